<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>Issuer: who made this token</source>
        <translation>発行者：このトークンの作成元</translation>
    </message>
    <message>
        <source>Only within one issuer is a subject or a number unique; the address is compared letter by letter</source>
        <translation>サブジェクトや番号が一意なのは 1 つの発行者の中だけです。アドレスは 1 文字ずつ比べられます</translation>
    </message>
    <message>
        <source>Subject: who it is about, unique within the issuer</source>
        <translation>サブジェクト：誰についてのものか。発行者の中で一意</translation>
    </message>
    <message>
        <source>The lasting name of the account at this issuer; e-mail address and user name can change, this does not</source>
        <translation>この発行者での、変わることのないアカウントの名前です。メールアドレスやユーザー名は変わることがありますが、これは変わりません</translation>
    </message>
    <message>
        <source>Audience: who may accept it</source>
        <translation>オーディエンス：受け付けてよい相手</translation>
    </message>
    <message>
        <source>The application in an ID token, the API in an access token; everybody else has to refuse it</source>
        <translation>ID トークンではアプリケーション、アクセストークンでは API です。ほかの相手は拒否しなければなりません</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>期限切れ：%1</translation>
    </message>
    <message>
        <source>Not to be accepted before %1</source>
        <translation>受け付け開始：%1</translation>
    </message>
    <message>
        <source>Could be accepted from %1</source>
        <translation>受け付け可能になった日時：%1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>発行：%1</translation>
    </message>
    <message>
        <source>The number of this one token, to notice when it is used twice</source>
        <translation>このトークンだけの番号。2 回使われたことに気付くためのもの</translation>
    </message>
    <message>
        <source>A number of its own lets a server refuse a copy, or withdraw this one token</source>
        <translation>固有の番号があれば、サーバーは複製を拒否したり、このトークンだけを取り消したりできます</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>First name or names</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name or names</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name or names</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>愛称</translation>
    </message>
    <message>
        <source>The name the person likes to go by; it can change and pass to somebody else</source>
        <translation>本人が使いたい名前。変わることも、別の人のものになることもあります</translation>
    </message>
    <message>
        <source>Address of the profile page</source>
        <translation>プロフィールページのアドレス</translation>
    </message>
    <message>
        <source>Address of the profile picture</source>
        <translation>プロフィール画像のアドレス</translation>
    </message>
    <message>
        <source>Address of the person&apos;s own site</source>
        <translation>本人のサイトのアドレス</translation>
    </message>
    <message>
        <source>E-mail address; it can change</source>
        <translation>メールアドレス。変わることがあります</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the e-mail address is theirs</source>
        <translation>メールアドレスが本人のものだと発行者が確認したかどうか</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no, anybody can have entered it</source>
        <translation>いいえ、誰でも入力できたものです</translation>
    </message>
    <message>
        <source>Gender, as the person states it</source>
        <translation>本人の申告による性別</translation>
    </message>
    <message>
        <source>Birthday: year, month and day, or the year alone; year 0000 is withheld</source>
        <translation>生年月日：年月日、または年だけ。年が 0000 の場合は非公開</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>言語と地域</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the phone number is theirs</source>
        <translation>電話番号が本人のものだと発行者が確認したかどうか</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Profile last changed %1</source>
        <translation>プロフィールの最終変更：%1</translation>
    </message>
    <message>
        <source>Authorized party: the application the ID token was issued to</source>
        <translation>認可された当事者：ID トークンの発行先のアプリケーション</translation>
    </message>
    <message>
        <source>Says which application asked when several may accept the token</source>
        <translation>複数の相手がトークンを受け付けてよい場合に、どのアプリケーションが要求したかを示します</translation>
    </message>
    <message>
        <source>The random value this sign-in was begun with, so that no other answer fits it</source>
        <translation>このサインインの開始時のランダムな値。ほかの応答とは合わないようにするもの</translation>
    </message>
    <message>
        <source>The application sends it and finds it again: an older ID token can&apos;t be slipped in</source>
        <translation>アプリケーションが送った値が戻ってくることで、古い ID トークンの紛れ込みを防ぎます</translation>
    </message>
    <message>
        <source>The person last signed in %1</source>
        <translation>最後のサインイン：%1</translation>
    </message>
    <message>
        <source>Half a hash of the access token that came with it</source>
        <translation>一緒に届いたアクセストークンのハッシュの半分</translation>
    </message>
    <message>
        <source>The left half of the hash of the access token: with it, a token that was swapped is noticed</source>
        <translation>アクセストークンのハッシュの左半分です。トークンがすり替えられると、これで気付けます</translation>
    </message>
    <message>
        <source>Half a hash of the code it came with</source>
        <translation>元になったコードのハッシュの半分</translation>
    </message>
    <message>
        <source>The left half of the hash of the code: with it, a code that was swapped is noticed</source>
        <translation>コードのハッシュの左半分です。コードがすり替えられると、これで気付けます</translation>
    </message>
    <message>
        <source>How strong the sign-in was</source>
        <translation>サインインの強度</translation>
    </message>
    <message>
        <source>What a level means is agreed with the issuer; the same word can mean different things at two</source>
        <translation>レベルの意味は発行者との取り決めによります。同じ言葉でも、発行者が違えば意味が違うことがあります</translation>
    </message>
    <message>
        <source>nothing to rely on, such as a long-lived cookie</source>
        <translation>信頼できるものではない (長期間有効な Cookie など)</translation>
    </message>
    <message>
        <source>withstands phishing</source>
        <translation>フィッシングに強い</translation>
    </message>
    <message>
        <source>withstands phishing, with a key in hardware</source>
        <translation>フィッシングに強い。鍵はハードウェア内</translation>
    </message>
    <message>
        <source>a second factor, something owned or the body</source>
        <translation>2 つ目の要素、所有物または身体的特徴</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>複数の要素</translation>
    </message>
    <message>
        <source>one factor</source>
        <translation>1 つの要素</translation>
    </message>
    <message>
        <source>eIDAS level low</source>
        <translation>eIDAS レベル「低」</translation>
    </message>
    <message>
        <source>eIDAS level substantial</source>
        <translation>eIDAS レベル「中」</translation>
    </message>
    <message>
        <source>eIDAS level high</source>
        <translation>eIDAS レベル「高」</translation>
    </message>
    <message>
        <source>InCommon Bronze</source>
        <translation>InCommon Bronze</translation>
    </message>
    <message>
        <source>InCommon Silver</source>
        <translation>InCommon Silver</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>password over a protected connection</source>
        <translation>保護された接続でのパスワード</translation>
    </message>
    <message>
        <source>How the person showed who they are</source>
        <translation>本人であることの証明方法</translation>
    </message>
    <message>
        <source>face recognition</source>
        <translation>顔認証</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>the place they are at</source>
        <translation>本人のいる場所</translation>
    </message>
    <message>
        <source>a key kept in hardware</source>
        <translation>ハードウェア内の鍵</translation>
    </message>
    <message>
        <source>a scan of the iris</source>
        <translation>虹彩のスキャン</translation>
    </message>
    <message>
        <source>questions that only they can answer</source>
        <translation>本人だけが答えられる質問</translation>
    </message>
    <message>
        <source>more than one channel</source>
        <translation>複数の経路</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>PIN or pattern</source>
        <translation>PIN またはパターン</translation>
    </message>
    <message>
        <source>a key that they hold</source>
        <translation>本人が持つ鍵</translation>
    </message>
    <message>
        <source>a look at the risk</source>
        <translation>リスクの評価</translation>
    </message>
    <message>
        <source>a scan of the retina</source>
        <translation>網膜のスキャン</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>スマートカード</translation>
    </message>
    <message>
        <source>code by text message</source>
        <translation>SMS のコード</translation>
    </message>
    <message>
        <source>a key kept in software</source>
        <translation>ソフトウェア内の鍵</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>a sign that somebody is there</source>
        <translation>人がいることの確認</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>the sign-in to Windows</source>
        <translation>Windows へのサインイン</translation>
    </message>
    <message>
        <source>security key or passkey</source>
        <translation>セキュリティキーまたはパスキー</translation>
    </message>
    <message>
        <source>key or certificate, at Microsoft</source>
        <translation>鍵または証明書 (Microsoft)</translation>
    </message>
    <message>
        <source>The public key that checks a self-issued token</source>
        <translation>自己発行のトークンを検証する公開鍵</translation>
    </message>
    <message>
        <source>The session at the issuer, named when it signs out</source>
        <translation>サインアウト時に示される、発行者でのセッション</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, each with its source</source>
        <translation>別の場所にあるクレームと、それぞれの出所</translation>
    </message>
    <message>
        <source>Where the claims that are kept elsewhere can be had</source>
        <translation>別の場所にあるクレームの入手先</translation>
    </message>
    <message>
        <source>What is known of the person, with how it was verified</source>
        <translation>本人について分かっていることと、その確認方法</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Last name at birth</source>
        <translation>出生時の姓</translation>
    </message>
    <message>
        <source>First name at birth</source>
        <translation>出生時の名</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>出生時のミドルネーム</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Mobile phone number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Stage name, religious name or other alias</source>
        <translation>芸名、宗教上の名前などの別名</translation>
    </message>
    <message>
        <source>The whole address, as on an envelope</source>
        <translation>封筒に書くような住所全体</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>都道府県または州</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>確認されたもの</translation>
    </message>
    <message>
        <source>The rules it was verified by</source>
        <translation>確認の基準となった規則</translation>
    </message>
    <message>
        <source>Address to ask for the claims</source>
        <translation>クレームの問い合わせ先のアドレス</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>許可すること</translation>
    </message>
    <message>
        <source>The application it was issued to</source>
        <translation>発行先のアプリケーション</translation>
    </message>
    <message>
        <source>The key its holder has to prove: without that key the token is worth nothing</source>
        <translation>保持者が証明しなければならない鍵：この鍵がなければトークンに価値はありません</translation>
    </message>
    <message>
        <source>A thief who has only the token can&apos;t use it: the request has to be signed with that key</source>
        <translation>トークンだけを盗んでも使えません。リクエストはこの鍵で署名しなければなりません</translation>
    </message>
    <message>
        <source>Who is acting for the subject now</source>
        <translation>現在サブジェクトの代わりに行動している者</translation>
    </message>
    <message>
        <source>The subject stays whom it is about; who acts now is checked against the rights of the subject</source>
        <translation>トークンが誰についてのものかはサブジェクトのままです。代わりに行動する者は、サブジェクトの権限の範囲で確認されます</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>サブジェクトの代わりに行動してよい者</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>本人の役割</translation>
    </message>
    <message>
        <source>Groups the person belongs to</source>
        <translation>本人が属するグループ</translation>
    </message>
    <message>
        <source>What the person is entitled to</source>
        <translation>本人に与えられた権利</translation>
    </message>
    <message>
        <source>What it allows, in detail</source>
        <translation>許可することの詳細</translation>
    </message>
    <message>
        <source>What the server answered about another token</source>
        <translation>別のトークンについてのサーバーの回答</translation>
    </message>
    <message>
        <source>The method of the request this proof is for</source>
        <translation>この証明の対象となるリクエストのメソッド</translation>
    </message>
    <message>
        <source>The address of the request this proof is for</source>
        <translation>この証明の対象となるリクエストのアドレス</translation>
    </message>
    <message>
        <source>Hash of the access token this proof goes with</source>
        <translation>この証明と対になるアクセストークンのハッシュ</translation>
    </message>
    <message>
        <source>Half a hash of the state it was asked with</source>
        <translation>要求に使われた state のハッシュの半分</translation>
    </message>
    <message>
        <source>The left half of the hash of the state: with it, an answer from another sign-in is noticed</source>
        <translation>state のハッシュの左半分です。別のサインインの応答だと、これで気付けます</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs the DPoP proofs</source>
        <translation>DPoP 証明に署名する鍵のサムプリント</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that the connection is made with</source>
        <translation>接続に使う証明書のサムプリント</translation>
    </message>
    <message>
        <source>The public key itself</source>
        <translation>公開鍵そのもの</translation>
    </message>
    <message>
        <source>A secret key, encrypted for who accepts the token</source>
        <translation>トークンを受け付ける相手向けに暗号化された秘密の鍵</translation>
    </message>
    <message>
        <source>The name of the key</source>
        <translation>鍵の名前</translation>
    </message>
    <message>
        <source>Where the key set lies</source>
        <translation>鍵の組の場所</translation>
    </message>
    <message>
        <source>What OSCORE protects the messages with</source>
        <translation>OSCORE がメッセージを保護するために使うもの</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>行動する者</translation>
    </message>
    <message>
        <source>Who acted before; it gives no rights</source>
        <translation>以前に行動した者。権限は与えません</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>行動してよい者</translation>
    </message>
    <message>
        <source>Whether the token is good now</source>
        <translation>トークンが現在有効かどうか</translation>
    </message>
    <message>
        <source>no, and nothing else is told about it</source>
        <translation>いいえ、ほかには何も示されません</translation>
    </message>
    <message>
        <source>A name that people can read</source>
        <translation>人が読める名前</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>トークンの送り方</translation>
    </message>
    <message>
        <source>What the permission is about</source>
        <translation>許可の対象</translation>
    </message>
    <message>
        <source>The servers it is good at</source>
        <translation>有効なサーバー</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>行ってよい操作</translation>
    </message>
    <message>
        <source>Which kinds of content</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>The one thing it is about</source>
        <translation>対象となる 1 つのもの</translation>
    </message>
    <message>
        <source>With which rights</source>
        <translation>与えられる権利</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>elliptic curve</source>
        <translation>楕円曲線</translation>
    </message>
    <message>
        <source>Edwards or Montgomery curve</source>
        <translation>エドワーズ曲線またはモンゴメリー曲線</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Curve of the key</source>
        <translation>鍵の曲線</translation>
    </message>
    <message>
        <source>Public part of the key</source>
        <translation>鍵の公開部分</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>鍵の用途</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>The private part of the key, which must never stand here</source>
        <translation>鍵の秘密部分。ここに決してあってはなりません</translation>
    </message>
    <message>
        <source>The secret itself, which must never stand here</source>
        <translation>シークレットそのもの。ここに決してあってはなりません</translation>
    </message>
    <message>
        <source>What happened, by kind of event</source>
        <translation>イベントの種類別に見た出来事</translation>
    </message>
    <message>
        <source>It happened %1</source>
        <translation>発生：%1</translation>
    </message>
    <message>
        <source>The transaction that this token and others belong to</source>
        <translation>このトークンとほかのトークンが属するトランザクション</translation>
    </message>
    <message>
        <source>Subject, told in parts</source>
        <translation>部分に分けて示されたサブジェクト</translation>
    </message>
    <message>
        <source>How well the person is known and how strong the sign-in was</source>
        <translation>本人の確かさとサインインの強度</translation>
    </message>
    <message>
        <source>Address that explains the values of vot</source>
        <translation>vot の値を説明するアドレス</translation>
    </message>
    <message>
        <source>A verifiable credential</source>
        <translation>検証可能なクレデンシャル (Verifiable Credential)</translation>
    </message>
    <message>
        <source>A verifiable presentation</source>
        <translation>検証可能なプレゼンテーション (Verifiable Presentation)</translation>
    </message>
    <message>
        <source>The profile for small devices it follows</source>
        <translation>従っている小型デバイス向けプロファイル</translation>
    </message>
    <message>
        <source>A random value that shows a device without a clock that it is fresh</source>
        <translation>時計のないデバイスに新しさを示すランダムな値</translation>
    </message>
    <message>
        <source>Seconds it is good for, from when the device first sees it</source>
        <translation>デバイスが最初に見てからの有効秒数</translation>
    </message>
    <message>
        <source>How many calls it is good for</source>
        <translation>有効な呼び出し回数</translation>
    </message>
    <message>
        <source>A random value that shows that the attestation is fresh</source>
        <translation>アテステーションの新しさを示すランダムな値</translation>
    </message>
    <message>
        <source>The lasting name of a device</source>
        <translation>デバイスの、変わることのない名前</translation>
    </message>
    <message>
        <source>The rules the attestation follows</source>
        <translation>アテステーションが従う規則</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>デバイスの機種</translation>
    </message>
    <message>
        <source>Version of the hardware</source>
        <translation>ハードウェアのバージョン</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>ソフトウェアの名前</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>ソフトウェアのバージョン</translation>
    </message>
    <message>
        <source>Where the device is</source>
        <translation>デバイスの場所</translation>
    </message>
    <message>
        <source>Proof that a signature was checked before</source>
        <translation>署名が以前に検証されたことの証明</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>着信者</translation>
    </message>
    <message>
        <source>How well the carrier knows the caller</source>
        <translation>通信事業者による発信者の確認の程度</translation>
    </message>
    <message>
        <source>fully, and the number is theirs</source>
        <translation>完全。番号も発信者のもの</translation>
    </message>
    <message>
        <source>the customer is known, the number not checked</source>
        <translation>契約者は確認済み、番号は未確認</translation>
    </message>
    <message>
        <source>not at all, the call came from elsewhere</source>
        <translation>未確認。通話は外部から</translation>
    </message>
    <message>
        <source>Where the call came from, as a number of the carrier</source>
        <translation>通話の発信元を示す、事業者の番号</translation>
    </message>
    <message>
        <source>From tag of the phone call</source>
        <translation>通話の From タグ</translation>
    </message>
    <message>
        <source>Date that the phone call was sent with</source>
        <translation>通話とともに送られた日付</translation>
    </message>
    <message>
        <source>Number of the phone call</source>
        <translation>通話の番号</translation>
    </message>
    <message>
        <source>Place of the message within the phone call</source>
        <translation>通話内でのメッセージの位置</translation>
    </message>
    <message>
        <source>Branch that the message of the phone call took</source>
        <translation>通話のメッセージが通ったブランチ</translation>
    </message>
    <message>
        <source>Hashes of the keys that protect the call&apos;s sound</source>
        <translation>通話の音声を保護する鍵のハッシュ</translation>
    </message>
    <message>
        <source>Priority of the call in an emergency</source>
        <translation>緊急時の通話の優先度</translation>
    </message>
    <message>
        <source>Contact card of the caller</source>
        <translation>発信者の連絡先カード</translation>
    </message>
    <message>
        <source>The number the call was forwarded from</source>
        <translation>転送元の番号</translation>
    </message>
    <message>
        <source>The token of the call before it was forwarded</source>
        <translation>転送前の通話のトークン</translation>
    </message>
    <message>
        <source>Priority of the call as its sender set it</source>
        <translation>送信者が指定した通話の優先度</translation>
    </message>
    <message>
        <source>Name, logo and more of the caller</source>
        <translation>発信者の名前やロゴなど</translation>
    </message>
    <message>
        <source>Hashes of what is linked about the caller</source>
        <translation>発信者についてのリンク先のハッシュ</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>通話の理由</translation>
    </message>
    <message>
        <source>Hash of the text message that is signed</source>
        <translation>署名されたテキストメッセージのハッシュ</translation>
    </message>
    <message>
        <source>Proof that somebody holds the phone numbers</source>
        <translation>電話番号の保持者であることの証明</translation>
    </message>
    <message>
        <source>Names of a device that change with its owner</source>
        <translation>所有者とともに変わる、デバイスの名前</translation>
    </message>
    <message>
        <source>Who made the device</source>
        <translation>デバイスの製造元</translation>
    </message>
    <message>
        <source>Whether it started with software the maker approved</source>
        <translation>製造元が認めたソフトウェアで起動したかどうか</translation>
    </message>
    <message>
        <source>Whether debugging is switched off, and for how long</source>
        <translation>デバッグが無効かどうかと、その期間</translation>
    </message>
    <message>
        <source>Attestations of the parts of the device</source>
        <translation>デバイスの各部のアテステーション</translation>
    </message>
    <message>
        <source>Seconds since the device was started</source>
        <translation>デバイスの起動からの秒数</translation>
    </message>
    <message>
        <source>How often the device was started</source>
        <translation>デバイスの起動回数</translation>
    </message>
    <message>
        <source>A random value that names this start</source>
        <translation>この起動を示すランダムな値</translation>
    </message>
    <message>
        <source>Certifications of the device</source>
        <translation>デバイスの認証</translation>
    </message>
    <message>
        <source>Descriptions of the software installed</source>
        <translation>インストールされたソフトウェアの記述</translation>
    </message>
    <message>
        <source>Hashes of software and settings</source>
        <translation>ソフトウェアと設定のハッシュ</translation>
    </message>
    <message>
        <source>How the measurements compare with what they should be</source>
        <translation>測定値とあるべき値との比較</translation>
    </message>
    <message>
        <source>What the attestation is for</source>
        <translation>アテステーションの用途</translation>
    </message>
    <message>
        <source>Version of the rules for signed video addresses</source>
        <translation>署名付き動画アドレスの規則のバージョン</translation>
    </message>
    <message>
        <source>Claims that the delivery network has to understand</source>
        <translation>配信ネットワークが解釈しなければならないクレーム</translation>
    </message>
    <message>
        <source>Network address that may fetch it</source>
        <translation>取得してよいネットワークアドレス</translation>
    </message>
    <message>
        <source>The addresses that it covers</source>
        <translation>対象となるアドレス</translation>
    </message>
    <message>
        <source>Seconds that a renewed token is good for</source>
        <translation>更新されたトークンの有効秒数</translation>
    </message>
    <message>
        <source>How a renewed token is handed over</source>
        <translation>更新されたトークンの渡し方</translation>
    </message>
    <message>
        <source>How many steps of the path the cookie covers</source>
        <translation>Cookie の対象となるパスの段数</translation>
    </message>
    <message>
        <source>What the person may query domain data for</source>
        <translation>本人がドメインのデータを照会できる目的</translation>
    </message>
    <message>
        <source>Whether the person may ask for no record of the query</source>
        <translation>照会を記録しないよう求めてよいかどうか</translation>
    </message>
    <message>
        <source>Place, as a short code</source>
        <translation>短いコードで示した場所</translation>
    </message>
    <message>
        <source>Hashes of claims that the holder may show or keep back</source>
        <translation>保持者が見せるか伏せるかを選べるクレームのハッシュ</translation>
    </message>
    <message>
        <source>Each disclosed claim fits one of these; hashes that nothing fits are kept back or decoys</source>
        <translation>開示されたクレームは、それぞれこのいずれかと合います。どれとも合わないハッシュは、伏せられたものかおとりです</translation>
    </message>
    <message>
        <source>Hash of an item that the holder may show or keep back</source>
        <translation>保持者が見せるか伏せるかを選べる項目のハッシュ</translation>
    </message>
    <message>
        <source>Hash that the disclosures are named by</source>
        <translation>開示を示すためのハッシュ</translation>
    </message>
    <message>
        <source>Hash of the credential and what was disclosed with it</source>
        <translation>クレデンシャルと、それとともに開示されたもののハッシュ</translation>
    </message>
    <message>
        <source>Type of the credential</source>
        <translation>クレデンシャルの種類</translation>
    </message>
    <message>
        <source>Where to look up whether it was withdrawn</source>
        <translation>取り消されたかどうかを調べる場所</translation>
    </message>
    <message>
        <source>States of many tokens, packed</source>
        <translation>多数のトークンの状態をまとめたもの</translation>
    </message>
    <message>
        <source>Seconds that the list may be kept</source>
        <translation>一覧を保持してよい秒数</translation>
    </message>
    <message>
        <source>Place of this token in the list</source>
        <translation>一覧でのこのトークンの位置</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>一覧のアドレス</translation>
    </message>
    <message>
        <source>Public keys of the member</source>
        <translation>メンバーの公開鍵</translation>
    </message>
    <message>
        <source>What a member of the federation says of itself</source>
        <translation>フェデレーションのメンバーによる自身の説明</translation>
    </message>
    <message>
        <source>Rules for what members below may say</source>
        <translation>下位のメンバーの記述についての規則</translation>
    </message>
    <message>
        <source>Rules that have to be understood</source>
        <translation>解釈しなければならない規則</translation>
    </message>
    <message>
        <source>Limits for the chain of trust</source>
        <translation>信頼チェーンの制限</translation>
    </message>
    <message>
        <source>Claims that a reader has to understand</source>
        <translation>読み手が解釈しなければならないクレーム</translation>
    </message>
    <message>
        <source>Who vouches for this member</source>
        <translation>このメンバーを保証する者</translation>
    </message>
    <message>
        <source>Roots of trust that this member belongs to</source>
        <translation>このメンバーが属する信頼のルート</translation>
    </message>
    <message>
        <source>Marks that say the member keeps to something</source>
        <translation>メンバーが何かに準拠していることを示すマーク</translation>
    </message>
    <message>
        <source>Who may give which mark</source>
        <translation>どのマークを誰が与えてよいか</translation>
    </message>
    <message>
        <source>To whom each mark belongs</source>
        <translation>それぞれのマークの所有者</translation>
    </message>
    <message>
        <source>Which mark it is</source>
        <translation>どのマークか</translation>
    </message>
    <message>
        <source>Statements from the member up to the root</source>
        <translation>メンバーからルートまでのステートメント</translation>
    </message>
    <message>
        <source>Mobile network of the one that asks</source>
        <translation>要求側のモバイルネットワーク</translation>
    </message>
    <message>
        <source>Private mobile network of the one that asks</source>
        <translation>要求側のプライベートモバイルネットワーク</translation>
    </message>
    <message>
        <source>Mobile network of the one that serves</source>
        <translation>提供側のモバイルネットワーク</translation>
    </message>
    <message>
        <source>Private mobile network of the one that serves</source>
        <translation>提供側のプライベートモバイルネットワーク</translation>
    </message>
    <message>
        <source>Slices of the network that serve</source>
        <translation>提供側のネットワークスライス</translation>
    </message>
    <message>
        <source>Instances of the slices that serve</source>
        <translation>提供側のスライスのインスタンス</translation>
    </message>
    <message>
        <source>Set of network functions that serve</source>
        <translation>提供側のネットワーク機能のセット</translation>
    </message>
    <message>
        <source>Set of services that serve</source>
        <translation>提供側のサービスのセット</translation>
    </message>
    <message>
        <source>The network function that has others ask for it</source>
        <translation>ほかに要求を任せているネットワーク機能</translation>
    </message>
    <message>
        <source>Analyses that it allows</source>
        <translation>許可される分析</translation>
    </message>
    <message>
        <source>The subscriber whose details are asked for</source>
        <translation>情報を求める対象の加入者</translation>
    </message>
    <message>
        <source>Sign out: the application has to end the session</source>
        <translation>サインアウト：アプリケーションはセッションを終了しなければなりません</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>A password, key or device was changed</source>
        <translation>パスワード、鍵、またはデバイスが変更されました</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>アカウントが無効になりました</translation>
    </message>
    <message>
        <source>How the subject is named</source>
        <translation>サブジェクトの示し方</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>by issuer and subject</source>
        <translation>発行者とサブジェクト</translation>
    </message>
    <message>
        <source>by a name without a meaning</source>
        <translation>意味を持たない名前</translation>
    </message>
    <message>
        <source>What kind of credential it is</source>
        <translation>クレデンシャルの種類</translation>
    </message>
    <message>
        <source>What it says about whom</source>
        <translation>誰について何を述べているか</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>発行した者</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>発行された日時</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The credentials that are shown</source>
        <translation>提示されたクレデンシャル</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>署名方法</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, by a secret that both sides share</source>
        <translation>SHA-256 を使う HMAC。双方が共有するシークレットによる</translation>
    </message>
    <message>
        <source>HMAC with SHA-384, by a secret that both sides share</source>
        <translation>SHA-384 を使う HMAC。双方が共有するシークレットによる</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, by a secret that both sides share</source>
        <translation>SHA-512 を使う HMAC。双方が共有するシークレットによる</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>SHA-256 を使う RSA</translation>
    </message>
    <message>
        <source>RSA with SHA-384</source>
        <translation>SHA-384 を使う RSA</translation>
    </message>
    <message>
        <source>RSA with SHA-512</source>
        <translation>SHA-512 を使う RSA</translation>
    </message>
    <message>
        <source>RSA with SHA-1, which is broken</source>
        <translation>SHA-1 を使う RSA。SHA-1 は破られています</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>SHA-256 を使う RSA-PSS</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384</source>
        <translation>SHA-384 を使う RSA-PSS</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512</source>
        <translation>SHA-512 を使う RSA-PSS</translation>
    </message>
    <message>
        <source>ECDSA on P-256 with SHA-256</source>
        <translation>P-256 上の ECDSA、SHA-256</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384</source>
        <translation>P-384 上の ECDSA、SHA-384</translation>
    </message>
    <message>
        <source>ECDSA on P-521 with SHA-512</source>
        <translation>P-521 上の ECDSA、SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1, the curve of Bitcoin</source>
        <translation>Bitcoin の曲線 secp256k1 上の ECDSA</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448, by the key</source>
        <translation>Ed25519 または Ed448 (鍵による)</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>ML-DSA, made to withstand quantum computers</source>
        <translation>量子コンピューターに耐えるよう作られた ML-DSA</translation>
    </message>
    <message>
        <source>not at all, anybody can have written it</source>
        <translation>署名なし。誰でも書けたものです</translation>
    </message>
    <message>
        <source>Address of a key set; a token can name any, so it is not used</source>
        <translation>鍵の組のアドレス。トークンは何でも示せるため、使いません</translation>
    </message>
    <message>
        <source>A public key; a token can bring any, so it is not used</source>
        <translation>公開鍵。トークンは何でも含められるため、使いません</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it</source>
        <translation>発行者のどの鍵で署名されたか</translation>
    </message>
    <message>
        <source>A name to find the key by; on its own it proves nothing</source>
        <translation>鍵を探すための名前。それだけでは何の証明にもなりません</translation>
    </message>
    <message>
        <source>Address of a certificate; a token can name any, so it is not used</source>
        <translation>証明書のアドレス。トークンは何でも示せるため、使いません</translation>
    </message>
    <message>
        <source>Certificates; a token can bring any, so they are not used</source>
        <translation>証明書。トークンは何でも含められるため、使いません</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>証明書の SHA-1</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>証明書の SHA-256</translation>
    </message>
    <message>
        <source>What kind of token it says it is</source>
        <translation>トークン自身が示す種類</translation>
    </message>
    <message>
        <source>a JWT of any kind</source>
        <translation>JWT (種類は問わない)</translation>
    </message>
    <message>
        <source>an access token, RFC 9068</source>
        <translation>アクセストークン、RFC 9068</translation>
    </message>
    <message>
        <source>a DPoP proof, RFC 9449</source>
        <translation>DPoP 証明、RFC 9449</translation>
    </message>
    <message>
        <source>a logout token of OpenID Connect</source>
        <translation>OpenID Connect のログアウトトークン</translation>
    </message>
    <message>
        <source>a security event, RFC 8417</source>
        <translation>セキュリティイベント、RFC 8417</translation>
    </message>
    <message>
        <source>a signed authorization request, RFC 9101</source>
        <translation>署名付き認可リクエスト、RFC 9101</translation>
    </message>
    <message>
        <source>a signed introspection answer, RFC 9701</source>
        <translation>署名付きイントロスペクション応答、RFC 9701</translation>
    </message>
    <message>
        <source>a client&apos;s proof of who it is, RFC 7523</source>
        <translation>クライアントの身元の証明、RFC 7523</translation>
    </message>
    <message>
        <source>the holder&apos;s proof for an SD-JWT, RFC 9901</source>
        <translation>SD-JWT の保持者の証明、RFC 9901</translation>
    </message>
    <message>
        <source>a credential with claims disclosed one by one</source>
        <translation>クレームを 1 つずつ開示するクレデンシャル</translation>
    </message>
    <message>
        <source>a statement about a member of a federation</source>
        <translation>フェデレーションのメンバーについてのステートメント</translation>
    </message>
    <message>
        <source>a list of the states of other tokens</source>
        <translation>ほかのトークンの状態の一覧</translation>
    </message>
    <message>
        <source>a signed phone call, RFC 8225</source>
        <translation>署名付きの通話、RFC 8225</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>What a reader has to understand or else refuse it</source>
        <translation>読み手が解釈できなければ拒否すべきもの</translation>
    </message>
    <message>
        <source>Whether the payload is encoded</source>
        <translation>ペイロードがエンコードされているかどうか</translation>
    </message>
    <message>
        <source>yes, as base64url</source>
        <translation>はい、base64url で</translation>
    </message>
    <message>
        <source>no, it is signed as it stands</source>
        <translation>いいえ、そのまま署名</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>内容の暗号化方法</translation>
    </message>
    <message>
        <source>AES-GCM with 128 bits</source>
        <translation>128 ビットの AES-GCM</translation>
    </message>
    <message>
        <source>AES-GCM with 192 bits</source>
        <translation>192 ビットの AES-GCM</translation>
    </message>
    <message>
        <source>AES-GCM with 256 bits</source>
        <translation>256 ビットの AES-GCM</translation>
    </message>
    <message>
        <source>AES-CBC with 128 bits and HMAC with SHA-256</source>
        <translation>128 ビットの AES-CBC と SHA-256 を使う HMAC</translation>
    </message>
    <message>
        <source>AES-CBC with 192 bits and HMAC with SHA-384</source>
        <translation>192 ビットの AES-CBC と SHA-384 を使う HMAC</translation>
    </message>
    <message>
        <source>AES-CBC with 256 bits and HMAC with SHA-512</source>
        <translation>256 ビットの AES-CBC と SHA-512 を使う HMAC</translation>
    </message>
    <message>
        <source>How the content was packed before it was encrypted</source>
        <translation>暗号化前の内容の圧縮方法</translation>
    </message>
    <message>
        <source>How the key to the content is protected</source>
        <translation>内容の鍵の保護方法</translation>
    </message>
    <message>
        <source>RSA as of 1993, which is easy to get wrong</source>
        <translation>1993 年の RSA。誤りが起きやすい方法です</translation>
    </message>
    <message>
        <source>RSA with OAEP, for the recipient&apos;s key</source>
        <translation>OAEP を使う RSA。受信者の鍵による</translation>
    </message>
    <message>
        <source>agreed with the recipient&apos;s key</source>
        <translation>受信者の鍵との鍵合意</translation>
    </message>
    <message>
        <source>both sides have it already</source>
        <translation>双方がすでに持っている</translation>
    </message>
    <message>
        <source>by a secret that both sides share</source>
        <translation>双方が共有するシークレットによる</translation>
    </message>
    <message>
        <source>by a password</source>
        <translation>パスワードによる</translation>
    </message>
    <message>
        <source>Which of the recipient&apos;s keys opens it</source>
        <translation>受信者のどの鍵で開くか</translation>
    </message>
    <message>
        <source>another token, which is signed</source>
        <translation>署名された別のトークン</translation>
    </message>
    <message>
        <source>Issuer, repeated outside so that it can be read</source>
        <translation>発行者。読み取れるよう外側にも示したもの</translation>
    </message>
    <message>
        <source>Subject, repeated outside so that it can be read</source>
        <translation>サブジェクト。読み取れるよう外側にも示したもの</translation>
    </message>
    <message>
        <source>Audience, repeated outside so that it can be read</source>
        <translation>オーディエンス。読み取れるよう外側にも示したもの</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one message</source>
        <translation>このメッセージだけのための送信者の鍵</translation>
    </message>
    <message>
        <source>About the sender, mixed into the key</source>
        <translation>送信者の情報。鍵に混ぜられます</translation>
    </message>
    <message>
        <source>About the recipient, mixed into the key</source>
        <translation>受信者の情報。鍵に混ぜられます</translation>
    </message>
    <message>
        <source>Starting value of the key&apos;s encryption</source>
        <translation>鍵の暗号化の初期値</translation>
    </message>
    <message>
        <source>Check value of the key&apos;s encryption</source>
        <translation>鍵の暗号化の検査値</translation>
    </message>
    <message>
        <source>Salt that the password is mixed with</source>
        <translation>パスワードに混ぜるソルト</translation>
    </message>
    <message>
        <source>How often the password is hashed</source>
        <translation>パスワードをハッシュする回数</translation>
    </message>
    <message>
        <source>The address this message is for</source>
        <translation>このメッセージの宛先のアドレス</translation>
    </message>
    <message>
        <source>A value that keeps the message from being sent twice</source>
        <translation>メッセージが 2 回送られるのを防ぐ値</translation>
    </message>
    <message>
        <source>Which kind of phone call token it is</source>
        <translation>通話トークンの種類</translation>
    </message>
    <message>
        <source>Proof that the signature was checked before</source>
        <translation>署名が以前に検証されたことの証明</translation>
    </message>
    <message>
        <source>Statements from the signer up to the root; not followed here</source>
        <translation>署名者からルートまでのステートメント。ここではたどりません</translation>
    </message>
    <message>
        <source>Tenant: the directory that was signed in to</source>
        <translation>テナント：サインインした先のディレクトリ</translation>
    </message>
    <message>
        <source>Object id: the account, the same for every application</source>
        <translation>オブジェクト ID：アカウント。どのアプリケーションでも同じ</translation>
    </message>
    <message>
        <source>User name that looks like an e-mail address; it can change</source>
        <translation>メールアドレスに似たユーザー名。変わることがあります</translation>
    </message>
    <message>
        <source>A readable name, which isn&apos;t unique</source>
        <translation>読みやすい名前。一意ではありません</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>トークンの形式のバージョン</translation>
    </message>
    <message>
        <source>The application that asked for it</source>
        <translation>要求したアプリケーション</translation>
    </message>
    <message>
        <source>Name of the application that asked for it</source>
        <translation>要求したアプリケーションの名前</translation>
    </message>
    <message>
        <source>How the application showed who it is</source>
        <translation>アプリケーションが自身を証明した方法</translation>
    </message>
    <message>
        <source>not at all, it is a public client</source>
        <translation>証明なし。公開クライアントです</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>シークレットによる</translation>
    </message>
    <message>
        <source>with a certificate or key</source>
        <translation>証明書または鍵による</translation>
    </message>
    <message>
        <source>Whom it stands for</source>
        <translation>誰を表しているか</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>アプリケーション自身</translation>
    </message>
    <message>
        <source>Administrator roles in the whole directory</source>
        <translation>ディレクトリ全体での管理者ロール</translation>
    </message>
    <message>
        <source>Where the person really signed in</source>
        <translation>本人が実際にサインインした場所</translation>
    </message>
    <message>
        <source>There are too many groups to list them here</source>
        <translation>グループが多すぎて、ここに列挙できません</translation>
    </message>
    <message>
        <source>Network address that the person came from</source>
        <translation>本人のアクセス元のネットワークアドレス</translation>
    </message>
    <message>
        <source>What the application can answer when asked for more</source>
        <translation>さらに求められたときにアプリケーションが応えられること</translation>
    </message>
    <message>
        <source>The number of this token at Microsoft</source>
        <translation>Microsoft でのこのトークンの番号</translation>
    </message>
    <message>
        <source>For Microsoft&apos;s own use</source>
        <translation>Microsoft の内部用</translation>
    </message>
    <message>
        <source>The device that was signed in with</source>
        <translation>サインインに使われたデバイス</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Where the person signed in</source>
        <translation>本人がサインインした場所</translation>
    </message>
    <message>
        <source>What the person may do in the whole realm</source>
        <translation>本人がレルム全体で行えること</translation>
    </message>
    <message>
        <source>Roles in the whole realm</source>
        <translation>レルム全体でのロール</translation>
    </message>
    <message>
        <source>What the person may do, by application</source>
        <translation>本人が行えること (アプリケーション別)</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>トークンの用途</translation>
    </message>
    <message>
        <source>access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>to say who signed in</source>
        <translation>サインインした人を示す</translation>
    </message>
    <message>
        <source>to get new tokens</source>
        <translation>新しいトークンを得る</translation>
    </message>
    <message>
        <source>to get new tokens when nobody is there</source>
        <translation>人がいないときに新しいトークンを得る</translation>
    </message>
    <message>
        <source>to sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The session at the issuer</source>
        <translation>発行者でのセッション</translation>
    </message>
    <message>
        <source>Web sites whose pages may send the token</source>
        <translation>トークンを送ってよいページのある Web サイト</translation>
    </message>
    <message>
        <source>What the person may do at the API</source>
        <translation>本人が API で行えること</translation>
    </message>
    <message>
        <source>How the token was obtained</source>
        <translation>トークンの入手方法</translation>
    </message>
    <message>
        <source>by signing in with the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>by the application alone</source>
        <translation>アプリケーション単独</translation>
    </message>
    <message>
        <source>with the person&apos;s password</source>
        <translation>本人のパスワード</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>The organisation that was signed in to</source>
        <translation>サインインした先の組織</translation>
    </message>
    <message>
        <source>Name of the organisation that was signed in to</source>
        <translation>サインインした先の組織の名前</translation>
    </message>
    <message>
        <source>Workspace domain of the account; private accounts have none</source>
        <translation>アカウントの Workspace ドメイン。個人アカウントにはありません</translation>
    </message>
    <message>
        <source>How the person signed in with Firebase</source>
        <translation>Firebase でのサインイン方法</translation>
    </message>
    <message>
        <source>The person&apos;s accounts elsewhere</source>
        <translation>本人のほかでのアカウント</translation>
    </message>
    <message>
        <source>Repository that the job runs for</source>
        <translation>ジョブの対象のリポジトリ</translation>
    </message>
    <message>
        <source>Number of the repository; it stays when the name changes</source>
        <translation>リポジトリの番号。名前が変わっても同じです</translation>
    </message>
    <message>
        <source>Whose repository it is</source>
        <translation>リポジトリの所有者</translation>
    </message>
    <message>
        <source>Number of the repository&apos;s owner</source>
        <translation>リポジトリの所有者の番号</translation>
    </message>
    <message>
        <source>Who can see the repository</source>
        <translation>リポジトリを見られる人</translation>
    </message>
    <message>
        <source>Branch or tag that the job runs on</source>
        <translation>ジョブが動くブランチまたはタグ</translation>
    </message>
    <message>
        <source>Whether that is a branch or a tag</source>
        <translation>ブランチかタグか</translation>
    </message>
    <message>
        <source>Whether the branch or tag is protected</source>
        <translation>ブランチまたはタグが保護されているかどうか</translation>
    </message>
    <message>
        <source>Branch that the pull request comes from</source>
        <translation>プルリクエスト元のブランチ</translation>
    </message>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>プルリクエスト先のブランチ</translation>
    </message>
    <message>
        <source>Commit that the job runs on</source>
        <translation>ジョブが動くコミット</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>ワークフローの名前</translation>
    </message>
    <message>
        <source>File and branch of the workflow</source>
        <translation>ワークフローのファイルとブランチ</translation>
    </message>
    <message>
        <source>Commit of the workflow&apos;s file</source>
        <translation>ワークフローのファイルのコミット</translation>
    </message>
    <message>
        <source>File and branch of the workflow that the job is from</source>
        <translation>ジョブの元のワークフローのファイルとブランチ</translation>
    </message>
    <message>
        <source>Commit of the workflow that the job is from</source>
        <translation>ジョブの元のワークフローのコミット</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>実行の番号</translation>
    </message>
    <message>
        <source>Which run of the workflow it is</source>
        <translation>ワークフローの何回目の実行か</translation>
    </message>
    <message>
        <source>Which attempt of the run it is</source>
        <translation>実行の何回目の試行か</translation>
    </message>
    <message>
        <source>Whose machine the job runs on</source>
        <translation>ジョブが動くマシンの所有者</translation>
    </message>
    <message>
        <source>one of GitHub&apos;s</source>
        <translation>GitHub のマシン</translation>
    </message>
    <message>
        <source>one of the owner&apos;s</source>
        <translation>所有者のマシン</translation>
    </message>
    <message>
        <source>Environment that the job deploys to</source>
        <translation>ジョブのデプロイ先の環境</translation>
    </message>
    <message>
        <source>What started the workflow</source>
        <translation>ワークフローを起動したもの</translation>
    </message>
    <message>
        <source>Who started the run</source>
        <translation>実行を開始した人</translation>
    </message>
    <message>
        <source>Number of who started the run</source>
        <translation>実行を開始した人の番号</translation>
    </message>
    <message>
        <source>Enterprise that the repository belongs to</source>
        <translation>リポジトリが属するエンタープライズ</translation>
    </message>
    <message>
        <source>Project that the job runs for</source>
        <translation>ジョブの対象のプロジェクト</translation>
    </message>
    <message>
        <source>Number of the project; it stays when the name changes</source>
        <translation>プロジェクトの番号。名前が変わっても同じです</translation>
    </message>
    <message>
        <source>Group or user that the project belongs to</source>
        <translation>プロジェクトが属するグループまたはユーザー</translation>
    </message>
    <message>
        <source>Number of that group or user</source>
        <translation>そのグループまたはユーザーの番号</translation>
    </message>
    <message>
        <source>Who started the job</source>
        <translation>ジョブを開始した人</translation>
    </message>
    <message>
        <source>Number of who started the job</source>
        <translation>ジョブを開始した人の番号</translation>
    </message>
    <message>
        <source>E-mail address of who started the job</source>
        <translation>ジョブを開始した人のメールアドレス</translation>
    </message>
    <message>
        <source>Number of the pipeline</source>
        <translation>パイプラインの番号</translation>
    </message>
    <message>
        <source>What started the pipeline</source>
        <translation>パイプラインを起動したもの</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>ジョブの番号</translation>
    </message>
    <message>
        <source>Full name of the branch or tag</source>
        <translation>ブランチまたはタグの完全な名前</translation>
    </message>
    <message>
        <source>Number of the runner</source>
        <translation>ランナーの番号</translation>
    </message>
    <message>
        <source>one of GitLab&apos;s</source>
        <translation>GitLab のマシン</translation>
    </message>
    <message>
        <source>Who can see the project</source>
        <translation>プロジェクトを見られる人</translation>
    </message>
    <message>
        <source>The workload that the token was made for</source>
        <translation>トークンの対象のワークロード</translation>
    </message>
    <message>
        <source>Namespace of the workload</source>
        <translation>ワークロードの名前空間</translation>
    </message>
    <message>
        <source>The pod; when it is gone the token ends</source>
        <translation>Pod。なくなるとトークンも終わります</translation>
    </message>
    <message>
        <source>The machine that the pod runs on</source>
        <translation>Pod が動くマシン</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>The secret that the token lies in</source>
        <translation>トークンが入っている Secret</translation>
    </message>
    <message>
        <source>Use after this time is noted: %1</source>
        <translation>これ以降の使用は記録されます：%1</translation>
    </message>
    <message>
        <source>Number of the service account</source>
        <translation>サービスアカウントの番号</translation>
    </message>
    <message>
        <source>User name in the user pool</source>
        <translation>ユーザープールでのユーザー名</translation>
    </message>
    <message>
        <source>Groups in the user pool</source>
        <translation>ユーザープールでのグループ</translation>
    </message>
    <message>
        <source>AWS roles that the groups give</source>
        <translation>グループによって与えられる AWS ロール</translation>
    </message>
    <message>
        <source>AWS role that is taken first</source>
        <translation>最初に使われる AWS ロール</translation>
    </message>
    <message>
        <source>Number of the sign-in that this token comes from</source>
        <translation>このトークンの元になったサインインの番号</translation>
    </message>
    <message>
        <source>Number of the sign-in</source>
        <translation>サインインの番号</translation>
    </message>
    <message>
        <source>Whether the e-mail address is one that Apple forwards</source>
        <translation>Apple が転送するメールアドレスかどうか</translation>
    </message>
    <message>
        <source>Whether the device can carry a nonce</source>
        <translation>デバイスが nonce を扱えるかどうか</translation>
    </message>
    <message>
        <source>Whether Apple believes that a person is behind it</source>
        <translation>実在の人だと Apple が判断しているかどうか</translation>
    </message>
    <message>
        <source>can&apos;t be told on this device</source>
        <translation>このデバイスでは分かりません</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>The subject while the app moves to another team</source>
        <translation>アプリが別のチームに移る間のサブジェクト</translation>
    </message>
    <message>
        <source>Member of the workspace</source>
        <translation>ワークスペースのメンバー</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Organisation that the account belongs to</source>
        <translation>アカウントが属する組織</translation>
    </message>
    <message>
        <source>Name of the organisation that the account belongs to</source>
        <translation>アカウントが属する組織の名前</translation>
    </message>
    <message>
        <source>Roles of the person in the project</source>
        <translation>プロジェクトでの本人のロール</translation>
    </message>
    <message>
        <source>Claims that the operator added</source>
        <translation>運営者が追加したクレーム</translation>
    </message>
    <message>
        <source>Root of trust that is to be used</source>
        <translation>使うべき信頼の起点</translation>
    </message>
    <message>
        <source>Proof that the mark&apos;s owner lets somebody else give it</source>
        <translation>マークの所有者が他者に付与を任せている証明</translation>
    </message>
    <message>
        <source>Picture of the mark</source>
        <translation>マークの画像</translation>
    </message>
    <message>
        <source>Where the statement was fetched</source>
        <translation>ステートメントの取得元</translation>
    </message>
    <message>
        <source>Public keys, those of former times among them</source>
        <translation>公開鍵（以前のものを含む）</translation>
    </message>
    <message>
        <source>What attests to the device, in a wrapper</source>
        <translation>デバイスを証明する内容（包まれたもの）</translation>
    </message>
    <message>
        <source>a strong way set up during this sign-in</source>
        <translation>このサインイン中に設定された強力な方法</translation>
    </message>
    <message>
        <source>a sign-in at another server</source>
        <translation>別のサーバーでのサインイン</translation>
    </message>
    <message>
        <source>What may be done with the key</source>
        <translation>この鍵でしてよいこと</translation>
    </message>
    <message>
        <source>make signatures</source>
        <translation>署名の作成</translation>
    </message>
    <message>
        <source>check signatures</source>
        <translation>署名の検証</translation>
    </message>
    <message>
        <source>encrypt contents</source>
        <translation>内容の暗号化</translation>
    </message>
    <message>
        <source>decrypt contents</source>
        <translation>内容の復号</translation>
    </message>
    <message>
        <source>encrypt keys</source>
        <translation>鍵の暗号化</translation>
    </message>
    <message>
        <source>decrypt keys</source>
        <translation>鍵の復号</translation>
    </message>
    <message>
        <source>derive keys</source>
        <translation>鍵の導出</translation>
    </message>
    <message>
        <source>derive bits that are no key</source>
        <translation>鍵ではないビット列の導出</translation>
    </message>
    <message>
        <source>The key was given up before its time</source>
        <translation>この鍵は期限前に廃止されました</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>%1に廃止</translation>
    </message>
    <message>
        <source>Why the key was given up</source>
        <translation>この鍵が廃止された理由</translation>
    </message>
