<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Cloakroom has what it needs. You can close this tab.</source>
        <translation>Cloakroom 已得到所需的一切。可以关闭此标签页。</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>The provider or you said no. Nothing was saved. You can close this tab.</source>
        <translation>提供方或你本人拒绝了登录。没有保存任何内容。可以关闭此标签页。</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Cloakroom shows what went wrong and what to do next. You can close this tab.</source>
        <translation>Cloakroom 会说明哪里出了问题、接下来怎么做。可以关闭此标签页。</translation>
    </message>
    <message>
        <source>Go back to Cloakroom</source>
        <translation>返回 Cloakroom</translation>
    </message>
    <message>
        <source>Its window shows how the sign-in ended. You can close this tab.</source>
        <translation>登录结果显示在 Cloakroom 的窗口中。可以关闭此标签页。</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有等待中的操作</translation>
    </message>
    <message>
        <source>No sign-in waits for this address. Never give the address to anyone. You can close this tab.</source>
        <translation>没有登录在等待此地址。切勿把此地址交给任何人。可以关闭此标签页。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Lists the accounts: name, id, provider, how they stand.</source>
        <translation>列出账号：名称、ID、提供方、状态。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>Only a name of each.</source>
        <translation>每个账号只列名称。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Label, id, issuer or e-mail of the account.</source>
        <translation>账号的名称、ID、颁发者或电子邮件。</translation>
    </message>
    <message>
        <source>Prints what a shell completes the commands with.</source>
        <translation>输出 shell 用来补全命令的内容。</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>The ID token in place of the access token.</source>
        <translation>用 ID 令牌代替访问令牌。</translation>
    </message>
    <message>
        <source>It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.</source>
        <translation>至少还要有效这么久：90、90s、5m、2h；否则先续期。</translation>
    </message>
    <message>
        <source>A token with these scopes only; may come several times.</source>
        <translation>只含这些权限范围的令牌；可多次给出。</translation>
    </message>
    <message>
        <source>A token for this API (RFC 8707).</source>
        <translation>用于此 API 的令牌（RFC 8707）。</translation>
    </message>
    <message>
        <source>As the line of a request: Authorization: Bearer …</source>
        <translation>以请求行的形式：Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.</source>
        <translation>存放令牌的变量；默认为 ACCESS_TOKEN 或 ID_TOKEN。</translation>
    </message>
    <message>
        <source>The user name beside the token; else oauth2.</source>
        <translation>与令牌搭配的用户名；默认为 oauth2。</translation>
    </message>
    <message>
        <source>Never as a bearer token, even where git offers that.</source>
        <translation>绝不作为 Bearer 令牌，即使 git 支持。</translation>
    </message>
    <message>
        <source>Prints an access token, renewed first if its end is near.</source>
        <translation>输出访问令牌，快到期时先续期。</translation>
    </message>
    <message>
        <source>Runs a command that finds the token in its environment, and nobody else.</source>
        <translation>运行一个命令，只有它能在自己的环境中找到令牌。</translation>
    </message>
    <message>
        <source>Is a credential helper of git.</source>
        <translation>充当 git 的凭据助手。</translation>
    </message>
    <message>
        <source>Is what a credential helper of docker calls.</source>
        <translation>供 docker 的凭据助手调用。</translation>
    </message>
    <message>
        <source>Prints an exec credential of kubectl.</source>
        <translation>输出 kubectl 的 exec 凭据。</translation>
    </message>
    <message>
        <source>Prints the token and its end as JSON, as tools ask a process for it.</source>
        <translation>以 JSON 输出令牌及其到期时间，供向进程索取令牌的工具使用。</translation>
    </message>
    <message>
        <source>Explains tokens and checks their signatures.

Ends with 0 when nothing failed, 1 when a check did, 2 when there is no token or the command can&apos;t be used.</source>
        <translation>解释令牌并验证其签名。

没有检查失败时以 0 结束，有检查失败时以 1 结束，没有令牌或命令无法使用时以 2 结束。</translation>
    </message>
    <message>
        <source>Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256.</source>
        <translation>用 FILE 中的密钥验证签名：PEM、JWK、JWK Set，或 HS256 的机密。</translation>
    </message>
    <message>
        <source>Expect the token from the issuer at URL; without --keys, fetch its keys and check the signature with them.</source>
        <translation>令牌应来自 URL 处的颁发者；未给出 --keys 时，获取其密钥并用来验证签名。</translation>
    </message>
    <message>
        <source>Say everything about a token.</source>
        <translation>说明令牌的全部内容。</translation>
    </message>
    <message>
        <source>Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked.</source>
        <translation>锁定 Cloakroom：解锁之前不交出任何令牌，窗口也会忘记它们。</translation>
    </message>
    <message>
        <source>Unlocks Cloakroom.</source>
        <translation>解锁 Cloakroom。</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>用浏览器登录。</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>列出账号。</translation>
    </message>
    <message>
        <source>Say how an account stands.</source>
        <translation>说明账号的状态。</translation>
    </message>
    <message>
        <source>List what happened to an account.</source>
        <translation>列出账号的活动。</translation>
    </message>
    <message>
        <source>Renew the access token of an account.</source>
        <translation>为账号的访问令牌续期。</translation>
    </message>
    <message>
        <source>Revoke and remove the tokens of an account.</source>
        <translation>撤销并移除账号的令牌。</translation>
    </message>
    <message>
        <source>Print an access token of an account.</source>
        <translation>输出账号的访问令牌。</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment.</source>
        <translation>运行命令，令牌放在其环境中。</translation>
    </message>
    <message>
        <source>Be a credential helper of git.</source>
        <translation>充当 git 的凭据助手。</translation>
    </message>
    <message>
        <source>Be a credential helper of docker.</source>
        <translation>充当 docker 的凭据助手。</translation>
    </message>
    <message>
        <source>Be an exec credential of kubectl.</source>
        <translation>充当 kubectl 的 exec 凭据。</translation>
    </message>
    <message>
        <source>Print the token for tools that ask a process.</source>
        <translation>为向进程索取令牌的工具输出令牌。</translation>
    </message>
    <message>
        <source>Hand out no token until it is unlocked.</source>
        <translation>解锁之前不交出任何令牌。</translation>
    </message>
    <message>
        <source>Unlock.</source>
        <translation>解锁。</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish completes the commands with.</source>
        <translation>输出 bash、zsh 或 fish 用来补全命令的内容。</translation>
    </message>
    <message>
        <source>Usage: cloakroom-cli COMMAND [OPTION]...</source>
        <translation>用法：cloakroom-cli COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>cloakroom-cli COMMAND --help tells more.</source>
        <translation>详情见 cloakroom-cli COMMAND --help。</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>启动者：%1</translation>
    </message>
    <message>
        <source>1: yes, this once   2: yes, always   0: no</source>
        <translation>1：允许，仅此一次   2：始终允许   0：不允许</translation>
    </message>
    <message>
        <source>1: yes, this once   0: no</source>
        <translation>1：允许，仅此一次   0：不允许</translation>
    </message>
    <message>
        <source>Renews the access token of an account.</source>
        <translation>为账号的访问令牌续期。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>Says how an account stands, and what of it is known.</source>
        <translation>说明账号的状态及其已知信息。</translation>
    </message>
    <message>
        <source>Lists what happened to an account, oldest first.</source>
        <translation>列出账号的活动，最早的在前。</translation>
    </message>
    <message>
        <source>Sign in in a browser of yours, at
%1
and paste the address it ends on here. Never paste one for somebody who asks you to.</source>
        <translation>在自己的浏览器中登录：
%1
然后把浏览器最后停留的地址粘贴到这里。切勿因别人要求而粘贴地址。</translation>
    </message>
    <message>
        <source>Sign in in the browser. If it does not open, here is the address:
%1</source>
        <translation>在浏览器中登录。如果浏览器没有打开，地址如下：
%1</translation>
    </message>
    <message>
        <source>Open on any device
%1
and enter the code
%2</source>
        <translation>在任意设备上打开
%1
并输入代码
%2</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>客户端机密：</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>已登录为 %1（%2）。</translation>
    </message>
    <message>
        <source>A provider that Cloakroom knows, as github.</source>
        <translation>Cloakroom 已知的提供方，例如 github。</translation>
    </message>
    <message>
        <source>What the provider has to be told, as host=git.example; may come several times.</source>
        <translation>提供方需要知道的信息，例如 host=git.example；可多次给出。</translation>
    </message>
    <message>
        <source>The address of an API or MCP server, which says who gives tokens for it.</source>
        <translation>API 或 MCP 服务器的地址，由它说明谁为它颁发令牌。</translation>
    </message>
    <message>
        <source>What the provider calls this application; without it the server makes one, where it does that.</source>
        <translation>提供方对此应用的称呼；不给出时，由支持此功能的服务器创建一个。</translation>
    </message>
    <message>
        <source>What to ask for; may come several times.</source>
        <translation>要请求的内容；可多次给出。</translation>
    </message>
    <message>
        <source>Where the browser comes back to; port 0 is any port.</source>
        <translation>浏览器返回的地址；端口 0 表示任意端口。</translation>
    </message>
    <message>
        <source>One more parameter of the request; may come several times.</source>
        <translation>请求的附加参数；可多次给出。</translation>
    </message>
    <message>
        <source>What to call the account.</source>
        <translation>账号的名称。</translation>
    </message>
    <message>
        <source>The application has a secret: read it from the standard input, or ask for it.</source>
        <translation>应用有机密：从标准输入读取，或询问输入。</translation>
    </message>
    <message>
        <source>Sign in with another device: shows an address and the code to enter there.</source>
        <translation>用另一台设备登录：显示一个地址和要在那里输入的代码。</translation>
    </message>
    <message>
        <source>The browser is on another machine: reads the address it ends on from the standard input.</source>
        <translation>浏览器在另一台机器上：从标准输入读取浏览器最后停留的地址。</translation>
    </message>
    <message>
        <source>Sign in as a program, on its own behalf: nobody is asked.</source>
        <translation>以程序自身的身份登录：不询问任何人。</translation>
    </message>
    <message>
        <source>Signs in with the browser and keeps the tokens in the keychain. The same person again renews the account.</source>
        <translation>用浏览器登录，并把令牌存入钥匙串。同一个人再次登录会更新该账号。</translation>
    </message>
    <message>
        <source>%1: revoked.</source>
        <translation>%1：已撤销。</translation>
    </message>
    <message>
        <source>%1: not revoked, the provider offers no way.</source>
        <translation>%1：未撤销，提供方没有提供撤销方式。</translation>
    </message>
    <message>
        <source>%1: not revoked, the keychain did not give it out.</source>
        <translation>%1：未撤销，钥匙串没有交出它。</translation>
    </message>
    <message>
        <source>%1: not revoked, it may still live.</source>
        <translation>%1：未撤销，可能仍然有效。</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>已退出登录 %1。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Client: deleted at the server.</source>
        <translation>客户端：已在服务器上删除。</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; without a token it can do nothing.</source>
        <translation>客户端：未在服务器上删除；没有令牌，它什么也做不了。</translation>
    </message>
    <message>
        <source>Keychain: removed, looked again, gone.</source>
        <translation>钥匙串：已移除，复查确认已不存在。</translation>
    </message>
    <message>
        <source>Revokes and removes the tokens of an account.</source>
        <translation>撤销并移除账号的令牌。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>the keychain does not open</source>
        <translation>钥匙串打不开</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed in, expires %1</source>
        <translation>已登录，%1过期</translation>
    </message>
    <message>
        <source>expired %1, can be renewed</source>
        <translation>已于 %1过期，可以续期</translation>
    </message>
    <message>
        <source>expired %1, sign in again</source>
        <translation>已于 %1过期，需要重新登录</translation>
    </message>
    <message>
        <source>The method of the request; else GET.</source>
        <translation>请求的方法；否则为 GET。</translation>
    </message>
    <message>
        <source>The address of the request.</source>
        <translation>请求的地址。</translation>
    </message>
    <message>
        <source>What the API gave in DPoP-Nonce, where it did.</source>
        <translation>API 在 DPoP-Nonce 中给出的内容（如果有）。</translation>
    </message>
    <message>
        <source>Token and proof as lines of a request: Authorization: DPoP … and DPoP: …</source>
        <translation>令牌和证明作为请求的行：Authorization: DPoP … 和 DPoP: …</translation>
    </message>
    <message>
        <source>Prints a proof (DPoP, RFC 9449) that the account&apos;s access token is used by who has its key: for one request to one address, for about a minute.</source>
        <translation>输出证明（DPoP，RFC 9449），表明账号的访问令牌由持有其密钥的一方使用：针对一个地址的一次请求，有效约一分钟。</translation>
    </message>
    <message>
        <source>Print a proof of a bound token for one request.</source>
        <translation>输出绑定令牌用于一次请求的证明。</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>代理的密码：</translation>
    </message>
    <message>
        <source>Passphrase of the private key:</source>
        <translation>私钥的密码：</translation>
    </message>
    <message>
        <source>Passphrase of the certificate:</source>
        <translation>证书的密码：</translation>
    </message>
    <message>
        <source>The application shows itself by this key, taken over into the keychain; a passphrase is asked for.</source>
        <translation>应用用此密钥表明身份，密钥存入钥匙串；如有密码则询问。</translation>
    </message>
    <message>
        <source>... or by this certificate, with its key in the same file; a passphrase is asked for.</source>
        <translation>……或用此证书，其密钥在同一文件中；如有密码则询问。</translation>
    </message>
    <message>
        <source>Certificates that are believed besides the system&apos;s, for this account.</source>
        <translation>除系统的证书之外，此账号还信任的证书。</translation>
    </message>
    <message>
        <source>The account&apos;s own proxy, as http://proxy.example:8080, or none.</source>
        <translation>账号自己的代理，例如 http://proxy.example:8080，或 none。</translation>
    </message>
    <message>
        <source>Whom the proxy knows; the password is read from the standard input, or asked for.</source>
        <translation>代理所知的用户名；密码从标准输入读取，或询问。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>说明命令的用法。</translation>
    </message>
    <message>
        <source>The token, or what it stands in; - or nothing: the standard input.</source>
        <translation>令牌，或它所在的内容；- 或留空：标准输入。</translation>
    </message>
    <message>
        <source>Whether tokens are bound to a key of this computer: where_offered, required or never; else never.</source>
        <translation>令牌是否绑定到本机的密钥：where_offered、required 或 never；默认为 never。</translation>
    </message>
    <message>
        <source>Whether requests go to the server ahead of the browser: where_offered or never; else where_offered.</source>
        <translation>请求是否在浏览器之前发送到服务器：where_offered 或 never；默认为 where_offered。</translation>
    </message>
    <message>
        <source>Whether the server is to sign its answers: where_offered or never; else where_offered.</source>
        <translation>是否要求服务器对回应签名：where_offered 或 never；默认为 where_offered。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>服务器的回应为 %1。</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>不向提供方查询的服务器，在 %1 之前可能仍会接受它。</translation>
    </message>
    <message>
        <source>Further access tokens</source>
        <translation>其他访问令牌</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser; the provider&apos;s logout page: %1</source>
        <translation>你在浏览器中可能仍处于登录状态；提供方的退出登录页面：%1</translation>
    </message>
    <message>
        <source>or open, and compare the code
%1</source>
        <translation>或者打开此地址，并核对代码
%1</translation>
    </message>
    <message>
        <source>It is good for %1.</source>
        <translation>有效期 %1。</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>仅当是你自己开始的登录时才这样做：谁输入代码，谁就让这台计算机登录。</translation>
    </message>
    <message>
        <source>The address of the provider; of several that an API names, the one to take.</source>
        <translation>提供方的地址；当 API 列出多个时，要使用的那一个。</translation>
    </message>
    <message>
        <source>If the server refuses this: %1.</source>
        <translation>如果服务器拒绝：%1。</translation>
    </message>
    <message>
        <source>%1, with the redirect address %2</source>
        <translation>%1，重定向地址为 %2</translation>
    </message>
    <message>
        <source>With --device you sign in with another device.</source>
        <translation>使用 --device 可以用另一台设备登录。</translation>
    </message>
    <message>
        <source>The public key that is registered:
%1</source>
        <translation>登记的公钥：
%1</translation>
    </message>
    <message>
        <source>Register this public key at the provider, then press Enter:
%1</source>
        <translation>请在提供方处登记此公钥，然后按回车键：
%1</translation>
    </message>
    <message>
        <source>The key is kept until this command ends. Press Enter to try again.</source>
        <translation>此命令结束之前会保留该密钥。按回车键重试。</translation>
    </message>
    <message>
        <source>... or by one that is made now, ec or rsa: its public half is shown, to be registered.</source>
        <translation>……或用现在生成的密钥，ec 或 rsa：会显示其公钥，以便登记。</translation>
    </message>
    <message>
        <source>With --paste you bring the answer of a browser that is elsewhere.</source>
        <translation>使用 --paste 可带回别处浏览器得到的应答。</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>提供方可能还会终止此前授予此客户端 ID 的许可；以下账号将需要重新登录：%1</translation>
    </message>
    <message>
        <source>Sign in in a browser on this computer, at
%1</source>
        <translation>请在这台计算机的浏览器中登录，地址为：
%1</translation>
    </message>
    <message>
        <source>How long the whole sign-in may take, without saving it.</source>
        <translation>整个登录过程的时限，不含保存。</translation>
    </message>
    <message>
        <source>Expect the token to be for AUDIENCE: an API, or the client ID of an ID token.</source>
        <translation>令牌应当给 AUDIENCE：某个 API；若是 ID 令牌，则为客户端 ID。</translation>
    </message>
    <message>
        <source>Expect the NONCE that was sent with the sign-in.</source>
        <translation>令牌应当含有登录时发送的 NONCE。</translation>
    </message>
    <message>
        <source>Keychain: not removed; the window removes it once the keychain lets it.</source>
        <translation>钥匙串：未移除；一旦钥匙串允许，窗口就会移除它。</translation>
    </message>
    <message>
        <source>You described this issuer as “%1”. To use that, give the name to --provider.</source>
        <translation>你把这个颁发者描述为“%1”。要使用该描述，请把这个名称交给 --provider。</translation>
    </message>
    <message>
        <source>Sign out also where the keychain keeps the entry back: it isn&apos;t revoked then, and stays there.</source>
        <translation>钥匙串不交出条目时也退出登录：此时不会撤销，条目留在其中。</translation>
    </message>
    <message>
        <source>Nothing is signed out. To do it all the same: %1</source>
        <translation>没有退出登录。若仍要退出：%1</translation>
    </message>
    <message>
        <source>Expect the token to name the client ID that it was issued to, in azp or client_id.</source>
        <translation>令牌应当在 azp 或 client_id 中写明它颁发给的客户端 ID。</translation>
    </message>
    <message>
        <source>%1: revoked; the keychain may hold a newer one.</source>
        <translation>%1：已撤销；钥匙串中可能还有更新的。</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; the keychain did not give out what that takes.</source>
        <translation>客户端：未在服务器上删除；钥匙串没有交出为此所需的令牌。</translation>
    </message>
</context>
<context>
    <name>cli::Inspection</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1，重复</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli proof” makes (RFC 9449).</source>
        <translation>此令牌绑定到密钥：API 只接受附带证明的令牌，证明由“cloakroom-cli proof”制作（RFC 9449）。</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This request can&apos;t be answered</source>
        <translation>无法回应此请求</translation>
    </message>
    <message>
        <source>The client ID isn&apos;t the one this provider knows: cloakroom-demo.</source>
        <translation>客户端 ID 不是此提供方所知的那个：cloakroom-demo。</translation>
    </message>
    <message>
        <source>The redirect address must be this computer&apos;s own, like http://127.0.0.1:50000/callback.</source>
        <translation>重定向地址必须属于本机，例如 http://127.0.0.1:50000/callback。</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>没有允许任何内容</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>表单来自另一个网站。</translation>
    </message>
    <message>
        <source>This page was used before</source>
        <translation>此页面已使用过</translation>
    </message>
    <message>
        <source>It can be answered once, within ten minutes. Go back to Cloakroom and sign in again.</source>
        <translation>它只能在十分钟内回应一次。返回 Cloakroom 重新登录。</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>知道你是谁</translation>
    </message>
    <message>
        <source>See your name</source>
        <translation>查看你的姓名</translation>
    </message>
    <message>
        <source>See your e-mail address</source>
        <translation>查看你的电子邮件地址</translation>
    </message>
    <message>
        <source>Stay signed in until you sign out</source>
        <translation>保持登录，直到你退出登录</translation>
    </message>
    <message>
        <source>Read your notes</source>
        <translation>读取你的笔记</translation>
    </message>
    <message>
        <source>Change your notes</source>
        <translation>修改你的笔记</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of the translation, as in &lt;html lang=&quot;en&quot;&gt;</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>%1 (never granted here, to show the difference)</source>
        <translation>%1（此处从不授予，用来展示区别）</translation>
    </message>
    <message>
        <source>Allow as %1</source>
        <translation>以 %1 的身份允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>This provider runs on this computer, for trying things out. The people are made up, and nothing leaves the computer.</source>
        <translation>此提供方在本机运行，供试用。其中的人物都是虚构的，任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Cloakroom asks to</source>
        <translation>Cloakroom 请求</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>今天以谁的身份登录？</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Sign in to the demo provider</source>
        <translation>登录演示提供方</translation>
    </message>
</context>
<context>
    <name>explain::Challenges</name>
    <message>
        <source>It points elsewhere without saying where.</source>
        <translation>服务器指向别处，却没有说明在哪里。</translation>
    </message>
    <message>
        <source>It points to %1. Nothing was sent there: the token goes only where you send it.</source>
        <translation>服务器指向 %1。没有向那里发送任何内容：令牌只会发往你指定的地方。</translation>
    </message>
    <message>
        <source>The server can&apos;t use the request. Look whether the address is whole.</source>
        <translation>服务器无法处理该请求。检查地址是否完整。</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>服务器不接受此令牌。</translation>
    </message>
    <message>
        <source>The server knows the token, and what it allows is not enough for this.</source>
        <translation>服务器认识此令牌，但它所允许的不足以完成此操作。</translation>
    </message>
    <message>
        <source>There is nothing at this address, or nothing that this token may see.</source>
        <translation>此地址上没有内容，或没有此令牌可以查看的内容。</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked with GET.</source>
        <translation>此地址不能用 GET 请求。</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again later.</source>
        <translation>服务器要求稍候。稍后再试。</translation>
    </message>
    <message>
        <source>The server answered. Whether it looked at the token it does not say.</source>
        <translation>服务器已回应。它没有说明是否查看了令牌。</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>服务器自身有问题。稍后再试。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>Something in the request is missing, doubled or malformed. Look whether the address is whole.</source>
        <translation>请求中有内容缺失、重复或格式不对。检查地址是否完整。</translation>
    </message>
    <message>
        <source>The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or compare its audience and issuer with what this API wants.</source>
        <translation>令牌已过期、已撤销、已损坏，或是为别人制作的。为它续期，或把它的受众和颁发者与此 API 的要求比较。</translation>
    </message>
    <message>
        <source>The token does not allow enough. Sign in again and ask for the scope that is missing.</source>
        <translation>令牌允许的内容不够。重新登录并请求缺少的权限范围。</translation>
    </message>
    <message>
        <source>The sign-in is too old or not strong enough for this. Sign in again.</source>
        <translation>登录时间太久或强度不够。重新登录。</translation>
    </message>
    <message>
        <source>The proof that the token is yours does not hold.</source>
        <translation>令牌归你所有的证明不成立。</translation>
    </message>
    <message>
        <source>The proof that the token is yours has to carry a number that the server gives out.</source>
        <translation>令牌归你所有的证明必须带有服务器给出的一个数值。</translation>
    </message>
    <message>
        <source>This is a word of the server&apos;s own.</source>
        <translation>这是该服务器自己的用语。</translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation>服务器补充：“%1”</translation>
    </message>
    <message>
        <source>What a token needs here: %1.</source>
        <translation>令牌在此需要：%1。</translation>
    </message>
    <message>
        <source>The API describes itself there and names the servers that make tokens for it (RFC 9728). Nothing was fetched from there.</source>
        <translation>API 在那里描述自己，并列出为它颁发令牌的服务器（RFC 9728）。没有从那里获取任何内容。</translation>
    </message>
    <message>
        <source>The algorithms it takes for the proof: %1.</source>
        <translation>它接受的证明算法：%1。</translation>
    </message>
    <message>
        <source>How strong the sign-in has to be: %1.</source>
        <translation>登录必须达到的强度：%1。</translation>
    </message>
    <message>
        <source>How long ago the sign-in may be, in seconds.</source>
        <translation>登录最多可以过去多久，以秒计。</translation>
    </message>
    <message>
        <source>The server tells more there.</source>
        <translation>服务器在那里有更多说明。</translation>
    </message>
    <message>
        <source>The server asks for a token that is good for whoever holds it (RFC 6750).</source>
        <translation>服务器要求一个谁持有谁就能用的令牌（RFC 6750）。</translation>
    </message>
    <message>
        <source>The server asks for a token with a proof that it is yours (RFC 9449).</source>
        <translation>服务器要求令牌附带归你所有的证明（RFC 9449）。</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password, not for a token.</source>
        <translation>服务器要求用户名和密码，而不是令牌。</translation>
    </message>
    <message>
        <source>The server asks for the sign-in of a company&apos;s network, not for a token.</source>
        <translation>服务器要求登录公司网络，而不是令牌。</translation>
    </message>
    <message>
        <source>The server asks in a way that Cloakroom does not know.</source>
        <translation>服务器的要求方式是 Cloakroom 不认识的。</translation>
    </message>
    <message>
        <source>It calls the place “%1”.</source>
        <translation>它把该区域称为“%1”。</translation>
    </message>
    <message>
        <source>It is missing, so that the server does not say why, nor what it wants instead.</source>
        <translation>它缺失了，所以服务器既没有说明原因，也没有说明想要什么。</translation>
    </message>
