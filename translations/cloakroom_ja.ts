<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Cloakroom has what it needs. You can close this tab.</source>
        <translation>Cloakroom は必要なものを受け取りました。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>The provider or you said no. Nothing was saved. You can close this tab.</source>
        <translation>プロバイダーまたはあなたが拒否しました。何も保存していません。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Cloakroom shows what went wrong and what to do next. You can close this tab.</source>
        <translation>何がうまくいかなかったか、次に何をすればよいかは Cloakroom に表示されます。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Go back to Cloakroom</source>
        <translation>Cloakroom に戻ってください</translation>
    </message>
    <message>
        <source>Its window shows how the sign-in ended. You can close this tab.</source>
        <translation>サインインの結果は Cloakroom のウィンドウに表示されます。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>ここで待っているサインインはありません</translation>
    </message>
    <message>
        <source>No sign-in waits for this address. Never give the address to anyone. You can close this tab.</source>
        <translation>このアドレスを待っているサインインはありません。このアドレスは決して人に教えないでください。このタブは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Lists the accounts: name, id, provider, how they stand.</source>
        <translation>アカウントの名前、ID、プロバイダー、状態を一覧表示します。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON で答えます。</translation>
    </message>
    <message>
        <source>Only a name of each.</source>
        <translation>それぞれの名前だけを表示します。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>Label, id, issuer or e-mail of the account.</source>
        <translation>アカウントのラベル、ID、発行者、またはメールアドレス。</translation>
    </message>
    <message>
        <source>Prints what a shell completes the commands with.</source>
        <translation>シェルがコマンドを補完するための定義を出力します。</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash、zsh、fish のいずれか。</translation>
    </message>
    <message>
        <source>The ID token in place of the access token.</source>
        <translation>アクセストークンの代わりに ID トークンを使います。</translation>
    </message>
    <message>
        <source>It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.</source>
        <translation>少なくともこの時間は有効であること (90、90s、5m、2h)。足りなければ更新します。</translation>
    </message>
    <message>
        <source>A token with these scopes only; may come several times.</source>
        <translation>このスコープだけを持つトークン。複数回指定できます。</translation>
    </message>
    <message>
        <source>A token for this API (RFC 8707).</source>
        <translation>この API 用のトークン (RFC 8707)。</translation>
    </message>
    <message>
        <source>As the line of a request: Authorization: Bearer …</source>
        <translation>リクエストの行として出力します：Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.</source>
        <translation>トークンを入れる変数。省略時は ACCESS_TOKEN または ID_TOKEN。</translation>
    </message>
    <message>
        <source>The user name beside the token; else oauth2.</source>
        <translation>トークンに添えるユーザー名。省略時は oauth2。</translation>
    </message>
    <message>
        <source>Never as a bearer token, even where git offers that.</source>
        <translation>git が対応していても、Bearer トークンとしては渡しません。</translation>
    </message>
    <message>
        <source>Prints an access token, renewed first if its end is near.</source>
        <translation>アクセストークンを出力します。期限が近ければ先に更新します。</translation>
    </message>
    <message>
        <source>Runs a command that finds the token in its environment, and nobody else.</source>
        <translation>コマンドを実行します。トークンはそのコマンドの環境変数だけに渡されます。</translation>
    </message>
    <message>
        <source>Is a credential helper of git.</source>
        <translation>git の資格情報ヘルパーとして動作します。</translation>
    </message>
    <message>
        <source>Is what a credential helper of docker calls.</source>
        <translation>docker が呼び出す資格情報ヘルパーです。</translation>
    </message>
    <message>
        <source>Prints an exec credential of kubectl.</source>
        <translation>kubectl の exec 資格情報を出力します。</translation>
    </message>
    <message>
        <source>Prints the token and its end as JSON, as tools ask a process for it.</source>
        <translation>トークンとその期限を、ツールがプロセスに求める形の JSON で出力します。</translation>
    </message>
    <message>
        <source>Explains tokens and checks their signatures.

Ends with 0 when nothing failed, 1 when a check did, 2 when there is no token or the command can&apos;t be used.</source>
        <translation>トークンを説明し、署名を検証します。

終了コードは、不合格がなければ 0、不合格の検証があれば 1、トークンがないかコマンドを使えなければ 2 です。</translation>
    </message>
    <message>
        <source>Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256.</source>
        <translation>FILE の鍵で署名を検証します。PEM、JWK、JWK Set、または HS256 のシークレットを使えます。</translation>
    </message>
    <message>
        <source>Expect the token from the issuer at URL; without --keys, fetch its keys and check the signature with them.</source>
        <translation>URL の発行者によるトークンであることを求めます。--keys がなければ、その発行者の鍵を取得して署名を検証します。</translation>
    </message>
    <message>
        <source>Say everything about a token.</source>
        <translation>トークンについてすべて説明します。</translation>
    </message>
    <message>
        <source>Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked.</source>
        <translation>Cloakroom をロックします。ロックを解除するまでトークンは渡されず、ウィンドウもトークンを忘れます。</translation>
    </message>
    <message>
        <source>Unlocks Cloakroom.</source>
        <translation>Cloakroom のロックを解除します。</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>ブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>アカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>Say how an account stands.</source>
        <translation>アカウントの状態を表示します。</translation>
    </message>
    <message>
        <source>List what happened to an account.</source>
        <translation>アカウントの履歴を一覧表示します。</translation>
    </message>
    <message>
        <source>Renew the access token of an account.</source>
        <translation>アカウントのアクセストークンを更新します。</translation>
    </message>
    <message>
        <source>Revoke and remove the tokens of an account.</source>
        <translation>アカウントのトークンを失効させて削除します。</translation>
    </message>
    <message>
        <source>Print an access token of an account.</source>
        <translation>アカウントのアクセストークンを出力します。</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment.</source>
        <translation>トークンを環境変数に入れてコマンドを実行します。</translation>
    </message>
    <message>
        <source>Be a credential helper of git.</source>
        <translation>git の資格情報ヘルパーになります。</translation>
    </message>
    <message>
        <source>Be a credential helper of docker.</source>
        <translation>docker の資格情報ヘルパーになります。</translation>
    </message>
    <message>
        <source>Be an exec credential of kubectl.</source>
        <translation>kubectl の exec 資格情報になります。</translation>
    </message>
    <message>
        <source>Print the token for tools that ask a process.</source>
        <translation>プロセスに問い合わせるツール向けにトークンを出力します。</translation>
    </message>
    <message>
        <source>Hand out no token until it is unlocked.</source>
        <translation>ロックを解除するまでトークンを渡しません。</translation>
    </message>
    <message>
        <source>Unlock.</source>
        <translation>ロックを解除します。</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish completes the commands with.</source>
        <translation>bash、zsh、fish がコマンドを補完するための定義を出力します。</translation>
    </message>
    <message>
        <source>Usage: cloakroom-cli COMMAND [OPTION]...</source>
        <translation>使い方：cloakroom-cli コマンド [オプション]...</translation>
    </message>
    <message>
        <source>cloakroom-cli COMMAND --help tells more.</source>
        <translation>詳しくは cloakroom-cli コマンド --help をご覧ください。</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム：%1</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>起動元：%1</translation>
    </message>
    <message>
        <source>1: yes, this once   2: yes, always   0: no</source>
        <translation>1：はい、今回だけ   2：はい、常に   0：いいえ</translation>
    </message>
    <message>
        <source>1: yes, this once   0: no</source>
        <translation>1：はい、今回だけ   0：いいえ</translation>
    </message>
    <message>
        <source>Renews the access token of an account.</source>
        <translation>アカウントのアクセストークンを更新します。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Says how an account stands, and what of it is known.</source>
        <translation>アカウントの状態と、分かっていることを表示します。</translation>
    </message>
    <message>
        <source>Lists what happened to an account, oldest first.</source>
        <translation>アカウントの履歴を古い順に一覧表示します。</translation>
    </message>
    <message>
        <source>Sign in in a browser of yours, at
%1
and paste the address it ends on here. Never paste one for somebody who asks you to.</source>
        <translation>お使いのブラウザーで次のアドレスからサインインし、
%1
最後に行き着いたアドレスをここに貼り付けてください。人に頼まれて貼り付けることは決してしないでください。</translation>
    </message>
    <message>
        <source>Sign in in the browser. If it does not open, here is the address:
%1</source>
        <translation>ブラウザーでサインインしてください。開かない場合のアドレスはこちらです：
%1</translation>
    </message>
    <message>
        <source>Open on any device
%1
and enter the code
%2</source>
        <translation>いずれかのデバイスで次のアドレスを開き、
%1
次のコードを入力してください
%2</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>クライアントシークレット：</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>%1 としてサインインしました (%2)。</translation>
    </message>
    <message>
        <source>A provider that Cloakroom knows, as github.</source>
        <translation>Cloakroom が知っているプロバイダー。例：github。</translation>
    </message>
    <message>
        <source>What the provider has to be told, as host=git.example; may come several times.</source>
        <translation>プロバイダーに必要な情報。例：host=git.example。複数回指定できます。</translation>
    </message>
    <message>
        <source>The address of an API or MCP server, which says who gives tokens for it.</source>
        <translation>API または MCP サーバーのアドレス。どこがトークンを発行するかはそのサーバーが示します。</translation>
    </message>
    <message>
        <source>What the provider calls this application; without it the server makes one, where it does that.</source>
        <translation>プロバイダーがこのアプリケーションに付けた ID。省略時は、対応していればサーバーが作成します。</translation>
    </message>
    <message>
        <source>What to ask for; may come several times.</source>
        <translation>要求するもの。複数回指定できます。</translation>
    </message>
    <message>
        <source>Where the browser comes back to; port 0 is any port.</source>
        <translation>ブラウザーの戻り先。ポート 0 は任意のポートです。</translation>
    </message>
    <message>
        <source>One more parameter of the request; may come several times.</source>
        <translation>リクエストに追加するパラメーター。複数回指定できます。</translation>
    </message>
    <message>
        <source>What to call the account.</source>
        <translation>アカウントの呼び名。</translation>
    </message>
    <message>
        <source>The application has a secret: read it from the standard input, or ask for it.</source>
        <translation>アプリケーションにはシークレットがあります。標準入力から読み取るか、入力を求めます。</translation>
    </message>
    <message>
        <source>Sign in with another device: shows an address and the code to enter there.</source>
        <translation>別のデバイスでサインインします。アドレスと、そこで入力するコードを表示します。</translation>
    </message>
    <message>
        <source>The browser is on another machine: reads the address it ends on from the standard input.</source>
        <translation>ブラウザーは別のコンピューターにあります。最後に行き着いたアドレスを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Sign in as a program, on its own behalf: nobody is asked.</source>
        <translation>プログラム自身としてサインインします。人には何も尋ねません。</translation>
    </message>
    <message>
        <source>Signs in with the browser and keeps the tokens in the keychain. The same person again renews the account.</source>
        <translation>ブラウザーでサインインし、トークンをキーチェーンに保管します。同じ人がもう一度サインインすると、そのアカウントが更新されます。</translation>
    </message>
    <message>
        <source>%1: revoked.</source>
        <translation>%1：失効させました。</translation>
    </message>
    <message>
        <source>%1: not revoked, the provider offers no way.</source>
        <translation>%1：失効させていません。プロバイダーにその手段がありません。</translation>
    </message>
    <message>
        <source>%1: not revoked, the keychain did not give it out.</source>
        <translation>%1：失効させていません。キーチェーンから取り出せませんでした。</translation>
    </message>
    <message>
        <source>%1: not revoked, it may still live.</source>
        <translation>%1：失効させていません。まだ有効かもしれません。</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>%1 からサインアウトしました。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Client: deleted at the server.</source>
        <translation>クライアント：サーバーから削除しました。</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; without a token it can do nothing.</source>
        <translation>クライアント：サーバーから削除していません。トークンがなければ何もできません。</translation>
    </message>
    <message>
        <source>Keychain: removed, looked again, gone.</source>
        <translation>キーチェーン：削除し、なくなったことを確認しました。</translation>
    </message>
    <message>
        <source>Revokes and removes the tokens of an account.</source>
        <translation>アカウントのトークンを失効させて削除します。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>the keychain does not open</source>
        <translation>キーチェーンを開けません</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>signed in, expires %1</source>
        <translation>サインイン済み、%1に期限切れ</translation>
    </message>
    <message>
        <source>expired %1, can be renewed</source>
        <translation>%1に期限切れ、更新できます</translation>
    </message>
    <message>
        <source>expired %1, sign in again</source>
        <translation>%1に期限切れ、再サインインが必要</translation>
    </message>
    <message>
        <source>The method of the request; else GET.</source>
        <translation>リクエストのメソッド。省略すると GET。</translation>
    </message>
    <message>
        <source>The address of the request.</source>
        <translation>リクエストのアドレス。</translation>
    </message>
    <message>
        <source>What the API gave in DPoP-Nonce, where it did.</source>
        <translation>API が DPoP-Nonce で返した値。あれば指定します。</translation>
    </message>
    <message>
        <source>Token and proof as lines of a request: Authorization: DPoP … and DPoP: …</source>
        <translation>トークンと証明を、リクエストの行にします。Authorization: DPoP … と DPoP: …</translation>
    </message>
    <message>
        <source>Prints a proof (DPoP, RFC 9449) that the account&apos;s access token is used by who has its key: for one request to one address, for about a minute.</source>
        <translation>アカウントのアクセストークンを、その鍵を持つ者が使っているという証明 (DPoP、RFC 9449) を出力します。1 つのアドレスへの 1 回のリクエスト用で、約 1 分間有効です。</translation>
    </message>
    <message>
        <source>Print a proof of a bound token for one request.</source>
        <translation>鍵に結び付いたトークンの、リクエスト 1 回分の証明を出力する。</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>プロキシのパスワード：</translation>
    </message>
    <message>
        <source>Passphrase of the private key:</source>
        <translation>秘密鍵のパスフレーズ：</translation>
    </message>
    <message>
        <source>Passphrase of the certificate:</source>
        <translation>証明書のパスフレーズ：</translation>
    </message>
    <message>
        <source>The application shows itself by this key, taken over into the keychain; a passphrase is asked for.</source>
        <translation>アプリケーションはこの鍵で身元を示します。鍵はキーチェーンに取り込まれ、パスフレーズがあれば尋ねます。</translation>
    </message>
    <message>
        <source>... or by this certificate, with its key in the same file; a passphrase is asked for.</source>
        <translation>… または、同じファイルに鍵がある、この証明書で示します。パスフレーズがあれば尋ねます。</translation>
    </message>
    <message>
        <source>Certificates that are believed besides the system&apos;s, for this account.</source>
        <translation>このアカウントで、システムのものに加えて信頼する証明書。</translation>
    </message>
    <message>
        <source>The account&apos;s own proxy, as http://proxy.example:8080, or none.</source>
        <translation>アカウント独自のプロキシ。例：http://proxy.example:8080。または none。</translation>
    </message>
    <message>
        <source>Whom the proxy knows; the password is read from the standard input, or asked for.</source>
        <translation>プロキシのユーザー名。パスワードは標準入力から読むか、尋ねます。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>コマンドの使い方を説明します。</translation>
    </message>
    <message>
        <source>The token, or what it stands in; - or nothing: the standard input.</source>
        <translation>トークン、またはトークンを含むもの。- または省略：標準入力。</translation>
    </message>
    <message>
        <source>Whether tokens are bound to a key of this computer: where_offered, required or never; else never.</source>
        <translation>トークンをこのコンピューターの鍵に結び付けるかどうか：where_offered、required、never のいずれか。省略時は never。</translation>
    </message>
    <message>
        <source>Whether requests go to the server ahead of the browser: where_offered or never; else where_offered.</source>
        <translation>リクエストをブラウザーより先にサーバーに送るかどうか：where_offered または never。省略時は where_offered。</translation>
    </message>
    <message>
        <source>Whether the server is to sign its answers: where_offered or never; else where_offered.</source>
        <translation>サーバーに応答への署名を求めるかどうか：where_offered または never。省略時は where_offered。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>サーバーの応答は %1 でした。</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>プロバイダーに問い合わせないサーバーは、%1 まで受け付けるかもしれません。</translation>
    </message>
    <message>
        <source>Further access tokens</source>
        <translation>追加のアクセストークン</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser; the provider&apos;s logout page: %1</source>
        <translation>ブラウザーではまだサインインしたままかもしれません。プロバイダーのログアウトページ：%1</translation>
    </message>
    <message>
        <source>or open, and compare the code
%1</source>
        <translation>または開いて、コードを見比べます
%1</translation>
    </message>
    <message>
        <source>It is good for %1.</source>
        <translation>有効期間は %1 です。</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>このサインインを自分で始めた場合だけにしてください：コードを入力した人が、このコンピューターをサインインさせます。</translation>
    </message>
    <message>
        <source>The address of the provider; of several that an API names, the one to take.</source>
        <translation>プロバイダーのアドレス。API が複数挙げるときは、使うもの。</translation>
    </message>
    <message>
        <source>If the server refuses this: %1.</source>
        <translation>サーバーに拒否された場合: %1。</translation>
    </message>
    <message>
        <source>%1, with the redirect address %2</source>
        <translation>%1 (リダイレクト先 %2)</translation>
    </message>
    <message>
        <source>With --device you sign in with another device.</source>
        <translation>--device を使うと別のデバイスでサインインできます。</translation>
    </message>
    <message>
        <source>The public key that is registered:
%1</source>
        <translation>登録される公開鍵：
%1</translation>
    </message>
    <message>
        <source>Register this public key at the provider, then press Enter:
%1</source>
        <translation>この公開鍵をプロバイダーに登録してから Enter キーを押してください：
%1</translation>
    </message>
    <message>
        <source>The key is kept until this command ends. Press Enter to try again.</source>
        <translation>鍵はこのコマンドが終わるまで保持されます。Enter キーを押すともう一度試します。</translation>
    </message>
    <message>
        <source>... or by one that is made now, ec or rsa: its public half is shown, to be registered.</source>
        <translation>… または今作成する鍵 (ec または rsa) で示します。登録できるように公開鍵を表示します。</translation>
    </message>
    <message>
        <source>With --paste you bring the answer of a browser that is elsewhere.</source>
        <translation>--paste を付けると、別の場所にあるブラウザーが受け取った応答を渡せます。</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>プロバイダーは、以前にこのクライアント ID に許可されたものも終わらせることがあります。再サインインが必要になるアカウント: %1</translation>
    </message>
    <message>
        <source>Sign in in a browser on this computer, at
%1</source>
        <translation>このコンピューターのブラウザーで、次のアドレスからサインインしてください。
%1</translation>
    </message>
    <message>
        <source>How long the whole sign-in may take, without saving it.</source>
        <translation>サインイン全体にかけてよい時間。保存の時間は含みません。</translation>
    </message>
    <message>
        <source>Expect the token to be for AUDIENCE: an API, or the client ID of an ID token.</source>
        <translation>トークンが AUDIENCE (API、または ID トークンではクライアント ID) のためのものであることを求めます。</translation>
    </message>
    <message>
        <source>Expect the NONCE that was sent with the sign-in.</source>
        <translation>サインインで送った NONCE を求めます。</translation>
    </message>
    <message>
        <source>Keychain: not removed; the window removes it once the keychain lets it.</source>
        <translation>キーチェーン：削除していません。キーチェーンが許すようになると、ウィンドウが削除します。</translation>
    </message>
    <message>
        <source>You described this issuer as “%1”. To use that, give the name to --provider.</source>
        <translation>この発行者は「%1」として自分で記述してあります。それを使うには、この名前を --provider に指定してください。</translation>
    </message>
    <message>
        <source>Sign out also where the keychain keeps the entry back: it isn&apos;t revoked then, and stays there.</source>
        <translation>キーチェーンが項目を渡さないときもサインアウトします。その場合は失効させず、項目は残ります。</translation>
    </message>
    <message>
        <source>Nothing is signed out. To do it all the same: %1</source>
        <translation>サインアウトしていません。それでもサインアウトするには：%1</translation>
    </message>
    <message>
        <source>Expect the token to name the client ID that it was issued to, in azp or client_id.</source>
        <translation>トークンが、発行先のクライアント ID を azp または client_id に示していることを求めます。</translation>
    </message>
    <message>
        <source>%1: revoked; the keychain may hold a newer one.</source>
        <translation>%1：失効させました。キーチェーンにはより新しいものがあるかもしれません。</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; the keychain did not give out what that takes.</source>
        <translation>クライアント：サーバーから削除していません。そのために必要なものをキーチェーンから取り出せませんでした。</translation>
    </message>
</context>
<context>
    <name>cli::Inspection</name>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1、重複</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli proof” makes (RFC 9449).</source>
        <translation>このトークンは鍵に結び付いています。API は証明が添えられたときだけ受け付けます。証明は「cloakroom-cli proof」で作れます (RFC 9449)。</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This request can&apos;t be answered</source>
        <translation>このリクエストには応答できません</translation>
    </message>
    <message>
        <source>The client ID isn&apos;t the one this provider knows: cloakroom-demo.</source>
        <translation>クライアント ID が、このプロバイダーの知っている cloakroom-demo ではありません。</translation>
    </message>
    <message>
        <source>The redirect address must be this computer&apos;s own, like http://127.0.0.1:50000/callback.</source>
        <translation>リダイレクト先は、http://127.0.0.1:50000/callback のような、このコンピューター自身のアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>何も許可されませんでした</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>フォームが別のサイトから送られました。</translation>
    </message>
    <message>
        <source>This page was used before</source>
        <translation>このページはすでに使われています</translation>
    </message>
    <message>
        <source>It can be answered once, within ten minutes. Go back to Cloakroom and sign in again.</source>
        <translation>応答できるのは 10 分以内に 1 回だけです。Cloakroom に戻って、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>あなたが誰かを知る</translation>
    </message>
    <message>
        <source>See your name</source>
        <translation>あなたの名前を見る</translation>
    </message>
    <message>
        <source>See your e-mail address</source>
        <translation>あなたのメールアドレスを見る</translation>
    </message>
    <message>
        <source>Stay signed in until you sign out</source>
        <translation>サインアウトするまでサインインしたままにする</translation>
    </message>
    <message>
        <source>Read your notes</source>
        <translation>あなたのノートを読む</translation>
    </message>
    <message>
        <source>Change your notes</source>
        <translation>あなたのノートを変更する</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of the translation, as in &lt;html lang=&quot;en&quot;&gt;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 (never granted here, to show the difference)</source>
        <translation>%1 (違いを示すためのもので、ここでは付与されません)</translation>
    </message>
    <message>
        <source>Allow as %1</source>
        <translation>%1 として許可</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>This provider runs on this computer, for trying things out. The people are made up, and nothing leaves the computer.</source>
        <translation>このプロバイダーは、お試し用にこのコンピューター上で動いています。登場する人は架空で、何もコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Cloakroom asks to</source>
        <translation>Cloakroom が求めていること</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>今日はどなたですか？</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sign in to the demo provider</source>
        <translation>デモプロバイダーへのサインイン</translation>
    </message>
</context>
<context>
    <name>explain::Challenges</name>
    <message>
        <source>It points elsewhere without saying where.</source>
        <translation>別の場所を指していますが、行き先が示されていません。</translation>
    </message>
    <message>
        <source>It points to %1. Nothing was sent there: the token goes only where you send it.</source>
        <translation>%1 を指しています。そこへは何も送っていません。トークンは、あなたが送った先にだけ届きます。</translation>
    </message>
    <message>
        <source>The server can&apos;t use the request. Look whether the address is whole.</source>
        <translation>サーバーがこのリクエストを使えません。アドレスに欠けた部分がないか確認してください。</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>サーバーがこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The server knows the token, and what it allows is not enough for this.</source>
        <translation>サーバーはこのトークンを認識していますが、許可されている範囲がこの操作には足りません。</translation>
    </message>
    <message>
        <source>There is nothing at this address, or nothing that this token may see.</source>
        <translation>このアドレスには何もないか、このトークンで見られるものがありません。</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked with GET.</source>
        <translation>このアドレスには GET で問い合わせることができません。</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again later.</source>
        <translation>サーバーが待つよう求めています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server answered. Whether it looked at the token it does not say.</source>
        <translation>サーバーが応答しました。トークンを確認したかどうかは示されていません。</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>サーバー側に問題があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>サーバーがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Something in the request is missing, doubled or malformed. Look whether the address is whole.</source>
        <translation>リクエストの何かが欠けているか、重複しているか、形式が違います。アドレスに欠けた部分がないか確認してください。</translation>
    </message>
    <message>
        <source>The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or compare its audience and issuer with what this API wants.</source>
        <translation>トークンは期限切れか、失効したか、壊れているか、別の相手のために作られたものです。更新するか、オーディエンスと発行者がこの API の求めるものと合うか比べてください。</translation>
    </message>
    <message>
        <source>The token does not allow enough. Sign in again and ask for the scope that is missing.</source>
        <translation>トークンの許可範囲が足りません。もう一度サインインして、足りないスコープを要求してください。</translation>
    </message>
    <message>
        <source>The sign-in is too old or not strong enough for this. Sign in again.</source>
        <translation>サインインが古すぎるか、強度が足りません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The proof that the token is yours does not hold.</source>
        <translation>トークンがあなたのものだという証明が成り立ちません。</translation>
    </message>
    <message>
        <source>The proof that the token is yours has to carry a number that the server gives out.</source>
        <translation>トークンがあなたのものだという証明には、サーバーが渡す番号を含める必要があります。</translation>
    </message>
    <message>
        <source>This is a word of the server&apos;s own.</source>
        <translation>これはサーバー独自の言葉です。</translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation>サーバーの補足：「%1」</translation>
    </message>
    <message>
        <source>What a token needs here: %1.</source>
        <translation>ここでトークンに必要なもの：%1。</translation>
    </message>
    <message>
        <source>The API describes itself there and names the servers that make tokens for it (RFC 9728). Nothing was fetched from there.</source>
        <translation>API はそこで自身について説明し、トークンを発行するサーバーを示しています (RFC 9728)。そこからは何も取得していません。</translation>
    </message>
    <message>
        <source>The algorithms it takes for the proof: %1.</source>
        <translation>証明に使えるアルゴリズム：%1。</translation>
    </message>
    <message>
        <source>How strong the sign-in has to be: %1.</source>
        <translation>必要なサインインの強度：%1。</translation>
    </message>
    <message>
        <source>How long ago the sign-in may be, in seconds.</source>
        <translation>サインインからの経過時間の上限 (秒)。</translation>
    </message>
    <message>
        <source>The server tells more there.</source>
        <translation>詳しくはサーバーがそこで説明しています。</translation>
    </message>
    <message>
        <source>The server asks for a token that is good for whoever holds it (RFC 6750).</source>
        <translation>サーバーは、持っていれば誰でも使えるトークンを求めています (RFC 6750)。</translation>
    </message>
    <message>
        <source>The server asks for a token with a proof that it is yours (RFC 9449).</source>
        <translation>サーバーは、あなたのものだという証明が付いたトークンを求めています (RFC 9449)。</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password, not for a token.</source>
        <translation>サーバーが求めているのはトークンではなく、ユーザー名とパスワードです。</translation>
    </message>
    <message>
        <source>The server asks for the sign-in of a company&apos;s network, not for a token.</source>
        <translation>サーバーが求めているのはトークンではなく、社内ネットワークのサインインです。</translation>
    </message>
    <message>
        <source>The server asks in a way that Cloakroom does not know.</source>
        <translation>サーバーは、Cloakroom の知らない方法を求めています。</translation>
    </message>
    <message>
        <source>It calls the place “%1”.</source>
        <translation>サーバーはこの場所を「%1」と呼んでいます。</translation>
    </message>
    <message>
        <source>It is missing, so that the server does not say why, nor what it wants instead.</source>
        <translation>これが欠けているため、サーバーは理由も、代わりに何を求めているのかも示していません。</translation>
    </message>