</context>
<context>
    <name>prefixes</name>
    <message>
        <source>GitHub OAuth access token</source>
        <translation>GitHub OAuth アクセストークン</translation>
    </message>
    <message>
        <source>GitHub App user access token</source>
        <translation>GitHub App ユーザーアクセストークン</translation>
    </message>
    <message>
        <source>GitHub App refresh token</source>
        <translation>GitHub App リフレッシュトークン</translation>
    </message>
    <message>
        <source>GitHub App installation access token</source>
        <translation>GitHub App インストールアクセストークン</translation>
    </message>
    <message>
        <source>GitHub personal access token</source>
        <translation>GitHub 個人用アクセストークン</translation>
    </message>
    <message>
        <source>GitHub fine-grained personal access token</source>
        <translation>GitHub きめ細かい個人用アクセストークン</translation>
    </message>
    <message>
        <source>GitLab personal access token</source>
        <translation>GitLab パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>GitLab application secret, which is no token</source>
        <translation>GitLab アプリケーションシークレット (トークンではありません)</translation>
    </message>
    <message>
        <source>GitLab runner token</source>
        <translation>GitLab ランナートークン</translation>
    </message>
    <message>
        <source>GitLab deploy token</source>
        <translation>GitLab デプロイトークン</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>GitLab ジョブトークン</translation>
    </message>
    <message>
        <source>Slack user token</source>
        <translation>Slack ユーザートークン</translation>
    </message>
    <message>
        <source>Slack bot token</source>
        <translation>Slack ボットトークン</translation>
    </message>
    <message>
        <source>Slack app token</source>
        <translation>Slack アプリトークン</translation>
    </message>
    <message>
        <source>Slack access token that is renewed</source>
        <translation>更新される Slack アクセストークン</translation>
    </message>
    <message>
        <source>Slack refresh token</source>
        <translation>Slack リフレッシュトークン</translation>
    </message>
    <message>
        <source>Google access token</source>
        <translation>Google アクセストークン</translation>
    </message>
    <message>
        <source>Google refresh token</source>
        <translation>Google リフレッシュトークン</translation>
    </message>
    <message>
        <source>Google client secret, which is no token</source>
        <translation>Google クライアントシークレット (トークンではありません)</translation>
    </message>
    <message>
        <source>Hugging Face OAuth access token</source>
        <translation>Hugging Face OAuth アクセストークン</translation>
    </message>
    <message>
        <source>Hugging Face user token</source>
        <translation>Hugging Face ユーザートークン</translation>
    </message>
    <message>
        <source>Notion token</source>
        <translation>Notion トークン</translation>
    </message>
    <message>
        <source>Dropbox access token</source>
        <translation>Dropbox アクセストークン</translation>
    </message>
    <message>
        <source>DigitalOcean OAuth access token</source>
        <translation>DigitalOcean OAuth アクセストークン</translation>
    </message>
    <message>
        <source>DigitalOcean refresh token</source>
        <translation>DigitalOcean リフレッシュトークン</translation>
    </message>
    <message>
        <source>DigitalOcean personal access token</source>
        <translation>DigitalOcean パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>Ory access token</source>
        <translation>Ory アクセストークン</translation>
    </message>
    <message>
        <source>Ory refresh token</source>
        <translation>Ory リフレッシュトークン</translation>
    </message>
    <message>
        <source>Ory authorization code, which is no token</source>
        <translation>Ory 認可コード (トークンではありません)</translation>
    </message>
    <message>
        <source>Authelia access token</source>
        <translation>Authelia アクセストークン</translation>
    </message>
    <message>
        <source>Authelia refresh token</source>
        <translation>Authelia リフレッシュトークン</translation>
    </message>
    <message>
        <source>Authelia authorization code, which is no token</source>
        <translation>Authelia 認可コード (トークンではありません)</translation>
    </message>
    <message>
        <source>Figma OAuth token</source>
        <translation>Figma OAuth トークン</translation>
    </message>
    <message>
        <source>Figma personal access token</source>
        <translation>Figma パーソナルアクセストークン</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>Heroku トークン</translation>
    </message>
    <message>
        <source>Linear OAuth access token</source>
        <translation>Linear OAuth アクセストークン</translation>
    </message>
    <message>
        <source>Linear personal API key</source>
        <translation>Linear 個人用 API キー</translation>
    </message>
    <message>
        <source>npm access token</source>
        <translation>npm アクセストークン</translation>
    </message>
    <message>
        <source>PyPI API token</source>
        <translation>PyPI API トークン</translation>
    </message>
    <message>
        <source>Shopify access token</source>
        <translation>Shopify アクセストークン</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>It comes back to an https address only, which no program on a desktop has.</source>
        <translation>https アドレスにしか戻れませんが、デスクトッププログラムは https アドレスを持てません。</translation>
    </message>
    <message>
        <source>Let a website sign in with Apple, or use Apple&apos;s own frameworks.</source>
        <translation>Web サイトで Apple サインインを行うか、Apple 純正のフレームワークを使ってください。</translation>
    </message>
    <message>
        <source>Add the APIs and scopes under Permissions.</source>
        <translation>「Permissions」で API とスコープを追加してください。</translation>
    </message>
    <message>
        <source>Its tokens are for api.atlassian.com, not for a site&apos;s own address.</source>
        <translation>トークンは api.atlassian.com 用で、サイト自身のアドレス用ではありません。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Tick the grant “Refresh Token”.</source>
        <translation>グラント「Refresh Token」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>An API&apos;s tokens come with its audience, to be given under More: audience=…</source>
        <translation>API のトークンは、そのオーディエンスを「詳細設定」で指定すると得られます：audience=…</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>ベースアドレス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>The permissions ticked there become the scopes.</source>
        <translation>そこでチェックを入れた権限がスコープになります。</translation>
    </message>
    <message>
        <source>Its scopes are chosen at the provider, not here.</source>
        <translation>スコープはここではなく、プロバイダーで選びます。</translation>
    </message>
    <message>
        <source>An administrator may have to approve the app first.</source>
        <translation>先に管理者によるアプリの承認が必要な場合があります。</translation>
    </message>
    <message>
        <source>A private client is for members of its account alone.</source>
        <translation>プライベートクライアントは、そのアカウントのメンバー専用です。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Switch “Public Client” on to go without a secret.</source>
        <translation>「Public Client」をオンにすると、シークレットなしで使えます。</translation>
    </message>
    <message>
        <source>Tick the scopes on the Permissions tab first.</source>
        <translation>先に「Permissions」タブでスコープにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Allow public clients.</source>
        <translation>公開クライアントを許可してください。</translation>
    </message>
    <message>
        <source>Scopes that are changed later need a new sign-in.</source>
        <translation>後からスコープを変更した場合は、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>サインインホスト</translation>
    </message>
    <message>
        <source>Choose the account types that fit the tenant.</source>
        <translation>テナントに合ったアカウントの種類を選んでください。</translation>
    </message>
    <message>
        <source>Add the platform “Mobile and desktop applications”.</source>
        <translation>プラットフォーム「モバイル アプリケーションとデスクトップ アプリケーション」を追加してください。</translation>
    </message>
    <message>
        <source>Scopes of two APIs can&apos;t be mixed in one sign-in.</source>
        <translation>2 つの API のスコープを 1 回のサインインに混ぜることはできません。</translation>
    </message>
    <message>
        <source>The provider has announced the end of this API.</source>
        <translation>プロバイダーはこの API の終了を発表しています。</translation>
    </message>
    <message>
        <source>Clear “Confidential client”.</source>
        <translation>「Confidential client」のチェックを外してください。</translation>
    </message>
    <message>
        <source>Switch the webhook off.</source>
        <translation>Webhook をオフにしてください。</translation>
    </message>
    <message>
        <source>The app has to be installed where it is to be used.</source>
        <translation>アプリは、使う場所にインストールしておく必要があります。</translation>
    </message>
    <message>
        <source>Any homepage address will do.</source>
        <translation>ホームページのアドレスは何でもかまいません。</translation>
    </message>
    <message>
        <source>Its tokens don&apos;t end by themselves.</source>
        <translation>トークンは自然には期限切れになりません。</translation>
    </message>
    <message>
        <source>Clear “Confidential”.</source>
        <translation>「Confidential」のチェックを外してください。</translation>
    </message>
    <message>
        <source>Only scopes that were ticked there can be asked for.</source>
        <translation>要求できるのは、そこでチェックを入れたスコープだけです。</translation>
    </message>
    <message>
        <source>Create a project and add yourself as a test user.</source>
        <translation>プロジェクトを作成し、ご自身をテストユーザーとして追加してください。</translation>
    </message>
    <message>
        <source>While the project is in testing, a sign-in lasts 7 days.</source>
        <translation>プロジェクトがテスト中の間、サインインは 7 日間有効です。</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Switch “Client authentication” off and “Standard flow” on.</source>
        <translation>「Client authentication」をオフ、「Standard flow」をオンにしてください。</translation>
    </message>
    <message>
        <source>Ask LinkedIn to enable its native flow for the app.</source>
        <translation>このアプリの「native flow」を有効にするよう、LinkedIn に依頼してください。</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>認可サーバー</translation>
    </message>
    <message>
        <source>New apps have to be approved.</source>
        <translation>新しいアプリには承認が必要です。</translation>
    </message>
    <message>
        <source>Tick PKCE, and clear that a secret is required.</source>
        <translation>PKCE にチェックを入れ、シークレット必須のチェックを外してください。</translation>
    </message>
    <message>
        <source>Choose user token scopes only.</source>
        <translation>「User Token Scopes」だけを選んでください。</translation>
    </message>
    <message>
        <source>Switch PKCE on; that can&apos;t be undone.</source>
        <translation>PKCE をオンにしてください。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>While the app is in development, only people on its list can sign in.</source>
        <translation>アプリが開発中の間は、リストにある人だけがサインインできます。</translation>
    </message>
    <message>
        <source>A new app is for its owner alone at first.</source>
        <translation>新しいアプリは、最初は所有者専用です。</translation>
    </message>
    <message>
        <source>It takes the platform&apos;s secret API key, which no program on a desktop can keep.</source>
        <translation>プラットフォームの秘密の API キーが必要ですが、デスクトッププログラムは秘密を守れません。</translation>
    </message>
    <message>
        <source>Use a restricted API key of the account.</source>
        <translation>アカウントの制限付き API キーを使ってください。</translation>
    </message>
    <message>
        <source>Choose the client type Confidential.</source>
        <translation>クライアントの種類「Confidential」を選んでください。</translation>
    </message>
    <message>
        <source>Use of the API is paid for.</source>
        <translation>API の利用は有料です。</translation>
    </message>
    <message>
        <source>Use an app password for mail.</source>
        <translation>メールにはアプリパスワードを使ってください。</translation>
    </message>
    <message>
        <source>Use the public client ID.</source>
        <translation>公開クライアント ID を使ってください。</translation>
    </message>
    <message>
        <source>For a code on another device, allow public client flows under Authentication.</source>
        <translation>別のデバイスでコードを使うには、Authentication でパブリック クライアント フロー（public client flows）を許可してください。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
    </message>
    <message>
        <source>For a code on another device, tick “Enable Device Flow”.</source>
        <translation>別のデバイスでコードを使うには、「Enable Device Flow」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Its org server has no authorization server in its address: give that address as an issuer.</source>
        <translation>組織サーバーのアドレスには認可サーバーが含まれません。そのアドレスを発行者として指定してください。</translation>
    </message>
    <message>
        <source>Without a client secret nothing is revoked at a sign-out: remove the program in the settings, under Applications.</source>
        <translation>クライアントシークレットがないとサインアウトしても何も失効しません。設定の Applications でプログラムを削除してください。</translation>
    </message>
    <message>
        <source>Set the tenant’s issuer to the base address: it is acme.com until then.</source>
        <translation>テナントの発行者をベースアドレスにしてください。それまでは acme.com です。</translation>
    </message>
    <message>
        <source>Its developer support registers programs.</source>
        <translation>プログラムの登録は開発者サポートが行います。</translation>
    </message>
    <message>
        <source>Its token endpoint is said to end in February 2027.</source>
        <translation>トークンエンドポイントは 2027 年 2 月に終了するとされています。</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Say who signed in, with an ID token</source>
        <translation>ID トークンでサインインした人を示す</translation>
    </message>
    <message>
        <source>See name, picture and other profile details</source>
        <translation>名前、写真、その他のプロフィールを見る</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>メールアドレスを見る</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>住所を見る</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>電話番号を見る</translation>
    </message>
    <message>
        <source>Stay signed in, with a refresh token</source>
        <translation>リフレッシュトークンでサインインしたままにする</translation>
    </message>
    <message>
        <source>See the groups you belong to</source>
        <translation>所属グループを見る</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>ロールを見る</translation>
    </message>
    <message>
        <source>Do anything with your mail, deleting it for good too</source>
        <translation>メールに対する完全な操作 (完全な削除を含む)</translation>
    </message>
    <message>
        <source>Read your mail and its settings</source>
        <translation>メールとその設定を読む</translation>
    </message>
    <message>
        <source>Send mail as you</source>
        <translation>あなたとしてメールを送信する</translation>
    </message>
    <message>
        <source>Read, write and bin your mail</source>
        <translation>メールを読む、書く、ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>See, change and share your calendars</source>
        <translation>カレンダーを見る、変更する、共有する</translation>
    </message>
    <message>
        <source>See your calendars</source>
        <translation>カレンダーを見る</translation>
    </message>
    <message>
        <source>See and change your appointments</source>
        <translation>予定を見る、変更する</translation>
    </message>
    <message>
        <source>See and change your contacts</source>
        <translation>連絡先を見る、変更する</translation>
    </message>
    <message>
        <source>See your contacts</source>
        <translation>連絡先を見る</translation>
    </message>
    <message>
        <source>Do anything with all your files</source>
        <translation>すべてのファイルに対する完全な操作</translation>
    </message>
    <message>
        <source>Read all your files</source>
        <translation>すべてのファイルを読む</translation>
    </message>
    <message>
        <source>Work with the files you open with this application</source>
        <translation>このアプリケーションで開くファイルを扱う</translation>
    </message>
    <message>
        <source>Keep its own settings in a hidden folder</source>
        <translation>アプリケーションの設定を隠しフォルダーに保存する</translation>
    </message>
    <message>
        <source>See and change your spreadsheets</source>
        <translation>スプレッドシートを見る、変更する</translation>
    </message>
    <message>
        <source>See and change your tasks</source>
        <translation>タスクを見る、変更する</translation>
    </message>
    <message>
        <source>Look after your YouTube account</source>
        <translation>YouTube アカウントを管理する</translation>
    </message>
    <message>
        <source>See your YouTube account</source>
        <translation>YouTube アカウントを見る</translation>
    </message>
    <message>
        <source>Do anything in Google Cloud</source>
        <translation>Google Cloud でのあらゆる操作</translation>
    </message>
    <message>
        <source>Add pictures to your photos</source>
        <translation>フォトに写真を追加する</translation>
    </message>
    <message>
        <source>Take part in code reviews as you</source>
        <translation>あなたとしてコードレビューに参加する</translation>
    </message>
    <message>
        <source>See your own profile</source>
        <translation>自分のプロフィールを見る</translation>
    </message>
    <message>
        <source>See short profiles of everybody</source>
        <translation>全員の簡単なプロフィールを見る</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <translation>メールを読む</translation>
    </message>
    <message>
        <source>Read, write and delete your mail</source>
        <translation>メールを読む、書く、削除する</translation>
    </message>
    <message>
        <source>See and change your calendars</source>
        <translation>カレンダーを見る、変更する</translation>
    </message>
    <message>
        <source>Read your files</source>
        <translation>ファイルを読む</translation>
    </message>
    <message>
        <source>Read and change your files</source>
        <translation>ファイルを読む、変更する</translation>
    </message>
    <message>
        <source>Read and change every file you can reach, shared ones too</source>
        <translation>共有されたものを含む、アクセスできるすべてのファイルを読む、変更する</translation>
    </message>
    <message>
        <source>Read the SharePoint sites you can reach</source>
        <translation>アクセスできる SharePoint サイトを読む</translation>
    </message>
    <message>
        <source>Read your notebooks</source>
        <translation>ノートブックを読む</translation>
    </message>
    <message>
        <source>See which teams you are in</source>
        <translation>所属チームを見る</translation>
    </message>
    <message>
        <source>Read your chats</source>
        <translation>チャットを読む</translation>
    </message>
    <message>
        <source>Read the whole directory</source>
        <translation>ディレクトリ全体を読む</translation>
    </message>
    <message>
        <source>Everything the application was set up for at this API</source>
        <translation>この API でアプリケーションに設定されたすべて</translation>
    </message>
    <message>
        <source>Do anything with your mailbox over IMAP</source>
        <translation>IMAP でのメールボックスのあらゆる操作</translation>
    </message>
    <message>
        <source>Fetch and delete your mail over POP</source>
        <translation>POP でメールを取得する、削除する</translation>
    </message>
    <message>
        <source>Do in Azure whatever you may do</source>
        <translation>Azure で、あなたに許されたことをすべて行う</translation>
    </message>
    <message>
        <source>Do anything with your repositories, private ones too</source>
        <translation>非公開のものを含む、リポジトリのあらゆる操作</translation>
    </message>
    <message>
        <source>See and set the status of commits</source>
        <translation>コミットのステータスを見る、設定する</translation>
    </message>
    <message>
        <source>See and start deployments</source>
        <translation>デプロイを見る、開始する</translation>
    </message>
    <message>
        <source>Change your public repositories</source>
        <translation>公開リポジトリを変更する</translation>
    </message>
    <message>
        <source>Answer invitations to repositories</source>
        <translation>リポジトリへの招待に応じる</translation>
    </message>
    <message>
        <source>See and change security alerts</source>
        <translation>セキュリティアラートを見る、変更する</translation>
    </message>
    <message>
        <source>Change the workflows of GitHub Actions</source>
        <translation>GitHub Actions のワークフローを変更する</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation>gist を書く</translation>
    </message>
    <message>
        <source>See notifications and mark them as read</source>
        <translation>通知を見る、既読にする</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation>プロフィールを見る</translation>
    </message>
    <message>
        <source>See your e-mail addresses</source>
        <translation>メールアドレスを見る</translation>
    </message>
    <message>
        <source>Follow people and stop following them</source>
        <translation>人をフォローする、フォローをやめる</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation>プロフィールを見る、変更する</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>所属組織とチームを見る</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations</source>
        <translation>組織のメンバーを変更する</translation>
    </message>
    <message>
        <source>Administer your organisations and teams</source>
        <translation>組織とチームを管理する</translation>
    </message>
    <message>
        <source>Administer the webhooks of repositories</source>
        <translation>リポジトリの Webhook を管理する</translation>
    </message>
    <message>
        <source>Add and remove your SSH keys</source>
        <translation>SSH 鍵を追加する、削除する</translation>
    </message>
    <message>
        <source>Add and remove your GPG keys</source>
        <translation>GPG 鍵を追加する、削除する</translation>
    </message>
    <message>
        <source>Download packages</source>
        <translation>パッケージをダウンロードする</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>パッケージを公開する</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>パッケージを削除する</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>リポジトリを削除する</translation>
    </message>
    <message>
        <source>Create and run codespaces</source>
        <translation>codespace を作成する、実行する</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation>プロジェクトを見る、変更する</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation>プロジェクトを見る</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>監査ログを読む</translation>
    </message>
    <message>
        <source>Do anything that you may do in GitLab</source>
        <translation>GitLab で、あなたに許されたことをすべて行う</translation>
    </message>
    <message>
        <source>Read everything that you can see in GitLab</source>
        <translation>GitLab で、あなたに見えるものをすべて読む</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation>リポジトリを読む</translation>
    </message>
    <message>
        <source>Push to repositories</source>
        <translation>リポジトリにプッシュする</translation>
    </message>
    <message>
        <source>Download container images</source>
        <translation>コンテナーイメージをダウンロードする</translation>
    </message>
    <message>
        <source>Upload container images</source>
        <translation>コンテナーイメージをアップロードする</translation>
    </message>
    <message>
        <source>Create runners</source>
        <translation>ランナーを作成する</translation>
    </message>
    <message>
        <source>Administer runners</source>
        <translation>ランナーを管理する</translation>
    </message>
    <message>
        <source>Talk to Kubernetes clusters through GitLab</source>
        <translation>GitLab 経由で Kubernetes クラスターと通信する</translation>
    </message>
    <message>
        <source>Use GitLab Duo</source>
        <translation>GitLab Duo を使う</translation>
    </message>
    <message>
        <source>Act as anybody</source>
        <translation>ほかの誰かとして行動する</translation>
    </message>
    <message>
        <source>Administer the whole GitLab</source>
        <translation>GitLab 全体を管理する</translation>
    </message>
    <message>
        <source>Use GitLab&apos;s MCP server</source>
        <translation>GitLab の MCP サーバーを使う</translation>
    </message>
    <message>
        <source>See who is in the workspace</source>
        <translation>ワークスペースのメンバーを見る</translation>
    </message>
    <message>
        <source>See people&apos;s e-mail addresses</source>
        <translation>メンバーのメールアドレスを見る</translation>
    </message>
    <message>
        <source>See people&apos;s profiles and status</source>
        <translation>メンバーのプロフィールとステータスを見る</translation>
    </message>
    <message>
        <source>Change your profile and status</source>
        <translation>プロフィールとステータスを変更する</translation>
    </message>
    <message>
        <source>See the list of public channels</source>
        <translation>パブリックチャンネルの一覧を見る</translation>
    </message>
    <message>
        <source>Read public channels</source>
        <translation>パブリックチャンネルを読む</translation>
    </message>
    <message>
        <source>See the list of your private channels</source>
        <translation>プライベートチャンネルの一覧を見る</translation>
    </message>
    <message>
        <source>Read your private channels</source>
        <translation>プライベートチャンネルを読む</translation>
    </message>
    <message>
        <source>See with whom you chat</source>
        <translation>チャットの相手を見る</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>ダイレクトメッセージを読む</translation>
    </message>
    <message>
        <source>Read your direct messages in groups</source>
        <translation>グループダイレクトメッセージを読む</translation>
    </message>
    <message>
        <source>Write messages as you</source>
        <translation>あなたとしてメッセージを書く</translation>
    </message>
    <message>
        <source>See shared files</source>
        <translation>共有ファイルを見る</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>ファイルをアップロードする、削除する</translation>
    </message>
    <message>
        <source>See reactions</source>
        <translation>リアクションを見る</translation>
    </message>
    <message>
        <source>Add and remove reactions</source>
        <translation>リアクションを追加する、削除する</translation>
    </message>
    <message>
        <source>Search everything that you can see</source>
        <translation>あなたに見えるものをすべて検索する</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>リマインダーを設定する</translation>
    </message>
    <message>
        <source>See the workspace&apos;s name and domain</source>
        <translation>ワークスペースの名前とドメインを見る</translation>
    </message>
    <message>
        <source>See your user name and picture</source>
        <translation>ユーザー名と写真を見る</translation>
    </message>
    <message>
        <source>See which servers you are in</source>
        <translation>参加しているサーバーを見る</translation>
    </message>
    <message>
        <source>Make you join a server</source>
        <translation>あなたをサーバーに参加させる</translation>
    </message>
    <message>
        <source>See your name and roles on a server</source>
        <translation>サーバーでの名前とロールを見る</translation>
    </message>
    <message>
        <source>See your linked accounts</source>
        <translation>連携アカウントを見る</translation>
    </message>
    <message>
        <source>Make you join a group chat</source>
        <translation>あなたをグループチャットに参加させる</translation>
    </message>
    <message>
        <source>Set what your roles are linked to</source>
        <translation>ロールの連携先を設定する</translation>
    </message>
    <message>
        <source>Put a bot on a server</source>
        <translation>サーバーにボットを追加する</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation>サーバーにコマンドを追加する</translation>
    </message>
    <message>
        <source>Write to one channel through a webhook</source>
        <translation>Webhook で 1 つのチャンネルに書き込む</translation>
    </message>
    <message>
        <source>See what you bought for the application</source>
        <translation>アプリケーション用に購入したものを見る</translation>
    </message>
    <message>
        <source>Steer the Discord program on your computer</source>
        <translation>コンピューター上の Discord を操作する</translation>
    </message>
    <message>
        <source>See your friends</source>
        <translation>フレンドを見る</translation>
    </message>
    <message>
        <source>See your country and subscription</source>
        <translation>国とサブスクリプションを見る</translation>
    </message>
    <message>
        <source>See your private playlists</source>
        <translation>非公開のプレイリストを見る</translation>
    </message>
    <message>
        <source>See playlists you share</source>
        <translation>共有しているプレイリストを見る</translation>
    </message>
    <message>
        <source>Change your public playlists</source>
        <translation>公開プレイリストを変更する</translation>
    </message>
    <message>
        <source>Change your private playlists</source>
        <translation>非公開のプレイリストを変更する</translation>
    </message>
    <message>
        <source>See the music you saved</source>
        <translation>保存した音楽を見る</translation>
    </message>
    <message>
        <source>Change the music you saved</source>
        <translation>保存した音楽を変更する</translation>
    </message>
    <message>
        <source>See what plays, and where</source>
        <translation>再生中のものと再生場所を見る</translation>
    </message>
    <message>
        <source>Start, stop and skip what plays</source>
        <translation>再生を開始する、停止する、スキップする</translation>
    </message>
    <message>
        <source>See what plays</source>
        <translation>再生中のものを見る</translation>
    </message>
    <message>
        <source>See what you played lately</source>
        <translation>最近再生したものを見る</translation>
    </message>
    <message>
        <source>See what you play most</source>
        <translation>よく再生するものを見る</translation>
    </message>
    <message>
        <source>See whom you follow</source>
        <translation>フォローしている相手を見る</translation>
    </message>
    <message>
        <source>Play music</source>
        <translation>音楽を再生する</translation>
    </message>
    <message>
        <source>Change the pictures of your playlists</source>
        <translation>プレイリストの画像を変更する</translation>
    </message>
    <message>
        <source>See your account and its space</source>
        <translation>アカウントとその容量を見る</translation>
    </message>
    <message>
        <source>Change your account</source>
        <translation>アカウントを変更する</translation>
    </message>
    <message>
        <source>See names and dates of your files</source>
        <translation>ファイルの名前と日付を見る</translation>
    </message>
    <message>
        <source>Rename and move your files</source>
        <translation>ファイルの名前を変更する、移動する</translation>
    </message>
    <message>
        <source>Create, change and delete your files</source>
        <translation>ファイルを作成する、変更する、削除する</translation>
    </message>
    <message>
        <source>See what you share, and with whom</source>
        <translation>共有しているものとその相手を見る</translation>
    </message>
    <message>
        <source>Change what you share, and with whom</source>
        <translation>共有しているものとその相手を変更する</translation>
    </message>
    <message>
        <source>See your file requests</source>
        <translation>ファイルリクエストを見る</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation>ファイルリクエストを作成する</translation>
    </message>
    <message>
        <source>Change your contacts</source>
        <translation>連絡先を変更する</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation>アカウントを見る</translation>
    </message>
    <message>
        <source>See who uses Jira</source>
        <translation>Jira の利用者を見る</translation>
    </message>
    <message>
        <source>Read projects, issues and comments</source>
        <translation>プロジェクト、課題、コメントを読む</translation>
    </message>
    <message>
        <source>Change issues and comments</source>
        <translation>課題とコメントを変更する</translation>
    </message>
    <message>
        <source>Administer projects in Jira</source>
        <translation>Jira のプロジェクトを管理する</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <translation>Jira を管理する</translation>
    </message>
    <message>
        <source>Administer webhooks</source>
        <translation>Webhook を管理する</translation>
    </message>
    <message>
        <source>Read all pages and comments</source>
        <translation>すべてのページとコメントを読む</translation>
    </message>
    <message>
        <source>See titles and summaries of pages</source>
        <translation>ページのタイトルと概要を見る</translation>
    </message>
    <message>
        <source>See the spaces of Confluence</source>
        <translation>Confluence のスペースを見る</translation>
    </message>
    <message>
        <source>Create and change pages</source>
        <translation>ページを作成する、変更する</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>Confluence を検索する</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>サービスリクエストを見る</translation>
    </message>
    <message>
        <source>Create and answer service requests</source>
        <translation>サービスリクエストを作成する、回答する</translation>
    </message>
    <message>
        <source>See your profile and e-mail addresses</source>
        <translation>プロフィールとメールアドレスを見る</translation>
    </message>
    <message>
        <source>Change your account and its keys</source>
        <translation>アカウントとその鍵を変更する</translation>
    </message>
    <message>
        <source>See your workspaces</source>
        <translation>ワークスペースを見る</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>リポジトリを管理する</translation>
    </message>
    <message>
        <source>See pull requests</source>
        <translation>プルリクエストを見る</translation>
    </message>
    <message>
        <source>Create and merge pull requests</source>
        <translation>プルリクエストを作成する、マージする</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation>課題を見る</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation>課題を変更する</translation>
    </message>
    <message>
        <source>Read and change the wiki</source>
        <translation>Wiki を読む、変更する</translation>
    </message>
    <message>
        <source>See snippets</source>
        <translation>スニペットを見る</translation>
    </message>
    <message>
        <source>See pipelines</source>
        <translation>パイプラインを見る</translation>
    </message>
    <message>
        <source>Start and stop pipelines</source>
        <translation>パイプラインを開始する、停止する</translation>
    </message>
    <message>
        <source>See profiles</source>
        <translation>プロフィールを見る</translation>
    </message>
    <message>
        <source>Read posts, protected ones too</source>
        <translation>非公開のものを含む、投稿を読む</translation>
    </message>
    <message>
        <source>Post as you</source>
        <translation>あなたとして投稿する</translation>
    </message>
    <message>
        <source>Hide replies</source>
        <translation>返信を非表示にする</translation>
    </message>
    <message>
        <source>See what you like</source>
        <translation>「いいね」したものを見る</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation>「いいね」を付ける、取り消す</translation>
    </message>
    <message>
        <source>See your bookmarks</source>
        <translation>ブックマークを見る</translation>
    </message>
    <message>
        <source>Change your bookmarks</source>
        <translation>ブックマークを変更する</translation>
    </message>
    <message>
        <source>See your lists</source>
        <translation>リストを見る</translation>
    </message>
    <message>
        <source>Change your lists</source>
        <translation>リストを変更する</translation>
    </message>
    <message>
        <source>See whom you muted</source>
        <translation>ミュートした相手を見る</translation>
    </message>
    <message>
        <source>Mute accounts</source>
        <translation>アカウントをミュートする</translation>
    </message>
    <message>
        <source>See whom you blocked</source>
        <translation>ブロックした相手を見る</translation>
    </message>
    <message>
        <source>See Spaces</source>
        <translation>スペースを見る</translation>
    </message>
    <message>
        <source>Upload pictures and films</source>
        <translation>画像と動画をアップロードする</translation>
    </message>
    <message>
        <source>See your subscriptions</source>
        <translation>登録しているサブスクリプションを見る</translation>
    </message>
    <message>
        <source>Read the chat</source>
        <translation>チャットを読む</translation>
    </message>
    <message>
        <source>Write in the chat as you</source>
        <translation>あなたとしてチャットに書き込む</translation>
    </message>
    <message>
        <source>Change your stream&apos;s title and game</source>
        <translation>配信のタイトルとゲームを変更する</translation>
    </message>
    <message>
        <source>See who subscribes to you</source>
        <translation>あなたのサブスクライバーを見る</translation>
    </message>
    <message>
        <source>See your stream key, with which anybody can stream as you</source>
        <translation>ストリームキーを見る。これがあれば誰でもあなたとして配信できます</translation>
    </message>
    <message>
        <source>See which rewards were redeemed</source>
        <translation>引き換えられた報酬を見る</translation>
    </message>
    <message>
        <source>Change your rewards</source>
        <translation>報酬を変更する</translation>
    </message>
    <message>
        <source>Moderate your channel</source>
        <translation>チャンネルをモデレートする</translation>
    </message>
    <message>
        <source>See who follows the channels you moderate</source>
        <translation>モデレートするチャンネルのフォロワーを見る</translation>
    </message>
    <message>
        <source>Ban people from channels you moderate</source>
        <translation>モデレートするチャンネルから人を追放する</translation>
    </message>
    <message>
        <source>See the bits of your channel</source>
        <translation>チャンネルの Bits を見る</translation>
    </message>
    <message>
        <source>Create clips</source>
        <translation>クリップを作成する</translation>
    </message>
    <message>
        <source>See your user name and when you joined</source>
        <translation>ユーザー名と登録日を見る</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation>投稿とコメントを読む</translation>
    </message>
    <message>
        <source>Change and delete your posts</source>
        <translation>投稿を変更する、削除する</translation>
    </message>
    <message>
        <source>Vote as you</source>
        <translation>あなたとして投票する</translation>
    </message>
    <message>
        <source>Save posts</source>
        <translation>投稿を保存する</translation>
    </message>
    <message>
        <source>See what you voted for and saved</source>
        <translation>投票したものと保存したものを見る</translation>
    </message>
    <message>
        <source>See your subreddits</source>
        <translation>参加している subreddit を見る</translation>
    </message>
    <message>
        <source>Join and leave subreddits</source>
        <translation>subreddit に参加する、退出する</translation>
    </message>
    <message>
        <source>Read and write private messages</source>
        <translation>プライベートメッセージを読む、書く</translation>
    </message>
    <message>
        <source>Report and hide posts</source>
        <translation>投稿を報告する、非表示にする</translation>
    </message>
    <message>
        <source>Choose your flair</source>
        <translation>フレアを選ぶ</translation>
    </message>
    <message>
        <source>Change your settings</source>
        <translation>設定を変更する</translation>
    </message>
    <message>
        <source>Moderate posts</source>
        <translation>投稿をモデレートする</translation>
    </message>
    <message>
        <source>Administer subreddits</source>
        <translation>subreddit を管理する</translation>
    </message>
    <message>
        <source>Read the log of the moderators</source>
        <translation>モデレーターのログを読む</translation>
    </message>
    <message>
        <source>Read and write the mail of the moderators</source>
        <translation>モデレーターのメールを読む、書く</translation>
    </message>
    <message>
        <source>Read the wiki</source>
        <translation>Wiki を読む</translation>
    </message>
    <message>
        <source>Read the posts of your organisations</source>
        <translation>組織の投稿を読む</translation>
    </message>
    <message>
        <source>Post as your organisations</source>
        <translation>組織として投稿する</translation>
    </message>
    <message>
        <source>Administer the pages of your organisations</source>
        <translation>組織のページを管理する</translation>
    </message>
    <message>
        <source>See your advertising</source>
        <translation>広告を見る</translation>
    </message>
    <message>
        <source>Change your advertising</source>
        <translation>広告を変更する</translation>
    </message>
    <message>
        <source>Use the APIs as you</source>
        <translation>あなたとして API を使う</translation>
    </message>
    <message>
        <source>Use the web pages as you</source>
        <translation>あなたとして Web ページを使う</translation>
    </message>
    <message>
        <source>Do anything that you may do</source>
        <translation>あなたに許されたことをすべて行う</translation>
    </message>
    <message>
        <source>See who you are</source>
        <translation>あなたが誰かを見る</translation>
    </message>
    <message>
        <source>Use Chatter as you</source>
        <translation>あなたとして Chatter を使う</translation>
    </message>
    <message>
        <source>See your own permissions</source>
        <translation>自分の権限を見る</translation>
    </message>
    <message>
        <source>Open Visualforce pages</source>
        <translation>Visualforce ページを開く</translation>
    </message>
    <message>
        <source>Use Lightning</source>
        <translation>Lightning を使う</translation>
    </message>
    <message>
        <source>Use the content API as you</source>
        <translation>あなたとしてコンテンツ API を使う</translation>
    </message>
    <message>
        <source>Use MCP servers</source>
        <translation>MCP サーバーを使う</translation>
    </message>
    <message>
        <source>Administer groups</source>
        <translation>グループを管理する</translation>
    </message>
    <message>
        <source>Administer people&apos;s accounts</source>
        <translation>ユーザーのアカウントを管理する</translation>
    </message>
    <message>
        <source>See events and settings of the enterprise</source>
        <translation>エンタープライズのイベントと設定を見る</translation>
    </message>
    <message>
        <source>Administer how long things are kept</source>
        <translation>保持期間を管理する</translation>
    </message>
    <message>
        <source>Ask for signatures as you</source>
        <translation>あなたとして署名を依頼する</translation>
    </message>
    <message>
        <source>See the list of your meetings</source>
        <translation>ミーティングの一覧を見る</translation>
    </message>
    <message>
        <source>See your meetings</source>
        <translation>ミーティングを見る</translation>
    </message>
    <message>
        <source>Create and change your meetings</source>
        <translation>ミーティングを作成する、変更する</translation>
    </message>
    <message>
        <source>Delete your meetings</source>
        <translation>ミーティングを削除する</translation>
    </message>
    <message>
        <source>See your recordings</source>
        <translation>レコーディングを見る</translation>
    </message>
    <message>
        <source>See your webinars</source>
        <translation>ウェビナーを見る</translation>
    </message>
    <message>
        <source>Read the workspace</source>
        <translation>ワークスペースを読む</translation>
    </message>
    <message>
        <source>Change the workspace</source>
        <translation>ワークスペースを変更する</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation>課題を作成する</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>コメントを書く</translation>
    </message>
    <message>
        <source>Change time schedules</source>
        <translation>時間のスケジュールを変更する</translation>
    </message>
    <message>
        <source>See initiatives</source>
        <translation>イニシアチブを見る</translation>
    </message>
    <message>
        <source>Change initiatives</source>
        <translation>イニシアチブを変更する</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>顧客を見る</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>顧客を変更する</translation>
    </message>
    <message>
        <source>Be given issues</source>
        <translation>課題を割り当てられる</translation>
    </message>
    <message>
        <source>Be mentioned</source>
        <translation>メンションされる</translation>
    </message>
    <message>
        <source>Administer the workspace</source>
        <translation>ワークスペースを管理する</translation>
    </message>
    <message>
        <source>See names and pictures of your files</source>
        <translation>ファイルの名前と画像を見る</translation>
    </message>
    <message>
        <source>See older versions of your files</source>
        <translation>ファイルの以前のバージョンを見る</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>コメントを読む</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation>コメントを書く、削除する</translation>
    </message>
    <message>
        <source>See resources for developers</source>
        <translation>開発者向けリソースを見る</translation>
    </message>
    <message>
        <source>Change resources for developers</source>
        <translation>開発者向けリソースを変更する</translation>
    </message>
    <message>
        <source>See variables</source>
        <translation>変数を見る</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>変数を変更する</translation>
    </message>
    <message>
        <source>See published components</source>
        <translation>公開されたコンポーネントを見る</translation>
    </message>
    <message>
        <source>See webhooks</source>
        <translation>Webhook を見る</translation>
    </message>
    <message>
        <source>See what is public in your profile</source>
        <translation>プロフィールの公開部分を見る</translation>
    </message>
    <message>
        <source>See private routes and segments</source>
        <translation>非公開のルートとセグメントを見る</translation>
    </message>
    <message>
        <source>See your whole profile</source>
        <translation>プロフィール全体を見る</translation>
    </message>
    <message>
        <source>Change your weight and other profile details</source>
        <translation>体重などのプロフィール情報を変更する</translation>
    </message>
    <message>
        <source>See the activities that you share</source>
        <translation>共有しているアクティビティを見る</translation>
    </message>
    <message>
        <source>See all your activities and where you start</source>
        <translation>すべてのアクティビティと開始地点を見る</translation>
    </message>
    <message>
        <source>Upload and change activities</source>
        <translation>アクティビティをアップロードする、変更する</translation>
    </message>
    <message>
        <source>See your steps and exercise</source>
        <translation>歩数と運動を見る</translation>
    </message>
    <message>
        <source>See your heart rate</source>
        <translation>心拍数を見る</translation>
    </message>
    <message>
        <source>See your sleep</source>
        <translation>睡眠を見る</translation>
    </message>
    <message>
        <source>See your weight</source>
        <translation>体重を見る</translation>
    </message>
    <message>
        <source>See what you eat and drink</source>
        <translation>食事と飲み物を見る</translation>
    </message>
    <message>
        <source>See devices and alarms</source>
        <translation>デバイスとアラームを見る</translation>
    </message>
    <message>
        <source>See where you exercise</source>
        <translation>運動する場所を見る</translation>
    </message>
    <message>
        <source>See the oxygen in your blood</source>
        <translation>血中酸素を見る</translation>
    </message>
    <message>
        <source>See your breathing rate</source>
        <translation>呼吸数を見る</translation>
    </message>
    <message>
        <source>See your temperature</source>
        <translation>体温を見る</translation>
    </message>
    <message>
        <source>See how fit you are</source>
        <translation>フィットネスレベルを見る</translation>
    </message>
    <message>
        <source>See your electrocardiograms</source>
        <translation>心電図を見る</translation>
    </message>
    <message>
        <source>See whether you can pay</source>
        <translation>支払い可能かどうかを見る</translation>
    </message>
    <message>
        <source>Read your repositories</source>
        <translation>リポジトリを読む</translation>
    </message>
    <message>
        <source>Read gated repositories that let you in</source>
        <translation>アクセスを許可されたゲート付きリポジトリを読む</translation>
    </message>
    <message>
        <source>Create repositories and work with those alone</source>
        <translation>リポジトリを作成し、それだけを扱う</translation>
    </message>
    <message>
        <source>Change your repositories</source>
        <translation>リポジトリを変更する</translation>
    </message>
    <message>
        <source>Do anything with your repositories</source>
        <translation>リポジトリのあらゆる操作</translation>
    </message>
    <message>
        <source>Run models at your expense</source>
        <translation>あなたの費用でモデルを実行する</translation>
    </message>
    <message>
        <source>Run jobs at your expense</source>
        <translation>あなたの費用でジョブを実行する</translation>
    </message>
    <message>
        <source>Take part in discussions as you</source>
        <translation>あなたとしてディスカッションに参加する</translation>
    </message>
    <message>
        <source>Read everything of the team</source>
        <translation>チームのものをすべて読む</translation>
    </message>
    <message>
        <source>Change and delete everything of the team</source>
        <translation>チームのものをすべて変更する、削除する</translation>
    </message>
    <message>
        <source>See servers</source>
        <translation>サーバーを見る</translation>
    </message>
    <message>
        <source>Create servers</source>
        <translation>サーバーを作成する</translation>
    </message>
    <message>
        <source>Delete servers</source>
        <translation>サーバーを削除する</translation>
    </message>
    <message>
        <source>See apps</source>
        <translation>アプリを見る</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation>データベースを見る</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation>ドメインを見る</translation>
    </message>
    <message>
        <source>See SSH keys</source>
        <translation>SSH 鍵を見る</translation>
    </message>
    <message>
        <source>See apps, without their secrets</source>
        <translation>アプリを見る (シークレットを除く)</translation>
    </message>
    <message>
        <source>Change apps, without their secrets</source>
        <translation>アプリを変更する (シークレットを除く)</translation>
    </message>
    <message>
        <source>See the secrets of apps</source>
        <translation>アプリのシークレットを見る</translation>
    </message>
    <message>
        <source>Change the secrets of apps</source>
        <translation>アプリのシークレットを変更する</translation>
    </message>
    <message>
        <source>See your accounts</source>
        <translation>自分のアカウントを見る</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>名前とメールアドレスを見る</translation>
    </message>
    <message>
        <source>See your domains</source>
        <translation>自分のドメインを見る</translation>
    </message>
    <message>
        <source>See Workers</source>
        <translation>Workers を見る</translation>
    </message>
    <message>
        <source>Deploy Workers</source>
        <translation>Workers をデプロイする</translation>
    </message>
    <message>
        <source>Share one sign-in among the programs of the device</source>
        <translation>1 回のサインインをデバイスのプログラム間で共有する</translation>
    </message>
    <message>
        <source>See everybody&apos;s accounts</source>
        <translation>全員のアカウントを見る</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>すべてのグループを見る</translation>
    </message>
    <message>
        <source>See all applications</source>
        <translation>すべてのアプリケーションを見る</translation>
    </message>
    <message>
        <source>Change what is noted about you</source>
        <translation>あなたについて記録された内容を変更する</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>デバイスを登録する</translation>
    </message>
    <message>
        <source>See which web sites may send the token</source>
        <translation>トークンを送ってよい Web サイトを見る</translation>
    </message>
    <message>
        <source>See your user name and groups, for MicroProfile</source>
        <translation>ユーザー名とグループを見る (MicroProfile 用)</translation>
    </message>
    <message>
        <source>See how strong the sign-in was</source>
        <translation>サインインの強度を見る</translation>
    </message>
    <message>
        <source>See the subject and when you signed in</source>
        <translation>サブジェクトとサインイン日時を見る</translation>
    </message>
    <message>
        <source>See your organisations</source>
        <translation>所属組織を見る</translation>
    </message>
    <message>
        <source>Change your profile, password and second factor</source>
        <translation>プロフィール、パスワード、2 つ目の要素を変更する</translation>
    </message>
    <message>
        <source>Use ZITADEL&apos;s own APIs as you</source>
        <translation>あなたとして ZITADEL 自身の API を使う</translation>
    </message>
    <message>
        <source>See what is noted about you</source>
        <translation>あなたについて記録された内容を見る</translation>
    </message>
    <message>
        <source>See your organisation</source>
        <translation>所属組織を見る</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>レコードを読む</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>レコードを変更する</translation>
    </message>
    <message>
        <source>See how bases are built</source>
        <translation>ベースの構成を見る</translation>
    </message>
    <message>
        <source>Change how bases are built</source>
        <translation>ベースの構成を変更する</translation>
    </message>
    <message>
        <source>Read and send your mail</source>
        <translation>メールを読む、送信する</translation>
    </message>
    <message>
        <source>See your fantasy sports</source>
        <translation>ファンタジースポーツを見る</translation>
    </message>
    <message>
        <source>See your name, at the first sign-in</source>
        <translation>最初のサインイン時に名前を見る</translation>
    </message>
</context>
</TS>