</context>
<context>
    <name>explain::Checks</name>
    <message>
        <source>Bound to</source>
        <translation>绑定到</translation>
    </message>
    <message>
        <source>this account’s key (DPoP): of no use to anybody without it</source>
        <translation>此账号的密钥（DPoP）：没有密钥，谁也用不了它</translation>
    </message>
    <message>
        <source>another key than this account’s: “%1”</source>
        <translation>不是此账号的密钥，而是另一个：“%1”</translation>
    </message>
    <message>
        <source>a certificate: an API takes it on a connection that shows that one only</source>
        <translation>证书：API 只在出示该证书的连接上接受它</translation>
    </message>
    <message>
        <source>a key, as the server says (DPoP); the token itself doesn’t name it</source>
        <translation>密钥，据服务器所说（DPoP）；令牌本身没有写明</translation>
    </message>
    <message>
        <source>this account’s key, as the server says (DPoP); an opaque token can’t show it</source>
        <translation>此账号的密钥，据服务器所说（DPoP）；不透明的令牌无法显示这一点</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Whether the holder of the issuer’s key wrote this token, and nobody changed it since (RFC 7515). Without it nothing else in the token is worth anything.</source>
        <translation>此令牌是否由颁发者密钥的持有者写成，并且此后没有人改动过（RFC 7515）。没有这一点，令牌中的其他内容都没有价值。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Whether the token is meant for whoever reads it: “aud”. One that is meant for somebody else proves nothing here.</source>
        <translation>令牌是否面向读取它的一方：“aud”。面向别人的令牌在这里证明不了什么。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks that differ.</source>
        <translation>令牌目前是否有效，依据“exp”、“nbf”和“iat”，并为时钟偏差留出一分钟。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Whether the token belongs to this very sign-in: “nonce” is a random text that went ahead and has to come back.</source>
        <translation>令牌是否属于这一次登录：“nonce”是事先发出的一段随机文本，必须原样返回。</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>访问令牌哈希</translation>
    </message>
    <message>
        <source>Whether ID token and access token belong together: “at_hash” is a digest of the access token.</source>
        <translation>ID 令牌和访问令牌是否属于彼此：“at_hash”是访问令牌的摘要。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whether the token is of the kind it says, “typ”, and has all that this kind needs, so that none is taken for another.</source>
        <translation>令牌是否属于它自称的类型“typ”，并且具备该类型所需的一切，以免被当作另一种令牌。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Whether the way the token is signed is sound: “alg” has to be one that protects.</source>
        <translation>令牌的签名方式是否可靠：“alg”必须是能提供保护的算法。</translation>
    </message>
    <message>
        <source>Critical headers</source>
        <translation>关键标头</translation>
    </message>
    <message>
        <source>Whether all is understood that the token says must be: “crit”.</source>
        <translation>令牌要求必须理解的内容是否都能理解：“crit”。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Whether each name stands once, so that everybody reads the same.</source>
        <translation>每个名称是否只出现一次，以便所有读取方读到的内容相同。</translation>
    </message>
    <message>
        <source>Key in the token</source>
        <translation>令牌中的密钥</translation>
    </message>
    <message>
        <source>A key that comes along with a token vouches for nothing: whoever wrote the one wrote the other.</source>
        <translation>随令牌一起到达的密钥不能担保任何事：写下令牌的人也写下了密钥。</translation>
    </message>
    <message>
        <source>Key of the proof</source>
        <translation>证明的密钥</translation>
    </message>
    <message>
        <source>Whether the proof shows the public half of a key, and that half only (RFC 9449).</source>
        <translation>证明是否出示了密钥的公开部分，而且只有这一部分（RFC 9449）。</translation>
    </message>
    <message>
        <source>Whether the token is tied to a key or a certificate, without which a thief can’t use it (RFC 9449, RFC 8705).</source>
        <translation>令牌是否绑定到密钥或证书；没有它们，窃取者用不了令牌（RFC 9449、RFC 8705）。</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>授权方</translation>
    </message>
    <message>
        <source>Whether the application that the token was given to is this one: “azp”.</source>
        <translation>获得令牌的应用是否就是此应用：“azp”。</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>代码哈希</translation>
    </message>
    <message>
        <source>Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.</source>
        <translation>ID 令牌是否属于随它一起到达的代码：“c_hash”是该代码的摘要。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Whether it is about the person or program that signed in: “sub”.</source>
        <translation>说的是否就是登录的那个人或程序：“sub”。</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>披露项</translation>
    </message>
    <message>
        <source>Whether each claim that was laid open is one that the issuer signed, by its digest (SD-JWT, RFC 9901).</source>
        <translation>每个披露的声明是否都经颁发者签名，依据其摘要判断（SD-JWT，RFC 9901）。</translation>
    </message>
    <message>
        <source>Key binding hash</source>
        <translation>密钥绑定哈希</translation>
    </message>
    <message>
        <source>Whether the holder’s proof belongs to just these disclosures: “sd_hash”.</source>
        <translation>持有者的证明是否正好属于这些披露项：“sd_hash”。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Whether the server itself still takes the token (RFC 7662); no other check can tell.</source>
        <translation>服务器自己是否仍接受此令牌（RFC 7662）；其他检查都无法得知这一点。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whether the answer is about the person that the ID token names (OpenID Connect Core 5.3.2).</source>
        <translation>回应说的是否就是 ID 令牌所写明的那个人（OpenID Connect Core 5.3.2）。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Whether the server knows the token as one of this client.</source>
        <translation>服务器是否认定此令牌属于此客户端。</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>没有算法</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>密钥“%1”</translation>
    </message>
    <message>
        <source>%1 is none that the issuer signs with</source>
        <translation>%1 不是颁发者使用的签名算法</translation>
    </message>
    <message>
        <source>its header asks for something Cloakroom doesn&apos;t know</source>
        <translation>其标头要求 Cloakroom 不认识的内容</translation>
    </message>
    <message>
        <source>%1, %2 is none of the issuer&apos;s</source>
        <translation>%1，%2不属于颁发者</translation>
    </message>
    <message>
        <source>%1, the issuer has more than one %2</source>
        <translation>%1，颁发者有多个%2</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s %2 can&apos;t be used</source>
        <translation>%1，颁发者的%2无法使用</translation>
    </message>
    <message>
        <source>%1, no key of the issuer is for it</source>
        <translation>%1，颁发者没有可用于它的密钥</translation>
    </message>
    <message>
        <source>%1, it fits no key of the issuer</source>
        <translation>%1，与颁发者的任何密钥都不匹配</translation>
    </message>
    <message>
        <source>%1, it does not fit the issuer&apos;s %2</source>
        <translation>%1，与颁发者的%2不匹配</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1，来自颁发者的密钥</translation>
    </message>
    <message>
        <source>%1, %2 from the issuer</source>
        <translation>%1，来自颁发者的%2</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s keys are not here</source>
        <translation>%1，这里没有颁发者的密钥</translation>
    </message>
    <message>
        <source>%1, made by another issuer, whose keys are not here</source>
        <translation>%1，由另一个颁发者制作，这里没有其密钥</translation>
    </message>
    <message>
        <source>%1, made with a secret that only the server has</source>
        <translation>%1，用只有服务器才有的机密制作</translation>
    </message>
    <message>
        <source>this account has no issuer to compare with</source>
        <translation>此账号没有可供比较的颁发者</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>令牌没有写明</translation>
    </message>
    <message>
        <source>is the one you signed in to</source>
        <translation>就是你登录时的那个</translation>
    </message>
    <message>
        <source>%1, not %2 that you signed in to</source>
        <translation>%1，不是你登录时的 %2</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>另外 %L1 个</translation>
    </message>
    <message>
        <source>%1; it was checked when it came</source>
        <translation>%1；它到达时已检查过</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>此应用</translation>
    </message>
    <message>
        <source>%1, not this application alone</source>
        <translation>%1，不只是此应用</translation>
    </message>
    <message>
        <source>%1 is missing or no date</source>
        <translation>%1 缺失或不是日期</translation>
    </message>
    <message>
        <source>%1; it proved who signed in when it came</source>
        <translation>%1；它到达时已证明了登录者是谁</translation>
    </message>
    <message>
        <source>none is known of this sign-in</source>
        <translation>此次登录没有已知的 nonce</translation>
    </message>
    <message>
        <source>the token has none, as one from a renewal may</source>
        <translation>令牌没有 nonce，续期所得的令牌可以如此</translation>
    </message>
    <message>
        <source>is not the one this sign-in began with</source>
        <translation>不是此次登录开始时所用的那个</translation>
    </message>
    <message>
        <source>is the one this sign-in began with</source>
        <translation>就是此次登录开始时所用的那个</translation>
    </message>
    <message>
        <source>the token has none; it is not required</source>
        <translation>令牌没有此项；并非必需</translation>
    </message>
    <message>
        <source>belongs to the access token it came with, which was renewed since</source>
        <translation>属于随它一起到达的访问令牌，该令牌此后已续期</translation>
    </message>
    <message>
        <source>fits the access token</source>
        <translation>与访问令牌相符</translation>
    </message>
    <message>
        <source>its access token is not here</source>
        <translation>这里没有它的访问令牌</translation>
    </message>
    <message>
        <source>needs a signature that holds</source>
        <translation>需要成立的签名</translation>
    </message>
    <message>
        <source>%1, not this application</source>
        <translation>%1，不是此应用</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a check, its verdict, the reason</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>另一个应用</translation>
    </message>
    <message>
        <source>the token does not say whom it is about</source>
        <translation>令牌没有说明主体是谁</translation>
    </message>
    <message>
        <source>%1 is no ID token</source>
        <translation>%1 不是 ID 令牌</translation>
    </message>
    <message>
        <source>nothing proves who signed in: no ID token was checked</source>
        <translation>没有什么能证明登录者是谁：没有验证过 ID 令牌</translation>
    </message>
    <message>
        <source>disclosure %1</source>
        <translation>披露项 %1</translation>
    </message>
    <message>
        <source>disclosure %1 (“%2”)</source>
        <translation>披露项 %1（“%2”）</translation>
    </message>
    <message>
        <source>they are hashed with “%1”, which Cloakroom can&apos;t check</source>
        <translation>它们用“%1”计算哈希，Cloakroom 无法验证</translation>
    </message>
    <message>
        <source>%1 is none that the token names: somebody else put it there</source>
        <translation>%1 不是令牌所列的：是别人放进去的</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>the token names one and the same disclosure twice</source>
        <translation>令牌把同一披露项列了两次</translation>
    </message>
    <message>
        <source>the token names %1 twice</source>
        <translation>令牌把 %1 列了两次</translation>
    </message>
    <message>
        <source>%1 is not what belongs there: salt, name and value of a claim, or salt and value of an element</source>
        <translation>%1 的内容不合要求：应为盐、声明的名称和值，或盐和元素的值</translation>
    </message>
    <message>
        <source>%1 has a name that no claim may have</source>
        <translation>%1 的名称是任何声明都不得使用的</translation>
    </message>
    <message>
        <source>%1 has the name of a claim that is there already</source>
        <translation>%1 与已有的声明同名</translation>
    </message>
    <message>
        <source>what stands at the end is no JWT</source>
        <translation>末尾的内容不是 JWT</translation>
    </message>
    <message>
        <source>its type is “%1”, where “kb+jwt” belongs</source>
        <translation>其类型为“%1”，应为“kb+jwt”</translation>
    </message>
    <message>
        <source>its sd_hash is of something else: it was made for other disclosures or another token</source>
        <translation>其 sd_hash 属于别的内容：它是为其他披露项或另一个令牌制作的</translation>
    </message>
    <message>
        <source>the one that is here is named by the token, by its %1</source>
        <translation>这里的一个披露项由令牌列出，以其 %1 指明</translation>
    </message>
    <message>
        <source>the %1 that are here are named by the token, each by its %2</source>
        <translation>这里的 %1 个披露项由令牌列出，各以其 %2 指明</translation>
    </message>
    <message>
        <source>fits this token and what it discloses</source>
        <translation>与此令牌及其披露的内容相符</translation>
    </message>
    <message>
        <source>%1, give the secret it was made with to check it</source>
        <translation>%1，提供制作它的机密即可验证</translation>
    </message>
    <message>
        <source>%1, give the client&apos;s public key to check it: the one in the proof is the proof&apos;s own word</source>
        <translation>%1，提供客户端的公钥即可验证：证明里的那个只是证明的一面之词</translation>
    </message>
    <message>
        <source>%1, give the issuer&apos;s public key to check it</source>
        <translation>%1，提供颁发者的公钥即可验证</translation>
    </message>
    <message>
        <source>%1 takes a secret, and you gave a key</source>
        <translation>%1 需要机密，你提供的是密钥</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3</source>
        <translation>%1，用你提供的机密制作，但该机密太短、不安全：只有 %2 字节，应有 %3 字节</translation>
    </message>
    <message>
        <source>%1 takes a key, and you gave a secret</source>
        <translation>%1 需要密钥，你提供的是机密</translation>
    </message>
    <message>
        <source>%1, not made with the secret you gave</source>
        <translation>%1，不是用你提供的机密制作</translation>
    </message>
    <message>
        <source>%1, no key you gave is called “%2”</source>
        <translation>%1，你提供的密钥中没有名为“%2”的</translation>
    </message>
    <message>
        <source>%1, the key you gave is of another kind</source>
        <translation>%1，你提供的密钥是另一种类型</translation>
    </message>
    <message>
        <source>%1, not made with the key you gave</source>
        <translation>%1，不是用你提供的密钥制作</translation>
    </message>
    <message>
        <source>“none”: the token isn&apos;t signed, anybody can have written it</source>
        <translation>“none”：令牌没有签名，任何人都可能写出它</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave</source>
        <translation>%1，用你提供的机密制作</translation>
    </message>
    <message>
        <source>%1, made with the key you gave</source>
        <translation>%1，用你提供的密钥制作</translation>
    </message>
    <message>
        <source>it says %1; choose whom you expect to check it</source>
        <translation>写明是 %1；选择你期望的颁发者即可检查</translation>
    </message>
    <message>
        <source>is the one you chose</source>
        <translation>就是你选择的那个</translation>
    </message>
    <message>
        <source>%1, not %2 that you chose</source>
        <translation>%1，不是你选择的 %2</translation>
    </message>
    <message>
        <source>it is for %1; whether that is right, you know</source>
        <translation>面向 %1；是否正确由你判断</translation>
    </message>
    <message>
        <source>it was issued to %1; whether that is right, you know</source>
        <translation>颁发给 %1；是否正确由你判断</translation>
    </message>
    <message>
        <source>the sign-in that it began is not known here</source>
        <translation>这里没有由它开始的那次登录的记录</translation>
    </message>
    <message>
        <source>its code is not here</source>
        <translation>这里没有它的代码</translation>
    </message>
    <message>
        <source>jwk gives the secret part away, too</source>
        <translation>jwk 把机密部分也泄露了</translation>
    </message>
    <message>
        <source>jwk is no public key that Cloakroom can read</source>
        <translation>jwk 不是 Cloakroom 能读取的公钥</translation>
    </message>
    <message>
        <source>jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose cnf.jkt says the same</source>
        <translation>jwk 是它自称签名所用的密钥，指纹 %1；归谁所有，要看 cnf.jkt 与之相同的令牌</translation>
    </message>
    <message>
        <source>“none” protects nothing</source>
        <translation>“none”没有任何保护</translation>
    </message>
    <message>
        <source>RS1 rests on SHA-1, which is broken</source>
        <translation>RS1 基于已被攻破的 SHA-1</translation>
    </message>
    <message>
        <source>%1 is one that Cloakroom can&apos;t check</source>
        <translation>%1 是 Cloakroom 无法验证的算法</translation>
    </message>
    <message>
        <source>%1 is none that is registered</source>
        <translation>%1 不是已注册的算法</translation>
    </message>
    <message>
        <source>%1 is not %2: upper and lower case matter</source>
        <translation>%1 不是 %2：区分大小写</translation>
    </message>
    <message>
        <source>%1 with %2 bits, where 2048 is the least</source>
        <translation>%1 只有 %2 位，至少应有 2048 位</translation>
    </message>
    <message>
        <source>%1: who can check it can also make it, as the secret is the same</source>
        <translation>%1：能验证它的人也能制作它，因为机密是同一个</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 可靠</translation>
    </message>
    <message>
        <source>%1 has to be understood, and isn&apos;t</source>
        <translation>%1 必须被理解，但在此无法理解</translation>
    </message>
    <message>
        <source>one name stands twice, so that two readers could see two tokens</source>
        <translation>同一名称出现两次，两个读取方可能看到两个不同的令牌</translation>
    </message>
    <message>
        <source>%1 is shown and never used: a token can&apos;t vouch for itself</source>
        <translation>%1 只显示、从不使用：令牌不能为自己担保</translation>
    </message>
    <message>
        <source>%1 is no date: a number of seconds since 1970 belongs there</source>
        <translation>%1 不是日期：应为自 1970 年以来的秒数</translation>
    </message>
    <message>
        <source>issued %1: one of the two clocks is wrong</source>
        <translation>颁发于 %1：两个时钟中有一个不准</translation>
    </message>
    <message>
        <source>not good yet, begins %1</source>
        <translation>尚未生效，%1开始</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>结束时间早于开始时间</translation>
    </message>
    <message>
        <source>the token does not say when it ends</source>
        <translation>令牌没有说明何时到期</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1过期</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>目前有效</translation>
    </message>
    <message>
        <source>the header doesn&apos;t say what the token is for</source>
        <translation>标头没有说明令牌的用途</translation>
    </message>
    <message>
        <source>“JWT” doesn&apos;t say what the token is for</source>
        <translation>“JWT”没有说明令牌的用途</translation>
    </message>
    <message>
        <source>no rules are known for %1</source>
        <translation>没有已知的规则适用于 %1</translation>
    </message>
    <message>
        <source>%1 must not have %2, or it could pass for another kind</source>
        <translation>%1 不得含有 %2，否则可能被当作另一种令牌</translation>
    </message>
    <message>
        <source>%1, with all that belongs to it</source>
        <translation>%1，应有的内容齐全</translation>
    </message>
    <message>
        <source>%1 has to have %2, too</source>
        <translation>%1 还必须含有 %2</translation>
    </message>
    <message>
        <source>Whether it names the server that you expect: the issuer, “iss” in a token, compared letter by letter.</source>
        <translation>所写明的服务器是否就是你期望的那个：即颁发者（在令牌中为“iss”），逐字比较。</translation>
    </message>
    <message>
        <source>made %1; a proof names no end and is taken for a short time only</source>
        <translation>%1制作；证明不注明结束时间，只在短时间内被接受</translation>
    </message>
    <message>
        <source>no key: a bound token (DPoP) was asked for, and a bearer token came</source>
        <translation>没有密钥：请求的是绑定的令牌（DPoP），得到的却是持有者令牌</translation>
    </message>
    <message>
        <source>%1, the secret you gave says that it is for something else</source>
        <translation>%1，你提供的机密声明它另有用途</translation>
    </message>
    <message>
        <source>this account’s key (DPoP); the answer names none</source>
        <translation>此账号的密钥（DPoP）；回答中没有指明密钥</translation>
    </message>
    <message>
        <source>has the one you chose</source>
        <translation>包含你选择的受众</translation>
    </message>
    <message>
        <source>is the one you gave</source>
        <translation>与你给出的一致</translation>
    </message>
    <message>
        <source>is another than the one you gave</source>
        <translation>与你给出的不同</translation>
    </message>
    <message>
        <source>%1, made with a secret, not signed with a key of the issuer</source>
        <translation>%1，用机密制作，不是用颁发者的密钥签名的</translation>
    </message>
    <message>
        <source>%1, its “kid” is no text, or too long</source>
        <translation>%1，其“kid”不是文本或过长</translation>
    </message>
    <message>
        <source>%1, more than one key you gave is called “%2”</source>
        <translation>%1，你提供的密钥中有多个名为“%2”</translation>
    </message>
    <message>
        <source>%1, the key you gave that is called “%2” can&apos;t be used</source>
        <translation>%1，你提供的名为“%2”的密钥无法使用</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two claims</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 must be signed with a key of its maker&apos;s own, not made with a shared secret</source>
        <translation>%1 必须用制作者自己的密钥签名，不能用共享的机密制作</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1” (DPoP)</source>
        <translation>指纹为“%1”的密钥（DPoP）</translation>
    </message>
    <message>
        <source>a key, as the “DPoP” beside it says</source>
        <translation>一个密钥，旁边的“DPoP”如此表明</translation>
    </message>
    <message>
        <source>%1, it fits none of the issuer&apos;s keys that are here, and they are older than the token</source>
        <translation>%1，与这里的颁发者密钥都不符，而这些密钥比令牌旧</translation>
    </message>
    <message>
        <source>the issuer itself</source>
        <translation>颁发者自身</translation>
    </message>
    <message>
        <source>%1, none of the keys you gave can be used: %2</source>
        <translation>%1，你提供的密钥都无法使用：%2</translation>
    </message>
    <message>
        <source>no key can check it: %1</source>
        <translation>没有密钥能验证它：%1</translation>
    </message>
    <message>
        <source>%1, made with a secret that no issuer publishes: give the client&apos;s secret to check it</source>
        <translation>%1，用颁发者不会公布的机密制作：提供客户端的机密即可验证</translation>
    </message>
    <message>
        <source>the token has none</source>
        <translation>令牌中没有</translation>
    </message>
    <message>
        <source>is the client ID you chose</source>
        <translation>是你选择的客户端 ID</translation>
    </message>
    <message>
        <source>fits the one you gave</source>
        <translation>与你给出的相符</translation>
    </message>
    <message>
        <source>does not fit the one you gave</source>
        <translation>与你给出的不符</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>标头没有写明算法</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1（按本机时钟）</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 ahead</source>
        <translation>%1（按服务器时钟）；本机时钟快 %2</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 behind</source>
        <translation>%1（按服务器时钟）；本机时钟慢 %2</translation>
    </message>
</context>
<context>
    <name>explain::Claims</name>
    <message>
        <source>at a time that can&apos;t be read: it is no number of seconds since 1970</source>
        <translation>时间无法读取：不是自 1970 年以来的秒数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far away it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a claim is for and what its value means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Perhaps as at %1: %2</source>
        <comment>name of a company</comment>
        <translation>可能与 %1 相同：%2</translation>
    </message>
    <message>
        <source>%1 here, %2 in UTC, %3</source>
        <comment>the same moment three times</comment>
        <translation>本地时间 %1，UTC %2，%3</translation>
    </message>
    <message>
        <source>%1 more, too many to list</source>
        <translation>另外 %1 个，太多而未列出</translation>
    </message>
    <message>
        <source>Registered · RFC 7519</source>
        <translation>已注册 · RFC 7519</translation>
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
        <translation>其他已注册 · IANA</translation>
    </message>
    <message>
        <source>Header · RFC 7515</source>
        <translation>标头 · RFC 7515</translation>
    </message>
    <message>
        <source>Private · defined by this issuer</source>
        <translation>私有 · 由此颁发者定义</translation>
    </message>
    <message>
        <source>Private · %1</source>
        <comment>name of a company</comment>
        <translation>私有 · %1</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>不是已注册的声明</translation>
    </message>
    <message>
        <source>Disclosed · RFC 9901</source>
        <translation>已披露 · RFC 9901</translation>
    </message>
    <message>
        <source>Header · RFC 7516</source>
        <translation>标头 · RFC 7516</translation>
    </message>
    <message>
        <source>Not a registered member of a header</source>
        <translation>不是已注册的标头成员</translation>
    </message>
    <message>
        <source>Broad: %1</source>
        <comment>a sentence why a scope allows much</comment>
        <translation>范围广：%1</translation>
    </message>
</context>
<context>
    <name>explain::Comparison</name>
    <message>
        <source>%L1 more</source>
        <translation>另外 %L1 个</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the second of two tokens, at the start of a sentence</comment>
        <translation>它</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>第二个令牌</translation>
    </message>
    <message>
        <source>%1 names no scopes.</source>
        <translation>%1没有写明权限范围。</translation>
    </message>
    <message>
        <source>%1 allows other things: %2 instead of %3.</source>
        <translation>%1允许的内容不同：是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 allows less: %2 is gone.</source>
        <translation>%1允许的更少：没有了 %2。</translation>
    </message>
    <message>
        <source>%1 allows less: %2 are gone.</source>
        <translation>%1允许的更少：没有了 %2。</translation>
    </message>
    <message>
        <source>%1 allows more: %2.</source>
        <translation>%1允许的更多：%2。</translation>
    </message>
    <message>
        <source>%1 was made by another issuer.</source>
        <translation>%1由另一个颁发者制作。</translation>
    </message>
    <message>
        <source>%1 is about somebody else.</source>
        <translation>%1说的是另一个人。</translation>
    </message>
    <message>
        <source>%1 names no audience.</source>
        <translation>%1没有写明受众。</translation>
    </message>
    <message>
        <source>%1 is for another audience: %2.</source>
        <translation>%1面向另一个受众：%2。</translation>
    </message>
    <message>
        <source>%1 lives %2 longer.</source>
        <translation>%1的有效期长 %2。</translation>
    </message>
    <message>
        <source>%1 lives %2 shorter.</source>
        <translation>%1的有效期短 %2。</translation>
    </message>
    <message>
        <source>%1 does not say when it ends.</source>
        <translation>%1没有说明何时到期。</translation>
    </message>
    <message>
        <source>%1 ends %2 later.</source>
        <translation>%1晚 %2 到期。</translation>
    </message>
    <message>
        <source>%1 ends %2 earlier.</source>
        <translation>%1早 %2 到期。</translation>
    </message>
    <message>
        <source>%1 is signed in another way: %2, not %3.</source>
        <translation>%1的签名方式不同：是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is signed with another key.</source>
        <translation>%1用另一个密钥签名。</translation>
    </message>
    <message>
        <source>%1 is bound to a key, so that whoever finds it can&apos;t use it.</source>
        <translation>%1绑定到密钥，别人捡到也用不了。</translation>
    </message>
    <message>
        <source>%1 is no longer bound to a key.</source>
        <translation>%1不再绑定到密钥。</translation>
    </message>
    <message>
        <source>All they say is the same; only the signatures differ.</source>
        <translation>两者的内容完全相同，只有签名不同。</translation>
    </message>
    <message>
        <source>Nothing is the same.</source>
        <translation>没有相同的内容。</translation>
    </message>
    <message>
        <source>1 line is the same.</source>
        <translation>有 1 行相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same.</source>
        <translation>
            <numerusform>有 %n 行相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: neither can be read here.</source>
        <translation>这是两个不同的令牌。除此之外无法判断：两个都无法在此读取。</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the first can&apos;t be read here.</source>
        <translation>这是两个不同的令牌。除此之外无法判断：第一个无法在此读取。</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the second can&apos;t be read here.</source>
        <translation>这是两个不同的令牌。除此之外无法判断：第二个无法在此读取。</translation>
    </message>
    <message>
        <source>This is the same token twice, letter by letter.</source>
        <translation>这是同一个令牌的两份，逐字相同。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>已披露</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Only the headers can be compared: what an encrypted token says can&apos;t be read here.</source>
        <translation>只能比较标头：加密令牌的内容无法在此读取。</translation>
    </message>
    <message>
        <source>All that can be read of them is the same; what can&apos;t be read differs.</source>
        <translation>两者可读取的内容完全相同，无法读取的部分不同。</translation>
    </message>
    <message>
        <source>All they say is the same, and it is written in another way.</source>
        <translation>两者的内容完全相同，只是写法不同。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>密钥绑定</translation>
    </message>
    <message>
        <source>Header of the key binding</source>
        <translation>密钥绑定的标头</translation>
    </message>
    <message>
        <source>%1 names no issuer.</source>
        <translation>%1没有写明颁发者。</translation>
    </message>
    <message>
        <source>%1 does not say whom it is about.</source>
        <translation>%1没有说明说的是谁。</translation>
    </message>
</context>
<context>
    <name>explain::EventWords</name>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>仅在本次运行中保留：%1</translation>
    </message>
    <message>
        <source>Code on another device.</source>
        <translation>在另一台设备上输入代码。</translation>
    </message>
    <message>
        <source>Client credentials.</source>
        <translation>客户端凭据模式。</translation>
    </message>
    <message>
        <source>Authorization code with PKCE.</source>
        <translation>授权码模式，使用 PKCE。</translation>
    </message>
    <message>
        <source>ID token checked.</source>
        <translation>已验证 ID 令牌。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The refresh token stays the same.</source>
        <translation>刷新令牌保持不变。</translation>
    </message>
    <message>
        <source>New refresh token, old one given up. %1</source>
        <translation>新的刷新令牌，旧的已弃用。%1</translation>
    </message>
    <message>
        <source>New refresh token saved to the keychain, old one given up.</source>
        <translation>新的刷新令牌已存入钥匙串，旧的已弃用。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>将于 %1 重试。</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>无法续期</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>另一台机器</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>权限范围：%1。</translation>
    </message>
    <message>
        <source>ID token handed to %1</source>
        <translation>ID 令牌已交给 %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>已交给 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Could not sign in again</source>
        <translation>无法重新登录</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续期</translation>
    </message>
    <message>
        <source>Got a further token</source>
        <translation>已取得另一个令牌</translation>
    </message>
    <message>
        <source>Could not get a further token</source>
        <translation>无法取得另一个令牌</translation>
    </message>
    <message>
        <source>Could not sign out</source>
        <translation>无法退出登录</translation>
    </message>
    <message>
        <source>ID token not handed to %1</source>
        <translation>ID 令牌未交给 %1</translation>
    </message>
    <message>
        <source>Not handed to %1</source>
        <translation>未交给 %1</translation>
    </message>