</context>
<context>
    <name>explain::Checks</name>
    <message>
        <source>Bound to</source>
        <translation>結び付き先</translation>
    </message>
    <message>
        <source>this account’s key (DPoP): of no use to anybody without it</source>
        <translation>このアカウントの鍵 (DPoP)：その鍵がなければ誰の役にも立ちません</translation>
    </message>
    <message>
        <source>another key than this account’s: “%1”</source>
        <translation>このアカウントの鍵とは別の鍵：「%1」</translation>
    </message>
    <message>
        <source>a certificate: an API takes it on a connection that shows that one only</source>
        <translation>証明書：API は、その証明書を示す接続でだけ受け付けます</translation>
    </message>
    <message>
        <source>a key, as the server says (DPoP); the token itself doesn’t name it</source>
        <translation>サーバーによると鍵 (DPoP)。トークン自体には示されていません</translation>
    </message>
    <message>
        <source>this account’s key, as the server says (DPoP); an opaque token can’t show it</source>
        <translation>サーバーによるとこのアカウントの鍵 (DPoP)。不透明なトークンからは分かりません</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Whether the holder of the issuer’s key wrote this token, and nobody changed it since (RFC 7515). Without it nothing else in the token is worth anything.</source>
        <translation>発行者の鍵の保持者がこのトークンを書き、その後誰も変更していないか (RFC 7515)。これが成り立たなければ、トークンのほかの内容に価値はありません。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Whether the token is meant for whoever reads it: “aud”. One that is meant for somebody else proves nothing here.</source>
        <translation>トークンが、読み取る相手に向けたものか。「aud」で確かめます。別の相手に向けたものは、ここでは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks that differ.</source>
        <translation>トークンが今有効か。「exp」「nbf」「iat」で確かめ、時計のずれとして 1 分を見込みます。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>nonce</translation>
    </message>
    <message>
        <source>Whether the token belongs to this very sign-in: “nonce” is a random text that went ahead and has to come back.</source>
        <translation>トークンがまさにこのサインインのものか。「nonce」は先に送ったランダムな文字列で、そのまま戻ってこなければなりません。</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>アクセストークンのハッシュ</translation>
    </message>
    <message>
        <source>Whether ID token and access token belong together: “at_hash” is a digest of the access token.</source>
        <translation>ID トークンとアクセストークンが対になっているか。「at_hash」はアクセストークンのダイジェストです。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whether the token is of the kind it says, “typ”, and has all that this kind needs, so that none is taken for another.</source>
        <translation>トークンが自身の示す種類「typ」のもので、その種類に必要なものがそろっているか。別の種類と取り違えないためです。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Whether the way the token is signed is sound: “alg” has to be one that protects.</source>
        <translation>トークンの署名方法が健全か。「alg」は保護になるものでなければなりません。</translation>
    </message>
    <message>
        <source>Critical headers</source>
        <translation>必須ヘッダー (crit)</translation>
    </message>
    <message>
        <source>Whether all is understood that the token says must be: “crit”.</source>
        <translation>理解が必要だとトークンが示すものを、すべて理解できているか。「crit」で確かめます。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Whether each name stands once, so that everybody reads the same.</source>
        <translation>それぞれの名前が 1 回だけ現れ、誰が読んでも同じになるか。</translation>
    </message>
    <message>
        <source>Key in the token</source>
        <translation>トークン内の鍵</translation>
    </message>
    <message>
        <source>A key that comes along with a token vouches for nothing: whoever wrote the one wrote the other.</source>
        <translation>トークンに付いてくる鍵は何も保証しません。トークンを書いた人が鍵も書けるからです。</translation>
    </message>
    <message>
        <source>Key of the proof</source>
        <translation>証明の鍵</translation>
    </message>
    <message>
        <source>Whether the proof shows the public half of a key, and that half only (RFC 9449).</source>
        <translation>証明が、鍵のうち公開鍵だけを示しているか (RFC 9449)。</translation>
    </message>
    <message>
        <source>Whether the token is tied to a key or a certificate, without which a thief can’t use it (RFC 9449, RFC 8705).</source>
        <translation>トークンが鍵または証明書に結び付いていて、それがなければ盗まれても使えないか (RFC 9449、RFC 8705)。</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>認可された当事者</translation>
    </message>
    <message>
        <source>Whether the application that the token was given to is this one: “azp”.</source>
        <translation>トークンを受け取ったアプリケーションが、このアプリケーションか。「azp」で確かめます。</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>コードのハッシュ</translation>
    </message>
    <message>
        <source>Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.</source>
        <translation>ID トークンが、一緒に届いたコードのものか。「c_hash」はそのコードのダイジェストです。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Whether it is about the person or program that signed in: “sub”.</source>
        <translation>サインインした人またはプログラムについてのものか。「sub」で確かめます。</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Whether each claim that was laid open is one that the issuer signed, by its digest (SD-JWT, RFC 9901).</source>
        <translation>開示されたクレームのそれぞれが、発行者の署名したものか。ダイジェストで確かめます (SD-JWT、RFC 9901)。</translation>
    </message>
    <message>
        <source>Key binding hash</source>
        <translation>キーバインディングのハッシュ</translation>
    </message>
    <message>
        <source>Whether the holder’s proof belongs to just these disclosures: “sd_hash”.</source>
        <translation>保持者の証明が、まさにこれらの開示に対するものか。「sd_hash」で確かめます。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Whether the server itself still takes the token (RFC 7662); no other check can tell.</source>
        <translation>サーバー自身が今もトークンを受け付けるか (RFC 7662)。ほかの検証では分かりません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Whether the answer is about the person that the ID token names (OpenID Connect Core 5.3.2).</source>
        <translation>応答が、ID トークンの示す人についてのものか (OpenID Connect Core 5.3.2)。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Whether the server knows the token as one of this client.</source>
        <translation>サーバーがトークンをこのクライアントのものとして認識しているか。</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>アルゴリズムなし</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>鍵「%1」</translation>
    </message>
    <message>
        <source>%1 is none that the issuer signs with</source>
        <translation>%1 は発行者が署名に使うものではありません</translation>
    </message>
    <message>
        <source>its header asks for something Cloakroom doesn&apos;t know</source>
        <translation>ヘッダーが Cloakroom の知らないものを求めています</translation>
    </message>
    <message>
        <source>%1, %2 is none of the issuer&apos;s</source>
        <translation>%1、%2は発行者のものではありません</translation>
    </message>
    <message>
        <source>%1, the issuer has more than one %2</source>
        <translation>%1、発行者には%2が複数あります</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s %2 can&apos;t be used</source>
        <translation>%1、発行者の%2は使えません</translation>
    </message>
    <message>
        <source>%1, no key of the issuer is for it</source>
        <translation>%1、これに使える発行者の鍵がありません</translation>
    </message>
    <message>
        <source>%1, it fits no key of the issuer</source>
        <translation>%1、発行者のどの鍵とも合いません</translation>
    </message>
    <message>
        <source>%1, it does not fit the issuer&apos;s %2</source>
        <translation>%1、発行者の%2と合いません</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1、発行者の鍵</translation>
    </message>
    <message>
        <source>%1, %2 from the issuer</source>
        <translation>%1、発行者の%2</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s keys are not here</source>
        <translation>%1、発行者の鍵がここにありません</translation>
    </message>
    <message>
        <source>%1, made by another issuer, whose keys are not here</source>
        <translation>%1、別の発行者によるもので、その鍵がここにありません</translation>
    </message>
    <message>
        <source>%1, made with a secret that only the server has</source>
        <translation>%1、サーバーだけが持つシークレットで作られています</translation>
    </message>
    <message>
        <source>this account has no issuer to compare with</source>
        <translation>このアカウントには比べる発行者がありません</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>トークンに示されていません</translation>
    </message>
    <message>
        <source>is the one you signed in to</source>
        <translation>サインインした先の発行者です</translation>
    </message>
    <message>
        <source>%1, not %2 that you signed in to</source>
        <translation>%1。サインインした先の %2 ではありません</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>ほか %L1 件</translation>
    </message>
    <message>
        <source>%1; it was checked when it came</source>
        <translation>%1。受け取った時点で検証済みです</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>このアプリケーション</translation>
    </message>
    <message>
        <source>%1, not this application alone</source>
        <translation>%1。このアプリケーションだけではありません</translation>
    </message>
    <message>
        <source>%1 is missing or no date</source>
        <translation>%1 がないか、日時ではありません</translation>
    </message>
    <message>
        <source>%1; it proved who signed in when it came</source>
        <translation>%1。受け取った時点では、サインインした人を証明していました</translation>
    </message>
    <message>
        <source>none is known of this sign-in</source>
        <translation>このサインインの nonce は分かっていません</translation>
    </message>
    <message>
        <source>the token has none, as one from a renewal may</source>
        <translation>トークンにありません。更新で得たトークンにはないことがあります</translation>
    </message>
    <message>
        <source>is not the one this sign-in began with</source>
        <translation>このサインインが始まったときのものではありません</translation>
    </message>
    <message>
        <source>is the one this sign-in began with</source>
        <translation>このサインインが始まったときのものです</translation>
    </message>
    <message>
        <source>the token has none; it is not required</source>
        <translation>トークンにありません。必須ではありません</translation>
    </message>
    <message>
        <source>belongs to the access token it came with, which was renewed since</source>
        <translation>一緒に届いたアクセストークンのもので、そのアクセストークンはその後更新されました</translation>
    </message>
    <message>
        <source>fits the access token</source>
        <translation>アクセストークンと合っています</translation>
    </message>
    <message>
        <source>its access token is not here</source>
        <translation>対になるアクセストークンがここにありません</translation>
    </message>
    <message>
        <source>needs a signature that holds</source>
        <translation>正しい署名が必要です</translation>
    </message>
    <message>
        <source>%1, not this application</source>
        <translation>%1。このアプリケーションではありません</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a check, its verdict, the reason</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>別のアプリケーション</translation>
    </message>
    <message>
        <source>the token does not say whom it is about</source>
        <translation>トークンに誰についてのものかが示されていません</translation>
    </message>
    <message>
        <source>%1 is no ID token</source>
        <translation>%1 は ID トークンではありません</translation>
    </message>
    <message>
        <source>nothing proves who signed in: no ID token was checked</source>
        <translation>誰がサインインしたかの証明がありません。ID トークンは検証されていません</translation>
    </message>
    <message>
        <source>disclosure %1</source>
        <translation>開示 %1</translation>
    </message>
    <message>
        <source>disclosure %1 (“%2”)</source>
        <translation>開示 %1 (「%2」)</translation>
    </message>
    <message>
        <source>they are hashed with “%1”, which Cloakroom can&apos;t check</source>
        <translation>「%1」でハッシュされており、Cloakroom では検証できません</translation>
    </message>
    <message>
        <source>%1 is none that the token names: somebody else put it there</source>
        <translation>%1はトークンに示されていません。誰かが付け加えたものです</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1が 2 回あります</translation>
    </message>
    <message>
        <source>the token names one and the same disclosure twice</source>
        <translation>トークンが同じ開示を 2 回示しています</translation>
    </message>
    <message>
        <source>the token names %1 twice</source>
        <translation>トークンが%1を 2 回示しています</translation>
    </message>
    <message>
        <source>%1 is not what belongs there: salt, name and value of a claim, or salt and value of an element</source>
        <translation>%1が正しい形ではありません。ソルト、クレームの名前、値の 3 つか、ソルトと要素の値の 2 つでなければなりません</translation>
    </message>
    <message>
        <source>%1 has a name that no claim may have</source>
        <translation>%1に、クレームに使えない名前が付いています</translation>
    </message>
    <message>
        <source>%1 has the name of a claim that is there already</source>
        <translation>%1に、すでにあるクレームと同じ名前が付いています</translation>
    </message>
    <message>
        <source>what stands at the end is no JWT</source>
        <translation>末尾にあるものは JWT ではありません</translation>
    </message>
    <message>
        <source>its type is “%1”, where “kb+jwt” belongs</source>
        <translation>種類が「%1」ですが、「kb+jwt」でなければなりません</translation>
    </message>
    <message>
        <source>its sd_hash is of something else: it was made for other disclosures or another token</source>
        <translation>sd_hash が合いません。別の開示または別のトークンのために作られたものです</translation>
    </message>
    <message>
        <source>the one that is here is named by the token, by its %1</source>
        <translation>ここにある 1 つは、トークンにその%1で示されています</translation>
    </message>
    <message>
        <source>the %1 that are here are named by the token, each by its %2</source>
        <translation>ここにある %1 個は、トークンにそれぞれの%2で示されています</translation>
    </message>
    <message>
        <source>fits this token and what it discloses</source>
        <translation>このトークンとその開示内容に合っています</translation>
    </message>
    <message>
        <source>%1, give the secret it was made with to check it</source>
        <translation>%1、検証するには作成に使われたシークレットを指定してください</translation>
    </message>
    <message>
        <source>%1, give the client&apos;s public key to check it: the one in the proof is the proof&apos;s own word</source>
        <translation>%1、検証するにはクライアントの公開鍵を指定してください。証明の中の鍵は、証明自身がそう述べているだけです</translation>
    </message>
    <message>
        <source>%1, give the issuer&apos;s public key to check it</source>
        <translation>%1、検証するには発行者の公開鍵を指定してください</translation>
    </message>
    <message>
        <source>%1 takes a secret, and you gave a key</source>
        <translation>%1 にはシークレットが必要ですが、鍵が指定されました</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3</source>
        <translation>%1、指定されたシークレットで作られていますが、短すぎて安全ではありません。%3 バイト必要なところ %2 バイトです</translation>
    </message>
    <message>
        <source>%1 takes a key, and you gave a secret</source>
        <translation>%1 には鍵が必要ですが、シークレットが指定されました</translation>
    </message>
    <message>
        <source>%1, not made with the secret you gave</source>
        <translation>%1、指定されたシークレットで作られたものではありません</translation>
    </message>
    <message>
        <source>%1, no key you gave is called “%2”</source>
        <translation>%1、指定された鍵に「%2」という名前のものはありません</translation>
    </message>
    <message>
        <source>%1, the key you gave is of another kind</source>
        <translation>%1、指定された鍵は種類が違います</translation>
    </message>
    <message>
        <source>%1, not made with the key you gave</source>
        <translation>%1、指定された鍵で作られたものではありません</translation>
    </message>
    <message>
        <source>“none”: the token isn&apos;t signed, anybody can have written it</source>
        <translation>「none」：トークンは署名されておらず、誰でも書けたものです</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave</source>
        <translation>%1、指定されたシークレットで作られています</translation>
    </message>
    <message>
        <source>%1, made with the key you gave</source>
        <translation>%1、指定された鍵で作られています</translation>
    </message>
    <message>
        <source>it says %1; choose whom you expect to check it</source>
        <translation>%1 となっています。検証するには期待する発行者を選んでください</translation>
    </message>
    <message>
        <source>is the one you chose</source>
        <translation>選択された発行者です</translation>
    </message>
    <message>
        <source>%1, not %2 that you chose</source>
        <translation>%1。選択された %2 ではありません</translation>
    </message>
    <message>
        <source>it is for %1; whether that is right, you know</source>
        <translation>%1 宛てです。正しいかどうかはご自身でご判断ください</translation>
    </message>
    <message>
        <source>it was issued to %1; whether that is right, you know</source>
        <translation>%1 に発行されました。正しいかどうかはご自身でご判断ください</translation>
    </message>
    <message>
        <source>the sign-in that it began is not known here</source>
        <translation>元になったサインインについて、ここでは分かりません</translation>
    </message>
    <message>
        <source>its code is not here</source>
        <translation>対になるコードがここにありません</translation>
    </message>
    <message>
        <source>jwk gives the secret part away, too</source>
        <translation>jwk が秘密の部分まで明かしています</translation>
    </message>
    <message>
        <source>jwk is no public key that Cloakroom can read</source>
        <translation>jwk は Cloakroom で読み取れる公開鍵ではありません</translation>
    </message>
    <message>
        <source>jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose cnf.jkt says the same</source>
        <translation>jwk は、証明が署名に使ったと述べている鍵です (サムプリント %1)。誰のものかは、cnf.jkt が同じ値のトークンで分かります</translation>
    </message>
    <message>
        <source>“none” protects nothing</source>
        <translation>「none」は何も保護しません</translation>
    </message>
    <message>
        <source>RS1 rests on SHA-1, which is broken</source>
        <translation>RS1 の土台である SHA-1 は破られています</translation>
    </message>
    <message>
        <source>%1 is one that Cloakroom can&apos;t check</source>
        <translation>%1 は Cloakroom では検証できません</translation>
    </message>
    <message>
        <source>%1 is none that is registered</source>
        <translation>%1 は登録されていません</translation>
    </message>
    <message>
        <source>%1 is not %2: upper and lower case matter</source>
        <translation>%1 は %2 ではありません。大文字と小文字は区別されます</translation>
    </message>
    <message>
        <source>%1 with %2 bits, where 2048 is the least</source>
        <translation>%1、%2 ビット。2048 ビット以上必要です</translation>
    </message>
    <message>
        <source>%1: who can check it can also make it, as the secret is the same</source>
        <translation>%1：シークレットが同じなので、検証できる人は作成もできます</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 は健全です</translation>
    </message>
    <message>
        <source>%1 has to be understood, and isn&apos;t</source>
        <translation>%1 を解釈する必要がありますが、解釈できません</translation>
    </message>
    <message>
        <source>one name stands twice, so that two readers could see two tokens</source>
        <translation>同じ名前が 2 回あり、読み手によって別のトークンに見えるおそれがあります</translation>
    </message>
    <message>
        <source>%1 is shown and never used: a token can&apos;t vouch for itself</source>
        <translation>%1 は表示するだけで使いません。トークンは自分自身を保証できません</translation>
    </message>
    <message>
        <source>%1 is no date: a number of seconds since 1970 belongs there</source>
        <translation>%1 は日時ではありません。1970 年からの秒数でなければなりません</translation>
    </message>
    <message>
        <source>issued %1: one of the two clocks is wrong</source>
        <translation>%1に発行。2 つの時計のどちらかが合っていません</translation>
    </message>
    <message>
        <source>not good yet, begins %1</source>
        <translation>まだ有効ではありません。%1に有効になります</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>始まる前に終わっています</translation>
    </message>
    <message>
        <source>the token does not say when it ends</source>
        <translation>トークンに期限が示されていません</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>the header doesn&apos;t say what the token is for</source>
        <translation>ヘッダーに、何のためのトークンかが示されていません</translation>
    </message>
    <message>
        <source>“JWT” doesn&apos;t say what the token is for</source>
        <translation>「JWT」だけでは何のためのトークンか分かりません</translation>
    </message>
    <message>
        <source>no rules are known for %1</source>
        <translation>%1 についての規則は知られていません</translation>
    </message>
    <message>
        <source>%1 must not have %2, or it could pass for another kind</source>
        <translation>%1 に %2 があってはなりません。別の種類のものとして通用してしまいます</translation>
    </message>
    <message>
        <source>%1, with all that belongs to it</source>
        <translation>%1、必要なものがそろっています</translation>
    </message>
    <message>
        <source>%1 has to have %2, too</source>
        <translation>%1 には %2 も必要です</translation>
    </message>
    <message>
        <source>Whether it names the server that you expect: the issuer, “iss” in a token, compared letter by letter.</source>
        <translation>あなたの期待するサーバーを示しているか。発行者（トークンでは「iss」）を 1 文字ずつ比べます。</translation>
    </message>
    <message>
        <source>made %1; a proof names no end and is taken for a short time only</source>
        <translation>%1に作成。証明は終わりを示さず、短い間だけ受け付けられます</translation>
    </message>
    <message>
        <source>no key: a bound token (DPoP) was asked for, and a bearer token came</source>
        <translation>鍵なし：結び付いたトークン（DPoP）を求めましたが、来たのはベアラートークンでした</translation>
    </message>
    <message>
        <source>%1, the secret you gave says that it is for something else</source>
        <translation>%1、指定されたシークレットは別の用途だと述べています</translation>
    </message>
    <message>
        <source>this account’s key (DPoP); the answer names none</source>
        <translation>このアカウントの鍵 (DPoP)。応答には鍵の記載がありません</translation>
    </message>
    <message>
        <source>has the one you chose</source>
        <translation>選んだものが含まれています</translation>
    </message>
    <message>
        <source>is the one you gave</source>
        <translation>指定したものと一致します</translation>
    </message>
    <message>
        <source>is another than the one you gave</source>
        <translation>指定したものと異なります</translation>
    </message>
    <message>
        <source>%1, made with a secret, not signed with a key of the issuer</source>
        <translation>%1、シークレットで作られたもので、発行者の鍵で署名されていません</translation>
    </message>
    <message>
        <source>%1, its “kid” is no text, or too long</source>
        <translation>%1、「kid」が文字列でないか、長すぎます</translation>
    </message>
    <message>
        <source>%1, more than one key you gave is called “%2”</source>
        <translation>%1、指定された鍵に「%2」という名前のものが複数あります</translation>
    </message>
    <message>
        <source>%1, the key you gave that is called “%2” can&apos;t be used</source>
        <translation>%1、指定された鍵のうち「%2」という名前のものは使えません</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two claims</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1 must be signed with a key of its maker&apos;s own, not made with a shared secret</source>
        <translation>%1 は作成者自身の鍵で署名されていなければならず、共有シークレットで作ってはなりません</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1” (DPoP)</source>
        <translation>サムプリントが「%1」の鍵 (DPoP)</translation>
    </message>
    <message>
        <source>a key, as the “DPoP” beside it says</source>
        <translation>鍵 (横の「DPoP」がそれを示しています)</translation>
    </message>
    <message>
        <source>%1, it fits none of the issuer&apos;s keys that are here, and they are older than the token</source>
        <translation>%1、ここにある発行者の鍵のどれにも合わず、それらの鍵はトークンより古いものです</translation>
    </message>
    <message>
        <source>the issuer itself</source>
        <translation>発行者自身</translation>
    </message>
    <message>
        <source>%1, none of the keys you gave can be used: %2</source>
        <translation>%1、指定された鍵はどれも使えません: %2</translation>
    </message>
    <message>
        <source>no key can check it: %1</source>
        <translation>どの鍵でも検証できません。%1</translation>
    </message>
    <message>
        <source>%1, made with a secret that no issuer publishes: give the client&apos;s secret to check it</source>
        <translation>%1、発行者が公開しないシークレットで作られています。検証するにはクライアントのシークレットを指定してください</translation>
    </message>
    <message>
        <source>the token has none</source>
        <translation>トークンにありません</translation>
    </message>
    <message>
        <source>is the client ID you chose</source>
        <translation>選んだクライアント ID です</translation>
    </message>
    <message>
        <source>fits the one you gave</source>
        <translation>指定したものと対になっています</translation>
    </message>
    <message>
        <source>does not fit the one you gave</source>
        <translation>指定したものと対になっていません</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>ヘッダーにアルゴリズムが示されていません</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1 (このコンピューターの時計による)</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 ahead</source>
        <translation>%1 (サーバーの時計による)。このコンピューターの時計は %2 進んでいます</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 behind</source>
        <translation>%1 (サーバーの時計による)。このコンピューターの時計は %2 遅れています</translation>
    </message>
</context>
<context>
    <name>explain::Claims</name>
    <message>
        <source>at a time that can&apos;t be read: it is no number of seconds since 1970</source>
        <translation>読み取れない日時。1970 年からの秒数ではありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far away it is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a claim is for and what its value means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Perhaps as at %1: %2</source>
        <comment>name of a company</comment>
        <translation>おそらく %1 と同じ：%2</translation>
    </message>
    <message>
        <source>%1 here, %2 in UTC, %3</source>
        <comment>the same moment three times</comment>
        <translation>ここでは %1、UTC では %2、%3</translation>
    </message>
    <message>
        <source>%1 more, too many to list</source>
        <translation>ほか %1 件。多すぎて表示できません</translation>
    </message>
    <message>
        <source>Registered · RFC 7519</source>
        <translation>登録済み · RFC 7519</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>OAuth 2.0 · RFC 9068</source>
        <translation>OAuth 2.0 · RFC 9068</translation>
    </message>
    <message>
        <source>Other registered · IANA</source>
        <translation>その他の登録済み · IANA</translation>
    </message>
    <message>
        <source>Header · RFC 7515</source>
        <translation>ヘッダー · RFC 7515</translation>
    </message>
    <message>
        <source>Private · defined by this issuer</source>
        <translation>プライベート · この発行者が定義</translation>
    </message>
    <message>
        <source>Private · %1</source>
        <comment>name of a company</comment>
        <translation>プライベート · %1</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>登録されていないクレーム</translation>
    </message>
    <message>
        <source>Disclosed · RFC 9901</source>
        <translation>開示 · RFC 9901</translation>
    </message>
    <message>
        <source>Header · RFC 7516</source>
        <translation>ヘッダー · RFC 7516</translation>
    </message>
    <message>
        <source>Not a registered member of a header</source>
        <translation>登録されていないヘッダーメンバー</translation>
    </message>
    <message>
        <source>Broad: %1</source>
        <comment>a sentence why a scope allows much</comment>
        <translation>広範囲: %1</translation>
    </message>
</context>
<context>
    <name>explain::Comparison</name>
    <message>
        <source>%L1 more</source>
        <translation>ほか %L1 件</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the second of two tokens, at the start of a sentence</comment>
        <translation>このトークン</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>2 つ目のトークン</translation>
    </message>
    <message>
        <source>%1 names no scopes.</source>
        <translation>%1はスコープを示していません。</translation>
    </message>
    <message>
        <source>%1 allows other things: %2 instead of %3.</source>
        <translation>%1は許可する内容が違います：%3 の代わりに %2。</translation>
    </message>
    <message>
        <source>%1 allows less: %2 is gone.</source>
        <translation>%1は許可する範囲が狭くなっています：%2 がありません。</translation>
    </message>
    <message>
        <source>%1 allows less: %2 are gone.</source>
        <translation>%1は許可する範囲が狭くなっています：%2 がありません。</translation>
    </message>
    <message>
        <source>%1 allows more: %2.</source>
        <translation>%1は許可する範囲が広くなっています：%2。</translation>
    </message>
    <message>
        <source>%1 was made by another issuer.</source>
        <translation>%1は別の発行者によるものです。</translation>
    </message>
    <message>
        <source>%1 is about somebody else.</source>
        <translation>%1は別の人についてのものです。</translation>
    </message>
    <message>
        <source>%1 names no audience.</source>
        <translation>%1はオーディエンスを示していません。</translation>
    </message>
    <message>
        <source>%1 is for another audience: %2.</source>
        <translation>%1はオーディエンスが違います：%2。</translation>
    </message>
    <message>
        <source>%1 lives %2 longer.</source>
        <translation>%1は有効期間が %2 長くなっています。</translation>
    </message>
    <message>
        <source>%1 lives %2 shorter.</source>
        <translation>%1は有効期間が %2 短くなっています。</translation>
    </message>
    <message>
        <source>%1 does not say when it ends.</source>
        <translation>%1は期限を示していません。</translation>
    </message>
    <message>
        <source>%1 ends %2 later.</source>
        <translation>%1は期限が %2 遅くなっています。</translation>
    </message>
    <message>
        <source>%1 ends %2 earlier.</source>
        <translation>%1は期限が %2 早くなっています。</translation>
    </message>
    <message>
        <source>%1 is signed in another way: %2, not %3.</source>
        <translation>%1は署名方法が違います：%3 ではなく %2。</translation>
    </message>
    <message>
        <source>%1 is signed with another key.</source>
        <translation>%1は別の鍵で署名されています。</translation>
    </message>
    <message>
        <source>%1 is bound to a key, so that whoever finds it can&apos;t use it.</source>
        <translation>%1は鍵に結び付いており、ほかの人が見つけても使えません。</translation>
    </message>
    <message>
        <source>%1 is no longer bound to a key.</source>
        <translation>%1はもう鍵に結び付いていません。</translation>
    </message>
    <message>
        <source>All they say is the same; only the signatures differ.</source>
        <translation>内容はすべて同じで、違うのは署名だけです。</translation>
    </message>
    <message>
        <source>Nothing is the same.</source>
        <translation>同じところはありません。</translation>
    </message>
    <message>
        <source>1 line is the same.</source>
        <translation>1 行が同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same.</source>
        <translation>
            <numerusform>%n 行が同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: neither can be read here.</source>
        <translation>これらは 2 つの別々のトークンです。どちらもここでは読み取れないため、それ以上のことは分かりません。</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the first can&apos;t be read here.</source>
        <translation>これらは 2 つの別々のトークンです。1 つ目がここでは読み取れないため、それ以上のことは分かりません。</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the second can&apos;t be read here.</source>
        <translation>これらは 2 つの別々のトークンです。2 つ目がここでは読み取れないため、それ以上のことは分かりません。</translation>
    </message>
    <message>
        <source>This is the same token twice, letter by letter.</source>
        <translation>2 つとも、1 文字も違わない同じトークンです。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Only the headers can be compared: what an encrypted token says can&apos;t be read here.</source>
        <translation>比べられるのはヘッダーだけです。暗号化されたトークンの内容はここでは読み取れません。</translation>
    </message>
    <message>
        <source>All that can be read of them is the same; what can&apos;t be read differs.</source>
        <translation>読み取れる内容はすべて同じで、読み取れない部分が違います。</translation>
    </message>
    <message>
        <source>All they say is the same, and it is written in another way.</source>
        <translation>内容はすべて同じで、書き方が違います。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>キーバインディング</translation>
    </message>
    <message>
        <source>Header of the key binding</source>
        <translation>キーバインディングのヘッダー</translation>
    </message>
    <message>
        <source>%1 names no issuer.</source>
        <translation>%1は発行者を示していません。</translation>
    </message>
    <message>
        <source>%1 does not say whom it is about.</source>
        <translation>%1は誰についてのものかを示していません。</translation>
    </message>
</context>
<context>
    <name>explain::EventWords</name>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>終了するまでの間だけ保持：%1</translation>
    </message>
    <message>
        <source>Code on another device.</source>
        <translation>別のデバイスでのコード。</translation>
    </message>
    <message>
        <source>Client credentials.</source>
        <translation>クライアントクレデンシャル。</translation>
    </message>
    <message>
        <source>Authorization code with PKCE.</source>
        <translation>PKCE 付き認可コード。</translation>
    </message>
    <message>
        <source>ID token checked.</source>
        <translation>ID トークンを検証しました。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>The refresh token stays the same.</source>
        <translation>リフレッシュトークンはそのままです。</translation>
    </message>
    <message>
        <source>New refresh token, old one given up. %1</source>
        <translation>リフレッシュトークンが新しくなり、古いものは破棄されました。%1</translation>
    </message>
    <message>
        <source>New refresh token saved to the keychain, old one given up.</source>
        <translation>新しいリフレッシュトークンをキーチェーンに保存し、古いものを破棄しました。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>%1 に再試行します。</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>更新できませんでした</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>%1 用。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>スコープ：%1。</translation>
    </message>
    <message>
        <source>ID token handed to %1</source>
        <translation>ID トークンを%1に渡しました</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>%1に渡しました</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Could not sign in again</source>
        <translation>再サインインできませんでした</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新しました</translation>
    </message>
    <message>
        <source>Got a further token</source>
        <translation>追加のトークンを取得しました</translation>
    </message>
    <message>
        <source>Could not get a further token</source>
        <translation>追加のトークンを取得できませんでした</translation>
    </message>
    <message>
        <source>Could not sign out</source>
        <translation>サインアウトできませんでした</translation>
    </message>
    <message>
        <source>ID token not handed to %1</source>
        <translation>ID トークンを%1に渡しませんでした</translation>
    </message>
    <message>
        <source>Not handed to %1</source>
        <translation>%1に渡しませんでした</translation>
    </message>
