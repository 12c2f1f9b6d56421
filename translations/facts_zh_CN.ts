<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>Issuer: who made this token</source>
        <translation>颁发者：由谁制作此令牌</translation>
    </message>
    <message>
        <source>Only within one issuer is a subject or a number unique; the address is compared letter by letter</source>
        <translation>主体或编号只在同一颁发者内唯一；地址逐字比较</translation>
    </message>
    <message>
        <source>Subject: who it is about, unique within the issuer</source>
        <translation>主体：令牌说的是谁，在颁发者内唯一</translation>
    </message>
    <message>
        <source>The lasting name of the account at this issuer; e-mail address and user name can change, this does not</source>
        <translation>账号在此颁发者处的固定名称；电子邮件地址和用户名可能变化，它不会</translation>
    </message>
    <message>
        <source>Audience: who may accept it</source>
        <translation>受众：谁可以接受它</translation>
    </message>
    <message>
        <source>The application in an ID token, the API in an access token; everybody else has to refuse it</source>
        <translation>在 ID 令牌中是应用，在访问令牌中是 API；其他各方都必须拒绝它</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>过期时间：%1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>Not to be accepted before %1</source>
        <translation>在此之前不应接受：%1</translation>
    </message>
    <message>
        <source>Could be accepted from %1</source>
        <translation>自此起可以接受：%1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>颁发时间：%1</translation>
    </message>
    <message>
        <source>The number of this one token, to notice when it is used twice</source>
        <translation>此令牌的唯一编号，用来察觉重复使用</translation>
    </message>
    <message>
        <source>A number of its own lets a server refuse a copy, or withdraw this one token</source>
        <translation>有了自己的编号，服务器就能拒绝副本，或单独收回这一个令牌</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>First name or names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name or names</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Middle name or names</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>The name the person likes to go by; it can change and pass to somebody else</source>
        <translation>用户偏好的用户名；可能变化，也可能转给别人</translation>
    </message>
    <message>
        <source>Address of the profile page</source>
        <translation>个人资料页面的地址</translation>
    </message>
    <message>
        <source>Address of the profile picture</source>
        <translation>头像的地址</translation>
    </message>
    <message>
        <source>Address of the person&apos;s own site</source>
        <translation>用户自己网站的地址</translation>
    </message>
    <message>
        <source>E-mail address; it can change</source>
        <translation>电子邮件地址；可能变化</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the e-mail address is theirs</source>
        <translation>颁发者是否已确认电子邮件地址属于该用户</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no, anybody can have entered it</source>
        <translation>否，任何人都可能填写它</translation>
    </message>
    <message>
        <source>Gender, as the person states it</source>
        <translation>性别，由用户自述</translation>
    </message>
    <message>
        <source>Birthday: year, month and day, or the year alone; year 0000 is withheld</source>
        <translation>生日：年月日，或仅年份；年份 0000 表示不公开</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>语言和地区</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the phone number is theirs</source>
        <translation>颁发者是否已确认电话号码属于该用户</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>Profile last changed %1</source>
        <translation>个人资料最后更改时间：%1</translation>
    </message>
    <message>
        <source>Authorized party: the application the ID token was issued to</source>
        <translation>授权方：ID 令牌颁发给的应用</translation>
    </message>
    <message>
        <source>Says which application asked when several may accept the token</source>
        <translation>当多个应用可以接受令牌时，说明是哪个应用请求的</translation>
    </message>
    <message>
        <source>The random value this sign-in was begun with, so that no other answer fits it</source>
        <translation>此次登录开始时的随机值，使其他回应都与之不符</translation>
    </message>
    <message>
        <source>The application sends it and finds it again: an older ID token can&apos;t be slipped in</source>
        <translation>应用发送它，再在回应中找到它：这样就无法混入旧的 ID 令牌</translation>
    </message>
    <message>
        <source>The person last signed in %1</source>
        <translation>用户上次登录时间：%1</translation>
    </message>
    <message>
        <source>Half a hash of the access token that came with it</source>
        <translation>随它一起到达的访问令牌的半个哈希</translation>
    </message>
    <message>
        <source>The left half of the hash of the access token: with it, a token that was swapped is noticed</source>
        <translation>访问令牌哈希的左半部分：有了它，令牌被调换就会被察觉</translation>
    </message>
    <message>
        <source>Half a hash of the code it came with</source>
        <translation>随它一起到达的代码的半个哈希</translation>
    </message>
    <message>
        <source>The left half of the hash of the code: with it, a code that was swapped is noticed</source>
        <translation>代码哈希的左半部分：有了它，代码被调换就会被察觉</translation>
    </message>
    <message>
        <source>How strong the sign-in was</source>
        <translation>登录的强度</translation>
    </message>
    <message>
        <source>What a level means is agreed with the issuer; the same word can mean different things at two</source>
        <translation>级别的含义由各方与颁发者约定；同一个词在两个颁发者处可能含义不同</translation>
    </message>
    <message>
        <source>nothing to rely on, such as a long-lived cookie</source>
        <translation>不可依赖，例如长期有效的 Cookie</translation>
    </message>
    <message>
        <source>withstands phishing</source>
        <translation>可抵御网络钓鱼</translation>
    </message>
    <message>
        <source>withstands phishing, with a key in hardware</source>
        <translation>可抵御网络钓鱼，密钥在硬件中</translation>
    </message>
    <message>
        <source>a second factor, something owned or the body</source>
        <translation>第二重因素：持有物或生物特征</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>多于一重因素</translation>
    </message>
    <message>
        <source>one factor</source>
        <translation>一重因素</translation>
    </message>
    <message>
        <source>eIDAS level low</source>
        <translation>eIDAS 级别：低</translation>
    </message>
    <message>
        <source>eIDAS level substantial</source>
        <translation>eIDAS 级别：实质</translation>
    </message>
    <message>
        <source>eIDAS level high</source>
        <translation>eIDAS 级别：高</translation>
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
        <translation>密码</translation>
    </message>
    <message>
        <source>password over a protected connection</source>
        <translation>通过受保护连接传输的密码</translation>
    </message>
    <message>
        <source>How the person showed who they are</source>
        <translation>用户证明身份的方式</translation>
    </message>
    <message>
        <source>face recognition</source>
        <translation>人脸识别</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>the place they are at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>a key kept in hardware</source>
        <translation>保存在硬件中的密钥</translation>
    </message>
    <message>
        <source>a scan of the iris</source>
        <translation>虹膜扫描</translation>
    </message>
    <message>
        <source>questions that only they can answer</source>
        <translation>只有本人能回答的问题</translation>
    </message>
    <message>
        <source>more than one channel</source>
        <translation>多于一个渠道</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>PIN or pattern</source>
        <translation>PIN 或图案</translation>
    </message>
    <message>
        <source>a key that they hold</source>
        <translation>本人持有的密钥</translation>
    </message>
    <message>
        <source>a look at the risk</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>a scan of the retina</source>
        <translation>视网膜扫描</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>智能卡</translation>
    </message>
    <message>
        <source>code by text message</source>
        <translation>短信代码</translation>
    </message>
    <message>
        <source>a key kept in software</source>
        <translation>保存在软件中的密钥</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>电话呼叫</translation>
    </message>
    <message>
        <source>a sign that somebody is there</source>
        <translation>有人在场的确认</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>the sign-in to Windows</source>
        <translation>登录 Windows</translation>
    </message>
    <message>
        <source>security key or passkey</source>
        <translation>安全密钥或通行密钥</translation>
    </message>
    <message>
        <source>key or certificate, at Microsoft</source>
        <translation>密钥或证书（Microsoft）</translation>
    </message>
    <message>
        <source>The public key that checks a self-issued token</source>
        <translation>用来验证自颁发令牌的公钥</translation>
    </message>
    <message>
        <source>The session at the issuer, named when it signs out</source>
        <translation>颁发者处的会话，退出登录时用来指明</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, each with its source</source>
        <translation>保存在别处的声明及各自的来源</translation>
    </message>
    <message>
        <source>Where the claims that are kept elsewhere can be had</source>
        <translation>取得保存在别处的声明的位置</translation>
    </message>
    <message>
        <source>What is known of the person, with how it was verified</source>
        <translation>关于用户的已知信息及核实方式</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of</source>
        <translation>用户的国籍</translation>
    </message>
    <message>
        <source>Last name at birth</source>
        <translation>出生时的姓氏</translation>
    </message>
    <message>
        <source>First name at birth</source>
        <translation>出生时的名字</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>出生时的中间名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>头衔</translation>
    </message>
    <message>
        <source>Mobile phone number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Stage name, religious name or other alias</source>
        <translation>艺名、法号或其他别名</translation>
    </message>
    <message>
        <source>The whole address, as on an envelope</source>
        <translation>完整地址，如信封上所写</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道和门牌号</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>州或省</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>核实方式</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>核实的内容</translation>
    </message>
    <message>
        <source>The rules it was verified by</source>
        <translation>核实所依据的规则</translation>
    </message>
    <message>
        <source>Address to ask for the claims</source>
        <translation>查询声明的地址</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>它允许的内容</translation>
    </message>
    <message>
        <source>The application it was issued to</source>
        <translation>它颁发给的应用</translation>
    </message>
    <message>
        <source>The key its holder has to prove: without that key the token is worth nothing</source>
        <translation>持有者必须证明拥有的密钥：没有该密钥，令牌毫无价值</translation>
    </message>
    <message>
        <source>A thief who has only the token can&apos;t use it: the request has to be signed with that key</source>
        <translation>只偷到令牌的人用不了它：请求必须用该密钥签名</translation>
    </message>
    <message>
        <source>Who is acting for the subject now</source>
        <translation>现在代表主体行事的是谁</translation>
    </message>
    <message>
        <source>The subject stays whom it is about; who acts now is checked against the rights of the subject</source>
        <translation>主体始终是令牌所说的人；现在行事的人按主体的权利检查</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>谁可以代表主体行事</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>用户的角色</translation>
    </message>
    <message>
        <source>Groups the person belongs to</source>
        <translation>用户所属的组</translation>
    </message>
    <message>
        <source>What the person is entitled to</source>
        <translation>用户有权使用的内容</translation>
    </message>
    <message>
        <source>What it allows, in detail</source>
        <translation>它允许的内容（详细）</translation>
    </message>
    <message>
        <source>What the server answered about another token</source>
        <translation>服务器关于另一个令牌的回应</translation>
    </message>
    <message>
        <source>The method of the request this proof is for</source>
        <translation>此证明所针对请求的方法</translation>
    </message>
    <message>
        <source>The address of the request this proof is for</source>
        <translation>此证明所针对请求的地址</translation>
    </message>
    <message>
        <source>Hash of the access token this proof goes with</source>
        <translation>与此证明搭配的访问令牌的哈希</translation>
    </message>
    <message>
        <source>Half a hash of the state it was asked with</source>
        <translation>请求所带 state 的半个哈希</translation>
    </message>
    <message>
        <source>The left half of the hash of the state: with it, an answer from another sign-in is noticed</source>
        <translation>state 哈希的左半部分：有了它，来自另一次登录的回应就会被察觉</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs the DPoP proofs</source>
        <translation>签署 DPoP 证明的密钥的指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that the connection is made with</source>
        <translation>建立连接所用证书的指纹</translation>
    </message>
    <message>
        <source>The public key itself</source>
        <translation>公钥本身</translation>
    </message>
    <message>
        <source>A secret key, encrypted for who accepts the token</source>
        <translation>一个机密密钥，为令牌的接受方加密</translation>
    </message>
    <message>
        <source>The name of the key</source>
        <translation>密钥的名称</translation>
    </message>
    <message>
        <source>Where the key set lies</source>
        <translation>密钥集的位置</translation>
    </message>
    <message>
        <source>What OSCORE protects the messages with</source>
        <translation>OSCORE 用来保护消息的内容</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>行事者</translation>
    </message>
    <message>
        <source>Who acted before; it gives no rights</source>
        <translation>之前的行事者；不赋予任何权利</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>可以行事的人</translation>
    </message>
    <message>
        <source>Whether the token is good now</source>
        <translation>令牌现在是否有效</translation>
    </message>
    <message>
        <source>no, and nothing else is told about it</source>
        <translation>否，且没有告知其他信息</translation>
    </message>
    <message>
        <source>A name that people can read</source>
        <translation>便于人阅读的名称</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>令牌的发送方式</translation>
    </message>
    <message>
        <source>What the permission is about</source>
        <translation>许可所涉及的内容</translation>
    </message>
    <message>
        <source>The servers it is good at</source>
        <translation>它适用的服务器</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>可以做的操作</translation>
    </message>
    <message>
        <source>Which kinds of content</source>
        <translation>内容的种类</translation>
    </message>
    <message>
        <source>The one thing it is about</source>
        <translation>所涉及的具体对象</translation>
    </message>
    <message>
        <source>With which rights</source>
        <translation>所含的权利</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>密钥的类型</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>elliptic curve</source>
        <translation>椭圆曲线</translation>
    </message>
    <message>
        <source>Edwards or Montgomery curve</source>
        <translation>Edwards 或 Montgomery 曲线</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Curve of the key</source>
        <translation>密钥的曲线</translation>
    </message>
    <message>
        <source>Public part of the key</source>
        <translation>密钥的公开部分</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>密钥的用途</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>The private part of the key, which must never stand here</source>
        <translation>密钥的私有部分，绝不应出现在这里</translation>
    </message>
    <message>
        <source>The secret itself, which must never stand here</source>
        <translation>机密本身，绝不应出现在这里</translation>
    </message>
    <message>
        <source>What happened, by kind of event</source>
        <translation>发生的事，按事件类型</translation>
    </message>
    <message>
        <source>It happened %1</source>
        <translation>发生时间：%1</translation>
    </message>
    <message>
        <source>The transaction that this token and others belong to</source>
        <translation>此令牌与其他令牌所属的事务</translation>
    </message>
    <message>
        <source>Subject, told in parts</source>
        <translation>主体，分项给出</translation>
    </message>
    <message>
        <source>How well the person is known and how strong the sign-in was</source>
        <translation>对用户身份的了解程度和登录的强度</translation>
    </message>
    <message>
        <source>Address that explains the values of vot</source>
        <translation>解释 vot 值的地址</translation>
    </message>
    <message>
        <source>A verifiable credential</source>
        <translation>可验证凭证</translation>
    </message>
    <message>
        <source>A verifiable presentation</source>
        <translation>可验证表述</translation>
    </message>
    <message>
        <source>The profile for small devices it follows</source>
        <translation>所遵循的小型设备配置文件</translation>
    </message>
    <message>
        <source>A random value that shows a device without a clock that it is fresh</source>
        <translation>随机值，向没有时钟的设备表明它是新的</translation>
    </message>
    <message>
        <source>Seconds it is good for, from when the device first sees it</source>
        <translation>有效秒数，从设备首次看到它时算起</translation>
    </message>
    <message>
        <source>How many calls it is good for</source>
        <translation>可用于多少次调用</translation>
    </message>
    <message>
        <source>A random value that shows that the attestation is fresh</source>
        <translation>随机值，表明证明报告是新的</translation>
    </message>
    <message>
        <source>The lasting name of a device</source>
        <translation>设备的固定名称</translation>
    </message>
    <message>
        <source>The rules the attestation follows</source>
        <translation>证明报告遵循的规则</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>设备型号</translation>
    </message>
    <message>
        <source>Version of the hardware</source>
        <translation>硬件版本</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>软件名称</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>Where the device is</source>
        <translation>设备所在位置</translation>
    </message>
    <message>
        <source>Proof that a signature was checked before</source>
        <translation>签名已在之前验证过的证明</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>主叫方</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>被叫方</translation>
    </message>
    <message>
        <source>How well the carrier knows the caller</source>
        <translation>运营商对主叫方的了解程度</translation>
    </message>
    <message>
        <source>fully, and the number is theirs</source>
        <translation>完全了解，号码归其所有</translation>
    </message>
    <message>
        <source>the customer is known, the number not checked</source>
        <translation>了解客户，但没有核实号码</translation>
    </message>
    <message>
        <source>not at all, the call came from elsewhere</source>
        <translation>完全不了解，呼叫来自别处</translation>
    </message>
    <message>
        <source>Where the call came from, as a number of the carrier</source>
        <translation>呼叫的来源，以运营商的编号表示</translation>
    </message>
    <message>
        <source>From tag of the phone call</source>
        <translation>呼叫的 From 标记</translation>
    </message>
    <message>
        <source>Date that the phone call was sent with</source>
        <translation>发送呼叫时所带的日期</translation>
    </message>
    <message>
        <source>Number of the phone call</source>
        <translation>呼叫的编号</translation>
    </message>
    <message>
        <source>Place of the message within the phone call</source>
        <translation>消息在呼叫中的位置</translation>
    </message>
    <message>
        <source>Branch that the message of the phone call took</source>
        <translation>呼叫消息所走的分支</translation>
    </message>
    <message>
        <source>Hashes of the keys that protect the call&apos;s sound</source>
        <translation>保护通话声音的密钥的哈希</translation>
    </message>
    <message>
        <source>Priority of the call in an emergency</source>
        <translation>紧急情况下呼叫的优先级</translation>
    </message>
    <message>
        <source>Contact card of the caller</source>
        <translation>主叫方的联系人名片</translation>
    </message>
    <message>
        <source>The number the call was forwarded from</source>
        <translation>呼叫转移前的号码</translation>
    </message>
    <message>
        <source>The token of the call before it was forwarded</source>
        <translation>转移前的呼叫的令牌</translation>
    </message>
    <message>
        <source>Priority of the call as its sender set it</source>
        <translation>发送方设定的呼叫优先级</translation>
    </message>
    <message>
        <source>Name, logo and more of the caller</source>
        <translation>主叫方的名称、徽标等</translation>
    </message>
    <message>
        <source>Hashes of what is linked about the caller</source>
        <translation>主叫方相关链接内容的哈希</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>呼叫的原因</translation>
    </message>
    <message>
        <source>Hash of the text message that is signed</source>
        <translation>所签名短信的哈希</translation>
    </message>
    <message>
        <source>Proof that somebody holds the phone numbers</source>
        <translation>某人持有这些电话号码的证明</translation>
    </message>
    <message>
        <source>Names of a device that change with its owner</source>
        <translation>随所有者变化的设备名称</translation>
    </message>
    <message>
        <source>Who made the device</source>
        <translation>设备制造商</translation>
    </message>
    <message>
        <source>Whether it started with software the maker approved</source>
        <translation>设备是否以制造商认可的软件启动</translation>
    </message>
    <message>
        <source>Whether debugging is switched off, and for how long</source>
        <translation>调试是否已关闭，以及关闭多久</translation>
    </message>
    <message>
        <source>Attestations of the parts of the device</source>
        <translation>设备各部件的证明报告</translation>
    </message>
    <message>
        <source>Seconds since the device was started</source>
        <translation>设备启动以来的秒数</translation>
    </message>
    <message>
        <source>How often the device was started</source>
        <translation>设备启动的次数</translation>
    </message>
    <message>
        <source>A random value that names this start</source>
        <translation>标识此次启动的随机值</translation>
    </message>
    <message>
        <source>Certifications of the device</source>
        <translation>设备的认证</translation>
    </message>
    <message>
        <source>Descriptions of the software installed</source>
        <translation>所装软件的描述</translation>
    </message>
    <message>
        <source>Hashes of software and settings</source>
        <translation>软件和设置的哈希</translation>
    </message>
    <message>
        <source>How the measurements compare with what they should be</source>
        <translation>测量值与应有值的比较结果</translation>
    </message>
    <message>
        <source>What the attestation is for</source>
        <translation>证明报告的用途</translation>
    </message>
    <message>
        <source>Version of the rules for signed video addresses</source>
        <translation>签名视频地址规则的版本</translation>
    </message>
    <message>
        <source>Claims that the delivery network has to understand</source>
        <translation>分发网络必须理解的声明</translation>
    </message>
    <message>
        <source>Network address that may fetch it</source>
        <translation>可以获取它的网络地址</translation>
    </message>
    <message>
        <source>The addresses that it covers</source>
        <translation>它涵盖的地址</translation>
    </message>
    <message>
        <source>Seconds that a renewed token is good for</source>
        <translation>续期所得令牌的有效秒数</translation>
    </message>
    <message>
        <source>How a renewed token is handed over</source>
        <translation>续期所得令牌的传递方式</translation>
    </message>
    <message>
        <source>How many steps of the path the cookie covers</source>
        <translation>Cookie 涵盖的路径级数</translation>
    </message>
    <message>
        <source>What the person may query domain data for</source>
        <translation>用户可以为何种目的查询域名数据</translation>
    </message>
    <message>
        <source>Whether the person may ask for no record of the query</source>
        <translation>用户是否可以要求不记录查询</translation>
    </message>
    <message>
        <source>Place, as a short code</source>
        <translation>地点，以短代码表示</translation>
    </message>
    <message>
        <source>Hashes of claims that the holder may show or keep back</source>
        <translation>持有者可以出示或保留的声明的哈希</translation>
    </message>
    <message>
        <source>Each disclosed claim fits one of these; hashes that nothing fits are kept back or decoys</source>
        <translation>每个披露的声明都与其中一个相符；没有对应的哈希是被保留的或诱饵</translation>
    </message>
    <message>
        <source>Hash of an item that the holder may show or keep back</source>
        <translation>持有者可以出示或保留的条目的哈希</translation>
    </message>
    <message>
        <source>Hash that the disclosures are named by</source>
        <translation>用来指明披露项的哈希算法</translation>
    </message>
    <message>
        <source>Hash of the credential and what was disclosed with it</source>
        <translation>凭证及随它披露的内容的哈希</translation>
    </message>
    <message>
        <source>Type of the credential</source>
        <translation>凭证的类型</translation>
    </message>
    <message>
        <source>Where to look up whether it was withdrawn</source>
        <translation>查询它是否已被收回的位置</translation>
    </message>
    <message>
        <source>States of many tokens, packed</source>
        <translation>许多令牌的状态，已打包</translation>
    </message>
    <message>
        <source>Seconds that the list may be kept</source>
        <translation>列表可以保留的秒数</translation>
    </message>
    <message>
        <source>Place of this token in the list</source>
        <translation>此令牌在列表中的位置</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>列表的地址</translation>
    </message>
    <message>
        <source>Public keys of the member</source>
        <translation>成员的公钥</translation>
    </message>
    <message>
        <source>What a member of the federation says of itself</source>
        <translation>联合体成员对自己的说明</translation>
    </message>
    <message>
        <source>Rules for what members below may say</source>
        <translation>关于下级成员可以声称什么的规则</translation>
    </message>
    <message>
        <source>Rules that have to be understood</source>
        <translation>必须理解的规则</translation>
    </message>
    <message>
        <source>Limits for the chain of trust</source>
        <translation>信任链的限制</translation>
    </message>
    <message>
        <source>Claims that a reader has to understand</source>
        <translation>读取方必须理解的声明</translation>
    </message>
    <message>
        <source>Who vouches for this member</source>
        <translation>为此成员担保的一方</translation>
    </message>
    <message>
        <source>Roots of trust that this member belongs to</source>
        <translation>此成员所属的信任根</translation>
    </message>
    <message>
        <source>Marks that say the member keeps to something</source>
        <translation>表明成员遵守某项要求的标记</translation>
    </message>
    <message>
        <source>Who may give which mark</source>
        <translation>谁可以颁发哪种标记</translation>
    </message>
    <message>
        <source>To whom each mark belongs</source>
        <translation>每种标记归谁所有</translation>
    </message>
    <message>
        <source>Which mark it is</source>
        <translation>是哪种标记</translation>
    </message>
    <message>
        <source>Statements from the member up to the root</source>
        <translation>从成员直到信任根的陈述</translation>
    </message>
    <message>
        <source>Mobile network of the one that asks</source>
        <translation>请求方的移动网络</translation>
    </message>
    <message>
        <source>Private mobile network of the one that asks</source>
        <translation>请求方的专用移动网络</translation>
    </message>
    <message>
        <source>Mobile network of the one that serves</source>
        <translation>服务方的移动网络</translation>
    </message>
    <message>
        <source>Private mobile network of the one that serves</source>
        <translation>服务方的专用移动网络</translation>
    </message>
    <message>
        <source>Slices of the network that serve</source>
        <translation>提供服务的网络切片</translation>
    </message>
    <message>
        <source>Instances of the slices that serve</source>
        <translation>提供服务的切片实例</translation>
    </message>
    <message>
        <source>Set of network functions that serve</source>
        <translation>提供服务的网络功能集</translation>
    </message>
    <message>
        <source>Set of services that serve</source>
        <translation>提供服务的服务集</translation>
    </message>
    <message>
        <source>The network function that has others ask for it</source>
        <translation>委托他人代为请求的网络功能</translation>
    </message>
    <message>
        <source>Analyses that it allows</source>
        <translation>它允许的分析</translation>
    </message>
    <message>
        <source>The subscriber whose details are asked for</source>
        <translation>所查询详细信息的用户</translation>
    </message>
    <message>
        <source>Sign out: the application has to end the session</source>
        <translation>退出登录：应用必须结束会话</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>A password, key or device was changed</source>
        <translation>密码、密钥或设备已更改</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>How the subject is named</source>
        <translation>主体的指明方式</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>用电子邮件地址</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>用电话号码</translation>
    </message>
    <message>
        <source>by issuer and subject</source>
        <translation>用颁发者和主体</translation>
    </message>
    <message>
        <source>by a name without a meaning</source>
        <translation>用没有含义的名称</translation>
    </message>
    <message>
        <source>What kind of credential it is</source>
        <translation>是哪种凭证</translation>
    </message>
    <message>
        <source>What it says about whom</source>
        <translation>它说明了谁的什么信息</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>颁发它的一方</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>颁发的时间</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>到期的时间</translation>
    </message>
    <message>
        <source>The credentials that are shown</source>
        <translation>所出示的凭证</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, by a secret that both sides share</source>
        <translation>HMAC 与 SHA-256，用双方共享的机密</translation>
    </message>
    <message>
        <source>HMAC with SHA-384, by a secret that both sides share</source>
        <translation>HMAC 与 SHA-384，用双方共享的机密</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, by a secret that both sides share</source>
        <translation>HMAC 与 SHA-512，用双方共享的机密</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA 与 SHA-256</translation>
    </message>
    <message>
        <source>RSA with SHA-384</source>
        <translation>RSA 与 SHA-384</translation>
    </message>
    <message>
        <source>RSA with SHA-512</source>
        <translation>RSA 与 SHA-512</translation>
    </message>
    <message>
        <source>RSA with SHA-1, which is broken</source>
        <translation>RSA 与 SHA-1，后者已被攻破</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS 与 SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384</source>
        <translation>RSA-PSS 与 SHA-384</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512</source>
        <translation>RSA-PSS 与 SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on P-256 with SHA-256</source>
        <translation>P-256 上的 ECDSA 与 SHA-256</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384</source>
        <translation>P-384 上的 ECDSA 与 SHA-384</translation>
    </message>
    <message>
        <source>ECDSA on P-521 with SHA-512</source>
        <translation>P-521 上的 ECDSA 与 SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1, the curve of Bitcoin</source>
        <translation>secp256k1（比特币所用曲线）上的 ECDSA</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448, by the key</source>
        <translation>Ed25519 或 Ed448，视密钥而定</translation>
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
        <translation>ML-DSA，用于抵御量子计算机</translation>
    </message>
    <message>
        <source>not at all, anybody can have written it</source>
        <translation>没有签名，任何人都可能写出它</translation>
    </message>
    <message>
        <source>Address of a key set; a token can name any, so it is not used</source>
        <translation>密钥集的地址；令牌可以写任何地址，所以不使用</translation>
    </message>
    <message>
        <source>A public key; a token can bring any, so it is not used</source>
        <translation>公钥；令牌可以带上任何公钥，所以不使用</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it</source>
        <translation>用颁发者的哪个密钥签名</translation>
    </message>
    <message>
        <source>A name to find the key by; on its own it proves nothing</source>
        <translation>用来查找密钥的名称；它本身什么也证明不了</translation>
    </message>
    <message>
        <source>Address of a certificate; a token can name any, so it is not used</source>
        <translation>证书的地址；令牌可以写任何地址，所以不使用</translation>
    </message>
    <message>
        <source>Certificates; a token can bring any, so they are not used</source>
        <translation>证书；令牌可以带上任何证书，所以不使用</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>证书的 SHA-1</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>证书的 SHA-256</translation>
    </message>
    <message>
        <source>What kind of token it says it is</source>
        <translation>它自称是哪种令牌</translation>
    </message>
    <message>
        <source>a JWT of any kind</source>
        <translation>任意种类的 JWT</translation>
    </message>
    <message>
        <source>an access token, RFC 9068</source>
        <translation>访问令牌，RFC 9068</translation>
    </message>
    <message>
        <source>a DPoP proof, RFC 9449</source>
        <translation>DPoP 证明，RFC 9449</translation>
    </message>
    <message>
        <source>a logout token of OpenID Connect</source>
        <translation>OpenID Connect 的退出令牌</translation>
    </message>
    <message>
        <source>a security event, RFC 8417</source>
        <translation>安全事件，RFC 8417</translation>
    </message>
    <message>
        <source>a signed authorization request, RFC 9101</source>
        <translation>签名的授权请求，RFC 9101</translation>
    </message>
    <message>
        <source>a signed introspection answer, RFC 9701</source>
        <translation>签名的内省回应，RFC 9701</translation>
    </message>
    <message>
        <source>a client&apos;s proof of who it is, RFC 7523</source>
        <translation>客户端的身份证明，RFC 7523</translation>
    </message>
    <message>
        <source>the holder&apos;s proof for an SD-JWT, RFC 9901</source>
        <translation>持有者对 SD-JWT 的证明，RFC 9901</translation>
    </message>
    <message>
        <source>a credential with claims disclosed one by one</source>
        <translation>声明逐个披露的凭证</translation>
    </message>
    <message>
        <source>a statement about a member of a federation</source>
        <translation>关于联合体成员的陈述</translation>
    </message>
    <message>
        <source>a list of the states of other tokens</source>
        <translation>其他令牌的状态列表</translation>
    </message>
    <message>
        <source>a signed phone call, RFC 8225</source>
        <translation>签名的电话呼叫，RFC 8225</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>所含内容的种类</translation>
    </message>
    <message>
        <source>What a reader has to understand or else refuse it</source>
        <translation>读取方必须理解的内容，否则必须拒绝</translation>
    </message>
    <message>
        <source>Whether the payload is encoded</source>
        <translation>载荷是否经过编码</translation>
    </message>
    <message>
        <source>yes, as base64url</source>
        <translation>是，以 base64url 编码</translation>
    </message>
    <message>
        <source>no, it is signed as it stands</source>
        <translation>否，按原样签名</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>内容的加密方式</translation>
    </message>
    <message>
        <source>AES-GCM with 128 bits</source>
        <translation>128 位 AES-GCM</translation>
    </message>
    <message>
        <source>AES-GCM with 192 bits</source>
        <translation>192 位 AES-GCM</translation>
    </message>
    <message>
        <source>AES-GCM with 256 bits</source>
        <translation>256 位 AES-GCM</translation>
    </message>
    <message>
        <source>AES-CBC with 128 bits and HMAC with SHA-256</source>
        <translation>128 位 AES-CBC 与 HMAC（SHA-256）</translation>
    </message>
    <message>
        <source>AES-CBC with 192 bits and HMAC with SHA-384</source>
        <translation>192 位 AES-CBC 与 HMAC（SHA-384）</translation>
    </message>
    <message>
        <source>AES-CBC with 256 bits and HMAC with SHA-512</source>
        <translation>256 位 AES-CBC 与 HMAC（SHA-512）</translation>
    </message>
    <message>
        <source>How the content was packed before it was encrypted</source>
        <translation>加密之前内容的压缩方式</translation>
    </message>
    <message>
        <source>How the key to the content is protected</source>
        <translation>内容密钥的保护方式</translation>
    </message>
    <message>
        <source>RSA as of 1993, which is easy to get wrong</source>
        <translation>1993 年的 RSA，容易用错</translation>
    </message>
    <message>
        <source>RSA with OAEP, for the recipient&apos;s key</source>
        <translation>RSA 与 OAEP，针对接收方的密钥</translation>
    </message>
    <message>
        <source>agreed with the recipient&apos;s key</source>
        <translation>用接收方的密钥协商</translation>
    </message>
    <message>
        <source>both sides have it already</source>
        <translation>双方已经持有</translation>
    </message>
    <message>
        <source>by a secret that both sides share</source>
        <translation>用双方共享的机密</translation>
    </message>
    <message>
        <source>by a password</source>
        <translation>用密码</translation>
    </message>
    <message>
        <source>Which of the recipient&apos;s keys opens it</source>
        <translation>用接收方的哪个密钥打开</translation>
    </message>
    <message>
        <source>another token, which is signed</source>
        <translation>另一个令牌，已签名</translation>
    </message>
    <message>
        <source>Issuer, repeated outside so that it can be read</source>
        <translation>颁发者，在外部重复以便读取</translation>
    </message>
    <message>
        <source>Subject, repeated outside so that it can be read</source>
        <translation>主体，在外部重复以便读取</translation>
    </message>
    <message>
        <source>Audience, repeated outside so that it can be read</source>
        <translation>受众，在外部重复以便读取</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one message</source>
        <translation>发送方用于这一条消息的密钥</translation>
    </message>
    <message>
        <source>About the sender, mixed into the key</source>
        <translation>关于发送方的信息，混入密钥</translation>
    </message>
    <message>
        <source>About the recipient, mixed into the key</source>
        <translation>关于接收方的信息，混入密钥</translation>
    </message>
    <message>
        <source>Starting value of the key&apos;s encryption</source>
        <translation>密钥加密的初始值</translation>
    </message>
    <message>
        <source>Check value of the key&apos;s encryption</source>
        <translation>密钥加密的校验值</translation>
    </message>
    <message>
        <source>Salt that the password is mixed with</source>
        <translation>与密码混合的盐</translation>
    </message>
    <message>
        <source>How often the password is hashed</source>
        <translation>对密码计算哈希的次数</translation>
    </message>
    <message>
        <source>The address this message is for</source>
        <translation>此消息面向的地址</translation>
    </message>
    <message>
        <source>A value that keeps the message from being sent twice</source>
        <translation>防止消息重复发送的值</translation>
    </message>
    <message>
        <source>Which kind of phone call token it is</source>
        <translation>是哪种电话呼叫令牌</translation>
    </message>
    <message>
        <source>Proof that the signature was checked before</source>
        <translation>签名已在之前验证过的证明</translation>
    </message>
    <message>
        <source>Statements from the signer up to the root; not followed here</source>
        <translation>从签名者直到信任根的陈述；在此不予追溯</translation>
    </message>
    <message>
        <source>Tenant: the directory that was signed in to</source>
        <translation>租户：登录的目录</translation>
    </message>
    <message>
        <source>Object id: the account, the same for every application</source>
        <translation>对象 ID：账号，对每个应用都相同</translation>
    </message>
    <message>
        <source>User name that looks like an e-mail address; it can change</source>
        <translation>形似电子邮件地址的用户名；可能变化</translation>
    </message>
    <message>
        <source>A readable name, which isn&apos;t unique</source>
        <translation>便于阅读的名称，不唯一</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>令牌格式的版本</translation>
    </message>
    <message>
        <source>The application that asked for it</source>
        <translation>请求它的应用</translation>
    </message>
    <message>
        <source>Name of the application that asked for it</source>
        <translation>请求它的应用的名称</translation>
    </message>
    <message>
        <source>How the application showed who it is</source>
        <translation>应用证明身份的方式</translation>
    </message>
    <message>
        <source>not at all, it is a public client</source>
        <translation>没有证明，它是公共客户端</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>用机密</translation>
    </message>
    <message>
        <source>with a certificate or key</source>
        <translation>用证书或密钥</translation>
    </message>
    <message>
        <source>Whom it stands for</source>
        <translation>它代表谁</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>应用本身</translation>
    </message>
    <message>
        <source>Administrator roles in the whole directory</source>
        <translation>整个目录中的管理员角色</translation>
    </message>
    <message>
        <source>Where the person really signed in</source>
        <translation>用户实际登录的位置</translation>
    </message>
    <message>
        <source>There are too many groups to list them here</source>
        <translation>组太多，未在此列出</translation>
    </message>
    <message>
        <source>Network address that the person came from</source>
        <translation>用户来自的网络地址</translation>
    </message>
    <message>
        <source>What the application can answer when asked for more</source>
        <translation>被要求提供更多信息时，应用能够回应的内容</translation>
    </message>
    <message>
        <source>The number of this token at Microsoft</source>
        <translation>此令牌在 Microsoft 的编号</translation>
    </message>
    <message>
        <source>For Microsoft&apos;s own use</source>
        <translation>供 Microsoft 内部使用</translation>
    </message>
    <message>
        <source>The device that was signed in with</source>
        <translation>登录所用的设备</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Where the person signed in</source>
        <translation>用户登录的位置</translation>
    </message>
    <message>
        <source>What the person may do in the whole realm</source>
        <translation>用户在整个 realm 中可以做的操作</translation>
    </message>
    <message>
        <source>Roles in the whole realm</source>
        <translation>整个 realm 中的角色</translation>
    </message>
    <message>
        <source>What the person may do, by application</source>
        <translation>用户可以做的操作，按应用列出</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>令牌的用途</translation>
    </message>
    <message>
        <source>access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>to say who signed in</source>
        <translation>说明登录者是谁</translation>
    </message>
    <message>
        <source>to get new tokens</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>to get new tokens when nobody is there</source>
        <translation>在无人在场时获取新令牌</translation>
    </message>
    <message>
        <source>to sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>The session at the issuer</source>
        <translation>颁发者处的会话</translation>
    </message>
    <message>
        <source>Web sites whose pages may send the token</source>
        <translation>其页面可以发送令牌的网站</translation>
    </message>
    <message>
        <source>What the person may do at the API</source>
        <translation>用户在 API 上可以做的操作</translation>
    </message>
    <message>
        <source>How the token was obtained</source>
        <translation>取得令牌的方式</translation>
    </message>
    <message>
        <source>by signing in with the browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>by the application alone</source>
        <translation>仅由应用取得</translation>
    </message>
    <message>
        <source>with the person&apos;s password</source>
        <translation>用该用户的密码</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>用刷新令牌</translation>
    </message>
    <message>
        <source>The organisation that was signed in to</source>
        <translation>登录的组织</translation>
    </message>
    <message>
        <source>Name of the organisation that was signed in to</source>
        <translation>登录的组织的名称</translation>
    </message>
    <message>
        <source>Workspace domain of the account; private accounts have none</source>
        <translation>账号的 Workspace 域；个人账号没有</translation>
    </message>
    <message>
        <source>How the person signed in with Firebase</source>
        <translation>用户用 Firebase 登录的方式</translation>
    </message>
    <message>
        <source>The person&apos;s accounts elsewhere</source>
        <translation>用户在别处的账号</translation>
    </message>
    <message>
        <source>Repository that the job runs for</source>
        <translation>作业所属的仓库</translation>
    </message>
    <message>
        <source>Number of the repository; it stays when the name changes</source>
        <translation>仓库的编号；名称变化时不变</translation>
    </message>
    <message>
        <source>Whose repository it is</source>
        <translation>仓库归谁所有</translation>
    </message>
    <message>
        <source>Number of the repository&apos;s owner</source>
        <translation>仓库所有者的编号</translation>
    </message>
    <message>
        <source>Who can see the repository</source>
        <translation>谁可以查看仓库</translation>
    </message>
    <message>
        <source>Branch or tag that the job runs on</source>
        <translation>作业运行所在的分支或标签</translation>
    </message>
    <message>
        <source>Whether that is a branch or a tag</source>
        <translation>它是分支还是标签</translation>
    </message>
    <message>
        <source>Whether the branch or tag is protected</source>
        <translation>该分支或标签是否受保护</translation>
    </message>
    <message>
        <source>Branch that the pull request comes from</source>
        <translation>拉取请求的来源分支</translation>
    </message>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>拉取请求的目标分支</translation>
    </message>
    <message>
        <source>Commit that the job runs on</source>
        <translation>作业运行所在的提交</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>工作流的名称</translation>
    </message>
    <message>
        <source>File and branch of the workflow</source>
        <translation>工作流的文件和分支</translation>
    </message>
    <message>
        <source>Commit of the workflow&apos;s file</source>
        <translation>工作流文件的提交</translation>
    </message>
    <message>
        <source>File and branch of the workflow that the job is from</source>
        <translation>作业所出自的工作流的文件和分支</translation>
    </message>
    <message>
        <source>Commit of the workflow that the job is from</source>
        <translation>作业所出自的工作流的提交</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>运行的编号</translation>
    </message>
    <message>
        <source>Which run of the workflow it is</source>
        <translation>是工作流的第几次运行</translation>
    </message>
    <message>
        <source>Which attempt of the run it is</source>
        <translation>是该次运行的第几次尝试</translation>
    </message>
    <message>
        <source>Whose machine the job runs on</source>
        <translation>作业在谁的机器上运行</translation>
    </message>
    <message>
        <source>one of GitHub&apos;s</source>
        <translation>GitHub 的机器</translation>
    </message>
    <message>
        <source>one of the owner&apos;s</source>
        <translation>所有者的机器</translation>
    </message>
    <message>
        <source>Environment that the job deploys to</source>
        <translation>作业部署到的环境</translation>
    </message>
    <message>
        <source>What started the workflow</source>
        <translation>启动工作流的事件</translation>
    </message>
    <message>
        <source>Who started the run</source>
        <translation>启动运行的用户</translation>
    </message>
    <message>
        <source>Number of who started the run</source>
        <translation>启动运行的用户的编号</translation>
    </message>
    <message>
        <source>Enterprise that the repository belongs to</source>
        <translation>仓库所属的企业</translation>
    </message>
    <message>
        <source>Project that the job runs for</source>
        <translation>作业所属的项目</translation>
    </message>
    <message>
        <source>Number of the project; it stays when the name changes</source>
        <translation>项目的编号；名称变化时不变</translation>
    </message>
    <message>
        <source>Group or user that the project belongs to</source>
        <translation>项目所属的组或用户</translation>
    </message>
    <message>
        <source>Number of that group or user</source>
        <translation>该组或用户的编号</translation>
    </message>
    <message>
        <source>Who started the job</source>
        <translation>启动作业的用户</translation>
    </message>
    <message>
        <source>Number of who started the job</source>
        <translation>启动作业的用户的编号</translation>
    </message>
    <message>
        <source>E-mail address of who started the job</source>
        <translation>启动作业的用户的电子邮件地址</translation>
    </message>
    <message>
        <source>Number of the pipeline</source>
        <translation>流水线的编号</translation>
    </message>
    <message>
        <source>What started the pipeline</source>
        <translation>启动流水线的事件</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>作业的编号</translation>
    </message>
    <message>
        <source>Full name of the branch or tag</source>
        <translation>分支或标签的全名</translation>
    </message>
    <message>
        <source>Number of the runner</source>
        <translation>运行器的编号</translation>
    </message>
    <message>
        <source>one of GitLab&apos;s</source>
        <translation>GitLab 的机器</translation>
    </message>
    <message>
        <source>Who can see the project</source>
        <translation>谁可以查看项目</translation>
    </message>
    <message>
        <source>The workload that the token was made for</source>
        <translation>令牌为之制作的工作负载</translation>
    </message>
    <message>
        <source>Namespace of the workload</source>
        <translation>工作负载的命名空间</translation>
    </message>
    <message>
        <source>The pod; when it is gone the token ends</source>
        <translation>Pod；它消失时令牌随之失效</translation>
    </message>
    <message>
        <source>The machine that the pod runs on</source>
        <translation>Pod 运行所在的机器</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>The secret that the token lies in</source>
        <translation>存放令牌的 Secret</translation>
    </message>
    <message>
        <source>Use after this time is noted: %1</source>
        <translation>在此之后的使用会被记录：%1</translation>
    </message>
    <message>
        <source>Number of the service account</source>
        <translation>服务账号的编号</translation>
    </message>
    <message>
        <source>User name in the user pool</source>
        <translation>用户池中的用户名</translation>
    </message>
    <message>
        <source>Groups in the user pool</source>
        <translation>用户池中的组</translation>
    </message>
    <message>
        <source>AWS roles that the groups give</source>
        <translation>组所赋予的 AWS 角色</translation>
    </message>
    <message>
        <source>AWS role that is taken first</source>
        <translation>优先采用的 AWS 角色</translation>
    </message>
    <message>
        <source>Number of the sign-in that this token comes from</source>
        <translation>此令牌所出自的登录的编号</translation>
    </message>
    <message>
        <source>Number of the sign-in</source>
        <translation>登录的编号</translation>
    </message>
    <message>
        <source>Whether the e-mail address is one that Apple forwards</source>
        <translation>电子邮件地址是否由 Apple 转发</translation>
    </message>
    <message>
        <source>Whether the device can carry a nonce</source>
        <translation>设备是否支持携带 nonce</translation>
    </message>
    <message>
        <source>Whether Apple believes that a person is behind it</source>
        <translation>Apple 是否认为背后是真人</translation>
    </message>
    <message>
        <source>can&apos;t be told on this device</source>
        <translation>在此设备上无法判断</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>The subject while the app moves to another team</source>
        <translation>App 转移到另一个团队期间的主体</translation>
    </message>
    <message>
        <source>Member of the workspace</source>
        <translation>工作区的成员</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Organisation that the account belongs to</source>
        <translation>账号所属的组织</translation>
    </message>
    <message>
        <source>Name of the organisation that the account belongs to</source>
        <translation>账号所属组织的名称</translation>
    </message>
    <message>
        <source>Roles of the person in the project</source>
        <translation>用户在项目中的角色</translation>
    </message>
    <message>
        <source>Claims that the operator added</source>
        <translation>运营方添加的声明</translation>
    </message>
    <message>
        <source>Root of trust that is to be used</source>
        <translation>应使用的信任根</translation>
    </message>
    <message>
        <source>Proof that the mark&apos;s owner lets somebody else give it</source>
        <translation>证明标记的所有者允许他人颁发</translation>
    </message>
    <message>
        <source>Picture of the mark</source>
        <translation>标记的图片</translation>
    </message>
    <message>
        <source>Where the statement was fetched</source>
        <translation>该声明的获取位置</translation>
    </message>
    <message>
        <source>Public keys, those of former times among them</source>
        <translation>公钥，包括以前的</translation>
    </message>
    <message>
        <source>What attests to the device, in a wrapper</source>
        <translation>封装中的设备证明</translation>
    </message>
    <message>
        <source>a strong way set up during this sign-in</source>
        <translation>在此次登录中设置的强验证方式</translation>
    </message>
    <message>
        <source>a sign-in at another server</source>
        <translation>在其他服务器上登录</translation>
    </message>
    <message>
        <source>What may be done with the key</source>
        <translation>此密钥可用于什么</translation>
    </message>
    <message>
        <source>make signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>check signatures</source>
        <translation>验证签名</translation>
    </message>
    <message>
        <source>encrypt contents</source>
        <translation>加密内容</translation>
    </message>
    <message>
        <source>decrypt contents</source>
        <translation>解密内容</translation>
    </message>
    <message>
        <source>encrypt keys</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>decrypt keys</source>
        <translation>解密密钥</translation>
    </message>
    <message>
        <source>derive keys</source>
        <translation>派生密钥</translation>
    </message>
    <message>
        <source>derive bits that are no key</source>
        <translation>派生非密钥的位</translation>
    </message>
    <message>
        <source>The key was given up before its time</source>
        <translation>该密钥在到期前已弃用</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>弃用于 %1</translation>
    </message>
    <message>
        <source>Why the key was given up</source>
        <translation>该密钥为何弃用</translation>
    </message>