</context>
<context>
    <name>explain::Exchange</name>
    <message>
        <source>the form of the answer that is understood</source>
        <translation>能理解的回应格式</translation>
    </message>
    <message>
        <source>who asks, with the proof</source>
        <translation>请求者及其证明</translation>
    </message>
    <message>
        <source>the form of what is sent</source>
        <translation>所发送内容的格式</translation>
    </message>
    <message>
        <source>how long the server asks to wait</source>
        <translation>服务器要求等待的时间</translation>
    </message>
    <message>
        <source>what proof the server misses</source>
        <translation>服务器缺少的证明</translation>
    </message>
    <message>
        <source>what programs show to the API</source>
        <translation>程序向 API 出示的内容</translation>
    </message>
    <message>
        <source>“offline” asks for a refresh token</source>
        <translation>“offline”请求刷新令牌</translation>
    </message>
    <message>
        <source>the API that the token is for</source>
        <translation>令牌所面向的 API</translation>
    </message>
    <message>
        <source>a signed proof of the application, good for a minute</source>
        <translation>应用签名的证明，一分钟内有效</translation>
    </message>
    <message>
        <source>what kind of proof that is</source>
        <translation>是哪一种证明</translation>
    </message>
    <message>
        <source>who asks: the registered application</source>
        <translation>请求者：已注册的应用</translation>
    </message>
    <message>
        <source>what proves the application</source>
        <translation>证明应用身份的内容</translation>
    </message>
    <message>
        <source>good once, to fetch the tokens with</source>
        <translation>只能用一次，用来换取令牌</translation>
    </message>
    <message>
        <source>the digest of a secret kept here</source>
        <translation>保存在本机的机密的摘要</translation>
    </message>
    <message>
        <source>how that digest is made</source>
        <translation>该摘要的计算方式</translation>
    </message>
    <message>
        <source>the secret behind the digest: whoever asked now fetches</source>
        <translation>摘要背后的机密：现在来取的就是当初请求的</translation>
    </message>
    <message>
        <source>how the page should look</source>
        <translation>页面的显示方式</translation>
    </message>
    <message>
        <source>the key that the tokens are to be bound to</source>
        <translation>令牌将要绑定的密钥</translation>
    </message>
    <message>
        <source>why the server says no</source>
        <translation>服务器拒绝的原因</translation>
    </message>
    <message>
        <source>the same in the server&apos;s words</source>
        <translation>同上，用服务器的原话</translation>
    </message>
    <message>
        <source>seconds that the access token lives</source>
        <translation>访问令牌有效的秒数</translation>
    </message>
    <message>
        <source>what is given for a token</source>
        <translation>用什么换取令牌</translation>
    </message>
    <message>
        <source>who signed in, signed by the provider</source>
        <translation>登录者是谁，由提供方签名</translation>
    </message>
    <message>
        <source>which server answers</source>
        <translation>回应的是哪台服务器</translation>
    </message>
    <message>
        <source>what kind of token came</source>
        <translation>收到的令牌类型</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>服务器对自己的称呼</translation>
    </message>
    <message>
        <source>the account to offer first</source>
        <translation>首先建议的账号</translation>
    </message>
    <message>
        <source>seconds that a sign-in may lie back</source>
        <translation>登录最多可以过去的秒数</translation>
    </message>
    <message>
        <source>random: the ID token has to repeat it</source>
        <translation>随机值：ID 令牌必须重复它</translation>
    </message>
    <message>
        <source>what the page must ask</source>
        <translation>页面必须询问的内容</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>浏览器返回的地址</translation>
    </message>
    <message>
        <source>seconds that the refresh token lives</source>
        <translation>刷新令牌有效的秒数</translation>
    </message>
    <message>
        <source>good for new access tokens</source>
        <translation>可换取新的访问令牌</translation>
    </message>
    <message>
        <source>where the server keeps the request that was sent ahead</source>
        <translation>服务器存放预先发送的请求的位置</translation>
    </message>
    <message>
        <source>what kind of token is wanted</source>
        <translation>想要的令牌类型</translation>
    </message>
    <message>
        <source>the signed answer</source>
        <translation>签名的回应</translation>
    </message>
    <message>
        <source>how the answer comes back</source>
        <translation>回应返回的方式</translation>
    </message>
    <message>
        <source>what the browser brings back</source>
        <translation>浏览器带回的内容</translation>
    </message>
    <message>
        <source>what the token allows</source>
        <translation>令牌允许的内容</translation>
    </message>
    <message>
        <source>marks the session in the browser</source>
        <translation>标记浏览器中的会话</translation>
    </message>
    <message>
        <source>random: ties the answer to the question</source>
        <translation>随机值：把回应与请求对应起来</translation>
    </message>
    <message>
        <source>the token that is given in exchange</source>
        <translation>用来交换的令牌</translation>
    </message>
    <message>
        <source>what kind of token that is</source>
        <translation>该令牌的类型</translation>
    </message>
    <message>
        <source>the token that is given up</source>
        <translation>要放弃的令牌</translation>
    </message>
    <message>
        <source>how the access token is shown</source>
        <translation>访问令牌的出示方式</translation>
    </message>
    <message>
        <source>which token that is</source>
        <translation>是哪一种令牌</translation>
    </message>
    <message>
        <source>the languages of the page</source>
        <translation>页面的语言</translation>
    </message>
    <message>
        <source>change the code for tokens</source>
        <translation>用代码换取令牌</translation>
    </message>
    <message>
        <source>ask for a new access token</source>
        <translation>请求新的访问令牌</translation>
    </message>
    <message>
        <source>masked: nothing is known of it</source>
        <translation>已遮盖：对它一无所知</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the proof was not accepted</source>
        <translation>证明未被接受</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>服务器有问题</translation>
    </message>
    <message>
        <source>the server says no</source>
        <translation>服务器拒绝</translation>
    </message>
    <message>
        <source>the server points elsewhere</source>
        <translation>服务器指向别处</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>back from the browser</source>
        <translation>从浏览器返回</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>a signed proof that the key of the tokens is at hand</source>
        <translation>证明持有令牌密钥的签名证明</translation>
    </message>
    <message>
        <source>what this program asks with until the code is entered</source>
        <translation>在代码输入之前，本程序用它来询问</translation>
    </message>
    <message>
        <source>seconds to wait between two questions</source>
        <translation>两次询问之间要等待的秒数</translation>
    </message>
    <message>
        <source>what a person enters on any device</source>
        <translation>用户在任意设备上输入的内容</translation>
    </message>
    <message>
        <source>the page where the code is entered</source>
        <translation>输入代码的页面</translation>
    </message>
    <message>
        <source>the same page, with the code</source>
        <translation>同一页面，附带代码</translation>
    </message>
    <message>
        <source>ask for a token of the program&apos;s own</source>
        <translation>请求程序自己的令牌</translation>
    </message>
    <message>
        <source>ask whether the code was entered</source>
        <translation>询问代码是否已输入</translation>
    </message>
    <message>
        <source>exchange a token for another</source>
        <translation>用一个令牌换取另一个</translation>
    </message>
</context>
<context>
    <name>explain::Grant</name>
    <message>
        <source>A code on another device</source>
        <translation>在另一台设备上输入代码</translation>
    </message>
    <message>
        <source>Device authorization grant: a short code is typed on a phone or another computer, for when no browser here can be used.</source>
        <translation>设备授权模式：在手机或另一台电脑上输入一个短代码，适合本机无法使用浏览器的情况。</translation>
    </message>
    <message>
        <source>A program by itself</source>
        <translation>程序自身</translation>
    </message>
    <message>
        <source>Client credentials grant: for a machine or a script that acts for nobody but itself. It shows its own secret, key or certificate; nobody signs in.</source>
        <translation>客户端凭据模式：适合只代表自己的机器或脚本。它出示自己的机密、密钥或证书；没有人登录。</translation>
    </message>
    <message>
        <source>The browser on this computer</source>
        <translation>本机的浏览器</translation>
    </message>
    <message>
        <source>Authorization code grant with PKCE: you sign in on the provider’s own page, and what the browser brings back is of use to this program alone.</source>
        <translation>授权码模式，使用 PKCE：在提供方自己的页面上登录，浏览器带回的内容只有此程序能用。</translation>
    </message>
    <message>
        <source>The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 2.1.2), nor the password grant, which hands your password to a program that needs none (RFC 9700 2.4).</source>
        <translation>不提供隐式模式，因为它会把令牌放进浏览器的地址栏（RFC 9700 2.1.2）；也不提供密码模式，因为它会把你的密码交给不需要密码的程序（RFC 9700 2.4）。</translation>
    </message>
</context>
<context>
    <name>explain::HandOutQuestion</name>
    <message>
        <source>somebody on another machine</source>
        <translation>另一台机器上的人</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>It asks for the ID token, which says who you are.</source>
        <translation>它请求 ID 令牌，其中写明你是谁。</translation>
    </message>
    <message>
        <source>It asks for an access token for %1 with the scopes %2.</source>
        <translation>它请求用于 %1 的访问令牌，权限范围为 %2。</translation>
    </message>
    <message>
        <source>It asks for an access token for %1.</source>
        <translation>它请求用于 %1 的访问令牌。</translation>
    </message>
    <message>
        <source>It asks for an access token with the scopes %1 only.</source>
        <translation>它请求只含权限范围 %1 的访问令牌。</translation>
    </message>
    <message>
        <source>It asks for the access token, with which it can do all that the account may.</source>
        <translation>它请求访问令牌，可以用来做此账号能做的一切。</translation>
    </message>
    <message>
        <source>It asks through %1. What runs there can&apos;t be seen from here.</source>
        <translation>它通过 %1 请求。那里运行着什么，从这里看不到。</translation>
    </message>
    <message>
        <source>Which program that is can&apos;t be told: it runs in a container, or was removed.</source>
        <translation>无法判断是哪个程序：它在容器中运行，或已被移除。</translation>
    </message>
    <message>
        <source>%1 runs whatever it is given, so it can&apos;t be allowed for ever.</source>
        <translation>%1 会运行交给它的任何内容，所以不能永久允许。</translation>
    </message>
    <message>
        <source>Who asks can&apos;t be recognised again, so it can&apos;t be allowed for ever.</source>
        <translation>请求者无法再次识别，所以不能永久允许。</translation>
    </message>
    <message>
        <source>get no token</source>
        <translation>得不到令牌</translation>
    </message>
    <message>
        <source>get one when you allow it</source>
        <translation>经你允许后得到令牌</translation>
    </message>
    <message>
        <source>get one when you allow it, each time</source>
        <translation>每次经你允许后得到令牌</translation>
    </message>
    <message>
        <source>get one on the command line; others when you allow it</source>
        <translation>在命令行上得到令牌；其他程序经你允许后得到</translation>
    </message>
    <message>
        <source>Let %1 have a token of %2?</source>
        <translation>允许 %1 使用 %2 的令牌吗？</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>explain::Hosts</name>
    <message>
        <source>%1 (part of %2)</source>
        <translation>%1（属于 %2）</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>此电脑，未加密</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>你将在 %1 登录。</translation>
    </message>
    <message>
        <source>Tokens also go to %1.</source>
        <translation>令牌也会发往 %1。</translation>
    </message>
</context>
<context>
    <name>explain::Issuer</name>
    <message>
        <source>%L1 more</source>
        <translation>另外 %L1 个</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>is the address that you gave</source>
        <translation>就是你给出的地址</translation>
    </message>
    <message>
        <source>the document does not name one</source>
        <translation>文档没有写明</translation>
    </message>
    <message>
        <source>%1, not %2: nothing in the document counts for that</source>
        <translation>%1，不是 %2：文档中的任何内容都不适用于后者</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 为“%2”</translation>
    </message>
    <message>
        <source>%1: it has to begin with https://</source>
        <translation>%1：必须以 https:// 开头</translation>
    </message>
    <message>
        <source>each can be used safely</source>
        <translation>全部可以安全使用</translation>
    </message>
    <message>
        <source>not listed; it may know S256 all the same</source>
        <translation>未列出；它仍可能支持 S256</translation>
    </message>
    <message>
        <source>%1, without S256</source>
        <translation>%1，没有 S256</translation>
    </message>
    <message>
        <source>Names itself in answers</source>
        <translation>在回应中写明自己</translation>
    </message>
    <message>
        <source>yes, so that no answer is taken for another server&apos;s</source>
        <translation>是，因此不会把另一台服务器的回应当成它的</translation>
    </message>
    <message>
        <source>not promised, so that servers could be mixed up (RFC 9207)</source>
        <translation>没有承诺，因此服务器可能被混淆（RFC 9207）</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权模式</translation>
    </message>
    <message>
        <source>none that is given up</source>
        <translation>没有已被弃用的</translation>
    </message>
    <message>
        <source>it still offers %1, which RFC 9700 advises against</source>
        <translation>仍提供 RFC 9700 不建议使用的 %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>it offers “none”: ID tokens that anybody can write</source>
        <translation>提供“none”：任何人都能写出的 ID 令牌</translation>
    </message>
    <message>
        <source>it lists no algorithms for ID tokens</source>
        <translation>没有列出 ID 令牌的算法</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cloakroom can sign in with this document</source>
        <translation>Cloakroom 可以用此文档登录</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign in with this document. %1</source>
        <translation>Cloakroom 无法用此文档登录。%1</translation>
    </message>
    <message>
        <source>Authorization · RFC 6749, 3.1</source>
        <translation>授权 · RFC 6749, 3.1</translation>
    </message>
    <message>
        <source>Tokens · RFC 6749, 3.2</source>
        <translation>令牌 · RFC 6749, 3.2</translation>
    </message>
    <message>
        <source>Keys · RFC 7517</source>
        <translation>密钥 · RFC 7517</translation>
    </message>
    <message>
        <source>The person · OpenID Connect Core, 5.3</source>
        <translation>用户 · OpenID Connect Core, 5.3</translation>
    </message>
    <message>
        <source>Revocation · RFC 7009</source>
        <translation>撤销 · RFC 7009</translation>
    </message>
    <message>
        <source>Introspection · RFC 7662</source>
        <translation>内省 · RFC 7662</translation>
    </message>
    <message>
        <source>Sign-in with a code, on another device · RFC 8628</source>
        <translation>在另一台设备上用代码登录 · RFC 8628</translation>
    </message>
    <message>
        <source>Registration of clients · RFC 7591</source>
        <translation>客户端注册 · RFC 7591</translation>
    </message>
    <message>
        <source>Pushed requests · RFC 9126</source>
        <translation>预先发送的请求 · RFC 9126</translation>
    </message>
    <message>
        <source>Sign-out in the browser · OpenID Connect</source>
        <translation>在浏览器中退出登录 · OpenID Connect</translation>
    </message>
    <message>
        <source>DPoP · RFC 9449</source>
        <translation>DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>How clients show who they are</source>
        <translation>客户端证明身份的方式</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>for encryption, not for signatures</source>
        <translation>用于加密，不用于签名</translation>
    </message>
    <message>
        <source>for %1, which signs nothing here</source>
        <translation>用于 %1，在此不作签名用</translation>
    </message>
    <message>
        <source>another key has the same name</source>
        <translation>另一个密钥同名</translation>
    </message>
    <message>
        <source>a secret that is published is none</source>
        <translation>公开的机密不是机密</translation>
    </message>
    <message>
        <source>of a kind that Cloakroom does not know</source>
        <translation>类型是 Cloakroom 不认识的</translation>
    </message>
    <message>
        <source>on a curve that Cloakroom does not know</source>
        <translation>曲线是 Cloakroom 不认识的</translation>
    </message>
    <message>
        <source>not of 2048 to 16384 bits, or with an exponent that is not safe</source>
        <translation>不是 2048 至 16384 位，或指数不安全</translation>
    </message>
    <message>
        <source>its point is not on its curve</source>
        <translation>其点不在曲线上</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>其中同一名称出现两次</translation>
    </message>
    <message>
        <source>something in it is missing or can&apos;t be read</source>
        <translation>其中有内容缺失或无法读取</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>its private half is published: anybody can sign with it</source>
        <translation>其私有部分已公开：任何人都能用它签名</translation>
    </message>
    <message>
        <source>checks signatures</source>
        <translation>验证签名</translation>
    </message>
</context>
<context>
    <name>explain::Paste</name>
    <message>
        <source>quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>the header name “%1”</source>
        <translation>标头名称“%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the JSON form of a JWS</source>
        <translation>JWS 的 JSON 形式</translation>
    </message>
    <message>
        <source>a JSON answer around its “%1”</source>
        <translation>“%1”外的 JSON 回应</translation>
    </message>
    <message>
        <source>an address around its “%1”</source>
        <translation>“%1”外的地址</translation>
    </message>
    <message>
        <source>a form around its “%1”</source>
        <translation>“%1”外的表单</translation>
    </message>
    <message>
        <source>a command around its header</source>
        <translation>标头外的命令</translation>
    </message>
    <message>
        <source>line breaks and blanks within</source>
        <translation>其中的换行和空格</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <translation>已去掉：%1。</translation>
    </message>
    <message numerus="yes">
        <source>all of its %n signatures but the first</source>
        <translation>
            <numerusform>除第一个以外的所有签名（共 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>a header that no signature protects (%1)</source>
        <translation>没有任何签名保护的头部（%1）</translation>
    </message>
    <message>
        <source>the JSON form of a JWE</source>
        <translation>JWE 的 JSON 形式</translation>
    </message>
    <message>
        <source>the lines below it</source>
        <translation>其下方的各行</translation>
    </message>
</context>
<context>
    <name>explain::Scopes</name>
    <message>
        <source>It can change things, not only look at them.</source>
        <translation>它不仅能查看，还能更改内容。</translation>
    </message>
    <message>
        <source>It administers: it reaches what belongs to others.</source>
        <translation>它有管理权限：可触及属于他人的内容。</translation>
    </message>
    <message>
        <source>It reaches nearly everything.</source>
        <translation>它几乎可触及一切。</translation>
    </message>
    <message>
        <source>It lasts while you are away.</source>
        <translation>你不在时它也有效。</translation>
    </message>
    <message>
        <source>Scopes · none</source>
        <translation>权限范围 · 无</translation>
    </message>
    <message>
        <source>Scopes · %1 granted</source>
        <translation>权限范围 · 已授予 %1 个</translation>
    </message>
    <message>
        <source>Scopes · %1 granted of %2 requested</source>
        <translation>权限范围 · 请求 %2 个，授予 %1 个</translation>
    </message>
    <message>
        <source>Scopes · %1 granted, %2 requested</source>
        <translation>权限范围 · 已授予 %1 个，请求了 %2 个</translation>
    </message>
    <message>
        <source>%1 was asked for but the provider did not grant it.</source>
        <translation>请求了 %1，但提供方没有授予。</translation>
    </message>
    <message>
        <source>%1 were asked for but the provider did not grant them.</source>
        <translation>请求了 %1，但提供方没有授予。</translation>
    </message>
    <message>
        <source>%1 was granted without being asked for.</source>
        <translation>%1 未经请求就被授予。</translation>
    </message>
    <message>
        <source>%1 were granted without being asked for.</source>
        <translation>%1 未经请求就被授予。</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>另外 %L1 个</translation>
    </message>
</context>
<context>
    <name>explain::ServerAbilities</name>
    <message>
        <source>renewing</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>sign-in from another device</source>
        <translation>用另一台设备登录</translation>
    </message>
    <message>
        <source>registers Cloakroom by itself</source>
        <translation>自动注册 Cloakroom</translation>
    </message>
    <message>
        <source>takes client documents</source>
        <translation>接受客户端文档</translation>
    </message>
    <message>
        <source>no ID tokens</source>
        <translation>没有 ID 令牌</translation>
    </message>
    <message>
        <source>its document doesn&apos;t list %1</source>
        <translation>其文档未列出 %1</translation>
    </message>
    <message>
        <source>the client ID isn&apos;t the address of a client document</source>
        <translation>客户端 ID 不是客户端文档的地址</translation>
    </message>
</context>
<context>
    <name>explain::ServerKnows</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1，来自颁发者的密钥</translation>
    </message>
    <message>
        <source>the answer isn’t signed: it is as true as the connection to the server</source>
        <translation>回应没有签名：其可信程度取决于与服务器的连接</translation>
    </message>
    <message>
        <source>“%1”, but the account has “%2”</source>
        <translation>“%1”，但账号中是“%2”</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>已于 %1到期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>the same as in the ID token</source>
        <translation>与 ID 令牌中的相同</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>the server doesn’t take this token, or doesn’t tell this client of it</source>
        <translation>服务器不接受此令牌，或不向此客户端透露</translation>
    </message>
    <message>
        <source>the server takes this token</source>
        <translation>服务器接受此令牌</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>the account’s</source>
        <translation>账号的</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>此应用</translation>
    </message>
</context>
<context>
    <name>explain::Time</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>%1 分钟</translation>
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
        <translation>%1 小时 %2 分</translation>
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
        <translation>%1时</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1y</source>
        <comment>years, short</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>explain::Token</name>
    <message>
        <source>This is no JWT, so it can&apos;t be an ID token: nothing can be read from its %1 characters, and nothing proves who signed in.</source>
        <translation>这不是 JWT，因此不可能是 ID 令牌：从它的 %1 个字符中读不出任何内容，也没有什么能证明登录者是谁。</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. It is good for one thing, a new access token.</source>
        <translation>只有制作此令牌的服务器才能读取它：对其他人来说，它只是 %1 个没有意义的字符。它只有一个用途：换取新的访问令牌。</translation>
    </message>
    <message>
        <source>This is no JWT: for everyone but the server that made it it is %1 characters without a meaning. A program isn&apos;t meant to read such a token; its scopes and its end are told with it, or by the server&apos;s introspection endpoint.</source>
        <translation>这不是 JWT：除了制作它的服务器，对任何人来说它都只是 %1 个没有意义的字符。程序不应读取这样的令牌；其权限范围和到期时间会随它一起告知，或由服务器的内省端点告知。</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. Its scopes and its end, above, are what the server told with it.</source>
        <translation>只有制作此令牌的服务器才能读取它：对其他人来说，它只是 %1 个没有意义的字符。上面的权限范围和到期时间是服务器随令牌一起告知的。</translation>
    </message>
    <message>
        <source>The key that opens it is called “%1”.</source>
        <translation>打开它的密钥名为“%1”。</translation>
    </message>
    <message>
        <source>A secret that both sides share opens it.</source>
        <translation>用双方共享的机密打开它。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>This token is encrypted: only who holds the key for it, usually the API it is meant for, can read its %1 characters.</source>
        <translation>此令牌已加密：只有持有相应密钥的一方（通常是它所面向的 API）才能读取它的 %1 个字符。</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2.</source>
        <translation>它以“%1”开头：%2。</translation>
    </message>
    <message>
        <source>This is signed, but its payload holds no claims: it is %1 bytes that are no JSON object. Its signature can be checked all the same.</source>
        <translation>这是签名的内容，但载荷中没有声明：是 %1 字节，不是 JSON 对象。其签名仍可验证。</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>Disclosure %1 can&apos;t be read.</source>
        <translation>披露项 %1 无法读取。</translation>
    </message>
    <message>
        <source>Some of its claims are disclosed one by one behind it: %1 here.</source>
        <translation>其部分声明在后面逐个披露：这里有 %1 个。</translation>
    </message>
    <message>
        <source>At its end its holder proves that the key is theirs; whether they signed it isn&apos;t checked.</source>
        <translation>末尾处持有者证明密钥归自己所有；是否由其签名未作检查。</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”, and the parts of a JWT are never padded.</source>
        <translation>第 %1 个字符（共 %2 个）是“=”，而 JWT 的各部分从不填充。</translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.</source>
        <translation>其中只能有字母、数字、“-”、“_”和“.”，而第 %1 个字符（共 %2 个）是%3。</translation>
    </message>
    <message>
        <source>It ends after character %1, and another point and part would have to follow.</source>
        <translation>它在第 %1 个字符后结束，后面还应有一个点和一个部分。</translation>
    </message>
    <message>
        <source>The point at character %1 is one too many: a JWT ends with its third part.</source>
        <translation>第 %1 个字符处的点多余：JWT 到第三部分为止。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.</source>
        <translation>其%1（第 %2 至 %3 个字符）不完整：%4 个字符写不出完整的字节。</translation>
    </message>
    <message>
        <source>The last character of its %1, number %2, holds bits that belong to no byte.</source>
        <translation>其%1的最后一个字符（第 %2 个）含有不属于任何字节的位。</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>逗号或列表的结尾</translation>
    </message>
    <message>
        <source>it is JSON, but no object</source>
        <translation>它是 JSON，但不是对象</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>line %1, column %2 is no UTF-8</source>
        <translation>第 %1 行第 %2 列不是 UTF-8</translation>
    </message>
    <message>
        <source>at line %1, column %2 there has to be %3</source>
        <comment>in JSON</comment>
        <translation>第 %1 行第 %2 列应为%3</translation>
    </message>
    <message>
        <source>Its %1 is empty.</source>
        <translation>其%1为空。</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, can&apos;t be read: %4.</source>
        <translation>其%1（第 %2 至 %3 个字符）无法读取：%4。</translation>
    </message>
    <message>
        <source>It begins like claims, but they can&apos;t be read: %1.</source>
        <translation>它的开头像声明，但无法读取：%1。</translation>
    </message>
    <message>
        <source>This is a key or a certificate in PEM, and no token.</source>
        <translation>这是 PEM 格式的密钥或证书，不是令牌。</translation>
    </message>
    <message>
        <source>This is no token: character %1 is %2, and no token has one.</source>
        <translation>这不是令牌：第 %1 个字符是%2，令牌中不会有它。</translation>
    </message>
    <message>
        <source>Logout token, by its claims</source>
        <translation>退出令牌（据其声明）</translation>
    </message>
    <message>
        <source>Security event, by its claims</source>
        <translation>安全事件（据其声明）</translation>
    </message>
    <message>
        <source>DPoP proof, by its claims</source>
        <translation>DPoP 证明（据其声明）</translation>
    </message>
    <message>
        <source>Introspection answer, by its claims</source>
        <translation>内省回应（据其声明）</translation>
    </message>
    <message>
        <source>Authorization request, by its claims</source>
        <translation>授权请求（据其声明）</translation>
    </message>
    <message>
        <source>Authorization answer (JARM), by its claims</source>
        <translation>授权回应（JARM，据其声明）</translation>
    </message>
    <message>
        <source>Key binding, by its claims</source>
        <translation>密钥绑定（据其声明）</translation>
    </message>
    <message>
        <source>Refresh token, by its claims</source>
        <translation>刷新令牌（据其声明）</translation>
    </message>
    <message>
        <source>ID token, by its claims</source>
        <translation>ID 令牌（据其声明）</translation>
    </message>
    <message>
        <source>Access token, by its claims</source>
        <translation>访问令牌（据其声明）</translation>
    </message>
    <message>
        <source>Client assertion, by its claims</source>
        <translation>客户端断言（据其声明）</translation>
    </message>
    <message>
        <source>Credential, by its claims</source>
        <translation>凭证（据其声明）</translation>
    </message>
    <message>
        <source>UserInfo answer, by its claims</source>
        <translation>UserInfo 回应（据其声明）</translation>
    </message>
    <message>
        <source>This is JSON, and no token: no member of it has the name of one.</source>
        <translation>这是 JSON，不是令牌：其中没有以令牌命名的成员。</translation>
    </message>
    <message>
        <source>This begins like JSON, and can&apos;t be read: %1.</source>
        <translation>它以 JSON 开头，但无法读取：%1。</translation>
    </message>
    <message>
        <source>Its header begins with character %1: what stands in front doesn&apos;t belong to it.</source>
        <translation>它的标头从第 %1 个字符开始：前面的内容不属于它。</translation>
    </message>
    <message>
        <source>Its beginning is missing: characters 1 to %1 are the end of a header.</source>
        <translation>它的开头缺失：第 1 至 %1 个字符是标头的末尾。</translation>
    </message>
</context>
<context>
    <name>explain::Words</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Expected is “%1”, but “%2” came.</source>
        <translation>期望“%1”，但收到“%2”。</translation>
    </message>
    <message>
        <source>What came is “%2”.</source>
        <translation>收到的是“%2”。</translation>
    </message>
    <message>
        <source>It holds no time that can be read.</source>
        <translation>其中没有可以读取的时间。</translation>
    </message>
    <message>
        <source>Expected is “%1”, but nothing came.</source>
        <translation>期望“%1”，但什么也没收到。</translation>
    </message>
    <message>
        <source>It added “%2”.</source>
        <translation>它补充说“%2”。</translation>
    </message>
    <message>
        <source>This can&apos;t be used.</source>
        <translation>这无法使用。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>无法连接到 %3。</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 正忙。</translation>
    </message>
    <message>
        <source>%3 gave an answer that Cloakroom can&apos;t use.</source>
        <translation>%3 的回应 Cloakroom 无法使用。</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 拒绝了。</translation>
    </message>
    <message>
        <source>What %3 sent can&apos;t be trusted.</source>
        <translation>%3 发来的内容不可信。</translation>
    </message>
    <message>
        <source>This sign-in has ended.</source>
        <translation>此次登录已结束。</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 没有及时回应。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>没有钥匙串。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>钥匙串没有回应。</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>钥匙串拒绝了。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>它不存在。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>更正后重试。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>检查连接，然后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>稍等片刻再试。</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>Ask the operator of the server what this application may do.</source>
        <translation>向服务器的运营方询问此应用可以做什么。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>重新登录。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>解锁钥匙串。</translation>
    </message>
    <message>
        <source>Start a keychain service; until then tokens are kept for this run only.</source>
        <translation>启动钥匙串服务；在此之前，令牌仅在本次运行中保留。</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>稍等片刻，或重新启动钥匙串服务。</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>允许 Cloakroom 使用它，然后重试。</translation>
    </message>
    <message>
        <source>Look whether it was removed elsewhere.</source>
        <translation>检查它是否已在别处移除。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, then try again.</source>
        <translation>检查可用空间和权限，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The certificate is of “%1”, signed by “%2”.</source>
        <translation>证书属于“%1”，由“%2”签名。</translation>
    </message>
    <message>
        <source>Its reason is “%1”.</source>
        <translation>其理由为“%1”。</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a closing quote</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a control character as an escape</source>
        <translation>以转义形式写的控制字符</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>带引号的名称</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>转义序列</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>a pair of surrogates</source>
        <translation>一对代理项</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>每个名称一次</translation>
    </message>
    <message>
        <source>an array of keys</source>
        <translation>密钥数组</translation>
    </message>
    <message>
        <source>3 parts</source>
        <translation>3 个部分</translation>
    </message>
    <message>
        <source>an odd modulus</source>
        <translation>奇数模数</translation>
    </message>
    <message>
        <source>an even one</source>
        <translation>偶数</translation>
    </message>
    <message>
        <source>an odd exponent of at least 3</source>
        <translation>不小于 3 的奇数指数</translation>
    </message>
    <message>
        <source>another</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>RSA 密钥</translation>
    </message>
    <message>
        <source>a point on the curve</source>
        <translation>曲线上的点</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>a string of at most 1024 bytes</source>
        <translation>最多 1024 字节的字符串</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>最多 %1 字节</translation>
    </message>
    <message>
        <source>at most %1 bits</source>
        <translation>最多 %1 位</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>至少 %1 位</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>最多 %1 个密钥</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>最多 %1 层</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of a token, and the place in it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cloakroom is already running, but its window does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Cloakroom 已在运行，但其窗口没有回应。稍等片刻，或结束它再重新启动。</translation>
    </message>
    <message>
        <source>Signs in to APIs and looks after the tokens.</source>
        <translation>登录 API 并管理令牌。</translation>
    </message>
    <message>
        <source>Start the built-in demo provider and sign in to it.</source>
        <translation>启动内置的演示提供方并登录。</translation>
    </message>
    <message>
        <source>Start without showing the window, in the tray.</source>
        <translation>启动时不显示窗口，只在托盘中运行。</translation>
    </message>
    <message>
        <source>Begin a sign-in.</source>
        <translation>开始登录。</translation>
    </message>
    <message>
        <source>Inspect a token: the one in FILE, or one to be pasted.</source>
        <translation>检视令牌：FILE 中的令牌，或将要粘贴的令牌。</translation>
    </message>
    <message>
        <source>A file with a token.</source>
        <translation>包含令牌的文件。</translation>
    </message>
    <message>
        <source>There is no display for Cloakroom&apos;s window. In a terminal, cloakroom-cli does the same.</source>
        <translation>没有可显示 Cloakroom 窗口的显示器。在终端中，cloakroom-cli 可以做同样的事。</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Access token · RFC 9068</source>
        <translation>访问令牌 · RFC 9068</translation>
    </message>
    <message>
        <source>Logout token · OpenID Connect Back-Channel Logout</source>
        <translation>退出令牌 · OpenID Connect Back-Channel Logout</translation>
    </message>
    <message>
        <source>DPoP proof · RFC 9449</source>
        <translation>DPoP 证明 · RFC 9449</translation>
    </message>
    <message>
        <source>Client assertion · RFC 7523</source>
        <translation>客户端断言 · RFC 7523</translation>
    </message>
    <message>
        <source>Introspection answer · RFC 9701</source>
        <translation>内省回应 · RFC 9701</translation>
    </message>
    <message>
        <source>Authorization request · RFC 9101</source>
        <translation>授权请求 · RFC 9101</translation>
    </message>
    <message>
        <source>Security event · RFC 8417</source>
        <translation>安全事件 · RFC 8417</translation>
    </message>
    <message>
        <source>Entity statement · OpenID Federation</source>
        <translation>实体声明 · OpenID Federation</translation>
    </message>
    <message>
        <source>Status list · Token Status List</source>
        <translation>状态列表 · Token Status List</translation>
    </message>
    <message>
        <source>Phone call · RFC 8225</source>
        <translation>电话呼叫 · RFC 8225</translation>
    </message>
    <message>
        <source>Key binding · RFC 9901</source>
        <translation>密钥绑定 · RFC 9901</translation>
    </message>
    <message>
        <source>Credential · SD-JWT VC</source>
        <translation>凭证 · SD-JWT VC</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Signs in to APIs and looks after the tokens. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>登录 API 并管理令牌。以 GNU General Public License 第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and how the accounts stand: no token, no name, no address.</source>
        <translation>诊断信息包含版本和账号的状态：没有令牌，没有名称，没有地址。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Copied. Read it before you give it to somebody.</source>
        <translation>已复制。交给别人之前先看一遍。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::AccountColour</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Copy access token</source>
        <translation>复制访问令牌</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Tokens and activity</source>
        <translation>令牌与活动</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Its tokens are being read from the keychain.</source>
        <translation>正在从钥匙串读取令牌。</translation>
    </message>
    <message>
        <source>Its tokens can’t be shown now.</source>
        <translation>现在无法显示令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>已交出 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied · an API takes it with a proof only (menu Token)</source>
        <translation>已复制 · API 只有在附带证明时才接受它（“令牌”菜单）</translation>
    </message>