</context>
<context>
    <name>explain::Exchange</name>
    <message>
        <source>the form of the answer that is understood</source>
        <translation>解釈できる応答の形式</translation>
    </message>
    <message>
        <source>who asks, with the proof</source>
        <translation>要求元とその証明</translation>
    </message>
    <message>
        <source>the form of what is sent</source>
        <translation>送るものの形式</translation>
    </message>
    <message>
        <source>how long the server asks to wait</source>
        <translation>サーバーが求める待ち時間</translation>
    </message>
    <message>
        <source>what proof the server misses</source>
        <translation>サーバーが求めている、足りない証明</translation>
    </message>
    <message>
        <source>what programs show to the API</source>
        <translation>プログラムが API に示すもの</translation>
    </message>
    <message>
        <source>“offline” asks for a refresh token</source>
        <translation>「offline」はリフレッシュトークンを要求します</translation>
    </message>
    <message>
        <source>the API that the token is for</source>
        <translation>トークンの用途となる API</translation>
    </message>
    <message>
        <source>a signed proof of the application, good for a minute</source>
        <translation>アプリケーションの署名付き証明。1 分間有効</translation>
    </message>
    <message>
        <source>what kind of proof that is</source>
        <translation>その証明の種類</translation>
    </message>
    <message>
        <source>who asks: the registered application</source>
        <translation>要求元：登録されたアプリケーション</translation>
    </message>
    <message>
        <source>what proves the application</source>
        <translation>アプリケーションであることの証明</translation>
    </message>
    <message>
        <source>good once, to fetch the tokens with</source>
        <translation>トークンを取得するための 1 回限りの値</translation>
    </message>
    <message>
        <source>the digest of a secret kept here</source>
        <translation>ここに保管しているシークレットのダイジェスト</translation>
    </message>
    <message>
        <source>how that digest is made</source>
        <translation>そのダイジェストの作り方</translation>
    </message>
    <message>
        <source>the secret behind the digest: whoever asked now fetches</source>
        <translation>ダイジェストの元のシークレット：要求した本人が取得していることを示す</translation>
    </message>
    <message>
        <source>how the page should look</source>
        <translation>ページの表示方法</translation>
    </message>
    <message>
        <source>the key that the tokens are to be bound to</source>
        <translation>トークンを結び付ける鍵</translation>
    </message>
    <message>
        <source>why the server says no</source>
        <translation>サーバーが断った理由</translation>
    </message>
    <message>
        <source>the same in the server&apos;s words</source>
        <translation>同じ内容をサーバーの言葉で</translation>
    </message>
    <message>
        <source>seconds that the access token lives</source>
        <translation>アクセストークンの有効秒数</translation>
    </message>
    <message>
        <source>what is given for a token</source>
        <translation>トークンと引き換えに渡すもの</translation>
    </message>
    <message>
        <source>who signed in, signed by the provider</source>
        <translation>サインインした人。プロバイダーの署名付き</translation>
    </message>
    <message>
        <source>which server answers</source>
        <translation>応答するサーバー</translation>
    </message>
    <message>
        <source>what kind of token came</source>
        <translation>届いたトークンの種類</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>サーバー自身の名乗り</translation>
    </message>
    <message>
        <source>the account to offer first</source>
        <translation>最初に提示するアカウント</translation>
    </message>
    <message>
        <source>seconds that a sign-in may lie back</source>
        <translation>サインインからの経過秒数の上限</translation>
    </message>
    <message>
        <source>random: the ID token has to repeat it</source>
        <translation>ランダムな値：ID トークンが同じ値を含む必要がある</translation>
    </message>
    <message>
        <source>what the page must ask</source>
        <translation>ページが必ず尋ねること</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>ブラウザーの戻り先</translation>
    </message>
    <message>
        <source>seconds that the refresh token lives</source>
        <translation>リフレッシュトークンの有効秒数</translation>
    </message>
    <message>
        <source>good for new access tokens</source>
        <translation>新しいアクセストークンを得るためのもの</translation>
    </message>
    <message>
        <source>where the server keeps the request that was sent ahead</source>
        <translation>先に送られた要求をサーバーが保管している場所</translation>
    </message>
    <message>
        <source>what kind of token is wanted</source>
        <translation>求めるトークンの種類</translation>
    </message>
    <message>
        <source>the signed answer</source>
        <translation>署名された応答</translation>
    </message>
    <message>
        <source>how the answer comes back</source>
        <translation>応答の返し方</translation>
    </message>
    <message>
        <source>what the browser brings back</source>
        <translation>ブラウザーが持ち帰るもの</translation>
    </message>
    <message>
        <source>what the token allows</source>
        <translation>トークンが許可すること</translation>
    </message>
    <message>
        <source>marks the session in the browser</source>
        <translation>ブラウザーのセッションの目印</translation>
    </message>
    <message>
        <source>random: ties the answer to the question</source>
        <translation>ランダムな値：応答を要求に結び付ける</translation>
    </message>
    <message>
        <source>the token that is given in exchange</source>
        <translation>引き換えに渡すトークン</translation>
    </message>
    <message>
        <source>what kind of token that is</source>
        <translation>そのトークンの種類</translation>
    </message>
    <message>
        <source>the token that is given up</source>
        <translation>破棄するトークン</translation>
    </message>
    <message>
        <source>how the access token is shown</source>
        <translation>アクセストークンの示し方</translation>
    </message>
    <message>
        <source>which token that is</source>
        <translation>どのトークンか</translation>
    </message>
    <message>
        <source>the languages of the page</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>change the code for tokens</source>
        <translation>コードをトークンに引き換える</translation>
    </message>
    <message>
        <source>ask for a new access token</source>
        <translation>新しいアクセストークンを要求する</translation>
    </message>
    <message>
        <source>masked: nothing is known of it</source>
        <translation>伏せ字：これについては何も分かりません</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the proof was not accepted</source>
        <translation>証明が受け入れられませんでした</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>要求の回数が多すぎます</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>the server says no</source>
        <translation>サーバーが断りました</translation>
    </message>
    <message>
        <source>the server points elsewhere</source>
        <translation>サーバーが別の場所を指しています</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>back from the browser</source>
        <translation>ブラウザーから戻る</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>a signed proof that the key of the tokens is at hand</source>
        <translation>トークンの鍵が手元にあることの署名付きの証明</translation>
    </message>
    <message>
        <source>what this program asks with until the code is entered</source>
        <translation>コードが入力されるまで、このプログラムが問い合わせに使うもの</translation>
    </message>
    <message>
        <source>seconds to wait between two questions</source>
        <translation>二つの問い合わせの間に待つ秒数</translation>
    </message>
    <message>
        <source>what a person enters on any device</source>
        <translation>人がどれかの機器で入力するもの</translation>
    </message>
    <message>
        <source>the page where the code is entered</source>
        <translation>コードを入力するページ</translation>
    </message>
    <message>
        <source>the same page, with the code</source>
        <translation>同じページで、コード付き</translation>
    </message>
    <message>
        <source>ask for a token of the program&apos;s own</source>
        <translation>プログラム自身のトークンを求める</translation>
    </message>
    <message>
        <source>ask whether the code was entered</source>
        <translation>コードが入力されたかを問い合わせる</translation>
    </message>
    <message>
        <source>exchange a token for another</source>
        <translation>トークンを別のトークンに替える</translation>
    </message>
</context>
<context>
    <name>explain::Grant</name>
    <message>
        <source>A code on another device</source>
        <translation>別のデバイスでのコード</translation>
    </message>
    <message>
        <source>Device authorization grant: a short code is typed on a phone or another computer, for when no browser here can be used.</source>
        <translation>デバイス認可グラント：短いコードをスマートフォンや別のコンピューターで入力します。ここでブラウザーを使えないときのための方法です。</translation>
    </message>
    <message>
        <source>A program by itself</source>
        <translation>プログラム単独</translation>
    </message>
    <message>
        <source>Client credentials grant: for a machine or a script that acts for nobody but itself. It shows its own secret, key or certificate; nobody signs in.</source>
        <translation>クライアントクレデンシャルグラント：自分自身のためだけに動くマシンやスクリプト向けです。自身のシークレット、鍵、または証明書を示し、サインインする人はいません。</translation>
    </message>
    <message>
        <source>The browser on this computer</source>
        <translation>このコンピューターのブラウザー</translation>
    </message>
    <message>
        <source>Authorization code grant with PKCE: you sign in on the provider’s own page, and what the browser brings back is of use to this program alone.</source>
        <translation>PKCE 付き認可コードグラント：プロバイダー自身のページでサインインし、ブラウザーが持ち帰るものはこのプログラムだけが使えます。</translation>
    </message>
    <message>
        <source>The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 2.1.2), nor the password grant, which hands your password to a program that needs none (RFC 9700 2.4).</source>
        <translation>インプリシットグラントは、トークンがブラウザーのアドレスバーに入るため提供していません (RFC 9700 2.1.2)。パスワードグラントも、パスワードを必要としないプログラムにパスワードを渡すため提供していません (RFC 9700 2.4)。</translation>
    </message>
</context>
<context>
    <name>explain::HandOutQuestion</name>
    <message>
        <source>somebody on another machine</source>
        <translation>別のコンピューターの誰か</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>It asks for the ID token, which says who you are.</source>
        <translation>求められているのは、あなたが誰かを示す ID トークンです。</translation>
    </message>
    <message>
        <source>It asks for an access token for %1 with the scopes %2.</source>
        <translation>求められているのは、%1 用の、スコープ %2 のアクセストークンです。</translation>
    </message>
    <message>
        <source>It asks for an access token for %1.</source>
        <translation>求められているのは、%1 用のアクセストークンです。</translation>
    </message>
    <message>
        <source>It asks for an access token with the scopes %1 only.</source>
        <translation>求められているのは、スコープ %1 だけのアクセストークンです。</translation>
    </message>
    <message>
        <source>It asks for the access token, with which it can do all that the account may.</source>
        <translation>求められているのは、このアカウントに許されることをすべて行えるアクセストークンです。</translation>
    </message>
    <message>
        <source>It asks through %1. What runs there can&apos;t be seen from here.</source>
        <translation>%1 を通じて求められています。そこで何が動いているかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>Which program that is can&apos;t be told: it runs in a container, or was removed.</source>
        <translation>どのプログラムかは分かりません。コンテナー内で動いているか、削除されています。</translation>
    </message>
    <message>
        <source>%1 runs whatever it is given, so it can&apos;t be allowed for ever.</source>
        <translation>%1 は渡されたものを何でも実行するため、常に許可することはできません。</translation>
    </message>
    <message>
        <source>Who asks can&apos;t be recognised again, so it can&apos;t be allowed for ever.</source>
        <translation>要求元を次回見分けることができないため、常に許可することはできません。</translation>
    </message>
    <message>
        <source>get no token</source>
        <translation>トークンを渡さない</translation>
    </message>
    <message>
        <source>get one when you allow it</source>
        <translation>許可したときに渡す</translation>
    </message>
    <message>
        <source>get one when you allow it, each time</source>
        <translation>毎回許可したときに渡す</translation>
    </message>
    <message>
        <source>get one on the command line; others when you allow it</source>
        <translation>コマンドラインには渡し、ほかには許可したときに渡す</translation>
    </message>
    <message>
        <source>Let %1 have a token of %2?</source>
        <translation>%1に %2 のトークンを渡しますか？</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>explain::Hosts</name>
    <message>
        <source>%1 (part of %2)</source>
        <translation>%1（%2 の一部）</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>このコンピューター、暗号化なし</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>%1 でサインインします。</translation>
    </message>
    <message>
        <source>Tokens also go to %1.</source>
        <translation>トークンは %1 にも送られます。</translation>
    </message>
</context>
<context>
    <name>explain::Issuer</name>
    <message>
        <source>%L1 more</source>
        <translation>ほか %L1 件</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>is the address that you gave</source>
        <translation>指定されたアドレスと同じです</translation>
    </message>
    <message>
        <source>the document does not name one</source>
        <translation>ドキュメントに示されていません</translation>
    </message>
    <message>
        <source>%1, not %2: nothing in the document counts for that</source>
        <translation>%1。%2 ではないため、ドキュメントの内容は当てはまりません</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 が「%2」です</translation>
    </message>
    <message>
        <source>%1: it has to begin with https://</source>
        <translation>%1：https:// で始まらなければなりません</translation>
    </message>
    <message>
        <source>each can be used safely</source>
        <translation>どれも安全に使えます</translation>
    </message>
    <message>
        <source>not listed; it may know S256 all the same</source>
        <translation>示されていませんが、S256 に対応している可能性はあります</translation>
    </message>
    <message>
        <source>%1, without S256</source>
        <translation>%1。S256 がありません</translation>
    </message>
    <message>
        <source>Names itself in answers</source>
        <translation>応答での名乗り</translation>
    </message>
    <message>
        <source>yes, so that no answer is taken for another server&apos;s</source>
        <translation>あり。別のサーバーの応答と取り違えることがありません</translation>
    </message>
    <message>
        <source>not promised, so that servers could be mixed up (RFC 9207)</source>
        <translation>保証がなく、サーバーを取り違えるおそれがあります (RFC 9207)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>none that is given up</source>
        <translation>廃れたものはありません</translation>
    </message>
    <message>
        <source>it still offers %1, which RFC 9700 advises against</source>
        <translation>RFC 9700 が勧めていない %1 をまだ提供しています</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>it offers “none”: ID tokens that anybody can write</source>
        <translation>「none」を提供しています。誰でも書ける ID トークンになります</translation>
    </message>
    <message>
        <source>it lists no algorithms for ID tokens</source>
        <translation>ID トークンのアルゴリズムが示されていません</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cloakroom can sign in with this document</source>
        <translation>Cloakroom はこのドキュメントでサインインできます</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign in with this document. %1</source>
        <translation>Cloakroom はこのドキュメントではサインインできません。%1</translation>
    </message>
    <message>
        <source>Authorization · RFC 6749, 3.1</source>
        <translation>認可 · RFC 6749, 3.1</translation>
    </message>
    <message>
        <source>Tokens · RFC 6749, 3.2</source>
        <translation>トークン · RFC 6749, 3.2</translation>
    </message>
    <message>
        <source>Keys · RFC 7517</source>
        <translation>鍵 · RFC 7517</translation>
    </message>
    <message>
        <source>The person · OpenID Connect Core, 5.3</source>
        <translation>人 · OpenID Connect Core, 5.3</translation>
    </message>
    <message>
        <source>Revocation · RFC 7009</source>
        <translation>失効 · RFC 7009</translation>
    </message>
    <message>
        <source>Introspection · RFC 7662</source>
        <translation>イントロスペクション · RFC 7662</translation>
    </message>
    <message>
        <source>Sign-in with a code, on another device · RFC 8628</source>
        <translation>別のデバイスでのコードによるサインイン · RFC 8628</translation>
    </message>
    <message>
        <source>Registration of clients · RFC 7591</source>
        <translation>クライアントの登録 · RFC 7591</translation>
    </message>
    <message>
        <source>Pushed requests · RFC 9126</source>
        <translation>先に送る要求 (PAR) · RFC 9126</translation>
    </message>
    <message>
        <source>Sign-out in the browser · OpenID Connect</source>
        <translation>ブラウザーでのサインアウト · OpenID Connect</translation>
    </message>
    <message>
        <source>DPoP · RFC 9449</source>
        <translation>DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>応答タイプ</translation>
    </message>
    <message>
        <source>How clients show who they are</source>
        <translation>クライアントの証明方法</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>for encryption, not for signatures</source>
        <translation>暗号化用で、署名用ではありません</translation>
    </message>
    <message>
        <source>for %1, which signs nothing here</source>
        <translation>%1 用で、ここでは署名に使いません</translation>
    </message>
    <message>
        <source>another key has the same name</source>
        <translation>別の鍵が同じ名前です</translation>
    </message>
    <message>
        <source>a secret that is published is none</source>
        <translation>公開されたシークレットはシークレットではありません</translation>
    </message>
    <message>
        <source>of a kind that Cloakroom does not know</source>
        <translation>Cloakroom の知らない種類です</translation>
    </message>
    <message>
        <source>on a curve that Cloakroom does not know</source>
        <translation>Cloakroom の知らない曲線上にあります</translation>
    </message>
    <message>
        <source>not of 2048 to 16384 bits, or with an exponent that is not safe</source>
        <translation>2048～16384 ビットではないか、指数が安全ではありません</translation>
    </message>
    <message>
        <source>its point is not on its curve</source>
        <translation>点が曲線上にありません</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>同じ名前が 2 回あります</translation>
    </message>
    <message>
        <source>something in it is missing or can&apos;t be read</source>
        <translation>何かが欠けているか、読み取れません</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提供されていません</translation>
    </message>
    <message>
        <source>its private half is published: anybody can sign with it</source>
        <translation>秘密の半分が公開されており、誰でもこの鍵で署名できます</translation>
    </message>
    <message>
        <source>checks signatures</source>
        <translation>署名の検証用</translation>
    </message>
</context>
<context>
    <name>explain::Paste</name>
    <message>
        <source>quotes</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>the header name “%1”</source>
        <translation>ヘッダー名「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>the JSON form of a JWS</source>
        <translation>JWS の JSON 形式</translation>
    </message>
    <message>
        <source>a JSON answer around its “%1”</source>
        <translation>「%1」を含む JSON 応答</translation>
    </message>
    <message>
        <source>an address around its “%1”</source>
        <translation>「%1」を含むアドレス</translation>
    </message>
    <message>
        <source>a form around its “%1”</source>
        <translation>「%1」を含むフォーム</translation>
    </message>
    <message>
        <source>a command around its header</source>
        <translation>ヘッダーを含むコマンド</translation>
    </message>
    <message>
        <source>line breaks and blanks within</source>
        <translation>途中の改行と空白</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <translation>取り除いたもの：%1。</translation>
    </message>
    <message numerus="yes">
        <source>all of its %n signatures but the first</source>
        <translation>
            <numerusform>%n 個の署名のうち最初以外のすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>a header that no signature protects (%1)</source>
        <translation>どの署名も守らないヘッダー（%1）</translation>
    </message>
    <message>
        <source>the JSON form of a JWE</source>
        <translation>JWE の JSON 形式</translation>
    </message>
    <message>
        <source>the lines below it</source>
        <translation>その下の行</translation>
    </message>
</context>
<context>
    <name>explain::Scopes</name>
    <message>
        <source>It can change things, not only look at them.</source>
        <translation>見るだけでなく、変更もできます。</translation>
    </message>
    <message>
        <source>It administers: it reaches what belongs to others.</source>
        <translation>管理用です。ほかの人のものにも及びます。</translation>
    </message>
    <message>
        <source>It reaches nearly everything.</source>
        <translation>ほとんどすべてに及びます。</translation>
    </message>
    <message>
        <source>It lasts while you are away.</source>
        <translation>あなたが離れている間も有効です。</translation>
    </message>
    <message>
        <source>Scopes · none</source>
        <translation>スコープ · なし</translation>
    </message>
    <message>
        <source>Scopes · %1 granted</source>
        <translation>スコープ · %1 件を付与</translation>
    </message>
    <message>
        <source>Scopes · %1 granted of %2 requested</source>
        <translation>スコープ · 要求 %2 件中 %1 件を付与</translation>
    </message>
    <message>
        <source>Scopes · %1 granted, %2 requested</source>
        <translation>スコープ · %1 件を付与、%2 件を要求</translation>
    </message>
    <message>
        <source>%1 was asked for but the provider did not grant it.</source>
        <translation>%1 を要求しましたが、プロバイダーは付与しませんでした。</translation>
    </message>
    <message>
        <source>%1 were asked for but the provider did not grant them.</source>
        <translation>%1 を要求しましたが、プロバイダーは付与しませんでした。</translation>
    </message>
    <message>
        <source>%1 was granted without being asked for.</source>
        <translation>%1 は要求していませんが付与されました。</translation>
    </message>
    <message>
        <source>%1 were granted without being asked for.</source>
        <translation>%1 は要求していませんが付与されました。</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>ほか %L1 件</translation>
    </message>
</context>
<context>
    <name>explain::ServerAbilities</name>
    <message>
        <source>renewing</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>sign-in from another device</source>
        <translation>別のデバイスからのサインイン</translation>
    </message>
    <message>
        <source>registers Cloakroom by itself</source>
        <translation>Cloakroom を自動で登録</translation>
    </message>
    <message>
        <source>takes client documents</source>
        <translation>クライアントドキュメントに対応</translation>
    </message>
    <message>
        <source>no ID tokens</source>
        <translation>ID トークンなし</translation>
    </message>
    <message>
        <source>its document doesn&apos;t list %1</source>
        <translation>そのドキュメントには %1 がありません</translation>
    </message>
    <message>
        <source>the client ID isn&apos;t the address of a client document</source>
        <translation>クライアント ID がクライアントドキュメントのアドレスではありません</translation>
    </message>
</context>
<context>
    <name>explain::ServerKnows</name>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1、発行者の鍵</translation>
    </message>
    <message>
        <source>the answer isn’t signed: it is as true as the connection to the server</source>
        <translation>応答は署名されていません。信頼できる度合いはサーバーとの接続と同じです</translation>
    </message>
    <message>
        <source>“%1”, but the account has “%2”</source>
        <translation>「%1」ですが、アカウントでは「%2」です</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>the same as in the ID token</source>
        <translation>ID トークンと同じ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>the server doesn’t take this token, or doesn’t tell this client of it</source>
        <translation>サーバーはこのトークンを受け付けないか、このクライアントには知らせません</translation>
    </message>
    <message>
        <source>the server takes this token</source>
        <translation>サーバーはこのトークンを受け付けます</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>the account’s</source>
        <translation>アカウントのもの</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>このアプリケーション</translation>
    </message>
</context>
<context>
    <name>explain::Time</name>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds, short</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, short</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, short</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1y</source>
        <comment>years, short</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
</context>
<context>
    <name>explain::Token</name>
    <message>
        <source>This is no JWT, so it can&apos;t be an ID token: nothing can be read from its %1 characters, and nothing proves who signed in.</source>
        <translation>これは JWT ではないため、ID トークンではありえません。%1 文字から読み取れるものはなく、誰がサインインしたかの証明もありません。</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. It is good for one thing, a new access token.</source>
        <translation>このトークンを読み取れるのは作成したサーバーだけで、ほかの誰にとっても意味のない %1 文字です。使い道は 1 つ、新しいアクセストークンを得ることです。</translation>
    </message>
    <message>
        <source>This is no JWT: for everyone but the server that made it it is %1 characters without a meaning. A program isn&apos;t meant to read such a token; its scopes and its end are told with it, or by the server&apos;s introspection endpoint.</source>
        <translation>これは JWT ではなく、作成したサーバー以外にとっては意味のない %1 文字です。プログラムが読み取るためのトークンではありません。スコープと期限は、一緒に知らされるか、サーバーのイントロスペクションエンドポイントで分かります。</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. Its scopes and its end, above, are what the server told with it.</source>
        <translation>このトークンを読み取れるのは作成したサーバーだけで、ほかの誰にとっても意味のない %1 文字です。上のスコープと期限は、サーバーが一緒に知らせたものです。</translation>
    </message>
    <message>
        <source>The key that opens it is called “%1”.</source>
        <translation>これを開く鍵の名前は「%1」です。</translation>
    </message>
    <message>
        <source>A secret that both sides share opens it.</source>
        <translation>双方が共有するシークレットで開きます。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>This token is encrypted: only who holds the key for it, usually the API it is meant for, can read its %1 characters.</source>
        <translation>このトークンは暗号化されています。%1 文字を読み取れるのは、鍵を持つ相手、たいていは宛先の API だけです。</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2.</source>
        <translation>「%1」で始まっています：%2。</translation>
    </message>
    <message>
        <source>This is signed, but its payload holds no claims: it is %1 bytes that are no JSON object. Its signature can be checked all the same.</source>
        <translation>署名されていますが、ペイロードにクレームがありません。JSON オブジェクトではない %1 バイトです。署名の検証はできます。</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Disclosure %1 can&apos;t be read.</source>
        <translation>開示 %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Some of its claims are disclosed one by one behind it: %1 here.</source>
        <translation>クレームの一部は、後ろで 1 つずつ開示されています。ここにあるのは %1 件です。</translation>
    </message>
    <message>
        <source>At its end its holder proves that the key is theirs; whether they signed it isn&apos;t checked.</source>
        <translation>末尾で、保持者が鍵は自分のものだと証明しています。その署名は検証していません。</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”, and the parts of a JWT are never padded.</source>
        <translation>%2 文字中 %1 文字目が「=」です。JWT の各部分にパディングは付きません。</translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.</source>
        <translation>使えるのは英字、数字、「-」、「_」、「.」だけですが、%2 文字中 %1 文字目が%3です。</translation>
    </message>
    <message>
        <source>It ends after character %1, and another point and part would have to follow.</source>
        <translation>%1 文字目で終わっています。この後にピリオドと部分がもう 1 つ必要です。</translation>
    </message>
    <message>
        <source>The point at character %1 is one too many: a JWT ends with its third part.</source>
        <translation>%1 文字目のピリオドが余分です。JWT は 3 つ目の部分で終わります。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.</source>
        <translation>%1 (%2～%3 文字目) が欠けています。%4 文字で表せるバイト列はありません。</translation>
    </message>
    <message>
        <source>The last character of its %1, number %2, holds bits that belong to no byte.</source>
        <translation>%1の最後の文字 (%2 文字目) に、どのバイトにも属さないビットがあります。</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>コンマまたはリストの終わり</translation>
    </message>
    <message>
        <source>it is JSON, but no object</source>
        <translation>JSON ですが、オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>%1 段階より深く入れ子になっています</translation>
    </message>
    <message>
        <source>line %1, column %2 is no UTF-8</source>
        <translation>%1 行 %2 列が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>at line %1, column %2 there has to be %3</source>
        <comment>in JSON</comment>
        <translation>%1 行 %2 列には%3が必要です</translation>
    </message>
    <message>
        <source>Its %1 is empty.</source>
        <translation>%1が空です。</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, can&apos;t be read: %4.</source>
        <translation>%1 (%2～%3 文字目) を読み取れません：%4。</translation>
    </message>
    <message>
        <source>It begins like claims, but they can&apos;t be read: %1.</source>
        <translation>クレームのように始まっていますが、読み取れません：%1。</translation>
    </message>
    <message>
        <source>This is a key or a certificate in PEM, and no token.</source>
        <translation>これは PEM 形式の鍵または証明書で、トークンではありません。</translation>
    </message>
    <message>
        <source>This is no token: character %1 is %2, and no token has one.</source>
        <translation>これはトークンではありません。%1 文字目が、トークンに含まれることのない%2です。</translation>
    </message>
    <message>
        <source>Logout token, by its claims</source>
        <translation>ログアウトトークン (クレームから判断)</translation>
    </message>
    <message>
        <source>Security event, by its claims</source>
        <translation>セキュリティイベント (クレームから判断)</translation>
    </message>
    <message>
        <source>DPoP proof, by its claims</source>
        <translation>DPoP 証明 (クレームから判断)</translation>
    </message>
    <message>
        <source>Introspection answer, by its claims</source>
        <translation>イントロスペクション応答 (クレームから判断)</translation>
    </message>
    <message>
        <source>Authorization request, by its claims</source>
        <translation>認可リクエスト (クレームから判断)</translation>
    </message>
    <message>
        <source>Authorization answer (JARM), by its claims</source>
        <translation>認可応答 (JARM) (クレームから判断)</translation>
    </message>
    <message>
        <source>Key binding, by its claims</source>
        <translation>キーバインディング (クレームから判断)</translation>
    </message>
    <message>
        <source>Refresh token, by its claims</source>
        <translation>リフレッシュトークン (クレームから判断)</translation>
    </message>
    <message>
        <source>ID token, by its claims</source>
        <translation>ID トークン (クレームから判断)</translation>
    </message>
    <message>
        <source>Access token, by its claims</source>
        <translation>アクセストークン (クレームから判断)</translation>
    </message>
    <message>
        <source>Client assertion, by its claims</source>
        <translation>クライアントアサーション (クレームから判断)</translation>
    </message>
    <message>
        <source>Credential, by its claims</source>
        <translation>クレデンシャル (クレームから判断)</translation>
    </message>
    <message>
        <source>UserInfo answer, by its claims</source>
        <translation>UserInfo 応答 (クレームから判断)</translation>
    </message>
    <message>
        <source>This is JSON, and no token: no member of it has the name of one.</source>
        <translation>これは JSON であって、トークンではありません：トークンの名を持つ要素がありません。</translation>
    </message>
    <message>
        <source>This begins like JSON, and can&apos;t be read: %1.</source>
        <translation>JSON のように始まりますが、読み取れません：%1。</translation>
    </message>
    <message>
        <source>Its header begins with character %1: what stands in front doesn&apos;t belong to it.</source>
        <translation>ヘッダーは %1 文字目から始まります。その前にあるものはヘッダーの一部ではありません。</translation>
    </message>
    <message>
        <source>Its beginning is missing: characters 1 to %1 are the end of a header.</source>
        <translation>先頭が欠けています。1～%1 文字目はヘッダーの末尾です。</translation>
    </message>