</context>
<context>
    <name>prefixes</name>
    <message>
        <source>GitHub OAuth access token</source>
        <translation>GitHub OAuth 访问令牌</translation>
    </message>
    <message>
        <source>GitHub App user access token</source>
        <translation>GitHub App 用户访问令牌</translation>
    </message>
    <message>
        <source>GitHub App refresh token</source>
        <translation>GitHub App 刷新令牌</translation>
    </message>
    <message>
        <source>GitHub App installation access token</source>
        <translation>GitHub App 安装访问令牌</translation>
    </message>
    <message>
        <source>GitHub personal access token</source>
        <translation>GitHub 个人访问令牌</translation>
    </message>
    <message>
        <source>GitHub fine-grained personal access token</source>
        <translation>GitHub 细粒度个人访问令牌</translation>
    </message>
    <message>
        <source>GitLab personal access token</source>
        <translation>GitLab 个人访问令牌</translation>
    </message>
    <message>
        <source>GitLab application secret, which is no token</source>
        <translation>GitLab 应用机密，不是令牌</translation>
    </message>
    <message>
        <source>GitLab runner token</source>
        <translation>GitLab 运行器令牌</translation>
    </message>
    <message>
        <source>GitLab deploy token</source>
        <translation>GitLab 部署令牌</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>GitLab 作业令牌</translation>
    </message>
    <message>
        <source>Slack user token</source>
        <translation>Slack 用户令牌</translation>
    </message>
    <message>
        <source>Slack bot token</source>
        <translation>Slack 机器人令牌</translation>
    </message>
    <message>
        <source>Slack app token</source>
        <translation>Slack 应用令牌</translation>
    </message>
    <message>
        <source>Slack access token that is renewed</source>
        <translation>会续期的 Slack 访问令牌</translation>
    </message>
    <message>
        <source>Slack refresh token</source>
        <translation>Slack 刷新令牌</translation>
    </message>
    <message>
        <source>Google access token</source>
        <translation>Google 访问令牌</translation>
    </message>
    <message>
        <source>Google refresh token</source>
        <translation>Google 刷新令牌</translation>
    </message>
    <message>
        <source>Google client secret, which is no token</source>
        <translation>Google 客户端机密，不是令牌</translation>
    </message>
    <message>
        <source>Hugging Face OAuth access token</source>
        <translation>Hugging Face OAuth 访问令牌</translation>
    </message>
    <message>
        <source>Hugging Face user token</source>
        <translation>Hugging Face 用户令牌</translation>
    </message>
    <message>
        <source>Notion token</source>
        <translation>Notion 令牌</translation>
    </message>
    <message>
        <source>Dropbox access token</source>
        <translation>Dropbox 访问令牌</translation>
    </message>
    <message>
        <source>DigitalOcean OAuth access token</source>
        <translation>DigitalOcean OAuth 访问令牌</translation>
    </message>
    <message>
        <source>DigitalOcean refresh token</source>
        <translation>DigitalOcean 刷新令牌</translation>
    </message>
    <message>
        <source>DigitalOcean personal access token</source>
        <translation>DigitalOcean 个人访问令牌</translation>
    </message>
    <message>
        <source>Ory access token</source>
        <translation>Ory 访问令牌</translation>
    </message>
    <message>
        <source>Ory refresh token</source>
        <translation>Ory 刷新令牌</translation>
    </message>
    <message>
        <source>Ory authorization code, which is no token</source>
        <translation>Ory 授权码，不是令牌</translation>
    </message>
    <message>
        <source>Authelia access token</source>
        <translation>Authelia 访问令牌</translation>
    </message>
    <message>
        <source>Authelia refresh token</source>
        <translation>Authelia 刷新令牌</translation>
    </message>
    <message>
        <source>Authelia authorization code, which is no token</source>
        <translation>Authelia 授权码，不是令牌</translation>
    </message>
    <message>
        <source>Figma OAuth token</source>
        <translation>Figma OAuth 令牌</translation>
    </message>
    <message>
        <source>Figma personal access token</source>
        <translation>Figma 个人访问令牌</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>Heroku 令牌</translation>
    </message>
    <message>
        <source>Linear OAuth access token</source>
        <translation>Linear OAuth 访问令牌</translation>
    </message>
    <message>
        <source>Linear personal API key</source>
        <translation>Linear 个人 API 密钥</translation>
    </message>
    <message>
        <source>npm access token</source>
        <translation>npm 访问令牌</translation>
    </message>
    <message>
        <source>PyPI API token</source>
        <translation>PyPI API 令牌</translation>
    </message>
    <message>
        <source>Shopify access token</source>
        <translation>Shopify 访问令牌</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>It comes back to an https address only, which no program on a desktop has.</source>
        <translation>它只返回到 https 地址，而桌面程序没有这样的地址。</translation>
    </message>
    <message>
        <source>Let a website sign in with Apple, or use Apple&apos;s own frameworks.</source>
        <translation>让网站使用 Apple 登录，或使用 Apple 自己的框架。</translation>
    </message>
    <message>
        <source>Add the APIs and scopes under Permissions.</source>
        <translation>在“Permissions”中添加 API 和权限范围。</translation>
    </message>
    <message>
        <source>Its tokens are for api.atlassian.com, not for a site&apos;s own address.</source>
        <translation>其令牌用于 api.atlassian.com，而不是站点自己的地址。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Tick the grant “Refresh Token”.</source>
        <translation>勾选授权模式“Refresh Token”。</translation>
    </message>
    <message>
        <source>An API&apos;s tokens come with its audience, to be given under More: audience=…</source>
        <translation>API 的令牌需要其受众，在“更多”中填写：audience=…</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>基础地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The permissions ticked there become the scopes.</source>
        <translation>在那里勾选的权限就成为权限范围。</translation>
    </message>
    <message>
        <source>Its scopes are chosen at the provider, not here.</source>
        <translation>其权限范围在提供方选择，而不是在这里。</translation>
    </message>
    <message>
        <source>An administrator may have to approve the app first.</source>
        <translation>可能需要管理员先批准该应用。</translation>
    </message>
    <message>
        <source>A private client is for members of its account alone.</source>
        <translation>私有客户端只供其账号的成员使用。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>用户池 ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Switch “Public Client” on to go without a secret.</source>
        <translation>开启“Public Client”即可不用机密。</translation>
    </message>
    <message>
        <source>Tick the scopes on the Permissions tab first.</source>
        <translation>先在“Permissions”标签页上勾选权限范围。</translation>
    </message>
    <message>
        <source>Allow public clients.</source>
        <translation>允许公共客户端。</translation>
    </message>
    <message>
        <source>Scopes that are changed later need a new sign-in.</source>
        <translation>之后更改的权限范围需要重新登录。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>登录主机</translation>
    </message>
    <message>
        <source>Choose the account types that fit the tenant.</source>
        <translation>选择适合该租户的账号类型。</translation>
    </message>
    <message>
        <source>Add the platform “Mobile and desktop applications”.</source>
        <translation>添加平台“移动和桌面应用程序”。</translation>
    </message>
    <message>
        <source>Scopes of two APIs can&apos;t be mixed in one sign-in.</source>
        <translation>一次登录不能混用两个 API 的权限范围。</translation>
    </message>
    <message>
        <source>The provider has announced the end of this API.</source>
        <translation>提供方已宣布将停用此 API。</translation>
    </message>
    <message>
        <source>Clear “Confidential client”.</source>
        <translation>取消勾选“Confidential client”。</translation>
    </message>
    <message>
        <source>Switch the webhook off.</source>
        <translation>关闭 webhook。</translation>
    </message>
    <message>
        <source>The app has to be installed where it is to be used.</source>
        <translation>应用必须安装在要使用它的地方。</translation>
    </message>
    <message>
        <source>Any homepage address will do.</source>
        <translation>主页地址可以任意填写。</translation>
    </message>
    <message>
        <source>Its tokens don&apos;t end by themselves.</source>
        <translation>其令牌不会自行到期。</translation>
    </message>
    <message>
        <source>Clear “Confidential”.</source>
        <translation>取消勾选“Confidential”。</translation>
    </message>
    <message>
        <source>Only scopes that were ticked there can be asked for.</source>
        <translation>只能请求在那里勾选过的权限范围。</translation>
    </message>
    <message>
        <source>Create a project and add yourself as a test user.</source>
        <translation>创建项目，并把自己添加为测试用户。</translation>
    </message>
    <message>
        <source>While the project is in testing, a sign-in lasts 7 days.</source>
        <translation>项目处于测试阶段时，登录有效 7 天。</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Switch “Client authentication” off and “Standard flow” on.</source>
        <translation>关闭“Client authentication”，开启“Standard flow”。</translation>
    </message>
    <message>
        <source>Ask LinkedIn to enable its native flow for the app.</source>
        <translation>请求 LinkedIn 为该应用启用 native flow。</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>授权服务器</translation>
    </message>
    <message>
        <source>New apps have to be approved.</source>
        <translation>新应用必须经过批准。</translation>
    </message>
    <message>
        <source>Tick PKCE, and clear that a secret is required.</source>
        <translation>勾选 PKCE，并取消勾选必须使用机密的选项。</translation>
    </message>
    <message>
        <source>Choose user token scopes only.</source>
        <translation>只选择用户令牌的权限范围。</translation>
    </message>
    <message>
        <source>Switch PKCE on; that can&apos;t be undone.</source>
        <translation>开启 PKCE；此操作无法撤回。</translation>
    </message>
    <message>
        <source>While the app is in development, only people on its list can sign in.</source>
        <translation>应用处于开发阶段时，只有其名单上的人可以登录。</translation>
    </message>
    <message>
        <source>A new app is for its owner alone at first.</source>
        <translation>新应用起初只供其所有者使用。</translation>
    </message>
    <message>
        <source>It takes the platform&apos;s secret API key, which no program on a desktop can keep.</source>
        <translation>它要求平台的机密 API 密钥，而桌面程序无法为其保密。</translation>
    </message>
    <message>
        <source>Use a restricted API key of the account.</source>
        <translation>使用账号的受限 API 密钥。</translation>
    </message>
    <message>
        <source>Choose the client type Confidential.</source>
        <translation>选择客户端类型“Confidential”。</translation>
    </message>
    <message>
        <source>Use of the API is paid for.</source>
        <translation>使用该 API 需要付费。</translation>
    </message>
    <message>
        <source>Use an app password for mail.</source>
        <translation>邮件使用应用专用密码。</translation>
    </message>
    <message>
        <source>Use the public client ID.</source>
        <translation>使用公共客户端 ID。</translation>
    </message>
    <message>
        <source>For a code on another device, allow public client flows under Authentication.</source>
        <translation>如需在另一台设备上输入代码，请在 Authentication 下允许公共客户端流（public client flows）。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>For a code on another device, tick “Enable Device Flow”.</source>
        <translation>如需在另一台设备上输入代码，请勾选“Enable Device Flow”。</translation>
    </message>
    <message>
        <source>Its org server has no authorization server in its address: give that address as an issuer.</source>
        <translation>其组织服务器的地址中没有授权服务器：请将该地址作为颁发者填写。</translation>
    </message>
    <message>
        <source>Without a client secret nothing is revoked at a sign-out: remove the program in the settings, under Applications.</source>
        <translation>没有客户端密钥时，退出登录不会撤销任何令牌：请在设置的 Applications 中移除该程序。</translation>
    </message>
    <message>
        <source>Set the tenant’s issuer to the base address: it is acme.com until then.</source>
        <translation>将租户的颁发者设为基础地址：在此之前它是 acme.com。</translation>
    </message>
    <message>
        <source>Its developer support registers programs.</source>
        <translation>程序由其开发者支持团队注册。</translation>
    </message>
    <message>
        <source>Its token endpoint is said to end in February 2027.</source>
        <translation>据称其令牌端点将于 2027 年 2 月停用。</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Say who signed in, with an ID token</source>
        <translation>用 ID 令牌说明登录者是谁</translation>
    </message>
    <message>
        <source>See name, picture and other profile details</source>
        <translation>查看姓名、头像和其他个人资料</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>查看电子邮件地址</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>查看邮寄地址</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>查看电话号码</translation>
    </message>
    <message>
        <source>Stay signed in, with a refresh token</source>
        <translation>用刷新令牌保持登录</translation>
    </message>
    <message>
        <source>See the groups you belong to</source>
        <translation>查看你所属的组</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>查看你的角色</translation>
    </message>
    <message>
        <source>Do anything with your mail, deleting it for good too</source>
        <translation>对你的邮件执行任何操作，包括永久删除</translation>
    </message>
    <message>
        <source>Read your mail and its settings</source>
        <translation>读取你的邮件及其设置</translation>
    </message>
    <message>
        <source>Send mail as you</source>
        <translation>以你的身份发送邮件</translation>
    </message>
    <message>
        <source>Read, write and bin your mail</source>
        <translation>读取和撰写你的邮件，并移到废纸篓</translation>
    </message>
    <message>
        <source>See, change and share your calendars</source>
        <translation>查看、更改和共享你的日历</translation>
    </message>
    <message>
        <source>See your calendars</source>
        <translation>查看你的日历</translation>
    </message>
    <message>
        <source>See and change your appointments</source>
        <translation>查看和更改你的日程</translation>
    </message>
    <message>
        <source>See and change your contacts</source>
        <translation>查看和更改你的通讯录</translation>
    </message>
    <message>
        <source>See your contacts</source>
        <translation>查看你的通讯录</translation>
    </message>
    <message>
        <source>Do anything with all your files</source>
        <translation>对你的所有文件执行任何操作</translation>
    </message>
    <message>
        <source>Read all your files</source>
        <translation>读取你的所有文件</translation>
    </message>
    <message>
        <source>Work with the files you open with this application</source>
        <translation>处理你用此应用打开的文件</translation>
    </message>
    <message>
        <source>Keep its own settings in a hidden folder</source>
        <translation>在隐藏文件夹中保存自己的设置</translation>
    </message>
    <message>
        <source>See and change your spreadsheets</source>
        <translation>查看和更改你的电子表格</translation>
    </message>
    <message>
        <source>See and change your tasks</source>
        <translation>查看和更改你的任务</translation>
    </message>
    <message>
        <source>Look after your YouTube account</source>
        <translation>管理你的 YouTube 账号</translation>
    </message>
    <message>
        <source>See your YouTube account</source>
        <translation>查看你的 YouTube 账号</translation>
    </message>
    <message>
        <source>Do anything in Google Cloud</source>
        <translation>在 Google Cloud 中执行任何操作</translation>
    </message>
    <message>
        <source>Add pictures to your photos</source>
        <translation>向你的相册添加图片</translation>
    </message>
    <message>
        <source>Take part in code reviews as you</source>
        <translation>以你的身份参与代码评审</translation>
    </message>
    <message>
        <source>See your own profile</source>
        <translation>查看你自己的个人资料</translation>
    </message>
    <message>
        <source>See short profiles of everybody</source>
        <translation>查看所有人的简要资料</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <translation>读取你的邮件</translation>
    </message>
    <message>
        <source>Read, write and delete your mail</source>
        <translation>读取、撰写和删除你的邮件</translation>
    </message>
    <message>
        <source>See and change your calendars</source>
        <translation>查看和更改你的日历</translation>
    </message>
    <message>
        <source>Read your files</source>
        <translation>读取你的文件</translation>
    </message>
    <message>
        <source>Read and change your files</source>
        <translation>读取和更改你的文件</translation>
    </message>
    <message>
        <source>Read and change every file you can reach, shared ones too</source>
        <translation>读取和更改你能访问的所有文件，包括共享文件</translation>
    </message>
    <message>
        <source>Read the SharePoint sites you can reach</source>
        <translation>读取你能访问的 SharePoint 网站</translation>
    </message>
    <message>
        <source>Read your notebooks</source>
        <translation>读取你的笔记本</translation>
    </message>
    <message>
        <source>See which teams you are in</source>
        <translation>查看你加入的团队</translation>
    </message>
    <message>
        <source>Read your chats</source>
        <translation>读取你的聊天</translation>
    </message>
    <message>
        <source>Read the whole directory</source>
        <translation>读取整个目录</translation>
    </message>
    <message>
        <source>Everything the application was set up for at this API</source>
        <translation>应用在此 API 上配置的全部权限</translation>
    </message>
    <message>
        <source>Do anything with your mailbox over IMAP</source>
        <translation>通过 IMAP 对你的邮箱执行任何操作</translation>
    </message>
    <message>
        <source>Fetch and delete your mail over POP</source>
        <translation>通过 POP 收取和删除你的邮件</translation>
    </message>
    <message>
        <source>Do in Azure whatever you may do</source>
        <translation>在 Azure 中执行你可以做的一切</translation>
    </message>
    <message>
        <source>Do anything with your repositories, private ones too</source>
        <translation>对你的仓库执行任何操作，包括私有仓库</translation>
    </message>
    <message>
        <source>See and set the status of commits</source>
        <translation>查看和设置提交的状态</translation>
    </message>
    <message>
        <source>See and start deployments</source>
        <translation>查看和启动部署</translation>
    </message>
    <message>
        <source>Change your public repositories</source>
        <translation>更改你的公开仓库</translation>
    </message>
    <message>
        <source>Answer invitations to repositories</source>
        <translation>答复仓库邀请</translation>
    </message>
    <message>
        <source>See and change security alerts</source>
        <translation>查看和更改安全警报</translation>
    </message>
    <message>
        <source>Change the workflows of GitHub Actions</source>
        <translation>更改 GitHub Actions 的工作流</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation>写入 gist</translation>
    </message>
    <message>
        <source>See notifications and mark them as read</source>
        <translation>查看通知并标为已读</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation>查看你的个人资料</translation>
    </message>
    <message>
        <source>See your e-mail addresses</source>
        <translation>查看你的电子邮件地址</translation>
    </message>
    <message>
        <source>Follow people and stop following them</source>
        <translation>关注和取消关注他人</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation>查看和更改你的个人资料</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>查看你的组织和团队</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations</source>
        <translation>更改你的组织的成员</translation>
    </message>
    <message>
        <source>Administer your organisations and teams</source>
        <translation>管理你的组织和团队</translation>
    </message>
    <message>
        <source>Administer the webhooks of repositories</source>
        <translation>管理仓库的 webhook</translation>
    </message>
    <message>
        <source>Add and remove your SSH keys</source>
        <translation>添加和移除你的 SSH 密钥</translation>
    </message>
    <message>
        <source>Add and remove your GPG keys</source>
        <translation>添加和移除你的 GPG 密钥</translation>
    </message>
    <message>
        <source>Download packages</source>
        <translation>下载软件包</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>发布软件包</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>删除软件包</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>删除仓库</translation>
    </message>
    <message>
        <source>Create and run codespaces</source>
        <translation>创建和运行 codespace</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation>查看和更改项目</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation>查看项目</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>读取审计日志</translation>
    </message>
    <message>
        <source>Do anything that you may do in GitLab</source>
        <translation>在 GitLab 中执行你可以做的一切</translation>
    </message>
    <message>
        <source>Read everything that you can see in GitLab</source>
        <translation>读取你在 GitLab 中能看到的一切</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation>读取仓库</translation>
    </message>
    <message>
        <source>Push to repositories</source>
        <translation>推送到仓库</translation>
    </message>
    <message>
        <source>Download container images</source>
        <translation>下载容器镜像</translation>
    </message>
    <message>
        <source>Upload container images</source>
        <translation>上传容器镜像</translation>
    </message>
    <message>
        <source>Create runners</source>
        <translation>创建运行器</translation>
    </message>
    <message>
        <source>Administer runners</source>
        <translation>管理运行器</translation>
    </message>
    <message>
        <source>Talk to Kubernetes clusters through GitLab</source>
        <translation>通过 GitLab 与 Kubernetes 集群通信</translation>
    </message>
    <message>
        <source>Use GitLab Duo</source>
        <translation>使用 GitLab Duo</translation>
    </message>
    <message>
        <source>Act as anybody</source>
        <translation>以任何人的身份操作</translation>
    </message>
    <message>
        <source>Administer the whole GitLab</source>
        <translation>管理整个 GitLab</translation>
    </message>
    <message>
        <source>Use GitLab&apos;s MCP server</source>
        <translation>使用 GitLab 的 MCP 服务器</translation>
    </message>
    <message>
        <source>See who is in the workspace</source>
        <translation>查看工作区中有谁</translation>
    </message>
    <message>
        <source>See people&apos;s e-mail addresses</source>
        <translation>查看成员的电子邮件地址</translation>
    </message>
    <message>
        <source>See people&apos;s profiles and status</source>
        <translation>查看成员的个人资料和状态</translation>
    </message>
    <message>
        <source>Change your profile and status</source>
        <translation>更改你的个人资料和状态</translation>
    </message>
    <message>
        <source>See the list of public channels</source>
        <translation>查看公开频道列表</translation>
    </message>
    <message>
        <source>Read public channels</source>
        <translation>读取公开频道</translation>
    </message>
    <message>
        <source>See the list of your private channels</source>
        <translation>查看你的私密频道列表</translation>
    </message>
    <message>
        <source>Read your private channels</source>
        <translation>读取你的私密频道</translation>
    </message>
    <message>
        <source>See with whom you chat</source>
        <translation>查看你在和谁聊天</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>读取你的私信</translation>
    </message>
    <message>
        <source>Read your direct messages in groups</source>
        <translation>读取你的群组私信</translation>
    </message>
    <message>
        <source>Write messages as you</source>
        <translation>以你的身份发送消息</translation>
    </message>
    <message>
        <source>See shared files</source>
        <translation>查看共享文件</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>上传和删除文件</translation>
    </message>
    <message>
        <source>See reactions</source>
        <translation>查看表情回应</translation>
    </message>
    <message>
        <source>Add and remove reactions</source>
        <translation>添加和移除表情回应</translation>
    </message>
    <message>
        <source>Search everything that you can see</source>
        <translation>搜索你能看到的一切</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>See the workspace&apos;s name and domain</source>
        <translation>查看工作区的名称和域名</translation>
    </message>
    <message>
        <source>See your user name and picture</source>
        <translation>查看你的用户名和头像</translation>
    </message>
    <message>
        <source>See which servers you are in</source>
        <translation>查看你加入的服务器</translation>
    </message>
    <message>
        <source>Make you join a server</source>
        <translation>让你加入服务器</translation>
    </message>
    <message>
        <source>See your name and roles on a server</source>
        <translation>查看你在服务器上的名称和角色</translation>
    </message>
    <message>
        <source>See your linked accounts</source>
        <translation>查看你关联的账号</translation>
    </message>
    <message>
        <source>Make you join a group chat</source>
        <translation>让你加入群聊</translation>
    </message>
    <message>
        <source>Set what your roles are linked to</source>
        <translation>设置你的角色所关联的内容</translation>
    </message>
    <message>
        <source>Put a bot on a server</source>
        <translation>把机器人添加到服务器</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation>向服务器添加命令</translation>
    </message>
    <message>
        <source>Write to one channel through a webhook</source>
        <translation>通过 webhook 向一个频道发送消息</translation>
    </message>
    <message>
        <source>See what you bought for the application</source>
        <translation>查看你为此应用购买的内容</translation>
    </message>
    <message>
        <source>Steer the Discord program on your computer</source>
        <translation>控制你电脑上的 Discord 程序</translation>
    </message>
    <message>
        <source>See your friends</source>
        <translation>查看你的好友</translation>
    </message>
    <message>
        <source>See your country and subscription</source>
        <translation>查看你的国家/地区和订阅</translation>
    </message>
    <message>
        <source>See your private playlists</source>
        <translation>查看你的私人播放列表</translation>
    </message>
    <message>
        <source>See playlists you share</source>
        <translation>查看你共享的播放列表</translation>
    </message>
    <message>
        <source>Change your public playlists</source>
        <translation>更改你的公开播放列表</translation>
    </message>
    <message>
        <source>Change your private playlists</source>
        <translation>更改你的私人播放列表</translation>
    </message>
    <message>
        <source>See the music you saved</source>
        <translation>查看你收藏的音乐</translation>
    </message>
    <message>
        <source>Change the music you saved</source>
        <translation>更改你收藏的音乐</translation>
    </message>
    <message>
        <source>See what plays, and where</source>
        <translation>查看正在播放的内容和位置</translation>
    </message>
    <message>
        <source>Start, stop and skip what plays</source>
        <translation>播放、停止和跳过内容</translation>
    </message>
    <message>
        <source>See what plays</source>
        <translation>查看正在播放的内容</translation>
    </message>
    <message>
        <source>See what you played lately</source>
        <translation>查看你最近播放的内容</translation>
    </message>
    <message>
        <source>See what you play most</source>
        <translation>查看你最常播放的内容</translation>
    </message>
    <message>
        <source>See whom you follow</source>
        <translation>查看你关注的人</translation>
    </message>
    <message>
        <source>Play music</source>
        <translation>播放音乐</translation>
    </message>
    <message>
        <source>Change the pictures of your playlists</source>
        <translation>更改你的播放列表图片</translation>
    </message>
    <message>
        <source>See your account and its space</source>
        <translation>查看你的账号及其空间</translation>
    </message>
    <message>
        <source>Change your account</source>
        <translation>更改你的账号</translation>
    </message>
    <message>
        <source>See names and dates of your files</source>
        <translation>查看你的文件的名称和日期</translation>
    </message>
    <message>
        <source>Rename and move your files</source>
        <translation>重命名和移动你的文件</translation>
    </message>
    <message>
        <source>Create, change and delete your files</source>
        <translation>创建、更改和删除你的文件</translation>
    </message>
    <message>
        <source>See what you share, and with whom</source>
        <translation>查看你共享了什么、与谁共享</translation>
    </message>
    <message>
        <source>Change what you share, and with whom</source>
        <translation>更改你共享了什么、与谁共享</translation>
    </message>
    <message>
        <source>See your file requests</source>
        <translation>查看你的文件请求</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation>创建文件请求</translation>
    </message>
    <message>
        <source>Change your contacts</source>
        <translation>更改你的通讯录</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation>查看你的账号</translation>
    </message>
    <message>
        <source>See who uses Jira</source>
        <translation>查看谁在使用 Jira</translation>
    </message>
    <message>
        <source>Read projects, issues and comments</source>
        <translation>读取项目、事务和评论</translation>
    </message>
    <message>
        <source>Change issues and comments</source>
        <translation>更改事务和评论</translation>
    </message>
    <message>
        <source>Administer projects in Jira</source>
        <translation>管理 Jira 中的项目</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <translation>管理 Jira</translation>
    </message>
    <message>
        <source>Administer webhooks</source>
        <translation>管理 webhook</translation>
    </message>
    <message>
        <source>Read all pages and comments</source>
        <translation>读取所有页面和评论</translation>
    </message>
    <message>
        <source>See titles and summaries of pages</source>
        <translation>查看页面的标题和摘要</translation>
    </message>
    <message>
        <source>See the spaces of Confluence</source>
        <translation>查看 Confluence 的空间</translation>
    </message>
    <message>
        <source>Create and change pages</source>
        <translation>创建和更改页面</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>搜索 Confluence</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>查看服务请求</translation>
    </message>
    <message>
        <source>Create and answer service requests</source>
        <translation>创建和答复服务请求</translation>
    </message>
    <message>
        <source>See your profile and e-mail addresses</source>
        <translation>查看你的个人资料和电子邮件地址</translation>
    </message>
    <message>
        <source>Change your account and its keys</source>
        <translation>更改你的账号及其密钥</translation>
    </message>
    <message>
        <source>See your workspaces</source>
        <translation>查看你的工作区</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>管理仓库</translation>
    </message>
    <message>
        <source>See pull requests</source>
        <translation>查看拉取请求</translation>
    </message>
    <message>
        <source>Create and merge pull requests</source>
        <translation>创建和合并拉取请求</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation>查看事务</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation>更改事务</translation>
    </message>
    <message>
        <source>Read and change the wiki</source>
        <translation>读取和更改 wiki</translation>
    </message>
    <message>
        <source>See snippets</source>
        <translation>查看代码片段</translation>
    </message>
    <message>
        <source>See pipelines</source>
        <translation>查看流水线</translation>
    </message>
    <message>
        <source>Start and stop pipelines</source>
        <translation>启动和停止流水线</translation>
    </message>
    <message>
        <source>See profiles</source>
        <translation>查看个人资料</translation>
    </message>
    <message>
        <source>Read posts, protected ones too</source>
        <translation>读取帖子，包括受保护的帖子</translation>
    </message>
    <message>
        <source>Post as you</source>
        <translation>以你的身份发帖</translation>
    </message>
    <message>
        <source>Hide replies</source>
        <translation>隐藏回复</translation>
    </message>
    <message>
        <source>See what you like</source>
        <translation>查看你点赞的内容</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation>点赞和取消点赞</translation>
    </message>
    <message>
        <source>See your bookmarks</source>
        <translation>查看你的书签</translation>
    </message>
    <message>
        <source>Change your bookmarks</source>
        <translation>更改你的书签</translation>
    </message>
    <message>
        <source>See your lists</source>
        <translation>查看你的列表</translation>
    </message>
    <message>
        <source>Change your lists</source>
        <translation>更改你的列表</translation>
    </message>
    <message>
        <source>See whom you muted</source>
        <translation>查看你静音的人</translation>
    </message>
    <message>
        <source>Mute accounts</source>
        <translation>静音账号</translation>
    </message>
    <message>
        <source>See whom you blocked</source>
        <translation>查看你屏蔽的人</translation>
    </message>
    <message>
        <source>See Spaces</source>
        <translation>查看 Spaces</translation>
    </message>
    <message>
        <source>Upload pictures and films</source>
        <translation>上传图片和视频</translation>
    </message>
    <message>
        <source>See your subscriptions</source>
        <translation>查看你的订阅</translation>
    </message>
    <message>
        <source>Read the chat</source>
        <translation>读取聊天</translation>
    </message>
    <message>
        <source>Write in the chat as you</source>
        <translation>以你的身份在聊天中发言</translation>
    </message>
    <message>
        <source>Change your stream&apos;s title and game</source>
        <translation>更改你的直播标题和游戏</translation>
    </message>
    <message>
        <source>See who subscribes to you</source>
        <translation>查看谁订阅了你</translation>
    </message>
    <message>
        <source>See your stream key, with which anybody can stream as you</source>
        <translation>查看你的直播密钥，任何人都能用它以你的身份直播</translation>
    </message>
    <message>
        <source>See which rewards were redeemed</source>
        <translation>查看哪些奖励已被兑换</translation>
    </message>
    <message>
        <source>Change your rewards</source>
        <translation>更改你的奖励</translation>
    </message>
    <message>
        <source>Moderate your channel</source>
        <translation>管理你的频道内容</translation>
    </message>
    <message>
        <source>See who follows the channels you moderate</source>
        <translation>查看谁关注了你任管理员的频道</translation>
    </message>
    <message>
        <source>Ban people from channels you moderate</source>
        <translation>在你任管理员的频道中封禁用户</translation>
    </message>
    <message>
        <source>See the bits of your channel</source>
        <translation>查看你频道的 Bits</translation>
    </message>
    <message>
        <source>Create clips</source>
        <translation>创建剪辑</translation>
    </message>
    <message>
        <source>See your user name and when you joined</source>
        <translation>查看你的用户名和加入时间</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation>读取帖子和评论</translation>
    </message>
    <message>
        <source>Change and delete your posts</source>
        <translation>更改和删除你的帖子</translation>
    </message>
    <message>
        <source>Vote as you</source>
        <translation>以你的身份投票</translation>
    </message>
    <message>
        <source>Save posts</source>
        <translation>收藏帖子</translation>
    </message>
    <message>
        <source>See what you voted for and saved</source>
        <translation>查看你投票和收藏的内容</translation>
    </message>
    <message>
        <source>See your subreddits</source>
        <translation>查看你的 subreddit</translation>
    </message>
    <message>
        <source>Join and leave subreddits</source>
        <translation>加入和离开 subreddit</translation>
    </message>
    <message>
        <source>Read and write private messages</source>
        <translation>读取和撰写私信</translation>
    </message>
    <message>
        <source>Report and hide posts</source>
        <translation>举报和隐藏帖子</translation>
    </message>
    <message>
        <source>Choose your flair</source>
        <translation>选择你的 flair</translation>
    </message>
    <message>
        <source>Change your settings</source>
        <translation>更改你的设置</translation>
    </message>
    <message>
        <source>Moderate posts</source>
        <translation>审核帖子</translation>
    </message>
    <message>
        <source>Administer subreddits</source>
        <translation>管理 subreddit</translation>
    </message>
    <message>
        <source>Read the log of the moderators</source>
        <translation>读取版主日志</translation>
    </message>
    <message>
        <source>Read and write the mail of the moderators</source>
        <translation>读取和撰写版主邮件</translation>
    </message>
    <message>
        <source>Read the wiki</source>
        <translation>读取 wiki</translation>
    </message>
    <message>
        <source>Read the posts of your organisations</source>
        <translation>读取你的组织的帖子</translation>
    </message>
    <message>
        <source>Post as your organisations</source>
        <translation>以你的组织的身份发帖</translation>
    </message>
    <message>
        <source>Administer the pages of your organisations</source>
        <translation>管理你的组织的页面</translation>
    </message>
    <message>
        <source>See your advertising</source>
        <translation>查看你的广告</translation>
    </message>
    <message>
        <source>Change your advertising</source>
        <translation>更改你的广告</translation>
    </message>
    <message>
        <source>Use the APIs as you</source>
        <translation>以你的身份使用 API</translation>
    </message>
    <message>
        <source>Use the web pages as you</source>
        <translation>以你的身份使用网页</translation>
    </message>
    <message>
        <source>Do anything that you may do</source>
        <translation>执行你可以做的一切</translation>
    </message>
    <message>
        <source>See who you are</source>
        <translation>查看你是谁</translation>
    </message>
    <message>
        <source>Use Chatter as you</source>
        <translation>以你的身份使用 Chatter</translation>
    </message>
    <message>
        <source>See your own permissions</source>
        <translation>查看你自己的权限</translation>
    </message>
    <message>
        <source>Open Visualforce pages</source>
        <translation>打开 Visualforce 页面</translation>
    </message>
    <message>
        <source>Use Lightning</source>
        <translation>使用 Lightning</translation>
    </message>
    <message>
        <source>Use the content API as you</source>
        <translation>以你的身份使用内容 API</translation>
    </message>
    <message>
        <source>Use MCP servers</source>
        <translation>使用 MCP 服务器</translation>
    </message>
    <message>
        <source>Administer groups</source>
        <translation>管理组</translation>
    </message>
    <message>
        <source>Administer people&apos;s accounts</source>
        <translation>管理用户的账号</translation>
    </message>
    <message>
        <source>See events and settings of the enterprise</source>
        <translation>查看企业的事件和设置</translation>
    </message>
    <message>
        <source>Administer how long things are kept</source>
        <translation>管理内容的保留时间</translation>
    </message>
    <message>
        <source>Ask for signatures as you</source>
        <translation>以你的身份请求签名</translation>
    </message>
    <message>
        <source>See the list of your meetings</source>
        <translation>查看你的会议列表</translation>
    </message>
    <message>
        <source>See your meetings</source>
        <translation>查看你的会议</translation>
    </message>
    <message>
        <source>Create and change your meetings</source>
        <translation>创建和更改你的会议</translation>
    </message>
    <message>
        <source>Delete your meetings</source>
        <translation>删除你的会议</translation>
    </message>
    <message>
        <source>See your recordings</source>
        <translation>查看你的录制</translation>
    </message>
    <message>
        <source>See your webinars</source>
        <translation>查看你的网络研讨会</translation>
    </message>
    <message>
        <source>Read the workspace</source>
        <translation>读取工作区</translation>
    </message>
    <message>
        <source>Change the workspace</source>
        <translation>更改工作区</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation>创建事务</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>撰写评论</translation>
    </message>
    <message>
        <source>Change time schedules</source>
        <translation>更改时间安排</translation>
    </message>
    <message>
        <source>See initiatives</source>
        <translation>查看计划</translation>
    </message>
    <message>
        <source>Change initiatives</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>更改客户</translation>
    </message>
    <message>
        <source>Be given issues</source>
        <translation>接受指派的事务</translation>
    </message>
    <message>
        <source>Be mentioned</source>
        <translation>被提及</translation>
    </message>
    <message>
        <source>Administer the workspace</source>
        <translation>管理工作区</translation>
    </message>
    <message>
        <source>See names and pictures of your files</source>
        <translation>查看你的文件的名称和图片</translation>
    </message>
    <message>
        <source>See older versions of your files</source>
        <translation>查看你的文件的旧版本</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>读取评论</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation>撰写和删除评论</translation>
    </message>
    <message>
        <source>See resources for developers</source>
        <translation>查看开发者资源</translation>
    </message>
    <message>
        <source>Change resources for developers</source>
        <translation>更改开发者资源</translation>
    </message>
    <message>
        <source>See variables</source>
        <translation>查看变量</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>更改变量</translation>
    </message>
    <message>
        <source>See published components</source>
        <translation>查看已发布的组件</translation>
    </message>
    <message>
        <source>See webhooks</source>
        <translation>查看 webhook</translation>
    </message>
    <message>
        <source>See what is public in your profile</source>
        <translation>查看你的个人资料中的公开内容</translation>
    </message>
    <message>
        <source>See private routes and segments</source>
        <translation>查看私人路线和路段</translation>
    </message>
    <message>
        <source>See your whole profile</source>
        <translation>查看你的完整个人资料</translation>
    </message>
    <message>
        <source>Change your weight and other profile details</source>
        <translation>更改你的体重和其他个人资料</translation>
    </message>
    <message>
        <source>See the activities that you share</source>
        <translation>查看你共享的活动</translation>
    </message>
    <message>
        <source>See all your activities and where you start</source>
        <translation>查看你的所有活动及起点</translation>
    </message>
    <message>
        <source>Upload and change activities</source>
        <translation>上传和更改活动</translation>
    </message>
    <message>
        <source>See your steps and exercise</source>
        <translation>查看你的步数和锻炼</translation>
    </message>
    <message>
        <source>See your heart rate</source>
        <translation>查看你的心率</translation>
    </message>
    <message>
        <source>See your sleep</source>
        <translation>查看你的睡眠</translation>
    </message>
    <message>
        <source>See your weight</source>
        <translation>查看你的体重</translation>
    </message>
    <message>
        <source>See what you eat and drink</source>
        <translation>查看你的饮食</translation>
    </message>
    <message>
        <source>See devices and alarms</source>
        <translation>查看设备和闹钟</translation>
    </message>
    <message>
        <source>See where you exercise</source>
        <translation>查看你锻炼的地点</translation>
    </message>
    <message>
        <source>See the oxygen in your blood</source>
        <translation>查看你的血氧</translation>
    </message>
    <message>
        <source>See your breathing rate</source>
        <translation>查看你的呼吸频率</translation>
    </message>
    <message>
        <source>See your temperature</source>
        <translation>查看你的体温</translation>
    </message>
    <message>
        <source>See how fit you are</source>
        <translation>查看你的体能状况</translation>
    </message>
    <message>
        <source>See your electrocardiograms</source>
        <translation>查看你的心电图</translation>
    </message>
    <message>
        <source>See whether you can pay</source>
        <translation>查看你是否能够付款</translation>
    </message>
    <message>
        <source>Read your repositories</source>
        <translation>读取你的仓库</translation>
    </message>
    <message>
        <source>Read gated repositories that let you in</source>
        <translation>读取你已获准访问的受限仓库</translation>
    </message>
    <message>
        <source>Create repositories and work with those alone</source>
        <translation>创建仓库，并且只处理这些仓库</translation>
    </message>
    <message>
        <source>Change your repositories</source>
        <translation>更改你的仓库</translation>
    </message>
    <message>
        <source>Do anything with your repositories</source>
        <translation>对你的仓库执行任何操作</translation>
    </message>
    <message>
        <source>Run models at your expense</source>
        <translation>运行模型，费用由你承担</translation>
    </message>
    <message>
        <source>Run jobs at your expense</source>
        <translation>运行作业，费用由你承担</translation>
    </message>
    <message>
        <source>Take part in discussions as you</source>
        <translation>以你的身份参与讨论</translation>
    </message>
    <message>
        <source>Read everything of the team</source>
        <translation>读取团队的一切内容</translation>
    </message>
    <message>
        <source>Change and delete everything of the team</source>
        <translation>更改和删除团队的一切内容</translation>
    </message>
    <message>
        <source>See servers</source>
        <translation>查看服务器</translation>
    </message>
    <message>
        <source>Create servers</source>
        <translation>创建服务器</translation>
    </message>
    <message>
        <source>Delete servers</source>
        <translation>删除服务器</translation>
    </message>
    <message>
        <source>See apps</source>
        <translation>查看应用</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation>查看数据库</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation>查看域名</translation>
    </message>
    <message>
        <source>See SSH keys</source>
        <translation>查看 SSH 密钥</translation>
    </message>
    <message>
        <source>See apps, without their secrets</source>
        <translation>查看应用，不含其机密</translation>
    </message>
    <message>
        <source>Change apps, without their secrets</source>
        <translation>更改应用，不含其机密</translation>
    </message>
    <message>
        <source>See the secrets of apps</source>
        <translation>查看应用的机密</translation>
    </message>
    <message>
        <source>Change the secrets of apps</source>
        <translation>更改应用的机密</translation>
    </message>
    <message>
        <source>See your accounts</source>
        <translation>查看你的多个账号</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>查看你的姓名和电子邮件地址</translation>
    </message>
    <message>
        <source>See your domains</source>
        <translation>查看你的域名</translation>
    </message>
    <message>
        <source>See Workers</source>
        <translation>查看 Workers</translation>
    </message>
    <message>
        <source>Deploy Workers</source>
        <translation>部署 Workers</translation>
    </message>
    <message>
        <source>Share one sign-in among the programs of the device</source>
        <translation>在设备上的程序之间共享一次登录</translation>
    </message>
    <message>
        <source>See everybody&apos;s accounts</source>
        <translation>查看所有人的账号</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>查看所有组</translation>
    </message>
    <message>
        <source>See all applications</source>
        <translation>查看所有应用</translation>
    </message>
    <message>
        <source>Change what is noted about you</source>
        <translation>更改关于你的记录</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>注册设备</translation>
    </message>
    <message>
        <source>See which web sites may send the token</source>
        <translation>查看哪些网站可以发送令牌</translation>
    </message>
    <message>
        <source>See your user name and groups, for MicroProfile</source>
        <translation>查看你的用户名和组，供 MicroProfile 使用</translation>
    </message>
    <message>
        <source>See how strong the sign-in was</source>
        <translation>查看登录的强度</translation>
    </message>
    <message>
        <source>See the subject and when you signed in</source>
        <translation>查看主体和你登录的时间</translation>
    </message>
    <message>
        <source>See your organisations</source>
        <translation>查看你的组织</translation>
    </message>
    <message>
        <source>Change your profile, password and second factor</source>
        <translation>更改你的个人资料、密码和第二重因素</translation>
    </message>
    <message>
        <source>Use ZITADEL&apos;s own APIs as you</source>
        <translation>以你的身份使用 ZITADEL 自己的 API</translation>
    </message>
    <message>
        <source>See what is noted about you</source>
        <translation>查看关于你的记录</translation>
    </message>
    <message>
        <source>See your organisation</source>
        <translation>查看你的组织</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>See how bases are built</source>
        <translation>查看 base 的结构</translation>
    </message>
    <message>
        <source>Change how bases are built</source>
        <translation>更改 base 的结构</translation>
    </message>
    <message>
        <source>Read and send your mail</source>
        <translation>读取和发送你的邮件</translation>
    </message>
    <message>
        <source>See your fantasy sports</source>
        <translation>查看你的梦幻体育信息</translation>
    </message>
    <message>
        <source>See your name, at the first sign-in</source>
        <translation>在首次登录时查看你的姓名</translation>
    </message>
</context>
</TS>