</context>
<context>
    <name>ui::AccountSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>其他程序…</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>选择浏览器</translation>
    </message>
    <message>
        <source>Signs in at %1 as client %2, with the scopes %3.</source>
        <translation>以客户端 %2 登录 %1，权限范围为 %3。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Asks for a new sign-in</source>
        <translation>需要重新登录</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Search accounts</source>
        <translation>搜索账号</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refresh tokens are in your keychain</source>
        <translation>刷新令牌保存在钥匙串中</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Refresh tokens are kept for this run only. %1</source>
        <translation>刷新令牌仅在本次运行中保留。%1</translation>
    </message>
    <message>
        <source>No accounts yet. Sign in, or try the demo provider.</source>
        <translation>还没有账号。登录，或试用演示提供方。</translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>没有包含“%1”的账号。</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>检视令牌…</translation>
    </message>
    <message>
        <source>Paste or drop any token</source>
        <translation>粘贴或拖入任意令牌</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>钥匙串没有交出某个条目</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>With variables in place of what is secret</source>
        <translation>机密内容用变量代替</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Nothing has happened since Cloakroom began to take notes.</source>
        <translation>自 Cloakroom 开始记录以来，还没有任何活动。</translation>
    </message>
    <message>
        <source>1 entry was damaged and is left out.</source>
        <translation>有 1 条记录已损坏，未列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out.</source>
        <translation>
            <numerusform>有 %n 条记录已损坏，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity is kept for this run only. %1</source>
        <translation>活动仅在本次运行中保留。%1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys…</source>
        <translation>获取颁发者的密钥…</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>提供密钥…</translation>
    </message>
    <message>
        <source>Give the secret…</source>
        <translation>提供机密…</translation>
    </message>
    <message>
        <source>Choose the issuer…</source>
        <translation>选择颁发者…</translation>
    </message>
    <message>
        <source>Choose the audience…</source>
        <translation>选择受众…</translation>
    </message>
    <message>
        <source>Give the nonce…</source>
        <translation>提供 nonce…</translation>
    </message>
    <message>
        <source>Choose the client ID…</source>
        <translation>选择客户端 ID…</translation>
    </message>
    <message>
        <source>Give the access token…</source>
        <translation>提供访问令牌…</translation>
    </message>
    <message>
        <source>Give the code…</source>
        <translation>提供代码…</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, not granted</source>
        <translation>%1，未授予</translation>
    </message>
</context>
<context>
    <name>ui::ClaimDelegate</name>
    <message>
        <source>doubled</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1，重复</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
</context>
<context>
    <name>ui::ClientProofFields</name>
    <message>
        <source>Client shows</source>
        <translation>客户端出示</translation>
    </message>
    <message>
        <source>what the server lists</source>
        <translation>按服务器所列</translation>
    </message>
    <message>
        <source>nothing but its ID</source>
        <translation>仅客户端 ID</translation>
    </message>
    <message>
        <source>the secret, in a header</source>
        <translation>机密，放在标头中</translation>
    </message>
    <message>
        <source>the secret, in the form</source>
        <translation>机密，放在表单中</translation>
    </message>
    <message>
        <source>a key that Cloakroom makes</source>
        <translation>由 Cloakroom 生成的密钥</translation>
    </message>
    <message>
        <source>an RSA key that Cloakroom makes</source>
        <translation>由 Cloakroom 生成的 RSA 密钥</translation>
    </message>
    <message>
        <source>a key from a file</source>
        <translation>来自文件的密钥</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>taken over into the keychain</source>
        <translation>会收入钥匙串</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>密钥 (*.pem *.key)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>to be registered at the provider</source>
        <translation>需在提供方注册</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>bound to this computer where offered</source>
        <translation>提供方支持时绑定到本机</translation>
    </message>
    <message>
        <source>bound to this computer, or none</source>
        <translation>必须绑定到本机，否则不要</translation>
    </message>
    <message>
        <source>for whoever holds them</source>
        <translation>谁持有谁可用</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>客户端身份验证</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves that the key, which stays in your keychain, is at hand.</source>
        <translation>绑定的令牌（DPoP，RFC 9449）对窃取者毫无用处：每次请求都要证明密钥就在手边，而密钥始终留在钥匙串中。</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>The key is being made; try again in a moment.</source>
        <translation>正在生成密钥；稍等片刻再试。</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>密钥密码</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>如果密钥有密码</translation>
    </message>
    <message>
        <source>Send requests ahead where offered (PAR)</source>
        <translation>提供时提前发送请求（PAR）</translation>
    </message>
    <message>
        <source>Have answers signed where offered (JARM)</source>
        <translation>提供时要求签名的回应（JARM）</translation>
    </message>
    <message>
        <source>The request goes from here to the server, and the browser gets no more than a reference to it (RFC 9126).</source>
        <translation>请求从这里发送到服务器，浏览器只得到对它的引用（RFC 9126）。</translation>
    </message>
    <message>
        <source>What the browser brings back can&apos;t have been changed on its way.</source>
        <translation>浏览器带回的内容不可能在途中被更改。</translation>
    </message>
    <message>
        <source>This server takes requests only ahead of the browser.</source>
        <translation>此服务器只接受在浏览器之前提前发送的请求。</translation>
    </message>
</context>
<context>
    <name>ui::Clipboard</name>
    <message>
        <source>Copied · leaves the clipboard in %1</source>
        <translation>已复制 · %1后从剪贴板清除</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名称的命令。</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>&amp;Show what is the same too</source>
        <translation>同时显示相同内容(&amp;S)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>比较两个令牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>第一个令牌</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>第二个令牌</translation>
    </message>
    <message>
        <source>Choose two tokens, or paste them. They are read on this computer and go nowhere.</source>
        <translation>选择或粘贴两个令牌。它们只在本机读取，不会发往任何地方。</translation>
    </message>
    <message>
        <source>They are large: they are being compared.</source>
        <translation>内容较大，正在比较。</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>This account asks each time.</source>
        <translation>此账号每次都会询问。</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Always, this program and this account</source>
        <translation>始终，对此程序和此账号</translation>
    </message>
    <message>
        <source>An hour and always hold for the ID token.</source>
        <translation>“一小时”和“始终”对 ID 令牌有效。</translation>
    </message>
    <message>
        <source>An hour and always hold for each access token of this account.</source>
        <translation>“一小时”和“始终”对此账号的每个访问令牌有效。</translation>
    </message>
    <message>
        <source>Can be pressed in a moment</source>
        <translation>稍后即可按下</translation>
    </message>
</context>
<context>
    <name>ui::DeviceCode</name>
    <message>
        <source>Address to open</source>
        <translation>要打开的地址</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>要输入的代码</translation>
    </message>
    <message>
        <source>Open this address on any device</source>
        <translation>在任意设备上打开此地址</translation>
    </message>
    <message>
        <source>and enter this code</source>
        <translation>并输入此代码</translation>
    </message>
    <message>
        <source>A phone’s camera takes both from the picture. Compare the code before you agree.</source>
        <translation>用手机相机扫描图片即可得到两者。同意之前先核对代码。</translation>
    </message>
    <message>
        <source>A phone’s camera takes the address from the picture.</source>
        <translation>用手机相机扫描图片即可得到地址。</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>地址的二维码</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>仅当是你自己开始的登录时才这样做：谁输入代码，谁就让这台计算机登录。</translation>
    </message>
</context>
<context>
    <name>ui::DialogPage</name>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>ui::EncodedToken</name>
    <message>
        <source>Encoded</source>
        <translation>编码形式</translation>
    </message>
    <message>
        <source>Encoded · its first %1 characters</source>
        <translation>编码形式 · 前 %1 个字符</translation>
    </message>
    <message>
        <source>Point at the characters, or move the cursor in them, to see what they stand for.</source>
        <translation>指向字符，或在其中移动光标，即可查看它们代表什么。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedDialog</name>
    <message>
        <source>Choose the issuer</source>
        <translation>选择颁发者</translation>
    </message>
    <message>
        <source>From whom do you expect this token? Take the address from where you know the issuer, not from the token. Nothing is fetched.</source>
        <translation>你期望此令牌来自谁？地址应取自你了解该颁发者的地方，而不是令牌本身。不会获取任何内容。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>选择受众</translation>
    </message>
    <message>
        <source>Whom should this token be for: which API, or which client ID? Take it from where you know it, not from the token.</source>
        <translation>这个令牌应当给谁：哪个 API，或哪个客户端 ID？请取自你所知之处，而不是令牌本身。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Give the nonce</source>
        <translation>提供 nonce</translation>
    </message>
    <message>
        <source>Which nonce was sent with the sign-in that this token came of? It stands in the address of the sign-in page.</source>
        <translation>产生此令牌的登录发送了哪个 nonce？它在登录页面的地址中。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Choose the client ID</source>
        <translation>选择客户端 ID</translation>
    </message>
    <message>
        <source>Which application should this token have been issued to? Take its client ID from where you know it, not from the token.</source>
        <translation>这个令牌应当颁发给哪个应用？其客户端 ID 请取自你所知之处，而不是令牌本身。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Give the access token</source>
        <translation>提供访问令牌</translation>
    </message>
    <message>
        <source>Which access token came with this ID token? It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>随这个 ID 令牌一起到达的是哪个访问令牌？它不会发往任何地方，并随你所查看的令牌一起被忘记。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>提供代码</translation>
    </message>
    <message>
        <source>Which code came with this ID token? It stands in the address that the browser came back with. It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>随这个 ID 令牌一起到达的是哪个代码？它在浏览器返回时的地址中。它不会发往任何地方，并随你所查看的令牌一起被忘记。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ui::FindingPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give it by hand</source>
        <translation>手动填写</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in</source>
        <translation>正在向 %1 询问如何登录</translation>
    </message>
    <message>
        <source>No token and no name is sent there.</source>
        <translation>不会向那里发送令牌或名称。</translation>
    </message>
    <message>
        <source>It is told the address %1, and nothing else.</source>
        <translation>只告知它地址 %1，别无其他。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Its description says how.</source>
        <translation>它的描述说明了如何登录。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>你自己的描述说明了如何登录。</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ui::FurtherBar</name>
    <message>
        <source>Another token…</source>
        <translation>另一个令牌…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>An access token for another API, with fewer scopes, or exchanged</source>
        <translation>用于另一个 API、权限范围更少或交换得来的访问令牌</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The account’s own</source>
        <translation>账号自己的</translation>
    </message>
    <message>
        <source>exchanged (RFC 8693)</source>
        <translation>交换得来（RFC 8693）</translation>
    </message>
    <message>
        <source>with fewer scopes</source>
        <translation>权限范围更少</translation>
    </message>
    <message>
        <source>for another API (RFC 8707)</source>
        <translation>用于另一个 API（RFC 8707）</translation>
    </message>
    <message>
        <source>It is asked for once the account is signed in.</source>
        <translation>账号登录后就会请求它。</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>Renews itself %1.</source>
        <translation>%1自动续期。</translation>
    </message>
    <message>
        <source>The server doesn’t say when it ends.</source>
        <translation>服务器没有说明它何时到期。</translation>
    </message>
</context>
<context>
    <name>ui::FurtherDialog</name>
    <message>
        <source>Another access token</source>
        <translation>另一个访问令牌</translation>
    </message>
    <message>
        <source>Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer scopes, so that less is lost with it.</source>
        <translation>由 %1 的登录得来，并像账号自己的令牌一样续期。它只用于一个 API 或只含较少的权限范围，即使丢失损失也更小。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>the refresh token (RFC 8707)</source>
        <translation>刷新令牌（RFC 8707）</translation>
    </message>
    <message>
        <source>exchanging the access token (RFC 8693)</source>
        <translation>交换访问令牌（RFC 8693）</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>its address, as https://api.example.com</source>
        <translation>其地址，例如 https://api.example.com</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>a name that the server has for it</source>
        <translation>服务器对它的称呼</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>as the account’s</source>
        <translation>与账号相同</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>登录以取得缺少的部分…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>asking as a program again (RFC 8707)</source>
        <translation>以程序的身份再次请求（RFC 8707）</translation>
    </message>
    <message>
        <source>Token exchange: the server takes this account’s access token and gives another for it, as for a service that is called on your behalf.</source>
        <translation>令牌交换：服务器收下此账号的访问令牌，换给另一个令牌，例如用于代表用户调用的服务。</translation>
    </message>
    <message>
        <source>The server gives one more token for the same sign-in, for the API that is named or for fewer scopes.</source>
        <translation>服务器为同一次登录再给一个令牌，用于指定的 API，或只含较少的权限范围。</translation>
    </message>
</context>
<context>
    <name>ui::GrantField</name>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>ui::HandOutFields</name>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Through cloakroom-cli or its socket. Each time is written into the activity.</source>
        <translation>通过 cloakroom-cli 或其套接字。每一次都会记入活动。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 (ID token)</source>
        <translation>%1（ID 令牌）</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>no program yet</source>
        <translation>还没有程序</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>此页中没有</translation>
    </message>
    <message>
        <source>Cloakroom Guide</source>
        <translation>Cloakroom 指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>%1 — Cloakroom Guide</source>
        <translation>%1 — Cloakroom 指南</translation>
    </message>
</context>
<context>
    <name>ui::InspectPage</name>
    <message>
        <source>Inspect a token</source>
        <translation>检视令牌</translation>
    </message>
    <message>
        <source>Paste or drop a token, or the header, JSON answer or address it is in. It is read on this computer and goes nowhere.</source>
        <translation>粘贴或拖入令牌，或它所在的标头、JSON 回应或地址。它只在本机读取，不会发往任何地方。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检视</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>另一个令牌</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>验证签名</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>试用…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of HS256.</source>
        <translation>粘贴或拖入公钥（PEM、JWK、JWK Set）、证书，或 HS256 的机密。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys from %1</source>
        <translation>从 %1 获取颁发者的密钥</translation>
    </message>
    <message>
        <source>Open a token</source>
        <translation>打开令牌</translation>
    </message>
</context>
<context>
    <name>ui::IssuerDialog</name>
    <message>
        <source>Look at an issuer</source>
        <translation>查看颁发者</translation>
    </message>
    <message>
        <source>Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent.</source>
        <translation>Cloakroom 会获取颁发者向所有人公开的内容：元数据和密钥。不会发送令牌。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>另一个颁发者</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Copy JWK Set</source>
        <translation>复制 JWK Set</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>Found at %1 and fetched at %2, %3.</source>
        <translation>位于 %1，获取于 %2，%3。</translation>
    </message>
</context>
<context>
    <name>ui::IssuerView</name>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>位置或内容</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Thumbprint · RFC 7638</source>
        <translation>指纹 · RFC 7638</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>提供的功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys · %1</source>
        <translation>密钥 · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>ui::JsonLines</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1，重复</translation>
    </message>
    <message>
        <source> (%1 characters)</source>
        <translation> (%1 个字符)</translation>
    </message>
</context>
<context>
    <name>ui::JsonText</name>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Disclosure %1</source>
        <translation>披露项 %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… 另外 %1 行</translation>
    </message>
    <message>
        <source>… and %1 more bytes</source>
        <translation>… 另外 %1 字节</translation>
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
        <translation>尚未生效，%1开始</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>颁发于 %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>%1 起有效</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>%1后过期</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>已于 %1过期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server did not tell when it ends</source>
        <translation>服务器没有告知何时到期</translation>
    </message>
    <message>
        <source>Never expires: it names no end</source>
        <translation>永不过期：它没有写明到期时间</translation>
    </message>
    <message>
        <source>When it ends can’t be read</source>
        <translation>无法读取到期时间</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s.</source>
        <translation>本机时钟比服务器快 %1。</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s.</source>
        <translation>本机时钟比服务器慢 %1。</translation>
    </message>
    <message>
        <source>A proof names no end: it is taken shortly after it was made</source>
        <translation>证明不注明结束时间：只在制作后不久被接受</translation>
    </message>
</context>
<context>
    <name>ui::LineDelegate</name>
    <message>
        <source>doubled</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>ui::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Cloakroom is locked</source>
        <translation>Cloakroom 已锁定</translation>
    </message>
    <message>
        <source>No program gets a token. What the keychain holds has left memory, and isn’t renewed until you unlock.</source>
        <translation>任何程序都得不到令牌。钥匙串中的令牌已不在内存中，解锁之前不会续期。</translation>
    </message>