</context>
<context>
    <name>explain::Words</name>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Expected is “%1”, but “%2” came.</source>
        <translation>「%1」のはずですが、届いたのは「%2」でした。</translation>
    </message>
    <message>
        <source>What came is “%2”.</source>
        <translation>届いたのは「%2」でした。</translation>
    </message>
    <message>
        <source>It holds no time that can be read.</source>
        <translation>読み取れる時刻がありません。</translation>
    </message>
    <message>
        <source>Expected is “%1”, but nothing came.</source>
        <translation>「%1」のはずですが、何も届きませんでした。</translation>
    </message>
    <message>
        <source>It added “%2”.</source>
        <translation>補足：「%2」。</translation>
    </message>
    <message>
        <source>This can&apos;t be used.</source>
        <translation>これは使えません。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>%3に接続できません。</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3は混み合っています。</translation>
    </message>
    <message>
        <source>%3 gave an answer that Cloakroom can&apos;t use.</source>
        <translation>%3の応答は Cloakroom では使えません。</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3が拒否しました。</translation>
    </message>
    <message>
        <source>What %3 sent can&apos;t be trusted.</source>
        <translation>%3が送ったものは信頼できません。</translation>
    </message>
    <message>
        <source>This sign-in has ended.</source>
        <translation>このサインインは終了しました。</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>キーチェーンがありません。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>キーチェーンが拒否しました。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>直してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Ask the operator of the server what this application may do.</source>
        <translation>このアプリケーションに何が許されているか、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>ロックを解除してください。</translation>
    </message>
    <message>
        <source>Start a keychain service; until then tokens are kept for this run only.</source>
        <translation>キーチェーンサービスを起動してください。それまで、トークンは終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>しばらく待つか、キーチェーンサービスを再起動してください。</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Cloakroom に使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look whether it was removed elsewhere.</source>
        <translation>ほかの場所で削除されていないか確認してください。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, then try again.</source>
        <translation>空き容量とアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>The certificate is of “%1”, signed by “%2”.</source>
        <translation>証明書は「%1」のもので、「%2」が署名しています。</translation>
    </message>
    <message>
        <source>Its reason is “%1”.</source>
        <translation>理由：「%1」。</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a closing quote</source>
        <translation>閉じ引用符</translation>
    </message>
    <message>
        <source>a control character as an escape</source>
        <translation>エスケープした制御文字</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>引用符で囲んだ名前</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>エスケープ</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>a pair of surrogates</source>
        <translation>サロゲートペア</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>各名前は一度だけ</translation>
    </message>
    <message>
        <source>an array of keys</source>
        <translation>鍵の配列</translation>
    </message>
    <message>
        <source>3 parts</source>
        <translation>3 つの部分</translation>
    </message>
    <message>
        <source>an odd modulus</source>
        <translation>奇数のモジュラス</translation>
    </message>
    <message>
        <source>an even one</source>
        <translation>偶数</translation>
    </message>
    <message>
        <source>an odd exponent of at least 3</source>
        <translation>3 以上の奇数の指数</translation>
    </message>
    <message>
        <source>another</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>RSA 鍵</translation>
    </message>
    <message>
        <source>a point on the curve</source>
        <translation>曲線上の点</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>a string of at most 1024 bytes</source>
        <translation>1024 バイト以内の文字列</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 バイト以内</translation>
    </message>
    <message>
        <source>at most %1 bits</source>
        <translation>%1 ビット以下</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>%1 ビット以上</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>%1 個以下の鍵</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>%1 階層以下</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 ビット</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of a token, and the place in it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cloakroom is already running, but its window does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Cloakroom はすでに起動していますが、ウィンドウが応答しません。しばらく待つか、終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>Signs in to APIs and looks after the tokens.</source>
        <translation>API にサインインし、トークンを管理します。</translation>
    </message>
    <message>
        <source>Start the built-in demo provider and sign in to it.</source>
        <translation>内蔵のデモプロバイダーを起動してサインインします。</translation>
    </message>
    <message>
        <source>Start without showing the window, in the tray.</source>
        <translation>ウィンドウを表示せずに、システムトレイで起動します。</translation>
    </message>
    <message>
        <source>Begin a sign-in.</source>
        <translation>サインインを始めます。</translation>
    </message>
    <message>
        <source>Inspect a token: the one in FILE, or one to be pasted.</source>
        <translation>トークンを調べます。FILE のもの、または貼り付けるものです。</translation>
    </message>
    <message>
        <source>A file with a token.</source>
        <translation>トークンの入ったファイル。</translation>
    </message>
    <message>
        <source>There is no display for Cloakroom&apos;s window. In a terminal, cloakroom-cli does the same.</source>
        <translation>Cloakroom のウィンドウを表示できるディスプレイがありません。端末では cloakroom-cli で同じことができます。</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Access token · RFC 9068</source>
        <translation>アクセストークン · RFC 9068</translation>
    </message>
    <message>
        <source>Logout token · OpenID Connect Back-Channel Logout</source>
        <translation>ログアウトトークン · OpenID Connect Back-Channel Logout</translation>
    </message>
    <message>
        <source>DPoP proof · RFC 9449</source>
        <translation>DPoP 証明 · RFC 9449</translation>
    </message>
    <message>
        <source>Client assertion · RFC 7523</source>
        <translation>クライアントアサーション · RFC 7523</translation>
    </message>
    <message>
        <source>Introspection answer · RFC 9701</source>
        <translation>イントロスペクション応答 · RFC 9701</translation>
    </message>
    <message>
        <source>Authorization request · RFC 9101</source>
        <translation>認可リクエスト · RFC 9101</translation>
    </message>
    <message>
        <source>Security event · RFC 8417</source>
        <translation>セキュリティイベント · RFC 8417</translation>
    </message>
    <message>
        <source>Entity statement · OpenID Federation</source>
        <translation>エンティティステートメント · OpenID Federation</translation>
    </message>
    <message>
        <source>Status list · Token Status List</source>
        <translation>ステータスリスト · Token Status List</translation>
    </message>
    <message>
        <source>Phone call · RFC 8225</source>
        <translation>電話の発信 · RFC 8225</translation>
    </message>
    <message>
        <source>Key binding · RFC 9901</source>
        <translation>キーバインディング · RFC 9901</translation>
    </message>
    <message>
        <source>Credential · SD-JWT VC</source>
        <translation>クレデンシャル · SD-JWT VC</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Signs in to APIs and looks after the tokens. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>API にサインインし、トークンを管理します。GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and how the accounts stand: no token, no name, no address.</source>
        <translation>診断情報に含まれるのは、バージョンとアカウントの状態です。トークン、名前、アドレスは含まれません。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Copied. Read it before you give it to somebody.</source>
        <translation>コピーしました。人に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::AccountColour</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Copy access token</source>
        <translation>アクセストークンをコピー</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Tokens and activity</source>
        <translation>トークンと履歴</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Its tokens are being read from the keychain.</source>
        <translation>キーチェーンからトークンを読み込んでいます。</translation>
    </message>
    <message>
        <source>Its tokens can’t be shown now.</source>
        <translation>今はトークンを表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n 回渡しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied · an API takes it with a proof only (menu Token)</source>
        <translation>コピーしました · API は証明が添えられている場合にだけ受け付けます (メニュー「トークン」)</translation>
    </message>
</context>
<context>
    <name>ui::AccountSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>システムのブラウザー</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>別のプログラム…</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>ブラウザーを選択</translation>
    </message>
    <message>
        <source>Signs in at %1 as client %2, with the scopes %3.</source>
        <translation>%1 に、クライアント %2、スコープ %3 でサインインします。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Asks for a new sign-in</source>
        <translation>再サインインが必要です</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refresh tokens are in your keychain</source>
        <translation>リフレッシュトークンはキーチェーンにあります</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Refresh tokens are kept for this run only. %1</source>
        <translation>リフレッシュトークンは終了するまでの間だけ保持されます。%1</translation>
    </message>
    <message>
        <source>No accounts yet. Sign in, or try the demo provider.</source>
        <translation>アカウントはまだありません。サインインするか、デモプロバイダーをお試しください。</translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>「%1」を含むアカウントはありません。</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>トークンを調べる…</translation>
    </message>
    <message>
        <source>Paste or drop any token</source>
        <translation>貼り付けるかドロップ</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>キーチェーンが項目を渡していません</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>With variables in place of what is secret</source>
        <translation>秘密の部分は変数に置き換えます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing has happened since Cloakroom began to take notes.</source>
        <translation>Cloakroom が記録を始めてから、まだ何も起きていません。</translation>
    </message>
    <message>
        <source>1 entry was damaged and is left out.</source>
        <translation>壊れていた 1 件を省きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out.</source>
        <translation>
            <numerusform>壊れていた %n 件を省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity is kept for this run only. %1</source>
        <translation>履歴は終了するまでの間だけ保持されます。%1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys…</source>
        <translation>発行者の鍵を取得…</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>鍵を指定…</translation>
    </message>
    <message>
        <source>Give the secret…</source>
        <translation>シークレットを指定…</translation>
    </message>
    <message>
        <source>Choose the issuer…</source>
        <translation>発行者を選択…</translation>
    </message>
    <message>
        <source>Choose the audience…</source>
        <translation>オーディエンスを選ぶ…</translation>
    </message>
    <message>
        <source>Give the nonce…</source>
        <translation>nonce を指定…</translation>
    </message>
    <message>
        <source>Choose the client ID…</source>
        <translation>クライアント ID を選ぶ…</translation>
    </message>
    <message>
        <source>Give the access token…</source>
        <translation>アクセストークンを指定…</translation>
    </message>
    <message>
        <source>Give the code…</source>
        <translation>コードを指定…</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, not granted</source>
        <translation>%1、付与なし</translation>
    </message>
</context>
<context>
    <name>ui::ClaimDelegate</name>
    <message>
        <source>doubled</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1、重複</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
</context>
<context>
    <name>ui::ClientProofFields</name>
    <message>
        <source>Client shows</source>
        <translation>クライアントの証明</translation>
    </message>
    <message>
        <source>what the server lists</source>
        <translation>サーバーが示す方法</translation>
    </message>
    <message>
        <source>nothing but its ID</source>
        <translation>ID のみ</translation>
    </message>
    <message>
        <source>the secret, in a header</source>
        <translation>シークレット (ヘッダー)</translation>
    </message>
    <message>
        <source>the secret, in the form</source>
        <translation>シークレット (フォーム)</translation>
    </message>
    <message>
        <source>a key that Cloakroom makes</source>
        <translation>Cloakroom が作成する鍵</translation>
    </message>
    <message>
        <source>an RSA key that Cloakroom makes</source>
        <translation>Cloakroom が作成する RSA 鍵</translation>
    </message>
    <message>
        <source>a key from a file</source>
        <translation>ファイルの鍵</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>taken over into the keychain</source>
        <translation>キーチェーンに取り込まれます</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>鍵 (*.pem *.key)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>to be registered at the provider</source>
        <translation>プロバイダーに登録するもの</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>bound to this computer where offered</source>
        <translation>対応していればこのコンピューターに結び付ける</translation>
    </message>
    <message>
        <source>bound to this computer, or none</source>
        <translation>必ずこのコンピューターに結び付ける</translation>
    </message>
    <message>
        <source>for whoever holds them</source>
        <translation>持っていれば誰でも使える</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves that the key, which stays in your keychain, is at hand.</source>
        <translation>結び付いたトークン (DPoP、RFC 9449) は、盗まれても役に立ちません。リクエストごとに、キーチェーンから出ることのない鍵が手元にあることを証明します。</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>どのファイルですか？</translation>
    </message>
    <message>
        <source>The key is being made; try again in a moment.</source>
        <translation>鍵を作成しています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>鍵にある場合</translation>
    </message>
    <message>
        <source>Send requests ahead where offered (PAR)</source>
        <translation>対応していればリクエストを先に送る (PAR)</translation>
    </message>
    <message>
        <source>Have answers signed where offered (JARM)</source>
        <translation>対応していれば署名付きの応答を求める (JARM)</translation>
    </message>
    <message>
        <source>The request goes from here to the server, and the browser gets no more than a reference to it (RFC 9126).</source>
        <translation>リクエストはここからサーバーに送られ、ブラウザーにはその参照だけが渡ります (RFC 9126)。</translation>
    </message>
    <message>
        <source>What the browser brings back can&apos;t have been changed on its way.</source>
        <translation>ブラウザーが持ち帰る内容が、途中で変更されていることはありません。</translation>
    </message>
    <message>
        <source>This server takes requests only ahead of the browser.</source>
        <translation>このサーバーは、ブラウザーより先に送られたリクエストだけを受け付けます。</translation>
    </message>
</context>
<context>
    <name>ui::Clipboard</name>
    <message>
        <source>Copied · leaves the clipboard in %1</source>
        <translation>コピーしました · %1後にクリップボードから消えます</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>&amp;Show what is the same too</source>
        <translation>同じところも表示(&amp;S)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>2 つのトークンを比較</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>1 つ目のトークン</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>2 つ目のトークン</translation>
    </message>
    <message>
        <source>Choose two tokens, or paste them. They are read on this computer and go nowhere.</source>
        <translation>2 つのトークンを選択するか、貼り付けてください。トークンはこのコンピューターで読み取られ、どこにも送られません。</translation>
    </message>
    <message>
        <source>They are large: they are being compared.</source>
        <translation>大きいため、比較に時間がかかっています。</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1 つ目</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 つ目</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>This account asks each time.</source>
        <translation>このアカウントでは毎回確認します。</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>今回だけ</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Always, this program and this account</source>
        <translation>常に (このプログラムとこのアカウント)</translation>
    </message>
    <message>
        <source>An hour and always hold for the ID token.</source>
        <translation>「1 時間」と「常に」は ID トークンに適用されます。</translation>
    </message>
    <message>
        <source>An hour and always hold for each access token of this account.</source>
        <translation>「1 時間」と「常に」は、このアカウントのすべてのアクセストークンに適用されます。</translation>
    </message>
    <message>
        <source>Can be pressed in a moment</source>
        <translation>まもなく押せます</translation>
    </message>
</context>
<context>
    <name>ui::DeviceCode</name>
    <message>
        <source>Address to open</source>
        <translation>開くアドレス</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>入力するコード</translation>
    </message>
    <message>
        <source>Open this address on any device</source>
        <translation>いずれかのデバイスでこのアドレスを開き</translation>
    </message>
    <message>
        <source>and enter this code</source>
        <translation>次のコードを入力してください</translation>
    </message>
    <message>
        <source>A phone’s camera takes both from the picture. Compare the code before you agree.</source>
        <translation>スマートフォンのカメラで画像から両方を読み取れます。同意する前にコードを見比べてください。</translation>
    </message>
    <message>
        <source>A phone’s camera takes the address from the picture.</source>
        <translation>スマートフォンのカメラで画像からアドレスを読み取れます。</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>アドレスの QR コード</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>このサインインを自分で始めた場合だけにしてください：コードを入力した人が、このコンピューターをサインインさせます。</translation>
    </message>
</context>
<context>
    <name>ui::DialogPage</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>ui::EncodedToken</name>
    <message>
        <source>Encoded</source>
        <translation>エンコード済み</translation>
    </message>
    <message>
        <source>Encoded · its first %1 characters</source>
        <translation>エンコード済み · 最初の %1 文字</translation>
    </message>
    <message>
        <source>Point at the characters, or move the cursor in them, to see what they stand for.</source>
        <translation>文字にポインターを合わせるか、カーソルを移動すると、その文字が表すものが分かります。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedDialog</name>
    <message>
        <source>Choose the issuer</source>
        <translation>発行者を選択</translation>
    </message>
    <message>
        <source>From whom do you expect this token? Take the address from where you know the issuer, not from the token. Nothing is fetched.</source>
        <translation>このトークンは誰から届いたはずのものですか？アドレスはトークンからではなく、発行者を知った元の場所から取ってください。何も取得しません。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>オーディエンスを選ぶ</translation>
    </message>
    <message>
        <source>Whom should this token be for: which API, or which client ID? Take it from where you know it, not from the token.</source>
        <translation>このトークンは誰のためのものですか。どの API、またはどのクライアント ID ですか。トークンからではなく、確かな情報から入力してください。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Give the nonce</source>
        <translation>nonce を指定</translation>
    </message>
    <message>
        <source>Which nonce was sent with the sign-in that this token came of? It stands in the address of the sign-in page.</source>
        <translation>このトークンのもとになったサインインで送った nonce は何ですか。サインインページのアドレスにあります。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>nonce</translation>
    </message>
    <message>
        <source>Choose the client ID</source>
        <translation>クライアント ID を選ぶ</translation>
    </message>
    <message>
        <source>Which application should this token have been issued to? Take its client ID from where you know it, not from the token.</source>
        <translation>このトークンはどのアプリケーションに発行されたはずですか。クライアント ID は、トークンからではなく、確かな情報から入力してください。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Give the access token</source>
        <translation>アクセストークンを指定</translation>
    </message>
    <message>
        <source>Which access token came with this ID token? It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>この ID トークンと一緒に届いたアクセストークンはどれですか。どこにも送られず、調べているトークンとともに忘れられます。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>コードを指定</translation>
    </message>
    <message>
        <source>Which code came with this ID token? It stands in the address that the browser came back with. It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>この ID トークンと一緒に届いたコードはどれですか。ブラウザーが戻ってきたときのアドレスにあります。どこにも送られず、調べているトークンとともに忘れられます。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>ui::FindingPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give it by hand</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in</source>
        <translation>サインイン方法を %1 に問い合わせています</translation>
    </message>
    <message>
        <source>No token and no name is sent there.</source>
        <translation>トークンも名前も送りません。</translation>
    </message>
    <message>
        <source>It is told the address %1, and nothing else.</source>
        <translation>伝えるのはアドレス %1 だけです。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Its description says how.</source>
        <translation>その記述に方法があります。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>自分で作成した記述に方法があります。</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>ui::FurtherBar</name>
    <message>
        <source>Another token…</source>
        <translation>追加のトークン…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>An access token for another API, with fewer scopes, or exchanged</source>
        <translation>別の API 用、スコープを減らしたもの、または交換したアクセストークン</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The account’s own</source>
        <translation>アカウント自身のもの</translation>
    </message>
    <message>
        <source>exchanged (RFC 8693)</source>
        <translation>交換 (RFC 8693)</translation>
    </message>
    <message>
        <source>with fewer scopes</source>
        <translation>スコープを減らしたもの</translation>
    </message>
    <message>
        <source>for another API (RFC 8707)</source>
        <translation>別の API 用 (RFC 8707)</translation>
    </message>
    <message>
        <source>It is asked for once the account is signed in.</source>
        <translation>アカウントがサインインすると要求します。</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>要求しています…</translation>
    </message>
    <message>
        <source>Renews itself %1.</source>
        <translation>%1に自動で更新します。</translation>
    </message>
    <message>
        <source>The server doesn’t say when it ends.</source>
        <translation>サーバーは期限を示していません。</translation>
    </message>
</context>
<context>
    <name>ui::FurtherDialog</name>
    <message>
        <source>Another access token</source>
        <translation>追加のアクセストークン</translation>
    </message>
    <message>
        <source>Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer scopes, so that less is lost with it.</source>
        <translation>%1 のサインインから作られ、アカウント自身のものと同じように更新されます。1 つの API または少ないスコープに限られるため、失われたときの被害も小さくなります。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>the refresh token (RFC 8707)</source>
        <translation>リフレッシュトークン (RFC 8707)</translation>
    </message>
    <message>
        <source>exchanging the access token (RFC 8693)</source>
        <translation>アクセストークンの交換 (RFC 8693)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>its address, as https://api.example.com</source>
        <translation>アドレス。例：https://api.example.com</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>a name that the server has for it</source>
        <translation>サーバーが付けた名前</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>as the account’s</source>
        <translation>アカウントと同じ</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>足りないものにサインイン…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>asking as a program again (RFC 8707)</source>
        <translation>プログラムとしてもう一度要求 (RFC 8707)</translation>
    </message>
    <message>
        <source>Token exchange: the server takes this account’s access token and gives another for it, as for a service that is called on your behalf.</source>
        <translation>トークン交換：サーバーはこのアカウントのアクセストークンを受け取り、代わりに別のトークンを発行します。たとえば、あなたに代わって呼び出されるサービスのためのものです。</translation>
    </message>
    <message>
        <source>The server gives one more token for the same sign-in, for the API that is named or for fewer scopes.</source>
        <translation>サーバーは同じサインインに対してもう 1 つトークンを発行します。指定した API 用、または少ないスコープ用です。</translation>
    </message>
</context>
<context>
    <name>ui::GrantField</name>
    <message>
        <source>By</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>ui::HandOutFields</name>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Through cloakroom-cli or its socket. Each time is written into the activity.</source>
        <translation>cloakroom-cli またはそのソケットを通じて渡します。そのたびに履歴に記録されます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1 (ID token)</source>
        <translation>%1 (ID トークン)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>no program yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>このページにはありません</translation>
    </message>
    <message>
        <source>Cloakroom Guide</source>
        <translation>Cloakroom ガイド</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>%1 — Cloakroom Guide</source>
        <translation>%1 — Cloakroom ガイド</translation>
    </message>
</context>
<context>
    <name>ui::InspectPage</name>
    <message>
        <source>Inspect a token</source>
        <translation>トークンを調べる</translation>
    </message>
    <message>
        <source>Paste or drop a token, or the header, JSON answer or address it is in. It is read on this computer and goes nowhere.</source>
        <translation>トークン、またはトークンを含むヘッダー、JSON 応答、アドレスを貼り付けるかドロップしてください。このコンピューターで読み取られ、どこにも送られません。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>別のトークン</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>署名を検証</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>試す…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of HS256.</source>
        <translation>公開鍵 (PEM、JWK、JWK Set)、証明書、または HS256 のシークレットを貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys from %1</source>
        <translation>発行者の鍵を %1 から取得</translation>
    </message>
    <message>
        <source>Open a token</source>
        <translation>トークンを開く</translation>
    </message>
</context>
<context>
    <name>ui::IssuerDialog</name>
    <message>
        <source>Look at an issuer</source>
        <translation>発行者を見る</translation>
    </message>
    <message>
        <source>Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent.</source>
        <translation>Cloakroom は、発行者が公開しているもの、つまりメタデータと鍵を取得します。トークンは送りません。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>別の発行者</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>サムプリントをコピー</translation>
    </message>
    <message>
        <source>Copy JWK Set</source>
        <translation>JWK Set をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を見る</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
    <message>
        <source>Found at %1 and fetched at %2, %3.</source>
        <translation>%1 で見つかり、%2 (%3) に取得しました。</translation>
    </message>
</context>
<context>
    <name>ui::IssuerView</name>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>場所または種類</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Thumbprint · RFC 7638</source>
        <translation>サムプリント · RFC 7638</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>使い道</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>提供しているもの</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Keys · %1</source>
        <translation>鍵 · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 ビット</translation>
    </message>
</context>
<context>
    <name>ui::JsonLines</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1、重複</translation>
    </message>
    <message>
        <source> (%1 characters)</source>
        <translation> (%1 文字)</translation>
    </message>
</context>
<context>
    <name>ui::JsonText</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Disclosure %1</source>
        <translation>開示 %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… ほか %1 行</translation>
    </message>
    <message>
        <source>… and %1 more bytes</source>
        <translation>… ほか %1 バイト</translation>
    </message>
</context>
<context>
    <name>ui::JsonView</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ui::LifetimeBar</name>
    <message>
        <source>Not valid yet, begins %1</source>
        <translation>まだ有効ではありません。%1に有効になります</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1に発行</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>%1から有効</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>%1後に期限切れ</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server did not tell when it ends</source>
        <translation>サーバーは期限を知らせていません</translation>
    </message>
    <message>
        <source>Never expires: it names no end</source>
        <translation>期限なし：終わりが示されていません</translation>
    </message>
    <message>
        <source>When it ends can’t be read</source>
        <translation>期限を読み取れません</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s.</source>
        <translation>このコンピューターの時計はサーバーより %1 進んでいます。</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s.</source>
        <translation>このコンピューターの時計はサーバーより %1 遅れています。</translation>
    </message>
    <message>
        <source>A proof names no end: it is taken shortly after it was made</source>
        <translation>証明は終わりを示しません。作られて間もない間だけ受け付けられます</translation>
    </message>
</context>
<context>
    <name>ui::LineDelegate</name>
    <message>
        <source>doubled</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>ui::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Cloakroom is locked</source>
        <translation>Cloakroom はロックされています</translation>
    </message>
    <message>
        <source>No program gets a token. What the keychain holds has left memory, and isn’t renewed until you unlock.</source>
        <translation>どのプログラムにもトークンは渡されません。キーチェーンにあるものはメモリーに残っておらず、ロックを解除するまで更新されません。</translation>
    </message>