</context>
<context>
    <name>ui::Locker</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>解锁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Try the &amp;demo provider</source>
        <translation>试用演示提供方(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好设置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>复制访问令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a &amp;proof…</source>
        <translation>复制证明(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>立即续期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>检视令牌(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>打开令牌文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Try the access token…</source>
        <translation>试用访问令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>Look at the &amp;account’s issuer</source>
        <translation>查看账号的颁发者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look at an issuer…</source>
        <translation>查看颁发者(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>查找账号(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>下一个账号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous account</source>
        <translation>上一个账号(&amp;P)</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Cloakroom</source>
        <translation>关于 Cloakroom(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>A program asks for a token</source>
        <translation>有程序请求令牌</translation>
    </message>
    <message>
        <source>It waits for a minute.</source>
        <translation>它会等待一分钟。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>The pasted token</source>
        <translation>粘贴的令牌</translation>
    </message>
    <message>
        <source>The access token of %1</source>
        <translation>%1 的访问令牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <source>%1 has to sign in again</source>
        <translation>%1 必须重新登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 has to sign in again soon</source>
        <translation>%1 很快必须重新登录</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Until it is unlocked no account is renewed.</source>
        <translation>解锁钥匙串之前，任何账号都不会续期。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>钥匙串没有交出某个条目</translation>
    </message>
    <message>
        <source>Until it is unlocked some accounts are not renewed.</source>
        <translation>解锁钥匙串之前，部分账号不会续期。</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>与偏好设置一致</translation>
    </message>
    <message>
        <source>besides the system’s</source>
        <translation>系统证书之外的</translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>连同其密钥</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>if the proxy asks</source>
        <translation>如果代理要求</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Certificate passphrase</source>
        <translation>证书密码</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>如果密钥有密码</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>ui::OwnProviders</name>
    <message>
        <source>Import providers</source>
        <translation>导入提供方</translation>
    </message>
    <message>
        <source>Providers (*.json)</source>
        <translation>提供方 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n providers are imported.</source>
        <translation>
            <numerusform>已导入 %n 个提供方。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>导出提供方</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Accounts that are signed in with it stay as they are, and go on being renewed.</source>
        <translation>用它登录的账号保持不变，并会继续续期。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::PastedAddress</name>
    <message>
        <source>Address of the browser</source>
        <translation>浏览器的地址</translation>
    </message>
    <message>
        <source>the whole address at which the browser ended</source>
        <translation>浏览器最后停留的完整地址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>The browser is on another machine, or ended on a page that says it can’t be reached? Copy its address to here. Only from a browser in which you signed in yourself: whoever else asks you for such an address may be after your account.</source>
        <translation>浏览器在另一台机器上，或最后停在提示无法访问的页面？把它的地址复制到这里。只能来自你自己登录所用的浏览器：其他任何向你索要这种地址的人，可能是在打你账号的主意。</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Shows when Cloakroom is started again.</source>
        <translation>重新启动 Cloakroom 后生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在托盘中</translation>
    </message>
    <message>
        <source>Accounts go on being renewed.</source>
        <translation>账号继续续期。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Cloakroom.</source>
        <translation>此桌面没有托盘：关闭窗口会退出 Cloakroom。</translation>
    </message>
    <message>
        <source>Start with the session, in the background</source>
        <translation>随会话启动，在后台运行</translation>
    </message>
    <message>
        <source>Accounts are renewed from the first moment on.</source>
        <translation>账号从一开始就会续期。</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>随屏幕一起锁定</translation>
    </message>
    <message>
        <source>While the screen is locked no program gets a token.</source>
        <translation>屏幕锁定期间，任何程序都得不到令牌。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>A copied token leaves the clipboard after that time.</source>
        <translation>复制的令牌过了这段时间会从剪贴板清除。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Who may have tokens of new accounts; each account’s own settings change it.</source>
        <translation>谁可以得到新账号的令牌；可在每个账号自己的设置中更改。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>For accounts without one of their own.</source>
        <translation>用于没有自己的代理的账号。</translation>
    </message>
    <message>
        <source>Start again in the new language?</source>
        <translation>用新语言重新启动？</translation>
    </message>
    <message>
        <source>Nobody is signed out by it.</source>
        <translation>不会有账号因此退出登录。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
</context>
<context>
    <name>ui::ProofDialog</name>
    <message>
        <source>A proof for one request</source>
        <translation>用于一次请求的证明</translation>
    </message>
    <message>
        <source>The access token is bound to a key of this account: an API takes it with a proof only, sent in the header “DPoP”. A proof is good for one request, to one address, for about a minute.</source>
        <translation>访问令牌绑定到此账号的密钥：API 只有在附带证明时才接受它，证明放在标头“DPoP”中。一个证明只对一次请求、一个地址有效，时间约一分钟。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>if the API answered with one (DPoP-Nonce)</source>
        <translation>如果 API 在回应中给出了它 (DPoP-Nonce)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>复制证明</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDelegate</name>
    <message>
        <source>yours</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>ui::ProviderEditor</name>
    <message>
        <source>Save as a provider of yours</source>
        <translation>保存为自定义提供方</translation>
    </message>
    <message>
        <source>Edit a provider of yours</source>
        <translation>编辑自定义提供方</translation>
    </message>
    <message>
        <source>It is kept without a secret. Accounts that are signed in stay as they are.</source>
        <translation>保存时不含机密。已登录的账号保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>仅在没有颁发者时填写</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>撤销端点</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Userinfo 端点</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>设备端点</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>none: each gives their own</source>
        <translation>无：由各人自行填写</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>令牌所面向的 API</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>附加参数</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>名称=值，每行一个</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>每行由名称、等号和值组成。</translation>
    </message>
    <message>
        <source>A {name} in it has to be one that is asked for, in its place.</source>
        <translation>其中的 {name} 必须是会询问的名称之一，并在其位置上。</translation>
    </message>
    <message>
        <source>It has to have a name.</source>
        <translation>它必须有名称。</translation>
    </message>
    <message>
        <source>That looks like a secret: it is given when you sign in, and never saved here.</source>
        <translation>这看起来像机密：机密在登录时提供，从不保存在这里。</translation>
    </message>
    <message>
        <source>Each name may stand there once.</source>
        <translation>每个名称只能出现一次。</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or its endpoints by hand.</source>
        <translation>填写颁发者的地址，或手动填写其端点。</translation>
    </message>
    <message>
        <source>There is no sign-in without it.</source>
        <translation>没有它就无法登录。</translation>
    </message>
</context>
<context>
    <name>ui::ProviderImport</name>
    <message>
        <source>%1 can’t be imported</source>
        <translation>无法导入 %1</translation>
    </message>
    <message>
        <source>Import a provider?</source>
        <translation>导入提供方？</translation>
    </message>
    <message numerus="yes">
        <source>Import %n providers?</source>
        <translation>
            <numerusform>导入 %n 个提供方？</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Nobody was asked yet: this is where each of them leads once you sign in with it. What you have stays as it is.</source>
        <translation>来自 %1。尚未联系任何一方：用其中的提供方登录时，会前往这里列出的位置。你已有的内容保持不变。</translation>
    </message>
    <message>
        <source>There is no provider in it.</source>
        <translation>其中没有提供方。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>文件中的提供方</translation>
    </message>
</context>
<context>
    <name>ui::ProviderListModel</name>
    <message>
        <source>Ask %1</source>
        <translation>询问 %1</translation>
    </message>
    <message>
        <source>Other, by hand</source>
        <translation>其他，手动填写</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1，自定义</translation>
    </message>
    <message>
        <source>Send your address to %1</source>
        <translation>把你的地址发送给 %1</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStart</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>It asks for a client secret, which no program on a desktop can keep secret.</source>
        <translation>它要求客户端机密，而桌面程序无法保守这种机密。</translation>
    </message>
    <message>
        <source>It gives no refresh token: nothing is renewed.</source>
        <translation>它不提供刷新令牌：不会续期。</translation>
    </message>
    <message>
        <source>It takes no client secret where people sign in with a program like this.</source>
        <translation>用户用这样的程序登录时，它不接受客户端机密。</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Nothing is revoked at a sign-out.</source>
        <translation>退出登录时不会撤销任何内容。</translation>
    </message>
    <message>
        <source>It doesn’t say who signed in.</source>
        <translation>它不说明是谁登录的。</translation>
    </message>
    <message>
        <source>Its addresses come from %1.</source>
        <translation>它的地址来自 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ProviderWords</name>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>Gives tokens</source>
        <translation>颁发令牌</translation>
    </message>
    <message>
        <source>Renews tokens</source>
        <translation>为令牌续期</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>Signs in with another device</source>
        <translation>用另一台设备登录</translation>
    </message>
    <message>
        <source>Says who you are</source>
        <translation>说明你是谁</translation>
    </message>
    <message>
        <source>%1, and the addresses that it names</source>
        <translation>%1，以及它所列的地址</translation>
    </message>
    <message>
        <source>what you give for %1</source>
        <translation>你为 %1 填写的内容</translation>
    </message>
    <message>
        <source>%1 unless you give another for %2</source>
        <translation>%1，除非你为 %2 另行填写</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>%1, opened in the browser when you ask for it</source>
        <translation>%1，在你要求时用浏览器打开</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Its own ways</source>
        <translation>特殊之处</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>Quit and lose sign-ins?</source>
        <translation>退出并丢失登录？</translation>
    </message>
    <message>
        <source>The keychain does not hold %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>钥匙串中没有保存 %1 的登录信息。只要 Cloakroom 在运行，就会继续尝试。</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>仍然退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved and lacks %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>无法保存账号列表，其中缺少 %1。只要 Cloakroom 在运行，就会继续尝试。</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationCard</name>
    <message>
        <source>Not registered yet? %1 gives a client ID here:</source>
        <translation>还没有注册？%1 在此提供客户端 ID：</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Not registered yet? %1 gives a client ID and a client secret here:</source>
        <translation>还没有注册？%1 在此提供客户端 ID 和客户端机密：</translation>
    </message>
    <message>
        <source>Not registered yet? The provider gives a client ID to a program with this address:</source>
        <translation>还没有注册？提供方会为使用此地址的程序提供客户端 ID：</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChips</name>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>允许的内容</translation>
    </message>
</context>
<context>
    <name>ui::ScopeList</name>
    <message>
        <source>What the scopes allow</source>
        <translation>权限范围允许的内容</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>在令牌中</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t know what it allows</source>
        <translation>Cloakroom 不知道它允许什么</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a scope allows, and a sentence why that is much</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>范围广</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>ui::ServerAnswer</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Answered at %1.</source>
        <translation>回应于 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>What the server knows</source>
        <translation>服务器所知的内容</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>登录者是谁</translation>
    </message>
    <message>
        <source>Ask userinfo</source>
        <translation>询问 userinfo</translation>
    </message>
    <message>
        <source>What the access token is</source>
        <translation>访问令牌的情况</translation>
    </message>
    <message>
        <source>Ask introspection</source>
        <translation>询问内省端点</translation>
    </message>
    <message>
        <source>The access token goes to %1.</source>
        <translation>访问令牌会发往 %1。</translation>
    </message>
    <message>
        <source>The server names no userinfo endpoint (OpenID Connect Core 5.3).</source>
        <translation>服务器没有列出 userinfo 端点（OpenID Connect Core 5.3）。</translation>
    </message>
    <message>
        <source>Without an ID token there is nothing to hold its answer against.</source>
        <translation>没有 ID 令牌，就没有可与回应对照的内容。</translation>
    </message>
    <message>
        <source>The server names no introspection endpoint (RFC 7662).</source>
        <translation>服务器没有列出内省端点（RFC 7662）。</translation>
    </message>
</context>
<context>
    <name>ui::SessionEnd</name>
    <message>
        <source>Its last two sessions ended after %1, whatever Cloakroom did.</source>
        <translation>无论 Cloakroom 怎么做，最近两次会话都在 %1后结束。</translation>
    </message>
    <message>
        <source>The provider ends this session after %1, whatever Cloakroom does.</source>
        <translation>无论 Cloakroom 怎么做，提供方都会在 %1后结束此会话。</translation>
    </message>
    <message>
        <source>%1 has to sign in again by %2</source>
        <translation>%1 必须在 %2 之前重新登录</translation>
    </message>
    <message>
        <source>The provider ends some sessions after %1, and doesn’t say whether this one.</source>
        <translation>提供方会在 %1后结束某些会话，但没有说明是否包括此会话。</translation>
    </message>
    <message>
        <source>%1 may have to sign in again by %2</source>
        <translation>%1 可能必须在 %2 之前重新登录</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What can be done with the account that is chosen</source>
        <translation>对所选账号可以进行的操作</translation>
    </message>
    <message>
        <source>A token explained, as JSON, encoded</source>
        <translation>令牌的解释、JSON、编码形式</translation>
    </message>
    <message>
        <source>Out of a search, a page or a dialog; nothing is changed</source>
        <translation>离开搜索、页面或对话框；不作任何更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From one check of a token to the next</source>
        <translation>在令牌的各项检查之间移动</translation>
    </message>
    <message>
        <source>Edit or remove a provider of your own</source>
        <translation>编辑或移除自定义提供方</translation>
    </message>
    <message>
        <source>Find in a token or in the guide</source>
        <translation>在令牌或指南中查找</translation>
    </message>
    <message>
        <source>The next and the previous place that was found in a token</source>
        <translation>令牌中找到的下一处和上一处</translation>
    </message>
    <message>
        <source>In the guide: back to the page before</source>
        <translation>在指南中：返回上一页</translation>
    </message>
    <message>
        <source>Copy the value or the lines that are chosen in a token</source>
        <translation>复制在令牌中选中的值或行</translation>
    </message>
</context>
<context>
    <name>ui::SignInChoice</name>
    <message>
        <source>Try it with the demo provider</source>
        <translation>用演示提供方试用</translation>
    </message>
    <message>
        <source>Runs on this computer. No registration, short-lived tokens.</source>
        <translation>在本机运行。无需注册，令牌有效期短。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose a provider, or paste the address of an issuer or of any API that asks for OAuth.</source>
        <translation>选择提供方，或粘贴颁发者或任何需要 OAuth 的 API 的地址。</translation>
    </message>
    <message>
        <source>A provider’s name, https://…, or your e-mail address</source>
        <translation>提供方名称、https://… 或你的电子邮件地址</translation>
    </message>
    <message>
        <source>Provider or address</source>
        <translation>提供方或地址</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Providers from a file</source>
        <translation>来自文件的提供方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Paste the address of the API or MCP server: it says itself who gives tokens for it.</source>
        <translation>粘贴 API 或 MCP 服务器的地址：它会自己说明谁为它颁发令牌。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;all of yours…</source>
        <translation>导出所有自定义提供方(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Yours…</source>
        <translation>你的提供方…</translation>
    </message>
    <message>
        <source>Edit, export or remove the chosen provider of your own</source>
        <translation>编辑、导出或移除所选的自定义提供方</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>%1 has no way in for a desktop program</source>
        <translation>%1 不允许桌面程序登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>the demo provider</source>
        <translation>演示提供方</translation>
    </message>
</context>
<context>
    <name>ui::SignInFailure</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1没有保存任何内容。</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>期望：%1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>收到：%1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>The sign-in couldn’t begin</source>
        <translation>登录无法开始</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>无法连接提供方</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>提供方正忙</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be used</source>
        <translation>提供方的回应无法使用</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>等待超时，没有返回</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>The sign-in couldn’t be finished</source>
        <translation>登录无法完成</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>解决办法：%1</translation>
    </message>
    <message>
        <source>The provider didn’t answer in time</source>
        <translation>提供方未及时响应</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be trusted</source>
        <translation>无法信任提供方的响应</translation>
    </message>
</context>
<context>
    <name>ui::SignInForm</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>另存为自定义…</translation>
    </message>
    <message>
        <source>Save as provider…</source>
        <translation>保存为提供方…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>获取代码</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>none, or the https address of a client document</source>
        <translation>无，或客户端文档的 https 地址</translation>
    </message>
    <message>
        <source>an ID, or the https address of a client document</source>
        <translation>ID，或客户端文档的 https 地址</translation>
    </message>
    <message>
        <source>none: the server makes one</source>
        <translation>无：由服务器创建</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>与在提供方注册的相同</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>not secret on this computer</source>
        <translation>在本机上并不保密</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Redirect address, client authentication, resource, extra parameters and more</source>
        <translation>重定向地址、客户端身份验证、资源、附加参数等</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>令牌所面向的 API</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>附加参数</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>名称=值，每行一个</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>仅在没有颁发者时填写</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>撤销端点</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Userinfo 端点</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>设备端点</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or under More its endpoints by hand.</source>
        <translation>填写颁发者的地址，或在“更多”中手动填写其端点。</translation>
    </message>
    <message>
        <source>The provider gives a client ID to each program that is registered there.</source>
        <translation>提供方为每个在其处注册的程序分配一个客户端 ID。</translation>
    </message>
    <message>
        <source>There is no client secret to show.</source>
        <translation>没有可出示的客户端机密。</translation>
    </message>
    <message>
        <source>There is no client certificate to show.</source>
        <translation>没有可出示的客户端证书。</translation>
    </message>
    <message>
        <source>The provider gives it with the client ID, and asks for it.</source>
        <translation>提供方会随客户端 ID 给出它，并要求提供它。</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>每行由名称、等号和值组成。</translation>
    </message>
    <message>
        <source>Not verified at the provider: %1. If it is refused, look there first.</source>
        <translation>未向提供方核实：%1。如果被拒绝，请先检查这些内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>你自己的描述说明了如何登录。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>ui::SignInProgress</name>
    <message>
        <source>Paste address…</source>
        <translation>粘贴地址…</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>使用另一台设备</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Finish signing in on another device</source>
        <translation>在另一台设备上完成登录</translation>
    </message>
    <message>
        <source>Signing in as a program</source>
        <translation>正在以程序身份登录</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>在浏览器中完成登录</translation>
    </message>
    <message>
        <source>The code comes in a moment.</source>
        <translation>代码即将出现。</translation>
    </message>
    <message>
        <source>Nobody is asked; it takes a moment.</source>
        <translation>不询问任何人；稍等片刻。</translation>
    </message>
    <message>
        <source>The browser opens in a moment.</source>
        <translation>浏览器即将打开。</translation>
    </message>
    <message>
        <source>You have done your part. The rest happens by itself.</source>
        <translation>你这边已完成。其余的会自动进行。</translation>
    </message>
    <message>
        <source>Discovery, %1 ms</source>
        <translation>发现，%1 毫秒</translation>
    </message>
    <message>
        <source>sent ahead</source>
        <translation>已预先发送</translation>
    </message>
    <message>
        <source>It will end on %1 · PKCE S256</source>
        <translation>将停在 %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Waiting on %1 · PKCE S256</source>
        <translation>在 %1 等待 · PKCE S256</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>%1 is open in your browser. When it has let you in, copy the address it ends on to here.</source>
        <translation>%1 已在浏览器中打开。登录成功后，把浏览器最后停留的地址复制到这里。</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here when it says you can close the tab.</source>
        <translation>%1 已在浏览器中打开。当页面提示可以关闭标签页时，回到这里。</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Cloakroom asks %1 now and then whether you have entered it.</source>
        <translation>Cloakroom 会不时向 %1 询问你是否已输入代码。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Asked %1 how to sign in</source>
        <translation>已向 %1 询问如何登录</translation>
    </message>
    <message>
        <source>Ask %1 how to sign in</source>
        <translation>向 %1 询问如何登录</translation>
    </message>
    <message>
        <source>Registered Cloakroom at %1</source>
        <translation>已在 %1 注册 Cloakroom</translation>
    </message>
    <message>
        <source>Register Cloakroom at %1</source>
        <translation>在 %1 注册 Cloakroom</translation>
    </message>
    <message>
        <source>Got a code from %1</source>
        <translation>已从 %1 获取代码</translation>
    </message>
    <message>
        <source>Get a code from %1</source>
        <translation>从 %1 获取代码</translation>
    </message>
    <message>
        <source>Opened the browser</source>
        <translation>已打开浏览器</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>You came back</source>
        <translation>你已返回</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>等待你返回</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>正在等待你返回</translation>
    </message>
    <message>
        <source>Exchanged the code for tokens</source>
        <translation>已用代码换取令牌</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>用代码换取令牌</translation>
    </message>
    <message>
        <source>Got a token from %1</source>
        <translation>已从 %1 获取令牌</translation>
    </message>
    <message>
        <source>Ask %1 for a token</source>
        <translation>向 %1 请求令牌</translation>
    </message>
    <message>
        <source>Checked the ID token</source>
        <translation>已验证 ID 令牌</translation>
    </message>
    <message>
        <source>Check the ID token</source>
        <translation>验证 ID 令牌</translation>
    </message>
    <message>
        <source>Saved to the keychain</source>
        <translation>已存入钥匙串</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>存入钥匙串</translation>
    </message>
</context>
<context>
    <name>ui::SignInStart</name>
    <message>
        <source>Sign in to a provider</source>
        <translation>登录提供方</translation>
    </message>
    <message>
        <source>Cloakroom asks the issuer for the rest.</source>
        <translation>其余内容由 Cloakroom 向颁发者询问。</translation>
    </message>
    <message>
        <source>Change how %1 signs in</source>
        <translation>更改 %1 的登录方式</translation>
    </message>
    <message>
        <source>The account keeps its tokens until the new sign-in has come about.</source>
        <translation>新的登录完成之前，账号保留现有令牌。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Its endpoints were read from the issuer.</source>
        <translation>其端点取自颁发者。</translation>
    </message>
    <message>
        <source>%1 asks for a token and doesn’t say from whom; its own host offers to give one.</source>
        <translation>%1 要求令牌，但没有说明由谁颁发；它自己的主机可以颁发。</translation>
    </message>
    <message>
        <source>%1 asks for a token, and %2 gives it.</source>
        <translation>%1 要求令牌，由 %2 颁发。</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>你将在 %1 登录。</translation>
    </message>
</context>
<context>
    <name>ui::SignOutDialog</name>
    <message>
        <source>Sign out of %1?</source>
        <translation>退出登录 %1？</translation>
    </message>
    <message>
        <source>Its tokens are revoked at %1 and removed from the keychain.</source>
        <translation>其令牌会在 %1 撤销，并从钥匙串中移除。</translation>
    </message>
    <message>
        <source>Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access token stays good until it expires.</source>
        <translation>其令牌会从钥匙串中移除。%1 没有提供撤销方式，所以访问令牌在过期之前仍然有效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 isn’t signed out</source>
        <translation>%1 未退出登录</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>已退出登录 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>%1 goes on in the browser.</source>
        <translation>%1 的操作将在浏览器中继续。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>服务器的回应为 %1。</translation>
    </message>
    <message>
        <source>The provider offers no way to revoke it.</source>
        <translation>提供方没有提供撤销方式。</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>钥匙串没有交出它；它在到期之前仍然有效。</translation>
    </message>
    <message>
        <source>It may still live.</source>
        <translation>它可能仍然有效。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Client not deleted at the server</source>
        <translation>客户端未在服务器上删除</translation>
    </message>
    <message>
        <source>Without a token it can do nothing.</source>
        <translation>没有令牌，它什么也做不了。</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>不向提供方查询的服务器，在 %1 之前可能仍会接受它。</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser</source>
        <translation>你在浏览器中可能仍处于登录状态</translation>
    </message>
    <message>
        <source>%1 has a logout page.</source>
        <translation>%1 有退出登录页面。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 may remember you there until you sign out there too.</source>
        <translation>%1 可能在那里仍记得你，直到你在那里也退出登录。</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>刷新令牌已撤销</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>刷新令牌未撤销</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>访问令牌已撤销</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>访问令牌未撤销</translation>
    </message>
    <message>
        <source>Further access tokens revoked</source>
        <translation>其他访问令牌已撤销</translation>
    </message>
    <message>
        <source>Further access tokens not revoked</source>
        <translation>其他访问令牌未撤销</translation>
    </message>
    <message>
        <source>Client deleted at the server</source>
        <translation>客户端已在服务器上删除</translation>
    </message>
    <message>
        <source>It was made for this account alone.</source>
        <translation>它只为此账号创建。</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>已从钥匙串中移除</translation>
    </message>
    <message>
        <source>Looked again: it is gone.</source>
        <translation>已复查：确认不存在。</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>提供方可能还会终止此前授予此客户端 ID 的许可；以下账号将需要重新登录：%1</translation>
    </message>
    <message>
        <source>You can sign out all the same: what it keeps back isn’t revoked, and stays there.</source>
        <translation>你仍然可以退出登录：钥匙串没有交出的内容不会撤销，并留在其中。</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>仍然退出登录</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>未从钥匙串中移除</translation>
    </message>
    <message>
        <source>Cloakroom removes it once the keychain lets it.</source>
        <translation>一旦钥匙串允许，Cloakroom 就会移除它。</translation>
    </message>
    <message>
        <source>What was at hand was revoked; the keychain may hold a newer one.</source>
        <translation>手头的令牌已撤销；钥匙串中可能还有更新的令牌。</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Keychain locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Keychain out of reach</source>
        <translation>无法访问钥匙串</translation>
    </message>
    <message>
        <source>keychain out of reach</source>
        <translation>无法访问钥匙串</translation>
    </message>
    <message>
        <source>Access token expired %1 · tries again %2</source>
        <translation>访问令牌已于 %1过期 · %2重试</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1过期</translation>
    </message>
    <message>
        <source>Access token expired %1 · sign in again</source>
        <translation>访问令牌已于 %1过期 · 需要重新登录</translation>
    </message>
    <message>
        <source>Access token expired %1 · can be renewed</source>
        <translation>访问令牌已于 %1过期 · 可以续期</translation>
    </message>
    <message>
        <source>Signed in for this run only</source>
        <translation>仅在本次运行中登录</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>%1 · renewal tried again %2</source>
        <translation>%1 · %2再次尝试续期</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>%1重试</translation>
    </message>
    <message>
        <source>%1 · renews itself %2</source>
        <translation>%1 · %2自动续期</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>%1续期</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · %2过期</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1过期</translation>
    </message>
    <message>
        <source>Reading its tokens…</source>
        <translation>正在读取令牌…</translation>
    </message>
    <message>
        <source>reading its tokens…</source>
        <translation>正在读取令牌…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>renewing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>sign in again %1</source>
        <translation>%1需重新登录</translation>
    </message>
    <message>
        <source>may end %1</source>
        <translation>可能%1结束</translation>
    </message>
    <message>
        <source>Kept back by the keychain</source>
        <translation>钥匙串未交出</translation>
    </message>
    <message>
        <source>kept back by the keychain</source>
        <translation>钥匙串未交出</translation>
    </message>
    <message>
        <source>%1 · session may end %2</source>
        <translation>%1 · 会话可能%2结束</translation>
    </message>
    <message>
        <source>%1 · session ends %2</source>
        <translation>%1 · 会话%2结束</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::TokenChooser</name>
    <message>
        <source>%1: pasted token</source>
        <comment>the first or the second of two</comment>
        <translation>%1：粘贴的令牌</translation>
    </message>
    <message>
        <source>Paste or drop a token.</source>
        <translation>粘贴或拖入令牌。</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>粘贴的令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Access token before the last renewal</source>
        <translation>上次续期之前的访问令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Pasted: %1. Paste another to replace it.</source>
        <translation>已粘贴：%1。粘贴另一个即可替换。</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>%1 的访问令牌</translation>
    </message>
</context>
<context>
    <name>ui::TokenMap</name>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>披露项</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
</context>
<context>
    <name>ui::TokenPage</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>It is large: it is being read.</source>
        <translation>内容较大，正在读取。</translation>
    </message>
</context>
<context>
    <name>ui::TokenText</name>
    <message>
        <source>Encoded token</source>
        <translation>编码的令牌</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>partly hidden</source>
        <translation>部分隐藏</translation>
    </message>
</context>
<context>
    <name>ui::TokenViews</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>编码形式</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>复制声明</translation>
    </message>
    <message>
        <source>Copy decoded JSON</source>
        <translation>复制解码后的 JSON</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>复制为 Authorization 标头</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Cloakroom · locked</source>
        <translation>Cloakroom · 已锁定</translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · needs you: %n</source>
        <translation>
            <numerusform>Cloakroom · 需要你处理：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · accounts: %n</source>
        <translation>
            <numerusform>Cloakroom · 账号：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>所有账号…</translation>
    </message>
    <message>
        <source>&amp;Open Cloakroom</source>
        <translation>打开 Cloakroom(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1：重新登录</translation>
    </message>
    <message>
        <source>%1: copy access token</source>
        <translation>%1：复制访问令牌</translation>
    </message>
</context>
<context>
    <name>ui::TrayDialog</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>留在托盘中？</translation>
    </message>
    <message>
        <source>Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the window back. The preferences change this later.</source>
        <translation>没有窗口，Cloakroom 也会继续为你的账号续期。点击托盘中的图标可以重新打开窗口。以后可以在偏好设置中更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘中</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
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
        <translation>试用令牌</translation>
    </message>
    <message>
        <source>%1 goes with one GET request to the address you type, and nowhere else. Redirects are not followed.</source>
        <translation>%1 会随一次 GET 请求发往你输入的地址，不会发往别处。不跟随重定向。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>登录以取得缺少的部分…</translation>
    </message>
    <message>
        <source>Send the token</source>
        <translation>发送令牌</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>将令牌发送到 %1</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>没有内容类型</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>the first 64 KiB are shown</source>
        <translation>显示前 64 KiB</translation>
    </message>
    <message>
        <source>no text, so it isn’t shown</source>
        <translation>不是文本，不予显示</translation>
    </message>
    <message>
        <source>It is bound to a key (DPoP), and goes from here without a proof. An API that asks for one refuses it.</source>
        <translation>它绑定到一个密钥（DPoP），从这里发送时不带证明。要求证明的 API 会拒绝它。</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Sign in once, use it everywhere</source>
        <translation>登录一次，处处可用</translation>
    </message>
    <message>
        <source>Cloakroom signs you in to an API in your own browser, keeps the tokens in your system’s keychain and shows what each of them says.</source>
        <translation>Cloakroom 在你自己的浏览器中登录 API，把令牌存入系统的钥匙串，并显示每个令牌的内容。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Try the demo provider</source>
        <translation>试用演示提供方</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>检视令牌</translation>
    </message>
</context>
<context>
    <name>ui::proxybox</name>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Or an address, as http://proxy.example:8080</source>
        <translation>或一个地址，例如 http://proxy.example:8080</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>此地址无法使用。</translation>
    </message>
    <message>
        <source>It has to begin with https://, or with http:// when it is on this computer, but it is “%2”.</source>
        <translation>它必须以 https:// 开头，在本机上则可以是 http://，但现在是“%2”。</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>更正地址。</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>此地址没有写明主机。</translation>
    </message>
    <message>
        <source>“%2” has no host after the two slashes.</source>
        <translation>“%2”的两个斜杠后没有主机。</translation>
    </message>
    <message>
        <source>This address carries a user name or a password.</source>
        <translation>此地址含有用户名或密码。</translation>
    </message>
    <message>
        <source>“%2” would give it away to whoever reads the address.</source>
        <translation>“%2”会把它泄露给任何读到地址的人。</translation>
    </message>
    <message>
        <source>Remove everything before the @.</source>
        <translation>移除 @ 之前的所有内容。</translation>
    </message>
    <message>
        <source>This address holds a character that no address may hold.</source>
        <translation>此地址含有地址中不允许的字符。</translation>
    </message>
    <message>
        <source>Copy the address again from its source.</source>
        <translation>从来源重新复制地址。</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>此地址太长。</translation>
    </message>
    <message>
        <source>The address of an endpoint has no #.</source>
        <translation>端点的地址中没有 #。</translation>
    </message>
    <message>
        <source>“%2” goes on behind it.</source>
        <translation>“%2”在问号后还有内容。</translation>
    </message>
    <message>
        <source>Remove everything from the # on.</source>
        <translation>移除 # 及其后的所有内容。</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no question mark.</source>
        <translation>颁发者的地址中没有问号。</translation>
    </message>
    <message>
        <source>Remove everything from the question mark on.</source>
        <translation>移除问号及其后的所有内容。</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no #.</source>
        <translation>颁发者的地址中没有 #。</translation>
    </message>
    <message>
        <source>This redirect address can&apos;t be used.</source>
        <translation>此重定向地址无法使用。</translation>
    </message>
    <message>
        <source>It has to look like http://127.0.0.1/callback, with a port if one was registered, but it is “%2”.</source>
        <translation>它必须形如 http://127.0.0.1/callback，如果注册时有端口则带上端口，但现在是“%2”。</translation>
    </message>
    <message>
        <source>Copy it from the registration of the client.</source>
        <translation>从客户端的注册信息中复制。</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a client document.</source>
        <translation>这不是客户端文档的地址。</translation>
    </message>
    <message>
        <source>It has to look like %1, but it is “%2”.</source>
        <translation>它必须形如 %1，但现在是“%2”。</translation>
    </message>
    <message>
        <source>Give the address under which the document is published, or a client ID.</source>
        <translation>填写发布文档的地址，或客户端 ID。</translation>
    </message>
    <message>
        <source>There is nothing to inspect.</source>
        <translation>没有可检视的内容。</translation>
    </message>
    <message>
        <source>This is too large for a token.</source>
        <translation>这对令牌来说太大了。</translation>
    </message>
    <message>
        <source>Look whether the right file was opened.</source>
        <translation>检查是否打开了正确的文件。</translation>
    </message>
    <message>
        <source>%3 sent a form that can&apos;t be read.</source>
        <translation>%3 发来的表单无法读取。</translation>
    </message>
    <message>
        <source>Its percent-encoding is broken or it is no UTF-8.</source>
        <translation>其百分号编码有误，或不是 UTF-8。</translation>
    </message>
    <message>
        <source>%3 sent more JSON than Cloakroom reads.</source>
        <translation>%3 发来的 JSON 超出了 Cloakroom 的读取上限。</translation>
    </message>
    <message>
        <source>%3 sent JSON that is no UTF-8.</source>
        <translation>%3 发来的 JSON 不是 UTF-8。</translation>
    </message>
    <message>
        <source>%3 sent JSON that is nested too deeply.</source>
        <translation>%3 发来的 JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>%3 sent JSON in which one name stands twice.</source>
        <translation>%3 发来的 JSON 中同一名称出现两次。</translation>
    </message>
    <message>
        <source>%3 sent something that is no JSON.</source>
        <translation>%3 发来的内容不是 JSON。</translation>
    </message>
    <message>
        <source>%3 does not say how to sign in to it.</source>
        <translation>%3 没有说明如何登录。</translation>
    </message>
    <message>
        <source>At its well-known address it answered with %2.</source>
        <translation>它在 well-known 地址上的回应为 %2。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or give the endpoints by hand under More.</source>
        <translation>检查颁发者的地址，或在“更多”中手动填写端点。</translation>
    </message>
    <message>
        <source>%3 answered with a web page.</source>
        <translation>%3 的回应是一个网页。</translation>
    </message>
    <message>
        <source>Expected is a JSON document that says how to sign in.</source>
        <translation>期望的是说明如何登录的 JSON 文档。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address: it often goes on behind the host, as in https://id.example.com/realms/dev.</source>
        <translation>检查颁发者的地址：主机之后往往还有内容，例如 https://id.example.com/realms/dev。</translation>
    </message>
    <message>
        <source>%3 describes itself in JSON that can&apos;t be read.</source>
        <translation>%3 用来描述自己的 JSON 无法读取。</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or ask its operator.</source>
        <translation>检查颁发者的地址，或咨询其运营方。</translation>
    </message>
    <message>
        <source>%3 names itself differently.</source>
        <translation>%3 对自己的称呼不同。</translation>
    </message>
    <message>
        <source>Expected is “%1”, but it says that it is “%2”.</source>
        <translation>期望“%1”，但它自称“%2”。</translation>
    </message>
    <message>
        <source>Use exactly the address it gives itself if you trust it.</source>
        <translation>如果你信任它，就使用与它自称完全一致的地址。</translation>
    </message>
    <message>
        <source>%3 describes itself incompletely.</source>
        <translation>%3 对自己的描述不完整。</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <translation>其“%1”缺失。</translation>
    </message>
    <message>
        <source>Ask its operator, or give the endpoints by hand under More.</source>
        <translation>咨询其运营方，或在“更多”中手动填写端点。</translation>
    </message>
    <message>
        <source>%3 names an address that can&apos;t be used.</source>
        <translation>%3 列出的一个地址无法使用。</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”; it has to begin with https:// and be without a #.</source>
        <translation>其“%1”为“%2”；它必须以 https:// 开头，且不含 #。</translation>
    </message>
    <message>
        <source>%3 does not give out authorization codes.</source>
        <translation>%3 不发放授权码。</translation>
    </message>
    <message>
        <source>Ask its operator to allow the authorization code grant; in the browser Cloakroom signs in by no other.</source>
        <translation>让其运营方允许授权码模式；在浏览器中，Cloakroom 只用此模式登录。</translation>
    </message>
    <message>
        <source>%3 does not offer PKCE with S256.</source>
        <translation>%3 不提供采用 S256 的 PKCE。</translation>
    </message>
    <message>
        <source>It names %2 only.</source>
        <translation>它只列出 %2。</translation>
    </message>
    <message>
        <source>Ask its operator: without it another program could take the code.</source>
        <translation>咨询其运营方：没有它，另一个程序可能截取代码。</translation>
    </message>
    <message>
        <source>%3 gave no keys.</source>
        <translation>%3 没有给出密钥。</translation>
    </message>
    <message>
        <source>Expected is a JSON document with a list named “keys”.</source>
        <translation>期望的是含有名为“keys”的列表的 JSON 文档。</translation>
    </message>
    <message>
        <source>%3 gave more keys than Cloakroom reads.</source>
        <translation>%3 给出的密钥超出了 Cloakroom 的读取上限。</translation>
    </message>
    <message>
        <source>%3 did not give its keys.</source>
        <translation>%3 没有给出自己的密钥。</translation>
    </message>
    <message>
        <source>It answered with %2.</source>
        <translation>它的回应为 %2。</translation>
    </message>
    <message>
        <source>Try again later, or ask its operator.</source>
        <translation>稍后再试，或咨询其运营方。</translation>
    </message>
    <message>
        <source>%3 wanted to send the request on to another address.</source>
        <translation>%3 想把请求转到另一个地址。</translation>
    </message>
    <message>
        <source>A code or a refresh token goes to the token endpoint alone.</source>
        <translation>代码或刷新令牌只发往令牌端点。</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address.</source>
        <translation>检查令牌端点的地址。</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 正忙。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>稍等片刻再试。</translation>
    </message>
    <message>
        <source>Expected are tokens, as JSON.</source>
        <translation>期望的是 JSON 形式的令牌。</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address, or ask its operator.</source>
        <translation>检查令牌端点的地址，或咨询其运营方。</translation>
    </message>
    <message>
        <source>%3 said no and gave no reason.</source>
        <translation>%3 拒绝了，没有说明理由。</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, ask its operator.</source>
        <translation>重新登录；如果没有用，咨询其运营方。</translation>
    </message>
    <message>
        <source>%3 gave no token.</source>
        <translation>%3 没有颁发令牌。</translation>
    </message>
    <message>
        <source>%3 did not answer with JSON.</source>
        <translation>%3 的回应不是 JSON。</translation>
    </message>
    <message>
        <source>%3 sent JSON that can&apos;t be read.</source>
        <translation>%3 发来的 JSON 无法读取。</translation>
    </message>
    <message>
        <source>%3 sent no access token.</source>
        <translation>%3 没有发来访问令牌。</translation>
    </message>
    <message>
        <source>Expected is a member “access_token” with a text in it.</source>
        <translation>期望有成员“access_token”，其值为文本。</translation>
    </message>
    <message>
        <source>%3 gave a kind of token that Cloakroom can&apos;t use.</source>
        <translation>%3 颁发的令牌类型 Cloakroom 无法使用。</translation>
    </message>
    <message>
        <source>Ask its operator for bearer tokens, or for such that are bound by DPoP.</source>
        <translation>向其运营方索取 Bearer 令牌，或由 DPoP 绑定的令牌。</translation>
    </message>
    <message>
        <source>%3 sent a token with characters that no token may hold.</source>
        <translation>%3 发来的令牌含有令牌中不允许的字符。</translation>
    </message>
    <message>
        <source>It stands in “%1”.</source>
        <translation>它位于“%1”中。</translation>
    </message>
    <message>
        <source>%3 sent an answer with a wrong kind of value in it.</source>
        <translation>%3 发来的回应中有一个值类型不对。</translation>
    </message>
    <message>
        <source>“%1” has to be of another type.</source>
        <translation>“%1”必须是另一种类型。</translation>
    </message>
    <message>
        <source>%3 did not say who you are.</source>
        <translation>%3 没有说明你是谁。</translation>
    </message>
    <message>
        <source>Its userinfo endpoint answered with %2.</source>
        <translation>其 userinfo 端点的回应为 %2。</translation>
    </message>
    <message>
        <source>%3 did not say who you are in JSON.</source>
        <translation>%3 没有用 JSON 说明你是谁。</translation>
    </message>
    <message>
        <source>%3 said who you are in JSON that can&apos;t be read.</source>
        <translation>%3 说明你是谁的 JSON 无法读取。</translation>
    </message>
    <message>
        <source>%3 spoke of somebody else than the ID token.</source>
        <translation>%3 说的人与 ID 令牌中的不同。</translation>
    </message>
    <message>
        <source>What its userinfo endpoint said was dropped.</source>
        <translation>其 userinfo 端点所说的内容已弃置。</translation>
    </message>
    <message>
        <source>%3 does not say who gives tokens for it.</source>
        <translation>%3 没有说明谁为它颁发令牌。</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s own address, if you know it.</source>
        <translation>如果知道颁发者自己的地址，就填写它。</translation>
    </message>
    <message>
        <source>It sent a web page instead of JSON.</source>
        <translation>它发来的是网页，而不是 JSON。</translation>
    </message>
    <message>
        <source>Its document is not good JSON: %2.</source>
        <translation>其文档不是正确的 JSON：%2。</translation>
    </message>
    <message>
        <source>Ask the operator of the API.</source>
        <translation>咨询 API 的运营方。</translation>
    </message>
    <message>
        <source>%3 describes another API than this one.</source>
        <translation>%3 描述的是另一个 API，而不是这个。</translation>
    </message>
    <message>
        <source>This one is %1, and its document speaks of “%2”.</source>
        <translation>这个是 %1，而其文档说的是“%2”。</translation>
    </message>
    <message>
        <source>%3 names an issuer that can&apos;t be used.</source>
        <translation>%3 列出的颁发者无法使用。</translation>
    </message>
    <message>
        <source>An issuer begins with %1, and it named “%2”.</source>
        <translation>颁发者以 %1 开头，而它列出的是“%2”。</translation>
    </message>
    <message>
        <source>%3 names nobody who gives tokens for it.</source>
        <translation>%3 没有列出谁为它颁发令牌。</translation>
    </message>
    <message>
        <source>Its document has no “%1”.</source>
        <translation>其文档没有“%1”。</translation>
    </message>
    <message>
        <source>%3 registers no program by itself.</source>
        <translation>%3 不会自动注册程序。</translation>
    </message>
    <message>
        <source>Register Cloakroom at the provider and give its client ID.</source>
        <translation>在提供方注册 Cloakroom，并填写其客户端 ID。</translation>
    </message>
    <message>
        <source>%3 did not register Cloakroom.</source>
        <translation>%3 没有注册 Cloakroom。</translation>
    </message>
    <message>
        <source>It answered with “%2” instead of JSON.</source>
        <translation>它的回应是“%2”，而不是 JSON。</translation>
    </message>
    <message>
        <source>Its answer is not good JSON: %2.</source>
        <translation>它的回应不是正确的 JSON：%2。</translation>
    </message>
    <message>
        <source>Its answer has no “%1”.</source>
        <translation>其回应没有“%1”。</translation>
    </message>
    <message>
        <source>%3 wants a proof that Cloakroom does not have.</source>
        <translation>%3 要求 Cloakroom 没有的证明。</translation>
    </message>
    <message>
        <source>It chose “%2” where “%1” was asked for.</source>
        <translation>请求的是“%1”，它却选择了“%2”。</translation>
    </message>
    <message>
        <source>%3 gave an address that can&apos;t be used.</source>
        <translation>%3 给出的地址无法使用。</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”.</source>
        <translation>其“%1”为“%2”。</translation>
    </message>
    <message>
        <source>%3 did not delete the client that it made.</source>
        <translation>%3 没有删除它创建的客户端。</translation>
    </message>
    <message>
        <source>Without a token the client can do nothing.</source>
        <translation>没有令牌，客户端什么也做不了。</translation>
    </message>
    <message>
        <source>%3 did not say who signed in.</source>
        <translation>%3 没有说明登录者是谁。</translation>
    </message>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>自己为账号起一个名称。</translation>
    </message>
    <message>
        <source>Its answer says “%2”.</source>
        <translation>它的回应写着“%2”。</translation>
    </message>
    <message>
        <source>%3 is too busy to revoke the token.</source>
        <translation>%3 太忙，无法撤销令牌。</translation>
    </message>
    <message>
        <source>Until it is revoked or ends, the token can be used.</source>
        <translation>在撤销或到期之前，令牌仍可使用。</translation>
    </message>
    <message>
        <source>%3 did not revoke the token.</source>
        <translation>%3 没有撤销令牌。</translation>
    </message>
    <message>
        <source>It answered with %2, so the token may still live until it ends.</source>
        <translation>它的回应为 %2，所以令牌在到期之前可能仍然有效。</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s own site if the token must end now.</source>
        <translation>如果令牌必须立即失效，在提供方自己的网站上退出登录。</translation>
    </message>
    <message>
        <source>%3 says in a way that can&apos;t be read what it wants instead.</source>
        <translation>%3 用无法读取的方式说明它要什么。</translation>
    </message>
    <message>
        <source>The fault is at character %2 of its challenge.</source>
        <translation>问题出在其质询的第 %2 个字符。</translation>
    </message>
    <message>
        <source>“%2” stands twice in its challenge.</source>
        <translation>“%2”在其质询中出现了两次。</translation>
    </message>
    <message>
        <source>This token can&apos;t be sent.</source>
        <translation>此令牌无法发送。</translation>
    </message>
    <message>
        <source>Its character %2 is one that no request may carry.</source>
        <translation>其第 %2 个字符不允许出现在请求中。</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>从来源重新复制令牌。</translation>
    </message>
    <message>
        <source>The request could not be written down.</source>
        <translation>无法写出请求。</translation>
    </message>
    <message>
        <source>There is a line break in its “%2”.</source>
        <translation>其“%2”中有换行。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from their source.</source>
        <translation>从来源重新复制客户端 ID 和客户端机密。</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>这不是代理的地址。</translation>
    </message>
    <message>
        <source>“%2” came; expected is http or socks5, a host and a port, as in %1, without a name and a password.</source>
        <translation>收到“%2”；期望的是 http 或 socks5、主机和端口，如 %1，不含名称和密码。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>更正后重试。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be read.</source>
        <translation>%3 无法读取。</translation>
    </message>
    <message>
        <source>The account&apos;s settings name this file for the way to its server: %2.</source>
        <translation>账号的设置指定用此文件连接其服务器：%2。</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the account&apos;s settings.</source>
        <translation>把文件放回原处，或在账号的设置中选择另一个。</translation>
    </message>
    <message>
        <source>There is no certificate in %3.</source>
        <translation>%3 中没有证书。</translation>
    </message>
    <message>
        <source>Expected is PEM: a text with BEGIN CERTIFICATE in it.</source>
        <translation>期望的是 PEM：含有 BEGIN CERTIFICATE 的文本。</translation>
    </message>
    <message>
        <source>Choose another file in the account&apos;s settings.</source>
        <translation>在账号的设置中选择另一个文件。</translation>
    </message>
    <message>
        <source>There is no private key in %3 that can be used.</source>
        <translation>%3 中没有可以使用的私钥。</translation>
    </message>
    <message>
        <source>Expected is PEM with the certificate and its RSA or EC key in one file.</source>
        <translation>期望的是 PEM，证书及其 RSA 或 EC 密钥在同一个文件中。</translation>
    </message>
    <message>
        <source>Put both into one file, or choose another one in the account&apos;s settings.</source>
        <translation>把两者放进同一个文件，或在账号的设置中选择另一个。</translation>
    </message>
    <message>
        <source>The private key in %3 is encrypted.</source>
        <translation>%3 中的私钥已加密。</translation>
    </message>
    <message>
        <source>The private key in %3 belongs to another certificate.</source>
        <translation>%3 中的私钥属于另一个证书。</translation>
    </message>
    <message>
        <source>The first certificate in the file has to be that of the key.</source>
        <translation>文件中的第一个证书必须是该密钥的证书。</translation>
    </message>
    <message>
        <source>Put the two that belong together into one file.</source>
        <translation>把相配的两者放进同一个文件。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>无法连接到 %3。</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>检查连接和地址，然后重试。</translation>
    </message>
    <message>
        <source>There is no safe connection to %3.</source>
        <translation>与 %3 之间没有安全的连接。</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; otherwise ask the operator of the server.</source>
        <translation>如果不了解所在的网络，不要继续；否则咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 没有及时回应。</translation>
    </message>
    <message>
        <source>Cloakroom waited for %1.</source>
        <translation>Cloakroom 等待了 %1。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>稍后再试。</translation>
    </message>
    <message>
        <source>%3 sent more than Cloakroom reads.</source>
        <translation>%3 发来的内容超出了 Cloakroom 的读取上限。</translation>
    </message>
    <message>
        <source>An answer may have %1.</source>
        <translation>回应最大可为 %1。</translation>
    </message>
    <message>
        <source>The connection to %3 broke off.</source>
        <translation>与 %3 的连接中断了。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <source>Its name leads to no address.</source>
        <translation>其名称没有对应的地址。</translation>
    </message>
    <message>
        <source>Nobody takes connections there.</source>
        <translation>那里不接受连接。</translation>
    </message>
    <message>
        <source>The network does not lead there.</source>
        <translation>网络无法到达那里。</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>没有建立连接。</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>回应在完整之前就结束了。</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>其证书已过期。</translation>
    </message>
    <message>
        <source>Its certificate is not good yet, or this computer&apos;s clock is wrong.</source>
        <translation>其证书尚未生效，或本机时钟不准。</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>其证书已被撤销。</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>其证书属于另一台主机。</translation>
    </message>
    <message>
        <source>It signed its certificate itself.</source>
        <translation>其证书是自签名的。</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed its certificate.</source>
        <translation>其证书没有由本机信任的任何一方签名。</translation>
    </message>
    <message>
        <source>The two found no way of encryption that both hold safe.</source>
        <translation>双方没有找到都认为安全的加密方式。</translation>
    </message>
    <message>
        <source>Its certificate does not hold.</source>
        <translation>其证书不成立。</translation>
    </message>
    <message>
        <source>A key can&apos;t be used.</source>
        <translation>有一个密钥无法使用。</translation>
    </message>
    <message>
        <source>An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3.</source>
        <translation>RSA 密钥必须为 2048 至 16384 位，指数为不小于 3 的奇数。</translation>
    </message>
    <message>
        <source>Its point is not on its curve.</source>
        <translation>其点不在曲线上。</translation>
    </message>
    <message>
        <source>It is not as long as its curve wants it.</source>
        <translation>其长度与曲线的要求不符。</translation>
    </message>
    <message>
        <source>A key is of a kind that Cloakroom does not know.</source>
        <translation>有一个密钥的类型是 Cloakroom 不认识的。</translation>
    </message>
    <message>
        <source>A key is on a curve that Cloakroom does not know.</source>
        <translation>有一个密钥的曲线是 Cloakroom 不认识的。</translation>
    </message>
    <message>
        <source>This token was signed with a secret.</source>
        <translation>此令牌用机密签名。</translation>
    </message>
    <message>
        <source>Give the secret.</source>
        <translation>提供机密。</translation>
    </message>
    <message>
        <source>The secret is too short to be safe.</source>
        <translation>机密太短，不安全。</translation>
    </message>
    <message>
        <source>It has %2 bytes and should have %1.</source>
        <translation>它有 %2 字节，应有 %1 字节。</translation>
    </message>
    <message>
        <source>This PEM text holds no key that can be read.</source>
        <translation>此 PEM 文本中没有可以读取的密钥。</translation>
    </message>
    <message>
        <source>Give a public key or a certificate, from its BEGIN line to its END line.</source>
        <translation>提供公钥或证书，从 BEGIN 行到 END 行。</translation>
    </message>
    <message>
        <source>This is too large for a key.</source>
        <translation>这对密钥来说太大了。</translation>
    </message>
    <message>
        <source>Give one key or one set of keys.</source>
        <translation>提供一个密钥或一个密钥集。</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>其中没有密钥。</translation>
    </message>
    <message>
        <source>Give a PEM text, a JWK, a JWK Set or a secret.</source>
        <translation>提供 PEM 文本、JWK、JWK Set 或机密。</translation>
    </message>
    <message>
        <source>In this key one name stands twice.</source>
        <translation>此密钥中同一名称出现两次。</translation>
    </message>
    <message>
        <source>This is no private key that can be read.</source>
        <translation>这不是可以读取的私钥。</translation>
    </message>
    <message>
        <source>A key lacks something.</source>
        <translation>有一个密钥缺少内容。</translation>
    </message>
    <message>
        <source>Its “%1” is missing or can&apos;t be read.</source>
        <translation>其“%1”缺失或无法读取。</translation>
    </message>
    <message>
        <source>This is no JWT.</source>
        <translation>这不是 JWT。</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them, and this has %2.</source>
        <translation>JWT 有三个以点分隔的部分，而这里有 %2 个。</translation>
    </message>
    <message>
        <source>Look whether the whole token was copied.</source>
        <translation>检查是否复制了整个令牌。</translation>
    </message>
    <message>
        <source>This token is encrypted.</source>
        <translation>此令牌已加密。</translation>
    </message>
    <message>
        <source>It has five parts, and only who holds the key for it can read them.</source>
        <translation>它有五个部分，只有持有相应密钥的一方才能读取。</translation>
    </message>
    <message>
        <source>Ask its issuer for signed tokens if you need to read them.</source>
        <translation>如果需要读取，向其颁发者索取签名的令牌。</translation>
    </message>
    <message>
        <source>It holds a character that no JWT may hold.</source>
        <translation>它含有 JWT 中不允许的字符。</translation>
    </message>
    <message>
        <source>This token is damaged.</source>
        <translation>此令牌已损坏。</translation>
    </message>
    <message>
        <source>One of its parts is not encoded as it should be: %2.</source>
        <translation>其中一个部分编码不对：%2。</translation>
    </message>
    <message>
        <source>Its header is no JSON object.</source>
        <translation>其标头不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This token holds no claims.</source>
        <translation>此令牌不含声明。</translation>
    </message>
    <message>
        <source>Its payload is no JSON object.</source>
        <translation>其载荷不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This token says one thing twice.</source>
        <translation>此令牌把同一项说了两次。</translation>
    </message>
    <message>
        <source>In its %2 one name stands twice, so that two readers could see two tokens.</source>
        <translation>其%2中同一名称出现两次，两个读取方可能看到两个不同的令牌。</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>令牌的签名方式是不允许的。</translation>
    </message>
    <message>
        <source>The token asks for something that Cloakroom does not know.</source>
        <translation>令牌要求 Cloakroom 不认识的内容。</translation>
    </message>
    <message>
        <source>Its header marks %2 as a thing that every reader has to understand.</source>
        <translation>其标头把 %2 标为每个读取方都必须理解的内容。</translation>
    </message>
    <message>
        <source>The token names its key in a way that can&apos;t be read.</source>
        <translation>令牌指明密钥的方式无法读取。</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not have.</source>
        <translation>令牌指明的密钥不在颁发者那里。</translation>
    </message>
    <message>
        <source>Ask the operator of the server; if you expected this issuer, try again later.</source>
        <translation>咨询服务器的运营方；如果这就是你期望的颁发者，稍后再试。</translation>
    </message>
    <message>
        <source>The issuer has two keys of one name.</source>
        <translation>颁发者有两个同名的密钥。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key of that name can&apos;t be used.</source>
        <translation>颁发者的这个同名密钥无法使用。</translation>
    </message>
    <message>
        <source>The issuer has no key that fits the token.</source>
        <translation>颁发者没有与令牌匹配的密钥。</translation>
    </message>
    <message>
        <source>The signature does not match any key of the issuer.</source>
        <translation>签名与颁发者的任何密钥都不匹配。</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>回应来自另一台服务器，而不是所询问的那台。</translation>
    </message>
    <message>
        <source>Don&apos;t go on: someone may have mixed up two sign-ins on purpose.</source>
        <translation>不要继续：可能有人故意混淆了两次登录。</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from.</source>
        <translation>回应没有说明来自哪台服务器。</translation>
    </message>
    <message>
        <source>This server said that its answers always do.</source>
        <translation>此服务器说过，它的回应总会说明。</translation>
    </message>
    <message>
        <source>An answer came that belongs to no sign-in of yours.</source>
        <translation>收到一个不属于你任何一次登录的回应。</translation>
    </message>
    <message>
        <source>Its state is not the one that was sent.</source>
        <translation>其 state 不是发送的那个。</translation>
    </message>
    <message>
        <source>Close the browser&apos;s tab and sign in again.</source>
        <translation>关闭浏览器的标签页，然后重新登录。</translation>
    </message>
    <message>
        <source>The browser came back with an answer that says one thing twice.</source>
        <translation>浏览器带回的回应把同一项说了两次。</translation>
    </message>
    <message>
        <source>The browser came back with a code and with a refusal at once.</source>
        <translation>浏览器同时带回了代码和拒绝。</translation>
    </message>
    <message>
        <source>The browser came back without a code that can be used.</source>
        <translation>浏览器返回时没有带回可用的代码。</translation>
    </message>
    <message>
        <source>“%1” is missing, or it holds a character that no code may hold.</source>
        <translation>“%1”缺失，或含有代码中不允许的字符。</translation>
    </message>
    <message>
        <source>%3 gave an ID token that can&apos;t be read.</source>
        <translation>%3 颁发的 ID 令牌无法读取。</translation>
    </message>
    <message>
        <source>%3 gave no ID token.</source>
        <translation>%3 没有颁发 ID 令牌。</translation>
    </message>
    <message>
        <source>The scope “openid” was asked for, so one has to come.</source>
        <translation>请求了权限范围“openid”，所以必须有 ID 令牌。</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without the scope “openid”.</source>
        <translation>咨询其运营方，或不带权限范围“openid”登录。</translation>
    </message>
    <message>
        <source>The ID token of %3 can&apos;t be checked.</source>
        <translation>无法验证 %3 的 ID 令牌。</translation>
    </message>
    <message>
        <source>It does not say where its keys are.</source>
        <translation>它没有说明密钥在哪里。</translation>
    </message>
    <message>
        <source>%3 gave another kind of token in place of an ID token.</source>
        <translation>%3 颁发的是另一种令牌，而不是 ID 令牌。</translation>
    </message>
    <message>
        <source>The ID token was made by somebody else.</source>
        <translation>ID 令牌由别人制作。</translation>
    </message>
    <message>
        <source>The ID token is meant for another application.</source>
        <translation>ID 令牌面向另一个应用。</translation>
    </message>
    <message>
        <source>Compare the client ID with what was registered, or ask the operator of the server.</source>
        <translation>把客户端 ID 与注册信息比较，或咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>ID 令牌颁发给了另一个应用。</translation>
    </message>
    <message>
        <source>The ID token is signed in a way that its issuer does not use.</source>
        <translation>ID 令牌的签名方式不是其颁发者使用的方式。</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not hold.</source>
        <translation>ID 令牌的签名不成立。</translation>
    </message>
    <message>
        <source>The ID token has ended, or does not say when it does.</source>
        <translation>ID 令牌已到期，或没有说明何时到期。</translation>
    </message>
    <message>
        <source>It ended at %2, and now it is %1.</source>
        <translation>它已于 %2 到期，现在是 %1。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the operator of the server.</source>
        <translation>检查本机时钟，或咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>The ID token was issued in the future, or does not say when.</source>
        <translation>ID 令牌的颁发时间在未来，或没有说明。</translation>
    </message>
    <message>
        <source>It says that it was issued at %2, and now it is %1.</source>
        <translation>它自称颁发于 %2，现在是 %1。</translation>
    </message>
    <message>
        <source>The ID token is not good yet.</source>
        <translation>ID 令牌尚未生效。</translation>
    </message>
    <message>
        <source>It begins at %2, and now it is %1.</source>
        <translation>它从 %2 开始生效，现在是 %1。</translation>
    </message>
    <message>
        <source>The ID token does not say whom it is about.</source>
        <translation>ID 令牌没有说明主体是谁。</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>ID 令牌属于另一次登录。</translation>
    </message>
    <message>
        <source>Its nonce is not the one that was sent.</source>
        <translation>其 nonce 不是发送的那个。</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, ask the operator of the server.</source>
        <translation>重新登录；如果再次发生，咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>ID 令牌属于另一个访问令牌。</translation>
    </message>
    <message>
        <source>The renewed ID token was made by somebody else than before.</source>
        <translation>续期后的 ID 令牌与之前不是由同一方制作。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>重新登录。</translation>
    </message>
    <message>
        <source>The renewed ID token is about somebody else than before.</source>
        <translation>续期后的 ID 令牌说的人与之前不同。</translation>
    </message>
    <message>
        <source>The renewed ID token is meant for another application than before.</source>
        <translation>续期后的 ID 令牌面向的应用与之前不同。</translation>
    </message>
    <message>
        <source>The renewed ID token tells of another sign-in than before.</source>
        <translation>续期后的 ID 令牌说的登录与之前不同。</translation>
    </message>
    <message>
        <source>The renewed ID token belongs to another sign-in.</source>
        <translation>续期后的 ID 令牌属于另一次登录。</translation>
    </message>
    <message>
        <source>%3 has no page to sign in at.</source>
        <translation>%3 没有登录页面。</translation>
    </message>
    <message>
        <source>It names no authorization endpoint.</source>
        <translation>它没有列出授权端点。</translation>
    </message>
    <message>
        <source>Sign in as a program, or with another device, if it offers that.</source>
        <translation>如果它支持，以程序身份登录或用另一台设备登录。</translation>
    </message>
    <message>
        <source>%3 gives programs no tokens of their own.</source>
        <translation>%3 不向程序颁发它们自己的令牌。</translation>
    </message>
    <message>
        <source>Its documents don&apos;t list the client credentials grant.</source>
        <translation>其文档没有列出客户端凭据模式。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask its operator.</source>
        <translation>用浏览器登录，或咨询其运营方。</translation>
    </message>
    <message>
        <source>A program has to show who it is.</source>
        <translation>程序必须证明自己的身份。</translation>
    </message>
    <message>
        <source>It needs a client ID, and a secret, a private key or a certificate (RFC 6749, section 4.4).</source>
        <translation>它需要客户端 ID，以及机密、私钥或证书（RFC 6749，第 4.4 节）。</translation>
    </message>
    <message>
        <source>Give them under More.</source>
        <translation>在“更多”中填写。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of key.</source>
        <translation>服务器不接受这种密钥。</translation>
    </message>
    <message>
        <source>It takes %1, and the key can %2.</source>
        <translation>它接受 %1，而密钥支持 %2。</translation>
    </message>
    <message>
        <source>Make or choose another key under More.</source>
        <translation>在“更多”中生成或选择另一个密钥。</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take what this client shows itself by.</source>
        <translation>%3 不接受此客户端用来证明身份的内容。</translation>
    </message>
    <message>
        <source>The clocks differ by more than half a minute, and an assertion lives for one.</source>
        <translation>双方时钟相差超过半分钟，而断言只有一分钟有效。</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>校准本机时钟。</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>密钥无法读取。</translation>
    </message>
    <message>
        <source>The file “%2” isn&apos;t there, can&apos;t be opened or is far too large.</source>
        <translation>文件“%2”不存在、无法打开或过大。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>重新选择文件。</translation>
    </message>
    <message>
        <source>The key in this file is encrypted.</source>
        <translation>此文件中的密钥已加密。</translation>
    </message>
    <message>
        <source>This file holds no private key.</source>
        <translation>此文件不含私钥。</translation>
    </message>
    <message>
        <source>A public key or a certificate can&apos;t sign.</source>
        <translation>公钥或证书不能签名。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>选择含有私钥的文件。</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign with this kind of key.</source>
        <translation>Cloakroom 无法用这种密钥签名。</translation>
    </message>
    <message>
        <source>It can with RSA, P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.</source>
        <translation>它支持 RSA、P-256、P-384、P-521、secp256k1、Ed25519 和 Ed448。</translation>
    </message>
    <message>
        <source>Choose another key, or have Cloakroom make one.</source>
        <translation>选择另一个密钥，或让 Cloakroom 生成一个。</translation>
    </message>
    <message>
        <source>%3 didn&apos;t take the request that is sent ahead.</source>
        <translation>%3 没有接受预先发送的请求。</translation>
    </message>
    <message>
        <source>It answered with status %2.</source>
        <translation>它的回应状态为 %2。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider (RFC 9126).</source>
        <translation>重试；如果仍然如此，告知提供方的运营方（RFC 9126）。</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with a page.</source>
        <translation>%3 对预先发送的请求回应了一个页面。</translation>
    </message>
    <message>
        <source>The answer is %2, not JSON.</source>
        <translation>回应是 %2，不是 JSON。</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first.</source>
        <translation>检查网络是否要求你先登录。</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with something else.</source>
        <translation>%3 对预先发送的请求回应了别的内容。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider.</source>
        <translation>重试；如果仍然如此，告知提供方的运营方。</translation>
    </message>
    <message>
        <source>The answer to the request that is sent ahead lacks something.</source>
        <translation>对预先发送的请求的回应缺少内容。</translation>
    </message>
    <message>
        <source>%3 gave no %1 that could be used.</source>
        <translation>%3 没有给出可用的 %1。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 9126, section 2.2).</source>
        <translation>告知提供方的运营方（RFC 9126，第 2.2 节）。</translation>
    </message>
    <message>
        <source>%3 gave a token that isn&apos;t bound to your key.</source>
        <translation>%3 颁发的令牌没有绑定到你的密钥。</translation>
    </message>
    <message>
        <source>A bound token (DPoP) was asked for, and “%2” came: whoever gets hold of that one can use it.</source>
        <translation>请求的是绑定的令牌（DPoP），收到的却是“%2”：谁拿到它谁就能用。</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without binding under More.</source>
        <translation>咨询其运营方，或在“更多”中选择不绑定再登录。</translation>
    </message>
    <message>
        <source>%3 signed its answer in a way that can&apos;t be read.</source>
        <translation>%3 对回应的签名方式无法读取。</translation>
    </message>
    <message>
        <source>What came is no JWT.</source>
        <translation>收到的不是 JWT。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>告知提供方的运营方。</translation>
    </message>
    <message>
        <source>The signed answer is from somebody else.</source>
        <translation>签名的回应来自另一方。</translation>
    </message>
    <message>
        <source>Don&apos;t go on with it; tell whoever runs the provider.</source>
        <translation>不要继续使用；告知提供方的运营方。</translation>
    </message>
    <message>
        <source>The signed answer is for another program.</source>
        <translation>签名的回应面向另一个程序。</translation>
    </message>
    <message>
        <source>The signed answer is another kind of token.</source>
        <translation>签名的回应是另一种令牌。</translation>
    </message>
    <message>
        <source>The signed answer has ended, or doesn&apos;t say when it ends.</source>
        <translation>签名的回应已到期，或没有说明何时到期。</translation>
    </message>
    <message>
        <source>Try again, and compare the clock of this computer.</source>
        <translation>重试，并核对本机时钟。</translation>
    </message>
    <message>
        <source>The answer isn&apos;t signed, though %3 signs its answers.</source>
        <translation>回应没有签名，而 %3 会为其回应签名。</translation>
    </message>
    <message>
        <source>What came may have been changed on its way (JARM).</source>
        <translation>收到的内容可能在途中被更改（JARM）。</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say what it knows of the token.</source>
        <translation>%3 没有说明它对令牌的了解。</translation>
    </message>
    <message>
        <source>It may let only other programs ask.</source>
        <translation>它可能只允许其他程序询问。</translation>
    </message>
    <message>
        <source>%3 answered in a way that can&apos;t be read.</source>
        <translation>%3 的回应方式无法读取。</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t what it knows of the token.</source>
        <translation>%3 的回应不是它对令牌的了解。</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say whether the token is active.</source>
        <translation>%3 没有说明令牌是否有效。</translation>
    </message>
    <message>
        <source>The answer has no %1 that is true or false.</source>
        <translation>回应中没有值为真或假的 %1。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 7662, section 2.2).</source>
        <translation>告知提供方的运营方（RFC 7662，第 2.2 节）。</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the token should be for.</source>
        <translation>没有说明令牌的用途。</translation>
    </message>
    <message>
        <source>Name an API, an audience or scopes.</source>
        <translation>指明 API、受众或权限范围。</translation>
    </message>
    <message>
        <source>Fill in one of the fields.</source>
        <translation>至少填写一个字段。</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API.</source>
        <translation>这不是 API 的地址。</translation>
    </message>
    <message>
        <source>“%2” is no absolute address, or has a fragment (RFC 8707, section 2).</source>
        <translation>“%2”不是绝对地址，或含有片段（RFC 8707，第 2 节）。</translation>
    </message>
    <message>
        <source>Write it as the API&apos;s operator does.</source>
        <translation>按照 API 运营方的写法填写。</translation>
    </message>
    <message>
        <source>The account itself hasn&apos;t got these scopes: %2.</source>
        <translation>账号本身没有这些权限范围：%2。</translation>
    </message>
    <message>
        <source>A token made from it can have fewer scopes, never more.</source>
        <translation>由它得来的令牌权限范围只能更少，不能更多。</translation>
    </message>
    <message>
        <source>Sign in again with more scopes first.</source>
        <translation>先用更多权限范围重新登录。</translation>
    </message>
    <message>
        <source>What %3 issued is no access token.</source>
        <translation>%3 颁发的不是访问令牌。</translation>
    </message>
    <message>
        <source>It is said to be “%2”.</source>
        <translation>据称它是“%2”。</translation>
    </message>
    <message>
        <source>Ask its operator what may be exchanged there.</source>
        <translation>向其运营方询问那里可以交换什么。</translation>
    </message>
    <message>
        <source>The token that %3 gave is for somebody else.</source>
        <translation>%3 颁发的令牌是给别人的。</translation>
    </message>
    <message>
        <source>It was asked for %1, and is for %2. It isn&apos;t used.</source>
        <translation>请求的是用于 %1 的令牌，得到的却用于 %2。不会使用它。</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>咨询其运营方。</translation>
    </message>
    <message>
        <source>The account has no refresh token to ask with.</source>
        <translation>账号没有可用来请求的刷新令牌。</translation>
    </message>
    <message>
        <source>Only with one can a token for another API be had without signing in.</source>
        <translation>只有刷新令牌才能在不登录的情况下取得用于另一个 API 的令牌。</translation>
    </message>
    <message>
        <source>Sign in again with the scope offline_access, where the provider has that.</source>
        <translation>如果提供方支持，用权限范围 offline_access 重新登录。</translation>
    </message>
    <message>
        <source>Cloakroom is locked.</source>
        <translation>Cloakroom 已锁定。</translation>
    </message>
    <message>
        <source>Until it is unlocked it hands out no token and reads none.</source>
        <translation>解锁之前，它不交出令牌，也不读取令牌。</translation>
    </message>
    <message>
        <source>Unlock it in its window, or with cloakroom-cli unlock.</source>
        <translation>在其窗口中解锁，或用 cloakroom-cli unlock。</translation>
    </message>
    <message>
        <source>Cloakroom could not be locked.</source>
        <translation>无法锁定 Cloakroom。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be written.</source>
        <translation>%3 无法写入。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder, or quit Cloakroom.</source>
        <translation>检查可用空间和文件夹的权限，或退出 Cloakroom。</translation>
    </message>
    <message>
        <source>Cloakroom could not be unlocked.</source>
        <translation>无法解锁 Cloakroom。</translation>
    </message>
    <message>
        <source>%3 can&apos;t be removed.</source>
        <translation>%3 无法移除。</translation>
    </message>
    <message>
        <source>Look at the permissions of the folder.</source>
        <translation>检查文件夹的权限。</translation>
    </message>
    <message>
        <source>This account hands no token to other programs.</source>
        <translation>此账号不向其他程序交出令牌。</translation>
    </message>
    <message>
        <source>Switch that on in the settings of the account, in the window.</source>
        <translation>在窗口中此账号的设置里开启。</translation>
    </message>
    <message>
        <source>You said no to this program.</source>
        <translation>你拒绝了此程序。</translation>
    </message>
    <message>
        <source>Ask again in a minute and allow it, or change it in the settings of the account.</source>
        <translation>一分钟后再次请求并允许，或在账号的设置中更改。</translation>
    </message>
    <message>
        <source>Nobody answered whether this program may have the token.</source>
        <translation>没有人回答此程序是否可以得到令牌。</translation>
    </message>
    <message>
        <source>It was asked for %1.</source>
        <translation>询问持续了 %1。</translation>
    </message>
    <message>
        <source>Ask again while somebody is there.</source>
        <translation>有人在场时再次请求。</translation>
    </message>
    <message>
        <source>Nobody could be asked whether this program may have the token.</source>
        <translation>无法询问任何人此程序是否可以得到令牌。</translation>
    </message>
    <message>
        <source>There is no window of Cloakroom and no terminal.</source>
        <translation>没有 Cloakroom 窗口，也没有终端。</translation>
    </message>
    <message>
        <source>Start Cloakroom, or allow the program in the settings of the account.</source>
        <translation>启动 Cloakroom，或在账号的设置中允许该程序。</translation>
    </message>
    <message>
        <source>The token isn&apos;t good for long enough.</source>
        <translation>令牌的有效期不够长。</translation>
    </message>
    <message>
        <source>It was asked for %1, and the new one lasts %2.</source>
        <translation>请求的是 %1，新令牌的有效期为 %2。</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>请求更短的时间。</translation>
    </message>
    <message>
        <source>This account has no ID token.</source>
        <translation>此账号没有 ID 令牌。</translation>
    </message>
    <message>
        <source>Sign in again with the scope openid, where the provider has that.</source>
        <translation>如果提供方支持，用权限范围 openid 重新登录。</translation>
    </message>
    <message>
        <source>The token can&apos;t be handed on.</source>
        <translation>令牌无法转交。</translation>
    </message>
    <message>
        <source>It is too long, or has characters that no header can hold.</source>
        <translation>它太长，或含有标头中不允许的字符。</translation>
    </message>
    <message>
        <source>Ask the operator of the provider.</source>
        <translation>咨询提供方的运营方。</translation>
    </message>
    <message>
        <source>What another program asked can&apos;t be read.</source>
        <translation>另一个程序的请求无法读取。</translation>
    </message>
    <message>
        <source>What is wrong there is “%2”.</source>
        <translation>有问题的是“%2”。</translation>
    </message>
    <message>
        <source>Compare it with the protocol in the documentation.</source>
        <translation>与文档中的协议对照。</translation>
    </message>
    <message>
        <source>The window of Cloakroom is of another version.</source>
        <translation>Cloakroom 的窗口是另一个版本。</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, and this is version %2.</source>
        <translation>它使用协议版本 %1，而这里是版本 %2。</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again, so that both are the same.</source>
        <translation>结束 Cloakroom 并重新启动，使两者一致。</translation>
    </message>
    <message>
        <source>Too many programs ask for a token at once.</source>
        <translation>同时请求令牌的程序太多。</translation>
    </message>
    <message>
        <source>The window of Cloakroom doesn&apos;t answer.</source>
        <translation>Cloakroom 的窗口没有回应。</translation>
    </message>
    <message>
        <source>Wait a moment, or end it and start it again.</source>
        <translation>稍等片刻，或结束它再重新启动。</translation>
    </message>
    <message>
        <source>The answer of Cloakroom can&apos;t be read.</source>
        <translation>Cloakroom 的回应无法读取。</translation>
    </message>
    <message>
        <source>It was cut off, or is of another program.</source>
        <translation>它被截断了，或来自另一个程序。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end Cloakroom and start it again.</source>
        <translation>重试；如果没有用，结束 Cloakroom 并重新启动。</translation>
    </message>
    <message>
        <source>What listens in the place of Cloakroom belongs to another user.</source>
        <translation>在 Cloakroom 的位置上监听的程序属于另一个用户。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.</source>
        <translation>检查 CLOAKROOM_SOCKET 或 XDG_RUNTIME_DIR 指定的套接字由谁创建。</translation>
    </message>
    <message>
        <source>Nobody listens at the socket that CLOAKROOM_SOCKET names.</source>
        <translation>CLOAKROOM_SOCKET 指定的套接字没有程序在监听。</translation>
    </message>
    <message>
        <source>Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.</source>
        <translation>在那里启动 Cloakroom、重新转发套接字，或取消设置 CLOAKROOM_SOCKET。</translation>
    </message>
    <message>
        <source>Other programs can&apos;t ask for tokens.</source>
        <translation>其他程序无法请求令牌。</translation>
    </message>
    <message>
        <source>%3 is not a folder of this user alone.</source>
        <translation>%3 不是只属于此用户的文件夹。</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.</source>
        <translation>移除它，或设置 XDG_RUNTIME_DIR，然后重新启动 Cloakroom。</translation>
    </message>
    <message>
        <source>Other programs ask another Cloakroom for tokens.</source>
        <translation>其他程序在向另一个 Cloakroom 请求令牌。</translation>
    </message>
    <message>
        <source>It listens at %3 already.</source>
        <translation>它已在 %3 监听。</translation>
    </message>
    <message>
        <source>End the other one and start this one again.</source>
        <translation>结束另一个，再重新启动这个。</translation>
    </message>
    <message>
        <source>The socket %3 can&apos;t be made: %2.</source>
        <translation>无法创建套接字 %3：%2。</translation>
    </message>
    <message>
        <source>Look at the folder, and start Cloakroom again.</source>
        <translation>检查该文件夹，然后重新启动 Cloakroom。</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR isn&apos;t set, so there is no safe place for a socket.</source>
        <translation>没有设置 XDG_RUNTIME_DIR，所以没有放置套接字的安全位置。</translation>
    </message>
    <message>
        <source>Start Cloakroom in a desktop session. The command line works all the same.</source>
        <translation>在桌面会话中启动 Cloakroom。命令行仍可使用。</translation>
    </message>
    <message>
        <source>Cloakroom knows no provider called “%2”.</source>
        <translation>Cloakroom 没有名为“%2”的已知提供方。</translation>
    </message>
    <message>
        <source>Give its address: --issuer URL, or --resource URL.</source>
        <translation>给出其地址：--issuer URL 或 --resource URL。</translation>
    </message>
    <message>
        <source>%2 has no way in for a desktop program.</source>
        <translation>%2 不允许桌面程序登录。</translation>
    </message>
    <message>
        <source>%2 asks for a client secret.</source>
        <translation>%2 要求客户端机密。</translation>
    </message>
    <message>
        <source>Add --client-secret and give it on the standard input.</source>
        <translation>加上 --client-secret，并在标准输入中给出机密。</translation>
    </message>
    <message>
        <source>This provider makes no client for those who ask.</source>
        <translation>此提供方不会应请求创建客户端。</translation>
    </message>
    <message>
        <source>Register one there and give its ID: --client-id ID.</source>
        <translation>在那里注册一个，并给出其 ID：--client-id ID。</translation>
    </message>
    <message>
        <source>What git asked can&apos;t be read.</source>
        <translation>git 的请求无法读取。</translation>
    </message>
    <message>
        <source>Look at the helper&apos;s line in the configuration of git.</source>
        <translation>检查 git 配置中凭据助手的那一行。</translation>
    </message>
    <message>
        <source>The token isn&apos;t sent over a connection that anyone can read.</source>
        <translation>令牌不会通过任何人都能读取的连接发送。</translation>
    </message>
    <message>
        <source>Git asks for a remote without https.</source>
        <translation>git 请求的远程仓库没有使用 https。</translation>
    </message>
    <message>
        <source>Use the https address of the remote.</source>
        <translation>使用远程仓库的 https 地址。</translation>
    </message>
    <message>
        <source>What docker asked can&apos;t be read.</source>
        <translation>docker 的请求无法读取。</translation>
    </message>
    <message>
        <source>Look at the credential helper in the configuration of docker.</source>
        <translation>检查 docker 配置中的凭据助手。</translation>
    </message>
    <message>
        <source>What kubectl says in KUBERNETES_EXEC_INFO can&apos;t be read.</source>
        <translation>kubectl 在 KUBERNETES_EXEC_INFO 中的内容无法读取。</translation>
    </message>
    <message>
        <source>Look at the exec section in the configuration of kubectl.</source>
        <translation>检查 kubectl 配置中的 exec 部分。</translation>
    </message>
    <message>
        <source>This version of the exec credential isn&apos;t known.</source>
        <translation>exec 凭据的这一版本未知。</translation>
    </message>
    <message>
        <source>Put the apiVersion that the manual page names into the exec section.</source>
        <translation>把手册页中写明的 apiVersion 写入 exec 部分。</translation>
    </message>
    <message>
        <source>Somebody else signed in.</source>
        <translation>登录的是另一个人。</translation>
    </message>
    <message>
        <source>This account is %1, and in the browser it was %2.</source>
        <translation>此账号是 %1，而浏览器中是 %2。</translation>
    </message>
    <message>
        <source>Sign in again as the same person, or add the other one as an account of its own.</source>
        <translation>以同一个人重新登录，或把另一个人添加为单独的账号。</translation>
    </message>
    <message>
        <source>The server describes itself differently than when you signed in.</source>
        <translation>服务器对自己的描述与你登录时不同。</translation>
    </message>
    <message>
        <source>It was %1 then, and it is %2 now.</source>
        <translation>当时是 %1，现在是 %2。</translation>
    </message>
    <message>
        <source>If you know of the change, sign in with its address as for a new account; this one will be taken over.</source>
        <translation>如果你知道这一变化，像新账号一样用其地址登录；此账号会被接管。</translation>
    </message>
    <message>
        <source>The client secret of this account is no longer in the keychain.</source>
        <translation>此账号的客户端机密已不在钥匙串中。</translation>
    </message>
    <message>
        <source>Sign in as for a new account and give the client secret; this account will be taken over.</source>
        <translation>像新账号一样登录，并填写客户端机密；此账号会被接管。</translation>
    </message>
    <message>
        <source>This account can&apos;t be renewed.</source>
        <translation>此账号无法续期。</translation>
    </message>
    <message>
        <source>The server gave no refresh token when you signed in.</source>
        <translation>登录时服务器没有颁发刷新令牌。</translation>
    </message>
    <message>
        <source>Sign in again; the scope “offline_access” often brings one.</source>
        <translation>重新登录；权限范围“offline_access”往往会带来刷新令牌。</translation>
    </message>
    <message>
        <source>This sign-in was lost on the way.</source>
        <translation>此次登录在途中丢失了。</translation>
    </message>
    <message>
        <source>%3 renewed it, but its answer never arrived, and it takes a refresh token only once.</source>
        <translation>%3 已为它续期，但回应没有送达，而刷新令牌在那里只能使用一次。</translation>
    </message>
    <message>
        <source>This sign-in was cut off.</source>
        <translation>此次登录被中断了。</translation>
    </message>
    <message>
        <source>Cloakroom was ended during a renewal, before the answer of %3 was saved.</source>
        <translation>Cloakroom 在续期过程中被结束，当时 %3 的回应还没有保存。</translation>
    </message>
    <message>
        <source>The way back from the browser is taken.</source>
        <translation>从浏览器返回的通道被占用。</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>另一个程序正在使用 %1。</translation>
    </message>
    <message>
        <source>Close that program, or let the system choose the port if the registration allows it.</source>
        <translation>关闭那个程序，或在注册信息允许时让系统选择端口。</translation>
    </message>
    <message>
        <source>The way back from the browser could not be opened.</source>
        <translation>无法打开从浏览器返回的通道。</translation>
    </message>
    <message>
        <source>Look whether a firewall keeps programs from listening on this computer.</source>
        <translation>检查防火墙是否阻止程序在本机上监听。</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>浏览器没有及时返回。</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser while Cloakroom waits.</source>
        <translation>重新登录，并在 Cloakroom 等待期间在浏览器中完成。</translation>
    </message>
    <message>
        <source>The code from the browser could not be sent on.</source>
        <translation>无法转发来自浏览器的代码。</translation>
    </message>
    <message>
        <source>A code is good for one time only.</source>
        <translation>代码只能使用一次。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>复制链接并自行打开。</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>钥匙串中没有此账号的内容。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>解锁钥匙串。</translation>
    </message>
    <message>
        <source>Your keychain stayed locked.</source>
        <translation>钥匙串仍处于锁定状态。</translation>
    </message>
    <message>
        <source>The question for its password was closed.</source>
        <translation>密码询问窗口已被关闭。</translation>
    </message>
    <message>
        <source>Unlock it when you are ready.</source>
        <translation>准备好后解锁。</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>没有钥匙串。</translation>
    </message>
    <message>
        <source>Programs can&apos;t talk to each other here: the D-Bus session bus is missing.</source>
        <translation>程序在此无法互相通信：缺少 D-Bus 会话总线。</translation>
    </message>
    <message>
        <source>Start Cloakroom from your desktop; until then tokens are kept for this run only.</source>
        <translation>从桌面启动 Cloakroom；在此之前，令牌仅在本次运行中保留。</translation>
    </message>
    <message>
        <source>No keychain service runs here.</source>
        <translation>这里没有运行钥匙串服务。</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KWallet or KeePassXC; until then tokens are kept for this run only.</source>
        <translation>启动 GNOME Keyring、KWallet 或 KeePassXC；在此之前，令牌仅在本次运行中保留。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>钥匙串没有回应。</translation>
    </message>
    <message>
        <source>It was asked ten seconds ago.</source>
        <translation>十秒前已向它发出询问。</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>稍等片刻，或重新启动钥匙串服务。</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>钥匙串拒绝了。</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>允许 Cloakroom 使用它，然后重试。</translation>
    </message>
    <message>
        <source>Your keychain does not keep what it is given.</source>
        <translation>钥匙串没有保留交给它的内容。</translation>
    </message>
    <message>
        <source>It took a sign-in and gave something else back.</source>
        <translation>它收下了登录，交回的却是别的内容。</translation>
    </message>
    <message>
        <source>Look whether another program changes its entries, or whether its disk is full.</source>
        <translation>检查是否有其他程序更改其条目，或其磁盘是否已满。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is incomplete.</source>
        <translation>钥匙串中此账号的内容不完整。</translation>
    </message>
    <message>
        <source>A part of it is missing or was altered.</source>
        <translation>其中一部分缺失或被改动。</translation>
    </message>
    <message>
        <source>This sign-in is too large for your keychain.</source>
        <translation>此登录对你的钥匙串来说太大了。</translation>
    </message>
    <message>
        <source>It takes up to %1, and this is %2.</source>
        <translation>它最多接受 %1，而这里有 %2。</translation>
    </message>
    <message>
        <source>Ask the operator of the server for shorter tokens.</source>
        <translation>向服务器的运营方索取更短的令牌。</translation>
    </message>
    <message>
        <source>No account is called “%2”.</source>
        <translation>没有名为“%2”的账号。</translation>
    </message>
    <message>
        <source>An account is named by its label, id, issuer or e-mail address.</source>
        <translation>账号用其名称、ID、颁发者或电子邮件地址指明。</translation>
    </message>
    <message>
        <source>See the list: cloakroom-cli accounts.</source>
        <translation>查看列表：cloakroom-cli accounts。</translation>
    </message>
    <message>
        <source>Several accounts are called “%2”.</source>
        <translation>有多个账号名为“%2”。</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>可能是 %1。</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>用 ID 指明一个。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like this.</source>
        <translation>%1 不能这样使用。</translation>
    </message>
    <message>
        <source>It was given “%2”.</source>
        <translation>给出的是“%2”。</translation>
    </message>
    <message>
        <source>Give it in one line of the standard input.</source>
        <translation>在标准输入中用一行给出。</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>时间太长了。</translation>
    </message>
    <message>
        <source>The time for it was %1.</source>
        <translation>时限为 %1。</translation>
    </message>
    <message>
        <source>Try again, or give it more time.</source>
        <translation>重试，或给它更多时间。</translation>
    </message>
    <message>
        <source>The access token could not be renewed now.</source>
        <translation>访问令牌现在无法续期。</translation>
    </message>
    <message>
        <source>The command was ended.</source>
        <translation>命令已被结束。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>重新启动它。</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>It was “%2”.</source>
        <translation>给出的是“%2”。</translation>
    </message>
    <message>
        <source>Give a provider&apos;s name, an address that begins with https://, or an e-mail address.</source>
        <translation>填写提供方名称、以 https:// 开头的地址或电子邮件地址。</translation>
    </message>
    <message>
        <source>Nobody at %3 says how to sign in.</source>
        <translation>%3 那里没有说明如何登录。</translation>
    </message>
    <message>
        <source>It is no issuer, and no API that asks for a token.</source>
        <translation>它不是颁发者，也不是要求令牌的 API。</translation>
    </message>
    <message>
        <source>Look whether the address is right, or give the endpoints by hand.</source>
        <translation>检查地址是否正确，或手动填写端点。</translation>
    </message>
    <message>
        <source>%3 leads into a private network.</source>
        <translation>%3 指向私有网络。</translation>
    </message>
    <message>
        <source>It named “%2”, which is not asked on its word.</source>
        <translation>它列出“%2”，但不能仅凭它的说法就去询问。</translation>
    </message>
    <message>
        <source>If you know that address, give it yourself.</source>
        <translation>如果你了解该地址，就自己填写。</translation>
    </message>
    <message>
        <source>The description of a provider can&apos;t be used.</source>
        <translation>提供方的描述无法使用。</translation>
    </message>
    <message>
        <source>Expected in line %2 is: %1.</source>
        <translation>第 %2 行期望的是：%1。</translation>
    </message>
    <message>
        <source>Correct the description and try again.</source>
        <translation>更正描述，然后重试。</translation>
    </message>
    <message>
        <source>A member of it is unknown, in line %2.</source>
        <translation>第 %2 行有一个未知的成员。</translation>
    </message>
    <message>
        <source>It holds what looks like a secret, in line %2.</source>
        <translation>第 %2 行含有看起来像机密的内容。</translation>
    </message>
    <message>
        <source>Take the secret out; it is given when somebody signs in.</source>
        <translation>移除机密；机密在登录时才提供。</translation>
    </message>
    <message>
        <source>In line %2 stands no address that begins with https://, or with http:// on this computer.</source>
        <translation>第 %2 行没有以 https:// 开头的地址，也没有指向本机的 http:// 地址。</translation>
    </message>
    <message>
        <source>The file of your own providers can&apos;t be used.</source>
        <translation>自定义提供方的文件无法使用。</translation>
    </message>
    <message>
        <source>%3 is damaged: %2.</source>
        <translation>%3 已损坏：%2。</translation>
    </message>
    <message>
        <source>Correct it, or put it aside; Cloakroom leaves it as it is.</source>
        <translation>更正它，或把它移开；Cloakroom 不会改动它。</translation>
    </message>
    <message>
        <source>These providers were written by a newer Cloakroom.</source>
        <translation>这些提供方由更新版本的 Cloakroom 写入。</translation>
    </message>
    <message>
        <source>The version of the file is %2.</source>
        <translation>文件的版本为 %2。</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one leaves the file as it is.</source>
        <translation>使用更新版本的 Cloakroom；当前版本不改动该文件。</translation>
    </message>
    <message>
        <source>That is too large for a file of providers.</source>
        <translation>这对提供方文件来说太大了。</translation>
    </message>
    <message>
        <source>It may have %1 bytes, and has %2.</source>
        <translation>最多可有 %1 字节，现有 %2 字节。</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>检查文件是否正确。</translation>
    </message>
    <message>
        <source>Those would be too many providers.</source>
        <translation>提供方会太多。</translation>
    </message>
    <message>
        <source>You may have %1 of your own, and it would be %2.</source>
        <translation>自定义提供方最多可有 %1 个，现在会有 %2 个。</translation>
    </message>
    <message>
        <source>Remove what you don&apos;t need any more.</source>
        <translation>移除不再需要的。</translation>
    </message>
    <message>
        <source>This provider is not there any more.</source>
        <translation>此提供方已不存在。</translation>
    </message>
    <message>
        <source>Look at the list of providers again.</source>
        <translation>重新查看提供方列表。</translation>
    </message>
    <message>
        <source>This can&apos;t be part of the provider&apos;s address.</source>
        <translation>这不能作为提供方地址的一部分。</translation>
    </message>
    <message>
        <source>Its member “%2” is unknown, or is not one of: %1.</source>
        <translation>其成员“%2”未知，或不在下列之中：%1。</translation>
    </message>
    <message>
        <source>The description of a provider&apos;s request can&apos;t be used.</source>
        <translation>提供方请求的描述无法使用。</translation>
    </message>
    <message>
        <source>%3 is not there.</source>
        <translation>%3 不存在。</translation>
    </message>
    <message>
        <source>Look at its name and its folder.</source>
        <translation>检查其名称和所在文件夹。</translation>
    </message>
    <message>
        <source>The system says: %2.</source>
        <translation>系统说明：%2。</translation>
    </message>
    <message>
        <source>Look at its name and its permissions.</source>
        <translation>检查其名称和权限。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>检查可用空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>%3 is not used.</source>
        <translation>%3 未被使用。</translation>
    </message>
    <message>
        <source>It is a link, no plain file, or somebody else&apos;s.</source>
        <translation>它是链接、不是普通文件，或属于别人。</translation>
    </message>
    <message>
        <source>Look who put it there, and remove it.</source>
        <translation>检查是谁放在那里的，并移除它。</translation>
    </message>
    <message>
        <source>Your administrator does not allow sign-ins there.</source>
        <translation>你的管理员不允许在那里登录。</translation>
    </message>
    <message>
        <source>“%2” is not on the list.</source>
        <translation>“%2”不在列表中。</translation>
    </message>
    <message>
        <source>Ask your administrator to add it.</source>
        <translation>让管理员把它加入列表。</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be read.</source>
        <translation>管理员的规则无法读取。</translation>
    </message>
    <message>
        <source>%3: %2.</source>
        <translation>%3：%2。</translation>
    </message>
    <message>
        <source>Ask your administrator; until then nobody can sign in anew.</source>
        <translation>咨询管理员；在此之前，任何人都无法进行新的登录。</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be understood.</source>
        <translation>管理员的规则无法理解。</translation>
    </message>
    <message>
        <source>Expected in %3: %1. Found: %2.</source>
        <translation>%3 中应为 %1，实际为 %2。</translation>
    </message>
    <message>
        <source>Whether Cloakroom starts with your session could not be changed.</source>
        <translation>无法更改 Cloakroom 是否随会话启动。</translation>
    </message>
    <message>
        <source>The provider has no logout page.</source>
        <translation>提供方没有退出登录页面。</translation>
    </message>
    <message>
        <source>Sign out on one of its own pages in the browser.</source>
        <translation>在浏览器中打开它自己的页面退出登录。</translation>
    </message>
    <message>
        <source>The list of accounts was damaged.</source>
        <translation>账号列表已损坏。</translation>
    </message>
    <message>
        <source>What could be read of it is shown; a copy of the file is kept as %3.</source>
        <translation>能读取的部分已显示；文件的副本保存为 %3。</translation>
    </message>
    <message>
        <source>Put a copy from a backup in its place, or sign in again; the tokens are still in the keychain.</source>
        <translation>用备份的副本替换它，或重新登录；令牌仍在钥匙串中。</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Cloakroom.</source>
        <translation>账号列表由更新版本的 Cloakroom 写入。</translation>
    </message>
    <message>
        <source>%3 stays as it is.</source>
        <translation>%3 保持不变。</translation>
    </message>
    <message>
        <source>The list of accounts could not be read.</source>
        <translation>无法读取账号列表。</translation>
    </message>
    <message>
        <source>Look at the permissions of the file.</source>
        <translation>检查文件的权限。</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved.</source>
        <translation>无法保存账号列表。</translation>
    </message>
    <message>
        <source>Another Cloakroom works on this account.</source>
        <translation>另一个 Cloakroom 正在处理此账号。</translation>
    </message>
    <message>
        <source>The account could not be locked against other programs.</source>
        <translation>无法锁定账号以防其他程序使用。</translation>
    </message>
    <message>
        <source>An account in the list can&apos;t be used.</source>
        <translation>列表中有一个账号无法使用。</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>重新登录该账号。</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>此账号已不存在。</translation>
    </message>
    <message>
        <source>Look at the list of accounts again.</source>
        <translation>重新查看账号列表。</translation>
    </message>
    <message>
        <source>This account is being renewed.</source>
        <translation>此账号正在续期。</translation>
    </message>
    <message>
        <source>Sign out once that is done, in a moment.</source>
        <translation>稍等片刻，完成后再退出登录。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account can&apos;t be read.</source>
        <translation>钥匙串中此账号的内容无法读取。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is damaged.</source>
        <translation>钥匙串中此账号的内容已损坏。</translation>
    </message>
    <message>
        <source>What the keychain holds for this account was written by a newer Cloakroom.</source>
        <translation>钥匙串中此账号的内容由更新版本的 Cloakroom 写入。</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom, or sign in again.</source>
        <translation>使用更新版本的 Cloakroom，或重新登录。</translation>
    </message>
    <message>
        <source>What the keychain holds here belongs to another account.</source>
        <translation>钥匙串中此处的内容属于另一个账号。</translation>
    </message>
    <message>
        <source>The demo provider could not start.</source>
        <translation>演示提供方无法启动。</translation>
    </message>
    <message>
        <source>%3 could not use the request: something in it is missing, doubled or malformed.</source>
        <translation>%3 无法处理该请求：其中有内容缺失、重复或格式不对。</translation>
    </message>
    <message>
        <source>Look at the client ID, the redirect address and the extra parameters, or ask the operator of the server.</source>
        <translation>检查客户端 ID、重定向地址和附加参数，或咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>%3 does not let this application sign in this way.</source>
        <translation>%3 不允许此应用以这种方式登录。</translation>
    </message>
    <message>
        <source>Ask its operator to allow this way, its grant type, for the client ID.</source>
        <translation>让其运营方为此客户端 ID 允许这种方式（授权类型）。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser.</source>
        <translation>登录在浏览器中被拒绝。</translation>
    </message>
    <message>
        <source>Sign in again if that was not what you wanted.</source>
        <translation>如果这不是你想要的，重新登录。</translation>
    </message>
    <message>
        <source>Ask its operator for a client ID that may use the authorization code grant.</source>
        <translation>向其运营方索取可以使用授权码模式的客户端 ID。</translation>
    </message>
    <message>
        <source>%3 does not know one of the scopes, or does not allow it.</source>
        <translation>%3 不认识或不允许其中一个权限范围。</translation>
    </message>
    <message>
        <source>Ask for other scopes.</source>
        <translation>请求其他权限范围。</translation>
    </message>
    <message>
        <source>%3 failed while it worked on the request.</source>
        <translation>%3 在处理请求时失败。</translation>
    </message>
    <message>
        <source>%3 is overloaded or under maintenance.</source>
        <translation>%3 过载或正在维护。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>几分钟后再试。</translation>
    </message>
    <message>
        <source>%3 no longer takes what this sign-in was based on.</source>
        <translation>%3 不再接受此次登录所依据的内容。</translation>
    </message>
    <message>
        <source>It was used before, has ended, was taken back, or belongs to another application.</source>
        <translation>它已被使用过、已到期、已被收回，或属于另一个应用。</translation>
    </message>
    <message>
        <source>%3 does not know this way to ask for a token.</source>
        <translation>%3 不认识这种请求令牌的方式。</translation>
    </message>
    <message>
        <source>Ask its operator which ways it offers.</source>
        <translation>向其运营方询问它提供哪些方式。</translation>
    </message>
    <message>
        <source>%3 can&apos;t revoke this kind of token.</source>
        <translation>%3 无法撤销这种令牌。</translation>
    </message>
    <message>
        <source>%3 needs to ask you something before it goes on.</source>
        <translation>%3 需要先问你一些事情才能继续。</translation>
    </message>
    <message>
        <source>Sign in again without a prompt parameter.</source>
        <translation>不带 prompt 参数重新登录。</translation>
    </message>
    <message>
        <source>%3 needs you to sign in there first.</source>
        <translation>%3 需要你先在那里登录。</translation>
    </message>
    <message>
        <source>%3 needs you to choose one of your accounts there.</source>
        <translation>%3 需要你在那里选择一个账号。</translation>
    </message>
    <message>
        <source>Sign in again and choose one in the browser.</source>
        <translation>重新登录，并在浏览器中选择一个。</translation>
    </message>
    <message>
        <source>%3 needs your consent first.</source>
        <translation>%3 需要先征得你的同意。</translation>
    </message>
    <message>
        <source>Sign in again and give it in the browser.</source>
        <translation>重新登录，并在浏览器中同意。</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>咨询服务器的运营方。</translation>
    </message>
    <message>
        <source>%3 could not use the signed request.</source>
        <translation>%3 无法使用签名的请求。</translation>
    </message>
    <message>
        <source>%3 does not take signed requests.</source>
        <translation>%3 不接受签名的请求。</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request” and sign in again.</source>
        <translation>移除附加参数“request”，然后重新登录。</translation>
    </message>
    <message>
        <source>%3 does not take requests by address.</source>
        <translation>%3 不接受以地址给出的请求。</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request_uri” and sign in again.</source>
        <translation>移除附加参数“request_uri”，然后重新登录。</translation>
    </message>
    <message>
        <source>%3 does not take a registration within the request.</source>
        <translation>%3 不接受请求中的注册。</translation>
    </message>
    <message>
        <source>Remove the extra parameter “registration” and sign in again.</source>
        <translation>移除附加参数“registration”，然后重新登录。</translation>
    </message>
    <message>
        <source>%3 does not know the API that the token should be for, or does not allow it.</source>
        <translation>%3 不认识或不允许令牌所面向的 API。</translation>
    </message>
    <message>
        <source>Look at the resource and the audience that are asked for.</source>
        <translation>检查所请求的资源和受众。</translation>
    </message>
    <message>
        <source>%3 no longer takes the access token.</source>
        <translation>%3 不再接受访问令牌。</translation>
    </message>
    <message>
        <source>Renew it, or sign in again.</source>
        <translation>为它续期，或重新登录。</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take the proof that the key of the tokens is at hand.</source>
        <translation>%3 不接受令牌的密钥就在手边的证明。</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong by more than it allows.</source>
        <translation>本机时钟的偏差可能超出它允许的范围。</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, tell the operator of the server (RFC 9449).</source>
        <translation>校准时钟；如果时钟无误，告知服务器的运营方（RFC 9449）。</translation>
    </message>
    <message>
        <source>%3 asks again and again for a new proof.</source>
        <translation>%3 一再要求新的证明。</translation>
    </message>
    <message>
        <source>It got one with the nonce that it gave, and asked for another.</source>
        <translation>它收到了带有它所给 nonce 的证明，却又要求另一个。</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell its operator (RFC 9449, section 8).</source>
        <translation>稍后再试；如果仍然如此，告知其运营方（RFC 9449，第 8 节）。</translation>
    </message>
    <message>
        <source>%3 wants a scope that the token does not have.</source>
        <translation>%3 要求令牌没有的权限范围。</translation>
    </message>
    <message>
        <source>Sign in again and ask for that scope.</source>
        <translation>重新登录并请求该权限范围。</translation>
    </message>
    <message>
        <source>%3 has no way to sign in with another device.</source>
        <translation>%3 没有用另一台设备登录的方式。</translation>
    </message>
    <message>
        <source>It names no device authorization endpoint (RFC 8628).</source>
        <translation>它没有列出设备授权端点（RFC 8628）。</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>用浏览器登录。</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>代码没有及时输入。</translation>
    </message>
    <message>
        <source>%3 gave it for a while only.</source>
        <translation>%3 给出的代码只在一段时间内有效。</translation>
    </message>
    <message>
        <source>Try again, and enter the new code on the other device.</source>
        <translation>重试，并在另一台设备上输入新的代码。</translation>
    </message>
    <message>
        <source>%3 gave no code.</source>
        <translation>%3 没有给出代码。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask whoever runs the provider.</source>
        <translation>用浏览器登录，或咨询提供方的运营方。</translation>
    </message>
    <message>
        <source>%3 answered with a page where a code belongs.</source>
        <translation>%3 的回应是一个页面，而不是代码。</translation>
    </message>
    <message>
        <source>Check the device endpoint, and whether a network wants you to sign in first.</source>
        <translation>检查设备端点，以及网络是否要求你先登录。</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t the code.</source>
        <translation>%3 的回应不是代码。</translation>
    </message>
    <message>
        <source>The answer of %3 lacks something.</source>
        <translation>%3 的回应缺少内容。</translation>
    </message>
    <message>
        <source>It has no %1 that could be used.</source>
        <translation>其中没有可用的 %1。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 8628, section 3.2).</source>
        <translation>告知提供方的运营方（RFC 8628，第 3.2 节）。</translation>
    </message>
    <message>
        <source>The code of %3 can&apos;t be typed.</source>
        <translation>%3 的代码无法键入。</translation>
    </message>
    <message>
        <source>It is “%2”: too long, or with characters that can&apos;t be seen.</source>
        <translation>它是“%2”：太长，或含有看不见的字符。</translation>
    </message>
    <message>
        <source>%3 sends you to an address that isn&apos;t safe.</source>
        <translation>%3 让你前往的地址不安全。</translation>
    </message>
    <message>
        <source>Its %1 is “%2”, and only https is opened.</source>
        <translation>其 %1 为“%2”，而只会打开 https。</translation>
    </message>
    <message>
        <source>%3 wants to be asked less often than its code lives.</source>
        <translation>%3 要求的询问间隔比其代码的有效期还长。</translation>
    </message>
    <message>
        <source>The code lives %1, and it wants %2 between two questions.</source>
        <translation>代码的有效期为 %1，而它要求两次询问间隔 %2。</translation>
    </message>
    <message>
        <source>Sign in with the browser, and tell whoever runs the provider.</source>
        <translation>用浏览器登录，并告知提供方的运营方。</translation>
    </message>
    <message>
        <source>This is not the address that the sign-in ends on.</source>
        <translation>这不是登录结束时停留的地址。</translation>
    </message>
    <message>
        <source>It has to begin with %1, but it is “%2”.</source>
        <translation>它必须以 %1 开头，但现在是“%2”。</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser in which you signed in.</source>
        <translation>从登录所用的浏览器中复制完整地址。</translation>
    </message>
    <message>
        <source>This address holds no answer.</source>
        <translation>此地址不含回应。</translation>
    </message>
    <message>
        <source>What comes after the question mark is missing.</source>
        <translation>问号后面的内容缺失。</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, to its very end.</source>
        <translation>从浏览器中复制完整地址，直到末尾。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>此地址属于另一次登录。</translation>
    </message>
    <message>
        <source>Its state isn&apos;t the one that was sent.</source>
        <translation>其 state 不是发送的那个。</translation>
    </message>
    <message>
        <source>Use the browser that was opened last, or open the link again.</source>
        <translation>使用最后打开的浏览器，或再次打开链接。</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 拒绝了。</translation>
    </message>
    <message>
        <source>Its words repeat a secret, so they are not shown.</source>
        <translation>其内容重复了一个机密，因此不予显示。</translation>
    </message>
    <message>
        <source>A proxy can&apos;t know this name.</source>
        <translation>代理不可能有这个用户名。</translation>
    </message>
    <message>
        <source>There is a “%1” in “%2”, which would end the name.</source>
        <translation>“%2”中有“%1”，它会使用户名到此为止。</translation>
    </message>
    <message>
        <source>Nothing opens it without its passphrase.</source>
        <translation>没有密码就无法打开它。</translation>
    </message>
    <message>
        <source>Give the passphrase with the certificate.</source>
        <translation>在证书处填写密码。</translation>
    </message>
    <message>
        <source>The private key in %3 can&apos;t be opened.</source>
        <translation>无法打开 %3 中的私钥。</translation>
    </message>
    <message>
        <source>It has another passphrase, or the file is damaged.</source>
        <translation>它的密码不同，或文件已损坏。</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>重新填写密码。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password: give them with its address.</source>
        <translation>代理要求用户名和密码：在其地址处填写。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t take the name and the password that were given.</source>
        <translation>代理不接受所填的用户名和密码。</translation>
    </message>
    <message>
        <source>Give the passphrase of the key.</source>
        <translation>填写密钥的密码。</translation>
    </message>
    <message>
        <source>The key in this file can&apos;t be opened.</source>
        <translation>无法打开此文件中的密钥。</translation>
    </message>
    <message>
        <source>Give the passphrase of the key again.</source>
        <translation>重新填写密钥的密码。</translation>
    </message>
    <message>
        <source>%3 takes requests only ahead of the browser.</source>
        <translation>%3 只接受在浏览器之前提前发送的请求。</translation>
    </message>
    <message>
        <source>That was switched off for this account (RFC 9126).</source>
        <translation>此账号关闭了这一项（RFC 9126）。</translation>
    </message>
    <message>
        <source>Switch it on again under More.</source>
        <translation>在“更多”中重新启用。</translation>
    </message>
    <message>
        <source>Ask an administrator of this computer what listens there.</source>
        <translation>请询问这台电脑的管理员，是什么在那里监听。</translation>
    </message>
    <message>
        <source>Remove it, and start Cloakroom again.</source>
        <translation>移除它，然后重新启动 Cloakroom。</translation>
    </message>
    <message>
        <source>The system names no safe place for a socket.</source>
        <translation>系统没有给出放置套接字的安全位置。</translation>
    </message>
    <message>
        <source>This token needs no proof.</source>
        <translation>此令牌不需要证明。</translation>
    </message>
    <message>
        <source>It isn&apos;t bound to a key: an API takes it from whoever has it.</source>
        <translation>它没有绑定到密钥：无论谁持有，API 都会接受。</translation>
    </message>
    <message>
        <source>Send the token alone, or sign in again with bound tokens.</source>
        <translation>只发送令牌，或用绑定的令牌重新登录。</translation>
    </message>
    <message>
        <source>A secret is missing.</source>
        <translation>缺少机密。</translation>
    </message>
    <message>
        <source>%3 answered with a web page where its keys belong.</source>
        <translation>%3 的回应是一个网页，而那里应当是它的密钥。</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first; if not, ask the operator of the server.</source>
        <translation>检查网络是否要求你先登录；如果不是，请询问服务器的运营者。</translation>
    </message>
    <message>
        <source>Give a token, or the answer or the header it is in.</source>
        <translation>提供令牌，或它所在的回应或标头。</translation>
    </message>
    <message>
        <source>Cloakroom looks at up to %1.</source>
        <translation>Cloakroom 最多检视 %1。</translation>
    </message>
    <message>
        <source>The socket where it would listen can&apos;t be reached.</source>
        <translation>无法访问它用于监听的套接字。</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again.</source>
        <translation>结束 Cloakroom 并重新启动。</translation>
    </message>
    <message>
        <source>The folder that XDG_RUNTIME_DIR names can&apos;t be entered, or its name is too long.</source>
        <translation>无法进入 XDG_RUNTIME_DIR 指定的文件夹，或其名称过长。</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of this user, or unset it.</source>
        <translation>将 XDG_RUNTIME_DIR 设为此用户的文件夹，或取消设置。</translation>
    </message>
    <message>
        <source>It can&apos;t be said whether the window of Cloakroom runs.</source>
        <translation>无法判断 Cloakroom 的窗口是否在运行。</translation>
    </message>
    <message>
        <source>It gives one together with the client ID.</source>
        <translation>它会与客户端 ID 一起提供。</translation>
    </message>
    <message>
        <source>See what it takes with --help.</source>
        <translation>用 --help 查看可用的值。</translation>
    </message>
    <message>
        <source>Not known here: “%3”.</source>
        <translation>此处没有：“%3”。</translation>
    </message>
    <message>
        <source>See what is with --help.</source>
        <translation>用 --help 查看有哪些。</translation>
    </message>
    <message>
        <source>There is no command “%3”.</source>
        <translation>没有名为“%3”的命令。</translation>
    </message>
    <message>
        <source>See the commands with --help.</source>
        <translation>用 --help 查看命令。</translation>
    </message>
    <message>
        <source>This is missing: %3.</source>
        <translation>缺少：%3。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>请补上。</translation>
    </message>
    <message>
        <source>There is a word too many.</source>
        <translation>多了一个词。</translation>
    </message>
    <message>
        <source>Put what has blanks in it in quotes.</source>
        <translation>含有空格的内容请加引号。</translation>
    </message>
    <message>
        <source>%3 needs a value.</source>
        <translation>%3 需要一个值。</translation>
    </message>
    <message>
        <source>Give one behind it.</source>
        <translation>请在其后给出。</translation>
    </message>
    <message>
        <source>%3 takes no value.</source>
        <translation>%3 不带值。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>The command can&apos;t be used like this.</source>
        <translation>此命令不能这样使用。</translation>
    </message>
    <message>
        <source>See how with --help.</source>
        <translation>用 --help 查看用法。</translation>
    </message>
    <message>
        <source>That is no file of providers.</source>
        <translation>这不是提供商文件。</translation>
    </message>
    <message>
        <source>%3 is not the JSON that was expected: %2.</source>
        <translation>%3 不是预期的 JSON：%2。</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and can&apos;t be copied.</source>
        <translation>账户列表已损坏，且无法复制。</translation>
    </message>
    <message>
        <source>%3 stays as it is, and nothing is saved there.</source>
        <translation>%3 保持原样，不会在其中保存任何内容。</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, and put the copies of earlier damage elsewhere.</source>
        <translation>请检查可用空间和权限，并将先前损坏时留下的副本移到别处。</translation>
    </message>
    <message>
        <source>A token could not be revoked.</source>
        <translation>有一个令牌无法撤销。</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>钥匙串没有交出它；它在到期之前仍然有效。</translation>
    </message>
    <message>
        <source>End the session at the provider.</source>
        <translation>在提供方处结束会话。</translation>
    </message>
    <message>
        <source>This file holds no private key that can be read.</source>
        <translation>此文件不含可读取的私钥。</translation>
    </message>
    <message>
        <source>Give a private key in PEM, from its BEGIN line to its END line.</source>
        <translation>请提供 PEM 格式的私钥，从 BEGIN 行到 END 行。</translation>
    </message>
    <message>
        <source>This private key can&apos;t be used.</source>
        <translation>无法使用此私钥。</translation>
    </message>
    <message>
        <source>Make a longer one, or one on the curve P-256, and register its public half.</source>
        <translation>请生成更长的密钥，或 P-256 曲线上的密钥，并注册其公钥部分。</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>它是文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>请提供一个文件。</translation>
    </message>
    <message>
        <source>%3 does not know this client ID, or what proves it (a secret, a key or a certificate) does not belong to it.</source>
        <translation>%3 不认识此客户端 ID，或者证明它的内容（机密、密钥或证书）不属于它。</translation>
    </message>
    <message>
        <source>Compare the client ID, and the secret, key or certificate, with what was registered.</source>
        <translation>请将客户端 ID 以及机密、密钥或证书与注册信息比较。</translation>
    </message>
    <message>
        <source>This address was cut, or it belongs to no sign-in of yours.</source>
        <translation>此地址不完整，或者不属于你的任何登录。</translation>
    </message>
    <message>
        <source>Its state is missing.</source>
        <translation>缺少其 state。</translation>
    </message>
    <message>
        <source>%3 said no in words of its own.</source>
        <translation>%3 用自己的说法拒绝了。</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one neither reads nor changes it.</source>
        <translation>请使用较新的 Cloakroom；此版本既不读取也不更改它。</translation>
    </message>
    <message>
        <source>%3 takes no tokens of that issuer.</source>
        <translation>%3 不接受该颁发者的令牌。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Take that way, or choose another provider.</source>
        <translation>请改用该方式，或选择其他提供方。</translation>
    </message>
    <message>
        <source>%2 takes no client secret from a program on a desktop.</source>
        <translation>%2 不接受桌面程序的客户端机密。</translation>
    </message>
    <message>
        <source>One was given, and would have been sent.</source>
        <translation>提供了机密，而且会被发送出去。</translation>
    </message>
    <message>
        <source>Leave out --client-secret, and register a public client.</source>
        <translation>请去掉 --client-secret，并注册公共客户端。</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read.</source>
        <translation>无法读取这些密钥。</translation>
    </message>
    <message>
        <source>In their JSON “%1” is expected, but “%2” was found.</source>
        <translation>其 JSON 中应为“%1”，但实际是“%2”。</translation>
    </message>
    <message>
        <source>Correct it there, or get the keys again.</source>
        <translation>请在该处更正，或重新获取密钥。</translation>
    </message>
    <message>
        <source>One is registered by hand: %2.</source>
        <translation>客户端需手动注册：%2。</translation>
    </message>
    <message>
        <source>Your keychain did not let Cloakroom in.</source>
        <translation>钥匙串没有让 Cloakroom 进入。</translation>
    </message>
    <message>
        <source>It was told no, by you or in its settings.</source>
        <translation>被你或其设置拒绝了。</translation>
    </message>
    <message>
        <source>This sign-in is lost: your keychain did not keep it.</source>
        <translation>此次登录已丢失：钥匙串没有保存它。</translation>
    </message>
    <message>
        <source>It was asked twice, and without the window nothing else holds a sign-in.</source>
        <translation>已请求两次；没有窗口时，没有别的地方保存登录。</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then sign in again.</source>
        <translation>检查钥匙串是否已解锁、其磁盘是否有空间，然后重新登录。</translation>
    </message>
    <message>
        <source>What this renewal brought is lost: your keychain did not keep it.</source>
        <translation>此次续期所得已丢失：钥匙串没有保存它。</translation>
    </message>
    <message>
        <source>It was asked until the command ended, and without the window nothing else holds a sign-in.</source>
        <translation>一直请求到命令结束；没有窗口时，没有别的地方保存登录。</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then renew again. Where the server no longer takes the old sign-in, sign in again.</source>
        <translation>检查钥匙串是否已解锁、其磁盘是否有空间，然后再次续期。如果服务器不再接受旧的登录，请重新登录。</translation>
    </message>
    <message>
        <source>It leads to %1, and not to “%2”.</source>
        <translation>它指向 %1，而不是“%2”。</translation>
    </message>
    <message>
        <source>Choose one that it leads to, or leave the issuer out.</source>
        <translation>请选择它所指向的一个，或不指定颁发者。</translation>
    </message>
    <message>
        <source>The list of accounts was changed by something other than Cloakroom.</source>
        <translation>账号列表被 Cloakroom 以外的东西更改了。</translation>
    </message>
    <message>
        <source>It is shown as it reads now; a copy of the file is kept as %3.</source>
        <translation>按现在的内容显示；文件的副本保存为 %3。</translation>
    </message>
    <message>
        <source>If you changed it yourself, all is well. Otherwise look at each account, or put a copy from a backup in its place; the tokens are still in the keychain.</source>
        <translation>如果是你自己更改的，一切正常。否则请检查每个账号，或用备份的副本替换它；令牌仍在钥匙串中。</translation>
    </message>
    <message>
        <source>The tokens of “%3” are bound to a key, and the new ones aren&apos;t.</source>
        <translation>“%3”的令牌绑定到一个密钥，而新令牌没有绑定。</translation>
    </message>
    <message>
        <source>Whoever gets hold of one that isn&apos;t bound can use it, so the account stays as it was.</source>
        <translation>谁拿到没有绑定的令牌谁就能用，因此账号保持原样。</translation>
    </message>
    <message>
        <source>Sign in with bound tokens, or say that you want none: under More, or with --dpop never.</source>
        <translation>用绑定的令牌登录，或说明不需要绑定：在“更多”中，或使用 --dpop never。</translation>
    </message>
    <message>
        <source>No browser can be opened here.</source>
        <translation>这里无法打开浏览器。</translation>
    </message>
    <message>
        <source>This session has no display, and BROWSER names no program.</source>
        <translation>此会话没有显示器，BROWSER 也没有指定程序。</translation>
    </message>
    <message>
        <source>Sign in with another device, or open the link in a browser elsewhere and paste the address it ends on.</source>
        <translation>请用另一台设备登录，或在别处的浏览器中打开链接，再粘贴它最后停留的地址。</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 以错误结束。</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>无法打开页面 %1。</translation>
    </message>
    <message>
        <source>The keychain took it and gave nothing back.</source>
        <translation>钥匙串收下了它，却没有交回任何内容。</translation>
    </message>
    <message>
        <source>Your administrator’s rules are not used.</source>
        <translation>管理员的规则未被使用。</translation>
    </message>
    <message>
        <source>%3 can be changed by everybody.</source>
        <translation>任何人都可以修改 %3。</translation>
    </message>
    <message>
        <source>It is written anew, as it is shown; a copy of the damaged file is kept as %3.</source>
        <translation>已按所显示的内容重新写入；损坏文件的副本保存为 %3。</translation>
    </message>
    <message>
        <source>There is nothing to do. If you were changing the file yourself, change it again; your changes are in the copy.</source>
        <translation>无需处理。如果你正在自行修改该文件，请再改一次；你的修改在副本中。</translation>
    </message>
    <message>
        <source>%3 no longer has the request that was sent ahead.</source>
        <translation>%3 已不再保留预先发送的请求。</translation>
    </message>
    <message>
        <source>It keeps one for a while, and for one use (RFC 9126).</source>
        <translation>它只保留一段时间，且只能使用一次（RFC 9126）。</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser soon.</source>
        <translation>请重新登录，并尽快在浏览器中完成。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>%2 could not be started, or ended with an error.</source>
        <translation>%2 无法启动，或在结束时出错。</translation>
    </message>
    <message>
        <source>This sign-in was given to the keychain, but could not be read back.</source>
        <translation>此次登录已交给钥匙串，但无法读回。</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and answers. The window saves it again by itself; a command reads it the next time.</source>
        <translation>检查钥匙串是否已解锁并有回应。窗口会自动再次保存；命令会在下次读取。</translation>
    </message>
    <message>
        <source>It has to begin with %1.</source>
        <translation>它必须以 %1 开头。</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or lets nothing through: check its address.</source>
        <translation>无法连接代理，或代理没有放行：请检查其地址。</translation>
    </message>
    <message>
        <source>This sign-in is lost: the list of accounts could not be saved.</source>
        <translation>此次登录已丢失：无法保存账号列表。</translation>
    </message>
    <message>
        <source>Its tokens were removed from the keychain, and revoked where the server offers that. Look at the free space and the permissions of the folder, then sign in again.</source>
        <translation>其令牌已从钥匙串中移除，并在服务器支持时被撤销。检查可用空间和文件夹的权限，然后重新登录。</translation>
    </message>
    <message>
        <source>It is reached by a proxy, and the way there or the proxy failed.</source>
        <translation>那里要经由代理访问，而线路或代理出了故障。</translation>
    </message>
    <message>
        <source>The proxy that was set can&apos;t be read.</source>
        <translation>无法读取所设置的代理。</translation>
    </message>
    <message>
        <source>Nobody knows which one it was, and nothing is sent past it.</source>
        <translation>无人知道原来是哪一个，也不会绕过它发送任何内容。</translation>
    </message>
    <message>
        <source>Choose one in the preferences, or in the account&apos;s settings.</source>
        <translation>在偏好设置或账号的设置中选择一个代理。</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t check with this kind of key.</source>
        <translation>Cloakroom 无法用这种密钥检查。</translation>
    </message>
    <message>
        <source>Give the key that the token is signed with.</source>
        <translation>提供签署此令牌的密钥。</translation>
    </message>
    <message>
        <source>This PEM text holds more than one public key.</source>
        <translation>此 PEM 文本包含多个公钥。</translation>
    </message>
    <message>
        <source>Give one of them alone.</source>
        <translation>只提供其中一个。</translation>
    </message>
    <message>
        <source>The ID token is made with a secret, not signed with a key.</source>
        <translation>ID 令牌是用机密制作的，不是用密钥签名的。</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t take %2: whoever knows the client secret, which no program on a desktop can keep, can make such a token.</source>
        <translation>Cloakroom 不接受 %2：桌面程序无法保守客户端机密，知道它的人都能制作这样的令牌。</translation>
    </message>
    <message>
        <source>Ask the operator of the server to have this client&apos;s ID tokens signed with RS256 or ES256.</source>
        <translation>请服务器的运营方用 RS256 或 ES256 为此客户端的 ID 令牌签名。</translation>
    </message>
    <message>
        <source>Your keychain keeps this entry back.</source>
        <translation>钥匙串没有交出此条目。</translation>
    </message>
    <message>
        <source>It is open, but asks you before a program may see an entry.</source>
        <translation>它已打开，但在程序查看条目之前会先询问你。</translation>
    </message>
    <message>
        <source>Press Unlock in the window and allow Cloakroom there, or switch that question off in the keychain&apos;s settings.</source>
        <translation>在窗口中按“解锁”并允许 Cloakroom，或在钥匙串的设置中关闭该询问。</translation>
    </message>
    <message>
        <source>Your preferences can&apos;t be understood.</source>
        <translation>你的偏好设置无法理解。</translation>
    </message>
    <message>
        <source>Correct the file, or set your preferences anew; a copy of the file is kept then.</source>
        <translation>更正该文件，或重新选择偏好设置；届时会保留该文件的副本。</translation>
    </message>
    <message>
        <source>Your keychain waits for an answer from you.</source>
        <translation>钥匙串正在等待你的回答。</translation>
    </message>
    <message>
        <source>It asked you something ten seconds ago.</source>
        <translation>它在十秒前向你提出了询问。</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>回答它的询问，然后重试。</translation>
    </message>
    <message>
        <source>Your keychain can&apos;t do what it was asked.</source>
        <translation>钥匙串无法完成所要求的操作。</translation>
    </message>
    <message>
        <source>Look for a newer version of the keychain service, or use another.</source>
        <translation>查找更新版本的钥匙串服务，或改用其他服务。</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; where the server is your company&apos;s, give the certificate that signed it in “Authorities”.</source>
        <translation>如果不了解所在的网络，不要继续；如果服务器属于你的公司，请在“证书颁发机构”中填入签署其证书的那份证书。</translation>
    </message>
    <message>
        <source>Cloakroom was ended before the token was there.</source>
        <translation>令牌还没有取得，Cloakroom 就被结束了。</translation>
    </message>
</context>
</TS>