</context>
<context>
    <name>ui::Locker</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>ロック解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Try the &amp;demo provider</source>
        <translation>デモプロバイダーを試す(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>アクセストークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a &amp;proof…</source>
        <translation>証明をコピー(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>トークンを調べる(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>トークンファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Try the access token…</source>
        <translation>アクセストークンを試す(&amp;T)…</translation>
    </message>
    <message>
        <source>Look at the &amp;account’s issuer</source>
        <translation>アカウントの発行者を見る(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look at an issuer…</source>
        <translation>発行者を見る(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>アカウントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>次のアカウント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous account</source>
        <translation>前のアカウント(&amp;P)</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Cloakroom</source>
        <translation>Cloakroom について(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>A program asks for a token</source>
        <translation>プログラムがトークンを求めています</translation>
    </message>
    <message>
        <source>It waits for a minute.</source>
        <translation>1 分間待っています。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>The pasted token</source>
        <translation>貼り付けたトークン</translation>
    </message>
    <message>
        <source>The access token of %1</source>
        <translation>%1 のアクセストークン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <source>%1 has to sign in again</source>
        <translation>%1 は再サインインが必要です</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1 has to sign in again soon</source>
        <translation>%1 はまもなく再サインインが必要です</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Until it is unlocked no account is renewed.</source>
        <translation>ロックが解除されるまで、アカウントは更新されません。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>キーチェーンが項目を渡していません</translation>
    </message>
    <message>
        <source>Until it is unlocked some accounts are not renewed.</source>
        <translation>ロックが解除されるまで、一部のアカウントは更新されません。</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>環境設定に合わせる</translation>
    </message>
    <message>
        <source>besides the system’s</source>
        <translation>システムのものに加えて</translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>秘密鍵を含むもの</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>if the proxy asks</source>
        <translation>プロキシが求める場合</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Certificate passphrase</source>
        <translation>証明書のパスフレーズ</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>鍵にある場合</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>これまでどおり</translation>
    </message>
</context>
<context>
    <name>ui::OwnProviders</name>
    <message>
        <source>Import providers</source>
        <translation>プロバイダーをインポート</translation>
    </message>
    <message>
        <source>Providers (*.json)</source>
        <translation>プロバイダー (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>「%1」をインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n providers are imported.</source>
        <translation>
            <numerusform>%n 件のプロバイダーをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>プロバイダーをエクスポート</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Accounts that are signed in with it stay as they are, and go on being renewed.</source>
        <translation>これでサインインしているアカウントはそのまま残り、引き続き更新されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ui::PastedAddress</name>
    <message>
        <source>Address of the browser</source>
        <translation>ブラウザーのアドレス</translation>
    </message>
    <message>
        <source>the whole address at which the browser ended</source>
        <translation>ブラウザーが最後に行き着いたアドレス全体</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>The browser is on another machine, or ended on a page that says it can’t be reached? Copy its address to here. Only from a browser in which you signed in yourself: whoever else asks you for such an address may be after your account.</source>
        <translation>ブラウザーが別のコンピューターにある場合や、接続できないというページで終わった場合は、そのアドレスをここにコピーしてください。ご自身でサインインしたブラウザーのものに限ります。ほかの誰かがこのようなアドレスを求めてきたら、あなたのアカウントを狙っているかもしれません。</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Shows when Cloakroom is started again.</source>
        <translation>Cloakroom を再起動すると反映されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じたときにシステムトレイに残る</translation>
    </message>
    <message>
        <source>Accounts go on being renewed.</source>
        <translation>アカウントの更新は続きます。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Cloakroom.</source>
        <translation>このデスクトップにはシステムトレイがないため、ウィンドウを閉じると Cloakroom は終了します。</translation>
    </message>
    <message>
        <source>Start with the session, in the background</source>
        <translation>セッションの開始時にバックグラウンドで起動</translation>
    </message>
    <message>
        <source>Accounts are renewed from the first moment on.</source>
        <translation>アカウントは最初から更新されます。</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と一緒にロック</translation>
    </message>
    <message>
        <source>While the screen is locked no program gets a token.</source>
        <translation>画面がロックされている間、プログラムはトークンを受け取れません。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>A copied token leaves the clipboard after that time.</source>
        <translation>コピーしたトークンは、この時間が過ぎるとクリップボードから消えます。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Who may have tokens of new accounts; each account’s own settings change it.</source>
        <translation>新しいアカウントのトークンを誰に渡すか。アカウントごとの設定で変更できます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For accounts without one of their own.</source>
        <translation>個別の設定がないアカウントに使います。</translation>
    </message>
    <message>
        <source>Start again in the new language?</source>
        <translation>新しい言語で再起動しますか？</translation>
    </message>
    <message>
        <source>Nobody is signed out by it.</source>
        <translation>サインアウトされることはありません。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>ui::ProofDialog</name>
    <message>
        <source>A proof for one request</source>
        <translation>1 回のリクエスト用の証明</translation>
    </message>
    <message>
        <source>The access token is bound to a key of this account: an API takes it with a proof only, sent in the header “DPoP”. A proof is good for one request, to one address, for about a minute.</source>
        <translation>アクセストークンはこのアカウントの鍵に結び付いています。API は、ヘッダー「DPoP」で証明を送った場合にだけ受け付けます。証明は、1 つのアドレスへの 1 回のリクエストに、約 1 分間だけ有効です。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>nonce</translation>
    </message>
    <message>
        <source>if the API answered with one (DPoP-Nonce)</source>
        <translation>API が応答で渡した場合 (DPoP-Nonce)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>証明をコピー</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDelegate</name>
    <message>
        <source>yours</source>
        <translation>自分用</translation>
    </message>
</context>
<context>
    <name>ui::ProviderEditor</name>
    <message>
        <source>Save as a provider of yours</source>
        <translation>自分用プロバイダーとして保存</translation>
    </message>
    <message>
        <source>Edit a provider of yours</source>
        <translation>自分用プロバイダーを編集</translation>
    </message>
    <message>
        <source>It is kept without a secret. Accounts that are signed in stay as they are.</source>
        <translation>シークレットなしで保管されます。サインイン済みのアカウントはそのままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>発行者がない場合のみ</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>認可エンドポイント</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>失効エンドポイント</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>UserInfo エンドポイント</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>デバイスエンドポイント</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>none: each gives their own</source>
        <translation>なし：各自が自分のものを指定します</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>トークンの用途となる API</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>追加のパラメーター</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>名前=値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>各行は、名前、等号、値でできています。</translation>
    </message>
    <message>
        <source>A {name} in it has to be one that is asked for, in its place.</source>
        <translation>{name} は、尋ねる項目として定義した名前で、決まった場所になければなりません。</translation>
    </message>
    <message>
        <source>It has to have a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>That looks like a secret: it is given when you sign in, and never saved here.</source>
        <translation>シークレットのようです。シークレットはサインインのときに指定するもので、ここには保存しません。</translation>
    </message>
    <message>
        <source>Each name may stand there once.</source>
        <translation>それぞれの名前は 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or its endpoints by hand.</source>
        <translation>発行者のアドレスを指定するか、エンドポイントを手動で指定してください。</translation>
    </message>
    <message>
        <source>There is no sign-in without it.</source>
        <translation>これがないとサインインできません。</translation>
    </message>
</context>
<context>
    <name>ui::ProviderImport</name>
    <message>
        <source>%1 can’t be imported</source>
        <translation>%1 をインポートできません</translation>
    </message>
    <message>
        <source>Import a provider?</source>
        <translation>プロバイダーをインポートしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Import %n providers?</source>
        <translation>
            <numerusform>%n 件のプロバイダーをインポートしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Nobody was asked yet: this is where each of them leads once you sign in with it. What you have stays as it is.</source>
        <translation>%1 からのものです。まだどこにも問い合わせていません。次の行き先は、それぞれでサインインしたときに接続する場所です。今あるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>There is no provider in it.</source>
        <translation>プロバイダーが含まれていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>ファイル内のプロバイダー</translation>
    </message>
</context>
<context>
    <name>ui::ProviderListModel</name>
    <message>
        <source>Ask %1</source>
        <translation>%1 に問い合わせる</translation>
    </message>
    <message>
        <source>Other, by hand</source>
        <translation>その他 (手動)</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1、自分用</translation>
    </message>
    <message>
        <source>Send your address to %1</source>
        <translation>あなたのアドレスを %1 に送る</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStart</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>It asks for a client secret, which no program on a desktop can keep secret.</source>
        <translation>クライアントシークレットが必要ですが、デスクトッププログラムは秘密を守れません。</translation>
    </message>
    <message>
        <source>It gives no refresh token: nothing is renewed.</source>
        <translation>リフレッシュトークンが発行されないため、更新できません。</translation>
    </message>
    <message>
        <source>It takes no client secret where people sign in with a program like this.</source>
        <translation>このようなプログラムで人がサインインするときは、クライアントシークレットを受け付けません。</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Nothing is revoked at a sign-out.</source>
        <translation>サインアウトしても何も失効しません。</translation>
    </message>
    <message>
        <source>It doesn’t say who signed in.</source>
        <translation>だれがサインインしたかは示されません。</translation>
    </message>
    <message>
        <source>Its addresses come from %1.</source>
        <translation>アドレスは %1 から得られます。</translation>
    </message>
</context>
<context>
    <name>ui::ProviderWords</name>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>Gives tokens</source>
        <translation>トークンを発行</translation>
    </message>
    <message>
        <source>Renews tokens</source>
        <translation>トークンを更新</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Signs in with another device</source>
        <translation>別のデバイスでサインイン</translation>
    </message>
    <message>
        <source>Says who you are</source>
        <translation>あなたが誰かを示す</translation>
    </message>
    <message>
        <source>%1, and the addresses that it names</source>
        <translation>%1 と、そこが示すアドレス</translation>
    </message>
    <message>
        <source>what you give for %1</source>
        <translation>%1 に指定した値</translation>
    </message>
    <message>
        <source>%1 unless you give another for %2</source>
        <translation>%1 (%2 に別の値を指定しない場合)</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>%1, opened in the browser when you ask for it</source>
        <translation>%1。求めたときにブラウザーで開きます</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Its own ways</source>
        <translation>固有の動作</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>Quit and lose sign-ins?</source>
        <translation>終了してサインインを失いますか？</translation>
    </message>
    <message>
        <source>The keychain does not hold %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>%1 はキーチェーンに保存されていません。Cloakroom は動作している間、保存を試し続けます。</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved and lacks %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>アカウントの一覧を保存できず、%1 は一覧にありません。Cloakroom は動作している間、保存を試し続けます。</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationCard</name>
    <message>
        <source>Not registered yet? %1 gives a client ID here:</source>
        <translation>まだ登録していませんか？%1 ではここでクライアント ID を取得できます：</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>Not registered yet? %1 gives a client ID and a client secret here:</source>
        <translation>まだ登録していませんか？%1 ではここでクライアント ID とクライアントシークレットを取得できます：</translation>
    </message>
    <message>
        <source>Not registered yet? The provider gives a client ID to a program with this address:</source>
        <translation>まだ登録していませんか？プロバイダーはこのアドレスのプログラムにクライアント ID を発行します：</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChips</name>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>許可されること</translation>
    </message>
</context>
<context>
    <name>ui::ScopeList</name>
    <message>
        <source>What the scopes allow</source>
        <translation>スコープが許可すること</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>トークン内</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t know what it allows</source>
        <translation>何が許可されるか、Cloakroom には分かりません</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a scope allows, and a sentence why that is much</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>広範囲</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ui::ServerAnswer</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>Answered at %1.</source>
        <translation>%1 に応答がありました。</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>What the server knows</source>
        <translation>サーバーが知っていること</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>サインインしている人</translation>
    </message>
    <message>
        <source>Ask userinfo</source>
        <translation>UserInfo に問い合わせる</translation>
    </message>
    <message>
        <source>What the access token is</source>
        <translation>アクセストークンの内容</translation>
    </message>
    <message>
        <source>Ask introspection</source>
        <translation>イントロスペクションに問い合わせる</translation>
    </message>
    <message>
        <source>The access token goes to %1.</source>
        <translation>アクセストークンは %1 に送られます。</translation>
    </message>
    <message>
        <source>The server names no userinfo endpoint (OpenID Connect Core 5.3).</source>
        <translation>サーバーは UserInfo エンドポイントを示していません (OpenID Connect Core 5.3)。</translation>
    </message>
    <message>
        <source>Without an ID token there is nothing to hold its answer against.</source>
        <translation>ID トークンがないため、応答と照らし合わせるものがありません。</translation>
    </message>
    <message>
        <source>The server names no introspection endpoint (RFC 7662).</source>
        <translation>サーバーはイントロスペクションエンドポイントを示していません (RFC 7662)。</translation>
    </message>
</context>
<context>
    <name>ui::SessionEnd</name>
    <message>
        <source>Its last two sessions ended after %1, whatever Cloakroom did.</source>
        <translation>直近の 2 回のセッションは、Cloakroom の動作に関係なく %1 で終了しました。</translation>
    </message>
    <message>
        <source>The provider ends this session after %1, whatever Cloakroom does.</source>
        <translation>Cloakroom の動作に関係なく、プロバイダーはこのセッションを %1 で終了します。</translation>
    </message>
    <message>
        <source>%1 has to sign in again by %2</source>
        <translation>%1 は %2 までに再サインインが必要です</translation>
    </message>
    <message>
        <source>The provider ends some sessions after %1, and doesn’t say whether this one.</source>
        <translation>プロバイダーは一部のセッションを %1 で終了しますが、このセッションがそうかどうかは示していません。</translation>
    </message>
    <message>
        <source>%1 may have to sign in again by %2</source>
        <translation>%1 は %2 までに再サインインが必要になることがあります</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What can be done with the account that is chosen</source>
        <translation>選択したアカウントでできること</translation>
    </message>
    <message>
        <source>A token explained, as JSON, encoded</source>
        <translation>トークンを「説明」「JSON」「エンコード済み」で表示</translation>
    </message>
    <message>
        <source>Out of a search, a page or a dialog; nothing is changed</source>
        <translation>検索、ページ、またはダイアログを抜ける (何も変更しません)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From one check of a token to the next</source>
        <translation>トークンの検証の間を移動</translation>
    </message>
    <message>
        <source>Edit or remove a provider of your own</source>
        <translation>自分のプロバイダーを編集または削除</translation>
    </message>
    <message>
        <source>Find in a token or in the guide</source>
        <translation>トークンまたはガイドの中を検索</translation>
    </message>
    <message>
        <source>The next and the previous place that was found in a token</source>
        <translation>トークンの中で見つかった次の位置と前の位置</translation>
    </message>
    <message>
        <source>In the guide: back to the page before</source>
        <translation>ガイド：前のページに戻る</translation>
    </message>
    <message>
        <source>Copy the value or the lines that are chosen in a token</source>
        <translation>トークンの中で選んだ値または行をコピー</translation>
    </message>
</context>
<context>
    <name>ui::SignInChoice</name>
    <message>
        <source>Try it with the demo provider</source>
        <translation>デモプロバイダーで試す</translation>
    </message>
    <message>
        <source>Runs on this computer. No registration, short-lived tokens.</source>
        <translation>このコンピューターで動きます。登録は不要で、トークンは短時間で期限が切れます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Choose a provider, or paste the address of an issuer or of any API that asks for OAuth.</source>
        <translation>プロバイダーを選ぶか、発行者または OAuth を求める API のアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>A provider’s name, https://…, or your e-mail address</source>
        <translation>プロバイダー名、https://…、またはメールアドレス</translation>
    </message>
    <message>
        <source>Provider or address</source>
        <translation>プロバイダーまたはアドレス</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Providers from a file</source>
        <translation>ファイルのプロバイダー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Paste the address of the API or MCP server: it says itself who gives tokens for it.</source>
        <translation>API または MCP サーバーのアドレスを貼り付けてください。どこがトークンを発行するかはそのサーバーが示します。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;all of yours…</source>
        <translation>自分用をすべてエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Yours…</source>
        <translation>あなたのもの…</translation>
    </message>
    <message>
        <source>Edit, export or remove the chosen provider of your own</source>
        <translation>選んだ自分のプロバイダーを編集、エクスポート、削除します</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>%1 has no way in for a desktop program</source>
        <translation>%1 にはデスクトッププログラムがサインインする方法がありません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>the demo provider</source>
        <translation>デモプロバイダー</translation>
    </message>
</context>
<context>
    <name>ui::SignInFailure</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1何も保存していません。</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>期待した値：%1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>実際の値：%1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>送信元：%1</translation>
    </message>
    <message>
        <source>The sign-in couldn’t begin</source>
        <translation>サインインを始められませんでした</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>プロバイダーが混み合っています</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be used</source>
        <translation>プロバイダーの応答を使えません</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>時間内に戻りませんでした</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>The sign-in couldn’t be finished</source>
        <translation>サインインを完了できませんでした</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>次にすること：%1</translation>
    </message>
    <message>
        <source>The provider didn’t answer in time</source>
        <translation>プロバイダーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be trusted</source>
        <translation>プロバイダーの応答は信頼できません</translation>
    </message>
</context>
<context>
    <name>ui::SignInForm</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>自分用として保存…</translation>
    </message>
    <message>
        <source>Save as provider…</source>
        <translation>プロバイダーとして保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>コードを取得</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>none, or the https address of a client document</source>
        <translation>なし、またはクライアントドキュメントの https アドレス</translation>
    </message>
    <message>
        <source>an ID, or the https address of a client document</source>
        <translation>ID、またはクライアントドキュメントの https アドレス</translation>
    </message>
    <message>
        <source>none: the server makes one</source>
        <translation>なし：サーバーが作成します</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>プロバイダーに登録したとおりに</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>not secret on this computer</source>
        <translation>このコンピューターでは秘密になりません</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Redirect address, client authentication, resource, extra parameters and more</source>
        <translation>リダイレクト先、クライアント認証、リソース、追加のパラメーターなど</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>トークンの用途となる API</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>追加のパラメーター</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>名前=値 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>発行者がない場合のみ</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>認可エンドポイント</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>失効エンドポイント</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>UserInfo エンドポイント</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>デバイスエンドポイント</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or under More its endpoints by hand.</source>
        <translation>発行者のアドレスを指定するか、「詳細設定」でエンドポイントを手動で指定してください。</translation>
    </message>
    <message>
        <source>The provider gives a client ID to each program that is registered there.</source>
        <translation>プロバイダーは、登録されたプログラムごとにクライアント ID を発行します。</translation>
    </message>
    <message>
        <source>There is no client secret to show.</source>
        <translation>示すクライアントシークレットがありません。</translation>
    </message>
    <message>
        <source>There is no client certificate to show.</source>
        <translation>示すクライアント証明書がありません。</translation>
    </message>
    <message>
        <source>The provider gives it with the client ID, and asks for it.</source>
        <translation>プロバイダーがクライアント ID とともに発行し、サインインのときに求めます。</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>各行は、名前、等号、値でできています。</translation>
    </message>
    <message>
        <source>Not verified at the provider: %1. If it is refused, look there first.</source>
        <translation>プロバイダーで確認されていません: %1。拒否されたら、まずそこを確認してください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>自分で作成した記述に方法があります。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
</context>
<context>
    <name>ui::SignInProgress</name>
    <message>
        <source>Paste address…</source>
        <translation>アドレスを貼り付け…</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>別のデバイスを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Finish signing in on another device</source>
        <translation>別のデバイスでサインインを完了してください</translation>
    </message>
    <message>
        <source>Signing in as a program</source>
        <translation>プログラムとしてサインインしています</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>ブラウザーでサインインを完了してください</translation>
    </message>
    <message>
        <source>The code comes in a moment.</source>
        <translation>まもなくコードが届きます。</translation>
    </message>
    <message>
        <source>Nobody is asked; it takes a moment.</source>
        <translation>人には何も尋ねません。すぐに終わります。</translation>
    </message>
    <message>
        <source>The browser opens in a moment.</source>
        <translation>まもなくブラウザーが開きます。</translation>
    </message>
    <message>
        <source>You have done your part. The rest happens by itself.</source>
        <translation>あなたの操作は終わりです。残りは自動で進みます。</translation>
    </message>
    <message>
        <source>Discovery, %1 ms</source>
        <translation>ディスカバリー、%1 ms</translation>
    </message>
    <message>
        <source>sent ahead</source>
        <translation>先に送信済み</translation>
    </message>
    <message>
        <source>It will end on %1 · PKCE S256</source>
        <translation>%1 で終わります · PKCE S256</translation>
    </message>
    <message>
        <source>Waiting on %1 · PKCE S256</source>
        <translation>%1 で待機中 · PKCE S256</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>%1 is open in your browser. When it has let you in, copy the address it ends on to here.</source>
        <translation>%1 をブラウザーで開きました。サインインできたら、最後に行き着いたアドレスをここにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here when it says you can close the tab.</source>
        <translation>%1 をブラウザーで開きました。タブを閉じてよいと表示されたら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <source>Cloakroom asks %1 now and then whether you have entered it.</source>
        <translation>Cloakroom は、コードが入力されたかどうかを %1 にときどき問い合わせます。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Asked %1 how to sign in</source>
        <translation>%1 にサインイン方法を問い合わせました</translation>
    </message>
    <message>
        <source>Ask %1 how to sign in</source>
        <translation>%1 にサインイン方法を問い合わせる</translation>
    </message>
    <message>
        <source>Registered Cloakroom at %1</source>
        <translation>Cloakroom を %1 に登録しました</translation>
    </message>
    <message>
        <source>Register Cloakroom at %1</source>
        <translation>Cloakroom を %1 に登録する</translation>
    </message>
    <message>
        <source>Got a code from %1</source>
        <translation>%1 からコードを受け取りました</translation>
    </message>
    <message>
        <source>Get a code from %1</source>
        <translation>%1 からコードを受け取る</translation>
    </message>
    <message>
        <source>Opened the browser</source>
        <translation>ブラウザーを開きました</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>You came back</source>
        <translation>戻りました</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>あなたを待つ</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>Exchanged the code for tokens</source>
        <translation>コードをトークンに引き換えました</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>コードをトークンに引き換える</translation>
    </message>
    <message>
        <source>Got a token from %1</source>
        <translation>%1 からトークンを受け取りました</translation>
    </message>
    <message>
        <source>Ask %1 for a token</source>
        <translation>%1 にトークンを要求する</translation>
    </message>
    <message>
        <source>Checked the ID token</source>
        <translation>ID トークンを検証しました</translation>
    </message>
    <message>
        <source>Check the ID token</source>
        <translation>ID トークンを検証する</translation>
    </message>
    <message>
        <source>Saved to the keychain</source>
        <translation>キーチェーンに保存しました</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>キーチェーンに保存する</translation>
    </message>
</context>
<context>
    <name>ui::SignInStart</name>
    <message>
        <source>Sign in to a provider</source>
        <translation>プロバイダーにサインイン</translation>
    </message>
    <message>
        <source>Cloakroom asks the issuer for the rest.</source>
        <translation>残りは Cloakroom が発行者に問い合わせます。</translation>
    </message>
    <message>
        <source>Change how %1 signs in</source>
        <translation>%1 のサインイン方法を変更</translation>
    </message>
    <message>
        <source>The account keeps its tokens until the new sign-in has come about.</source>
        <translation>新しいサインインが完了するまで、アカウントのトークンはそのまま残ります。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Its endpoints were read from the issuer.</source>
        <translation>エンドポイントは発行者から読み取りました。</translation>
    </message>
    <message>
        <source>%1 asks for a token and doesn’t say from whom; its own host offers to give one.</source>
        <translation>%1 はトークンを求めていますが、発行元を示していません。同じホストが発行を提供しています。</translation>
    </message>
    <message>
        <source>%1 asks for a token, and %2 gives it.</source>
        <translation>%1 はトークンを求めており、%2 がそれを発行します。</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>%1 でサインインします。</translation>
    </message>
</context>
<context>
    <name>ui::SignOutDialog</name>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか？</translation>
    </message>
    <message>
        <source>Its tokens are revoked at %1 and removed from the keychain.</source>
        <translation>トークンを %1 で失効させ、キーチェーンから削除します。</translation>
    </message>
    <message>
        <source>Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access token stays good until it expires.</source>
        <translation>トークンをキーチェーンから削除します。%1 には失効させる手段がないため、アクセストークンは期限まで有効なままです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 isn’t signed out</source>
        <translation>%1 からサインアウトしていません</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>%1 からサインアウトしました</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>%1 goes on in the browser.</source>
        <translation>%1 の続きはブラウザーで行います。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>サーバーの応答は %1 でした。</translation>
    </message>
    <message>
        <source>The provider offers no way to revoke it.</source>
        <translation>プロバイダーには失効させる手段がありません。</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>キーチェーンから取り出せませんでした。期限まで有効なままです。</translation>
    </message>
    <message>
        <source>It may still live.</source>
        <translation>まだ有効かもしれません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Client not deleted at the server</source>
        <translation>クライアントをサーバーから削除していません</translation>
    </message>
    <message>
        <source>Without a token it can do nothing.</source>
        <translation>トークンがなければ何もできません。</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>プロバイダーに問い合わせないサーバーは、%1 まで受け付けるかもしれません。</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser</source>
        <translation>ブラウザーではまだサインインしたままかもしれません</translation>
    </message>
    <message>
        <source>%1 has a logout page.</source>
        <translation>%1 にはログアウトページがあります。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 may remember you there until you sign out there too.</source>
        <translation>ブラウザーでもサインアウトするまで、%1 はあなたを覚えているかもしれません。</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>リフレッシュトークンを失効させました</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>リフレッシュトークンを失効させていません</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>アクセストークンを失効させました</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>アクセストークンを失効させていません</translation>
    </message>
    <message>
        <source>Further access tokens revoked</source>
        <translation>追加のアクセストークンを失効させました</translation>
    </message>
    <message>
        <source>Further access tokens not revoked</source>
        <translation>追加のアクセストークンを失効させていません</translation>
    </message>
    <message>
        <source>Client deleted at the server</source>
        <translation>クライアントをサーバーから削除しました</translation>
    </message>
    <message>
        <source>It was made for this account alone.</source>
        <translation>このアカウントだけのために作られたものでした。</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>キーチェーンから削除しました</translation>
    </message>
    <message>
        <source>Looked again: it is gone.</source>
        <translation>なくなったことを確認しました。</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>プロバイダーは、以前にこのクライアント ID に許可されたものも終わらせることがあります。再サインインが必要になるアカウント: %1</translation>
    </message>
    <message>
        <source>You can sign out all the same: what it keeps back isn’t revoked, and stays there.</source>
        <translation>それでもサインアウトできます。キーチェーンが渡さないものは失効させず、そこに残ります。</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>それでもサインアウト</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>キーチェーンから削除していません</translation>
    </message>
    <message>
        <source>Cloakroom removes it once the keychain lets it.</source>
        <translation>キーチェーンが許すようになると、Cloakroom が削除します。</translation>
    </message>
    <message>
        <source>What was at hand was revoked; the keychain may hold a newer one.</source>
        <translation>手元にあったものは失効させました。キーチェーンにはより新しいものがあるかもしれません。</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Keychain out of reach</source>
        <translation>キーチェーンに接続できません</translation>
    </message>
    <message>
        <source>keychain out of reach</source>
        <translation>キーチェーンに接続不可</translation>
    </message>
    <message>
        <source>Access token expired %1 · tries again %2</source>
        <translation>アクセストークンは%1に期限切れ · %2に再試行</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Access token expired %1 · sign in again</source>
        <translation>アクセストークンは%1に期限切れ · 再サインインが必要</translation>
    </message>
    <message>
        <source>Access token expired %1 · can be renewed</source>
        <translation>アクセストークンは%1に期限切れ · 更新できます</translation>
    </message>
    <message>
        <source>Signed in for this run only</source>
        <translation>終了するまでの間だけサインイン済み</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>%1 · renewal tried again %2</source>
        <translation>%1 · 更新を%2に再試行</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>%1に再試行</translation>
    </message>
    <message>
        <source>%1 · renews itself %2</source>
        <translation>%1 · %2に自動更新</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>%1に更新</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · %2に期限切れ</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Reading its tokens…</source>
        <translation>トークンを読み込んでいます…</translation>
    </message>
    <message>
        <source>reading its tokens…</source>
        <translation>トークンを読み込み中…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>renewing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>signing out…</source>
        <translation>サインアウト中…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>sign in again %1</source>
        <translation>%1に再サインイン</translation>
    </message>
    <message>
        <source>may end %1</source>
        <translation>%1に終了することがあります</translation>
    </message>
    <message>
        <source>Kept back by the keychain</source>
        <translation>キーチェーンが渡していません</translation>
    </message>
    <message>
        <source>kept back by the keychain</source>
        <translation>キーチェーンが渡していません</translation>
    </message>
    <message>
        <source>%1 · session may end %2</source>
        <translation>%1 · セッションは%2に終了することがあります</translation>
    </message>
    <message>
        <source>%1 · session ends %2</source>
        <translation>%1 · セッションは%2に終了</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ui::TokenChooser</name>
    <message>
        <source>%1: pasted token</source>
        <comment>the first or the second of two</comment>
        <translation>%1：貼り付けたトークン</translation>
    </message>
    <message>
        <source>Paste or drop a token.</source>
        <translation>トークンを貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>貼り付けたトークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Access token before the last renewal</source>
        <translation>前回更新する前のアクセストークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Pasted: %1. Paste another to replace it.</source>
        <translation>貼り付け済み：%1。別のものを貼り付けると置き換わります。</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>%1 用のアクセストークン</translation>
    </message>
</context>
<context>
    <name>ui::TokenMap</name>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
</context>
<context>
    <name>ui::TokenPage</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It is large: it is being read.</source>
        <translation>大きいため、読み込みに時間がかかっています。</translation>
    </message>
</context>
<context>
    <name>ui::TokenText</name>
    <message>
        <source>Encoded token</source>
        <translation>エンコードされたトークン</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>partly hidden</source>
        <translation>一部を非表示</translation>
    </message>
</context>
<context>
    <name>ui::TokenViews</name>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>エンコード済み</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の位置</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の位置</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>クレームをコピー</translation>
    </message>
    <message>
        <source>Copy decoded JSON</source>
        <translation>デコードした JSON をコピー</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Authorization ヘッダーとしてコピー</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>curl コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Cloakroom · locked</source>
        <translation>Cloakroom · ロック中</translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · needs you: %n</source>
        <translation>
            <numerusform>Cloakroom · 対応が必要：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · accounts: %n</source>
        <translation>
            <numerusform>Cloakroom · アカウント：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>すべてのアカウント…</translation>
    </message>
    <message>
        <source>&amp;Open Cloakroom</source>
        <translation>Cloakroom を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1：再サインイン</translation>
    </message>
    <message>
        <source>%1: copy access token</source>
        <translation>%1：アクセストークンをコピー</translation>
    </message>
</context>
<context>
    <name>ui::TrayDialog</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>システムトレイに残りますか？</translation>
    </message>
    <message>
        <source>Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the window back. The preferences change this later.</source>
        <translation>ウィンドウを閉じても、Cloakroom はアカウントの更新を続けます。システムトレイのアイコンからウィンドウを再び開けます。これは後から環境設定で変更できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>システムトレイに残る</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>ui::TryDialog</name>
    <message>
        <source>Try the token</source>
        <translation>トークンを試す</translation>
    </message>
    <message>
        <source>%1 goes with one GET request to the address you type, and nowhere else. Redirects are not followed.</source>
        <translation>%1を、入力したアドレスに 1 回の GET リクエストで送ります。ほかには送りません。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>足りないものにサインイン…</translation>
    </message>
    <message>
        <source>Send the token</source>
        <translation>トークンを送る</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>トークンを %1 に送る</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>コンテンツタイプなし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the first 64 KiB are shown</source>
        <translation>最初の 64 KiB を表示しています</translation>
    </message>
    <message>
        <source>no text, so it isn’t shown</source>
        <translation>テキストではないため表示していません</translation>
    </message>
    <message>
        <source>It is bound to a key (DPoP), and goes from here without a proof. An API that asks for one refuses it.</source>
        <translation>鍵 (DPoP) に結び付いていますが、ここからは証明なしで送られます。証明を求める API は拒否します。</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Sign in once, use it everywhere</source>
        <translation>一度サインインすれば、どこでも使えます</translation>
    </message>
    <message>
        <source>Cloakroom signs you in to an API in your own browser, keeps the tokens in your system’s keychain and shows what each of them says.</source>
        <translation>Cloakroom は、お使いのブラウザーで API にサインインし、トークンをシステムのキーチェーンに保管して、それぞれの内容を表示します。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try the demo provider</source>
        <translation>デモプロバイダーを試す</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>トークンを調べる</translation>
    </message>
</context>
<context>
    <name>ui::proxybox</name>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Or an address, as http://proxy.example:8080</source>
        <translation>またはアドレス。例：http://proxy.example:8080</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>このアドレスは使えません。</translation>
    </message>
    <message>
        <source>It has to begin with https://, or with http:// when it is on this computer, but it is “%2”.</source>
        <translation>https:// で始まるか、このコンピューター上なら http:// で始まる必要がありますが、「%2」になっています。</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>アドレスを直してください。</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>このアドレスにはホストがありません。</translation>
    </message>
    <message>
        <source>“%2” has no host after the two slashes.</source>
        <translation>「%2」の 2 つのスラッシュの後にホストがありません。</translation>
    </message>
    <message>
        <source>This address carries a user name or a password.</source>
        <translation>このアドレスにはユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>“%2” would give it away to whoever reads the address.</source>
        <translation>「%2」では、アドレスを読む人すべてに知られてしまいます。</translation>
    </message>
    <message>
        <source>Remove everything before the @.</source>
        <translation>@ より前をすべて削除してください。</translation>
    </message>
    <message>
        <source>This address holds a character that no address may hold.</source>
        <translation>このアドレスには、アドレスに使えない文字があります。</translation>
    </message>
    <message>
        <source>Copy the address again from its source.</source>
        <translation>元の場所からアドレスをコピーし直してください。</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>このアドレスは長すぎます。</translation>
    </message>
    <message>
        <source>The address of an endpoint has no #.</source>
        <translation>エンドポイントのアドレスに # は使えません。</translation>
    </message>
    <message>
        <source>“%2” goes on behind it.</source>
        <translation>「%2」は疑問符の後に続きがあります。</translation>
    </message>
    <message>
        <source>Remove everything from the # on.</source>
        <translation># 以降をすべて削除してください。</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no question mark.</source>
        <translation>発行者のアドレスに疑問符は使えません。</translation>
    </message>
    <message>
        <source>Remove everything from the question mark on.</source>
        <translation>疑問符以降をすべて削除してください。</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no #.</source>
        <translation>発行者のアドレスに # は使えません。</translation>
    </message>
    <message>
        <source>This redirect address can&apos;t be used.</source>
        <translation>このリダイレクト先は使えません。</translation>
    </message>
    <message>
        <source>It has to look like http://127.0.0.1/callback, with a port if one was registered, but it is “%2”.</source>
        <translation>http://127.0.0.1/callback のような形で、ポートを登録した場合はポートを付ける必要がありますが、「%2」になっています。</translation>
    </message>
    <message>
        <source>Copy it from the registration of the client.</source>
        <translation>クライアントの登録内容からコピーしてください。</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a client document.</source>
        <translation>これはクライアントドキュメントのアドレスではありません。</translation>
    </message>
    <message>
        <source>It has to look like %1, but it is “%2”.</source>
        <translation>%1 のような形でなければなりませんが、「%2」になっています。</translation>
    </message>
    <message>
        <source>Give the address under which the document is published, or a client ID.</source>
        <translation>ドキュメントを公開しているアドレスか、クライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>There is nothing to inspect.</source>
        <translation>調べるものがありません。</translation>
    </message>
    <message>
        <source>This is too large for a token.</source>
        <translation>トークンとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Look whether the right file was opened.</source>
        <translation>正しいファイルを開いたか確認してください。</translation>
    </message>
    <message>
        <source>%3 sent a form that can&apos;t be read.</source>
        <translation>%3が送ったフォームを読み取れません。</translation>
    </message>
    <message>
        <source>Its percent-encoding is broken or it is no UTF-8.</source>
        <translation>パーセントエンコーディングが壊れているか、UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%3 sent more JSON than Cloakroom reads.</source>
        <translation>%3が送った JSON は、Cloakroom が読み取れる量を超えています。</translation>
    </message>
    <message>
        <source>%3 sent JSON that is no UTF-8.</source>
        <translation>%3が送った JSON は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%3 sent JSON that is nested too deeply.</source>
        <translation>%3が送った JSON は入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%3 sent JSON in which one name stands twice.</source>
        <translation>%3が送った JSON には同じ名前が 2 回あります。</translation>
    </message>
    <message>
        <source>%3 sent something that is no JSON.</source>
        <translation>%3が送ったものは JSON ではありません。</translation>
    </message>
    <message>
        <source>%3 does not say how to sign in to it.</source>
        <translation>%3はサインイン方法を示していません。</translation>
    </message>
    <message>
        <source>At its well-known address it answered with %2.</source>
        <translation>well-known アドレスの応答は %2 でした。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or give the endpoints by hand under More.</source>
        <translation>発行者のアドレスを確認するか、「詳細設定」でエンドポイントを手動で指定してください。</translation>
    </message>
    <message>
        <source>%3 answered with a web page.</source>
        <translation>%3は Web ページで応答しました。</translation>
    </message>
    <message>
        <source>Expected is a JSON document that says how to sign in.</source>
        <translation>サインイン方法を示す JSON ドキュメントが必要です。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address: it often goes on behind the host, as in https://id.example.com/realms/dev.</source>
        <translation>発行者のアドレスを確認してください。https://id.example.com/realms/dev のように、ホストの後に続きがあることがよくあります。</translation>
    </message>
    <message>
        <source>%3 describes itself in JSON that can&apos;t be read.</source>
        <translation>%3が自身を説明する JSON を読み取れません。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or ask its operator.</source>
        <translation>発行者のアドレスを確認するか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 names itself differently.</source>
        <translation>%3は別の名前を名乗っています。</translation>
    </message>
    <message>
        <source>Expected is “%1”, but it says that it is “%2”.</source>
        <translation>「%1」のはずですが、「%2」と名乗っています。</translation>
    </message>
    <message>
        <source>Use exactly the address it gives itself if you trust it.</source>
        <translation>信頼できる相手なら、名乗っているとおりのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>%3 describes itself incompletely.</source>
        <translation>%3の自身についての説明が不完全です。</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>Ask its operator, or give the endpoints by hand under More.</source>
        <translation>運営者に問い合わせるか、「詳細設定」でエンドポイントを手動で指定してください。</translation>
    </message>
    <message>
        <source>%3 names an address that can&apos;t be used.</source>
        <translation>%3が示すアドレスは使えません。</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”; it has to begin with https:// and be without a #.</source>
        <translation>「%1」が「%2」になっています。https:// で始まり、# を含まないものでなければなりません。</translation>
    </message>
    <message>
        <source>%3 does not give out authorization codes.</source>
        <translation>%3は認可コードを発行していません。</translation>
    </message>
    <message>
        <source>Ask its operator to allow the authorization code grant; in the browser Cloakroom signs in by no other.</source>
        <translation>認可コードグラントを許可するよう、運営者に依頼してください。Cloakroom がブラウザーでサインインする方法はこれだけです。</translation>
    </message>
    <message>
        <source>%3 does not offer PKCE with S256.</source>
        <translation>%3は S256 の PKCE に対応していません。</translation>
    </message>
    <message>
        <source>It names %2 only.</source>
        <translation>示されているのは %2 だけです。</translation>
    </message>
    <message>
        <source>Ask its operator: without it another program could take the code.</source>
        <translation>運営者にお問い合わせください。PKCE がないと、別のプログラムがコードを奪うおそれがあります。</translation>
    </message>
    <message>
        <source>%3 gave no keys.</source>
        <translation>%3は鍵を渡しませんでした。</translation>
    </message>
    <message>
        <source>Expected is a JSON document with a list named “keys”.</source>
        <translation>「keys」という名前のリストを持つ JSON ドキュメントが必要です。</translation>
    </message>
    <message>
        <source>%3 gave more keys than Cloakroom reads.</source>
        <translation>%3が渡した鍵は、Cloakroom が読み取れる数を超えています。</translation>
    </message>
    <message>
        <source>%3 did not give its keys.</source>
        <translation>%3は自身の鍵を渡しませんでした。</translation>
    </message>
    <message>
        <source>It answered with %2.</source>
        <translation>応答は %2 でした。</translation>
    </message>
    <message>
        <source>Try again later, or ask its operator.</source>
        <translation>しばらくしてからもう一度お試しいただくか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 wanted to send the request on to another address.</source>
        <translation>%3はリクエストを別のアドレスに転送しようとしました。</translation>
    </message>
    <message>
        <source>A code or a refresh token goes to the token endpoint alone.</source>
        <translation>コードとリフレッシュトークンは、トークンエンドポイントだけに送ります。</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address.</source>
        <translation>トークンエンドポイントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3は混み合っています。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Expected are tokens, as JSON.</source>
        <translation>JSON 形式のトークンが必要です。</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address, or ask its operator.</source>
        <translation>トークンエンドポイントのアドレスを確認するか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 said no and gave no reason.</source>
        <translation>%3が理由を示さずに拒否しました。</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, ask its operator.</source>
        <translation>もう一度サインインしてください。それでも解決しない場合は、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 gave no token.</source>
        <translation>%3はトークンを発行しませんでした。</translation>
    </message>
    <message>
        <source>%3 did not answer with JSON.</source>
        <translation>%3の応答は JSON ではありませんでした。</translation>
    </message>
    <message>
        <source>%3 sent JSON that can&apos;t be read.</source>
        <translation>%3が送った JSON を読み取れません。</translation>
    </message>
    <message>
        <source>%3 sent no access token.</source>
        <translation>%3はアクセストークンを送りませんでした。</translation>
    </message>
    <message>
        <source>Expected is a member “access_token” with a text in it.</source>
        <translation>文字列の入ったメンバー「access_token」が必要です。</translation>
    </message>
    <message>
        <source>%3 gave a kind of token that Cloakroom can&apos;t use.</source>
        <translation>%3が発行したトークンの種類は Cloakroom では使えません。</translation>
    </message>
    <message>
        <source>Ask its operator for bearer tokens, or for such that are bound by DPoP.</source>
        <translation>Bearer トークンか、DPoP で結び付いたトークンを発行できるか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 sent a token with characters that no token may hold.</source>
        <translation>%3が送ったトークンには、トークンに使えない文字があります。</translation>
    </message>
    <message>
        <source>It stands in “%1”.</source>
        <translation>「%1」の中にあります。</translation>
    </message>
    <message>
        <source>%3 sent an answer with a wrong kind of value in it.</source>
        <translation>%3の応答に、種類の違う値が含まれています。</translation>
    </message>
    <message>
        <source>“%1” has to be of another type.</source>
        <translation>「%1」の型が違います。</translation>
    </message>
    <message>
        <source>%3 did not say who you are.</source>
        <translation>%3はあなたが誰かを示しませんでした。</translation>
    </message>
    <message>
        <source>Its userinfo endpoint answered with %2.</source>
        <translation>UserInfo エンドポイントの応答は %2 でした。</translation>
    </message>
    <message>
        <source>%3 did not say who you are in JSON.</source>
        <translation>%3は、あなたが誰かを JSON で示しませんでした。</translation>
    </message>
    <message>
        <source>%3 said who you are in JSON that can&apos;t be read.</source>
        <translation>%3があなたが誰かを示した JSON を読み取れません。</translation>
    </message>
    <message>
        <source>%3 spoke of somebody else than the ID token.</source>
        <translation>%3が示した人は、ID トークンの人と違います。</translation>
    </message>
    <message>
        <source>What its userinfo endpoint said was dropped.</source>
        <translation>UserInfo エンドポイントの内容は破棄しました。</translation>
    </message>
    <message>
        <source>%3 does not say who gives tokens for it.</source>
        <translation>%3は、どこがトークンを発行するかを示していません。</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s own address, if you know it.</source>
        <translation>ご存じの場合は、発行者自身のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>It sent a web page instead of JSON.</source>
        <translation>JSON ではなく Web ページが送られてきました。</translation>
    </message>
    <message>
        <source>Its document is not good JSON: %2.</source>
        <translation>ドキュメントの JSON が正しくありません：%2。</translation>
    </message>
    <message>
        <source>Ask the operator of the API.</source>
        <translation>API の運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 describes another API than this one.</source>
        <translation>%3が説明しているのは、この API ではなく別の API です。</translation>
    </message>
    <message>
        <source>This one is %1, and its document speaks of “%2”.</source>
        <translation>この API は %1 ですが、ドキュメントは「%2」について述べています。</translation>
    </message>
    <message>
        <source>%3 names an issuer that can&apos;t be used.</source>
        <translation>%3が示す発行者は使えません。</translation>
    </message>
    <message>
        <source>An issuer begins with %1, and it named “%2”.</source>
        <translation>発行者は %1 で始まるはずですが、「%2」が示されました。</translation>
    </message>
    <message>
        <source>%3 names nobody who gives tokens for it.</source>
        <translation>%3は、トークンの発行元を示していません。</translation>
    </message>
    <message>
        <source>Its document has no “%1”.</source>
        <translation>ドキュメントに「%1」がありません。</translation>
    </message>
    <message>
        <source>%3 registers no program by itself.</source>
        <translation>%3はプログラムを自動で登録しません。</translation>
    </message>
    <message>
        <source>Register Cloakroom at the provider and give its client ID.</source>
        <translation>Cloakroom をプロバイダーに登録し、そのクライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>%3 did not register Cloakroom.</source>
        <translation>%3は Cloakroom を登録しませんでした。</translation>
    </message>
    <message>
        <source>It answered with “%2” instead of JSON.</source>
        <translation>JSON ではなく「%2」で応答しました。</translation>
    </message>
    <message>
        <source>Its answer is not good JSON: %2.</source>
        <translation>応答の JSON が正しくありません：%2。</translation>
    </message>
    <message>
        <source>Its answer has no “%1”.</source>
        <translation>応答に「%1」がありません。</translation>
    </message>
    <message>
        <source>%3 wants a proof that Cloakroom does not have.</source>
        <translation>%3は、Cloakroom にない証明を求めています。</translation>
    </message>
    <message>
        <source>It chose “%2” where “%1” was asked for.</source>
        <translation>「%1」を求めましたが、「%2」が選ばれました。</translation>
    </message>
    <message>
        <source>%3 gave an address that can&apos;t be used.</source>
        <translation>%3が示したアドレスは使えません。</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”.</source>
        <translation>「%1」が「%2」になっています。</translation>
    </message>
    <message>
        <source>%3 did not delete the client that it made.</source>
        <translation>%3は、作成したクライアントを削除しませんでした。</translation>
    </message>
    <message>
        <source>Without a token the client can do nothing.</source>
        <translation>トークンがなければ、クライアントは何もできません。</translation>
    </message>
    <message>
        <source>%3 did not say who signed in.</source>
        <translation>%3は誰がサインインしたかを示しませんでした。</translation>
    </message>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Its answer says “%2”.</source>
        <translation>応答に「%2」とあります。</translation>
    </message>
    <message>
        <source>%3 is too busy to revoke the token.</source>
        <translation>%3は混み合っており、トークンを失効させられません。</translation>
    </message>
    <message>
        <source>Until it is revoked or ends, the token can be used.</source>
        <translation>失効するか期限が切れるまで、トークンは使えます。</translation>
    </message>
    <message>
        <source>%3 did not revoke the token.</source>
        <translation>%3はトークンを失効させませんでした。</translation>
    </message>
    <message>
        <source>It answered with %2, so the token may still live until it ends.</source>
        <translation>応答は %2 でした。トークンは期限までまだ有効かもしれません。</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s own site if the token must end now.</source>
        <translation>トークンを今すぐ無効にする必要がある場合は、プロバイダーのサイトでサインアウトしてください。</translation>
    </message>
    <message>
        <source>%3 says in a way that can&apos;t be read what it wants instead.</source>
        <translation>%3が代わりに何を求めているかを読み取れません。</translation>
    </message>
    <message>
        <source>The fault is at character %2 of its challenge.</source>
        <translation>チャレンジの %2 文字目に問題があります。</translation>
    </message>
    <message>
        <source>“%2” stands twice in its challenge.</source>
        <translation>チャレンジに「%2」が 2 回あります。</translation>
    </message>
    <message>
        <source>This token can&apos;t be sent.</source>
        <translation>このトークンは送れません。</translation>
    </message>
    <message>
        <source>Its character %2 is one that no request may carry.</source>
        <translation>%2 文字目が、リクエストに使えない文字です。</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>元の場所からトークンをコピーし直してください。</translation>
    </message>
    <message>
        <source>The request could not be written down.</source>
        <translation>リクエストを作成できませんでした。</translation>
    </message>
    <message>
        <source>There is a line break in its “%2”.</source>
        <translation>「%2」に改行が含まれています。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from their source.</source>
        <translation>元の場所からクライアント ID とクライアントシークレットをコピーし直してください。</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>これはプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>“%2” came; expected is http or socks5, a host and a port, as in %1, without a name and a password.</source>
        <translation>「%2」が指定されました。%1 のように、http または socks5、ホスト、ポートを、名前とパスワードなしで指定してください。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>直してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be read.</source>
        <translation>%3 を読み取れません。</translation>
    </message>
    <message>
        <source>The account&apos;s settings name this file for the way to its server: %2.</source>
        <translation>アカウントの設定で、サーバーとの通信用にこのファイルが指定されています：%2。</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the account&apos;s settings.</source>
        <translation>ファイルを元に戻すか、アカウントの設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no certificate in %3.</source>
        <translation>%3 に証明書がありません。</translation>
    </message>
    <message>
        <source>Expected is PEM: a text with BEGIN CERTIFICATE in it.</source>
        <translation>PEM (BEGIN CERTIFICATE を含むテキスト) でなければなりません。</translation>
    </message>
    <message>
        <source>Choose another file in the account&apos;s settings.</source>
        <translation>アカウントの設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is no private key in %3 that can be used.</source>
        <translation>%3 に使える秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Expected is PEM with the certificate and its RSA or EC key in one file.</source>
        <translation>証明書とその RSA または EC 鍵を 1 つのファイルに入れた PEM でなければなりません。</translation>
    </message>
    <message>
        <source>Put both into one file, or choose another one in the account&apos;s settings.</source>
        <translation>両方を 1 つのファイルに入れるか、アカウントの設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The private key in %3 is encrypted.</source>
        <translation>%3 の秘密鍵は暗号化されています。</translation>
    </message>
    <message>
        <source>The private key in %3 belongs to another certificate.</source>
        <translation>%3 の秘密鍵は別の証明書のものです。</translation>
    </message>
    <message>
        <source>The first certificate in the file has to be that of the key.</source>
        <translation>ファイルの最初の証明書が、鍵に対応していなければなりません。</translation>
    </message>
    <message>
        <source>Put the two that belong together into one file.</source>
        <translation>対応する 2 つを 1 つのファイルに入れてください。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>%3に接続できません。</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>接続とアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no safe connection to %3.</source>
        <translation>%3との安全な接続がありません。</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; otherwise ask the operator of the server.</source>
        <translation>知らないネットワークでは続けないでください。それ以外の場合は、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Cloakroom waited for %1.</source>
        <translation>Cloakroom は %1 待ちました。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%3 sent more than Cloakroom reads.</source>
        <translation>%3が送った量は、Cloakroom が読み取れる量を超えています。</translation>
    </message>
    <message>
        <source>An answer may have %1.</source>
        <translation>応答は %1 までです。</translation>
    </message>
    <message>
        <source>The connection to %3 broke off.</source>
        <translation>%3との接続が切れました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Its name leads to no address.</source>
        <translation>この名前に対応するアドレスがありません。</translation>
    </message>
    <message>
        <source>Nobody takes connections there.</source>
        <translation>そこでは接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The network does not lead there.</source>
        <translation>ネットワークがそこへつながっていません。</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>応答が途中で終わりました。</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>Its certificate is not good yet, or this computer&apos;s clock is wrong.</source>
        <translation>証明書がまだ有効ではないか、このコンピューターの時計が合っていません。</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>証明書は別のホスト用です。</translation>
    </message>
    <message>
        <source>It signed its certificate itself.</source>
        <translation>証明書は自己署名です。</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed its certificate.</source>
        <translation>証明書の署名者の中に、このコンピューターが信頼するものがありません。</translation>
    </message>
    <message>
        <source>The two found no way of encryption that both hold safe.</source>
        <translation>双方が安全と認める暗号化方式が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Its certificate does not hold.</source>
        <translation>証明書が正しくありません。</translation>
    </message>
    <message>
        <source>A key can&apos;t be used.</source>
        <translation>使えない鍵があります。</translation>
    </message>
    <message>
        <source>An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3.</source>
        <translation>RSA 鍵は 2048～16384 ビットで、指数は 3 以上の奇数でなければなりません。</translation>
    </message>
    <message>
        <source>Its point is not on its curve.</source>
        <translation>点が曲線上にありません。</translation>
    </message>
    <message>
        <source>It is not as long as its curve wants it.</source>
        <translation>長さが曲線の求めるものと違います。</translation>
    </message>
    <message>
        <source>A key is of a kind that Cloakroom does not know.</source>
        <translation>Cloakroom の知らない種類の鍵があります。</translation>
    </message>
    <message>
        <source>A key is on a curve that Cloakroom does not know.</source>
        <translation>Cloakroom の知らない曲線上の鍵があります。</translation>
    </message>
    <message>
        <source>This token was signed with a secret.</source>
        <translation>このトークンはシークレットで署名されています。</translation>
    </message>
    <message>
        <source>Give the secret.</source>
        <translation>シークレットを指定してください。</translation>
    </message>
    <message>
        <source>The secret is too short to be safe.</source>
        <translation>シークレットが短すぎて安全ではありません。</translation>
    </message>
    <message>
        <source>It has %2 bytes and should have %1.</source>
        <translation>%1 バイト必要なところ、%2 バイトです。</translation>
    </message>
    <message>
        <source>This PEM text holds no key that can be read.</source>
        <translation>この PEM テキストには読み取れる鍵がありません。</translation>
    </message>
    <message>
        <source>Give a public key or a certificate, from its BEGIN line to its END line.</source>
        <translation>公開鍵または証明書を、BEGIN の行から END の行まで指定してください。</translation>
    </message>
    <message>
        <source>This is too large for a key.</source>
        <translation>鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>Give one key or one set of keys.</source>
        <translation>1 つの鍵または 1 組の鍵を指定してください。</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>鍵が含まれていません。</translation>
    </message>
    <message>
        <source>Give a PEM text, a JWK, a JWK Set or a secret.</source>
        <translation>PEM テキスト、JWK、JWK Set、またはシークレットを指定してください。</translation>
    </message>
    <message>
        <source>In this key one name stands twice.</source>
        <translation>この鍵には同じ名前が 2 回あります。</translation>
    </message>
    <message>
        <source>This is no private key that can be read.</source>
        <translation>これは読み取れる秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>A key lacks something.</source>
        <translation>足りないもののある鍵があります。</translation>
    </message>
    <message>
        <source>Its “%1” is missing or can&apos;t be read.</source>
        <translation>「%1」がないか、読み取れません。</translation>
    </message>
    <message>
        <source>This is no JWT.</source>
        <translation>これは JWT ではありません。</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them, and this has %2.</source>
        <translation>JWT はピリオドで区切られた 3 つの部分からなりますが、これは %2 つです。</translation>
    </message>
    <message>
        <source>Look whether the whole token was copied.</source>
        <translation>トークン全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>This token is encrypted.</source>
        <translation>このトークンは暗号化されています。</translation>
    </message>
    <message>
        <source>It has five parts, and only who holds the key for it can read them.</source>
        <translation>5 つの部分からなり、鍵を持つ相手だけが読み取れます。</translation>
    </message>
    <message>
        <source>Ask its issuer for signed tokens if you need to read them.</source>
        <translation>読み取る必要がある場合は、署名付きのトークンを発行できるか発行者にお問い合わせください。</translation>
    </message>
    <message>
        <source>It holds a character that no JWT may hold.</source>
        <translation>JWT に使えない文字があります。</translation>
    </message>
    <message>
        <source>This token is damaged.</source>
        <translation>このトークンは壊れています。</translation>
    </message>
    <message>
        <source>One of its parts is not encoded as it should be: %2.</source>
        <translation>エンコードの正しくない部分があります：%2。</translation>
    </message>
    <message>
        <source>Its header is no JSON object.</source>
        <translation>ヘッダーが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This token holds no claims.</source>
        <translation>このトークンにはクレームがありません。</translation>
    </message>
    <message>
        <source>Its payload is no JSON object.</source>
        <translation>ペイロードが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This token says one thing twice.</source>
        <translation>このトークンには同じことが 2 回書かれています。</translation>
    </message>
    <message>
        <source>In its %2 one name stands twice, so that two readers could see two tokens.</source>
        <translation>%2 に同じ名前が 2 回あり、読み手によって別のトークンに見えるおそれがあります。</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>トークンの署名方法は許可されていません。</translation>
    </message>
    <message>
        <source>The token asks for something that Cloakroom does not know.</source>
        <translation>トークンは Cloakroom の知らないものを求めています。</translation>
    </message>
    <message>
        <source>Its header marks %2 as a thing that every reader has to understand.</source>
        <translation>ヘッダーは %2 を、すべての読み手が解釈すべきものとしています。</translation>
    </message>
    <message>
        <source>The token names its key in a way that can&apos;t be read.</source>
        <translation>トークンが示す鍵の名前を読み取れません。</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not have.</source>
        <translation>トークンが示す鍵を発行者は持っていません。</translation>
    </message>
    <message>
        <source>Ask the operator of the server; if you expected this issuer, try again later.</source>
        <translation>サーバーの運営者にお問い合わせください。この発行者で正しい場合は、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The issuer has two keys of one name.</source>
        <translation>発行者には同じ名前の鍵が 2 つあります。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key of that name can&apos;t be used.</source>
        <translation>発行者のその名前の鍵は使えません。</translation>
    </message>
    <message>
        <source>The issuer has no key that fits the token.</source>
        <translation>トークンに合う鍵が発行者にありません。</translation>
    </message>
    <message>
        <source>The signature does not match any key of the issuer.</source>
        <translation>署名が発行者のどの鍵とも合いません。</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>問い合わせた先とは別のサーバーから応答が届きました。</translation>
    </message>
    <message>
        <source>Don&apos;t go on: someone may have mixed up two sign-ins on purpose.</source>
        <translation>続けないでください。誰かが意図的に 2 つのサインインをすり替えた可能性があります。</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from.</source>
        <translation>応答に、どのサーバーからのものかが示されていません。</translation>
    </message>
    <message>
        <source>This server said that its answers always do.</source>
        <translation>このサーバーは、応答に必ず示すとしています。</translation>
    </message>
    <message>
        <source>An answer came that belongs to no sign-in of yours.</source>
        <translation>あなたのどのサインインのものでもない応答が届きました。</translation>
    </message>
    <message>
        <source>Its state is not the one that was sent.</source>
        <translation>state が送ったものと違います。</translation>
    </message>
    <message>
        <source>Close the browser&apos;s tab and sign in again.</source>
        <translation>ブラウザーのタブを閉じて、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The browser came back with an answer that says one thing twice.</source>
        <translation>ブラウザーが持ち帰った応答には同じことが 2 回書かれています。</translation>
    </message>
    <message>
        <source>The browser came back with a code and with a refusal at once.</source>
        <translation>ブラウザーがコードと拒否を同時に持ち帰りました。</translation>
    </message>
    <message>
        <source>The browser came back without a code that can be used.</source>
        <translation>ブラウザーが使えるコードを持ち帰りませんでした。</translation>
    </message>
    <message>
        <source>“%1” is missing, or it holds a character that no code may hold.</source>
        <translation>「%1」がないか、コードに使えない文字を含んでいます。</translation>
    </message>
    <message>
        <source>%3 gave an ID token that can&apos;t be read.</source>
        <translation>%3が発行した ID トークンを読み取れません。</translation>
    </message>
    <message>
        <source>%3 gave no ID token.</source>
        <translation>%3は ID トークンを発行しませんでした。</translation>
    </message>
    <message>
        <source>The scope “openid” was asked for, so one has to come.</source>
        <translation>スコープ「openid」を要求したため、ID トークンが届かなければなりません。</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without the scope “openid”.</source>
        <translation>運営者に問い合わせるか、スコープ「openid」なしでサインインしてください。</translation>
    </message>
    <message>
        <source>The ID token of %3 can&apos;t be checked.</source>
        <translation>%3の ID トークンを検証できません。</translation>
    </message>
    <message>
        <source>It does not say where its keys are.</source>
        <translation>鍵の場所が示されていません。</translation>
    </message>
    <message>
        <source>%3 gave another kind of token in place of an ID token.</source>
        <translation>%3は ID トークンの代わりに別の種類のトークンを発行しました。</translation>
    </message>
    <message>
        <source>The ID token was made by somebody else.</source>
        <translation>ID トークンは別の相手が作成したものです。</translation>
    </message>
    <message>
        <source>The ID token is meant for another application.</source>
        <translation>ID トークンは別のアプリケーション宛てです。</translation>
    </message>
    <message>
        <source>Compare the client ID with what was registered, or ask the operator of the server.</source>
        <translation>クライアント ID を登録内容と見比べるか、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>ID トークンは別のアプリケーションに発行されたものです。</translation>
    </message>
    <message>
        <source>The ID token is signed in a way that its issuer does not use.</source>
        <translation>ID トークンの署名方法は、発行者が使うものではありません。</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not hold.</source>
        <translation>ID トークンの署名が正しくありません。</translation>
    </message>
    <message>
        <source>The ID token has ended, or does not say when it does.</source>
        <translation>ID トークンが期限切れか、期限が示されていません。</translation>
    </message>
    <message>
        <source>It ended at %2, and now it is %1.</source>
        <translation>期限は %2 でしたが、今は %1 です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the operator of the server.</source>
        <translation>このコンピューターの時計を確認するか、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The ID token was issued in the future, or does not say when.</source>
        <translation>ID トークンの発行日時が未来か、示されていません。</translation>
    </message>
    <message>
        <source>It says that it was issued at %2, and now it is %1.</source>
        <translation>発行日時は %2 となっていますが、今は %1 です。</translation>
    </message>
    <message>
        <source>The ID token is not good yet.</source>
        <translation>ID トークンはまだ有効ではありません。</translation>
    </message>
    <message>
        <source>It begins at %2, and now it is %1.</source>
        <translation>%2 に有効になりますが、今は %1 です。</translation>
    </message>
    <message>
        <source>The ID token does not say whom it is about.</source>
        <translation>ID トークンに、誰についてのものかが示されていません。</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>ID トークンは別のサインインのものです。</translation>
    </message>
    <message>
        <source>Its nonce is not the one that was sent.</source>
        <translation>nonce が送ったものと違います。</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, ask the operator of the server.</source>
        <translation>もう一度サインインしてください。繰り返し起きる場合は、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>ID トークンは別のアクセストークンに対するものです。</translation>
    </message>
    <message>
        <source>The renewed ID token was made by somebody else than before.</source>
        <translation>更新された ID トークンの作成者が以前と違います。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The renewed ID token is about somebody else than before.</source>
        <translation>更新された ID トークンは、以前と別の人についてのものです。</translation>
    </message>
    <message>
        <source>The renewed ID token is meant for another application than before.</source>
        <translation>更新された ID トークンは、以前と別のアプリケーション宛てです。</translation>
    </message>
    <message>
        <source>The renewed ID token tells of another sign-in than before.</source>
        <translation>更新された ID トークンは、以前と別のサインインを示しています。</translation>
    </message>
    <message>
        <source>The renewed ID token belongs to another sign-in.</source>
        <translation>更新された ID トークンは、別のサインインのものです。</translation>
    </message>
    <message>
        <source>%3 has no page to sign in at.</source>
        <translation>%3にはサインインするページがありません。</translation>
    </message>
    <message>
        <source>It names no authorization endpoint.</source>
        <translation>認可エンドポイントが示されていません。</translation>
    </message>
    <message>
        <source>Sign in as a program, or with another device, if it offers that.</source>
        <translation>対応していれば、プログラムとして、または別のデバイスでサインインしてください。</translation>
    </message>
    <message>
        <source>%3 gives programs no tokens of their own.</source>
        <translation>%3は、プログラム自身のトークンを発行しません。</translation>
    </message>
    <message>
        <source>Its documents don&apos;t list the client credentials grant.</source>
        <translation>ドキュメントにクライアントクレデンシャルグラントが示されていません。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask its operator.</source>
        <translation>ブラウザーでサインインするか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>A program has to show who it is.</source>
        <translation>プログラムは自身を証明する必要があります。</translation>
    </message>
    <message>
        <source>It needs a client ID, and a secret, a private key or a certificate (RFC 6749, section 4.4).</source>
        <translation>クライアント ID のほか、シークレット、秘密鍵、または証明書が必要です (RFC 6749、4.4 節)。</translation>
    </message>
    <message>
        <source>Give them under More.</source>
        <translation>「詳細設定」で指定してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of key.</source>
        <translation>サーバーはこの種類の鍵を受け付けません。</translation>
    </message>
    <message>
        <source>It takes %1, and the key can %2.</source>
        <translation>サーバーが受け付けるのは %1、鍵で使えるのは %2 です。</translation>
    </message>
    <message>
        <source>Make or choose another key under More.</source>
        <translation>「詳細設定」で別の鍵を作成するか選択してください。</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take what this client shows itself by.</source>
        <translation>%3は、このクライアントの証明方法を受け付けません。</translation>
    </message>
    <message>
        <source>The clocks differ by more than half a minute, and an assertion lives for one.</source>
        <translation>時計が 30 秒以上ずれています。アサーションの有効期間は 1 分です。</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>鍵を読み取れません。</translation>
    </message>
    <message>
        <source>The file “%2” isn&apos;t there, can&apos;t be opened or is far too large.</source>
        <translation>ファイル「%2」がないか、開けないか、大きすぎます。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The key in this file is encrypted.</source>
        <translation>このファイルの鍵は暗号化されています。</translation>
    </message>
    <message>
        <source>This file holds no private key.</source>
        <translation>このファイルには秘密鍵がありません。</translation>
    </message>
    <message>
        <source>A public key or a certificate can&apos;t sign.</source>
        <translation>公開鍵や証明書では署名できません。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>秘密鍵の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign with this kind of key.</source>
        <translation>Cloakroom はこの種類の鍵では署名できません。</translation>
    </message>
    <message>
        <source>It can with RSA, P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.</source>
        <translation>使えるのは RSA、P-256、P-384、P-521、secp256k1、Ed25519、Ed448 です。</translation>
    </message>
    <message>
        <source>Choose another key, or have Cloakroom make one.</source>
        <translation>別の鍵を選ぶか、Cloakroom に作成させてください。</translation>
    </message>
    <message>
        <source>%3 didn&apos;t take the request that is sent ahead.</source>
        <translation>%3は、先に送るリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>It answered with status %2.</source>
        <translation>応答のステータスは %2 でした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider (RFC 9126).</source>
        <translation>もう一度お試しください。変わらない場合は、プロバイダーの運営者にお知らせください (RFC 9126)。</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with a page.</source>
        <translation>%3は、先に送るリクエストにページで応答しました。</translation>
    </message>
    <message>
        <source>The answer is %2, not JSON.</source>
        <translation>応答は JSON ではなく %2 です。</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first.</source>
        <translation>ネットワークへのサインインが先に必要でないか確認してください。</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with something else.</source>
        <translation>%3は、先に送るリクエストに別のもので応答しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider.</source>
        <translation>もう一度お試しください。変わらない場合は、プロバイダーの運営者にお知らせください。</translation>
    </message>
    <message>
        <source>The answer to the request that is sent ahead lacks something.</source>
        <translation>先に送るリクエストへの応答に足りないものがあります。</translation>
    </message>
    <message>
        <source>%3 gave no %1 that could be used.</source>
        <translation>%3は使える %1 を渡しませんでした。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 9126, section 2.2).</source>
        <translation>プロバイダーの運営者にお知らせください (RFC 9126、2.2 節)。</translation>
    </message>
    <message>
        <source>%3 gave a token that isn&apos;t bound to your key.</source>
        <translation>%3が発行したトークンは、あなたの鍵に結び付いていません。</translation>
    </message>
    <message>
        <source>A bound token (DPoP) was asked for, and “%2” came: whoever gets hold of that one can use it.</source>
        <translation>結び付いたトークン (DPoP) を求めましたが、届いたのは「%2」でした。手に入れた人は誰でも使えます。</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without binding under More.</source>
        <translation>運営者に問い合わせるか、「詳細設定」で結び付けをなしにしてサインインしてください。</translation>
    </message>
    <message>
        <source>%3 signed its answer in a way that can&apos;t be read.</source>
        <translation>%3の応答の署名を読み取れません。</translation>
    </message>
    <message>
        <source>What came is no JWT.</source>
        <translation>届いたものは JWT ではありません。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>プロバイダーの運営者にお知らせください。</translation>
    </message>
    <message>
        <source>The signed answer is from somebody else.</source>
        <translation>署名付きの応答は別の相手からのものです。</translation>
    </message>
    <message>
        <source>Don&apos;t go on with it; tell whoever runs the provider.</source>
        <translation>続けないでください。プロバイダーの運営者にお知らせください。</translation>
    </message>
    <message>
        <source>The signed answer is for another program.</source>
        <translation>署名付きの応答は別のプログラム宛てです。</translation>
    </message>
    <message>
        <source>The signed answer is another kind of token.</source>
        <translation>署名付きの応答は別の種類のトークンです。</translation>
    </message>
    <message>
        <source>The signed answer has ended, or doesn&apos;t say when it ends.</source>
        <translation>署名付きの応答が期限切れか、期限が示されていません。</translation>
    </message>
    <message>
        <source>Try again, and compare the clock of this computer.</source>
        <translation>もう一度試し、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t signed, though %3 signs its answers.</source>
        <translation>%3は応答に署名するはずですが、この応答には署名がありません。</translation>
    </message>
    <message>
        <source>What came may have been changed on its way (JARM).</source>
        <translation>届いたものは途中で変更された可能性があります (JARM)。</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say what it knows of the token.</source>
        <translation>%3は、このトークンについて知っていることを示しませんでした。</translation>
    </message>
    <message>
        <source>It may let only other programs ask.</source>
        <translation>ほかのプログラムにだけ問い合わせを許しているのかもしれません。</translation>
    </message>
    <message>
        <source>%3 answered in a way that can&apos;t be read.</source>
        <translation>%3の応答を読み取れません。</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t what it knows of the token.</source>
        <translation>%3の応答は、このトークンについて知っていることではありませんでした。</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say whether the token is active.</source>
        <translation>%3は、このトークンが有効かどうかを示しませんでした。</translation>
    </message>
    <message>
        <source>The answer has no %1 that is true or false.</source>
        <translation>応答に、true または false の %1 がありません。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 7662, section 2.2).</source>
        <translation>プロバイダーの運営者にお知らせください (RFC 7662、2.2 節)。</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the token should be for.</source>
        <translation>何のためのトークンかが示されていません。</translation>
    </message>
    <message>
        <source>Name an API, an audience or scopes.</source>
        <translation>API、オーディエンス、またはスコープを指定してください。</translation>
    </message>
    <message>
        <source>Fill in one of the fields.</source>
        <translation>欄のいずれかに入力してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API.</source>
        <translation>これは API のアドレスではありません。</translation>
    </message>
    <message>
        <source>“%2” is no absolute address, or has a fragment (RFC 8707, section 2).</source>
        <translation>「%2」は完全なアドレスではないか、フラグメントを含んでいます (RFC 8707、2 節)。</translation>
    </message>
    <message>
        <source>Write it as the API&apos;s operator does.</source>
        <translation>API の運営者の表記に合わせて入力してください。</translation>
    </message>
    <message>
        <source>The account itself hasn&apos;t got these scopes: %2.</source>
        <translation>アカウント自体に次のスコープがありません：%2。</translation>
    </message>
    <message>
        <source>A token made from it can have fewer scopes, never more.</source>
        <translation>そこから作るトークンのスコープは、減らせても増やせません。</translation>
    </message>
    <message>
        <source>Sign in again with more scopes first.</source>
        <translation>先に、より多くのスコープでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>What %3 issued is no access token.</source>
        <translation>%3が発行したものはアクセストークンではありません。</translation>
    </message>
    <message>
        <source>It is said to be “%2”.</source>
        <translation>「%2」とされています。</translation>
    </message>
    <message>
        <source>Ask its operator what may be exchanged there.</source>
        <translation>何を交換できるか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The token that %3 gave is for somebody else.</source>
        <translation>%3が発行したトークンは別の相手宛てです。</translation>
    </message>
    <message>
        <source>It was asked for %1, and is for %2. It isn&apos;t used.</source>
        <translation>%1 用に要求しましたが、%2 用のものです。このトークンは使いません。</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The account has no refresh token to ask with.</source>
        <translation>アカウントに、要求に使うリフレッシュトークンがありません。</translation>
    </message>
    <message>
        <source>Only with one can a token for another API be had without signing in.</source>
        <translation>リフレッシュトークンがないと、別の API 用のトークンはサインインせずには得られません。</translation>
    </message>
    <message>
        <source>Sign in again with the scope offline_access, where the provider has that.</source>
        <translation>プロバイダーが対応していれば、スコープ offline_access でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Cloakroom is locked.</source>
        <translation>Cloakroom はロックされています。</translation>
    </message>
    <message>
        <source>Until it is unlocked it hands out no token and reads none.</source>
        <translation>ロックを解除するまで、トークンを渡すことも読み取ることもありません。</translation>
    </message>
    <message>
        <source>Unlock it in its window, or with cloakroom-cli unlock.</source>
        <translation>ウィンドウ、または cloakroom-cli unlock でロックを解除してください。</translation>
    </message>
    <message>
        <source>Cloakroom could not be locked.</source>
        <translation>Cloakroom をロックできませんでした。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be written.</source>
        <translation>%3 に書き込めません。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder, or quit Cloakroom.</source>
        <translation>空き容量とフォルダーのアクセス権を確認するか、Cloakroom を終了してください。</translation>
    </message>
    <message>
        <source>Cloakroom could not be unlocked.</source>
        <translation>Cloakroom のロックを解除できませんでした。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be removed.</source>
        <translation>%3 を削除できません。</translation>
    </message>
    <message>
        <source>Look at the permissions of the folder.</source>
        <translation>フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>This account hands no token to other programs.</source>
        <translation>このアカウントはほかのプログラムにトークンを渡しません。</translation>
    </message>
    <message>
        <source>Switch that on in the settings of the account, in the window.</source>
        <translation>ウィンドウのアカウントの設定で有効にしてください。</translation>
    </message>
    <message>
        <source>You said no to this program.</source>
        <translation>このプログラムを許可しませんでした。</translation>
    </message>
    <message>
        <source>Ask again in a minute and allow it, or change it in the settings of the account.</source>
        <translation>1 分後にもう一度要求して許可するか、アカウントの設定で変更してください。</translation>
    </message>
    <message>
        <source>Nobody answered whether this program may have the token.</source>
        <translation>このプログラムにトークンを渡してよいか、誰も答えませんでした。</translation>
    </message>
    <message>
        <source>It was asked for %1.</source>
        <translation>%1 の間、答えを待ちました。</translation>
    </message>
    <message>
        <source>Ask again while somebody is there.</source>
        <translation>人がいるときにもう一度要求してください。</translation>
    </message>
    <message>
        <source>Nobody could be asked whether this program may have the token.</source>
        <translation>このプログラムにトークンを渡してよいか、誰にも尋ねられませんでした。</translation>
    </message>
    <message>
        <source>There is no window of Cloakroom and no terminal.</source>
        <translation>Cloakroom のウィンドウも端末もありません。</translation>
    </message>
    <message>
        <source>Start Cloakroom, or allow the program in the settings of the account.</source>
        <translation>Cloakroom を起動するか、アカウントの設定でこのプログラムを許可してください。</translation>
    </message>
    <message>
        <source>The token isn&apos;t good for long enough.</source>
        <translation>トークンの残り時間が足りません。</translation>
    </message>
    <message>
        <source>It was asked for %1, and the new one lasts %2.</source>
        <translation>%1 を求めましたが、新しいトークンの有効期間は %2 です。</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>もっと短い時間を指定してください。</translation>
    </message>
    <message>
        <source>This account has no ID token.</source>
        <translation>このアカウントには ID トークンがありません。</translation>
    </message>
    <message>
        <source>Sign in again with the scope openid, where the provider has that.</source>
        <translation>プロバイダーが対応していれば、スコープ openid でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The token can&apos;t be handed on.</source>
        <translation>トークンを渡せません。</translation>
    </message>
    <message>
        <source>It is too long, or has characters that no header can hold.</source>
        <translation>長すぎるか、ヘッダーに使えない文字があります。</translation>
    </message>
    <message>
        <source>Ask the operator of the provider.</source>
        <translation>プロバイダーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>What another program asked can&apos;t be read.</source>
        <translation>別のプログラムからの要求を読み取れません。</translation>
    </message>
    <message>
        <source>What is wrong there is “%2”.</source>
        <translation>問題があるのは「%2」です。</translation>
    </message>
    <message>
        <source>Compare it with the protocol in the documentation.</source>
        <translation>ドキュメントにあるプロトコルと見比べてください。</translation>
    </message>
    <message>
        <source>The window of Cloakroom is of another version.</source>
        <translation>Cloakroom のウィンドウのバージョンが違います。</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, and this is version %2.</source>
        <translation>ウィンドウのプロトコルはバージョン %1、こちらはバージョン %2 です。</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again, so that both are the same.</source>
        <translation>Cloakroom を終了して起動し直し、両方を同じバージョンにしてください。</translation>
    </message>
    <message>
        <source>Too many programs ask for a token at once.</source>
        <translation>同時にトークンを求めるプログラムが多すぎます。</translation>
    </message>
    <message>
        <source>The window of Cloakroom doesn&apos;t answer.</source>
        <translation>Cloakroom のウィンドウが応答しません。</translation>
    </message>
    <message>
        <source>Wait a moment, or end it and start it again.</source>
        <translation>しばらく待つか、終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>The answer of Cloakroom can&apos;t be read.</source>
        <translation>Cloakroom の応答を読み取れません。</translation>
    </message>
    <message>
        <source>It was cut off, or is of another program.</source>
        <translation>途中で切れているか、別のプログラムのものです。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end Cloakroom and start it again.</source>
        <translation>もう一度お試しください。それでも解決しない場合は、Cloakroom を終了して起動し直してください。</translation>
    </message>
    <message>
        <source>What listens in the place of Cloakroom belongs to another user.</source>
        <translation>Cloakroom の代わりに待ち受けているものは、別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>何も送っていません。</translation>
    </message>
    <message>
        <source>Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.</source>
        <translation>CLOAKROOM_SOCKET または XDG_RUNTIME_DIR が示すソケットを誰が作成したか確認してください。</translation>
    </message>
    <message>
        <source>Nobody listens at the socket that CLOAKROOM_SOCKET names.</source>
        <translation>CLOAKROOM_SOCKET が示すソケットで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.</source>
        <translation>そこで Cloakroom を起動するか、ソケットを転送し直すか、CLOAKROOM_SOCKET を解除してください。</translation>
    </message>
    <message>
        <source>Other programs can&apos;t ask for tokens.</source>
        <translation>ほかのプログラムがトークンを求められません。</translation>
    </message>
    <message>
        <source>%3 is not a folder of this user alone.</source>
        <translation>%3 は、このユーザーだけのフォルダーではありません。</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.</source>
        <translation>削除するか XDG_RUNTIME_DIR を設定して、Cloakroom を起動し直してください。</translation>
    </message>
    <message>
        <source>Other programs ask another Cloakroom for tokens.</source>
        <translation>ほかのプログラムは、別の Cloakroom にトークンを求めます。</translation>
    </message>
    <message>
        <source>It listens at %3 already.</source>
        <translation>すでに %3 で待ち受けています。</translation>
    </message>
    <message>
        <source>End the other one and start this one again.</source>
        <translation>もう一方を終了して、こちらを起動し直してください。</translation>
    </message>
    <message>
        <source>The socket %3 can&apos;t be made: %2.</source>
        <translation>ソケット %3 を作成できません：%2。</translation>
    </message>
    <message>
        <source>Look at the folder, and start Cloakroom again.</source>
        <translation>フォルダーを確認して、Cloakroom を起動し直してください。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR isn&apos;t set, so there is no safe place for a socket.</source>
        <translation>XDG_RUNTIME_DIR が設定されていないため、ソケットを置く安全な場所がありません。</translation>
    </message>
    <message>
        <source>Start Cloakroom in a desktop session. The command line works all the same.</source>
        <translation>Cloakroom をデスクトップセッションで起動してください。コマンドラインはこのままでも使えます。</translation>
    </message>
    <message>
        <source>Cloakroom knows no provider called “%2”.</source>
        <translation>Cloakroom は「%2」というプロバイダーを知りません。</translation>
    </message>
    <message>
        <source>Give its address: --issuer URL, or --resource URL.</source>
        <translation>--issuer URL または --resource URL でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%2 has no way in for a desktop program.</source>
        <translation>%2 にはデスクトッププログラムがサインインする方法がありません。</translation>
    </message>
    <message>
        <source>%2 asks for a client secret.</source>
        <translation>%2 はクライアントシークレットを求めています。</translation>
    </message>
    <message>
        <source>Add --client-secret and give it on the standard input.</source>
        <translation>--client-secret を付けて、標準入力で指定してください。</translation>
    </message>
    <message>
        <source>This provider makes no client for those who ask.</source>
        <translation>このプロバイダーは、求めに応じてクライアントを作成しません。</translation>
    </message>
    <message>
        <source>Register one there and give its ID: --client-id ID.</source>
        <translation>そこで登録し、--client-id ID で ID を指定してください。</translation>
    </message>
    <message>
        <source>What git asked can&apos;t be read.</source>
        <translation>git からの要求を読み取れません。</translation>
    </message>
    <message>
        <source>Look at the helper&apos;s line in the configuration of git.</source>
        <translation>git の設定で、ヘルパーの行を確認してください。</translation>
    </message>
    <message>
        <source>The token isn&apos;t sent over a connection that anyone can read.</source>
        <translation>誰でも読み取れる接続では、トークンを送りません。</translation>
    </message>
    <message>
        <source>Git asks for a remote without https.</source>
        <translation>git が https ではないリモートを求めています。</translation>
    </message>
    <message>
        <source>Use the https address of the remote.</source>
        <translation>リモートの https アドレスを使ってください。</translation>
    </message>
    <message>
        <source>What docker asked can&apos;t be read.</source>
        <translation>docker からの要求を読み取れません。</translation>
    </message>
    <message>
        <source>Look at the credential helper in the configuration of docker.</source>
        <translation>docker の設定で、資格情報ヘルパーを確認してください。</translation>
    </message>
    <message>
        <source>What kubectl says in KUBERNETES_EXEC_INFO can&apos;t be read.</source>
        <translation>kubectl の KUBERNETES_EXEC_INFO を読み取れません。</translation>
    </message>
    <message>
        <source>Look at the exec section in the configuration of kubectl.</source>
        <translation>kubectl の設定で、exec セクションを確認してください。</translation>
    </message>
    <message>
        <source>This version of the exec credential isn&apos;t known.</source>
        <translation>このバージョンの exec 資格情報を知りません。</translation>
    </message>
    <message>
        <source>Put the apiVersion that the manual page names into the exec section.</source>
        <translation>マニュアルページにある apiVersion を exec セクションに指定してください。</translation>
    </message>
    <message>
        <source>Somebody else signed in.</source>
        <translation>別の人がサインインしました。</translation>
    </message>
    <message>
        <source>This account is %1, and in the browser it was %2.</source>
        <translation>このアカウントは %1 ですが、ブラウザーでは %2 でした。</translation>
    </message>
    <message>
        <source>Sign in again as the same person, or add the other one as an account of its own.</source>
        <translation>同じ人でもう一度サインインするか、もう一方を別のアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>The server describes itself differently than when you signed in.</source>
        <translation>サーバーの自身についての説明が、サインインしたときと違います。</translation>
    </message>
    <message>
        <source>It was %1 then, and it is %2 now.</source>
        <translation>以前は %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>If you know of the change, sign in with its address as for a new account; this one will be taken over.</source>
        <translation>この変更をご存じの場合は、新しいアカウントと同じようにそのアドレスでサインインしてください。このアカウントは引き継がれます。</translation>
    </message>
    <message>
        <source>The client secret of this account is no longer in the keychain.</source>
        <translation>このアカウントのクライアントシークレットが、もうキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Sign in as for a new account and give the client secret; this account will be taken over.</source>
        <translation>新しいアカウントと同じようにサインインし、クライアントシークレットを指定してください。このアカウントは引き継がれます。</translation>
    </message>
    <message>
        <source>This account can&apos;t be renewed.</source>
        <translation>このアカウントは更新できません。</translation>
    </message>
    <message>
        <source>The server gave no refresh token when you signed in.</source>
        <translation>サインインのとき、サーバーはリフレッシュトークンを発行しませんでした。</translation>
    </message>
    <message>
        <source>Sign in again; the scope “offline_access” often brings one.</source>
        <translation>もう一度サインインしてください。スコープ「offline_access」を要求すると発行されることがよくあります。</translation>
    </message>
    <message>
        <source>This sign-in was lost on the way.</source>
        <translation>このサインインは途中で失われました。</translation>
    </message>
    <message>
        <source>%3 renewed it, but its answer never arrived, and it takes a refresh token only once.</source>
        <translation>%3が更新しましたが応答が届かず、リフレッシュトークンは 1 回しか受け付けられません。</translation>
    </message>
    <message>
        <source>This sign-in was cut off.</source>
        <translation>このサインインは途切れました。</translation>
    </message>
    <message>
        <source>Cloakroom was ended during a renewal, before the answer of %3 was saved.</source>
        <translation>更新中、%3の応答を保存する前に Cloakroom が終了しました。</translation>
    </message>
    <message>
        <source>The way back from the browser is taken.</source>
        <translation>ブラウザーの戻り先がふさがっています。</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>別のプログラムが %1 を使っています。</translation>
    </message>
    <message>
        <source>Close that program, or let the system choose the port if the registration allows it.</source>
        <translation>そのプログラムを閉じるか、登録で許されていればシステムにポートを選ばせてください。</translation>
    </message>
    <message>
        <source>The way back from the browser could not be opened.</source>
        <translation>ブラウザーの戻り先を開けませんでした。</translation>
    </message>
    <message>
        <source>Look whether a firewall keeps programs from listening on this computer.</source>
        <translation>このコンピューターでプログラムが接続を待ち受けることを、ファイアウォールが妨げていないか確認してください。</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>ブラウザーが時間内に戻りませんでした。</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser while Cloakroom waits.</source>
        <translation>もう一度サインインし、Cloakroom が待っている間にブラウザーで完了してください。</translation>
    </message>
    <message>
        <source>The code from the browser could not be sent on.</source>
        <translation>ブラウザーからのコードを送れませんでした。</translation>
    </message>
    <message>
        <source>A code is good for one time only.</source>
        <translation>コードは 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>リンクをコピーして、ご自身で開いてください。</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>キーチェーンに、このアカウントのものが何もありません。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>ロックを解除してください。</translation>
    </message>
    <message>
        <source>Your keychain stayed locked.</source>
        <translation>キーチェーンはロックされたままです。</translation>
    </message>
    <message>
        <source>The question for its password was closed.</source>
        <translation>パスワードの入力画面が閉じられました。</translation>
    </message>
    <message>
        <source>Unlock it when you are ready.</source>
        <translation>準備ができたらロックを解除してください。</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>キーチェーンがありません。</translation>
    </message>
    <message>
        <source>Programs can&apos;t talk to each other here: the D-Bus session bus is missing.</source>
        <translation>D-Bus セッションバスがないため、プログラム同士が通信できません。</translation>
    </message>
    <message>
        <source>Start Cloakroom from your desktop; until then tokens are kept for this run only.</source>
        <translation>Cloakroom をデスクトップから起動してください。それまで、トークンは終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>No keychain service runs here.</source>
        <translation>キーチェーンサービスが動いていません。</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KWallet or KeePassXC; until then tokens are kept for this run only.</source>
        <translation>GNOME Keyring、KWallet、または KeePassXC を起動してください。それまで、トークンは終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>It was asked ten seconds ago.</source>
        <translation>10 秒前に問い合わせました。</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>しばらく待つか、キーチェーンサービスを再起動してください。</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>キーチェーンが拒否しました。</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Cloakroom に使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain does not keep what it is given.</source>
        <translation>キーチェーンが、渡されたものを保持しません。</translation>
    </message>
    <message>
        <source>It took a sign-in and gave something else back.</source>
        <translation>サインインを受け取りましたが、別のものを返しました。</translation>
    </message>
    <message>
        <source>Look whether another program changes its entries, or whether its disk is full.</source>
        <translation>別のプログラムが項目を変更していないか、ディスクがいっぱいでないか確認してください。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is incomplete.</source>
        <translation>キーチェーンにあるこのアカウントのものが不完全です。</translation>
    </message>
    <message>
        <source>A part of it is missing or was altered.</source>
        <translation>一部が欠けているか、変更されています。</translation>
    </message>
    <message>
        <source>This sign-in is too large for your keychain.</source>
        <translation>このサインインはキーチェーンには大きすぎます。</translation>
    </message>
    <message>
        <source>It takes up to %1, and this is %2.</source>
        <translation>上限は %1 ですが、これは %2 です。</translation>
    </message>
    <message>
        <source>Ask the operator of the server for shorter tokens.</source>
        <translation>短いトークンを発行できるか、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>No account is called “%2”.</source>
        <translation>「%2」という名前のアカウントはありません。</translation>
    </message>
    <message>
        <source>An account is named by its label, id, issuer or e-mail address.</source>
        <translation>アカウントは、ラベル、ID、発行者、またはメールアドレスで指定します。</translation>
    </message>
    <message>
        <source>See the list: cloakroom-cli accounts.</source>
        <translation>一覧は cloakroom-cli accounts で確認できます。</translation>
    </message>
    <message>
        <source>Several accounts are called “%2”.</source>
        <translation>「%2」という名前のアカウントが複数あります。</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>%1 の可能性があります。</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>ID で 1 つを指定してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like this.</source>
        <translation>%1 はこのようには使えません。</translation>
    </message>
    <message>
        <source>It was given “%2”.</source>
        <translation>指定されたのは「%2」です。</translation>
    </message>
    <message>
        <source>Give it in one line of the standard input.</source>
        <translation>標準入力の 1 行で指定してください。</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The time for it was %1.</source>
        <translation>制限時間は %1 でした。</translation>
    </message>
    <message>
        <source>Try again, or give it more time.</source>
        <translation>もう一度お試しいただくか、時間を長くしてください。</translation>
    </message>
    <message>
        <source>The access token could not be renewed now.</source>
        <translation>アクセストークンを今は更新できませんでした。</translation>
    </message>
    <message>
        <source>The command was ended.</source>
        <translation>コマンドは終了しました。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度起動してください。</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>これはアドレスではありません。</translation>
    </message>
    <message>
        <source>It was “%2”.</source>
        <translation>指定されたのは「%2」でした。</translation>
    </message>
    <message>
        <source>Give a provider&apos;s name, an address that begins with https://, or an e-mail address.</source>
        <translation>プロバイダー名、https:// で始まるアドレス、またはメールアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Nobody at %3 says how to sign in.</source>
        <translation>%3では、サインイン方法がどこにも示されていません。</translation>
    </message>
    <message>
        <source>It is no issuer, and no API that asks for a token.</source>
        <translation>発行者でも、トークンを求める API でもありません。</translation>
    </message>
    <message>
        <source>Look whether the address is right, or give the endpoints by hand.</source>
        <translation>アドレスが正しいか確認するか、エンドポイントを手動で指定してください。</translation>
    </message>
    <message>
        <source>%3 leads into a private network.</source>
        <translation>%3はプライベートネットワークを指しています。</translation>
    </message>
    <message>
        <source>It named “%2”, which is not asked on its word.</source>
        <translation>示されたのは「%2」ですが、この情報だけを頼りに問い合わせることはしません。</translation>
    </message>
    <message>
        <source>If you know that address, give it yourself.</source>
        <translation>そのアドレスをご存じの場合は、ご自身で指定してください。</translation>
    </message>
    <message>
        <source>The description of a provider can&apos;t be used.</source>
        <translation>プロバイダーの記述を使えません。</translation>
    </message>
    <message>
        <source>Expected in line %2 is: %1.</source>
        <translation>%2 行目に必要なもの：%1。</translation>
    </message>
    <message>
        <source>Correct the description and try again.</source>
        <translation>記述を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A member of it is unknown, in line %2.</source>
        <translation>%2 行目のメンバーを知りません。</translation>
    </message>
    <message>
        <source>It holds what looks like a secret, in line %2.</source>
        <translation>%2 行目に、シークレットと思われるものがあります。</translation>
    </message>
    <message>
        <source>Take the secret out; it is given when somebody signs in.</source>
        <translation>シークレットを取り除いてください。シークレットはサインインのときに指定します。</translation>
    </message>
    <message>
        <source>In line %2 stands no address that begins with https://, or with http:// on this computer.</source>
        <translation>%2 行目のアドレスが、https:// で始まっていません (このコンピューター上なら http://)。</translation>
    </message>
    <message>
        <source>The file of your own providers can&apos;t be used.</source>
        <translation>自分用プロバイダーのファイルを使えません。</translation>
    </message>
    <message>
        <source>%3 is damaged: %2.</source>
        <translation>%3 が壊れています：%2。</translation>
    </message>
    <message>
        <source>Correct it, or put it aside; Cloakroom leaves it as it is.</source>
        <translation>直すか、別の場所に移してください。Cloakroom はファイルを変更しません。</translation>
    </message>
    <message>
        <source>These providers were written by a newer Cloakroom.</source>
        <translation>これらのプロバイダーは、より新しい Cloakroom で書き込まれたものです。</translation>
    </message>
    <message>
        <source>The version of the file is %2.</source>
        <translation>ファイルのバージョンは %2 です。</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one leaves the file as it is.</source>
        <translation>新しいほうの Cloakroom を使ってください。この Cloakroom はファイルを変更しません。</translation>
    </message>
    <message>
        <source>That is too large for a file of providers.</source>
        <translation>プロバイダーのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>It may have %1 bytes, and has %2.</source>
        <translation>上限は %1 バイトですが、%2 バイトあります。</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>Those would be too many providers.</source>
        <translation>プロバイダーが多すぎます。</translation>
    </message>
    <message>
        <source>You may have %1 of your own, and it would be %2.</source>
        <translation>自分用の上限は %1 件ですが、%2 件になります。</translation>
    </message>
    <message>
        <source>Remove what you don&apos;t need any more.</source>
        <translation>不要になったものを削除してください。</translation>
    </message>
    <message>
        <source>This provider is not there any more.</source>
        <translation>このプロバイダーはもうありません。</translation>
    </message>
    <message>
        <source>Look at the list of providers again.</source>
        <translation>プロバイダーの一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be part of the provider&apos;s address.</source>
        <translation>これはプロバイダーのアドレスの一部として使えません。</translation>
    </message>
    <message>
        <source>Its member “%2” is unknown, or is not one of: %1.</source>
        <translation>メンバー「%2」を知らないか、次のいずれでもありません：%1。</translation>
    </message>
    <message>
        <source>The description of a provider&apos;s request can&apos;t be used.</source>
        <translation>プロバイダーへのリクエストの記述を使えません。</translation>
    </message>
    <message>
        <source>%3 is not there.</source>
        <translation>%3 がありません。</translation>
    </message>
    <message>
        <source>Look at its name and its folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The system says: %2.</source>
        <translation>システムからの説明：%2。</translation>
    </message>
    <message>
        <source>Look at its name and its permissions.</source>
        <translation>名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>空き容量とフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%3 is not used.</source>
        <translation>%3 は使いません。</translation>
    </message>
    <message>
        <source>It is a link, no plain file, or somebody else&apos;s.</source>
        <translation>リンクか、通常のファイルではないか、ほかの人のものです。</translation>
    </message>
    <message>
        <source>Look who put it there, and remove it.</source>
        <translation>誰が置いたかを確認し、削除してください。</translation>
    </message>
    <message>
        <source>Your administrator does not allow sign-ins there.</source>
        <translation>管理者が、そこへのサインインを許可していません。</translation>
    </message>
    <message>
        <source>“%2” is not on the list.</source>
        <translation>「%2」は一覧にありません。</translation>
    </message>
    <message>
        <source>Ask your administrator to add it.</source>
        <translation>一覧に追加するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be read.</source>
        <translation>管理者の規則を読み取れません。</translation>
    </message>
    <message>
        <source>%3: %2.</source>
        <translation>%3：%2。</translation>
    </message>
    <message>
        <source>Ask your administrator; until then nobody can sign in anew.</source>
        <translation>管理者にお問い合わせください。それまで、新たにサインインすることはできません。</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be understood.</source>
        <translation>管理者の規則を解釈できません。</translation>
    </message>
    <message>
        <source>Expected in %3: %1. Found: %2.</source>
        <translation>%3 には %1 が必要ですが、%2 になっています。</translation>
    </message>
    <message>
        <source>Whether Cloakroom starts with your session could not be changed.</source>
        <translation>セッションの開始時に Cloakroom を起動するかどうかを変更できませんでした。</translation>
    </message>
    <message>
        <source>The provider has no logout page.</source>
        <translation>プロバイダーにはログアウトページがありません。</translation>
    </message>
    <message>
        <source>Sign out on one of its own pages in the browser.</source>
        <translation>ブラウザーで、プロバイダーのページからサインアウトしてください。</translation>
    </message>
    <message>
        <source>The list of accounts was damaged.</source>
        <translation>アカウントの一覧が壊れていました。</translation>
    </message>
    <message>
        <source>What could be read of it is shown; a copy of the file is kept as %3.</source>
        <translation>読み取れた分を表示しています。ファイルのコピーは %3 に残してあります。</translation>
    </message>
    <message>
        <source>Put a copy from a backup in its place, or sign in again; the tokens are still in the keychain.</source>
        <translation>バックアップのコピーに置き換えるか、もう一度サインインしてください。トークンはまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Cloakroom.</source>
        <translation>アカウントの一覧は、より新しい Cloakroom で書き込まれたものです。</translation>
    </message>
    <message>
        <source>%3 stays as it is.</source>
        <translation>%3 はそのままです。</translation>
    </message>
    <message>
        <source>The list of accounts could not be read.</source>
        <translation>アカウントの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Look at the permissions of the file.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved.</source>
        <translation>アカウントの一覧を保存できませんでした。</translation>
    </message>
    <message>
        <source>Another Cloakroom works on this account.</source>
        <translation>別の Cloakroom がこのアカウントを処理しています。</translation>
    </message>
    <message>
        <source>The account could not be locked against other programs.</source>
        <translation>アカウントを、ほかのプログラムに対してロックできませんでした。</translation>
    </message>
    <message>
        <source>An account in the list can&apos;t be used.</source>
        <translation>一覧に使えないアカウントがあります。</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>そのアカウントにもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>このアカウントはもうありません。</translation>
    </message>
    <message>
        <source>Look at the list of accounts again.</source>
        <translation>アカウントの一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>This account is being renewed.</source>
        <translation>このアカウントは更新中です。</translation>
    </message>
    <message>
        <source>Sign out once that is done, in a moment.</source>
        <translation>少し待って、更新が終わってからサインアウトしてください。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account can&apos;t be read.</source>
        <translation>キーチェーンにあるこのアカウントのものを読み取れません。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is damaged.</source>
        <translation>キーチェーンにあるこのアカウントのものが壊れています。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account was written by a newer Cloakroom.</source>
        <translation>キーチェーンにあるこのアカウントのものは、より新しい Cloakroom で書き込まれたものです。</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom, or sign in again.</source>
        <translation>新しいほうの Cloakroom を使うか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>What the keychain holds here belongs to another account.</source>
        <translation>キーチェーンのここにあるものは別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The demo provider could not start.</source>
        <translation>デモプロバイダーを起動できませんでした。</translation>
    </message>
    <message>
        <source>%3 could not use the request: something in it is missing, doubled or malformed.</source>
        <translation>%3はこのリクエストを使えませんでした。何かが欠けているか、重複しているか、形式が違います。</translation>
    </message>
    <message>
        <source>Look at the client ID, the redirect address and the extra parameters, or ask the operator of the server.</source>
        <translation>クライアント ID、リダイレクト先、追加のパラメーターを確認するか、サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 does not let this application sign in this way.</source>
        <translation>%3は、このアプリケーションがこの方法でサインインすることを許可していません。</translation>
    </message>
    <message>
        <source>Ask its operator to allow this way, its grant type, for the client ID.</source>
        <translation>クライアント ID にこの方法 (グラントタイプ) を許可するよう、運営者に依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser.</source>
        <translation>ブラウザーでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again if that was not what you wanted.</source>
        <translation>意図したことでなければ、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask its operator for a client ID that may use the authorization code grant.</source>
        <translation>認可コードグラントを使えるクライアント ID を、運営者に依頼してください。</translation>
    </message>
    <message>
        <source>%3 does not know one of the scopes, or does not allow it.</source>
        <translation>%3は、スコープのいずれかを知らないか、許可していません。</translation>
    </message>
    <message>
        <source>Ask for other scopes.</source>
        <translation>別のスコープを要求してください。</translation>
    </message>
    <message>
        <source>%3 failed while it worked on the request.</source>
        <translation>%3はリクエストの処理中に失敗しました。</translation>
    </message>
    <message>
        <source>%3 is overloaded or under maintenance.</source>
        <translation>%3は過負荷か、メンテナンス中です。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%3 no longer takes what this sign-in was based on.</source>
        <translation>%3は、このサインインの元になったものをもう受け付けません。</translation>
    </message>
    <message>
        <source>It was used before, has ended, was taken back, or belongs to another application.</source>
        <translation>すでに使われたか、期限切れか、取り消されたか、別のアプリケーションのものです。</translation>
    </message>
    <message>
        <source>%3 does not know this way to ask for a token.</source>
        <translation>%3は、この方法でのトークンの要求を知りません。</translation>
    </message>
    <message>
        <source>Ask its operator which ways it offers.</source>
        <translation>どの方法に対応しているか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 can&apos;t revoke this kind of token.</source>
        <translation>%3はこの種類のトークンを失効させられません。</translation>
    </message>
    <message>
        <source>%3 needs to ask you something before it goes on.</source>
        <translation>%3は、続ける前にあなたに尋ねることがあります。</translation>
    </message>
    <message>
        <source>Sign in again without a prompt parameter.</source>
        <translation>prompt パラメーターなしで、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%3 needs you to sign in there first.</source>
        <translation>%3には、先にサインインしておく必要があります。</translation>
    </message>
    <message>
        <source>%3 needs you to choose one of your accounts there.</source>
        <translation>%3では、アカウントを選ぶ必要があります。</translation>
    </message>
    <message>
        <source>Sign in again and choose one in the browser.</source>
        <translation>もう一度サインインし、ブラウザーで選んでください。</translation>
    </message>
    <message>
        <source>%3 needs your consent first.</source>
        <translation>%3には、先にあなたの同意が必要です。</translation>
    </message>
    <message>
        <source>Sign in again and give it in the browser.</source>
        <translation>もう一度サインインし、ブラウザーで同意してください。</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 could not use the signed request.</source>
        <translation>%3は署名付きのリクエストを使えませんでした。</translation>
    </message>
    <message>
        <source>%3 does not take signed requests.</source>
        <translation>%3は署名付きのリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request” and sign in again.</source>
        <translation>追加のパラメーター「request」を削除して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%3 does not take requests by address.</source>
        <translation>%3はアドレスによるリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request_uri” and sign in again.</source>
        <translation>追加のパラメーター「request_uri」を削除して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%3 does not take a registration within the request.</source>
        <translation>%3はリクエスト内の登録を受け付けません。</translation>
    </message>
    <message>
        <source>Remove the extra parameter “registration” and sign in again.</source>
        <translation>追加のパラメーター「registration」を削除して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%3 does not know the API that the token should be for, or does not allow it.</source>
        <translation>%3は、トークンの用途となる API を知らないか、許可していません。</translation>
    </message>
    <message>
        <source>Look at the resource and the audience that are asked for.</source>
        <translation>要求しているリソースとオーディエンスを確認してください。</translation>
    </message>
    <message>
        <source>%3 no longer takes the access token.</source>
        <translation>%3はこのアクセストークンをもう受け付けません。</translation>
    </message>
    <message>
        <source>Renew it, or sign in again.</source>
        <translation>更新するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take the proof that the key of the tokens is at hand.</source>
        <translation>%3は、トークンの鍵が手元にあるという証明を受け付けません。</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong by more than it allows.</source>
        <translation>このコンピューターの時計のずれが、許容範囲を超えている可能性があります。</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, tell the operator of the server (RFC 9449).</source>
        <translation>時計を合わせてください。合っている場合は、サーバーの運営者にお知らせください (RFC 9449)。</translation>
    </message>
    <message>
        <source>%3 asks again and again for a new proof.</source>
        <translation>%3は新しい証明を繰り返し求めています。</translation>
    </message>
    <message>
        <source>It got one with the nonce that it gave, and asked for another.</source>
        <translation>サーバーが渡した nonce を使った証明に対し、さらに別の証明を求めてきました。</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell its operator (RFC 9449, section 8).</source>
        <translation>しばらくしてからもう一度お試しください。変わらない場合は、運営者にお知らせください (RFC 9449、8 節)。</translation>
    </message>
    <message>
        <source>%3 wants a scope that the token does not have.</source>
        <translation>%3は、トークンにないスコープを求めています。</translation>
    </message>
    <message>
        <source>Sign in again and ask for that scope.</source>
        <translation>もう一度サインインして、そのスコープを要求してください。</translation>
    </message>
    <message>
        <source>%3 has no way to sign in with another device.</source>
        <translation>%3には、別のデバイスでサインインする方法がありません。</translation>
    </message>
    <message>
        <source>It names no device authorization endpoint (RFC 8628).</source>
        <translation>デバイス認可エンドポイントが示されていません (RFC 8628)。</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>コードが時間内に入力されませんでした。</translation>
    </message>
    <message>
        <source>%3 gave it for a while only.</source>
        <translation>%3のコードには期限があります。</translation>
    </message>
    <message>
        <source>Try again, and enter the new code on the other device.</source>
        <translation>もう一度試して、新しいコードを別のデバイスで入力してください。</translation>
    </message>
    <message>
        <source>%3 gave no code.</source>
        <translation>%3はコードを発行しませんでした。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask whoever runs the provider.</source>
        <translation>ブラウザーでサインインするか、プロバイダーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%3 answered with a page where a code belongs.</source>
        <translation>%3はコードの代わりにページで応答しました。</translation>
    </message>
    <message>
        <source>Check the device endpoint, and whether a network wants you to sign in first.</source>
        <translation>デバイスエンドポイントと、ネットワークへのサインインが先に必要でないかを確認してください。</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t the code.</source>
        <translation>%3はコードではないもので応答しました。</translation>
    </message>
    <message>
        <source>The answer of %3 lacks something.</source>
        <translation>%3の応答に足りないものがあります。</translation>
    </message>
    <message>
        <source>It has no %1 that could be used.</source>
        <translation>使える %1 がありません。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 8628, section 3.2).</source>
        <translation>プロバイダーの運営者にお知らせください (RFC 8628、3.2 節)。</translation>
    </message>
    <message>
        <source>The code of %3 can&apos;t be typed.</source>
        <translation>%3のコードは入力できません。</translation>
    </message>
    <message>
        <source>It is “%2”: too long, or with characters that can&apos;t be seen.</source>
        <translation>コードは「%2」です。長すぎるか、見えない文字を含んでいます。</translation>
    </message>
    <message>
        <source>%3 sends you to an address that isn&apos;t safe.</source>
        <translation>%3が示した行き先のアドレスは安全ではありません。</translation>
    </message>
    <message>
        <source>Its %1 is “%2”, and only https is opened.</source>
        <translation>%1 が「%2」になっていますが、開けるのは https だけです。</translation>
    </message>
    <message>
        <source>%3 wants to be asked less often than its code lives.</source>
        <translation>%3が求める問い合わせの間隔が、コードの有効期間より長くなっています。</translation>
    </message>
    <message>
        <source>The code lives %1, and it wants %2 between two questions.</source>
        <translation>コードの有効期間は %1 ですが、問い合わせの間隔は %2 を求められています。</translation>
    </message>
    <message>
        <source>Sign in with the browser, and tell whoever runs the provider.</source>
        <translation>ブラウザーでサインインし、プロバイダーの運営者にお知らせください。</translation>
    </message>
    <message>
        <source>This is not the address that the sign-in ends on.</source>
        <translation>これは、サインインが行き着くアドレスではありません。</translation>
    </message>
    <message>
        <source>It has to begin with %1, but it is “%2”.</source>
        <translation>%1 で始まるはずですが、「%2」になっています。</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser in which you signed in.</source>
        <translation>サインインしたブラウザーから、アドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address holds no answer.</source>
        <translation>このアドレスには応答が含まれていません。</translation>
    </message>
    <message>
        <source>What comes after the question mark is missing.</source>
        <translation>疑問符の後に続く部分がありません。</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, to its very end.</source>
        <translation>ブラウザーから、末尾までアドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>このアドレスは別のサインインのものです。</translation>
    </message>
    <message>
        <source>Its state isn&apos;t the one that was sent.</source>
        <translation>state が送ったものと違います。</translation>
    </message>
    <message>
        <source>Use the browser that was opened last, or open the link again.</source>
        <translation>最後に開いたブラウザーを使うか、リンクをもう一度開いてください。</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3が拒否しました。</translation>
    </message>
    <message>
        <source>Its words repeat a secret, so they are not shown.</source>
        <translation>その文言には秘密の値が含まれているため、表示しません。</translation>
    </message>
    <message>
        <source>A proxy can&apos;t know this name.</source>
        <translation>この名前をプロキシが知っていることはありません。</translation>
    </message>
    <message>
        <source>There is a “%1” in “%2”, which would end the name.</source>
        <translation>「%2」に「%1」があり、そこで名前が終わってしまいます。</translation>
    </message>
    <message>
        <source>Nothing opens it without its passphrase.</source>
        <translation>パスフレーズがなければ開けません。</translation>
    </message>
    <message>
        <source>Give the passphrase with the certificate.</source>
        <translation>証明書の欄でパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The private key in %3 can&apos;t be opened.</source>
        <translation>%3 の秘密鍵を開けません。</translation>
    </message>
    <message>
        <source>It has another passphrase, or the file is damaged.</source>
        <translation>パスフレーズが違うか、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>パスフレーズをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password: give them with its address.</source>
        <translation>プロキシが名前とパスワードを求めています。アドレスの欄で入力してください。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t take the name and the password that were given.</source>
        <translation>プロキシは、入力された名前とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Give the passphrase of the key.</source>
        <translation>鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The key in this file can&apos;t be opened.</source>
        <translation>このファイルの鍵を開けません。</translation>
    </message>
    <message>
        <source>Give the passphrase of the key again.</source>
        <translation>鍵のパスフレーズをもう一度入力してください。</translation>
    </message>
    <message>
        <source>%3 takes requests only ahead of the browser.</source>
        <translation>%3 は、ブラウザーより先に送られたリクエストだけを受け付けます。</translation>
    </message>
    <message>
        <source>That was switched off for this account (RFC 9126).</source>
        <translation>このアカウントではオフになっています (RFC 9126)。</translation>
    </message>
    <message>
        <source>Switch it on again under More.</source>
        <translation>「詳細設定」で再びオンにしてください。</translation>
    </message>
    <message>
        <source>Ask an administrator of this computer what listens there.</source>
        <translation>そこで何が待ち受けているのか、このコンピューターの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Remove it, and start Cloakroom again.</source>
        <translation>削除して、Cloakroom を起動し直してください。</translation>
    </message>
    <message>
        <source>The system names no safe place for a socket.</source>
        <translation>ソケットを置く安全な場所をシステムが示していません。</translation>
    </message>
    <message>
        <source>This token needs no proof.</source>
        <translation>このトークンに証明は必要ありません。</translation>
    </message>
    <message>
        <source>It isn&apos;t bound to a key: an API takes it from whoever has it.</source>
        <translation>鍵に結び付いていないため、API は持っている人なら誰からでも受け付けます。</translation>
    </message>
    <message>
        <source>Send the token alone, or sign in again with bound tokens.</source>
        <translation>トークンだけを送るか、鍵に結び付いたトークンでサインインし直してください。</translation>
    </message>
    <message>
        <source>A secret is missing.</source>
        <translation>シークレットがありません。</translation>
    </message>
    <message>
        <source>%3 answered with a web page where its keys belong.</source>
        <translation>%3は、鍵があるはずの場所で Web ページを返しました。</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first; if not, ask the operator of the server.</source>
        <translation>ネットワークへのサインインが先に必要でないかを確認してください。そうでなければ、サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Give a token, or the answer or the header it is in.</source>
        <translation>トークン、またはトークンを含む応答やヘッダーを指定してください。</translation>
    </message>
    <message>
        <source>Cloakroom looks at up to %1.</source>
        <translation>Cloakroom が調べるのは %1 までです。</translation>
    </message>
    <message>
        <source>The socket where it would listen can&apos;t be reached.</source>
        <translation>待ち受けるはずのソケットに接続できません。</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again.</source>
        <translation>Cloakroom を終了して起動し直してください。</translation>
    </message>
    <message>
        <source>The folder that XDG_RUNTIME_DIR names can&apos;t be entered, or its name is too long.</source>
        <translation>XDG_RUNTIME_DIR が示すフォルダーに入れないか、その名前が長すぎます。</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of this user, or unset it.</source>
        <translation>XDG_RUNTIME_DIR にこのユーザーのフォルダーを設定するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>It can&apos;t be said whether the window of Cloakroom runs.</source>
        <translation>Cloakroom のウィンドウが動いているかどうか分かりません。</translation>
    </message>
    <message>
        <source>It gives one together with the client ID.</source>
        <translation>クライアント ID と一緒に発行されます。</translation>
    </message>
    <message>
        <source>See what it takes with --help.</source>
        <translation>使える値は --help でご覧ください。</translation>
    </message>
    <message>
        <source>Not known here: “%3”.</source>
        <translation>ここでは使えません：「%3」。</translation>
    </message>
    <message>
        <source>See what is with --help.</source>
        <translation>使えるものは --help でご覧ください。</translation>
    </message>
    <message>
        <source>There is no command “%3”.</source>
        <translation>「%3」というコマンドはありません。</translation>
    </message>
    <message>
        <source>See the commands with --help.</source>
        <translation>コマンドは --help でご覧ください。</translation>
    </message>
    <message>
        <source>This is missing: %3.</source>
        <translation>不足しています：%3。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>There is a word too many.</source>
        <translation>余分な語があります。</translation>
    </message>
    <message>
        <source>Put what has blanks in it in quotes.</source>
        <translation>空白を含むものは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%3 needs a value.</source>
        <translation>%3 には値が必要です。</translation>
    </message>
    <message>
        <source>Give one behind it.</source>
        <translation>その後ろに指定してください。</translation>
    </message>
    <message>
        <source>%3 takes no value.</source>
        <translation>%3 は値を取りません。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>省いてください。</translation>
    </message>
    <message>
        <source>The command can&apos;t be used like this.</source>
        <translation>コマンドはこのようには使えません。</translation>
    </message>
    <message>
        <source>See how with --help.</source>
        <translation>使い方は --help でご覧ください。</translation>
    </message>
    <message>
        <source>That is no file of providers.</source>
        <translation>これはプロバイダーのファイルではありません。</translation>
    </message>
    <message>
        <source>%3 is not the JSON that was expected: %2.</source>
        <translation>%3 は期待された JSON ではありません：%2</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and can&apos;t be copied.</source>
        <translation>アカウントの一覧が壊れていて、コピーできません。</translation>
    </message>
    <message>
        <source>%3 stays as it is, and nothing is saved there.</source>
        <translation>%3 はそのまま残り、そこには何も保存されません。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, and put the copies of earlier damage elsewhere.</source>
        <translation>空き容量とアクセス権を確認し、以前の破損時のコピーを別の場所に移してください。</translation>
    </message>
    <message>
        <source>A token could not be revoked.</source>
        <translation>トークンを失効させられませんでした。</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>キーチェーンから取り出せませんでした。期限まで有効なままです。</translation>
    </message>
    <message>
        <source>End the session at the provider.</source>
        <translation>プロバイダーでセッションを終了してください。</translation>
    </message>
    <message>
        <source>This file holds no private key that can be read.</source>
        <translation>このファイルには読み取れる秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Give a private key in PEM, from its BEGIN line to its END line.</source>
        <translation>PEM の秘密鍵を、BEGIN の行から END の行まで指定してください。</translation>
    </message>
    <message>
        <source>This private key can&apos;t be used.</source>
        <translation>この秘密鍵は使えません。</translation>
    </message>
    <message>
        <source>Make a longer one, or one on the curve P-256, and register its public half.</source>
        <translation>より長い鍵か、曲線 P-256 の鍵を作り、その公開側を登録してください。</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>フォルダー、パイプ、またはデバイスです。</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%3 does not know this client ID, or what proves it (a secret, a key or a certificate) does not belong to it.</source>
        <translation>%3 はこのクライアント ID を知らないか、それを証明するもの（シークレット、鍵、証明書）がそれに属していません。</translation>
    </message>
    <message>
        <source>Compare the client ID, and the secret, key or certificate, with what was registered.</source>
        <translation>クライアント ID と、シークレット、鍵または証明書を、登録した内容と見比べてください。</translation>
    </message>
    <message>
        <source>This address was cut, or it belongs to no sign-in of yours.</source>
        <translation>このアドレスは途中で切れているか、あなたのどのサインインのものでもありません。</translation>
    </message>
    <message>
        <source>Its state is missing.</source>
        <translation>その state がありません。</translation>
    </message>
    <message>
        <source>%3 said no in words of its own.</source>
        <translation>%3 は独自の言葉で拒否しました。</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one neither reads nor changes it.</source>
        <translation>新しい Cloakroom を使ってください。このバージョンはそれを読み取りも変更もしません。</translation>
    </message>
    <message>
        <source>%3 takes no tokens of that issuer.</source>
        <translation>%3 はその発行者のトークンを受け付けません。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Take that way, or choose another provider.</source>
        <translation>その方法を使うか、別のプロバイダーを選んでください。</translation>
    </message>
    <message>
        <source>%2 takes no client secret from a program on a desktop.</source>
        <translation>%2 はデスクトッププログラムのクライアントシークレットを受け付けません。</translation>
    </message>
    <message>
        <source>One was given, and would have been sent.</source>
        <translation>シークレットが指定されており、送信されるところでした。</translation>
    </message>
    <message>
        <source>Leave out --client-secret, and register a public client.</source>
        <translation>--client-secret を外し、パブリッククライアントを登録してください。</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read.</source>
        <translation>鍵を読み取れません。</translation>
    </message>
    <message>
        <source>In their JSON “%1” is expected, but “%2” was found.</source>
        <translation>その JSON では「%1」のはずですが、「%2」がありました。</translation>
    </message>
    <message>
        <source>Correct it there, or get the keys again.</source>
        <translation>そこを直すか、鍵をもう一度入手してください。</translation>
    </message>
    <message>
        <source>One is registered by hand: %2.</source>
        <translation>手動で登録します：%2。</translation>
    </message>
    <message>
        <source>Your keychain did not let Cloakroom in.</source>
        <translation>キーチェーンが Cloakroom を受け入れませんでした。</translation>
    </message>
    <message>
        <source>It was told no, by you or in its settings.</source>
        <translation>あなた、またはその設定によって拒否されました。</translation>
    </message>
    <message>
        <source>This sign-in is lost: your keychain did not keep it.</source>
        <translation>このサインインは失われました。キーチェーンに保存されませんでした。</translation>
    </message>
    <message>
        <source>It was asked twice, and without the window nothing else holds a sign-in.</source>
        <translation>2 回求めましたが、ウィンドウがなければほかにサインインを保持するものはありません。</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then sign in again.</source>
        <translation>キーチェーンのロックが解除され、ディスクに空きがあるか確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>What this renewal brought is lost: your keychain did not keep it.</source>
        <translation>この更新で得たものは失われました。キーチェーンに保存されませんでした。</translation>
    </message>
    <message>
        <source>It was asked until the command ended, and without the window nothing else holds a sign-in.</source>
        <translation>コマンドが終わるまで求めましたが、ウィンドウがなければほかにサインインを保持するものはありません。</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then renew again. Where the server no longer takes the old sign-in, sign in again.</source>
        <translation>キーチェーンのロックが解除され、ディスクに空きがあるか確認してから、もう一度更新してください。サーバーが古いサインインを受け付けない場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It leads to %1, and not to “%2”.</source>
        <translation>行き先は %1 で、「%2」ではありません。</translation>
    </message>
    <message>
        <source>Choose one that it leads to, or leave the issuer out.</source>
        <translation>行き先のいずれかを選ぶか、発行者を省いてください。</translation>
    </message>
    <message>
        <source>The list of accounts was changed by something other than Cloakroom.</source>
        <translation>アカウントの一覧が Cloakroom 以外によって変更されました。</translation>
    </message>
    <message>
        <source>It is shown as it reads now; a copy of the file is kept as %3.</source>
        <translation>現在の内容のまま表示しています。ファイルのコピーは %3 に残してあります。</translation>
    </message>
    <message>
        <source>If you changed it yourself, all is well. Otherwise look at each account, or put a copy from a backup in its place; the tokens are still in the keychain.</source>
        <translation>ご自身で変更したのであれば問題ありません。そうでなければ各アカウントを確認するか、バックアップのコピーに置き換えてください。トークンはまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The tokens of “%3” are bound to a key, and the new ones aren&apos;t.</source>
        <translation>「%3」のトークンは鍵に結び付いていますが、新しいトークンは結び付いていません。</translation>
    </message>
    <message>
        <source>Whoever gets hold of one that isn&apos;t bound can use it, so the account stays as it was.</source>
        <translation>結び付いていないトークンは手に入れた人が誰でも使えるため、アカウントは元のままです。</translation>
    </message>
    <message>
        <source>Sign in with bound tokens, or say that you want none: under More, or with --dpop never.</source>
        <translation>結び付いたトークンでサインインするか、不要であることを「詳細設定」または --dpop never で指定してください。</translation>
    </message>
    <message>
        <source>No browser can be opened here.</source>
        <translation>ここではブラウザーを開けません。</translation>
    </message>
    <message>
        <source>This session has no display, and BROWSER names no program.</source>
        <translation>このセッションには画面がなく、BROWSER にもプログラムが指定されていません。</translation>
    </message>
    <message>
        <source>Sign in with another device, or open the link in a browser elsewhere and paste the address it ends on.</source>
        <translation>別のデバイスでサインインするか、ほかの場所のブラウザーでリンクを開き、最後に行き着いたアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 がエラーで終了しました。</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>ページ %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The keychain took it and gave nothing back.</source>
        <translation>キーチェーンは受け取りましたが、何も返しませんでした。</translation>
    </message>
    <message>
        <source>Your administrator’s rules are not used.</source>
        <translation>管理者の規則は使いません。</translation>
    </message>
    <message>
        <source>%3 can be changed by everybody.</source>
        <translation>%3 は誰でも変更できます。</translation>
    </message>
    <message>
        <source>It is written anew, as it is shown; a copy of the damaged file is kept as %3.</source>
        <translation>表示されている内容で書き直しました。壊れたファイルのコピーは %3 に残してあります。</translation>
    </message>
    <message>
        <source>There is nothing to do. If you were changing the file yourself, change it again; your changes are in the copy.</source>
        <translation>何もする必要はありません。ご自分でファイルを変更していた場合は、もう一度変更してください。変更はコピーに残っています。</translation>
    </message>
    <message>
        <source>%3 no longer has the request that was sent ahead.</source>
        <translation>%3には、先に送られた要求がもうありません。</translation>
    </message>
    <message>
        <source>It keeps one for a while, and for one use (RFC 9126).</source>
        <translation>要求が保管されるのはしばらくの間で、使えるのは 1 回だけです（RFC 9126）。</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser soon.</source>
        <translation>もう一度サインインし、早めにブラウザーで済ませてください。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>%2 could not be started, or ended with an error.</source>
        <translation>%2 を起動できなかったか、エラーで終了しました。</translation>
    </message>
    <message>
        <source>This sign-in was given to the keychain, but could not be read back.</source>
        <translation>このサインインはキーチェーンに渡されましたが、読み戻せませんでした。</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and answers. The window saves it again by itself; a command reads it the next time.</source>
        <translation>キーチェーンのロックが解除され、応答するか確認してください。ウィンドウは自動的にもう一度保存し、コマンドは次のときに読み取ります。</translation>
    </message>
    <message>
        <source>It has to begin with %1.</source>
        <translation>%1 で始まる必要があります。</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or lets nothing through: check its address.</source>
        <translation>プロキシに接続できないか、通信が通されません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>This sign-in is lost: the list of accounts could not be saved.</source>
        <translation>このサインインは失われました。アカウントの一覧を保存できませんでした。</translation>
    </message>
    <message>
        <source>Its tokens were removed from the keychain, and revoked where the server offers that. Look at the free space and the permissions of the folder, then sign in again.</source>
        <translation>そのトークンはキーチェーンから削除され、サーバーが対応していれば失効しました。空き容量とフォルダーのアクセス権を確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It is reached by a proxy, and the way there or the proxy failed.</source>
        <translation>そこへはプロキシ経由で接続しますが、経路またはプロキシで失敗しました。</translation>
    </message>
    <message>
        <source>The proxy that was set can&apos;t be read.</source>
        <translation>設定されたプロキシを読み取れません。</translation>
    </message>
    <message>
        <source>Nobody knows which one it was, and nothing is sent past it.</source>
        <translation>どのプロキシだったかは分からず、それを通さずに送信されるものはありません。</translation>
    </message>
    <message>
        <source>Choose one in the preferences, or in the account&apos;s settings.</source>
        <translation>環境設定またはアカウントの設定で選んでください。</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t check with this kind of key.</source>
        <translation>Cloakroom はこの種類の鍵では検証できません。</translation>
    </message>
    <message>
        <source>Give the key that the token is signed with.</source>
        <translation>トークンの署名に使われた鍵を指定してください。</translation>
    </message>
    <message>
        <source>This PEM text holds more than one public key.</source>
        <translation>この PEM テキストには公開鍵が複数あります。</translation>
    </message>
    <message>
        <source>Give one of them alone.</source>
        <translation>そのうち 1 つだけを指定してください。</translation>
    </message>
    <message>
        <source>The ID token is made with a secret, not signed with a key.</source>
        <translation>ID トークンは鍵で署名されたものではなく、シークレットで作られたものです。</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t take %2: whoever knows the client secret, which no program on a desktop can keep, can make such a token.</source>
        <translation>Cloakroom は %2 を受け付けません。クライアントシークレットはデスクトップのプログラムでは秘密に保てず、それを知る人なら誰でもこのようなトークンを作れます。</translation>
    </message>
    <message>
        <source>Ask the operator of the server to have this client&apos;s ID tokens signed with RS256 or ES256.</source>
        <translation>このクライアントの ID トークンを RS256 または ES256 で署名するよう、サーバーの運営者に依頼してください。</translation>
    </message>
    <message>
        <source>Your keychain keeps this entry back.</source>
        <translation>キーチェーンはこの項目を渡していません。</translation>
    </message>
    <message>
        <source>It is open, but asks you before a program may see an entry.</source>
        <translation>開いていますが、プログラムに項目を見せる前にあなたに確認します。</translation>
    </message>
    <message>
        <source>Press Unlock in the window and allow Cloakroom there, or switch that question off in the keychain&apos;s settings.</source>
        <translation>ウィンドウで「ロック解除」を押して Cloakroom を許可するか、キーチェーンの設定でその確認をオフにしてください。</translation>
    </message>
    <message>
        <source>Your preferences can&apos;t be understood.</source>
        <translation>環境設定を解釈できません。</translation>
    </message>
    <message>
        <source>Correct the file, or set your preferences anew; a copy of the file is kept then.</source>
        <translation>ファイルを直すか、環境設定をやり直してください。その際、ファイルのコピーが残されます。</translation>
    </message>
    <message>
        <source>Your keychain waits for an answer from you.</source>
        <translation>キーチェーンがあなたの回答を待っています。</translation>
    </message>
    <message>
        <source>It asked you something ten seconds ago.</source>
        <translation>10 秒前に確認を求めました。</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>確認に回答してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain can&apos;t do what it was asked.</source>
        <translation>キーチェーンは求められた操作に対応していません。</translation>
    </message>
    <message>
        <source>Look for a newer version of the keychain service, or use another.</source>
        <translation>より新しいキーチェーンサービスを探すか、別のサービスを使用してください。</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; where the server is your company&apos;s, give the certificate that signed it in “Authorities”.</source>
        <translation>知らないネットワークでは続けないでください。会社のサーバーであれば、その証明書に署名した証明書を「認証局」に指定してください。</translation>
    </message>
    <message>
        <source>Cloakroom was ended before the token was there.</source>
        <translation>トークンが用意される前に Cloakroom が終了しました。</translation>
    </message>
</context>
</TS>
