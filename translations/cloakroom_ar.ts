<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Cloakroom has what it needs. You can close this tab.</source>
        <translation>لدى Cloakroom كل ما يلزمه. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>The provider or you said no. Nothing was saved. You can close this tab.</source>
        <translation>رفضتَ أنت أو رفض المزوّد. لم يُحفظ شيء. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cloakroom shows what went wrong and what to do next. You can close this tab.</source>
        <translation>يعرض Cloakroom ما حدث من خلل وما الخطوة التالية. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Go back to Cloakroom</source>
        <translation>العودة إلى Cloakroom</translation>
    </message>
    <message>
        <source>Its window shows how the sign-in ended. You can close this tab.</source>
        <translation>تعرض نافذته كيف انتهى تسجيل الدخول. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>لا شيء في الانتظار هنا</translation>
    </message>
    <message>
        <source>No sign-in waits for this address. Never give the address to anyone. You can close this tab.</source>
        <translation>لا ينتظر أي تسجيل دخول هذا العنوان. لا تعطِ العنوان لأحد أبدًا. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Lists the accounts: name, id, provider, how they stand.</source>
        <translation>يسرد الحسابات: الاسم والمعرّف والمزوّد والحالة.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>الإجابة بصيغة JSON.</translation>
    </message>
    <message>
        <source>Only a name of each.</source>
        <translation>اسم واحد فقط لكل منها.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>Label, id, issuer or e-mail of the account.</source>
        <translation>تسمية الحساب أو معرّفه أو مُصدِره أو بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>Prints what a shell completes the commands with.</source>
        <translation>يطبع ما تكمل به الصدفة الأوامر.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash أو zsh أو fish.</translation>
    </message>
    <message>
        <source>The ID token in place of the access token.</source>
        <translation>رمز الهوية بدلًا من رمز الوصول.</translation>
    </message>
    <message>
        <source>It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.</source>
        <translation>يجب أن يبقى صالحًا هذه المدة على الأقل: 90 أو 90s أو 5m أو 2h؛ وإلا جُدِّد.</translation>
    </message>
    <message>
        <source>A token with these scopes only; may come several times.</source>
        <translation>رمز بهذه النطاقات فقط؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>A token for this API (RFC 8707).</source>
        <translation>رمز لهذه الواجهة البرمجية (RFC 8707).</translation>
    </message>
    <message>
        <source>As the line of a request: Authorization: Bearer …</source>
        <translation>كسطر في طلب: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.</source>
        <translation>المتغيّر الذي يحمله؛ وإلا ACCESS_TOKEN أو ID_TOKEN.</translation>
    </message>
    <message>
        <source>The user name beside the token; else oauth2.</source>
        <translation>اسم المستخدم مع الرمز؛ وإلا oauth2.</translation>
    </message>
    <message>
        <source>Never as a bearer token, even where git offers that.</source>
        <translation>ليس كرمز لحامله (bearer) أبدًا، حتى حيث يتيح git ذلك.</translation>
    </message>
    <message>
        <source>Prints an access token, renewed first if its end is near.</source>
        <translation>يطبع رمز وصول، ويجدّده أولًا إن قربت نهايته.</translation>
    </message>
    <message>
        <source>Runs a command that finds the token in its environment, and nobody else.</source>
        <translation>يشغّل أمرًا يجد الرمز في بيئته، ولا يجده سواه.</translation>
    </message>
    <message>
        <source>Is a credential helper of git.</source>
        <translation>مساعد بيانات اعتماد لبرنامج git.</translation>
    </message>
    <message>
        <source>Is what a credential helper of docker calls.</source>
        <translation>ما يستدعيه مساعد بيانات الاعتماد في docker.</translation>
    </message>
    <message>
        <source>Prints an exec credential of kubectl.</source>
        <translation>يطبع بيانات اعتماد exec لبرنامج kubectl.</translation>
    </message>
    <message>
        <source>Prints the token and its end as JSON, as tools ask a process for it.</source>
        <translation>يطبع الرمز ونهايته بصيغة JSON، كما تطلبهما الأدوات من عملية.</translation>
    </message>
    <message>
        <source>Explains tokens and checks their signatures.

Ends with 0 when nothing failed, 1 when a check did, 2 when there is no token or the command can&apos;t be used.</source>
        <translation>يشرح الرموز ويتحقق من توقيعاتها.

ينتهي بالقيمة 0 إن لم يفشل شيء، وبالقيمة 1 إن فشل فحص، وبالقيمة 2 إن لم يوجد رمز أو تعذّر استخدام الأمر.</translation>
    </message>
    <message>
        <source>Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256.</source>
        <translation>التحقق من التوقيع بالمفتاح الموجود في FILE: PEM أو JWK أو JWK Set أو سر HS256.</translation>
    </message>
    <message>
        <source>Expect the token from the issuer at URL; without --keys, fetch its keys and check the signature with them.</source>
        <translation>توقُّع أن يكون الرمز من المُصدِر على URL؛ ومن دون --keys تُجلب مفاتيحه ويُتحقق من التوقيع بها.</translation>
    </message>
    <message>
        <source>Say everything about a token.</source>
        <translation>قول كل شيء عن رمز.</translation>
    </message>
    <message>
        <source>Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked.</source>
        <translation>يقفل Cloakroom: لا يُسلَّم أي رمز، وتنسى نافذته الرموز، حتى يُلغى القفل.</translation>
    </message>
    <message>
        <source>Unlocks Cloakroom.</source>
        <translation>يلغي قفل Cloakroom.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>تسجيل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>سرد الحسابات.</translation>
    </message>
    <message>
        <source>Say how an account stands.</source>
        <translation>قول حالة حساب.</translation>
    </message>
    <message>
        <source>List what happened to an account.</source>
        <translation>سرد ما جرى لحساب.</translation>
    </message>
    <message>
        <source>Renew the access token of an account.</source>
        <translation>تجديد رمز الوصول لحساب.</translation>
    </message>
    <message>
        <source>Revoke and remove the tokens of an account.</source>
        <translation>إبطال رموز حساب وإزالتها.</translation>
    </message>
    <message>
        <source>Print an access token of an account.</source>
        <translation>طباعة رمز وصول لحساب.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment.</source>
        <translation>تشغيل أمر والرمز في بيئته.</translation>
    </message>
    <message>
        <source>Be a credential helper of git.</source>
        <translation>العمل كمساعد بيانات اعتماد لبرنامج git.</translation>
    </message>
    <message>
        <source>Be a credential helper of docker.</source>
        <translation>العمل كمساعد بيانات اعتماد لبرنامج docker.</translation>
    </message>
    <message>
        <source>Be an exec credential of kubectl.</source>
        <translation>العمل كبيانات اعتماد exec لبرنامج kubectl.</translation>
    </message>
    <message>
        <source>Print the token for tools that ask a process.</source>
        <translation>طباعة الرمز للأدوات التي تطلبه من عملية.</translation>
    </message>
    <message>
        <source>Hand out no token until it is unlocked.</source>
        <translation>عدم تسليم أي رمز حتى يُلغى القفل.</translation>
    </message>
    <message>
        <source>Unlock.</source>
        <translation>إلغاء القفل.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish completes the commands with.</source>
        <translation>طباعة ما تكمل به bash أو zsh أو fish الأوامر.</translation>
    </message>
    <message>
        <source>Usage: cloakroom-cli COMMAND [OPTION]...</source>
        <translation>الاستخدام: cloakroom-cli COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>cloakroom-cli COMMAND --help tells more.</source>
        <translation>للمزيد: cloakroom-cli COMMAND --help.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>البرنامج: %1</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>شغّله: %1</translation>
    </message>
    <message>
        <source>1: yes, this once   2: yes, always   0: no</source>
        <translation>1: نعم، هذه المرة   2: نعم، دائمًا   0: لا</translation>
    </message>
    <message>
        <source>1: yes, this once   0: no</source>
        <translation>1: نعم، هذه المرة   0: لا</translation>
    </message>
    <message>
        <source>Renews the access token of an account.</source>
        <translation>يجدّد رمز الوصول لحساب.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>مسموح دائمًا</translation>
    </message>
    <message>
        <source>Says how an account stands, and what of it is known.</source>
        <translation>يقول حالة حساب وما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Lists what happened to an account, oldest first.</source>
        <translation>يسرد ما جرى لحساب، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Sign in in a browser of yours, at
%1
and paste the address it ends on here. Never paste one for somebody who asks you to.</source>
        <translation>سجّل الدخول في متصفح لديك على العنوان
%1
وألصق هنا العنوان الذي ينتهي إليه. لا تلصق عنوانًا أبدًا لمن يطلب منك ذلك.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If it does not open, here is the address:
%1</source>
        <translation>سجّل الدخول في المتصفح. إن لم يُفتح فهذا هو العنوان:
%1</translation>
    </message>
    <message>
        <source>Open on any device
%1
and enter the code
%2</source>
        <translation>افتح على أي جهاز
%1
وأدخل الكود
%2</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>سر العميل:</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>تم تسجيل الدخول باسم %1 (%2).</translation>
    </message>
    <message>
        <source>A provider that Cloakroom knows, as github.</source>
        <translation>مزوّد يعرفه Cloakroom، مثل github.</translation>
    </message>
    <message>
        <source>What the provider has to be told, as host=git.example; may come several times.</source>
        <translation>ما يجب إخبار المزوّد به، مثل host=git.example؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>The address of an API or MCP server, which says who gives tokens for it.</source>
        <translation>عنوان واجهة برمجية أو خادم MCP يقول من يعطي الرموز له.</translation>
    </message>
    <message>
        <source>What the provider calls this application; without it the server makes one, where it does that.</source>
        <translation>ما يسمّي به المزوّد هذا التطبيق؛ ومن دونه ينشئ الخادم عميلًا حيث يدعم ذلك.</translation>
    </message>
    <message>
        <source>What to ask for; may come several times.</source>
        <translation>ما يُطلب؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Where the browser comes back to; port 0 is any port.</source>
        <translation>إلى أين يعود المتصفح؛ والمنفذ 0 يعني أي منفذ.</translation>
    </message>
    <message>
        <source>One more parameter of the request; may come several times.</source>
        <translation>معامل إضافي للطلب؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>What to call the account.</source>
        <translation>اسم الحساب.</translation>
    </message>
    <message>
        <source>The application has a secret: read it from the standard input, or ask for it.</source>
        <translation>للتطبيق سر: يُقرأ من الدخل القياسي أو يُسأل عنه.</translation>
    </message>
    <message>
        <source>Sign in with another device: shows an address and the code to enter there.</source>
        <translation>تسجيل الدخول بجهاز آخر: يعرض عنوانًا والكود الذي يُدخَل هناك.</translation>
    </message>
    <message>
        <source>The browser is on another machine: reads the address it ends on from the standard input.</source>
        <translation>المتصفح على حاسوب آخر: يقرأ العنوان الذي ينتهي إليه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Sign in as a program, on its own behalf: nobody is asked.</source>
        <translation>تسجيل الدخول كبرنامج، باسمه هو: لا يُسأل أحد.</translation>
    </message>
    <message>
        <source>Signs in with the browser and keeps the tokens in the keychain. The same person again renews the account.</source>
        <translation>يسجّل الدخول بالمتصفح ويحفظ الرموز في سلسلة المفاتيح. وإذا سجّل الشخص نفسه مرة أخرى تجدّد الحساب.</translation>
    </message>
    <message>
        <source>%1: revoked.</source>
        <translation>%1: أُبطل.</translation>
    </message>
    <message>
        <source>%1: not revoked, the provider offers no way.</source>
        <translation>%1: لم يُبطَل، فالمزوّد لا يتيح ذلك.</translation>
    </message>
    <message>
        <source>%1: not revoked, the keychain did not give it out.</source>
        <translation>%1: لم يُبطَل، فسلسلة المفاتيح لم تُعطِه.</translation>
    </message>
    <message>
        <source>%1: not revoked, it may still live.</source>
        <translation>%1: لم يُبطَل، وقد يكون ما زال صالحًا.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>تم تسجيل الخروج من %1.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Client: deleted at the server.</source>
        <translation>العميل: حُذف لدى الخادم.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; without a token it can do nothing.</source>
        <translation>العميل: لم يُحذف لدى الخادم؛ وهو بلا رمز لا يستطيع شيئًا.</translation>
    </message>
    <message>
        <source>Keychain: removed, looked again, gone.</source>
        <translation>سلسلة المفاتيح: أُزيل، وبعد التأكد ثانيةً لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Revokes and removes the tokens of an account.</source>
        <translation>يُبطل رموز حساب ويزيلها.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>the keychain does not open</source>
        <translation>سلسلة المفاتيح لا تُفتح</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>سجّل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>signed in, expires %1</source>
        <translation>تم تسجيل الدخول، ينتهي %1</translation>
    </message>
    <message>
        <source>expired %1, can be renewed</source>
        <translation>انتهى %1، يمكن تجديده</translation>
    </message>
    <message>
        <source>expired %1, sign in again</source>
        <translation>انتهى %1، سجّل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>The method of the request; else GET.</source>
        <translation>طريقة الطلب؛ وإلا GET.</translation>
    </message>
    <message>
        <source>The address of the request.</source>
        <translation>عنوان الطلب.</translation>
    </message>
    <message>
        <source>What the API gave in DPoP-Nonce, where it did.</source>
        <translation>ما أعطته الواجهة البرمجية في DPoP-Nonce، إن فعلت.</translation>
    </message>
    <message>
        <source>Token and proof as lines of a request: Authorization: DPoP … and DPoP: …</source>
        <translation>الرمز والإثبات كسطور في طلب: Authorization: DPoP … وDPoP: …</translation>
    </message>
    <message>
        <source>Prints a proof (DPoP, RFC 9449) that the account&apos;s access token is used by who has its key: for one request to one address, for about a minute.</source>
        <translation>يطبع إثباتًا (DPoP, RFC 9449) بأن رمز وصول الحساب يستخدمه من عنده مفتاحه: لطلب واحد إلى عنوان واحد، ولنحو دقيقة.</translation>
    </message>
    <message>
        <source>Print a proof of a bound token for one request.</source>
        <translation>طباعة إثبات رمز مرتبط لطلب واحد.</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>كلمة مرور الوكيل:</translation>
    </message>
    <message>
        <source>Passphrase of the private key:</source>
        <translation>عبارة مرور المفتاح الخاص:</translation>
    </message>
    <message>
        <source>Passphrase of the certificate:</source>
        <translation>عبارة مرور الشهادة:</translation>
    </message>
    <message>
        <source>The application shows itself by this key, taken over into the keychain; a passphrase is asked for.</source>
        <translation>يُظهر التطبيق نفسه بهذا المفتاح الذي يُنقل إلى سلسلة المفاتيح؛ وتُطلب عبارة المرور.</translation>
    </message>
    <message>
        <source>... or by this certificate, with its key in the same file; a passphrase is asked for.</source>
        <translation>… أو بهذه الشهادة، ومفتاحها في الملف نفسه؛ وتُطلب عبارة المرور.</translation>
    </message>
    <message>
        <source>Certificates that are believed besides the system&apos;s, for this account.</source>
        <translation>شهادات يوثق بها إضافةً إلى شهادات النظام، لهذا الحساب.</translation>
    </message>
    <message>
        <source>The account&apos;s own proxy, as http://proxy.example:8080, or none.</source>
        <translation>وكيل الحساب الخاص به، مثل http://proxy.example:8080، أو none.</translation>
    </message>
    <message>
        <source>Whom the proxy knows; the password is read from the standard input, or asked for.</source>
        <translation>من يعرفه الوكيل؛ وكلمة المرور تُقرأ من الدخل القياسي أو تُطلب.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>قول كيف يُستخدم الأمر.</translation>
    </message>
    <message>
        <source>The token, or what it stands in; - or nothing: the standard input.</source>
        <translation>الرمز، أو ما هو فيه؛ - أو لا شيء: الدخل القياسي.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to a key of this computer: where_offered, required or never; else never.</source>
        <translation>هل تُربط الرموز بمفتاح من هذا الحاسوب: where_offered أو required أو never؛ وإلا never.</translation>
    </message>
    <message>
        <source>Whether requests go to the server ahead of the browser: where_offered or never; else where_offered.</source>
        <translation>هل تُرسل الطلبات إلى الخادم قبل المتصفح: where_offered أو never؛ وإلا where_offered.</translation>
    </message>
    <message>
        <source>Whether the server is to sign its answers: where_offered or never; else where_offered.</source>
        <translation>هل يُطلب من الخادم توقيع إجاباته: where_offered أو never؛ وإلا where_offered.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>أجاب الخادم بـ %1.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>قد يقبله خادم لا يسأل المزوّد حتى %1.</translation>
    </message>
    <message>
        <source>Further access tokens</source>
        <translation>رموز الوصول الأخرى</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser; the provider&apos;s logout page: %1</source>
        <translation>قد تكون ما زلت مسجّل الدخول في المتصفح؛ صفحة تسجيل الخروج لدى المزوّد: %1</translation>
    </message>
    <message>
        <source>or open, and compare the code
%1</source>
        <translation>أو افتح هذا، وقارن الرمز
%1</translation>
    </message>
    <message>
        <source>It is good for %1.</source>
        <translation>صالح لمدة %1.</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>فقط إذا بدأت تسجيل الدخول هذا بنفسك: من يُدخل الرمز يُسجّل دخول هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address of the provider; of several that an API names, the one to take.</source>
        <translation>عنوان المزوّد؛ وإن سمّت الواجهة عدّة عناوين فالذي يُؤخَذ منها.</translation>
    </message>
    <message>
        <source>If the server refuses this: %1.</source>
        <translation>إن رفض الخادم ذلك: %1.</translation>
    </message>
    <message>
        <source>%1, with the redirect address %2</source>
        <translation>%1، بعنوان إعادة التوجيه %2</translation>
    </message>
    <message>
        <source>With --device you sign in with another device.</source>
        <translation>باستخدام --device تسجّل الدخول بجهاز آخر.</translation>
    </message>
    <message>
        <source>The public key that is registered:
%1</source>
        <translation>المفتاح العام الذي يُسجَّل:
%1</translation>
    </message>
    <message>
        <source>Register this public key at the provider, then press Enter:
%1</source>
        <translation>سجّل هذا المفتاح العام لدى المزوّد ثم اضغط مفتاح الإدخال:
%1</translation>
    </message>
    <message>
        <source>The key is kept until this command ends. Press Enter to try again.</source>
        <translation>يُحتفظ بالمفتاح حتى ينتهي هذا الأمر. اضغط مفتاح الإدخال للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>... or by one that is made now, ec or rsa: its public half is shown, to be registered.</source>
        <translation>… أو بمفتاح يُنشأ الآن، ec أو rsa: ويُعرض نصفه العام لتسجيله.</translation>
    </message>
    <message>
        <source>With --paste you bring the answer of a browser that is elsewhere.</source>
        <translation>باستخدام ‎--paste تجلب جواب متصفح في مكان آخر.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>قد ينهي المزوّد أيضًا ما سُمح به لمعرّف العميل هذا من قبل؛ وسيلزم هذه الحسابات تسجيل الدخول مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Sign in in a browser on this computer, at
%1</source>
        <translation>سجّل الدخول في متصفح على هذا الحاسوب، في العنوان
%1</translation>
    </message>
    <message>
        <source>How long the whole sign-in may take, without saving it.</source>
        <translation>المدة المسموح بها لتسجيل الدخول كله، دون حفظه.</translation>
    </message>
    <message>
        <source>Expect the token to be for AUDIENCE: an API, or the client ID of an ID token.</source>
        <translation>توقُّع أن يكون الرمز لـ AUDIENCE: واجهة برمجية، أو معرّف العميل في رمز هوية.</translation>
    </message>
    <message>
        <source>Expect the NONCE that was sent with the sign-in.</source>
        <translation>توقُّع NONCE الذي أُرسل مع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Keychain: not removed; the window removes it once the keychain lets it.</source>
        <translation>سلسلة المفاتيح: لم يُزَل؛ تزيله النافذة حالما تسمح سلسلة المفاتيح بذلك.</translation>
    </message>
    <message>
        <source>You described this issuer as “%1”. To use that, give the name to --provider.</source>
        <translation>وصفتَ هذا المُصدِر باسم «%1». لاستخدام ذلك أعطِ الاسم للخيار --provider.</translation>
    </message>
    <message>
        <source>Sign out also where the keychain keeps the entry back: it isn&apos;t revoked then, and stays there.</source>
        <translation>تسجيل الخروج حتى إن احتجزت سلسلة المفاتيح الإدخال: لا يُبطَل عندئذ ويبقى فيها.</translation>
    </message>
    <message>
        <source>Nothing is signed out. To do it all the same: %1</source>
        <translation>لم يُسجَّل أي خروج. للقيام بذلك رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Expect the token to name the client ID that it was issued to, in azp or client_id.</source>
        <translation>توقُّع أن يذكر الرمز معرّف العميل الذي صدر له، في azp أو client_id.</translation>
    </message>
    <message>
        <source>%1: revoked; the keychain may hold a newer one.</source>
        <translation>%1: أُبطل؛ وقد تحوي سلسلة المفاتيح ما هو أحدث.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; the keychain did not give out what that takes.</source>
        <translation>العميل: لم يُحذف لدى الخادم؛ لم تُعطِ سلسلة المفاتيح ما يلزم لذلك.</translation>
    </message>
</context>
<context>
    <name>cli::Inspection</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1، مكررة</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli proof” makes (RFC 9449).</source>
        <translation>هذا الرمز مرتبط بمفتاح: لا تقبله واجهة برمجية إلا مع إثبات، ويصنعه «cloakroom-cli proof» ‏(RFC 9449).</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This request can&apos;t be answered</source>
        <translation>لا يمكن الرد على هذا الطلب</translation>
    </message>
    <message>
        <source>The client ID isn&apos;t the one this provider knows: cloakroom-demo.</source>
        <translation>ليس معرّف العميل هو الذي يعرفه هذا المزوّد: cloakroom-demo.</translation>
    </message>
    <message>
        <source>The redirect address must be this computer&apos;s own, like http://127.0.0.1:50000/callback.</source>
        <translation>يجب أن يكون عنوان إعادة التوجيه لهذا الحاسوب نفسه، مثل http://127.0.0.1:50000/callback.</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>لم يُسمح بشيء</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>جاء النموذج من موقع آخر.</translation>
    </message>
    <message>
        <source>This page was used before</source>
        <translation>استُخدمت هذه الصفحة من قبل</translation>
    </message>
    <message>
        <source>It can be answered once, within ten minutes. Go back to Cloakroom and sign in again.</source>
        <translation>يمكن الرد عليها مرة واحدة، خلال عشر دقائق. عُد إلى Cloakroom وسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>معرفة من أنت</translation>
    </message>
    <message>
        <source>See your name</source>
        <translation>رؤية اسمك</translation>
    </message>
    <message>
        <source>See your e-mail address</source>
        <translation>رؤية عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Stay signed in until you sign out</source>
        <translation>البقاء مسجّل الدخول حتى تسجّل الخروج</translation>
    </message>
    <message>
        <source>Read your notes</source>
        <translation>قراءة ملاحظاتك</translation>
    </message>
    <message>
        <source>Change your notes</source>
        <translation>تغيير ملاحظاتك</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of the translation, as in &lt;html lang=&quot;en&quot;&gt;</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>%1 (never granted here, to show the difference)</source>
        <translation>%1 (لا يُمنح هنا أبدًا، لإظهار الفرق)</translation>
    </message>
    <message>
        <source>Allow as %1</source>
        <translation>السماح باسم %1</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>This provider runs on this computer, for trying things out. The people are made up, and nothing leaves the computer.</source>
        <translation>يعمل هذا المزوّد على هذا الحاسوب، للتجربة. الأشخاص من نسج الخيال، ولا يغادر شيء الحاسوب.</translation>
    </message>
    <message>
        <source>Cloakroom asks to</source>
        <translation>يطلب Cloakroom</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>من أنت اليوم؟</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Sign in to the demo provider</source>
        <translation>تسجيل الدخول إلى المزوّد التجريبي</translation>
    </message>
</context>
<context>
    <name>explain::Challenges</name>
    <message>
        <source>It points elsewhere without saying where.</source>
        <translation>يشير إلى مكان آخر من دون أن يقول أين.</translation>
    </message>
    <message>
        <source>It points to %1. Nothing was sent there: the token goes only where you send it.</source>
        <translation>يشير إلى %1. لم يُرسل شيء إلى هناك: لا يذهب الرمز إلا حيث ترسله أنت.</translation>
    </message>
    <message>
        <source>The server can&apos;t use the request. Look whether the address is whole.</source>
        <translation>لا يستطيع الخادم استخدام الطلب. انظر هل العنوان كامل.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>لا يقبل الخادم هذا الرمز.</translation>
    </message>
    <message>
        <source>The server knows the token, and what it allows is not enough for this.</source>
        <translation>يعرف الخادم الرمز، لكن ما يسمح به لا يكفي لهذا.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or nothing that this token may see.</source>
        <translation>لا شيء على هذا العنوان، أو لا شيء يجوز لهذا الرمز أن يراه.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked with GET.</source>
        <translation>لا يمكن سؤال هذا العنوان بطلب GET.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again later.</source>
        <translation>يطلب الخادم التمهّل. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server answered. Whether it looked at the token it does not say.</source>
        <translation>أجاب الخادم. ولا يقول هل نظر في الرمز.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>لدى الخادم مشكلة خاصة به. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>Something in the request is missing, doubled or malformed. Look whether the address is whole.</source>
        <translation>في الطلب شيء ناقص أو مكرر أو سيئ الصياغة. انظر هل العنوان كامل.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or compare its audience and issuer with what this API wants.</source>
        <translation>انتهت صلاحية الرمز أو أُبطل أو تلف أو صُنع لغيرك. جدّده، أو قارن جهته المقصودة ومُصدِره بما تريده هذه الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>The token does not allow enough. Sign in again and ask for the scope that is missing.</source>
        <translation>لا يسمح الرمز بما يكفي. سجّل الدخول مرة أخرى واطلب النطاق الناقص.</translation>
    </message>
    <message>
        <source>The sign-in is too old or not strong enough for this. Sign in again.</source>
        <translation>تسجيل الدخول أقدم من اللازم أو ليس قويًا بما يكفي لهذا. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The proof that the token is yours does not hold.</source>
        <translation>الإثبات على أن الرمز لك لا يصحّ.</translation>
    </message>
    <message>
        <source>The proof that the token is yours has to carry a number that the server gives out.</source>
        <translation>يجب أن يحمل الإثبات على أن الرمز لك رقمًا يعطيه الخادم.</translation>
    </message>
    <message>
        <source>This is a word of the server&apos;s own.</source>
        <translation>هذه كلمة خاصة بالخادم.</translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation>يضيف الخادم: «%1»</translation>
    </message>
    <message>
        <source>What a token needs here: %1.</source>
        <translation>ما يحتاجه الرمز هنا: %1.</translation>
    </message>
    <message>
        <source>The API describes itself there and names the servers that make tokens for it (RFC 9728). Nothing was fetched from there.</source>
        <translation>تصف الواجهة البرمجية نفسها هناك وتسمّي الخوادم التي تصدر الرموز لها (RFC 9728). لم يُجلب شيء من هناك.</translation>
    </message>
    <message>
        <source>The algorithms it takes for the proof: %1.</source>
        <translation>الخوارزميات التي يقبلها للإثبات: %1.</translation>
    </message>
    <message>
        <source>How strong the sign-in has to be: %1.</source>
        <translation>القوة المطلوبة لتسجيل الدخول: %1.</translation>
    </message>
    <message>
        <source>How long ago the sign-in may be, in seconds.</source>
        <translation>كم يجوز أن يكون مضى على تسجيل الدخول، بالثواني.</translation>
    </message>
    <message>
        <source>The server tells more there.</source>
        <translation>يقول الخادم المزيد هناك.</translation>
    </message>
    <message>
        <source>The server asks for a token that is good for whoever holds it (RFC 6750).</source>
        <translation>يطلب الخادم رمزًا صالحًا لكل من يحمله (RFC 6750).</translation>
    </message>
    <message>
        <source>The server asks for a token with a proof that it is yours (RFC 9449).</source>
        <translation>يطلب الخادم رمزًا مع إثبات على أنه لك (RFC 9449).</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password, not for a token.</source>
        <translation>يطلب الخادم اسم مستخدم وكلمة مرور، لا رمزًا.</translation>
    </message>
    <message>
        <source>The server asks for the sign-in of a company&apos;s network, not for a token.</source>
        <translation>يطلب الخادم تسجيل الدخول إلى شبكة شركة، لا رمزًا.</translation>
    </message>
    <message>
        <source>The server asks in a way that Cloakroom does not know.</source>
        <translation>يطلب الخادم بطريقة لا يعرفها Cloakroom.</translation>
    </message>
    <message>
        <source>It calls the place “%1”.</source>
        <translation>يسمّي هذا المكان «%1».</translation>
    </message>
    <message>
        <source>It is missing, so that the server does not say why, nor what it wants instead.</source>
        <translation>الحقل غير موجود، فلا يقول الخادم السبب ولا ما يريده بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>explain::Checks</name>
    <message>
        <source>Bound to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>this account’s key (DPoP): of no use to anybody without it</source>
        <translation>مفتاح هذا الحساب (DPoP): لا ينفع أحدًا من دونه</translation>
    </message>
    <message>
        <source>another key than this account’s: “%1”</source>
        <translation>مفتاح غير مفتاح هذا الحساب: «%1»</translation>
    </message>
    <message>
        <source>a certificate: an API takes it on a connection that shows that one only</source>
        <translation>شهادة: لا تقبله الواجهة البرمجية إلا على اتصال يُظهر تلك الشهادة</translation>
    </message>
    <message>
        <source>a key, as the server says (DPoP); the token itself doesn’t name it</source>
        <translation>مفتاح، كما يقول الخادم (DPoP)؛ والرمز نفسه لا يسمّيه</translation>
    </message>
    <message>
        <source>this account’s key, as the server says (DPoP); an opaque token can’t show it</source>
        <translation>مفتاح هذا الحساب، كما يقول الخادم (DPoP)؛ ولا يمكن لرمز معتم أن يُظهره</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Whether the holder of the issuer’s key wrote this token, and nobody changed it since (RFC 7515). Without it nothing else in the token is worth anything.</source>
        <translation>هل كتب هذا الرمز حامل مفتاح المُصدِر، ولم يغيّره أحد منذ ذلك الحين (RFC 7515). من دون ذلك لا قيمة لأي شيء آخر في الرمز.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المقصودة</translation>
    </message>
    <message>
        <source>Whether the token is meant for whoever reads it: “aud”. One that is meant for somebody else proves nothing here.</source>
        <translation>هل الرمز مخصص لمن يقرؤه: «aud». والرمز المخصص لغيره لا يثبت شيئًا هنا.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks that differ.</source>
        <translation>هل الرمز صالح الآن، بحسب «exp» و«nbf» و«iat»، مع هامش دقيقة للساعات المختلفة.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Whether the token belongs to this very sign-in: “nonce” is a random text that went ahead and has to come back.</source>
        <translation>هل يخص الرمز تسجيل الدخول هذا بعينه: «nonce» نص عشوائي أُرسل مسبقًا ويجب أن يعود.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>تجزئة رمز الوصول</translation>
    </message>
    <message>
        <source>Whether ID token and access token belong together: “at_hash” is a digest of the access token.</source>
        <translation>هل يخص رمز الهوية ورمز الوصول أحدهما الآخر: «at_hash» هي تجزئة رمز الوصول.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Whether the token is of the kind it says, “typ”, and has all that this kind needs, so that none is taken for another.</source>
        <translation>هل الرمز من النوع الذي يذكره، «typ»، وفيه كل ما يلزم هذا النوع، حتى لا يؤخذ رمز على أنه غيره.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Whether the way the token is signed is sound: “alg” has to be one that protects.</source>
        <translation>هل الطريقة التي وُقّع بها الرمز سليمة: يجب أن تكون «alg» خوارزمية تحمي.</translation>
    </message>
    <message>
        <source>Critical headers</source>
        <translation>الترويسات الحرجة</translation>
    </message>
    <message>
        <source>Whether all is understood that the token says must be: “crit”.</source>
        <translation>هل يُفهم كل ما يقول الرمز إن فهمه واجب: «crit».</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Whether each name stands once, so that everybody reads the same.</source>
        <translation>هل يرد كل اسم مرة واحدة، فيقرأ الجميع الشيء نفسه.</translation>
    </message>
    <message>
        <source>Key in the token</source>
        <translation>المفتاح داخل الرمز</translation>
    </message>
    <message>
        <source>A key that comes along with a token vouches for nothing: whoever wrote the one wrote the other.</source>
        <translation>المفتاح الذي يأتي مع الرمز لا يضمن شيئًا: فمن كتب أحدهما كتب الآخر.</translation>
    </message>
    <message>
        <source>Key of the proof</source>
        <translation>مفتاح الإثبات</translation>
    </message>
    <message>
        <source>Whether the proof shows the public half of a key, and that half only (RFC 9449).</source>
        <translation>هل يُظهر الإثبات النصف العام من مفتاح، وذلك النصف وحده (RFC 9449).</translation>
    </message>
    <message>
        <source>Whether the token is tied to a key or a certificate, without which a thief can’t use it (RFC 9449, RFC 8705).</source>
        <translation>هل الرمز مرتبط بمفتاح أو شهادة لا يستطيع سارق استخدامه من دونهما (RFC 9449, RFC 8705).</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>الطرف المخوّل</translation>
    </message>
    <message>
        <source>Whether the application that the token was given to is this one: “azp”.</source>
        <translation>هل التطبيق الذي أُعطي له الرمز هو هذا التطبيق: «azp».</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>تجزئة الكود</translation>
    </message>
    <message>
        <source>Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.</source>
        <translation>هل يخص رمز الهوية الكود الذي جاء معه: «c_hash» هي تجزئته.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Whether it is about the person or program that signed in: “sub”.</source>
        <translation>هل يتحدث عن الشخص أو البرنامج الذي سجّل الدخول: «sub».</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>الإفصاحات</translation>
    </message>
    <message>
        <source>Whether each claim that was laid open is one that the issuer signed, by its digest (SD-JWT, RFC 9901).</source>
        <translation>هل كل مطالبة أُفصح عنها مما وقّعه المُصدِر، بحسب تجزئتها (SD-JWT, RFC 9901).</translation>
    </message>
    <message>
        <source>Key binding hash</source>
        <translation>تجزئة ربط المفتاح</translation>
    </message>
    <message>
        <source>Whether the holder’s proof belongs to just these disclosures: “sd_hash”.</source>
        <translation>هل يخص إثبات الحامل هذه الإفصاحات بعينها: «sd_hash».</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Whether the server itself still takes the token (RFC 7662); no other check can tell.</source>
        <translation>هل ما زال الخادم نفسه يقبل الرمز (RFC 7662)؛ لا يستطيع أي فحص آخر أن يقول ذلك.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Whether the answer is about the person that the ID token names (OpenID Connect Core 5.3.2).</source>
        <translation>هل الرد عن الشخص الذي يسمّيه رمز الهوية (OpenID Connect Core 5.3.2).</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Whether the server knows the token as one of this client.</source>
        <translation>هل يعرف الخادم الرمز كواحد من رموز هذا العميل.</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>لا خوارزمية</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>المفتاح «%1»</translation>
    </message>
    <message>
        <source>%1 is none that the issuer signs with</source>
        <translation>%1، ليست مما يوقّع به المُصدِر</translation>
    </message>
    <message>
        <source>its header asks for something Cloakroom doesn&apos;t know</source>
        <translation>تطلب ترويسته شيئًا لا يعرفه Cloakroom</translation>
    </message>
    <message>
        <source>%1, %2 is none of the issuer&apos;s</source>
        <translation>%1، %2 ليس من مفاتيح المُصدِر</translation>
    </message>
    <message>
        <source>%1, the issuer has more than one %2</source>
        <translation>%1، لدى المُصدِر أكثر من واحد: %2</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s %2 can&apos;t be used</source>
        <translation>%1، لا يمكن استخدام %2 لدى المُصدِر</translation>
    </message>
    <message>
        <source>%1, no key of the issuer is for it</source>
        <translation>%1، لا مفتاح من مفاتيح المُصدِر مخصص لها</translation>
    </message>
    <message>
        <source>%1, it fits no key of the issuer</source>
        <translation>%1، لا يطابق أي مفتاح من مفاتيح المُصدِر</translation>
    </message>
    <message>
        <source>%1, it does not fit the issuer&apos;s %2</source>
        <translation>%1، لا يطابق %2 لدى المُصدِر</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1، مفتاح من المُصدِر</translation>
    </message>
    <message>
        <source>%1, %2 from the issuer</source>
        <translation>%1، %2 من المُصدِر</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s keys are not here</source>
        <translation>%1، مفاتيح المُصدِر ليست هنا</translation>
    </message>
    <message>
        <source>%1, made by another issuer, whose keys are not here</source>
        <translation>%1، صنعه مُصدِر آخر ليست مفاتيحه هنا</translation>
    </message>
    <message>
        <source>%1, made with a secret that only the server has</source>
        <translation>%1، صُنع بسر لا يملكه إلا الخادم</translation>
    </message>
    <message>
        <source>this account has no issuer to compare with</source>
        <translation>ليس لهذا الحساب مُصدِر للمقارنة</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>لا يسمّي الرمز أيًّا منها</translation>
    </message>
    <message>
        <source>is the one you signed in to</source>
        <translation>هو الذي سجّلت الدخول إليه</translation>
    </message>
    <message>
        <source>%1, not %2 that you signed in to</source>
        <translation>%1، وليس %2 الذي سجّلت الدخول إليه</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>و%L1 أخرى</translation>
    </message>
    <message>
        <source>%1; it was checked when it came</source>
        <translation>%1؛ وقد فُحص عند وصوله</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>هذا التطبيق</translation>
    </message>
    <message>
        <source>%1, not this application alone</source>
        <translation>%1، وليس هذا التطبيق وحده</translation>
    </message>
    <message>
        <source>%1 is missing or no date</source>
        <translation>%1 غير موجود أو ليس تاريخًا</translation>
    </message>
    <message>
        <source>%1; it proved who signed in when it came</source>
        <translation>%1؛ وقد أثبت من سجّل الدخول عند وصوله</translation>
    </message>
    <message>
        <source>none is known of this sign-in</source>
        <translation>لا يُعرف شيء منها لتسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>the token has none, as one from a renewal may</source>
        <translation>ليست في الرمز، كما قد يكون بعد تجديد</translation>
    </message>
    <message>
        <source>is not the one this sign-in began with</source>
        <translation>ليست هي التي بدأ بها تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>is the one this sign-in began with</source>
        <translation>هي التي بدأ بها تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>the token has none; it is not required</source>
        <translation>ليست في الرمز؛ وهي غير مطلوبة</translation>
    </message>
    <message>
        <source>belongs to the access token it came with, which was renewed since</source>
        <translation>تخص رمز الوصول الذي جاء معه، وقد جُدِّد منذئذ</translation>
    </message>
    <message>
        <source>fits the access token</source>
        <translation>تطابق رمز الوصول</translation>
    </message>
    <message>
        <source>its access token is not here</source>
        <translation>رمز الوصول الخاص به ليس هنا</translation>
    </message>
    <message>
        <source>needs a signature that holds</source>
        <translation>يحتاج إلى توقيع صحيح</translation>
    </message>
    <message>
        <source>%1, not this application</source>
        <translation>%1، وليس هذا التطبيق</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a check, its verdict, the reason</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>تطبيق آخر</translation>
    </message>
    <message>
        <source>the token does not say whom it is about</source>
        <translation>لا يقول الرمز عمّن يتحدث</translation>
    </message>
    <message>
        <source>%1 is no ID token</source>
        <translation>%1 ليس رمز هوية</translation>
    </message>
    <message>
        <source>nothing proves who signed in: no ID token was checked</source>
        <translation>لا شيء يثبت من سجّل الدخول: لم يُفحص أي رمز هوية</translation>
    </message>
    <message>
        <source>disclosure %1</source>
        <translation>الإفصاح %1</translation>
    </message>
    <message>
        <source>disclosure %1 (“%2”)</source>
        <translation>الإفصاح %1 («%2»)</translation>
    </message>
    <message>
        <source>they are hashed with “%1”, which Cloakroom can&apos;t check</source>
        <translation>تجزئتها بطريقة «%1»، ولا يستطيع Cloakroom التحقق منها</translation>
    </message>
    <message>
        <source>%1 is none that the token names: somebody else put it there</source>
        <translation>%1 ليس مما يسمّيه الرمز: وضعه شخص آخر هناك</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 مكرر مرتين</translation>
    </message>
    <message>
        <source>the token names one and the same disclosure twice</source>
        <translation>يسمّي الرمز الإفصاح نفسه مرتين</translation>
    </message>
    <message>
        <source>the token names %1 twice</source>
        <translation>يسمّي الرمز %1 مرتين</translation>
    </message>
    <message>
        <source>%1 is not what belongs there: salt, name and value of a claim, or salt and value of an element</source>
        <translation>%1 ليس ما يجب أن يكون هناك: الملح والاسم والقيمة لمطالبة، أو الملح والقيمة لعنصر</translation>
    </message>
    <message>
        <source>%1 has a name that no claim may have</source>
        <translation>%1 له اسم لا يجوز لأي مطالبة</translation>
    </message>
    <message>
        <source>%1 has the name of a claim that is there already</source>
        <translation>%1 له اسم مطالبة موجودة من قبل</translation>
    </message>
    <message>
        <source>what stands at the end is no JWT</source>
        <translation>ما في النهاية ليس JWT</translation>
    </message>
    <message>
        <source>its type is “%1”, where “kb+jwt” belongs</source>
        <translation>نوعه «%1»، والصواب «kb+jwt»</translation>
    </message>
    <message>
        <source>its sd_hash is of something else: it was made for other disclosures or another token</source>
        <translation>قيمة sd_hash فيه لشيء آخر: صُنع لإفصاحات أخرى أو لرمز آخر</translation>
    </message>
    <message>
        <source>the one that is here is named by the token, by its %1</source>
        <translation>الإفصاح الوحيد هنا يسمّيه الرمز بقيمة %1 الخاصة به</translation>
    </message>
    <message>
        <source>the %1 that are here are named by the token, each by its %2</source>
        <translation>الإفصاحات هنا وعددها %1 يسمّيها الرمز، كل منها بقيمة %2 الخاصة به</translation>
    </message>
    <message>
        <source>fits this token and what it discloses</source>
        <translation>تطابق هذا الرمز وما يفصح عنه</translation>
    </message>
    <message>
        <source>%1, give the secret it was made with to check it</source>
        <translation>%1، أعطِ السر الذي صُنع به للتحقق منه</translation>
    </message>
    <message>
        <source>%1, give the client&apos;s public key to check it: the one in the proof is the proof&apos;s own word</source>
        <translation>%1، أعطِ المفتاح العام للعميل للتحقق منه: فالمفتاح الذي في الإثبات هو قول الإثبات عن نفسه</translation>
    </message>
    <message>
        <source>%1, give the issuer&apos;s public key to check it</source>
        <translation>%1، أعطِ المفتاح العام للمُصدِر للتحقق منه</translation>
    </message>
    <message>
        <source>%1 takes a secret, and you gave a key</source>
        <translation>%1 تحتاج إلى سر، وقد أعطيت مفتاحًا</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3</source>
        <translation>%1، صُنع بالسر الذي أعطيته، وهو أقصر من أن يكون آمنًا: %2 بايت لا %3</translation>
    </message>
    <message>
        <source>%1 takes a key, and you gave a secret</source>
        <translation>%1 تحتاج إلى مفتاح، وقد أعطيت سرًا</translation>
    </message>
    <message>
        <source>%1, not made with the secret you gave</source>
        <translation>%1، لم يُصنع بالسر الذي أعطيته</translation>
    </message>
    <message>
        <source>%1, no key you gave is called “%2”</source>
        <translation>%1، لا مفتاح مما أعطيته اسمه «%2»</translation>
    </message>
    <message>
        <source>%1, the key you gave is of another kind</source>
        <translation>%1، المفتاح الذي أعطيته من نوع آخر</translation>
    </message>
    <message>
        <source>%1, not made with the key you gave</source>
        <translation>%1، لم يُصنع بالمفتاح الذي أعطيته</translation>
    </message>
    <message>
        <source>“none”: the token isn&apos;t signed, anybody can have written it</source>
        <translation>«none»: الرمز غير موقّع، وقد يكون أي أحد كتبه</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave</source>
        <translation>%1، صُنع بالسر الذي أعطيته</translation>
    </message>
    <message>
        <source>%1, made with the key you gave</source>
        <translation>%1، صُنع بالمفتاح الذي أعطيته</translation>
    </message>
    <message>
        <source>it says %1; choose whom you expect to check it</source>
        <translation>مكتوب فيه %1؛ اختر من تتوقعه للتحقق منه</translation>
    </message>
    <message>
        <source>is the one you chose</source>
        <translation>هو الذي اخترته</translation>
    </message>
    <message>
        <source>%1, not %2 that you chose</source>
        <translation>%1، وليس %2 الذي اخترته</translation>
    </message>
    <message>
        <source>it is for %1; whether that is right, you know</source>
        <translation>هو مخصص لـ %1؛ وأنت تعرف هل هذا صحيح</translation>
    </message>
    <message>
        <source>it was issued to %1; whether that is right, you know</source>
        <translation>أُصدر لـ %1؛ وأنت تعرف هل هذا صحيح</translation>
    </message>
    <message>
        <source>the sign-in that it began is not known here</source>
        <translation>تسجيل الدخول الذي بدأ به غير معروف هنا</translation>
    </message>
    <message>
        <source>its code is not here</source>
        <translation>الكود الخاص بها ليس هنا</translation>
    </message>
    <message>
        <source>jwk gives the secret part away, too</source>
        <translation>يكشف jwk الجزء السري أيضًا</translation>
    </message>
    <message>
        <source>jwk is no public key that Cloakroom can read</source>
        <translation>ليس jwk مفتاحًا عامًا يستطيع Cloakroom قراءته</translation>
    </message>
    <message>
        <source>jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose cnf.jkt says the same</source>
        <translation>المفتاح في jwk هو الذي يقول إنه موقّع به، بصمته %1؛ أما صاحبه فيعرّفه الرمز الذي تقول cnf.jkt فيه الشيء نفسه</translation>
    </message>
    <message>
        <source>“none” protects nothing</source>
        <translation>«none» لا تحمي شيئًا</translation>
    </message>
    <message>
        <source>RS1 rests on SHA-1, which is broken</source>
        <translation>RS1 تعتمد على SHA-1، وهي مكسورة</translation>
    </message>
    <message>
        <source>%1 is one that Cloakroom can&apos;t check</source>
        <translation>%1 لا يستطيع Cloakroom التحقق بها</translation>
    </message>
    <message>
        <source>%1 is none that is registered</source>
        <translation>%1 ليست مسجّلة</translation>
    </message>
    <message>
        <source>%1 is not %2: upper and lower case matter</source>
        <translation>%1 ليست %2: حالة الأحرف الكبيرة والصغيرة مهمة</translation>
    </message>
    <message>
        <source>%1 with %2 bits, where 2048 is the least</source>
        <translation>%1 بمفتاح من %2 بت، والحد الأدنى 2048</translation>
    </message>
    <message>
        <source>%1: who can check it can also make it, as the secret is the same</source>
        <translation>%1: من يستطيع التحقق منه يستطيع صنعه أيضًا، لأن السر نفسه</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 سليمة</translation>
    </message>
    <message>
        <source>%1 has to be understood, and isn&apos;t</source>
        <translation>يجب أن يكون %1 مفهومًا، وليس كذلك</translation>
    </message>
    <message>
        <source>one name stands twice, so that two readers could see two tokens</source>
        <translation>ورد اسم مرتين، فقد يرى قارئان رمزين مختلفين</translation>
    </message>
    <message>
        <source>%1 is shown and never used: a token can&apos;t vouch for itself</source>
        <translation>%1 معروض ولا يُستخدم أبدًا: لا يمكن لرمز أن يضمن نفسه</translation>
    </message>
    <message>
        <source>%1 is no date: a number of seconds since 1970 belongs there</source>
        <translation>%1 ليس تاريخًا: يجب أن يكون هناك عدد ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>issued %1: one of the two clocks is wrong</source>
        <translation>صدر %1: إحدى الساعتين غير مضبوطة</translation>
    </message>
    <message>
        <source>not good yet, begins %1</source>
        <translation>لم تبدأ صلاحيته بعد، تبدأ %1</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the token does not say when it ends</source>
        <translation>لا يقول الرمز متى ينتهي</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهت صلاحيته %1</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>صالح الآن</translation>
    </message>
    <message>
        <source>the header doesn&apos;t say what the token is for</source>
        <translation>لا تقول الترويسة لِمَ خُصص الرمز</translation>
    </message>
    <message>
        <source>“JWT” doesn&apos;t say what the token is for</source>
        <translation>«JWT» لا تقول لِمَ خُصص الرمز</translation>
    </message>
    <message>
        <source>no rules are known for %1</source>
        <translation>لا قواعد معروفة لـ %1</translation>
    </message>
    <message>
        <source>%1 must not have %2, or it could pass for another kind</source>
        <translation>لا يجوز أن يكون في %1 حقل %2، وإلا أمكن أخذه على أنه نوع آخر</translation>
    </message>
    <message>
        <source>%1, with all that belongs to it</source>
        <translation>%1، بكل ما يلزمه</translation>
    </message>
    <message>
        <source>%1 has to have %2, too</source>
        <translation>يجب أن يكون في %1 حقل %2 أيضًا</translation>
    </message>
    <message>
        <source>Whether it names the server that you expect: the issuer, “iss” in a token, compared letter by letter.</source>
        <translation>هل يسمّي الخادم الذي تتوقعه: المُصدِر، وهو «iss» في الرمز، مع المقارنة حرفًا بحرف.</translation>
    </message>
    <message>
        <source>made %1; a proof names no end and is taken for a short time only</source>
        <translation>صُنع %1؛ والإثبات لا يذكر نهاية ولا يُقبل إلا وقتًا قصيرًا</translation>
    </message>
    <message>
        <source>no key: a bound token (DPoP) was asked for, and a bearer token came</source>
        <translation>لا مفتاح: طُلب رمز مرتبط (DPoP) فجاء رمز لحامله</translation>
    </message>
    <message>
        <source>%1, the secret you gave says that it is for something else</source>
        <translation>%1، السر الذي قدّمته يقول إنه لشيء آخر</translation>
    </message>
    <message>
        <source>this account’s key (DPoP); the answer names none</source>
        <translation>مفتاح هذا الحساب (DPoP)؛ ولا يسمّي الجواب أي مفتاح</translation>
    </message>
    <message>
        <source>has the one you chose</source>
        <translation>تتضمّن التي اخترتها</translation>
    </message>
    <message>
        <source>is the one you gave</source>
        <translation>هو الذي أعطيته</translation>
    </message>
    <message>
        <source>is another than the one you gave</source>
        <translation>غير الذي أعطيته</translation>
    </message>
    <message>
        <source>%1, made with a secret, not signed with a key of the issuer</source>
        <translation>%1، مصنوع بسر، لا موقّع بمفتاح من مفاتيح المُصدِر</translation>
    </message>
    <message>
        <source>%1, its “kid” is no text, or too long</source>
        <translation>%1، قيمة «kid» فيه ليست نصًا أو أطول من اللازم</translation>
    </message>
    <message>
        <source>%1, more than one key you gave is called “%2”</source>
        <translation>%1، أكثر من مفتاح مما أعطيته اسمه «%2»</translation>
    </message>
    <message>
        <source>%1, the key you gave that is called “%2” can&apos;t be used</source>
        <translation>%1، لا يمكن استخدام المفتاح الذي أعطيته واسمه «%2»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two claims</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 must be signed with a key of its maker&apos;s own, not made with a shared secret</source>
        <translation>يجب أن يكون %1 موقّعًا بمفتاح يخص صانعه وحده، لا مصنوعًا بسر مشترك</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1” (DPoP)</source>
        <translation>المفتاح ذو البصمة «%1» (DPoP)</translation>
    </message>
    <message>
        <source>a key, as the “DPoP” beside it says</source>
        <translation>مفتاح، كما تقول «DPoP» بجانبه</translation>
    </message>
    <message>
        <source>%1, it fits none of the issuer&apos;s keys that are here, and they are older than the token</source>
        <translation>%1، لا يوافق أيًّا من مفاتيح المُصدِر الموجودة هنا، وهي أقدم من الرمز</translation>
    </message>
    <message>
        <source>the issuer itself</source>
        <translation>المُصدِر نفسه</translation>
    </message>
    <message>
        <source>%1, none of the keys you gave can be used: %2</source>
        <translation>%1، لا يمكن استخدام أيٍّ من المفاتيح التي أعطيتها: %2</translation>
    </message>
    <message>
        <source>no key can check it: %1</source>
        <translation>لا يستطيع أي مفتاح التحقق منه: %1</translation>
    </message>
    <message>
        <source>%1, made with a secret that no issuer publishes: give the client&apos;s secret to check it</source>
        <translation>%1، صُنع بسر لا ينشره أي مُصدِر: أعطِ سر العميل للتحقق منه</translation>
    </message>
    <message>
        <source>the token has none</source>
        <translation>ليس في الرمز شيء من ذلك</translation>
    </message>
    <message>
        <source>is the client ID you chose</source>
        <translation>هو معرّف العميل الذي اخترته</translation>
    </message>
    <message>
        <source>fits the one you gave</source>
        <translation>يوافق ما أعطيته</translation>
    </message>
    <message>
        <source>does not fit the one you gave</source>
        <translation>لا يوافق ما أعطيته</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>لا تسمّي الترويسة أي خوارزمية</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1، حسب ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 ahead</source>
        <translation>%1، حسب ساعة الخادم؛ وساعة هذا الحاسوب متقدمة عليها بمقدار %2</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 behind</source>
        <translation>%1، حسب ساعة الخادم؛ وساعة هذا الحاسوب متأخرة عنها بمقدار %2</translation>
    </message>
</context>
<context>
    <name>explain::Claims</name>
    <message>
        <source>at a time that can&apos;t be read: it is no number of seconds since 1970</source>
        <translation>في وقت لا يمكن قراءته: ليس عدد ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far away it is</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a claim is for and what its value means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps as at %1: %2</source>
        <comment>name of a company</comment>
        <translation>ربما كما لدى %1: %2</translation>
    </message>
    <message>
        <source>%1 here, %2 in UTC, %3</source>
        <comment>the same moment three times</comment>
        <translation>%1 هنا، %2 بتوقيت UTC، %3</translation>
    </message>
    <message>
        <source>%1 more, too many to list</source>
        <translation>و%1 أخرى، أكثر من أن تُسرد</translation>
    </message>
    <message>
        <source>Registered · RFC 7519</source>
        <translation>مسجّلة · RFC 7519</translation>
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
        <translation>مسجّلة أخرى · IANA</translation>
    </message>
    <message>
        <source>Header · RFC 7515</source>
        <translation>الترويسة · RFC 7515</translation>
    </message>
    <message>
        <source>Private · defined by this issuer</source>
        <translation>خاصة · عرّفها هذا المُصدِر</translation>
    </message>
    <message>
        <source>Private · %1</source>
        <comment>name of a company</comment>
        <translation>خاصة · %1</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>ليست مطالبة مسجّلة</translation>
    </message>
    <message>
        <source>Disclosed · RFC 9901</source>
        <translation>مُفصَح عنها · RFC 9901</translation>
    </message>
    <message>
        <source>Header · RFC 7516</source>
        <translation>الترويسة · RFC 7516</translation>
    </message>
    <message>
        <source>Not a registered member of a header</source>
        <translation>ليس حقل ترويسة مسجّلًا</translation>
    </message>
    <message>
        <source>Broad: %1</source>
        <comment>a sentence why a scope allows much</comment>
        <translation>واسع: %1</translation>
    </message>
</context>
<context>
    <name>explain::Comparison</name>
    <message>
        <source>%L1 more</source>
        <translation>و%L1 أخرى</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the second of two tokens, at the start of a sentence</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>الرمز الجديد</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>الرمز الثاني</translation>
    </message>
    <message>
        <source>%1 names no scopes.</source>
        <translation>%1 لا يسمّي أي نطاقات.</translation>
    </message>
    <message>
        <source>%1 allows other things: %2 instead of %3.</source>
        <translation>%1 يسمح بأشياء أخرى: %2 بدلًا من %3.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 is gone.</source>
        <translation>%1 يسمح بأقل: لم يعد فيه %2.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 are gone.</source>
        <translation>%1 يسمح بأقل: لم يعد فيه %2.</translation>
    </message>
    <message>
        <source>%1 allows more: %2.</source>
        <translation>%1 يسمح بأكثر: %2.</translation>
    </message>
    <message>
        <source>%1 was made by another issuer.</source>
        <translation>%1 صنعه مُصدِر آخر.</translation>
    </message>
    <message>
        <source>%1 is about somebody else.</source>
        <translation>%1 عن شخص آخر.</translation>
    </message>
    <message>
        <source>%1 names no audience.</source>
        <translation>%1 لا يسمّي جهة مقصودة.</translation>
    </message>
    <message>
        <source>%1 is for another audience: %2.</source>
        <translation>%1 لجهة مقصودة أخرى: %2.</translation>
    </message>
    <message>
        <source>%1 lives %2 longer.</source>
        <translation>%1 مدته أطول بمقدار %2.</translation>
    </message>
    <message>
        <source>%1 lives %2 shorter.</source>
        <translation>%1 مدته أقصر بمقدار %2.</translation>
    </message>
    <message>
        <source>%1 does not say when it ends.</source>
        <translation>%1 لا يقول متى ينتهي.</translation>
    </message>
    <message>
        <source>%1 ends %2 later.</source>
        <translation>%1 ينتهي متأخرًا بمقدار %2.</translation>
    </message>
    <message>
        <source>%1 ends %2 earlier.</source>
        <translation>%1 ينتهي مبكرًا بمقدار %2.</translation>
    </message>
    <message>
        <source>%1 is signed in another way: %2, not %3.</source>
        <translation>%1 موقّع بطريقة أخرى: %2 لا %3.</translation>
    </message>
    <message>
        <source>%1 is signed with another key.</source>
        <translation>%1 موقّع بمفتاح آخر.</translation>
    </message>
    <message>
        <source>%1 is bound to a key, so that whoever finds it can&apos;t use it.</source>
        <translation>%1 مرتبط بمفتاح، فلا يستطيع من يجده استخدامه.</translation>
    </message>
    <message>
        <source>%1 is no longer bound to a key.</source>
        <translation>%1 لم يعد مرتبطًا بمفتاح.</translation>
    </message>
    <message>
        <source>All they say is the same; only the signatures differ.</source>
        <translation>كل ما يقولانه متطابق؛ لا يختلف إلا التوقيعان.</translation>
    </message>
    <message>
        <source>Nothing is the same.</source>
        <translation>لا شيء متطابق.</translation>
    </message>
    <message>
        <source>1 line is the same.</source>
        <translation>سطر واحد متطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same.</source>
        <translation>
            <numerusform>لا أسطر متطابقة.</numerusform>
            <numerusform>سطر واحد متطابق.</numerusform>
            <numerusform>سطران متطابقان.</numerusform>
            <numerusform>%Ln أسطر متطابقة.</numerusform>
            <numerusform>%Ln سطرًا متطابقًا.</numerusform>
            <numerusform>%Ln سطر متطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: neither can be read here.</source>
        <translation>هذان رمزان مختلفان. ولا يمكن قول المزيد: لا يمكن قراءة أي منهما هنا.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the first can&apos;t be read here.</source>
        <translation>هذان رمزان مختلفان. ولا يمكن قول المزيد: لا يمكن قراءة الأول هنا.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the second can&apos;t be read here.</source>
        <translation>هذان رمزان مختلفان. ولا يمكن قول المزيد: لا يمكن قراءة الثاني هنا.</translation>
    </message>
    <message>
        <source>This is the same token twice, letter by letter.</source>
        <translation>هذا هو الرمز نفسه مرتين، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>المُفصَح عنه</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Only the headers can be compared: what an encrypted token says can&apos;t be read here.</source>
        <translation>لا يمكن مقارنة غير الترويسات: فما يقوله رمز مشفَّر لا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>All that can be read of them is the same; what can&apos;t be read differs.</source>
        <translation>كل ما يمكن قراءته منهما متطابق؛ ويختلف ما لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>All they say is the same, and it is written in another way.</source>
        <translation>كل ما يقولانه متطابق، لكنه مكتوب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>ربط المفتاح</translation>
    </message>
    <message>
        <source>Header of the key binding</source>
        <translation>ترويسة ربط المفتاح</translation>
    </message>
    <message>
        <source>%1 names no issuer.</source>
        <translation>%1 لا يسمّي مُصدِرًا.</translation>
    </message>
    <message>
        <source>%1 does not say whom it is about.</source>
        <translation>%1 لا يقول عمّن هو.</translation>
    </message>
</context>
<context>
    <name>explain::EventWords</name>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>محفوظ لهذا التشغيل فقط: %1</translation>
    </message>
    <message>
        <source>Code on another device.</source>
        <translation>كود على جهاز آخر.</translation>
    </message>
    <message>
        <source>Client credentials.</source>
        <translation>بيانات اعتماد العميل.</translation>
    </message>
    <message>
        <source>Authorization code with PKCE.</source>
        <translation>كود التفويض مع PKCE.</translation>
    </message>
    <message>
        <source>ID token checked.</source>
        <translation>فُحص رمز الهوية.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The refresh token stays the same.</source>
        <translation>يبقى رمز التحديث كما هو.</translation>
    </message>
    <message>
        <source>New refresh token, old one given up. %1</source>
        <translation>رمز تحديث جديد، والقديم تُرك. %1</translation>
    </message>
    <message>
        <source>New refresh token saved to the keychain, old one given up.</source>
        <translation>حُفظ رمز تحديث جديد في سلسلة المفاتيح، والقديم تُرك.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>تعذّر التجديد</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>لـ %1.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>النطاقات: %1.</translation>
    </message>
    <message>
        <source>ID token handed to %1</source>
        <translation>سُلِّم رمز الهوية إلى %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>سُلِّم إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Could not sign in again</source>
        <translation>تعذّر تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>تم التجديد</translation>
    </message>
    <message>
        <source>Got a further token</source>
        <translation>تم الحصول على رمز آخر</translation>
    </message>
    <message>
        <source>Could not get a further token</source>
        <translation>تعذّر الحصول على رمز آخر</translation>
    </message>
    <message>
        <source>Could not sign out</source>
        <translation>تعذّر تسجيل الخروج</translation>
    </message>
    <message>
        <source>ID token not handed to %1</source>
        <translation>لم يُسلَّم رمز الهوية إلى %1</translation>
    </message>
    <message>
        <source>Not handed to %1</source>
        <translation>لم يُسلَّم إلى %1</translation>
    </message>
</context>
<context>
    <name>explain::Exchange</name>
    <message>
        <source>the form of the answer that is understood</source>
        <translation>صيغة الرد المفهومة</translation>
    </message>
    <message>
        <source>who asks, with the proof</source>
        <translation>من يطلب، مع الإثبات</translation>
    </message>
    <message>
        <source>the form of what is sent</source>
        <translation>صيغة ما يُرسل</translation>
    </message>
    <message>
        <source>how long the server asks to wait</source>
        <translation>كم يطلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>what proof the server misses</source>
        <translation>أي إثبات ينقص الخادم</translation>
    </message>
    <message>
        <source>what programs show to the API</source>
        <translation>ما تُظهره البرامج للواجهة البرمجية</translation>
    </message>
    <message>
        <source>“offline” asks for a refresh token</source>
        <translation>«offline» تطلب رمز تحديث</translation>
    </message>
    <message>
        <source>the API that the token is for</source>
        <translation>الواجهة البرمجية التي خُصص لها الرمز</translation>
    </message>
    <message>
        <source>a signed proof of the application, good for a minute</source>
        <translation>إثبات موقّع من التطبيق، صالح لدقيقة</translation>
    </message>
    <message>
        <source>what kind of proof that is</source>
        <translation>أي نوع من الإثبات هذا</translation>
    </message>
    <message>
        <source>who asks: the registered application</source>
        <translation>من يطلب: التطبيق المسجّل</translation>
    </message>
    <message>
        <source>what proves the application</source>
        <translation>ما يثبت هوية التطبيق</translation>
    </message>
    <message>
        <source>good once, to fetch the tokens with</source>
        <translation>صالح مرة واحدة، لجلب الرموز به</translation>
    </message>
    <message>
        <source>the digest of a secret kept here</source>
        <translation>تجزئة سر محفوظ هنا</translation>
    </message>
    <message>
        <source>how that digest is made</source>
        <translation>كيف تُصنع تلك التجزئة</translation>
    </message>
    <message>
        <source>the secret behind the digest: whoever asked now fetches</source>
        <translation>السر وراء التجزئة: من طلب هو من يجلب الآن</translation>
    </message>
    <message>
        <source>how the page should look</source>
        <translation>كيف ينبغي أن تبدو الصفحة</translation>
    </message>
    <message>
        <source>the key that the tokens are to be bound to</source>
        <translation>المفتاح الذي ستُربط به الرموز</translation>
    </message>
    <message>
        <source>why the server says no</source>
        <translation>لماذا يرفض الخادم</translation>
    </message>
    <message>
        <source>the same in the server&apos;s words</source>
        <translation>الشيء نفسه بكلمات الخادم</translation>
    </message>
    <message>
        <source>seconds that the access token lives</source>
        <translation>كم ثانية يعيش رمز الوصول</translation>
    </message>
    <message>
        <source>what is given for a token</source>
        <translation>ما يُعطى مقابل الرمز</translation>
    </message>
    <message>
        <source>who signed in, signed by the provider</source>
        <translation>من سجّل الدخول، بتوقيع المزوّد</translation>
    </message>
    <message>
        <source>which server answers</source>
        <translation>أي خادم يجيب</translation>
    </message>
    <message>
        <source>what kind of token came</source>
        <translation>أي نوع من الرموز جاء</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>ما يسمّي به الخادم نفسه</translation>
    </message>
    <message>
        <source>the account to offer first</source>
        <translation>الحساب الذي يُعرض أولًا</translation>
    </message>
    <message>
        <source>seconds that a sign-in may lie back</source>
        <translation>كم ثانية يجوز أن تمضي على تسجيل الدخول</translation>
    </message>
    <message>
        <source>random: the ID token has to repeat it</source>
        <translation>عشوائية: يجب أن يكررها رمز الهوية</translation>
    </message>
    <message>
        <source>what the page must ask</source>
        <translation>ما يجب أن تسأل عنه الصفحة</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>إلى أين يعود المتصفح</translation>
    </message>
    <message>
        <source>seconds that the refresh token lives</source>
        <translation>كم ثانية يعيش رمز التحديث</translation>
    </message>
    <message>
        <source>good for new access tokens</source>
        <translation>يجلب رموز وصول جديدة</translation>
    </message>
    <message>
        <source>where the server keeps the request that was sent ahead</source>
        <translation>أين يحفظ الخادم الطلب الذي أُرسل مسبقًا</translation>
    </message>
    <message>
        <source>what kind of token is wanted</source>
        <translation>أي نوع من الرموز مطلوب</translation>
    </message>
    <message>
        <source>the signed answer</source>
        <translation>الرد الموقّع</translation>
    </message>
    <message>
        <source>how the answer comes back</source>
        <translation>كيف يعود الرد</translation>
    </message>
    <message>
        <source>what the browser brings back</source>
        <translation>ما يعود به المتصفح</translation>
    </message>
    <message>
        <source>what the token allows</source>
        <translation>ما يسمح به الرمز</translation>
    </message>
    <message>
        <source>marks the session in the browser</source>
        <translation>يميّز الجلسة في المتصفح</translation>
    </message>
    <message>
        <source>random: ties the answer to the question</source>
        <translation>عشوائية: تربط الرد بالسؤال</translation>
    </message>
    <message>
        <source>the token that is given in exchange</source>
        <translation>الرمز الذي يُعطى في المقابل</translation>
    </message>
    <message>
        <source>what kind of token that is</source>
        <translation>أي نوع من الرموز هذا</translation>
    </message>
    <message>
        <source>the token that is given up</source>
        <translation>الرمز الذي يُترك</translation>
    </message>
    <message>
        <source>how the access token is shown</source>
        <translation>كيف يُظهَر رمز الوصول</translation>
    </message>
    <message>
        <source>which token that is</source>
        <translation>أي رمز هذا</translation>
    </message>
    <message>
        <source>the languages of the page</source>
        <translation>لغات الصفحة</translation>
    </message>
    <message>
        <source>change the code for tokens</source>
        <translation>استبدال الكود برموز</translation>
    </message>
    <message>
        <source>ask for a new access token</source>
        <translation>طلب رمز وصول جديد</translation>
    </message>
    <message>
        <source>masked: nothing is known of it</source>
        <translation>مخفي: لا يُعرف عنه شيء</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>the proof was not accepted</source>
        <translation>لم يُقبل الإثبات</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>طُلب أكثر من اللازم</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>لدى الخادم مشكلة</translation>
    </message>
    <message>
        <source>the server says no</source>
        <translation>الخادم يرفض</translation>
    </message>
    <message>
        <source>the server points elsewhere</source>
        <translation>يشير الخادم إلى مكان آخر</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>back from the browser</source>
        <translation>عودة من المتصفح</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>a signed proof that the key of the tokens is at hand</source>
        <translation>برهان موقّع على أن مفتاح الرموز في اليد</translation>
    </message>
    <message>
        <source>what this program asks with until the code is entered</source>
        <translation>ما يسأل به هذا البرنامج حتى يُدخل الرمز</translation>
    </message>
    <message>
        <source>seconds to wait between two questions</source>
        <translation>الثواني الواجب انتظارها بين سؤالين</translation>
    </message>
    <message>
        <source>what a person enters on any device</source>
        <translation>ما يُدخله شخص على أي جهاز</translation>
    </message>
    <message>
        <source>the page where the code is entered</source>
        <translation>الصفحة التي يُدخل فيها الرمز</translation>
    </message>
    <message>
        <source>the same page, with the code</source>
        <translation>الصفحة نفسها، ومعها الرمز</translation>
    </message>
    <message>
        <source>ask for a token of the program&apos;s own</source>
        <translation>طلب رمز خاص بالبرنامج نفسه</translation>
    </message>
    <message>
        <source>ask whether the code was entered</source>
        <translation>السؤال هل أُدخل الرمز</translation>
    </message>
    <message>
        <source>exchange a token for another</source>
        <translation>استبدال رمز برمز آخر</translation>
    </message>
</context>
<context>
    <name>explain::Grant</name>
    <message>
        <source>A code on another device</source>
        <translation>كود على جهاز آخر</translation>
    </message>
    <message>
        <source>Device authorization grant: a short code is typed on a phone or another computer, for when no browser here can be used.</source>
        <translation>منح تفويض الجهاز: يُكتب كود قصير على هاتف أو حاسوب آخر، حين لا يمكن استخدام متصفح هنا.</translation>
    </message>
    <message>
        <source>A program by itself</source>
        <translation>برنامج بمفرده</translation>
    </message>
    <message>
        <source>Client credentials grant: for a machine or a script that acts for nobody but itself. It shows its own secret, key or certificate; nobody signs in.</source>
        <translation>منح بيانات اعتماد العميل: لجهاز أو نص برمجي لا يعمل إلا باسمه هو. يُظهر سره أو مفتاحه أو شهادته؛ ولا يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>The browser on this computer</source>
        <translation>المتصفح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Authorization code grant with PKCE: you sign in on the provider’s own page, and what the browser brings back is of use to this program alone.</source>
        <translation>منح كود التفويض مع PKCE: تسجّل الدخول في صفحة المزوّد نفسه، وما يعود به المتصفح لا ينفع إلا هذا البرنامج.</translation>
    </message>
    <message>
        <source>The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 2.1.2), nor the password grant, which hands your password to a program that needs none (RFC 9700 2.4).</source>
        <translation>لا يُتاح المنح الضمني لأنه يضع الرموز في شريط عنوان المتصفح (RFC 9700 2.1.2)، ولا منح كلمة المرور لأنه يسلّم كلمة مرورك إلى برنامج لا يحتاجها (RFC 9700 2.4).</translation>
    </message>
</context>
<context>
    <name>explain::HandOutQuestion</name>
    <message>
        <source>somebody on another machine</source>
        <translation>شخص على حاسوب آخر</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>It asks for the ID token, which says who you are.</source>
        <translation>يطلب رمز الهوية، الذي يقول من أنت.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1 with the scopes %2.</source>
        <translation>يطلب رمز وصول لـ %1 بالنطاقات %2.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1.</source>
        <translation>يطلب رمز وصول لـ %1.</translation>
    </message>
    <message>
        <source>It asks for an access token with the scopes %1 only.</source>
        <translation>يطلب رمز وصول بالنطاقات %1 فقط.</translation>
    </message>
    <message>
        <source>It asks for the access token, with which it can do all that the account may.</source>
        <translation>يطلب رمز الوصول، وبه يستطيع كل ما يجوز للحساب.</translation>
    </message>
    <message>
        <source>It asks through %1. What runs there can&apos;t be seen from here.</source>
        <translation>يطلب عبر %1. وما يعمل هناك لا يمكن رؤيته من هنا.</translation>
    </message>
    <message>
        <source>Which program that is can&apos;t be told: it runs in a container, or was removed.</source>
        <translation>لا يمكن معرفة أي برنامج هو: يعمل في حاوية، أو أُزيل.</translation>
    </message>
    <message>
        <source>%1 runs whatever it is given, so it can&apos;t be allowed for ever.</source>
        <translation>%1 يشغّل كل ما يُعطى له، فلا يمكن السماح له دائمًا.</translation>
    </message>
    <message>
        <source>Who asks can&apos;t be recognised again, so it can&apos;t be allowed for ever.</source>
        <translation>لا يمكن التعرف مرة أخرى على من يطلب، فلا يمكن السماح له دائمًا.</translation>
    </message>
    <message>
        <source>get no token</source>
        <translation>لا تحصل على رمز</translation>
    </message>
    <message>
        <source>get one when you allow it</source>
        <translation>تحصل على رمز حين تسمح بذلك</translation>
    </message>
    <message>
        <source>get one when you allow it, each time</source>
        <translation>تحصل على رمز حين تسمح بذلك، في كل مرة</translation>
    </message>
    <message>
        <source>get one on the command line; others when you allow it</source>
        <translation>تحصل على رمز في سطر الأوامر؛ وغيرها حين تسمح بذلك</translation>
    </message>
    <message>
        <source>Let %1 have a token of %2?</source>
        <translation>هل تسمح بأن يأخذ %1 رمزًا من %2؟</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>لا يمكن معرفته</translation>
    </message>
</context>
<context>
    <name>explain::Hosts</name>
    <message>
        <source>%1 (part of %2)</source>
        <translation>%1 (جزء من %2)</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>هذا الحاسوب، دون تشفير</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>تسجّل الدخول لدى %1.</translation>
    </message>
    <message>
        <source>Tokens also go to %1.</source>
        <translation>تُرسَل الرموز أيضًا إلى %1.</translation>
    </message>
</context>
<context>
    <name>explain::Issuer</name>
    <message>
        <source>%L1 more</source>
        <translation>و%L1 أخرى</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>is the address that you gave</source>
        <translation>هو العنوان الذي أعطيته</translation>
    </message>
    <message>
        <source>the document does not name one</source>
        <translation>لا يسمّي المستند مُصدِرًا</translation>
    </message>
    <message>
        <source>%1, not %2: nothing in the document counts for that</source>
        <translation>%1، وليس %2: لا شيء في المستند يسري عليه</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 هو «%2»</translation>
    </message>
    <message>
        <source>%1: it has to begin with https://</source>
        <translation>%1: يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>each can be used safely</source>
        <translation>يمكن استخدام كل منها بأمان</translation>
    </message>
    <message>
        <source>not listed; it may know S256 all the same</source>
        <translation>غير مذكور؛ وقد يعرف S256 مع ذلك</translation>
    </message>
    <message>
        <source>%1, without S256</source>
        <translation>%1، من دون S256</translation>
    </message>
    <message>
        <source>Names itself in answers</source>
        <translation>يسمّي نفسه في الردود</translation>
    </message>
    <message>
        <source>yes, so that no answer is taken for another server&apos;s</source>
        <translation>نعم، فلا يؤخذ رد على أنه رد خادم آخر</translation>
    </message>
    <message>
        <source>not promised, so that servers could be mixed up (RFC 9207)</source>
        <translation>لا وعد بذلك، فقد يُخلط بين الخوادم (RFC 9207)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>أنواع المنح</translation>
    </message>
    <message>
        <source>none that is given up</source>
        <translation>لا شيء مما تُرك</translation>
    </message>
    <message>
        <source>it still offers %1, which RFC 9700 advises against</source>
        <translation>ما زال يتيح %1، وتنصح RFC 9700 بتجنبه</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>it offers “none”: ID tokens that anybody can write</source>
        <translation>يتيح «none»: رموز هوية يستطيع أي أحد كتابتها</translation>
    </message>
    <message>
        <source>it lists no algorithms for ID tokens</source>
        <translation>لا يذكر أي خوارزميات لرموز الهوية</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cloakroom can sign in with this document</source>
        <translation>يستطيع Cloakroom تسجيل الدخول بهذا المستند</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign in with this document. %1</source>
        <translation>لا يستطيع Cloakroom تسجيل الدخول بهذا المستند. %1</translation>
    </message>
    <message>
        <source>Authorization · RFC 6749, 3.1</source>
        <translation>التفويض · RFC 6749, 3.1</translation>
    </message>
    <message>
        <source>Tokens · RFC 6749, 3.2</source>
        <translation>الرموز · RFC 6749, 3.2</translation>
    </message>
    <message>
        <source>Keys · RFC 7517</source>
        <translation>المفاتيح · RFC 7517</translation>
    </message>
    <message>
        <source>The person · OpenID Connect Core, 5.3</source>
        <translation>الشخص · OpenID Connect Core, 5.3</translation>
    </message>
    <message>
        <source>Revocation · RFC 7009</source>
        <translation>الإبطال · RFC 7009</translation>
    </message>
    <message>
        <source>Introspection · RFC 7662</source>
        <translation>الاستعلام عن الرمز · RFC 7662</translation>
    </message>
    <message>
        <source>Sign-in with a code, on another device · RFC 8628</source>
        <translation>تسجيل الدخول بكود على جهاز آخر · RFC 8628</translation>
    </message>
    <message>
        <source>Registration of clients · RFC 7591</source>
        <translation>تسجيل العملاء · RFC 7591</translation>
    </message>
    <message>
        <source>Pushed requests · RFC 9126</source>
        <translation>الطلبات المُرسلة مسبقًا · RFC 9126</translation>
    </message>
    <message>
        <source>Sign-out in the browser · OpenID Connect</source>
        <translation>تسجيل الخروج في المتصفح · OpenID Connect</translation>
    </message>
    <message>
        <source>DPoP · RFC 9449</source>
        <translation>DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>أنواع الرد</translation>
    </message>
    <message>
        <source>How clients show who they are</source>
        <translation>كيف يعرّف العملاء أنفسهم</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>for encryption, not for signatures</source>
        <translation>للتشفير، لا للتوقيع</translation>
    </message>
    <message>
        <source>for %1, which signs nothing here</source>
        <translation>لـ %1، وهي لا توقّع شيئًا هنا</translation>
    </message>
    <message>
        <source>another key has the same name</source>
        <translation>لمفتاح آخر الاسم نفسه</translation>
    </message>
    <message>
        <source>a secret that is published is none</source>
        <translation>السر المنشور ليس سرًا</translation>
    </message>
    <message>
        <source>of a kind that Cloakroom does not know</source>
        <translation>من نوع لا يعرفه Cloakroom</translation>
    </message>
    <message>
        <source>on a curve that Cloakroom does not know</source>
        <translation>على منحنى لا يعرفه Cloakroom</translation>
    </message>
    <message>
        <source>not of 2048 to 16384 bits, or with an exponent that is not safe</source>
        <translation>ليس من 2048 إلى 16384 بت، أو بأُسّ غير آمن</translation>
    </message>
    <message>
        <source>its point is not on its curve</source>
        <translation>نقطته ليست على منحناه</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>ورد فيه اسم مرتين</translation>
    </message>
    <message>
        <source>something in it is missing or can&apos;t be read</source>
        <translation>فيه شيء ناقص أو لا يمكن قراءته</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>its private half is published: anybody can sign with it</source>
        <translation>نصفه الخاص منشور: يستطيع أي أحد التوقيع به</translation>
    </message>
    <message>
        <source>checks signatures</source>
        <translation>يتحقق من التوقيعات</translation>
    </message>
</context>
<context>
    <name>explain::Paste</name>
    <message>
        <source>quotes</source>
        <translation>علامات التنصيص</translation>
    </message>
    <message>
        <source>the header name “%1”</source>
        <translation>اسم الترويسة «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the JSON form of a JWS</source>
        <translation>صيغة JSON من JWS</translation>
    </message>
    <message>
        <source>a JSON answer around its “%1”</source>
        <translation>رد JSON حول «%1» فيه</translation>
    </message>
    <message>
        <source>an address around its “%1”</source>
        <translation>عنوان حول «%1» فيه</translation>
    </message>
    <message>
        <source>a form around its “%1”</source>
        <translation>نموذج حول «%1» فيه</translation>
    </message>
    <message>
        <source>a command around its header</source>
        <translation>أمر حول الترويسة فيه</translation>
    </message>
    <message>
        <source>line breaks and blanks within</source>
        <translation>فواصل الأسطر والفراغات بداخله</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <translation>أُزيل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all of its %n signatures but the first</source>
        <translation>
            <numerusform>كل توقيعاته إلا الأول (%Ln)</numerusform>
            <numerusform>كل توقيعاته إلا الأول (%Ln)</numerusform>
            <numerusform>توقيعاه إلا الأول (%Ln)</numerusform>
            <numerusform>كل توقيعاته إلا الأول (%Ln توقيعات)</numerusform>
            <numerusform>كل توقيعاته إلا الأول (%Ln توقيعًا)</numerusform>
            <numerusform>كل توقيعاته إلا الأول (%Ln توقيع)</numerusform>
        </translation>
    </message>
    <message>
        <source>a header that no signature protects (%1)</source>
        <translation>ترويسة لا يحميها أي توقيع (%1)</translation>
    </message>
    <message>
        <source>the JSON form of a JWE</source>
        <translation>صيغة JSON لـ JWE</translation>
    </message>
    <message>
        <source>the lines below it</source>
        <translation>الأسطر التي تحته</translation>
    </message>
</context>
<context>
    <name>explain::Scopes</name>
    <message>
        <source>It can change things, not only look at them.</source>
        <translation>يستطيع تغيير الأشياء، لا الاطلاع عليها فقط.</translation>
    </message>
    <message>
        <source>It administers: it reaches what belongs to others.</source>
        <translation>يدير: يصل إلى ما يخص الآخرين.</translation>
    </message>
    <message>
        <source>It reaches nearly everything.</source>
        <translation>يصل إلى كل شيء تقريبًا.</translation>
    </message>
    <message>
        <source>It lasts while you are away.</source>
        <translation>يستمر في غيابك.</translation>
    </message>
    <message>
        <source>Scopes · none</source>
        <translation>النطاقات · لا شيء</translation>
    </message>
    <message>
        <source>Scopes · %1 granted</source>
        <translation>النطاقات · مُنح %1</translation>
    </message>
    <message>
        <source>Scopes · %1 granted of %2 requested</source>
        <translation>النطاقات · مُنح %1 من %2 مطلوبة</translation>
    </message>
    <message>
        <source>Scopes · %1 granted, %2 requested</source>
        <translation>النطاقات · مُنح %1، طُلب %2</translation>
    </message>
    <message>
        <source>%1 was asked for but the provider did not grant it.</source>
        <translation>طُلب %1 ولم يمنحه المزوّد.</translation>
    </message>
    <message>
        <source>%1 were asked for but the provider did not grant them.</source>
        <translation>طُلبت %1 ولم يمنحها المزوّد.</translation>
    </message>
    <message>
        <source>%1 was granted without being asked for.</source>
        <translation>مُنح %1 من دون أن يُطلب.</translation>
    </message>
    <message>
        <source>%1 were granted without being asked for.</source>
        <translation>مُنحت %1 من دون أن تُطلب.</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>و%L1 أخرى</translation>
    </message>
</context>
<context>
    <name>explain::ServerAbilities</name>
    <message>
        <source>renewing</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>sign-in from another device</source>
        <translation>تسجيل الدخول من جهاز آخر</translation>
    </message>
    <message>
        <source>registers Cloakroom by itself</source>
        <translation>يسجّل Cloakroom تلقائيًا</translation>
    </message>
    <message>
        <source>takes client documents</source>
        <translation>يقبل مستندات العميل</translation>
    </message>
    <message>
        <source>no ID tokens</source>
        <translation>لا رموز هوية</translation>
    </message>
    <message>
        <source>its document doesn&apos;t list %1</source>
        <translation>وثيقته لا تذكر %1</translation>
    </message>
    <message>
        <source>the client ID isn&apos;t the address of a client document</source>
        <translation>معرّف العميل ليس عنوان مستند عميل</translation>
    </message>
</context>
<context>
    <name>explain::ServerKnows</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1، مفتاح من المُصدِر</translation>
    </message>
    <message>
        <source>the answer isn’t signed: it is as true as the connection to the server</source>
        <translation>الرد غير موقّع: صدقه من صدق الاتصال بالخادم</translation>
    </message>
    <message>
        <source>“%1”, but the account has “%2”</source>
        <translation>«%1»، لكن لدى الحساب «%2»</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>the same as in the ID token</source>
        <translation>كما في رمز الهوية</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>the server doesn’t take this token, or doesn’t tell this client of it</source>
        <translation>لا يقبل الخادم هذا الرمز، أو لا يخبر هذا العميل عنه</translation>
    </message>
    <message>
        <source>the server takes this token</source>
        <translation>يقبل الخادم هذا الرمز</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>the account’s</source>
        <translation>الخاص بالحساب</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>هذا التطبيق</translation>
    </message>
</context>
<context>
    <name>explain::Time</name>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds, short</comment>
        <translation>%1ث</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, short</comment>
        <translation>%1د</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, short</comment>
        <translation>%1س</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1ي</translation>
    </message>
    <message>
        <source>%1y</source>
        <comment>years, short</comment>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>explain::Token</name>
    <message>
        <source>This is no JWT, so it can&apos;t be an ID token: nothing can be read from its %1 characters, and nothing proves who signed in.</source>
        <translation>هذا ليس JWT، فلا يمكن أن يكون رمز هوية: لا يمكن قراءة شيء من محارفه وعددها %1، ولا شيء يثبت من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. It is good for one thing, a new access token.</source>
        <translation>لا يستطيع قراءة هذا الرمز إلا الخادم الذي صنعه: وهو لكل من سواه %1 محرفًا بلا معنى. ينفع لشيء واحد: رمز وصول جديد.</translation>
    </message>
    <message>
        <source>This is no JWT: for everyone but the server that made it it is %1 characters without a meaning. A program isn&apos;t meant to read such a token; its scopes and its end are told with it, or by the server&apos;s introspection endpoint.</source>
        <translation>هذا ليس JWT: وهو لكل من سوى الخادم الذي صنعه %1 محرفًا بلا معنى. ليس مقصودًا أن يقرأ برنامج رمزًا كهذا؛ نطاقاته ونهايته تُذكر معه، أو تقولها نقطة نهاية الاستعلام لدى الخادم.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. Its scopes and its end, above, are what the server told with it.</source>
        <translation>لا يستطيع قراءة هذا الرمز إلا الخادم الذي صنعه: وهو لكل من سواه %1 محرفًا بلا معنى. نطاقاته ونهايته، أعلاه، هي ما أخبر به الخادم معه.</translation>
    </message>
    <message>
        <source>The key that opens it is called “%1”.</source>
        <translation>المفتاح الذي يفتحه اسمه «%1».</translation>
    </message>
    <message>
        <source>A secret that both sides share opens it.</source>
        <translation>يفتحه سر يشترك فيه الطرفان.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفَّر</translation>
    </message>
    <message>
        <source>This token is encrypted: only who holds the key for it, usually the API it is meant for, can read its %1 characters.</source>
        <translation>هذا الرمز مشفَّر: لا يستطيع قراءة محارفه وعددها %1 إلا من يملك مفتاحه، وهو عادةً الواجهة البرمجية المخصص لها.</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>معتم</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2.</source>
        <translation>يبدأ بـ «%1»: %2.</translation>
    </message>
    <message>
        <source>This is signed, but its payload holds no claims: it is %1 bytes that are no JSON object. Its signature can be checked all the same.</source>
        <translation>هذا موقّع، لكن حمولته لا تحوي مطالبات: هي %1 بايت ليست كائن JSON. ومع ذلك يمكن التحقق من توقيعه.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>Disclosure %1 can&apos;t be read.</source>
        <translation>لا يمكن قراءة الإفصاح %1.</translation>
    </message>
    <message>
        <source>Some of its claims are disclosed one by one behind it: %1 here.</source>
        <translation>بعض مطالباته يُفصَح عنها واحدة واحدة بعده: %1 هنا.</translation>
    </message>
    <message>
        <source>At its end its holder proves that the key is theirs; whether they signed it isn&apos;t checked.</source>
        <translation>في نهايته يثبت حامله أن المفتاح له؛ ولا يُفحص هل وقّعه هو.</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”, and the parts of a JWT are never padded.</source>
        <translation>المحرف %1 من %2 هو «=»، وأجزاء JWT لا تُحشى أبدًا.</translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.</source>
        <translation>لا يجوز فيه إلا الأحرف والأرقام و«-» و«_» و«.»، والمحرف %1 من %2 هو %3.</translation>
    </message>
    <message>
        <source>It ends after character %1, and another point and part would have to follow.</source>
        <translation>ينتهي بعد المحرف %1، وكان يجب أن تتبعه نقطة أخرى وجزء آخر.</translation>
    </message>
    <message>
        <source>The point at character %1 is one too many: a JWT ends with its third part.</source>
        <translation>النقطة عند المحرف %1 زائدة: ينتهي JWT بجزئه الثالث.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.</source>
        <translation>الجزء «%1» منه، المحارف من %2 إلى %3، غير كامل: لا تُكتب أي بايتات بعدد %4 من المحارف.</translation>
    </message>
    <message>
        <source>The last character of its %1, number %2, holds bits that belong to no byte.</source>
        <translation>المحرف الأخير من الجزء «%1»، رقم %2، يحوي بتات لا تخص أي بايت.</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>فاصلة أو نهاية القائمة</translation>
    </message>
    <message>
        <source>it is JSON, but no object</source>
        <translation>هو JSON لكنه ليس كائنًا</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>متداخل أكثر من %1 مستوى</translation>
    </message>
    <message>
        <source>line %1, column %2 is no UTF-8</source>
        <translation>السطر %1، العمود %2 ليس UTF-8</translation>
    </message>
    <message>
        <source>at line %1, column %2 there has to be %3</source>
        <comment>in JSON</comment>
        <translation>في السطر %1، العمود %2 يجب أن يكون %3</translation>
    </message>
    <message>
        <source>Its %1 is empty.</source>
        <translation>الجزء «%1» منه فارغ.</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, can&apos;t be read: %4.</source>
        <translation>الجزء «%1» منه، المحارف من %2 إلى %3، لا يمكن قراءته: %4.</translation>
    </message>
    <message>
        <source>It begins like claims, but they can&apos;t be read: %1.</source>
        <translation>يبدأ كمطالبات، لكن لا يمكن قراءتها: %1.</translation>
    </message>
    <message>
        <source>This is a key or a certificate in PEM, and no token.</source>
        <translation>هذا مفتاح أو شهادة بصيغة PEM، وليس رمزًا.</translation>
    </message>
    <message>
        <source>This is no token: character %1 is %2, and no token has one.</source>
        <translation>هذا ليس رمزًا: المحرف %1 هو %2، ولا يرد هذا في أي رمز.</translation>
    </message>
    <message>
        <source>Logout token, by its claims</source>
        <translation>رمز تسجيل خروج، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Security event, by its claims</source>
        <translation>حدث أمني، بحسب مطالباته</translation>
    </message>
    <message>
        <source>DPoP proof, by its claims</source>
        <translation>إثبات DPoP، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Introspection answer, by its claims</source>
        <translation>رد استعلام عن رمز، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Authorization request, by its claims</source>
        <translation>طلب تفويض، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Authorization answer (JARM), by its claims</source>
        <translation>رد تفويض (JARM)، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Key binding, by its claims</source>
        <translation>ربط مفتاح، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Refresh token, by its claims</source>
        <translation>رمز تحديث، بحسب مطالباته</translation>
    </message>
    <message>
        <source>ID token, by its claims</source>
        <translation>رمز هوية، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Access token, by its claims</source>
        <translation>رمز وصول، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Client assertion, by its claims</source>
        <translation>إقرار عميل، بحسب مطالباته</translation>
    </message>
    <message>
        <source>Credential, by its claims</source>
        <translation>وثيقة اعتماد، بحسب مطالباتها</translation>
    </message>
    <message>
        <source>UserInfo answer, by its claims</source>
        <translation>رد UserInfo، بحسب مطالباته</translation>
    </message>
    <message>
        <source>This is JSON, and no token: no member of it has the name of one.</source>
        <translation>هذا JSON وليس رمزًا: لا عضو فيه يحمل اسم رمز.</translation>
    </message>
    <message>
        <source>This begins like JSON, and can&apos;t be read: %1.</source>
        <translation>يبدأ هذا مثل JSON ولا يمكن قراءته: %1.</translation>
    </message>
    <message>
        <source>Its header begins with character %1: what stands in front doesn&apos;t belong to it.</source>
        <translation>تبدأ ترويسته من المحرف %1: وما يسبقها ليس منها.</translation>
    </message>
    <message>
        <source>Its beginning is missing: characters 1 to %1 are the end of a header.</source>
        <translation>بدايته مفقودة: المحارف من 1 إلى %1 هي نهاية ترويسة.</translation>
    </message>
</context>
<context>
    <name>explain::Words</name>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Expected is “%1”, but “%2” came.</source>
        <translation>المتوقع هو «%1»، لكن جاء «%2».</translation>
    </message>
    <message>
        <source>What came is “%2”.</source>
        <translation>ما جاء هو «%2».</translation>
    </message>
    <message>
        <source>It holds no time that can be read.</source>
        <translation>لا يحوي وقتًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but nothing came.</source>
        <translation>المتوقع هو «%1»، لكن لم يأتِ شيء.</translation>
    </message>
    <message>
        <source>It added “%2”.</source>
        <translation>وأضاف «%2».</translation>
    </message>
    <message>
        <source>This can&apos;t be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى %3.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 مشغول.</translation>
    </message>
    <message>
        <source>%3 gave an answer that Cloakroom can&apos;t use.</source>
        <translation>أعطى %3 ردًا لا يستطيع Cloakroom استخدامه.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>رفض %3.</translation>
    </message>
    <message>
        <source>What %3 sent can&apos;t be trusted.</source>
        <translation>ما أرسله %3 لا يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>This sign-in has ended.</source>
        <translation>انتهى تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>لم يُجب %3 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تجيب.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>رفضت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>ليس موجودًا.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>تعذّرت قراءة ملف أو كتابته.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>تحقق من الاتصال ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>Ask the operator of the server what this application may do.</source>
        <translation>اسأل مشغّل الخادم عمّا يجوز لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>ألغِ قفلها.</translation>
    </message>
    <message>
        <source>Start a keychain service; until then tokens are kept for this run only.</source>
        <translation>شغّل خدمة سلسلة مفاتيح؛ وحتى ذلك الحين تُحفظ الرموز لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>انتظر قليلًا، أو أعد تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>اسمح لـ Cloakroom باستخدامها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look whether it was removed elsewhere.</source>
        <translation>انظر هل أُزيل من مكان آخر.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, then try again.</source>
        <translation>انظر في المساحة الحرة والأذونات، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The certificate is of “%1”, signed by “%2”.</source>
        <translation>الشهادة لـ «%1»، ووقّعها «%2».</translation>
    </message>
    <message>
        <source>Its reason is “%1”.</source>
        <translation>سببه «%1».</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a closing quote</source>
        <translation>علامة تنصيص ختامية</translation>
    </message>
    <message>
        <source>a control character as an escape</source>
        <translation>محرف تحكم كتسلسل هروب</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>اسم بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>تسلسل هروب</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>a pair of surrogates</source>
        <translation>زوج من البدائل (surrogates)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>كل اسم مرة واحدة</translation>
    </message>
    <message>
        <source>an array of keys</source>
        <translation>مصفوفة مفاتيح</translation>
    </message>
    <message>
        <source>3 parts</source>
        <translation>3 أجزاء</translation>
    </message>
    <message>
        <source>an odd modulus</source>
        <translation>معامل فردي</translation>
    </message>
    <message>
        <source>an even one</source>
        <translation>زوجي</translation>
    </message>
    <message>
        <source>an odd exponent of at least 3</source>
        <translation>أُسّ فردي لا يقل عن 3</translation>
    </message>
    <message>
        <source>another</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>مفتاح RSA</translation>
    </message>
    <message>
        <source>a point on the curve</source>
        <translation>نقطة على المنحنى</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>a string of at most 1024 bytes</source>
        <translation>سلسلة لا تزيد على 1024 بايت</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 bits</source>
        <translation>%1 بت على الأكثر</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>%1 بت على الأقل</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>عدد المفاتيح %1 على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>عدد المستويات %1 على الأكثر</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of a token, and the place in it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cloakroom is already running, but its window does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Cloakroom يعمل بالفعل، لكن نافذته لا تجيب. انتظر قليلًا، أو أنهِه وشغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Signs in to APIs and looks after the tokens.</source>
        <translation>يسجّل الدخول إلى الواجهات البرمجية ويعتني بالرموز.</translation>
    </message>
    <message>
        <source>Start the built-in demo provider and sign in to it.</source>
        <translation>تشغيل المزوّد التجريبي المدمج وتسجيل الدخول إليه.</translation>
    </message>
    <message>
        <source>Start without showing the window, in the tray.</source>
        <translation>البدء من دون إظهار النافذة، في علبة النظام.</translation>
    </message>
    <message>
        <source>Begin a sign-in.</source>
        <translation>بدء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Inspect a token: the one in FILE, or one to be pasted.</source>
        <translation>معاينة رمز: الموجود في FILE، أو رمز يُلصق.</translation>
    </message>
    <message>
        <source>A file with a token.</source>
        <translation>ملف فيه رمز.</translation>
    </message>
    <message>
        <source>There is no display for Cloakroom&apos;s window. In a terminal, cloakroom-cli does the same.</source>
        <translation>لا توجد شاشة لنافذة Cloakroom. وفي الطرفية يقوم cloakroom-cli بالأمر نفسه.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Access token · RFC 9068</source>
        <translation>رمز وصول · RFC 9068</translation>
    </message>
    <message>
        <source>Logout token · OpenID Connect Back-Channel Logout</source>
        <translation>رمز تسجيل خروج · OpenID Connect Back-Channel Logout</translation>
    </message>
    <message>
        <source>DPoP proof · RFC 9449</source>
        <translation>إثبات DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Client assertion · RFC 7523</source>
        <translation>إقرار عميل · RFC 7523</translation>
    </message>
    <message>
        <source>Introspection answer · RFC 9701</source>
        <translation>رد استعلام عن رمز · RFC 9701</translation>
    </message>
    <message>
        <source>Authorization request · RFC 9101</source>
        <translation>طلب تفويض · RFC 9101</translation>
    </message>
    <message>
        <source>Security event · RFC 8417</source>
        <translation>حدث أمني · RFC 8417</translation>
    </message>
    <message>
        <source>Entity statement · OpenID Federation</source>
        <translation>بيان كيان · OpenID Federation</translation>
    </message>
    <message>
        <source>Status list · Token Status List</source>
        <translation>قائمة حالات · Token Status List</translation>
    </message>
    <message>
        <source>Phone call · RFC 8225</source>
        <translation>مكالمة هاتفية · RFC 8225</translation>
    </message>
    <message>
        <source>Key binding · RFC 9901</source>
        <translation>ربط مفتاح · RFC 9901</translation>
    </message>
    <message>
        <source>Credential · SD-JWT VC</source>
        <translation>وثيقة اعتماد · SD-JWT VC</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Signs in to APIs and looks after the tokens. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يسجّل الدخول إلى الواجهات البرمجية ويعتني بالرموز. برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مكوّناته</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and how the accounts stand: no token, no name, no address.</source>
        <translation>تحوي معلومات التشخيص الإصدارات وحالة الحسابات: بلا رموز ولا أسماء ولا عناوين.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Copied. Read it before you give it to somebody.</source>
        <translation>نُسخت. اقرأها قبل أن تعطيها لأحد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::AccountColour</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا لون</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Copy access token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>تجديد الآن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Tokens and activity</source>
        <translation>الرموز والنشاط</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>هذا التشغيل فقط</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Its tokens are being read from the keychain.</source>
        <translation>تُقرأ رموزه من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its tokens can’t be shown now.</source>
        <translation>لا يمكن عرض رموزه الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>لم يُسلَّم</numerusform>
            <numerusform>سُلِّم مرة واحدة</numerusform>
            <numerusform>سُلِّم مرتين</numerusform>
            <numerusform>سُلِّم %Ln مرات</numerusform>
            <numerusform>سُلِّم %Ln مرة</numerusform>
            <numerusform>سُلِّم %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied · an API takes it with a proof only (menu Token)</source>
        <translation>نُسخ · لا تقبله الواجهة البرمجية إلا مع إثبات (قائمة الرمز)</translation>
    </message>
</context>
<context>
    <name>ui::AccountSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>متصفح النظام</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>برنامج آخر…</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>اختيار متصفح</translation>
    </message>
    <message>
        <source>Signs in at %1 as client %2, with the scopes %3.</source>
        <translation>يسجّل الدخول لدى %1 بصفة العميل %2، بالنطاقات %3.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Asks for a new sign-in</source>
        <translation>يطلب تسجيل دخول جديدًا</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Refresh tokens are in your keychain</source>
        <translation>رموز التحديث في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Refresh tokens are kept for this run only. %1</source>
        <translation>رموز التحديث محفوظة لهذا التشغيل فقط. %1</translation>
    </message>
    <message>
        <source>No accounts yet. Sign in, or try the demo provider.</source>
        <translation>لا حسابات بعد. سجّل الدخول، أو جرّب المزوّد التجريبي.</translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>لا حساب يحتوي على «%1».</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>معاينة رمز…</translation>
    </message>
    <message>
        <source>Paste or drop any token</source>
        <translation>ألصق أي رمز أو أسقطه</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>تحتجز سلسلة المفاتيح إدخالًا</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>With variables in place of what is secret</source>
        <translation>مع متغيّرات بدلًا مما هو سري</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing has happened since Cloakroom began to take notes.</source>
        <translation>لم يحدث شيء منذ بدأ Cloakroom التدوين.</translation>
    </message>
    <message>
        <source>1 entry was damaged and is left out.</source>
        <translation>كان إدخال واحد تالفًا ولم يُدرَج.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out.</source>
        <translation>
            <numerusform>لا إدخالات تالفة.</numerusform>
            <numerusform>كان إدخال واحد تالفًا ولم يُدرَج.</numerusform>
            <numerusform>كان إدخالان تالفين ولم يُدرَجا.</numerusform>
            <numerusform>كانت %Ln إدخالات تالفة ولم تُدرَج.</numerusform>
            <numerusform>كان %Ln إدخالًا تالفًا ولم يُدرَج.</numerusform>
            <numerusform>كان %Ln إدخال تالفًا ولم يُدرَج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity is kept for this run only. %1</source>
        <translation>يُحفظ النشاط لهذا التشغيل فقط. %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys…</source>
        <translation>جلب مفاتيح المُصدِر…</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>إعطاء مفتاح…</translation>
    </message>
    <message>
        <source>Give the secret…</source>
        <translation>إعطاء السر…</translation>
    </message>
    <message>
        <source>Choose the issuer…</source>
        <translation>اختيار المُصدِر…</translation>
    </message>
    <message>
        <source>Choose the audience…</source>
        <translation>اختيار الجهة المقصودة…</translation>
    </message>
    <message>
        <source>Give the nonce…</source>
        <translation>إعطاء nonce…</translation>
    </message>
    <message>
        <source>Choose the client ID…</source>
        <translation>اختيار معرّف العميل…</translation>
    </message>
    <message>
        <source>Give the access token…</source>
        <translation>إعطاء رمز الوصول…</translation>
    </message>
    <message>
        <source>Give the code…</source>
        <translation>إعطاء الكود…</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, not granted</source>
        <translation>%1، لم يُمنح</translation>
    </message>
</context>
<context>
    <name>ui::ClaimDelegate</name>
    <message>
        <source>doubled</source>
        <translation>مكررة</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1، مكررة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
</context>
<context>
    <name>ui::ClientProofFields</name>
    <message>
        <source>Client shows</source>
        <translation>ما يُظهره العميل</translation>
    </message>
    <message>
        <source>what the server lists</source>
        <translation>ما يذكره الخادم</translation>
    </message>
    <message>
        <source>nothing but its ID</source>
        <translation>لا شيء سوى معرّفه</translation>
    </message>
    <message>
        <source>the secret, in a header</source>
        <translation>السر، في ترويسة</translation>
    </message>
    <message>
        <source>the secret, in the form</source>
        <translation>السر، في النموذج</translation>
    </message>
    <message>
        <source>a key that Cloakroom makes</source>
        <translation>مفتاح يصنعه Cloakroom</translation>
    </message>
    <message>
        <source>an RSA key that Cloakroom makes</source>
        <translation>مفتاح RSA يصنعه Cloakroom</translation>
    </message>
    <message>
        <source>a key from a file</source>
        <translation>مفتاح من ملف</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>taken over into the keychain</source>
        <translation>يُنقل إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>المفاتيح (*.pem *.key)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>to be registered at the provider</source>
        <translation>يُسجَّل لدى المزوّد</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>bound to this computer where offered</source>
        <translation>مرتبطة بهذا الحاسوب حيث يُتاح ذلك</translation>
    </message>
    <message>
        <source>bound to this computer, or none</source>
        <translation>مرتبطة بهذا الحاسوب، أو لا شيء</translation>
    </message>
    <message>
        <source>for whoever holds them</source>
        <translation>لكل من يحملها</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>مصادقة العميل</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves that the key, which stays in your keychain, is at hand.</source>
        <translation>الرموز المرتبطة (DPoP, RFC 9449) لا تنفع سارقًا: يثبت كل طلب أن المفتاح، وهو يبقى في سلسلة المفاتيح لديك، في المتناول.</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>نسخ المفتاح العام</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>قيد الصنع…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>The key is being made; try again in a moment.</source>
        <translation>المفتاح قيد الصنع؛ حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>إن كان للمفتاح عبارة</translation>
    </message>
    <message>
        <source>Send requests ahead where offered (PAR)</source>
        <translation>إرسال الطلبات مسبقًا حيث يُعرض ذلك (PAR)</translation>
    </message>
    <message>
        <source>Have answers signed where offered (JARM)</source>
        <translation>طلب إجابات موقّعة حيث يُعرض ذلك (JARM)</translation>
    </message>
    <message>
        <source>The request goes from here to the server, and the browser gets no more than a reference to it (RFC 9126).</source>
        <translation>يذهب الطلب من هنا إلى الخادم، ولا يأخذ المتصفح سوى إشارة إليه (RFC 9126).</translation>
    </message>
    <message>
        <source>What the browser brings back can&apos;t have been changed on its way.</source>
        <translation>ما يعود به المتصفح لا يمكن أن يكون قد تغيّر في الطريق.</translation>
    </message>
    <message>
        <source>This server takes requests only ahead of the browser.</source>
        <translation>لا يقبل هذا الخادم الطلبات إلا مسبقًا قبل المتصفح.</translation>
    </message>
</context>
<context>
    <name>ui::Clipboard</name>
    <message>
        <source>Copied · leaves the clipboard in %1</source>
        <translation>نُسخ · يغادر الحافظة بعد %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>&amp;Show what is the same too</source>
        <translation>إظهار المتطابق أيضًا</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>مقارنة رمزين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>الرمز الثاني</translation>
    </message>
    <message>
        <source>Choose two tokens, or paste them. They are read on this computer and go nowhere.</source>
        <translation>اختر رمزين أو ألصقهما. يُقرآن على هذا الحاسوب ولا يذهبان إلى أي مكان.</translation>
    </message>
    <message>
        <source>They are large: they are being compared.</source>
        <translation>إنهما كبيران: تجري مقارنتهما.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>شغّله</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>This account asks each time.</source>
        <translation>يسأل هذا الحساب في كل مرة.</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Always, this program and this account</source>
        <translation>دائمًا، هذا البرنامج وهذا الحساب</translation>
    </message>
    <message>
        <source>An hour and always hold for the ID token.</source>
        <translation>يسري السماح لساعة أو دائمًا على رمز الهوية.</translation>
    </message>
    <message>
        <source>An hour and always hold for each access token of this account.</source>
        <translation>يسري السماح لساعة أو دائمًا على كل رمز وصول لهذا الحساب.</translation>
    </message>
    <message>
        <source>Can be pressed in a moment</source>
        <translation>يمكن الضغط بعد لحظة</translation>
    </message>
</context>
<context>
    <name>ui::DeviceCode</name>
    <message>
        <source>Address to open</source>
        <translation>العنوان المطلوب فتحه</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>الكود المطلوب إدخاله</translation>
    </message>
    <message>
        <source>Open this address on any device</source>
        <translation>افتح هذا العنوان على أي جهاز</translation>
    </message>
    <message>
        <source>and enter this code</source>
        <translation>وأدخل هذا الكود</translation>
    </message>
    <message>
        <source>A phone’s camera takes both from the picture. Compare the code before you agree.</source>
        <translation>تأخذ كاميرا الهاتف الاثنين من الصورة. قارن الكود قبل أن توافق.</translation>
    </message>
    <message>
        <source>A phone’s camera takes the address from the picture.</source>
        <translation>تأخذ كاميرا الهاتف العنوان من الصورة.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>كود QR للعنوان</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>فقط إذا بدأت تسجيل الدخول هذا بنفسك: من يُدخل الرمز يُسجّل دخول هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ui::DialogPage</name>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>ui::EncodedToken</name>
    <message>
        <source>Encoded</source>
        <translation>المُرمَّز</translation>
    </message>
    <message>
        <source>Encoded · its first %1 characters</source>
        <translation>المُرمَّز · أول %1 من محارفه</translation>
    </message>
    <message>
        <source>Point at the characters, or move the cursor in them, to see what they stand for.</source>
        <translation>أشر إلى المحارف أو حرّك المؤشر فيها لترى ما تعنيه.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedDialog</name>
    <message>
        <source>Choose the issuer</source>
        <translation>اختيار المُصدِر</translation>
    </message>
    <message>
        <source>From whom do you expect this token? Take the address from where you know the issuer, not from the token. Nothing is fetched.</source>
        <translation>ممّن تتوقع هذا الرمز؟ خذ العنوان من حيث تعرف المُصدِر، لا من الرمز. لن يُجلب شيء.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>اختيار الجهة المقصودة</translation>
    </message>
    <message>
        <source>Whom should this token be for: which API, or which client ID? Take it from where you know it, not from the token.</source>
        <translation>لمن ينبغي أن يكون هذا الرمز: لأي واجهة برمجية أو لأي معرّف عميل؟ خذه من حيث تعرفه، لا من الرمز.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المقصودة</translation>
    </message>
    <message>
        <source>Give the nonce</source>
        <translation>إعطاء nonce</translation>
    </message>
    <message>
        <source>Which nonce was sent with the sign-in that this token came of? It stands in the address of the sign-in page.</source>
        <translation>أي nonce أُرسل مع تسجيل الدخول الذي نتج عنه هذا الرمز؟ تجده في عنوان صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Choose the client ID</source>
        <translation>اختيار معرّف العميل</translation>
    </message>
    <message>
        <source>Which application should this token have been issued to? Take its client ID from where you know it, not from the token.</source>
        <translation>لأي تطبيق ينبغي أن يكون هذا الرمز قد أُصدر؟ خذ معرّف العميل الخاص به من حيث تعرفه، لا من الرمز.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Give the access token</source>
        <translation>إعطاء رمز الوصول</translation>
    </message>
    <message>
        <source>Which access token came with this ID token? It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>أي رمز وصول جاء مع رمز الهوية هذا؟ لا يذهب إلى أي مكان، ويُنسى مع الرمز الذي تفحصه.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>إعطاء الكود</translation>
    </message>
    <message>
        <source>Which code came with this ID token? It stands in the address that the browser came back with. It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>أي كود جاء مع رمز الهوية هذا؟ تجده في العنوان الذي عاد به المتصفح. لا يذهب إلى أي مكان، ويُنسى مع الرمز الذي تفحصه.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
</context>
<context>
    <name>ui::FindingPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it by hand</source>
        <translation>إدخاله يدويًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in</source>
        <translation>يُسأل %1 عن كيفية تسجيل الدخول</translation>
    </message>
    <message>
        <source>No token and no name is sent there.</source>
        <translation>لا يُرسل إلى هناك أي رمز ولا أي اسم.</translation>
    </message>
    <message>
        <source>It is told the address %1, and nothing else.</source>
        <translation>يُخبَر بالعنوان %1، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Its description says how.</source>
        <translation>وصفه يبيّن كيف.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>وصفك الخاص يبيّن كيف.</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>ui::FurtherBar</name>
    <message>
        <source>Another token…</source>
        <translation>رمز آخر…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>An access token for another API, with fewer scopes, or exchanged</source>
        <translation>رمز وصول لواجهة برمجية أخرى، أو بنطاقات أقل، أو بالاستبدال</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب مرة أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The account’s own</source>
        <translation>رمز الحساب نفسه</translation>
    </message>
    <message>
        <source>exchanged (RFC 8693)</source>
        <translation>بالاستبدال (RFC 8693)</translation>
    </message>
    <message>
        <source>with fewer scopes</source>
        <translation>بنطاقات أقل</translation>
    </message>
    <message>
        <source>for another API (RFC 8707)</source>
        <translation>لواجهة برمجية أخرى (RFC 8707)</translation>
    </message>
    <message>
        <source>It is asked for once the account is signed in.</source>
        <translation>يُطلب بعد تسجيل الدخول إلى الحساب.</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>يُطلب الآن…</translation>
    </message>
    <message>
        <source>Renews itself %1.</source>
        <translation>يتجدد %1.</translation>
    </message>
    <message>
        <source>The server doesn’t say when it ends.</source>
        <translation>لا يقول الخادم متى ينتهي.</translation>
    </message>
</context>
<context>
    <name>ui::FurtherDialog</name>
    <message>
        <source>Another access token</source>
        <translation>رمز وصول آخر</translation>
    </message>
    <message>
        <source>Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer scopes, so that less is lost with it.</source>
        <translation>يُصنع من تسجيل دخول %1 ويُجدَّد مثل رمزه. وهو لواجهة برمجية واحدة أو بنطاقات أقل، فيقلّ ما يضيع معه.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>the refresh token (RFC 8707)</source>
        <translation>رمز التحديث (RFC 8707)</translation>
    </message>
    <message>
        <source>exchanging the access token (RFC 8693)</source>
        <translation>استبدال رمز الوصول (RFC 8693)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>الواجهة البرمجية</translation>
    </message>
    <message>
        <source>its address, as https://api.example.com</source>
        <translation>عنوانها، مثل https://api.example.com</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المقصودة</translation>
    </message>
    <message>
        <source>a name that the server has for it</source>
        <translation>اسم لها لدى الخادم</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>as the account’s</source>
        <translation>كما للحساب</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>تسجيل الدخول لما ينقص…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>جلبه</translation>
    </message>
    <message>
        <source>asking as a program again (RFC 8707)</source>
        <translation>الطلب مرة أخرى بصفة برنامج (RFC 8707)</translation>
    </message>
    <message>
        <source>Token exchange: the server takes this account’s access token and gives another for it, as for a service that is called on your behalf.</source>
        <translation>استبدال الرموز: يأخذ الخادم رمز الوصول لهذا الحساب ويعطي رمزًا آخر بدلًا منه، كما لخدمة تُستدعى باسمك.</translation>
    </message>
    <message>
        <source>The server gives one more token for the same sign-in, for the API that is named or for fewer scopes.</source>
        <translation>يعطي الخادم رمزًا إضافيًا لتسجيل الدخول نفسه، للواجهة البرمجية المسماة أو بنطاقات أقل.</translation>
    </message>
</context>
<context>
    <name>ui::GrantField</name>
    <message>
        <source>By</source>
        <translation>عن طريق</translation>
    </message>
</context>
<context>
    <name>ui::HandOutFields</name>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>Through cloakroom-cli or its socket. Each time is written into the activity.</source>
        <translation>عبر cloakroom-cli أو مقبسه. وتُدوَّن كل مرة في النشاط.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>%1 (ID token)</source>
        <translation>%1 (رمز الهوية)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>no program yet</source>
        <translation>لا برنامج بعد</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح لها</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>ليس في هذه الصفحة</translation>
    </message>
    <message>
        <source>Cloakroom Guide</source>
        <translation>دليل Cloakroom</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>%1 — Cloakroom Guide</source>
        <translation>%1 — دليل Cloakroom</translation>
    </message>
</context>
<context>
    <name>ui::InspectPage</name>
    <message>
        <source>Inspect a token</source>
        <translation>معاينة رمز</translation>
    </message>
    <message>
        <source>Paste or drop a token, or the header, JSON answer or address it is in. It is read on this computer and goes nowhere.</source>
        <translation>ألصق رمزًا أو أسقطه هنا، أو الترويسة أو رد JSON أو العنوان الذي هو فيه. يُقرأ على هذا الحاسوب ولا يذهب إلى أي مكان.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>التحقق من التوقيع</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>تجربته…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of HS256.</source>
        <translation>ألصق أو أسقط مفتاحًا عامًا (PEM أو JWK أو JWK Set) أو شهادة أو سر HS256.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys from %1</source>
        <translation>جلب مفاتيح المُصدِر من %1</translation>
    </message>
    <message>
        <source>Open a token</source>
        <translation>فتح رمز</translation>
    </message>
</context>
<context>
    <name>ui::IssuerDialog</name>
    <message>
        <source>Look at an issuer</source>
        <translation>عرض مُصدِر</translation>
    </message>
    <message>
        <source>Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent.</source>
        <translation>يجلب Cloakroom ما ينشره للجميع: بياناته الوصفية ومفاتيحه. لا يُرسل أي رمز.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>مُصدِر آخر</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Copy JWK Set</source>
        <translation>نسخ JWK Set</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>في انتظار %1…</translation>
    </message>
    <message>
        <source>Found at %1 and fetched at %2, %3.</source>
        <translation>وُجد على %1 وجُلب في %2، %3.</translation>
    </message>
</context>
<context>
    <name>ui::IssuerView</name>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>أين أو أيّها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Thumbprint · RFC 7638</source>
        <translation>البصمة · RFC 7638</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>يصلح لـ</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>ما يتيحه</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys · %1</source>
        <translation>المفاتيح · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 بت</translation>
    </message>
</context>
<context>
    <name>ui::JsonLines</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1، مكررة</translation>
    </message>
    <message>
        <source> (%1 characters)</source>
        <translation> (%1 محرفًا)</translation>
    </message>
</context>
<context>
    <name>ui::JsonText</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Disclosure %1</source>
        <translation>الإفصاح %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… و%1 سطرًا آخر</translation>
    </message>
    <message>
        <source>… and %1 more bytes</source>
        <translation>… و%1 بايت أخرى</translation>
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
        <translation>لم تبدأ صلاحيته بعد، تبدأ %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>صدر %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>صالح من %1</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>ينتهي بعد %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server did not tell when it ends</source>
        <translation>لم يقل الخادم متى ينتهي</translation>
    </message>
    <message>
        <source>Never expires: it names no end</source>
        <translation>لا ينتهي أبدًا: لا يسمّي نهاية</translation>
    </message>
    <message>
        <source>When it ends can’t be read</source>
        <translation>لا يمكن قراءة متى ينتهي</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم بمقدار %1.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم بمقدار %1.</translation>
    </message>
    <message>
        <source>A proof names no end: it is taken shortly after it was made</source>
        <translation>الإثبات لا يذكر نهاية: يُقبل بُعيد صنعه فقط</translation>
    </message>
</context>
<context>
    <name>ui::LineDelegate</name>
    <message>
        <source>doubled</source>
        <translation>مكررة</translation>
    </message>
</context>
<context>
    <name>ui::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Cloakroom is locked</source>
        <translation>Cloakroom مقفل</translation>
    </message>
    <message>
        <source>No program gets a token. What the keychain holds has left memory, and isn’t renewed until you unlock.</source>
        <translation>لا يحصل أي برنامج على رمز. ما تحويه سلسلة المفاتيح لم يعد في الذاكرة، ولا يُجدَّد حتى تلغي القفل.</translation>
    </message>
</context>
<context>
    <name>ui::Locker</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>إل&amp;غاء القفل</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Try the &amp;demo provider</source>
        <translation>تجربة المزوّد ال&amp;تجريبي</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نق&amp;ل لأعلى</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Copy a &amp;proof…</source>
        <translation>نسخ إ&amp;ثبات…</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>ت&amp;جديد الآن</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>م&amp;عاينة رمز…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>فتح مل&amp;ف رمز…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <source>&amp;Try the access token…</source>
        <translation>&amp;تجربة رمز الوصول…</translation>
    </message>
    <message>
        <source>Look at the &amp;account’s issuer</source>
        <translation>عرض مُصدِر ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Look at an issuer…</source>
        <translation>عرض مُ&amp;صدِر…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>ال&amp;بحث عن حساب</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>الحساب ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous account</source>
        <translation>الحساب ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>البحث عن أ&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>ما ه&amp;ذا؟</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Cloakroom</source>
        <translation>&amp;حول Cloakroom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>A program asks for a token</source>
        <translation>برنامج يطلب رمزًا</translation>
    </message>
    <message>
        <source>It waits for a minute.</source>
        <translation>ينتظر دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>The pasted token</source>
        <translation>الرمز المُلصق</translation>
    </message>
    <message>
        <source>The access token of %1</source>
        <translation>رمز الوصول لـ %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <source>%1 has to sign in again</source>
        <translation>يجب أن يسجّل %1 الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 has to sign in again soon</source>
        <translation>يجب أن يسجّل %1 الدخول مرة أخرى قريبًا</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Until it is unlocked no account is renewed.</source>
        <translation>حتى يُلغى قفلها لا يُجدَّد أي حساب.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>تحتجز سلسلة المفاتيح إدخالًا</translation>
    </message>
    <message>
        <source>Until it is unlocked some accounts are not renewed.</source>
        <translation>حتى يُلغى قفلها لا تُجدَّد بعض الحسابات.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل (proxy)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>جهات إصدار الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>كما في التفضيلات</translation>
    </message>
    <message>
        <source>besides the system’s</source>
        <translation>إضافةً إلى شهادات النظام</translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>مع مفتاحها</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الوكيل</translation>
    </message>
    <message>
        <source>if the proxy asks</source>
        <translation>إن طلبه الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Certificate passphrase</source>
        <translation>عبارة مرور الشهادة</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>إن كان للمفتاح عبارة</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كانت</translation>
    </message>
</context>
<context>
    <name>ui::OwnProviders</name>
    <message>
        <source>Import providers</source>
        <translation>استيراد مزوّدين</translation>
    </message>
    <message>
        <source>Providers (*.json)</source>
        <translation>المزوّدون (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>استُورد «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n providers are imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مزوّد.</numerusform>
            <numerusform>استُورد مزوّد واحد.</numerusform>
            <numerusform>استُورد مزوّدان.</numerusform>
            <numerusform>استُورد %Ln مزوّدين.</numerusform>
            <numerusform>استُورد %Ln مزوّدًا.</numerusform>
            <numerusform>استُورد %Ln مزوّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>تصدير المزوّدين</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>هل تريد إزالة «%1»؟</translation>
    </message>
    <message>
        <source>Accounts that are signed in with it stay as they are, and go on being renewed.</source>
        <translation>الحسابات المسجّل الدخول إليها به تبقى كما هي، ويستمر تجديدها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
</context>
<context>
    <name>ui::PastedAddress</name>
    <message>
        <source>Address of the browser</source>
        <translation>عنوان المتصفح</translation>
    </message>
    <message>
        <source>the whole address at which the browser ended</source>
        <translation>العنوان الكامل الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>The browser is on another machine, or ended on a page that says it can’t be reached? Copy its address to here. Only from a browser in which you signed in yourself: whoever else asks you for such an address may be after your account.</source>
        <translation>هل المتصفح على حاسوب آخر، أو انتهى إلى صفحة تقول إنه تعذّر الوصول إليها؟ انسخ عنوانه إلى هنا. فقط من متصفح سجّلت فيه الدخول بنفسك: فمن يطلب منك غير ذلك عنوانًا كهذا قد يكون طامعًا في حسابك.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Shows when Cloakroom is started again.</source>
        <translation>يظهر ذلك عند تشغيل Cloakroom مرة أخرى.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Accounts go on being renewed.</source>
        <translation>يستمر تجديد الحسابات.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Cloakroom.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام: إغلاق النافذة ينهي Cloakroom.</translation>
    </message>
    <message>
        <source>Start with the session, in the background</source>
        <translation>البدء مع الجلسة، في الخلفية</translation>
    </message>
    <message>
        <source>Accounts are renewed from the first moment on.</source>
        <translation>تُجدَّد الحسابات من اللحظة الأولى.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>القفل مع الشاشة</translation>
    </message>
    <message>
        <source>While the screen is locked no program gets a token.</source>
        <translation>ما دامت الشاشة مقفلة لا يحصل أي برنامج على رمز.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>A copied token leaves the clipboard after that time.</source>
        <translation>يغادر الرمز المنسوخ الحافظة بعد هذه المدة.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>Who may have tokens of new accounts; each account’s own settings change it.</source>
        <translation>من يجوز له أخذ رموز الحسابات الجديدة؛ وتغيّره إعدادات كل حساب.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل (proxy)</translation>
    </message>
    <message>
        <source>For accounts without one of their own.</source>
        <translation>للحسابات التي ليس لها وكيل خاص بها.</translation>
    </message>
    <message>
        <source>Start again in the new language?</source>
        <translation>هل تريد التشغيل مرة أخرى باللغة الجديدة؟</translation>
    </message>
    <message>
        <source>Nobody is signed out by it.</source>
        <translation>لا يؤدي ذلك إلى تسجيل خروج أحد.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>التشغيل مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ui::ProofDialog</name>
    <message>
        <source>A proof for one request</source>
        <translation>إثبات لطلب واحد</translation>
    </message>
    <message>
        <source>The access token is bound to a key of this account: an API takes it with a proof only, sent in the header “DPoP”. A proof is good for one request, to one address, for about a minute.</source>
        <translation>رمز الوصول مرتبط بمفتاح لهذا الحساب: لا تقبله الواجهة البرمجية إلا مع إثبات يُرسل في الترويسة «DPoP». الإثبات صالح لطلب واحد، إلى عنوان واحد، لنحو دقيقة.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>if the API answered with one (DPoP-Nonce)</source>
        <translation>إن ردّت الواجهة البرمجية بقيمة منها (DPoP-Nonce)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>نسخ الإثبات</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDelegate</name>
    <message>
        <source>yours</source>
        <translation>خاص بك</translation>
    </message>
</context>
<context>
    <name>ui::ProviderEditor</name>
    <message>
        <source>Save as a provider of yours</source>
        <translation>حفظ كمزوّد خاص بك</translation>
    </message>
    <message>
        <source>Edit a provider of yours</source>
        <translation>تعديل مزوّد خاص بك</translation>
    </message>
    <message>
        <source>It is kept without a secret. Accounts that are signed in stay as they are.</source>
        <translation>يُحفظ من دون سر. وتبقى الحسابات المسجّل الدخول إليها كما هي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>فقط من دون مُصدِر</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>نقطة نهاية التفويض</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>نقطة نهاية الإبطال</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>نقطة نهاية userinfo</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>نقطة نهاية الجهاز</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>none: each gives their own</source>
        <translation>لا شيء: كلٌّ يعطي معرّفه</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>الواجهة البرمجية التي خُصصت لها الرموز</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>معاملات إضافية</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>name=value، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>كل سطر اسم وعلامة يساوي وقيمة.</translation>
    </message>
    <message>
        <source>A {name} in it has to be one that is asked for, in its place.</source>
        <translation>كل {name} فيه يجب أن يكون مما يُسأل عنه، في مكانه.</translation>
    </message>
    <message>
        <source>It has to have a name.</source>
        <translation>يجب أن يكون له اسم.</translation>
    </message>
    <message>
        <source>That looks like a secret: it is given when you sign in, and never saved here.</source>
        <translation>يبدو هذا سرًا: يُعطى عند تسجيل الدخول، ولا يُحفظ هنا أبدًا.</translation>
    </message>
    <message>
        <source>Each name may stand there once.</source>
        <translation>لا يجوز أن يرد كل اسم إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or its endpoints by hand.</source>
        <translation>أعطِ عنوان المُصدِر، أو نقاط نهايته يدويًا.</translation>
    </message>
    <message>
        <source>There is no sign-in without it.</source>
        <translation>لا تسجيل دخول من دونه.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderImport</name>
    <message>
        <source>%1 can’t be imported</source>
        <translation>لا يمكن استيراد %1</translation>
    </message>
    <message>
        <source>Import a provider?</source>
        <translation>هل تريد استيراد مزوّد؟</translation>
    </message>
    <message numerus="yes">
        <source>Import %n providers?</source>
        <translation>
            <numerusform>هل تريد استيراد %Ln مزوّد؟</numerusform>
            <numerusform>هل تريد استيراد مزوّد واحد؟</numerusform>
            <numerusform>هل تريد استيراد مزوّدين؟</numerusform>
            <numerusform>هل تريد استيراد %Ln مزوّدين؟</numerusform>
            <numerusform>هل تريد استيراد %Ln مزوّدًا؟</numerusform>
            <numerusform>هل تريد استيراد %Ln مزوّد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Nobody was asked yet: this is where each of them leads once you sign in with it. What you have stays as it is.</source>
        <translation>من %1. لم يُسأل أحد بعد: هذا هو المكان الذي يؤدي إليه كل منهم حين تسجّل الدخول به. وما لديك يبقى كما هو.</translation>
    </message>
    <message>
        <source>There is no provider in it.</source>
        <translation>ليس فيه أي مزوّد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>المزوّدون في الملف</translation>
    </message>
</context>
<context>
    <name>ui::ProviderListModel</name>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Other, by hand</source>
        <translation>غير ذلك، يدويًا</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1، خاص بك</translation>
    </message>
    <message>
        <source>Send your address to %1</source>
        <translation>إرسال عنوانك إلى %1</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStart</name>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>It asks for a client secret, which no program on a desktop can keep secret.</source>
        <translation>يطلب سر عميل، ولا يستطيع برنامج على حاسوب شخصي كتمانه.</translation>
    </message>
    <message>
        <source>It gives no refresh token: nothing is renewed.</source>
        <translation>لا يعطي رمز تحديث: لا يُجدَّد شيء.</translation>
    </message>
    <message>
        <source>It takes no client secret where people sign in with a program like this.</source>
        <translation>لا يقبل سر عميل حين يسجّل الأشخاص الدخول ببرنامج كهذا.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Nothing is revoked at a sign-out.</source>
        <translation>لا يُبطَل شيء عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>It doesn’t say who signed in.</source>
        <translation>لا يقول من الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>Its addresses come from %1.</source>
        <translation>تأتي عناوينه من %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderWords</name>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Gives tokens</source>
        <translation>يعطي الرموز</translation>
    </message>
    <message>
        <source>Renews tokens</source>
        <translation>يجدّد الرموز</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>يُبطل الرموز</translation>
    </message>
    <message>
        <source>Signs in with another device</source>
        <translation>يسجّل الدخول بجهاز آخر</translation>
    </message>
    <message>
        <source>Says who you are</source>
        <translation>يقول من أنت</translation>
    </message>
    <message>
        <source>%1, and the addresses that it names</source>
        <translation>%1، والعناوين التي يسمّيها</translation>
    </message>
    <message>
        <source>what you give for %1</source>
        <translation>ما تعطيه لـ %1</translation>
    </message>
    <message>
        <source>%1 unless you give another for %2</source>
        <translation>%1 ما لم تعطِ غيره لـ %2</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>%1, opened in the browser when you ask for it</source>
        <translation>%1، يُفتح في المتصفح حين تطلب ذلك</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Its own ways</source>
        <translation>أساليبه الخاصة</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>Quit and lose sign-ins?</source>
        <translation>هل تريد الإنهاء وفقدان تسجيلات الدخول؟</translation>
    </message>
    <message>
        <source>The keychain does not hold %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>سلسلة المفاتيح لا تحوي %1. يواصل Cloakroom المحاولة ما دام يعمل.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>الإنهاء مع ذلك</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved and lacks %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>تعذّر حفظ قائمة الحسابات، وهي تخلو من %1. يواصل Cloakroom المحاولة ما دام يعمل.</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationCard</name>
    <message>
        <source>Not registered yet? %1 gives a client ID here:</source>
        <translation>لم تسجّل التطبيق بعد؟ يعطي %1 معرّف عميل هنا:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Not registered yet? %1 gives a client ID and a client secret here:</source>
        <translation>لم تسجّل التطبيق بعد؟ يعطي %1 معرّف عميل وسر عميل هنا:</translation>
    </message>
    <message>
        <source>Not registered yet? The provider gives a client ID to a program with this address:</source>
        <translation>لم تسجّل التطبيق بعد؟ يعطي المزوّد معرّف عميل لبرنامج بهذا العنوان:</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChips</name>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>ما تسمح به</translation>
    </message>
</context>
<context>
    <name>ui::ScopeList</name>
    <message>
        <source>What the scopes allow</source>
        <translation>ما تسمح به النطاقات</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>في الرمز</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t know what it allows</source>
        <translation>لا يعرف Cloakroom ما يسمح به</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a scope allows, and a sentence why that is much</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>ui::ServerAnswer</name>
    <message>
        <source>Asking…</source>
        <translation>يُسأل الآن…</translation>
    </message>
    <message>
        <source>Answered at %1.</source>
        <translation>أجاب في %1.</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>What the server knows</source>
        <translation>ما يعرفه الخادم</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>من سجّل الدخول</translation>
    </message>
    <message>
        <source>Ask userinfo</source>
        <translation>سؤال userinfo</translation>
    </message>
    <message>
        <source>What the access token is</source>
        <translation>ما هو رمز الوصول</translation>
    </message>
    <message>
        <source>Ask introspection</source>
        <translation>الاستعلام عن الرمز</translation>
    </message>
    <message>
        <source>The access token goes to %1.</source>
        <translation>يذهب رمز الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The server names no userinfo endpoint (OpenID Connect Core 5.3).</source>
        <translation>لا يسمّي الخادم نقطة نهاية userinfo (OpenID Connect Core 5.3).</translation>
    </message>
    <message>
        <source>Without an ID token there is nothing to hold its answer against.</source>
        <translation>من دون رمز هوية لا شيء يُقارَن به رده.</translation>
    </message>
    <message>
        <source>The server names no introspection endpoint (RFC 7662).</source>
        <translation>لا يسمّي الخادم نقطة نهاية للاستعلام عن الرمز (RFC 7662).</translation>
    </message>
</context>
<context>
    <name>ui::SessionEnd</name>
    <message>
        <source>Its last two sessions ended after %1, whatever Cloakroom did.</source>
        <translation>انتهت جلستاه الأخيرتان بعد %1، مهما فعل Cloakroom.</translation>
    </message>
    <message>
        <source>The provider ends this session after %1, whatever Cloakroom does.</source>
        <translation>ينهي المزوّد هذه الجلسة بعد %1، مهما فعل Cloakroom.</translation>
    </message>
    <message>
        <source>%1 has to sign in again by %2</source>
        <translation>يجب أن يسجّل %1 الدخول مرة أخرى قبل %2</translation>
    </message>
    <message>
        <source>The provider ends some sessions after %1, and doesn’t say whether this one.</source>
        <translation>ينهي المزوّد بعض الجلسات بعد %1، ولا يقول هل هذه منها.</translation>
    </message>
    <message>
        <source>%1 may have to sign in again by %2</source>
        <translation>قد يجب أن يسجّل %1 الدخول مرة أخرى قبل %2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What can be done with the account that is chosen</source>
        <translation>ما يمكن فعله بالحساب المختار</translation>
    </message>
    <message>
        <source>A token explained, as JSON, encoded</source>
        <translation>رمز مشروح، أو بصيغة JSON، أو مُرمَّز</translation>
    </message>
    <message>
        <source>Out of a search, a page or a dialog; nothing is changed</source>
        <translation>الخروج من بحث أو صفحة أو مربع حوار؛ ولا يتغير شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From one check of a token to the next</source>
        <translation>من فحص لرمز إلى الفحص التالي</translation>
    </message>
    <message>
        <source>Edit or remove a provider of your own</source>
        <translation>تعديل مزوّد أضفته أو إزالته</translation>
    </message>
    <message>
        <source>Find in a token or in the guide</source>
        <translation>البحث في رمز أو في الدليل</translation>
    </message>
    <message>
        <source>The next and the previous place that was found in a token</source>
        <translation>الموضع التالي والموضع السابق مما عُثر عليه في رمز</translation>
    </message>
    <message>
        <source>In the guide: back to the page before</source>
        <translation>في الدليل: الرجوع إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Copy the value or the lines that are chosen in a token</source>
        <translation>نسخ القيمة أو الأسطر المختارة في رمز</translation>
    </message>
</context>
<context>
    <name>ui::SignInChoice</name>
    <message>
        <source>Try it with the demo provider</source>
        <translation>التجربة مع المزوّد التجريبي</translation>
    </message>
    <message>
        <source>Runs on this computer. No registration, short-lived tokens.</source>
        <translation>يعمل على هذا الحاسوب. بلا تسجيل، وبرموز قصيرة العمر.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose a provider, or paste the address of an issuer or of any API that asks for OAuth.</source>
        <translation>اختر مزوّدًا، أو ألصق عنوان مُصدِر أو أي واجهة برمجية تطلب OAuth.</translation>
    </message>
    <message>
        <source>A provider’s name, https://…, or your e-mail address</source>
        <translation>اسم مزوّد أو https://… أو عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Provider or address</source>
        <translation>المزوّد أو العنوان</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Providers from a file</source>
        <translation>مزوّدون من ملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Paste the address of the API or MCP server: it says itself who gives tokens for it.</source>
        <translation>ألصق عنوان الواجهة البرمجية أو خادم MCP: فهو يقول بنفسه من يعطي الرموز له.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export &amp;all of yours…</source>
        <translation>تصدير &amp;كل ما يخصك…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Yours…</source>
        <translation>خاصتك…</translation>
    </message>
    <message>
        <source>Edit, export or remove the chosen provider of your own</source>
        <translation>تحرير المزوّد المختار الذي أضفته أو تصديره أو إزالته</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>%1 has no way in for a desktop program</source>
        <translation>لا مدخل لدى %1 لبرنامج على حاسوب شخصي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>the demo provider</source>
        <translation>المزوّد التجريبي</translation>
    </message>
</context>
<context>
    <name>ui::SignInFailure</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1 لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>الكود: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>المتوقع: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>الموجود: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>The sign-in couldn’t begin</source>
        <translation>تعذّر بدء تسجيل الدخول</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>تعذّر الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>المزوّد مشغول</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be used</source>
        <translation>لا يمكن استخدام رد المزوّد</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>لم يعد أحد في الوقت المناسب</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in couldn’t be finished</source>
        <translation>تعذّر إتمام تسجيل الدخول</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما العمل: %1</translation>
    </message>
    <message>
        <source>The provider didn’t answer in time</source>
        <translation>لم يُجب المزوّد في الوقت المناسب</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be trusted</source>
        <translation>لا يمكن الوثوق بإجابة المزوّد</translation>
    </message>
</context>
<context>
    <name>ui::SignInForm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>حفظ كمزوّد خاص بي…</translation>
    </message>
    <message>
        <source>Save as provider…</source>
        <translation>حفظ كمزوّد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>الحصول على كود</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>none, or the https address of a client document</source>
        <translation>لا شيء، أو عنوان https لمستند عميل</translation>
    </message>
    <message>
        <source>an ID, or the https address of a client document</source>
        <translation>معرّف، أو عنوان https لمستند عميل</translation>
    </message>
    <message>
        <source>none: the server makes one</source>
        <translation>لا شيء: ينشئ الخادم واحدًا</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>كما سُجّل لدى المزوّد</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>not secret on this computer</source>
        <translation>ليس سرًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Redirect address, client authentication, resource, extra parameters and more</source>
        <translation>عنوان إعادة التوجيه ومصادقة العميل والمورد والمعاملات الإضافية وغيرها</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>الواجهة البرمجية التي خُصصت لها الرموز</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>معاملات إضافية</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>name=value، واحد في كل سطر</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>فقط من دون مُصدِر</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>نقطة نهاية التفويض</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>نقطة نهاية الإبطال</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>نقطة نهاية userinfo</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>نقطة نهاية الجهاز</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or under More its endpoints by hand.</source>
        <translation>أعطِ عنوان المُصدِر، أو نقاط نهايته يدويًا تحت «المزيد».</translation>
    </message>
    <message>
        <source>The provider gives a client ID to each program that is registered there.</source>
        <translation>يعطي المزوّد معرّف عميل لكل برنامج مسجّل لديه.</translation>
    </message>
    <message>
        <source>There is no client secret to show.</source>
        <translation>لا سر عميل لإظهاره.</translation>
    </message>
    <message>
        <source>There is no client certificate to show.</source>
        <translation>لا شهادة عميل لإظهارها.</translation>
    </message>
    <message>
        <source>The provider gives it with the client ID, and asks for it.</source>
        <translation>يعطيه المزوّد مع معرّف العميل ويطلبه.</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>كل سطر اسم وعلامة يساوي وقيمة.</translation>
    </message>
    <message>
        <source>Not verified at the provider: %1. If it is refused, look there first.</source>
        <translation>لم يُتحقَّق منه لدى المزوّد: %1. إن رُفض الطلب فانظر فيه أولًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>وصفك الخاص يبيّن كيف.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>ui::SignInProgress</name>
    <message>
        <source>Paste address…</source>
        <translation>لصق العنوان…</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>استخدام جهاز آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Finish signing in on another device</source>
        <translation>أكمل تسجيل الدخول على جهاز آخر</translation>
    </message>
    <message>
        <source>Signing in as a program</source>
        <translation>تسجيل الدخول كبرنامج</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>أكمل تسجيل الدخول في متصفحك</translation>
    </message>
    <message>
        <source>The code comes in a moment.</source>
        <translation>يأتي الكود بعد لحظات.</translation>
    </message>
    <message>
        <source>Nobody is asked; it takes a moment.</source>
        <translation>لا يُسأل أحد؛ يستغرق الأمر لحظات.</translation>
    </message>
    <message>
        <source>The browser opens in a moment.</source>
        <translation>يُفتح المتصفح بعد لحظات.</translation>
    </message>
    <message>
        <source>You have done your part. The rest happens by itself.</source>
        <translation>لقد أديت ما عليك. والباقي يحدث تلقائيًا.</translation>
    </message>
    <message>
        <source>Discovery, %1 ms</source>
        <translation>الاكتشاف، %1 مللي ثانية</translation>
    </message>
    <message>
        <source>sent ahead</source>
        <translation>أُرسل مسبقًا</translation>
    </message>
    <message>
        <source>It will end on %1 · PKCE S256</source>
        <translation>سينتهي إلى %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Waiting on %1 · PKCE S256</source>
        <translation>في الانتظار على %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مرة أخرى</translation>
    </message>
    <message>
        <source>%1 is open in your browser. When it has let you in, copy the address it ends on to here.</source>
        <translation>%1 مفتوح في متصفحك. حين يُدخلك، انسخ إلى هنا العنوان الذي ينتهي إليه.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here when it says you can close the tab.</source>
        <translation>%1 مفتوح في متصفحك. عُد إلى هنا حين يقول إنه يمكنك إغلاق علامة التبويب.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحه هنا</translation>
    </message>
    <message>
        <source>Cloakroom asks %1 now and then whether you have entered it.</source>
        <translation>يسأل Cloakroom %1 من حين إلى آخر هل أدخلته.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Asked %1 how to sign in</source>
        <translation>سُئل %1 عن كيفية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Ask %1 how to sign in</source>
        <translation>سؤال %1 عن كيفية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Registered Cloakroom at %1</source>
        <translation>سُجّل Cloakroom لدى %1</translation>
    </message>
    <message>
        <source>Register Cloakroom at %1</source>
        <translation>تسجيل Cloakroom لدى %1</translation>
    </message>
    <message>
        <source>Got a code from %1</source>
        <translation>جاء كود من %1</translation>
    </message>
    <message>
        <source>Get a code from %1</source>
        <translation>الحصول على كود من %1</translation>
    </message>
    <message>
        <source>Opened the browser</source>
        <translation>فُتح المتصفح</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>You came back</source>
        <translation>لقد عدت</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>انتظارك</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Exchanged the code for tokens</source>
        <translation>استُبدل الكود برموز</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>استبدال الكود برموز</translation>
    </message>
    <message>
        <source>Got a token from %1</source>
        <translation>جاء رمز من %1</translation>
    </message>
    <message>
        <source>Ask %1 for a token</source>
        <translation>طلب رمز من %1</translation>
    </message>
    <message>
        <source>Checked the ID token</source>
        <translation>فُحص رمز الهوية</translation>
    </message>
    <message>
        <source>Check the ID token</source>
        <translation>فحص رمز الهوية</translation>
    </message>
    <message>
        <source>Saved to the keychain</source>
        <translation>حُفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ui::SignInStart</name>
    <message>
        <source>Sign in to a provider</source>
        <translation>تسجيل الدخول إلى مزوّد</translation>
    </message>
    <message>
        <source>Cloakroom asks the issuer for the rest.</source>
        <translation>يسأل Cloakroom المُصدِر عن الباقي.</translation>
    </message>
    <message>
        <source>Change how %1 signs in</source>
        <translation>تغيير كيفية تسجيل دخول %1</translation>
    </message>
    <message>
        <source>The account keeps its tokens until the new sign-in has come about.</source>
        <translation>يحتفظ الحساب برموزه حتى يتم تسجيل الدخول الجديد.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Its endpoints were read from the issuer.</source>
        <translation>قُرئت نقاط نهايته من المُصدِر.</translation>
    </message>
    <message>
        <source>%1 asks for a token and doesn’t say from whom; its own host offers to give one.</source>
        <translation>يطلب %1 رمزًا ولا يقول ممّن؛ ومضيفه نفسه يعرض إعطاء رمز.</translation>
    </message>
    <message>
        <source>%1 asks for a token, and %2 gives it.</source>
        <translation>يطلب %1 رمزًا، ويعطيه %2.</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>تسجّل الدخول لدى %1.</translation>
    </message>
</context>
<context>
    <name>ui::SignOutDialog</name>
    <message>
        <source>Sign out of %1?</source>
        <translation>هل تريد تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>Its tokens are revoked at %1 and removed from the keychain.</source>
        <translation>تُبطَل رموزه لدى %1 وتُزال من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access token stays good until it expires.</source>
        <translation>تُزال رموزه من سلسلة المفاتيح. لا يتيح %1 إبطالها، فيبقى رمز الوصول صالحًا حتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 isn’t signed out</source>
        <translation>لم يتم تسجيل الخروج من %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>تم تسجيل الخروج من %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>%1 goes on in the browser.</source>
        <translation>يستمر %1 في المتصفح.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>أجاب الخادم بـ %1.</translation>
    </message>
    <message>
        <source>The provider offers no way to revoke it.</source>
        <translation>لا يتيح المزوّد إبطاله.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>لم تُعطِه سلسلة المفاتيح؛ يبقى صالحًا حتى ينتهي.</translation>
    </message>
    <message>
        <source>It may still live.</source>
        <translation>قد يكون ما زال صالحًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Client not deleted at the server</source>
        <translation>لم يُحذف العميل لدى الخادم</translation>
    </message>
    <message>
        <source>Without a token it can do nothing.</source>
        <translation>وهو بلا رمز لا يستطيع شيئًا.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>قد يقبله خادم لا يسأل المزوّد حتى %1.</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser</source>
        <translation>قد تكون ما زلت مسجّل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>%1 has a logout page.</source>
        <translation>لدى %1 صفحة لتسجيل الخروج.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>%1 may remember you there until you sign out there too.</source>
        <translation>قد يتذكرك %1 هناك حتى تسجّل الخروج هناك أيضًا.</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>أُبطل رمز التحديث</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>لم يُبطَل رمز التحديث</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>أُبطل رمز الوصول</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>لم يُبطَل رمز الوصول</translation>
    </message>
    <message>
        <source>Further access tokens revoked</source>
        <translation>أُبطلت رموز الوصول الأخرى</translation>
    </message>
    <message>
        <source>Further access tokens not revoked</source>
        <translation>لم تُبطَل رموز الوصول الأخرى</translation>
    </message>
    <message>
        <source>Client deleted at the server</source>
        <translation>حُذف العميل لدى الخادم</translation>
    </message>
    <message>
        <source>It was made for this account alone.</source>
        <translation>صُنع لهذا الحساب وحده.</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>أُزيل من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Looked again: it is gone.</source>
        <translation>بعد التأكد ثانيةً: لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>قد ينهي المزوّد أيضًا ما سُمح به لمعرّف العميل هذا من قبل؛ وسيلزم هذه الحسابات تسجيل الدخول مرة أخرى: %1</translation>
    </message>
    <message>
        <source>You can sign out all the same: what it keeps back isn’t revoked, and stays there.</source>
        <translation>يمكنك تسجيل الخروج رغم ذلك: ما تحتجزه لا يُبطَل ويبقى فيها.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>تسجيل الخروج رغم ذلك</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>لم يُزَل من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Cloakroom removes it once the keychain lets it.</source>
        <translation>يزيله Cloakroom حالما تسمح سلسلة المفاتيح بذلك.</translation>
    </message>
    <message>
        <source>What was at hand was revoked; the keychain may hold a newer one.</source>
        <translation>أُبطل ما كان في المتناول؛ وقد تحوي سلسلة المفاتيح رمزًا أحدث.</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keychain out of reach</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>keychain out of reach</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Access token expired %1 · tries again %2</source>
        <translation>انتهى رمز الوصول %1 · المحاولة التالية %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Access token expired %1 · sign in again</source>
        <translation>انتهى رمز الوصول %1 · سجّل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>Access token expired %1 · can be renewed</source>
        <translation>انتهى رمز الوصول %1 · يمكن تجديده</translation>
    </message>
    <message>
        <source>Signed in for this run only</source>
        <translation>تم تسجيل الدخول لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 · renewal tried again %2</source>
        <translation>%1 · محاولة التجديد التالية %2</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>%1 · renews itself %2</source>
        <translation>%1 · يتجدد %2</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>هذا التشغيل فقط</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>يتجدد %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · ينتهي %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Reading its tokens…</source>
        <translation>تُقرأ رموزه…</translation>
    </message>
    <message>
        <source>reading its tokens…</source>
        <translation>تُقرأ رموزه…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>جارٍ التجديد…</translation>
    </message>
    <message>
        <source>renewing…</source>
        <translation>جارٍ التجديد…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>سجّل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>sign in again %1</source>
        <translation>تسجيل الدخول مرة أخرى %1</translation>
    </message>
    <message>
        <source>may end %1</source>
        <translation>قد تنتهي %1</translation>
    </message>
    <message>
        <source>Kept back by the keychain</source>
        <translation>محتجز لدى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>kept back by the keychain</source>
        <translation>محتجز لدى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1 · session may end %2</source>
        <translation>%1 · قد تنتهي الجلسة %2</translation>
    </message>
    <message>
        <source>%1 · session ends %2</source>
        <translation>%1 · تنتهي الجلسة %2</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>to do</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ui::TokenChooser</name>
    <message>
        <source>%1: pasted token</source>
        <comment>the first or the second of two</comment>
        <translation>%1: رمز مُلصق</translation>
    </message>
    <message>
        <source>Paste or drop a token.</source>
        <translation>ألصق رمزًا أو أسقطه هنا.</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>رمز مُلصق</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Access token before the last renewal</source>
        <translation>رمز الوصول قبل آخر تجديد</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Pasted: %1. Paste another to replace it.</source>
        <translation>المُلصق: %1. ألصق غيره ليحل محله.</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>رمز وصول من أجل %1</translation>
    </message>
</context>
<context>
    <name>ui::TokenMap</name>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفَّر</translation>
    </message>
</context>
<context>
    <name>ui::TokenPage</name>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>It is large: it is being read.</source>
        <translation>إنه كبير: تجري قراءته.</translation>
    </message>
</context>
<context>
    <name>ui::TokenText</name>
    <message>
        <source>Encoded token</source>
        <translation>الرمز المُرمَّز</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>partly hidden</source>
        <translation>مخفي جزئيًا</translation>
    </message>
</context>
<context>
    <name>ui::TokenViews</name>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مشروح</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>المُرمَّز</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>نسخ المطالبة</translation>
    </message>
    <message>
        <source>Copy decoded JSON</source>
        <translation>نسخ JSON المفكوك</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>نسخ كترويسة Authorization</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Cloakroom · locked</source>
        <translation>Cloakroom · مقفل</translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · needs you: %n</source>
        <translation>
            <numerusform>Cloakroom · ما يحتاج إليك: %Ln</numerusform>
            <numerusform>Cloakroom · ما يحتاج إليك: %Ln</numerusform>
            <numerusform>Cloakroom · ما يحتاج إليك: %Ln</numerusform>
            <numerusform>Cloakroom · ما يحتاج إليك: %Ln</numerusform>
            <numerusform>Cloakroom · ما يحتاج إليك: %Ln</numerusform>
            <numerusform>Cloakroom · ما يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · accounts: %n</source>
        <translation>
            <numerusform>Cloakroom · الحسابات: %Ln</numerusform>
            <numerusform>Cloakroom · الحسابات: %Ln</numerusform>
            <numerusform>Cloakroom · الحسابات: %Ln</numerusform>
            <numerusform>Cloakroom · الحسابات: %Ln</numerusform>
            <numerusform>Cloakroom · الحسابات: %Ln</numerusform>
            <numerusform>Cloakroom · الحسابات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>كل الحسابات…</translation>
    </message>
    <message>
        <source>&amp;Open Cloakroom</source>
        <translation>&amp;فتح Cloakroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>%1: copy access token</source>
        <translation>%1: نسخ رمز الوصول</translation>
    </message>
</context>
<context>
    <name>ui::TrayDialog</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>هل تريد البقاء في علبة النظام؟</translation>
    </message>
    <message>
        <source>Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the window back. The preferences change this later.</source>
        <translation>من دون نافذة يواصل Cloakroom تجديد حساباتك. وأيقونته في علبة النظام تعيد النافذة. ويمكن تغيير ذلك لاحقًا في التفضيلات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>ui::TryDialog</name>
    <message>
        <source>Try the token</source>
        <translation>تجربة الرمز</translation>
    </message>
    <message>
        <source>%1 goes with one GET request to the address you type, and nowhere else. Redirects are not followed.</source>
        <translation>يذهب %1 بطلب GET واحد إلى العنوان الذي تكتبه، ولا إلى غيره. ولا تُتّبع إعادات التوجيه.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>تسجيل الدخول لما ينقص…</translation>
    </message>
    <message>
        <source>Send the token</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرساله مرة أخرى</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>إرسال الرمز إلى %1</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>في انتظار %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>بلا نوع محتوى</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>the first 64 KiB are shown</source>
        <translation>تُعرض أول 64 كيبيبايت</translation>
    </message>
    <message>
        <source>no text, so it isn’t shown</source>
        <translation>ليس نصًا، فلا يُعرض</translation>
    </message>
    <message>
        <source>It is bound to a key (DPoP), and goes from here without a proof. An API that asks for one refuses it.</source>
        <translation>إنه مرتبط بمفتاح (DPoP)، ويذهب من هنا بلا إثبات. وترفضه واجهة API التي تطلب إثباتًا.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Sign in once, use it everywhere</source>
        <translation>سجّل الدخول مرة، واستخدمه في كل مكان</translation>
    </message>
    <message>
        <source>Cloakroom signs you in to an API in your own browser, keeps the tokens in your system’s keychain and shows what each of them says.</source>
        <translation>يسجّل Cloakroom دخولك إلى واجهة برمجية في متصفحك أنت، ويحفظ الرموز في سلسلة مفاتيح نظامك، ويُظهر ما يقوله كل منها.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try the demo provider</source>
        <translation>تجربة المزوّد التجريبي</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>معاينة رمز</translation>
    </message>
</context>
<context>
    <name>ui::proxybox</name>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Or an address, as http://proxy.example:8080</source>
        <translation>أو عنوان، مثل http://proxy.example:8080</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>لا يمكن استخدام هذا العنوان.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or with http:// when it is on this computer, but it is “%2”.</source>
        <translation>يجب أن يبدأ بـ https://، أو بـ http:// إن كان على هذا الحاسوب، لكنه «%2».</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>صحّح العنوان.</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>لا يسمّي هذا العنوان مضيفًا.</translation>
    </message>
    <message>
        <source>“%2” has no host after the two slashes.</source>
        <translation>«%2» بلا مضيف بعد الشرطتين المائلتين.</translation>
    </message>
    <message>
        <source>This address carries a user name or a password.</source>
        <translation>يحمل هذا العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>“%2” would give it away to whoever reads the address.</source>
        <translation>«%2» يكشفه لكل من يقرأ العنوان.</translation>
    </message>
    <message>
        <source>Remove everything before the @.</source>
        <translation>أزل كل ما قبل @.</translation>
    </message>
    <message>
        <source>This address holds a character that no address may hold.</source>
        <translation>في هذا العنوان محرف لا يجوز في أي عنوان.</translation>
    </message>
    <message>
        <source>Copy the address again from its source.</source>
        <translation>انسخ العنوان مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>هذا العنوان أطول من اللازم.</translation>
    </message>
    <message>
        <source>The address of an endpoint has no #.</source>
        <translation>ليس في عنوان نقطة نهاية علامة #.</translation>
    </message>
    <message>
        <source>“%2” goes on behind it.</source>
        <translation>«%2» يستمر بعدها.</translation>
    </message>
    <message>
        <source>Remove everything from the # on.</source>
        <translation>أزل كل شيء من # فصاعدًا.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no question mark.</source>
        <translation>ليس في عنوان مُصدِر علامة استفهام.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark on.</source>
        <translation>أزل كل شيء من علامة الاستفهام فصاعدًا.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no #.</source>
        <translation>ليس في عنوان مُصدِر علامة #.</translation>
    </message>
    <message>
        <source>This redirect address can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان إعادة التوجيه هذا.</translation>
    </message>
    <message>
        <source>It has to look like http://127.0.0.1/callback, with a port if one was registered, but it is “%2”.</source>
        <translation>يجب أن يبدو مثل http://127.0.0.1/callback، مع منفذ إن سُجّل منفذ، لكنه «%2».</translation>
    </message>
    <message>
        <source>Copy it from the registration of the client.</source>
        <translation>انسخه من تسجيل العميل.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a client document.</source>
        <translation>هذا ليس عنوان مستند عميل.</translation>
    </message>
    <message>
        <source>It has to look like %1, but it is “%2”.</source>
        <translation>يجب أن يبدو مثل %1، لكنه «%2».</translation>
    </message>
    <message>
        <source>Give the address under which the document is published, or a client ID.</source>
        <translation>أعطِ العنوان الذي نُشر عليه المستند، أو معرّف عميل.</translation>
    </message>
    <message>
        <source>There is nothing to inspect.</source>
        <translation>لا شيء لمعاينته.</translation>
    </message>
    <message>
        <source>This is too large for a token.</source>
        <translation>هذا أكبر من أن يكون رمزًا.</translation>
    </message>
    <message>
        <source>Look whether the right file was opened.</source>
        <translation>انظر هل فُتح الملف الصحيح.</translation>
    </message>
    <message>
        <source>%3 sent a form that can&apos;t be read.</source>
        <translation>أرسل %3 نموذجًا لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Its percent-encoding is broken or it is no UTF-8.</source>
        <translation>ترميزه المئوي مكسور أو ليس UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent more JSON than Cloakroom reads.</source>
        <translation>أرسل %3 من JSON أكثر مما يقرأه Cloakroom.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is no UTF-8.</source>
        <translation>أرسل %3 JSON ليس UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is nested too deeply.</source>
        <translation>أرسل %3 JSON متداخلًا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>%3 sent JSON in which one name stands twice.</source>
        <translation>أرسل %3 JSON ورد فيه اسم مرتين.</translation>
    </message>
    <message>
        <source>%3 sent something that is no JSON.</source>
        <translation>أرسل %3 شيئًا ليس JSON.</translation>
    </message>
    <message>
        <source>%3 does not say how to sign in to it.</source>
        <translation>لا يقول %3 كيف يُسجَّل الدخول إليه.</translation>
    </message>
    <message>
        <source>At its well-known address it answered with %2.</source>
        <translation>أجاب على عنوانه المعروف (well-known) بـ %2.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or give the endpoints by hand under More.</source>
        <translation>تحقق من عنوان المُصدِر، أو أعطِ نقاط النهاية يدويًا تحت «المزيد».</translation>
    </message>
    <message>
        <source>%3 answered with a web page.</source>
        <translation>أجاب %3 بصفحة ويب.</translation>
    </message>
    <message>
        <source>Expected is a JSON document that says how to sign in.</source>
        <translation>المتوقع مستند JSON يقول كيف يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address: it often goes on behind the host, as in https://id.example.com/realms/dev.</source>
        <translation>تحقق من عنوان المُصدِر: فكثيرًا ما يستمر بعد المضيف، كما في https://id.example.com/realms/dev.</translation>
    </message>
    <message>
        <source>%3 describes itself in JSON that can&apos;t be read.</source>
        <translation>يصف %3 نفسه في JSON لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or ask its operator.</source>
        <translation>تحقق من عنوان المُصدِر، أو اسأل مشغّله.</translation>
    </message>
    <message>
        <source>%3 names itself differently.</source>
        <translation>يسمّي %3 نفسه اسمًا مختلفًا.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but it says that it is “%2”.</source>
        <translation>المتوقع هو «%1»، لكنه يقول إنه «%2».</translation>
    </message>
    <message>
        <source>Use exactly the address it gives itself if you trust it.</source>
        <translation>استخدم العنوان الذي يسمّي به نفسه تمامًا إن كنت تثق به.</translation>
    </message>
    <message>
        <source>%3 describes itself incompletely.</source>
        <translation>يصف %3 نفسه وصفًا ناقصًا.</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <translation>الحقل «%1» منه غير موجود.</translation>
    </message>
    <message>
        <source>Ask its operator, or give the endpoints by hand under More.</source>
        <translation>اسأل مشغّله، أو أعطِ نقاط النهاية يدويًا تحت «المزيد».</translation>
    </message>
    <message>
        <source>%3 names an address that can&apos;t be used.</source>
        <translation>يسمّي %3 عنوانًا لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”; it has to begin with https:// and be without a #.</source>
        <translation>قيمة «%1» لديه هي «%2»؛ يجب أن تبدأ بـ https:// وأن تخلو من #.</translation>
    </message>
    <message>
        <source>%3 does not give out authorization codes.</source>
        <translation>لا يعطي %3 أكواد تفويض.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the authorization code grant; in the browser Cloakroom signs in by no other.</source>
        <translation>اطلب من مشغّله السماح بمنح كود التفويض؛ فلا يسجّل Cloakroom الدخول في المتصفح بغيره.</translation>
    </message>
    <message>
        <source>%3 does not offer PKCE with S256.</source>
        <translation>لا يتيح %3 PKCE مع S256.</translation>
    </message>
    <message>
        <source>It names %2 only.</source>
        <translation>يسمّي %2 فقط.</translation>
    </message>
    <message>
        <source>Ask its operator: without it another program could take the code.</source>
        <translation>اسأل مشغّله: من دون ذلك قد يأخذ برنامج آخر الكود.</translation>
    </message>
    <message>
        <source>%3 gave no keys.</source>
        <translation>لم يعطِ %3 أي مفاتيح.</translation>
    </message>
    <message>
        <source>Expected is a JSON document with a list named “keys”.</source>
        <translation>المتوقع مستند JSON فيه قائمة اسمها «keys».</translation>
    </message>
    <message>
        <source>%3 gave more keys than Cloakroom reads.</source>
        <translation>أعطى %3 مفاتيح أكثر مما يقرأه Cloakroom.</translation>
    </message>
    <message>
        <source>%3 did not give its keys.</source>
        <translation>لم يعطِ %3 مفاتيحه.</translation>
    </message>
    <message>
        <source>It answered with %2.</source>
        <translation>أجاب بـ %2.</translation>
    </message>
    <message>
        <source>Try again later, or ask its operator.</source>
        <translation>حاول مرة أخرى لاحقًا، أو اسأل مشغّله.</translation>
    </message>
    <message>
        <source>%3 wanted to send the request on to another address.</source>
        <translation>أراد %3 تحويل الطلب إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>A code or a refresh token goes to the token endpoint alone.</source>
        <translation>لا يذهب كود ولا رمز تحديث إلا إلى نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address.</source>
        <translation>تحقق من عنوان نقطة نهاية الرموز.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 مشغول.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>Expected are tokens, as JSON.</source>
        <translation>المتوقع رموز، بصيغة JSON.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address, or ask its operator.</source>
        <translation>تحقق من عنوان نقطة نهاية الرموز، أو اسأل مشغّلها.</translation>
    </message>
    <message>
        <source>%3 said no and gave no reason.</source>
        <translation>رفض %3 ولم يعطِ سببًا.</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, ask its operator.</source>
        <translation>سجّل الدخول مرة أخرى؛ وإن لم ينفع ذلك فاسأل مشغّله.</translation>
    </message>
    <message>
        <source>%3 gave no token.</source>
        <translation>لم يعطِ %3 أي رمز.</translation>
    </message>
    <message>
        <source>%3 did not answer with JSON.</source>
        <translation>لم يُجب %3 بصيغة JSON.</translation>
    </message>
    <message>
        <source>%3 sent JSON that can&apos;t be read.</source>
        <translation>أرسل %3 JSON لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%3 sent no access token.</source>
        <translation>لم يرسل %3 رمز وصول.</translation>
    </message>
    <message>
        <source>Expected is a member “access_token” with a text in it.</source>
        <translation>المتوقع حقل «access_token» فيه نص.</translation>
    </message>
    <message>
        <source>%3 gave a kind of token that Cloakroom can&apos;t use.</source>
        <translation>أعطى %3 نوعًا من الرموز لا يستطيع Cloakroom استخدامه.</translation>
    </message>
    <message>
        <source>Ask its operator for bearer tokens, or for such that are bound by DPoP.</source>
        <translation>اطلب من مشغّله رموزًا لحاملها (bearer)، أو رموزًا مرتبطة بطريقة DPoP.</translation>
    </message>
    <message>
        <source>%3 sent a token with characters that no token may hold.</source>
        <translation>أرسل %3 رمزًا فيه محارف لا تجوز في أي رمز.</translation>
    </message>
    <message>
        <source>It stands in “%1”.</source>
        <translation>ورد في «%1».</translation>
    </message>
    <message>
        <source>%3 sent an answer with a wrong kind of value in it.</source>
        <translation>أرسل %3 ردًا فيه قيمة من نوع خاطئ.</translation>
    </message>
    <message>
        <source>“%1” has to be of another type.</source>
        <translation>يجب أن يكون «%1» من نوع آخر.</translation>
    </message>
    <message>
        <source>%3 did not say who you are.</source>
        <translation>لم يقل %3 من أنت.</translation>
    </message>
    <message>
        <source>Its userinfo endpoint answered with %2.</source>
        <translation>أجابت نقطة نهاية userinfo لديه بـ %2.</translation>
    </message>
    <message>
        <source>%3 did not say who you are in JSON.</source>
        <translation>لم يقل %3 من أنت بصيغة JSON.</translation>
    </message>
    <message>
        <source>%3 said who you are in JSON that can&apos;t be read.</source>
        <translation>قال %3 من أنت في JSON لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%3 spoke of somebody else than the ID token.</source>
        <translation>تحدث %3 عن شخص غير الذي في رمز الهوية.</translation>
    </message>
    <message>
        <source>What its userinfo endpoint said was dropped.</source>
        <translation>أُهمل ما قالته نقطة نهاية userinfo لديه.</translation>
    </message>
    <message>
        <source>%3 does not say who gives tokens for it.</source>
        <translation>لا يقول %3 من يعطي الرموز له.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s own address, if you know it.</source>
        <translation>أعطِ عنوان المُصدِر نفسه، إن كنت تعرفه.</translation>
    </message>
    <message>
        <source>It sent a web page instead of JSON.</source>
        <translation>أرسل صفحة ويب بدلًا من JSON.</translation>
    </message>
    <message>
        <source>Its document is not good JSON: %2.</source>
        <translation>مستنده ليس JSON سليمًا: %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the API.</source>
        <translation>اسأل مشغّل الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>%3 describes another API than this one.</source>
        <translation>يصف %3 واجهة برمجية غير هذه.</translation>
    </message>
    <message>
        <source>This one is %1, and its document speaks of “%2”.</source>
        <translation>هذه هي %1، ومستندها يتحدث عن «%2».</translation>
    </message>
    <message>
        <source>%3 names an issuer that can&apos;t be used.</source>
        <translation>يسمّي %3 مُصدِرًا لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>An issuer begins with %1, and it named “%2”.</source>
        <translation>يبدأ المُصدِر بـ %1، وقد سمّى «%2».</translation>
    </message>
    <message>
        <source>%3 names nobody who gives tokens for it.</source>
        <translation>لا يسمّي %3 أحدًا يعطي الرموز له.</translation>
    </message>
    <message>
        <source>Its document has no “%1”.</source>
        <translation>ليس في مستنده «%1».</translation>
    </message>
    <message>
        <source>%3 registers no program by itself.</source>
        <translation>لا يسجّل %3 أي برنامج تلقائيًا.</translation>
    </message>
    <message>
        <source>Register Cloakroom at the provider and give its client ID.</source>
        <translation>سجّل Cloakroom لدى المزوّد وأعطِ معرّف العميل الخاص به.</translation>
    </message>
    <message>
        <source>%3 did not register Cloakroom.</source>
        <translation>لم يسجّل %3 Cloakroom.</translation>
    </message>
    <message>
        <source>It answered with “%2” instead of JSON.</source>
        <translation>أجاب بـ «%2» بدلًا من JSON.</translation>
    </message>
    <message>
        <source>Its answer is not good JSON: %2.</source>
        <translation>رده ليس JSON سليمًا: %2.</translation>
    </message>
    <message>
        <source>Its answer has no “%1”.</source>
        <translation>ليس في رده «%1».</translation>
    </message>
    <message>
        <source>%3 wants a proof that Cloakroom does not have.</source>
        <translation>يريد %3 إثباتًا ليس لدى Cloakroom.</translation>
    </message>
    <message>
        <source>It chose “%2” where “%1” was asked for.</source>
        <translation>اختار «%2» حيث طُلب «%1».</translation>
    </message>
    <message>
        <source>%3 gave an address that can&apos;t be used.</source>
        <translation>أعطى %3 عنوانًا لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”.</source>
        <translation>قيمة «%1» لديه هي «%2».</translation>
    </message>
    <message>
        <source>%3 did not delete the client that it made.</source>
        <translation>لم يحذف %3 العميل الذي صنعه.</translation>
    </message>
    <message>
        <source>Without a token the client can do nothing.</source>
        <translation>العميل بلا رمز لا يستطيع شيئًا.</translation>
    </message>
    <message>
        <source>%3 did not say who signed in.</source>
        <translation>لم يقل %3 من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>أعطِ الحساب اسمًا من عندك.</translation>
    </message>
    <message>
        <source>Its answer says “%2”.</source>
        <translation>يقول رده «%2».</translation>
    </message>
    <message>
        <source>%3 is too busy to revoke the token.</source>
        <translation>%3 مشغول عن إبطال الرمز.</translation>
    </message>
    <message>
        <source>Until it is revoked or ends, the token can be used.</source>
        <translation>يمكن استخدام الرمز حتى يُبطَل أو ينتهي.</translation>
    </message>
    <message>
        <source>%3 did not revoke the token.</source>
        <translation>لم يُبطل %3 الرمز.</translation>
    </message>
    <message>
        <source>It answered with %2, so the token may still live until it ends.</source>
        <translation>أجاب بـ %2، فقد يبقى الرمز صالحًا حتى ينتهي.</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s own site if the token must end now.</source>
        <translation>سجّل الخروج في موقع المزوّد نفسه إن كان يجب أن ينتهي الرمز الآن.</translation>
    </message>
    <message>
        <source>%3 says in a way that can&apos;t be read what it wants instead.</source>
        <translation>يقول %3 ما يريده بدلًا من ذلك بطريقة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The fault is at character %2 of its challenge.</source>
        <translation>الخلل عند المحرف %2 من طلبه للإثبات (challenge).</translation>
    </message>
    <message>
        <source>“%2” stands twice in its challenge.</source>
        <translation>ورد «%2» مرتين في طلبه للإثبات (challenge).</translation>
    </message>
    <message>
        <source>This token can&apos;t be sent.</source>
        <translation>لا يمكن إرسال هذا الرمز.</translation>
    </message>
    <message>
        <source>Its character %2 is one that no request may carry.</source>
        <translation>محرفه رقم %2 لا يجوز أن يحمله أي طلب.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>انسخ الرمز مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>The request could not be written down.</source>
        <translation>تعذّرت كتابة الطلب.</translation>
    </message>
    <message>
        <source>There is a line break in its “%2”.</source>
        <translation>في «%2» منه فاصل أسطر.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from their source.</source>
        <translation>انسخ معرّف العميل وسر العميل مرة أخرى من مصدرهما.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>هذا ليس عنوان وكيل.</translation>
    </message>
    <message>
        <source>“%2” came; expected is http or socks5, a host and a port, as in %1, without a name and a password.</source>
        <translation>جاء «%2»؛ والمتوقع http أو socks5 ومضيف ومنفذ، كما في %1، بلا اسم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be read.</source>
        <translation>تعذّرت قراءة %3.</translation>
    </message>
    <message>
        <source>The account&apos;s settings name this file for the way to its server: %2.</source>
        <translation>تسمّي إعدادات الحساب هذا الملف للطريق إلى خادمه: %2.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the account&apos;s settings.</source>
        <translation>أعد الملف إلى مكانه، أو اختر غيره في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>There is no certificate in %3.</source>
        <translation>لا توجد شهادة في %3.</translation>
    </message>
    <message>
        <source>Expected is PEM: a text with BEGIN CERTIFICATE in it.</source>
        <translation>المتوقع PEM: نص فيه BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose another file in the account&apos;s settings.</source>
        <translation>اختر ملفًا آخر في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>There is no private key in %3 that can be used.</source>
        <translation>لا يوجد في %3 مفتاح خاص يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Expected is PEM with the certificate and its RSA or EC key in one file.</source>
        <translation>المتوقع PEM فيه الشهادة ومفتاحها RSA أو EC في ملف واحد.</translation>
    </message>
    <message>
        <source>Put both into one file, or choose another one in the account&apos;s settings.</source>
        <translation>ضع الاثنين في ملف واحد، أو اختر غيره في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The private key in %3 is encrypted.</source>
        <translation>المفتاح الخاص في %3 مشفَّر.</translation>
    </message>
    <message>
        <source>The private key in %3 belongs to another certificate.</source>
        <translation>المفتاح الخاص في %3 يخص شهادة أخرى.</translation>
    </message>
    <message>
        <source>The first certificate in the file has to be that of the key.</source>
        <translation>يجب أن تكون الشهادة الأولى في الملف هي شهادة المفتاح.</translation>
    </message>
    <message>
        <source>Put the two that belong together into one file.</source>
        <translation>ضع الاثنين المتلازمين في ملف واحد.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى %3.</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>تحقق من الاتصال والعنوان، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no safe connection to %3.</source>
        <translation>لا اتصال آمن مع %3.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; otherwise ask the operator of the server.</source>
        <translation>لا تتابع في شبكة لا تعرفها؛ وإلا فاسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>لم يُجب %3 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Cloakroom waited for %1.</source>
        <translation>انتظر Cloakroom %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>%3 sent more than Cloakroom reads.</source>
        <translation>أرسل %3 أكثر مما يقرأه Cloakroom.</translation>
    </message>
    <message>
        <source>An answer may have %1.</source>
        <translation>يجوز أن يبلغ الرد %1.</translation>
    </message>
    <message>
        <source>The connection to %3 broke off.</source>
        <translation>انقطع الاتصال مع %3.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Its name leads to no address.</source>
        <translation>لا يؤدي اسمه إلى أي عنوان.</translation>
    </message>
    <message>
        <source>Nobody takes connections there.</source>
        <translation>لا أحد يقبل الاتصالات هناك.</translation>
    </message>
    <message>
        <source>The network does not lead there.</source>
        <translation>لا تؤدي الشبكة إلى هناك.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>لم ينشأ أي اتصال.</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>انتهى الرد قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>انتهت صلاحية شهادته.</translation>
    </message>
    <message>
        <source>Its certificate is not good yet, or this computer&apos;s clock is wrong.</source>
        <translation>لم تبدأ صلاحية شهادته بعد، أو ساعة هذا الحاسوب غير مضبوطة.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>أُبطلت شهادته.</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>شهادته لمضيف آخر.</translation>
    </message>
    <message>
        <source>It signed its certificate itself.</source>
        <translation>وقّع شهادته بنفسه.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed its certificate.</source>
        <translation>لم يوقّع شهادته أحد يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The two found no way of encryption that both hold safe.</source>
        <translation>لم يجد الطرفان طريقة تشفير يراها كلاهما آمنة.</translation>
    </message>
    <message>
        <source>Its certificate does not hold.</source>
        <translation>شهادته لا تصحّ.</translation>
    </message>
    <message>
        <source>A key can&apos;t be used.</source>
        <translation>لا يمكن استخدام أحد المفاتيح.</translation>
    </message>
    <message>
        <source>An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3.</source>
        <translation>يجب أن يكون لمفتاح RSA من 2048 إلى 16384 بت وأُسّ فردي لا يقل عن 3.</translation>
    </message>
    <message>
        <source>Its point is not on its curve.</source>
        <translation>نقطته ليست على منحناه.</translation>
    </message>
    <message>
        <source>It is not as long as its curve wants it.</source>
        <translation>ليس بالطول الذي يريده منحناه.</translation>
    </message>
    <message>
        <source>A key is of a kind that Cloakroom does not know.</source>
        <translation>أحد المفاتيح من نوع لا يعرفه Cloakroom.</translation>
    </message>
    <message>
        <source>A key is on a curve that Cloakroom does not know.</source>
        <translation>أحد المفاتيح على منحنى لا يعرفه Cloakroom.</translation>
    </message>
    <message>
        <source>This token was signed with a secret.</source>
        <translation>وُقّع هذا الرمز بسر.</translation>
    </message>
    <message>
        <source>Give the secret.</source>
        <translation>أعطِ السر.</translation>
    </message>
    <message>
        <source>The secret is too short to be safe.</source>
        <translation>السر أقصر من أن يكون آمنًا.</translation>
    </message>
    <message>
        <source>It has %2 bytes and should have %1.</source>
        <translation>فيه %2 بايت، وينبغي أن يكون %1.</translation>
    </message>
    <message>
        <source>This PEM text holds no key that can be read.</source>
        <translation>لا يحوي نص PEM هذا مفتاحًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Give a public key or a certificate, from its BEGIN line to its END line.</source>
        <translation>أعطِ مفتاحًا عامًا أو شهادة، من سطر BEGIN إلى سطر END.</translation>
    </message>
    <message>
        <source>This is too large for a key.</source>
        <translation>هذا أكبر من أن يكون مفتاحًا.</translation>
    </message>
    <message>
        <source>Give one key or one set of keys.</source>
        <translation>أعطِ مفتاحًا واحدًا أو مجموعة مفاتيح واحدة.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>ليس فيه أي مفتاح.</translation>
    </message>
    <message>
        <source>Give a PEM text, a JWK, a JWK Set or a secret.</source>
        <translation>أعطِ نص PEM أو JWK أو JWK Set أو سرًا.</translation>
    </message>
    <message>
        <source>In this key one name stands twice.</source>
        <translation>ورد في هذا المفتاح اسم مرتين.</translation>
    </message>
    <message>
        <source>This is no private key that can be read.</source>
        <translation>هذا ليس مفتاحًا خاصًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>A key lacks something.</source>
        <translation>ينقص شيء في أحد المفاتيح.</translation>
    </message>
    <message>
        <source>Its “%1” is missing or can&apos;t be read.</source>
        <translation>الحقل «%1» منه غير موجود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is no JWT.</source>
        <translation>هذا ليس JWT.</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them, and this has %2.</source>
        <translation>لـ JWT ثلاثة أجزاء بينها نقاط، ولهذا %2.</translation>
    </message>
    <message>
        <source>Look whether the whole token was copied.</source>
        <translation>انظر هل نُسخ الرمز كله.</translation>
    </message>
    <message>
        <source>This token is encrypted.</source>
        <translation>هذا الرمز مشفَّر.</translation>
    </message>
    <message>
        <source>It has five parts, and only who holds the key for it can read them.</source>
        <translation>له خمسة أجزاء، ولا يستطيع قراءتها إلا من يملك مفتاحه.</translation>
    </message>
    <message>
        <source>Ask its issuer for signed tokens if you need to read them.</source>
        <translation>اطلب من مُصدِره رموزًا موقّعة إن كنت تحتاج إلى قراءتها.</translation>
    </message>
    <message>
        <source>It holds a character that no JWT may hold.</source>
        <translation>فيه محرف لا يجوز في أي JWT.</translation>
    </message>
    <message>
        <source>This token is damaged.</source>
        <translation>هذا الرمز تالف.</translation>
    </message>
    <message>
        <source>One of its parts is not encoded as it should be: %2.</source>
        <translation>أحد أجزائه ليس مُرمَّزًا كما يجب: %2.</translation>
    </message>
    <message>
        <source>Its header is no JSON object.</source>
        <translation>ترويسته ليست كائن JSON.</translation>
    </message>
    <message>
        <source>This token holds no claims.</source>
        <translation>لا يحوي هذا الرمز مطالبات.</translation>
    </message>
    <message>
        <source>Its payload is no JSON object.</source>
        <translation>حمولته ليست كائن JSON.</translation>
    </message>
    <message>
        <source>This token says one thing twice.</source>
        <translation>يقول هذا الرمز شيئًا مرتين.</translation>
    </message>
    <message>
        <source>In its %2 one name stands twice, so that two readers could see two tokens.</source>
        <translation>ورد اسم مرتين في %2 منه، فقد يرى قارئان رمزين مختلفين.</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>الرمز موقّع بطريقة غير مسموح بها.</translation>
    </message>
    <message>
        <source>The token asks for something that Cloakroom does not know.</source>
        <translation>يطلب الرمز شيئًا لا يعرفه Cloakroom.</translation>
    </message>
    <message>
        <source>Its header marks %2 as a thing that every reader has to understand.</source>
        <translation>تعدّ ترويسته %2 شيئًا يجب أن يفهمه كل قارئ.</translation>
    </message>
    <message>
        <source>The token names its key in a way that can&apos;t be read.</source>
        <translation>يسمّي الرمز مفتاحه بطريقة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not have.</source>
        <translation>يسمّي الرمز مفتاحًا ليس لدى المُصدِر.</translation>
    </message>
    <message>
        <source>Ask the operator of the server; if you expected this issuer, try again later.</source>
        <translation>اسأل مشغّل الخادم؛ وإن كنت تتوقع هذا المُصدِر فحاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The issuer has two keys of one name.</source>
        <translation>لدى المُصدِر مفتاحان باسم واحد.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key of that name can&apos;t be used.</source>
        <translation>لا يمكن استخدام مفتاح المُصدِر الذي بهذا الاسم.</translation>
    </message>
    <message>
        <source>The issuer has no key that fits the token.</source>
        <translation>ليس لدى المُصدِر مفتاح يناسب الرمز.</translation>
    </message>
    <message>
        <source>The signature does not match any key of the issuer.</source>
        <translation>لا يطابق التوقيع أي مفتاح من مفاتيح المُصدِر.</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>جاء الرد من خادم غير الذي سُئل.</translation>
    </message>
    <message>
        <source>Don&apos;t go on: someone may have mixed up two sign-ins on purpose.</source>
        <translation>لا تتابع: ربما خلط أحد بين تسجيلَي دخول عن قصد.</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from.</source>
        <translation>لا يقول الرد من أي خادم هو.</translation>
    </message>
    <message>
        <source>This server said that its answers always do.</source>
        <translation>قال هذا الخادم إن ردوده تقول ذلك دائمًا.</translation>
    </message>
    <message>
        <source>An answer came that belongs to no sign-in of yours.</source>
        <translation>جاء رد لا يخص أي تسجيل دخول لك.</translation>
    </message>
    <message>
        <source>Its state is not the one that was sent.</source>
        <translation>قيمة state فيه ليست التي أُرسلت.</translation>
    </message>
    <message>
        <source>Close the browser&apos;s tab and sign in again.</source>
        <translation>أغلق علامة التبويب في المتصفح وسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that says one thing twice.</source>
        <translation>عاد المتصفح برد يقول شيئًا مرتين.</translation>
    </message>
    <message>
        <source>The browser came back with a code and with a refusal at once.</source>
        <translation>عاد المتصفح بكود وبرفض معًا.</translation>
    </message>
    <message>
        <source>The browser came back without a code that can be used.</source>
        <translation>عاد المتصفح من دون كود يمكن استخدامه.</translation>
    </message>
    <message>
        <source>“%1” is missing, or it holds a character that no code may hold.</source>
        <translation>«%1» غير موجود، أو فيه محرف لا يجوز في أي كود.</translation>
    </message>
    <message>
        <source>%3 gave an ID token that can&apos;t be read.</source>
        <translation>أعطى %3 رمز هوية لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%3 gave no ID token.</source>
        <translation>لم يعطِ %3 رمز هوية.</translation>
    </message>
    <message>
        <source>The scope “openid” was asked for, so one has to come.</source>
        <translation>طُلب النطاق «openid»، فيجب أن يأتي واحد.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without the scope “openid”.</source>
        <translation>اسأل مشغّله، أو سجّل الدخول من دون النطاق «openid».</translation>
    </message>
    <message>
        <source>The ID token of %3 can&apos;t be checked.</source>
        <translation>لا يمكن فحص رمز الهوية من %3.</translation>
    </message>
    <message>
        <source>It does not say where its keys are.</source>
        <translation>لا يقول أين مفاتيحه.</translation>
    </message>
    <message>
        <source>%3 gave another kind of token in place of an ID token.</source>
        <translation>أعطى %3 نوعًا آخر من الرموز بدلًا من رمز الهوية.</translation>
    </message>
    <message>
        <source>The ID token was made by somebody else.</source>
        <translation>رمز الهوية صنعه شخص آخر.</translation>
    </message>
    <message>
        <source>The ID token is meant for another application.</source>
        <translation>رمز الهوية مخصص لتطبيق آخر.</translation>
    </message>
    <message>
        <source>Compare the client ID with what was registered, or ask the operator of the server.</source>
        <translation>قارن معرّف العميل بما سُجّل، أو اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>أُصدر رمز الهوية لتطبيق آخر.</translation>
    </message>
    <message>
        <source>The ID token is signed in a way that its issuer does not use.</source>
        <translation>رمز الهوية موقّع بطريقة لا يستخدمها مُصدِره.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not hold.</source>
        <translation>توقيع رمز الهوية لا يصحّ.</translation>
    </message>
    <message>
        <source>The ID token has ended, or does not say when it does.</source>
        <translation>انتهى رمز الهوية، أو لا يقول متى ينتهي.</translation>
    </message>
    <message>
        <source>It ended at %2, and now it is %1.</source>
        <translation>انتهى في %2، والوقت الآن %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the operator of the server.</source>
        <translation>تحقق من ساعة هذا الحاسوب، أو اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The ID token was issued in the future, or does not say when.</source>
        <translation>صدر رمز الهوية في المستقبل، أو لا يقول متى صدر.</translation>
    </message>
    <message>
        <source>It says that it was issued at %2, and now it is %1.</source>
        <translation>يقول إنه صدر في %2، والوقت الآن %1.</translation>
    </message>
    <message>
        <source>The ID token is not good yet.</source>
        <translation>لم تبدأ صلاحية رمز الهوية بعد.</translation>
    </message>
    <message>
        <source>It begins at %2, and now it is %1.</source>
        <translation>تبدأ في %2، والوقت الآن %1.</translation>
    </message>
    <message>
        <source>The ID token does not say whom it is about.</source>
        <translation>لا يقول رمز الهوية عمّن يتحدث.</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>يخص رمز الهوية تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>Its nonce is not the one that was sent.</source>
        <translation>قيمة nonce فيه ليست التي أُرسلت.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, ask the operator of the server.</source>
        <translation>سجّل الدخول مرة أخرى؛ وإن تكرر ذلك فاسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>يخص رمز الهوية رمز وصول آخر.</translation>
    </message>
    <message>
        <source>The renewed ID token was made by somebody else than before.</source>
        <translation>رمز الهوية المجدَّد صنعه غير من صنع سابقه.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The renewed ID token is about somebody else than before.</source>
        <translation>رمز الهوية المجدَّد عن شخص غير السابق.</translation>
    </message>
    <message>
        <source>The renewed ID token is meant for another application than before.</source>
        <translation>رمز الهوية المجدَّد مخصص لتطبيق غير السابق.</translation>
    </message>
    <message>
        <source>The renewed ID token tells of another sign-in than before.</source>
        <translation>يتحدث رمز الهوية المجدَّد عن تسجيل دخول غير السابق.</translation>
    </message>
    <message>
        <source>The renewed ID token belongs to another sign-in.</source>
        <translation>يخص رمز الهوية المجدَّد تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>%3 has no page to sign in at.</source>
        <translation>ليس لدى %3 صفحة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>It names no authorization endpoint.</source>
        <translation>لا يسمّي نقطة نهاية للتفويض.</translation>
    </message>
    <message>
        <source>Sign in as a program, or with another device, if it offers that.</source>
        <translation>سجّل الدخول كبرنامج، أو بجهاز آخر، إن كان يتيح ذلك.</translation>
    </message>
    <message>
        <source>%3 gives programs no tokens of their own.</source>
        <translation>لا يعطي %3 البرامج رموزًا خاصة بها.</translation>
    </message>
    <message>
        <source>Its documents don&apos;t list the client credentials grant.</source>
        <translation>لا تذكر مستنداته منح بيانات اعتماد العميل.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask its operator.</source>
        <translation>سجّل الدخول بالمتصفح، أو اسأل مشغّله.</translation>
    </message>
    <message>
        <source>A program has to show who it is.</source>
        <translation>يجب أن يُظهر البرنامج من هو.</translation>
    </message>
    <message>
        <source>It needs a client ID, and a secret, a private key or a certificate (RFC 6749, section 4.4).</source>
        <translation>يحتاج إلى معرّف عميل، وسر أو مفتاح خاص أو شهادة (RFC 6749، القسم 4.4).</translation>
    </message>
    <message>
        <source>Give them under More.</source>
        <translation>أعطِها تحت «المزيد».</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of key.</source>
        <translation>لا يقبل الخادم هذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <source>It takes %1, and the key can %2.</source>
        <translation>يقبل %1، والمفتاح يستطيع %2.</translation>
    </message>
    <message>
        <source>Make or choose another key under More.</source>
        <translation>اصنع مفتاحًا آخر أو اختره تحت «المزيد».</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take what this client shows itself by.</source>
        <translation>لا يقبل %3 ما يعرّف به هذا العميل نفسه.</translation>
    </message>
    <message>
        <source>The clocks differ by more than half a minute, and an assertion lives for one.</source>
        <translation>تختلف الساعتان بأكثر من نصف دقيقة، والإقرار يعيش دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>لا يمكن قراءة المفتاح.</translation>
    </message>
    <message>
        <source>The file “%2” isn&apos;t there, can&apos;t be opened or is far too large.</source>
        <translation>الملف «%2» غير موجود، أو لا يمكن فتحه، أو أكبر من اللازم بكثير.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>اختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The key in this file is encrypted.</source>
        <translation>المفتاح في هذا الملف مشفَّر.</translation>
    </message>
    <message>
        <source>This file holds no private key.</source>
        <translation>لا يحوي هذا الملف مفتاحًا خاصًا.</translation>
    </message>
    <message>
        <source>A public key or a certificate can&apos;t sign.</source>
        <translation>لا يستطيع مفتاح عام ولا شهادة التوقيع.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>اختر الملف الذي فيه المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign with this kind of key.</source>
        <translation>لا يستطيع Cloakroom التوقيع بهذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <source>It can with RSA, P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.</source>
        <translation>يستطيع ذلك بمفاتيح RSA وP-256 وP-384 وP-521 وsecp256k1 وEd25519 وEd448.</translation>
    </message>
    <message>
        <source>Choose another key, or have Cloakroom make one.</source>
        <translation>اختر مفتاحًا آخر، أو دع Cloakroom يصنع واحدًا.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t take the request that is sent ahead.</source>
        <translation>لم يقبل %3 الطلب المُرسل مسبقًا.</translation>
    </message>
    <message>
        <source>It answered with status %2.</source>
        <translation>أجاب بالحالة %2.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider (RFC 9126).</source>
        <translation>حاول مرة أخرى؛ وإن استمر ذلك فأخبر من يشغّل المزوّد (RFC 9126).</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with a page.</source>
        <translation>أجاب %3 على الطلب المُرسل مسبقًا بصفحة.</translation>
    </message>
    <message>
        <source>The answer is %2, not JSON.</source>
        <translation>الرد %2، لا JSON.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first.</source>
        <translation>تحقق هل تريد شبكة ما أن تسجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with something else.</source>
        <translation>أجاب %3 على الطلب المُرسل مسبقًا بشيء آخر.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider.</source>
        <translation>حاول مرة أخرى؛ وإن استمر ذلك فأخبر من يشغّل المزوّد.</translation>
    </message>
    <message>
        <source>The answer to the request that is sent ahead lacks something.</source>
        <translation>ينقص شيء في الرد على الطلب المُرسل مسبقًا.</translation>
    </message>
    <message>
        <source>%3 gave no %1 that could be used.</source>
        <translation>لم يعطِ %3 %1 يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 9126, section 2.2).</source>
        <translation>أخبر من يشغّل المزوّد (RFC 9126، القسم 2.2).</translation>
    </message>
    <message>
        <source>%3 gave a token that isn&apos;t bound to your key.</source>
        <translation>أعطى %3 رمزًا غير مرتبط بمفتاحك.</translation>
    </message>
    <message>
        <source>A bound token (DPoP) was asked for, and “%2” came: whoever gets hold of that one can use it.</source>
        <translation>طُلب رمز مرتبط (DPoP)، وجاء «%2»: من يحصل على هذا يستطيع استخدامه.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without binding under More.</source>
        <translation>اسأل مشغّله، أو سجّل الدخول بلا ربط تحت «المزيد».</translation>
    </message>
    <message>
        <source>%3 signed its answer in a way that can&apos;t be read.</source>
        <translation>وقّع %3 رده بطريقة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>What came is no JWT.</source>
        <translation>ما جاء ليس JWT.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>أخبر من يشغّل المزوّد.</translation>
    </message>
    <message>
        <source>The signed answer is from somebody else.</source>
        <translation>الرد الموقّع من شخص آخر.</translation>
    </message>
    <message>
        <source>Don&apos;t go on with it; tell whoever runs the provider.</source>
        <translation>لا تتابع به؛ وأخبر من يشغّل المزوّد.</translation>
    </message>
    <message>
        <source>The signed answer is for another program.</source>
        <translation>الرد الموقّع لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The signed answer is another kind of token.</source>
        <translation>الرد الموقّع نوع آخر من الرموز.</translation>
    </message>
    <message>
        <source>The signed answer has ended, or doesn&apos;t say when it ends.</source>
        <translation>انتهى الرد الموقّع، أو لا يقول متى ينتهي.</translation>
    </message>
    <message>
        <source>Try again, and compare the clock of this computer.</source>
        <translation>حاول مرة أخرى، وقارن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t signed, though %3 signs its answers.</source>
        <translation>الرد غير موقّع، مع أن %3 يوقّع ردوده.</translation>
    </message>
    <message>
        <source>What came may have been changed on its way (JARM).</source>
        <translation>ربما غُيّر ما جاء في طريقه (JARM).</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say what it knows of the token.</source>
        <translation>لم يقل %3 ما يعرفه عن الرمز.</translation>
    </message>
    <message>
        <source>It may let only other programs ask.</source>
        <translation>ربما لا يسمح بالسؤال إلا لبرامج أخرى.</translation>
    </message>
    <message>
        <source>%3 answered in a way that can&apos;t be read.</source>
        <translation>أجاب %3 بطريقة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t what it knows of the token.</source>
        <translation>أجاب %3 بشيء ليس ما يعرفه عن الرمز.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say whether the token is active.</source>
        <translation>لم يقل %3 هل الرمز فعّال.</translation>
    </message>
    <message>
        <source>The answer has no %1 that is true or false.</source>
        <translation>ليس في الرد %1 قيمته true أو false.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 7662, section 2.2).</source>
        <translation>أخبر من يشغّل المزوّد (RFC 7662، القسم 2.2).</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the token should be for.</source>
        <translation>لم يُذكر لِمَ يُطلب الرمز.</translation>
    </message>
    <message>
        <source>Name an API, an audience or scopes.</source>
        <translation>سمّ واجهة برمجية أو جهة مقصودة أو نطاقات.</translation>
    </message>
    <message>
        <source>Fill in one of the fields.</source>
        <translation>املأ أحد الحقول.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API.</source>
        <translation>هذا ليس عنوان واجهة برمجية.</translation>
    </message>
    <message>
        <source>“%2” is no absolute address, or has a fragment (RFC 8707, section 2).</source>
        <translation>«%2» ليس عنوانًا مطلقًا، أو فيه جزء بعد # (RFC 8707، القسم 2).</translation>
    </message>
    <message>
        <source>Write it as the API&apos;s operator does.</source>
        <translation>اكتبه كما يكتبه مشغّل الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>The account itself hasn&apos;t got these scopes: %2.</source>
        <translation>ليست لدى الحساب نفسه هذه النطاقات: %2.</translation>
    </message>
    <message>
        <source>A token made from it can have fewer scopes, never more.</source>
        <translation>الرمز المصنوع منه قد تكون له نطاقات أقل، لا أكثر أبدًا.</translation>
    </message>
    <message>
        <source>Sign in again with more scopes first.</source>
        <translation>سجّل الدخول مرة أخرى بنطاقات أكثر أولًا.</translation>
    </message>
    <message>
        <source>What %3 issued is no access token.</source>
        <translation>ما أصدره %3 ليس رمز وصول.</translation>
    </message>
    <message>
        <source>It is said to be “%2”.</source>
        <translation>يقال إنه «%2».</translation>
    </message>
    <message>
        <source>Ask its operator what may be exchanged there.</source>
        <translation>اسأل مشغّله عمّا يجوز استبداله هناك.</translation>
    </message>
    <message>
        <source>The token that %3 gave is for somebody else.</source>
        <translation>الرمز الذي أعطاه %3 لجهة أخرى.</translation>
    </message>
    <message>
        <source>It was asked for %1, and is for %2. It isn&apos;t used.</source>
        <translation>طُلب لـ %1، وهو لـ %2. لا يُستخدم.</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>اسأل مشغّله.</translation>
    </message>
    <message>
        <source>The account has no refresh token to ask with.</source>
        <translation>ليس لدى الحساب رمز تحديث ليطلب به.</translation>
    </message>
    <message>
        <source>Only with one can a token for another API be had without signing in.</source>
        <translation>به وحده يمكن الحصول على رمز لواجهة برمجية أخرى من دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again with the scope offline_access, where the provider has that.</source>
        <translation>سجّل الدخول مرة أخرى بالنطاق offline_access، حيث يدعمه المزوّد.</translation>
    </message>
    <message>
        <source>Cloakroom is locked.</source>
        <translation>Cloakroom مقفل.</translation>
    </message>
    <message>
        <source>Until it is unlocked it hands out no token and reads none.</source>
        <translation>حتى يُلغى القفل لا يسلّم أي رمز ولا يقرأ أيًّا منها.</translation>
    </message>
    <message>
        <source>Unlock it in its window, or with cloakroom-cli unlock.</source>
        <translation>ألغِ القفل في نافذته، أو بالأمر cloakroom-cli unlock.</translation>
    </message>
    <message>
        <source>Cloakroom could not be locked.</source>
        <translation>تعذّر قفل Cloakroom.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be written.</source>
        <translation>تعذّرت كتابة %3.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder, or quit Cloakroom.</source>
        <translation>انظر في المساحة الحرة وأذونات المجلد، أو أنهِ Cloakroom.</translation>
    </message>
    <message>
        <source>Cloakroom could not be unlocked.</source>
        <translation>تعذّر إلغاء قفل Cloakroom.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be removed.</source>
        <translation>تعذّرت إزالة %3.</translation>
    </message>
    <message>
        <source>Look at the permissions of the folder.</source>
        <translation>انظر في أذونات المجلد.</translation>
    </message>
    <message>
        <source>This account hands no token to other programs.</source>
        <translation>لا يسلّم هذا الحساب أي رمز للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of the account, in the window.</source>
        <translation>فعّل ذلك في إعدادات الحساب، في النافذة.</translation>
    </message>
    <message>
        <source>You said no to this program.</source>
        <translation>رفضتَ هذا البرنامج.</translation>
    </message>
    <message>
        <source>Ask again in a minute and allow it, or change it in the settings of the account.</source>
        <translation>اطلب مرة أخرى بعد دقيقة واسمح بذلك، أو غيّره في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Nobody answered whether this program may have the token.</source>
        <translation>لم يُجب أحد هل يجوز لهذا البرنامج أن يأخذ الرمز.</translation>
    </message>
    <message>
        <source>It was asked for %1.</source>
        <translation>طُلب %1.</translation>
    </message>
    <message>
        <source>Ask again while somebody is there.</source>
        <translation>اطلب مرة أخرى حين يكون أحد موجودًا.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether this program may have the token.</source>
        <translation>لم يمكن سؤال أحد هل يجوز لهذا البرنامج أن يأخذ الرمز.</translation>
    </message>
    <message>
        <source>There is no window of Cloakroom and no terminal.</source>
        <translation>لا توجد نافذة لـ Cloakroom ولا طرفية.</translation>
    </message>
    <message>
        <source>Start Cloakroom, or allow the program in the settings of the account.</source>
        <translation>شغّل Cloakroom، أو اسمح للبرنامج في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The token isn&apos;t good for long enough.</source>
        <translation>الرمز غير صالح لمدة كافية.</translation>
    </message>
    <message>
        <source>It was asked for %1, and the new one lasts %2.</source>
        <translation>طُلب %1، والجديد يدوم %2.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>اطلب مدة أقصر.</translation>
    </message>
    <message>
        <source>This account has no ID token.</source>
        <translation>ليس لهذا الحساب رمز هوية.</translation>
    </message>
    <message>
        <source>Sign in again with the scope openid, where the provider has that.</source>
        <translation>سجّل الدخول مرة أخرى بالنطاق openid، حيث يدعمه المزوّد.</translation>
    </message>
    <message>
        <source>The token can&apos;t be handed on.</source>
        <translation>لا يمكن تسليم الرمز.</translation>
    </message>
    <message>
        <source>It is too long, or has characters that no header can hold.</source>
        <translation>إنه أطول من اللازم، أو فيه محارف لا تجوز في أي ترويسة.</translation>
    </message>
    <message>
        <source>Ask the operator of the provider.</source>
        <translation>اسأل مشغّل المزوّد.</translation>
    </message>
    <message>
        <source>What another program asked can&apos;t be read.</source>
        <translation>ما طلبه برنامج آخر لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>What is wrong there is “%2”.</source>
        <translation>الخلل هناك هو «%2».</translation>
    </message>
    <message>
        <source>Compare it with the protocol in the documentation.</source>
        <translation>قارنه بالبروتوكول في التوثيق.</translation>
    </message>
    <message>
        <source>The window of Cloakroom is of another version.</source>
        <translation>نافذة Cloakroom من إصدار آخر.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, and this is version %2.</source>
        <translation>تتحدث بالإصدار %1 من البروتوكول، وهذا هو الإصدار %2.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again, so that both are the same.</source>
        <translation>أنهِ Cloakroom وشغّله مرة أخرى، ليكون الاثنان متطابقين.</translation>
    </message>
    <message>
        <source>Too many programs ask for a token at once.</source>
        <translation>تطلب برامج أكثر من اللازم رمزًا في وقت واحد.</translation>
    </message>
    <message>
        <source>The window of Cloakroom doesn&apos;t answer.</source>
        <translation>نافذة Cloakroom لا تجيب.</translation>
    </message>
    <message>
        <source>Wait a moment, or end it and start it again.</source>
        <translation>انتظر قليلًا، أو أنهِه وشغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer of Cloakroom can&apos;t be read.</source>
        <translation>لا يمكن قراءة رد Cloakroom.</translation>
    </message>
    <message>
        <source>It was cut off, or is of another program.</source>
        <translation>انقطع، أو هو من برنامج آخر.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end Cloakroom and start it again.</source>
        <translation>حاول مرة أخرى؛ وإن لم ينفع ذلك فأنهِ Cloakroom وشغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>What listens in the place of Cloakroom belongs to another user.</source>
        <translation>ما يستمع في مكان Cloakroom يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.</source>
        <translation>انظر من صنع المقبس الذي يسمّيه CLOAKROOM_SOCKET أو XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Nobody listens at the socket that CLOAKROOM_SOCKET names.</source>
        <translation>لا أحد يستمع على المقبس الذي يسمّيه CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.</source>
        <translation>شغّل Cloakroom هناك، أو أعد توجيه المقبس، أو ألغِ تعيين CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t ask for tokens.</source>
        <translation>لا تستطيع البرامج الأخرى طلب الرموز.</translation>
    </message>
    <message>
        <source>%3 is not a folder of this user alone.</source>
        <translation>%3 ليس مجلدًا لهذا المستخدم وحده.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.</source>
        <translation>أزله، أو عيّن XDG_RUNTIME_DIR، وشغّل Cloakroom مرة أخرى.</translation>
    </message>
    <message>
        <source>Other programs ask another Cloakroom for tokens.</source>
        <translation>تطلب البرامج الأخرى الرموز من Cloakroom آخر.</translation>
    </message>
    <message>
        <source>It listens at %3 already.</source>
        <translation>وهو يستمع على %3 بالفعل.</translation>
    </message>
    <message>
        <source>End the other one and start this one again.</source>
        <translation>أنهِ الآخر وشغّل هذا مرة أخرى.</translation>
    </message>
    <message>
        <source>The socket %3 can&apos;t be made: %2.</source>
        <translation>تعذّر صنع المقبس %3: %2.</translation>
    </message>
    <message>
        <source>Look at the folder, and start Cloakroom again.</source>
        <translation>انظر في المجلد، وشغّل Cloakroom مرة أخرى.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR isn&apos;t set, so there is no safe place for a socket.</source>
        <translation>لم يُعيَّن XDG_RUNTIME_DIR، فلا مكان آمن لمقبس.</translation>
    </message>
    <message>
        <source>Start Cloakroom in a desktop session. The command line works all the same.</source>
        <translation>شغّل Cloakroom في جلسة سطح مكتب. ومع ذلك يعمل سطر الأوامر.</translation>
    </message>
    <message>
        <source>Cloakroom knows no provider called “%2”.</source>
        <translation>لا يعرف Cloakroom مزوّدًا اسمه «%2».</translation>
    </message>
    <message>
        <source>Give its address: --issuer URL, or --resource URL.</source>
        <translation>أعطِ عنوانه: --issuer URL أو --resource URL.</translation>
    </message>
    <message>
        <source>%2 has no way in for a desktop program.</source>
        <translation>لا مدخل لدى %2 لبرنامج على حاسوب شخصي.</translation>
    </message>
    <message>
        <source>%2 asks for a client secret.</source>
        <translation>يطلب %2 سر عميل.</translation>
    </message>
    <message>
        <source>Add --client-secret and give it on the standard input.</source>
        <translation>أضف --client-secret وأعطِه في الدخل القياسي.</translation>
    </message>
    <message>
        <source>This provider makes no client for those who ask.</source>
        <translation>لا يصنع هذا المزوّد عميلًا لمن يطلب.</translation>
    </message>
    <message>
        <source>Register one there and give its ID: --client-id ID.</source>
        <translation>سجّل واحدًا هناك وأعطِ معرّفه: --client-id ID.</translation>
    </message>
    <message>
        <source>What git asked can&apos;t be read.</source>
        <translation>ما طلبه git لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Look at the helper&apos;s line in the configuration of git.</source>
        <translation>انظر في سطر المساعد في إعدادات git.</translation>
    </message>
    <message>
        <source>The token isn&apos;t sent over a connection that anyone can read.</source>
        <translation>لا يُرسل الرمز عبر اتصال يستطيع أي أحد قراءته.</translation>
    </message>
    <message>
        <source>Git asks for a remote without https.</source>
        <translation>يطلب git لمستودع بعيد بلا https.</translation>
    </message>
    <message>
        <source>Use the https address of the remote.</source>
        <translation>استخدم عنوان https للمستودع البعيد.</translation>
    </message>
    <message>
        <source>What docker asked can&apos;t be read.</source>
        <translation>ما طلبه docker لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Look at the credential helper in the configuration of docker.</source>
        <translation>انظر في مساعد بيانات الاعتماد في إعدادات docker.</translation>
    </message>
    <message>
        <source>What kubectl says in KUBERNETES_EXEC_INFO can&apos;t be read.</source>
        <translation>ما يقوله kubectl في KUBERNETES_EXEC_INFO لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Look at the exec section in the configuration of kubectl.</source>
        <translation>انظر في قسم exec في إعدادات kubectl.</translation>
    </message>
    <message>
        <source>This version of the exec credential isn&apos;t known.</source>
        <translation>هذا الإصدار من بيانات اعتماد exec غير معروف.</translation>
    </message>
    <message>
        <source>Put the apiVersion that the manual page names into the exec section.</source>
        <translation>ضع في قسم exec قيمة apiVersion التي تسمّيها صفحة الدليل.</translation>
    </message>
    <message>
        <source>Somebody else signed in.</source>
        <translation>سجّل شخص آخر الدخول.</translation>
    </message>
    <message>
        <source>This account is %1, and in the browser it was %2.</source>
        <translation>هذا الحساب هو %1، وكان في المتصفح %2.</translation>
    </message>
    <message>
        <source>Sign in again as the same person, or add the other one as an account of its own.</source>
        <translation>سجّل الدخول مرة أخرى بصفة الشخص نفسه، أو أضف الآخر كحساب مستقل.</translation>
    </message>
    <message>
        <source>The server describes itself differently than when you signed in.</source>
        <translation>يصف الخادم نفسه على غير ما كان حين سجّلت الدخول.</translation>
    </message>
    <message>
        <source>It was %1 then, and it is %2 now.</source>
        <translation>كان %1 حينها، وهو %2 الآن.</translation>
    </message>
    <message>
        <source>If you know of the change, sign in with its address as for a new account; this one will be taken over.</source>
        <translation>إن كنت تعلم بالتغيير، فسجّل الدخول بعنوانه كما لحساب جديد؛ وسيحل محل هذا الحساب.</translation>
    </message>
    <message>
        <source>The client secret of this account is no longer in the keychain.</source>
        <translation>لم يعد سر العميل لهذا الحساب في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Sign in as for a new account and give the client secret; this account will be taken over.</source>
        <translation>سجّل الدخول كما لحساب جديد وأعطِ سر العميل؛ وسيتولى تسجيل الدخول الجديد هذا الحساب.</translation>
    </message>
    <message>
        <source>This account can&apos;t be renewed.</source>
        <translation>لا يمكن تجديد هذا الحساب.</translation>
    </message>
    <message>
        <source>The server gave no refresh token when you signed in.</source>
        <translation>لم يعطِ الخادم رمز تحديث حين سجّلت الدخول.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “offline_access” often brings one.</source>
        <translation>سجّل الدخول مرة أخرى؛ وكثيرًا ما يجلب النطاق «offline_access» واحدًا.</translation>
    </message>
    <message>
        <source>This sign-in was lost on the way.</source>
        <translation>ضاع تسجيل الدخول هذا في الطريق.</translation>
    </message>
    <message>
        <source>%3 renewed it, but its answer never arrived, and it takes a refresh token only once.</source>
        <translation>جدّده %3، لكن رده لم يصل قط، وهو لا يقبل رمز التحديث إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>This sign-in was cut off.</source>
        <translation>انقطع تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Cloakroom was ended during a renewal, before the answer of %3 was saved.</source>
        <translation>أُنهي Cloakroom أثناء تجديد، قبل أن يُحفظ رد %3.</translation>
    </message>
    <message>
        <source>The way back from the browser is taken.</source>
        <translation>طريق العودة من المتصفح مشغول.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>يستخدم برنامج آخر %1.</translation>
    </message>
    <message>
        <source>Close that program, or let the system choose the port if the registration allows it.</source>
        <translation>أغلق ذلك البرنامج، أو دع النظام يختار المنفذ إن سمح التسجيل بذلك.</translation>
    </message>
    <message>
        <source>The way back from the browser could not be opened.</source>
        <translation>تعذّر فتح طريق العودة من المتصفح.</translation>
    </message>
    <message>
        <source>Look whether a firewall keeps programs from listening on this computer.</source>
        <translation>انظر هل يمنع جدار حماية البرامج من الاستماع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>لم يعد المتصفح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser while Cloakroom waits.</source>
        <translation>سجّل الدخول مرة أخرى، وأكمل في المتصفح بينما ينتظر Cloakroom.</translation>
    </message>
    <message>
        <source>The code from the browser could not be sent on.</source>
        <translation>تعذّر إرسال الكود الآتي من المتصفح.</translation>
    </message>
    <message>
        <source>A code is good for one time only.</source>
        <translation>الكود صالح لمرة واحدة فقط.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>لا تحوي سلسلة المفاتيح شيئًا لهذا الحساب.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>ألغِ قفلها.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked.</source>
        <translation>بقيت سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The question for its password was closed.</source>
        <translation>أُغلق السؤال عن كلمة مرورها.</translation>
    </message>
    <message>
        <source>Unlock it when you are ready.</source>
        <translation>ألغِ قفلها حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Programs can&apos;t talk to each other here: the D-Bus session bus is missing.</source>
        <translation>لا تستطيع البرامج أن يخاطب بعضها بعضًا هنا: ناقل جلسة D-Bus غير موجود.</translation>
    </message>
    <message>
        <source>Start Cloakroom from your desktop; until then tokens are kept for this run only.</source>
        <translation>شغّل Cloakroom من سطح المكتب؛ وحتى ذلك الحين تُحفظ الرموز لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>No keychain service runs here.</source>
        <translation>لا تعمل هنا أي خدمة سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KWallet or KeePassXC; until then tokens are kept for this run only.</source>
        <translation>شغّل GNOME Keyring أو KWallet أو KeePassXC؛ وحتى ذلك الحين تُحفظ الرموز لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تجيب.</translation>
    </message>
    <message>
        <source>It was asked ten seconds ago.</source>
        <translation>سُئلت قبل عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>انتظر قليلًا، أو أعد تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>رفضت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>اسمح لـ Cloakroom باستخدامها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain does not keep what it is given.</source>
        <translation>سلسلة المفاتيح لا تحفظ ما يُعطى لها.</translation>
    </message>
    <message>
        <source>It took a sign-in and gave something else back.</source>
        <translation>أخذت تسجيل دخول وأعادت شيئًا آخر.</translation>
    </message>
    <message>
        <source>Look whether another program changes its entries, or whether its disk is full.</source>
        <translation>انظر هل يغيّر برنامج آخر إدخالاتها، أو هل امتلأ قرصها.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is incomplete.</source>
        <translation>ما تحويه سلسلة المفاتيح لهذا الحساب غير كامل.</translation>
    </message>
    <message>
        <source>A part of it is missing or was altered.</source>
        <translation>جزء منه غير موجود أو تغيّر.</translation>
    </message>
    <message>
        <source>This sign-in is too large for your keychain.</source>
        <translation>تسجيل الدخول هذا أكبر من أن تسعه سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It takes up to %1, and this is %2.</source>
        <translation>تأخذ ما لا يزيد على %1، وهذا %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the server for shorter tokens.</source>
        <translation>اطلب من مشغّل الخادم رموزًا أقصر.</translation>
    </message>
    <message>
        <source>No account is called “%2”.</source>
        <translation>لا حساب اسمه «%2».</translation>
    </message>
    <message>
        <source>An account is named by its label, id, issuer or e-mail address.</source>
        <translation>يُسمّى الحساب بتسميته أو معرّفه أو مُصدِره أو عنوان بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>See the list: cloakroom-cli accounts.</source>
        <translation>انظر القائمة: cloakroom-cli accounts.</translation>
    </message>
    <message>
        <source>Several accounts are called “%2”.</source>
        <translation>عدة حسابات اسمها «%2».</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>قد يكون %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>سمّ واحدًا بمعرّفه.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like this.</source>
        <translation>لا يمكن استخدام %1 هكذا.</translation>
    </message>
    <message>
        <source>It was given “%2”.</source>
        <translation>أُعطي «%2».</translation>
    </message>
    <message>
        <source>Give it in one line of the standard input.</source>
        <translation>أعطِه في سطر واحد من الدخل القياسي.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>استغرق ذلك أطول من اللازم.</translation>
    </message>
    <message>
        <source>The time for it was %1.</source>
        <translation>كانت مدته %1.</translation>
    </message>
    <message>
        <source>Try again, or give it more time.</source>
        <translation>حاول مرة أخرى، أو أعطِه وقتًا أطول.</translation>
    </message>
    <message>
        <source>The access token could not be renewed now.</source>
        <translation>تعذّر تجديد رمز الوصول الآن.</translation>
    </message>
    <message>
        <source>The command was ended.</source>
        <translation>أُنهي الأمر.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>It was “%2”.</source>
        <translation>كان «%2».</translation>
    </message>
    <message>
        <source>Give a provider&apos;s name, an address that begins with https://, or an e-mail address.</source>
        <translation>أعطِ اسم مزوّد، أو عنوانًا يبدأ بـ https://، أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Nobody at %3 says how to sign in.</source>
        <translation>لا أحد على %3 يقول كيف يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>It is no issuer, and no API that asks for a token.</source>
        <translation>ليس مُصدِرًا، ولا واجهة برمجية تطلب رمزًا.</translation>
    </message>
    <message>
        <source>Look whether the address is right, or give the endpoints by hand.</source>
        <translation>انظر هل العنوان صحيح، أو أعطِ نقاط النهاية يدويًا.</translation>
    </message>
    <message>
        <source>%3 leads into a private network.</source>
        <translation>يؤدي %3 إلى شبكة خاصة.</translation>
    </message>
    <message>
        <source>It named “%2”, which is not asked on its word.</source>
        <translation>سمّى «%2»، وهو لا يُسأل بمجرد قوله.</translation>
    </message>
    <message>
        <source>If you know that address, give it yourself.</source>
        <translation>إن كنت تعرف ذلك العنوان فأعطِه بنفسك.</translation>
    </message>
    <message>
        <source>The description of a provider can&apos;t be used.</source>
        <translation>لا يمكن استخدام وصف مزوّد.</translation>
    </message>
    <message>
        <source>Expected in line %2 is: %1.</source>
        <translation>المتوقع في السطر %2: %1.</translation>
    </message>
    <message>
        <source>Correct the description and try again.</source>
        <translation>صحّح الوصف وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A member of it is unknown, in line %2.</source>
        <translation>فيه حقل غير معروف، في السطر %2.</translation>
    </message>
    <message>
        <source>It holds what looks like a secret, in line %2.</source>
        <translation>فيه ما يبدو سرًا، في السطر %2.</translation>
    </message>
    <message>
        <source>Take the secret out; it is given when somebody signs in.</source>
        <translation>أخرج السر منه؛ فهو يُعطى حين يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>In line %2 stands no address that begins with https://, or with http:// on this computer.</source>
        <translation>ليس في السطر %2 عنوان يبدأ بـ https://، أو بـ http:// على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file of your own providers can&apos;t be used.</source>
        <translation>لا يمكن استخدام ملف المزوّدين الخاصين بك.</translation>
    </message>
    <message>
        <source>%3 is damaged: %2.</source>
        <translation>%3 تالف: %2.</translation>
    </message>
    <message>
        <source>Correct it, or put it aside; Cloakroom leaves it as it is.</source>
        <translation>صحّحه، أو ضعه جانبًا؛ فـ Cloakroom يتركه كما هو.</translation>
    </message>
    <message>
        <source>These providers were written by a newer Cloakroom.</source>
        <translation>كتب هؤلاء المزوّدين إصدار أحدث من Cloakroom.</translation>
    </message>
    <message>
        <source>The version of the file is %2.</source>
        <translation>إصدار الملف %2.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one leaves the file as it is.</source>
        <translation>استخدم Cloakroom الأحدث؛ فهذا يترك الملف كما هو.</translation>
    </message>
    <message>
        <source>That is too large for a file of providers.</source>
        <translation>هذا أكبر من أن يكون ملف مزوّدين.</translation>
    </message>
    <message>
        <source>It may have %1 bytes, and has %2.</source>
        <translation>يجوز أن يكون فيه %1 بايت، وفيه %2.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>انظر هل هو الملف الصحيح.</translation>
    </message>
    <message>
        <source>Those would be too many providers.</source>
        <translation>سيصبح عدد المزوّدين أكثر من اللازم.</translation>
    </message>
    <message>
        <source>You may have %1 of your own, and it would be %2.</source>
        <translation>يجوز أن يكون لك %1 خاصين بك، وسيصبح العدد %2.</translation>
    </message>
    <message>
        <source>Remove what you don&apos;t need any more.</source>
        <translation>أزل ما لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>This provider is not there any more.</source>
        <translation>لم يعد هذا المزوّد موجودًا.</translation>
    </message>
    <message>
        <source>Look at the list of providers again.</source>
        <translation>انظر في قائمة المزوّدين مرة أخرى.</translation>
    </message>
    <message>
        <source>This can&apos;t be part of the provider&apos;s address.</source>
        <translation>لا يمكن أن يكون هذا جزءًا من عنوان المزوّد.</translation>
    </message>
    <message>
        <source>Its member “%2” is unknown, or is not one of: %1.</source>
        <translation>الحقل «%2» منه غير معروف، أو ليس واحدًا من: %1.</translation>
    </message>
    <message>
        <source>The description of a provider&apos;s request can&apos;t be used.</source>
        <translation>لا يمكن استخدام وصف طلب مزوّد.</translation>
    </message>
    <message>
        <source>%3 is not there.</source>
        <translation>%3 غير موجود.</translation>
    </message>
    <message>
        <source>Look at its name and its folder.</source>
        <translation>انظر في اسمه ومجلده.</translation>
    </message>
    <message>
        <source>The system says: %2.</source>
        <translation>يقول النظام: %2.</translation>
    </message>
    <message>
        <source>Look at its name and its permissions.</source>
        <translation>انظر في اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>انظر في المساحة الحرة وأذونات المجلد.</translation>
    </message>
    <message>
        <source>%3 is not used.</source>
        <translation>لا يُستخدم %3.</translation>
    </message>
    <message>
        <source>It is a link, no plain file, or somebody else&apos;s.</source>
        <translation>إنه رابط، أو ليس ملفًا عاديًا، أو يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>Look who put it there, and remove it.</source>
        <translation>انظر من وضعه هناك، وأزله.</translation>
    </message>
    <message>
        <source>Your administrator does not allow sign-ins there.</source>
        <translation>لا يسمح مسؤول النظام بتسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>“%2” is not on the list.</source>
        <translation>«%2» ليس في القائمة.</translation>
    </message>
    <message>
        <source>Ask your administrator to add it.</source>
        <translation>اطلب من مسؤول النظام إضافته.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be read.</source>
        <translation>لا يمكن قراءة قواعد مسؤول النظام.</translation>
    </message>
    <message>
        <source>%3: %2.</source>
        <translation>%3: %2.</translation>
    </message>
    <message>
        <source>Ask your administrator; until then nobody can sign in anew.</source>
        <translation>اسأل مسؤول النظام؛ وحتى ذلك الحين لا يستطيع أحد تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be understood.</source>
        <translation>لا يمكن فهم قواعد مسؤول النظام.</translation>
    </message>
    <message>
        <source>Expected in %3: %1. Found: %2.</source>
        <translation>المتوقع في %3 هو %1، والموجود هناك %2.</translation>
    </message>
    <message>
        <source>Whether Cloakroom starts with your session could not be changed.</source>
        <translation>تعذّر تغيير بدء Cloakroom مع جلستك.</translation>
    </message>
    <message>
        <source>The provider has no logout page.</source>
        <translation>ليس لدى المزوّد صفحة لتسجيل الخروج.</translation>
    </message>
    <message>
        <source>Sign out on one of its own pages in the browser.</source>
        <translation>سجّل الخروج في إحدى صفحاته في المتصفح.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged.</source>
        <translation>كانت قائمة الحسابات تالفة.</translation>
    </message>
    <message>
        <source>What could be read of it is shown; a copy of the file is kept as %3.</source>
        <translation>يُعرض ما أمكنت قراءته منها؛ وتُحفظ نسخة من الملف باسم %3.</translation>
    </message>
    <message>
        <source>Put a copy from a backup in its place, or sign in again; the tokens are still in the keychain.</source>
        <translation>ضع مكانها نسخة احتياطية، أو سجّل الدخول مرة أخرى؛ فالرموز ما زالت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Cloakroom.</source>
        <translation>كتب قائمة الحسابات إصدار أحدث من Cloakroom.</translation>
    </message>
    <message>
        <source>%3 stays as it is.</source>
        <translation>يبقى %3 كما هو.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read.</source>
        <translation>تعذّرت قراءة قائمة الحسابات.</translation>
    </message>
    <message>
        <source>Look at the permissions of the file.</source>
        <translation>انظر في أذونات الملف.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved.</source>
        <translation>تعذّر حفظ قائمة الحسابات.</translation>
    </message>
    <message>
        <source>Another Cloakroom works on this account.</source>
        <translation>يعمل Cloakroom آخر على هذا الحساب.</translation>
    </message>
    <message>
        <source>The account could not be locked against other programs.</source>
        <translation>تعذّر حجز الحساب أمام البرامج الأخرى.</translation>
    </message>
    <message>
        <source>An account in the list can&apos;t be used.</source>
        <translation>لا يمكن استخدام أحد الحسابات في القائمة.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>سجّل الدخول إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
        <source>Look at the list of accounts again.</source>
        <translation>انظر في قائمة الحسابات مرة أخرى.</translation>
    </message>
    <message>
        <source>This account is being renewed.</source>
        <translation>هذا الحساب قيد التجديد.</translation>
    </message>
    <message>
        <source>Sign out once that is done, in a moment.</source>
        <translation>سجّل الخروج بعد أن يتم ذلك، بعد لحظات.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account can&apos;t be read.</source>
        <translation>لا يمكن قراءة ما تحويه سلسلة المفاتيح لهذا الحساب.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is damaged.</source>
        <translation>ما تحويه سلسلة المفاتيح لهذا الحساب تالف.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account was written by a newer Cloakroom.</source>
        <translation>ما تحويه سلسلة المفاتيح لهذا الحساب كتبه إصدار أحدث من Cloakroom.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom, or sign in again.</source>
        <translation>استخدم Cloakroom الأحدث، أو سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>What the keychain holds here belongs to another account.</source>
        <translation>ما تحويه سلسلة المفاتيح هنا يخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>The demo provider could not start.</source>
        <translation>تعذّر تشغيل المزوّد التجريبي.</translation>
    </message>
    <message>
        <source>%3 could not use the request: something in it is missing, doubled or malformed.</source>
        <translation>لم يستطع %3 استخدام الطلب: فيه شيء ناقص أو مكرر أو سيئ الصياغة.</translation>
    </message>
    <message>
        <source>Look at the client ID, the redirect address and the extra parameters, or ask the operator of the server.</source>
        <translation>انظر في معرّف العميل وعنوان إعادة التوجيه والمعاملات الإضافية، أو اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>%3 does not let this application sign in this way.</source>
        <translation>لا يسمح %3 لهذا التطبيق بتسجيل الدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Ask its operator to allow this way, its grant type, for the client ID.</source>
        <translation>اطلب من مشغّله السماح بهذه الطريقة، أي بنوع المنح هذا، لمعرّف العميل.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Sign in again if that was not what you wanted.</source>
        <translation>سجّل الدخول مرة أخرى إن لم يكن ذلك ما أردته.</translation>
    </message>
    <message>
        <source>Ask its operator for a client ID that may use the authorization code grant.</source>
        <translation>اطلب من مشغّله معرّف عميل يجوز له استخدام منح كود التفويض.</translation>
    </message>
    <message>
        <source>%3 does not know one of the scopes, or does not allow it.</source>
        <translation>لا يعرف %3 أحد النطاقات، أو لا يسمح به.</translation>
    </message>
    <message>
        <source>Ask for other scopes.</source>
        <translation>اطلب نطاقات أخرى.</translation>
    </message>
    <message>
        <source>%3 failed while it worked on the request.</source>
        <translation>تعثّر %3 وهو يعالج الطلب.</translation>
    </message>
    <message>
        <source>%3 is overloaded or under maintenance.</source>
        <translation>%3 مثقل أو تحت الصيانة.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%3 no longer takes what this sign-in was based on.</source>
        <translation>لم يعد %3 يقبل ما قام عليه تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>It was used before, has ended, was taken back, or belongs to another application.</source>
        <translation>استُخدم من قبل، أو انتهى، أو سُحب، أو يخص تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>%3 does not know this way to ask for a token.</source>
        <translation>لا يعرف %3 هذه الطريقة لطلب رمز.</translation>
    </message>
    <message>
        <source>Ask its operator which ways it offers.</source>
        <translation>اسأل مشغّله عن الطرق التي يتيحها.</translation>
    </message>
    <message>
        <source>%3 can&apos;t revoke this kind of token.</source>
        <translation>لا يستطيع %3 إبطال هذا النوع من الرموز.</translation>
    </message>
    <message>
        <source>%3 needs to ask you something before it goes on.</source>
        <translation>يحتاج %3 إلى أن يسألك شيئًا قبل أن يتابع.</translation>
    </message>
    <message>
        <source>Sign in again without a prompt parameter.</source>
        <translation>سجّل الدخول مرة أخرى من دون المعامل prompt.</translation>
    </message>
    <message>
        <source>%3 needs you to sign in there first.</source>
        <translation>يحتاج %3 إلى أن تسجّل الدخول هناك أولًا.</translation>
    </message>
    <message>
        <source>%3 needs you to choose one of your accounts there.</source>
        <translation>يحتاج %3 إلى أن تختار أحد حساباتك هناك.</translation>
    </message>
    <message>
        <source>Sign in again and choose one in the browser.</source>
        <translation>سجّل الدخول مرة أخرى واختر حسابًا في المتصفح.</translation>
    </message>
    <message>
        <source>%3 needs your consent first.</source>
        <translation>يحتاج %3 إلى موافقتك أولًا.</translation>
    </message>
    <message>
        <source>Sign in again and give it in the browser.</source>
        <translation>سجّل الدخول مرة أخرى وأعطِها في المتصفح.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>اسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>%3 could not use the signed request.</source>
        <translation>لم يستطع %3 استخدام الطلب الموقّع.</translation>
    </message>
    <message>
        <source>%3 does not take signed requests.</source>
        <translation>لا يقبل %3 الطلبات الموقّعة.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request” and sign in again.</source>
        <translation>أزل المعامل الإضافي «request» وسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 does not take requests by address.</source>
        <translation>لا يقبل %3 الطلبات بعناوينها.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request_uri” and sign in again.</source>
        <translation>أزل المعامل الإضافي «request_uri» وسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 does not take a registration within the request.</source>
        <translation>لا يقبل %3 التسجيل ضمن الطلب.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “registration” and sign in again.</source>
        <translation>أزل المعامل الإضافي «registration» وسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 does not know the API that the token should be for, or does not allow it.</source>
        <translation>لا يعرف %3 الواجهة البرمجية المطلوب الرمز لها، أو لا يسمح بها.</translation>
    </message>
    <message>
        <source>Look at the resource and the audience that are asked for.</source>
        <translation>انظر في المورد والجهة المقصودة المطلوبين.</translation>
    </message>
    <message>
        <source>%3 no longer takes the access token.</source>
        <translation>لم يعد %3 يقبل رمز الوصول.</translation>
    </message>
    <message>
        <source>Renew it, or sign in again.</source>
        <translation>جدّده، أو سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take the proof that the key of the tokens is at hand.</source>
        <translation>لا يقبل %3 الإثبات على أن مفتاح الرموز في المتناول.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong by more than it allows.</source>
        <translation>ربما تكون ساعة هذا الحاسوب غير مضبوطة بأكثر مما يسمح به.</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, tell the operator of the server (RFC 9449).</source>
        <translation>اضبط الساعة؛ وإن كانت صحيحة فأخبر مشغّل الخادم (RFC 9449).</translation>
    </message>
    <message>
        <source>%3 asks again and again for a new proof.</source>
        <translation>يطلب %3 إثباتًا جديدًا مرة بعد مرة.</translation>
    </message>
    <message>
        <source>It got one with the nonce that it gave, and asked for another.</source>
        <translation>حصل على إثبات بقيمة nonce التي أعطاها، وطلب غيره.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell its operator (RFC 9449, section 8).</source>
        <translation>حاول مرة أخرى لاحقًا؛ وإن استمر ذلك فأخبر مشغّله (RFC 9449، القسم 8).</translation>
    </message>
    <message>
        <source>%3 wants a scope that the token does not have.</source>
        <translation>يريد %3 نطاقًا ليس في الرمز.</translation>
    </message>
    <message>
        <source>Sign in again and ask for that scope.</source>
        <translation>سجّل الدخول مرة أخرى واطلب ذلك النطاق.</translation>
    </message>
    <message>
        <source>%3 has no way to sign in with another device.</source>
        <translation>لا طريقة لدى %3 لتسجيل الدخول بجهاز آخر.</translation>
    </message>
    <message>
        <source>It names no device authorization endpoint (RFC 8628).</source>
        <translation>لا يسمّي نقطة نهاية لتفويض الجهاز (RFC 8628).</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>سجّل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>لم يُدخَل الكود في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%3 gave it for a while only.</source>
        <translation>أعطاه %3 لمدة محدودة فقط.</translation>
    </message>
    <message>
        <source>Try again, and enter the new code on the other device.</source>
        <translation>حاول مرة أخرى، وأدخل الكود الجديد على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>%3 gave no code.</source>
        <translation>لم يعطِ %3 أي كود.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask whoever runs the provider.</source>
        <translation>سجّل الدخول بالمتصفح، أو اسأل من يشغّل المزوّد.</translation>
    </message>
    <message>
        <source>%3 answered with a page where a code belongs.</source>
        <translation>أجاب %3 بصفحة حيث يجب أن يكون كود.</translation>
    </message>
    <message>
        <source>Check the device endpoint, and whether a network wants you to sign in first.</source>
        <translation>تحقق من نقطة نهاية الجهاز، وهل تريد شبكة ما أن تسجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t the code.</source>
        <translation>أجاب %3 بشيء ليس الكود.</translation>
    </message>
    <message>
        <source>The answer of %3 lacks something.</source>
        <translation>ينقص شيء في رد %3.</translation>
    </message>
    <message>
        <source>It has no %1 that could be used.</source>
        <translation>ليس فيه %1 يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 8628, section 3.2).</source>
        <translation>أخبر من يشغّل المزوّد (RFC 8628، القسم 3.2).</translation>
    </message>
    <message>
        <source>The code of %3 can&apos;t be typed.</source>
        <translation>الكود من %3 لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>It is “%2”: too long, or with characters that can&apos;t be seen.</source>
        <translation>إنه «%2»: أطول من اللازم، أو فيه محارف لا تُرى.</translation>
    </message>
    <message>
        <source>%3 sends you to an address that isn&apos;t safe.</source>
        <translation>يرسلك %3 إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>Its %1 is “%2”, and only https is opened.</source>
        <translation>قيمة %1 لديه هي «%2»، ولا يُفتح إلا https.</translation>
    </message>
    <message>
        <source>%3 wants to be asked less often than its code lives.</source>
        <translation>يريد %3 أن يُسأل على فترات أطول من عمر كوده.</translation>
    </message>
    <message>
        <source>The code lives %1, and it wants %2 between two questions.</source>
        <translation>يعيش الكود %1، ويريد %2 بين سؤالين.</translation>
    </message>
    <message>
        <source>Sign in with the browser, and tell whoever runs the provider.</source>
        <translation>سجّل الدخول بالمتصفح، وأخبر من يشغّل المزوّد.</translation>
    </message>
    <message>
        <source>This is not the address that the sign-in ends on.</source>
        <translation>هذا ليس العنوان الذي ينتهي إليه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It has to begin with %1, but it is “%2”.</source>
        <translation>يجب أن يبدأ بـ %1، لكنه «%2».</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser in which you signed in.</source>
        <translation>انسخ العنوان كاملًا من المتصفح الذي سجّلت فيه الدخول.</translation>
    </message>
    <message>
        <source>This address holds no answer.</source>
        <translation>ليس في هذا العنوان رد.</translation>
    </message>
    <message>
        <source>What comes after the question mark is missing.</source>
        <translation>ما يأتي بعد علامة الاستفهام غير موجود.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, to its very end.</source>
        <translation>انسخ العنوان كاملًا من المتصفح، حتى آخره.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>يخص هذا العنوان تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>Its state isn&apos;t the one that was sent.</source>
        <translation>قيمة state فيه ليست التي أُرسلت.</translation>
    </message>
    <message>
        <source>Use the browser that was opened last, or open the link again.</source>
        <translation>استخدم المتصفح الذي فُتح آخرًا، أو افتح الرابط مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>رفض %3.</translation>
    </message>
    <message>
        <source>Its words repeat a secret, so they are not shown.</source>
        <translation>تكرر كلماته سرًّا، لذلك لا تُعرض.</translation>
    </message>
    <message>
        <source>A proxy can&apos;t know this name.</source>
        <translation>لا يمكن أن يعرف وكيل هذا الاسم.</translation>
    </message>
    <message>
        <source>There is a “%1” in “%2”, which would end the name.</source>
        <translation>في «%2» علامة «%1»، وهي تنهي الاسم.</translation>
    </message>
    <message>
        <source>Nothing opens it without its passphrase.</source>
        <translation>لا يفتحه شيء بلا عبارة مروره.</translation>
    </message>
    <message>
        <source>Give the passphrase with the certificate.</source>
        <translation>أعطِ عبارة المرور مع الشهادة.</translation>
    </message>
    <message>
        <source>The private key in %3 can&apos;t be opened.</source>
        <translation>لا يمكن فتح المفتاح الخاص الذي في %3.</translation>
    </message>
    <message>
        <source>It has another passphrase, or the file is damaged.</source>
        <translation>عبارة مروره غير هذه، أو الملف تالف.</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>أعطِ عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password: give them with its address.</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور: أعطهما مع عنوانه.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t take the name and the password that were given.</source>
        <translation>لا يقبل الوكيل الاسم وكلمة المرور المعطيين.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key.</source>
        <translation>أعطِ عبارة مرور المفتاح.</translation>
    </message>
    <message>
        <source>The key in this file can&apos;t be opened.</source>
        <translation>لا يمكن فتح المفتاح الذي في هذا الملف.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key again.</source>
        <translation>أعطِ عبارة مرور المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>%3 takes requests only ahead of the browser.</source>
        <translation>لا يقبل %3 الطلبات إلا مسبقًا قبل المتصفح.</translation>
    </message>
    <message>
        <source>That was switched off for this account (RFC 9126).</source>
        <translation>أُوقف ذلك لهذا الحساب (RFC 9126).</translation>
    </message>
    <message>
        <source>Switch it on again under More.</source>
        <translation>شغّله من جديد تحت «المزيد».</translation>
    </message>
    <message>
        <source>Ask an administrator of this computer what listens there.</source>
        <translation>اسأل مسؤول هذا الحاسوب عمّا يستمع هناك.</translation>
    </message>
    <message>
        <source>Remove it, and start Cloakroom again.</source>
        <translation>أزله وشغّل Cloakroom مرة أخرى.</translation>
    </message>
    <message>
        <source>The system names no safe place for a socket.</source>
        <translation>لا يحدّد النظام مكانًا آمنًا لمقبس.</translation>
    </message>
    <message>
        <source>This token needs no proof.</source>
        <translation>لا يحتاج هذا الرمز إلى إثبات.</translation>
    </message>
    <message>
        <source>It isn&apos;t bound to a key: an API takes it from whoever has it.</source>
        <translation>ليس مرتبطًا بمفتاح: تقبله الواجهة البرمجية ممن يحمله أيًّا كان.</translation>
    </message>
    <message>
        <source>Send the token alone, or sign in again with bound tokens.</source>
        <translation>أرسل الرمز وحده، أو سجّل الدخول من جديد برموز مرتبطة.</translation>
    </message>
    <message>
        <source>A secret is missing.</source>
        <translation>ينقص سر.</translation>
    </message>
    <message>
        <source>%3 answered with a web page where its keys belong.</source>
        <translation>أجاب %3 بصفحة ويب في موضع مفاتيحه.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first; if not, ask the operator of the server.</source>
        <translation>تحقق هل تريد شبكة ما أن تسجّل الدخول أولًا؛ وإن لم يكن ذلك فاسأل مشغّل الخادم.</translation>
    </message>
    <message>
        <source>Give a token, or the answer or the header it is in.</source>
        <translation>أعطِ رمزًا، أو الرد أو الترويسة التي هو فيها.</translation>
    </message>
    <message>
        <source>Cloakroom looks at up to %1.</source>
        <translation>لا ينظر Cloakroom في أكثر من %1.</translation>
    </message>
    <message>
        <source>The socket where it would listen can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى المقبس الذي تستمع عليه.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again.</source>
        <translation>أنهِ Cloakroom وشغّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder that XDG_RUNTIME_DIR names can&apos;t be entered, or its name is too long.</source>
        <translation>لا يمكن دخول المجلد الذي يسميه XDG_RUNTIME_DIR، أو أن اسمه طويل جدًا.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of this user, or unset it.</source>
        <translation>عيّن XDG_RUNTIME_DIR إلى مجلد لهذا المستخدم، أو ألغِ تعيينه.</translation>
    </message>
    <message>
        <source>It can&apos;t be said whether the window of Cloakroom runs.</source>
        <translation>لا يمكن معرفة هل نافذة Cloakroom تعمل.</translation>
    </message>
    <message>
        <source>It gives one together with the client ID.</source>
        <translation>يُعطى مع معرّف العميل.</translation>
    </message>
    <message>
        <source>See what it takes with --help.</source>
        <translation>انظر ما يقبله باستخدام --help.</translation>
    </message>
    <message>
        <source>Not known here: “%3”.</source>
        <translation>غير معروف هنا: «%3».</translation>
    </message>
    <message>
        <source>See what is with --help.</source>
        <translation>انظر ما هو معروف باستخدام --help.</translation>
    </message>
    <message>
        <source>There is no command “%3”.</source>
        <translation>لا يوجد أمر اسمه «%3».</translation>
    </message>
    <message>
        <source>See the commands with --help.</source>
        <translation>انظر الأوامر باستخدام --help.</translation>
    </message>
    <message>
        <source>This is missing: %3.</source>
        <translation>ينقص هذا: %3.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>أضفه.</translation>
    </message>
    <message>
        <source>There is a word too many.</source>
        <translation>توجد كلمة زائدة.</translation>
    </message>
    <message>
        <source>Put what has blanks in it in quotes.</source>
        <translation>ضع ما فيه مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%3 needs a value.</source>
        <translation>يحتاج %3 إلى قيمة.</translation>
    </message>
    <message>
        <source>Give one behind it.</source>
        <translation>أعطها بعده.</translation>
    </message>
    <message>
        <source>%3 takes no value.</source>
        <translation>لا يأخذ %3 قيمة.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>احذفها.</translation>
    </message>
    <message>
        <source>The command can&apos;t be used like this.</source>
        <translation>لا يمكن استخدام الأمر هكذا.</translation>
    </message>
    <message>
        <source>See how with --help.</source>
        <translation>انظر كيف باستخدام --help.</translation>
    </message>
    <message>
        <source>That is no file of providers.</source>
        <translation>هذا ليس ملف مزوّدين.</translation>
    </message>
    <message>
        <source>%3 is not the JSON that was expected: %2.</source>
        <translation>%3 ليس JSON المتوقع: %2.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and can&apos;t be copied.</source>
        <translation>كانت قائمة الحسابات تالفة ولا يمكن نسخها.</translation>
    </message>
    <message>
        <source>%3 stays as it is, and nothing is saved there.</source>
        <translation>يبقى %3 كما هو، ولا يُحفظ فيه شيء.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, and put the copies of earlier damage elsewhere.</source>
        <translation>تحقق من المساحة الحرة والأذونات، وانقل نسخ التلف السابق إلى مكان آخر.</translation>
    </message>
    <message>
        <source>A token could not be revoked.</source>
        <translation>تعذّر إبطال رمز.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>لم تُعطِه سلسلة المفاتيح؛ يبقى صالحًا حتى ينتهي.</translation>
    </message>
    <message>
        <source>End the session at the provider.</source>
        <translation>أنهِ الجلسة لدى المزوّد.</translation>
    </message>
    <message>
        <source>This file holds no private key that can be read.</source>
        <translation>لا يحوي هذا الملف مفتاحًا خاصًّا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, from its BEGIN line to its END line.</source>
        <translation>قدّم مفتاحًا خاصًّا بصيغة PEM، من سطر BEGIN إلى سطر END.</translation>
    </message>
    <message>
        <source>This private key can&apos;t be used.</source>
        <translation>لا يمكن استعمال هذا المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Make a longer one, or one on the curve P-256, and register its public half.</source>
        <translation>أنشئ مفتاحًا أطول، أو مفتاحًا على المنحنى P-256، وسجّل نصفه العام.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>إنه مجلد أو أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>قدّم ملفًّا.</translation>
    </message>
    <message>
        <source>%3 does not know this client ID, or what proves it (a secret, a key or a certificate) does not belong to it.</source>
        <translation>لا يعرف %3 معرّف العميل هذا، أو أن ما يثبته (سر أو مفتاح أو شهادة) لا يخصه.</translation>
    </message>
    <message>
        <source>Compare the client ID, and the secret, key or certificate, with what was registered.</source>
        <translation>قارن معرّف العميل، والسر أو المفتاح أو الشهادة، بما سُجّل.</translation>
    </message>
    <message>
        <source>This address was cut, or it belongs to no sign-in of yours.</source>
        <translation>قُطع هذا العنوان، أو أنه لا يخص أي تسجيل دخول لك.</translation>
    </message>
    <message>
        <source>Its state is missing.</source>
        <translation>قيمة state الخاصة به مفقودة.</translation>
    </message>
    <message>
        <source>%3 said no in words of its own.</source>
        <translation>رفض %3 بكلماته الخاصة.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one neither reads nor changes it.</source>
        <translation>استخدم Cloakroom الأحدث؛ فهذا الإصدار لا يقرؤها ولا يغيّرها.</translation>
    </message>
    <message>
        <source>%3 takes no tokens of that issuer.</source>
        <translation>لا يقبل %3 رموز ذلك المُصدِر.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Take that way, or choose another provider.</source>
        <translation>اسلك ذلك الطريق، أو اختر مزوّدًا آخر.</translation>
    </message>
    <message>
        <source>%2 takes no client secret from a program on a desktop.</source>
        <translation>لا يقبل %2 سر عميل من برنامج على سطح المكتب.</translation>
    </message>
    <message>
        <source>One was given, and would have been sent.</source>
        <translation>أُعطي سرّ وكان سيُرسَل.</translation>
    </message>
    <message>
        <source>Leave out --client-secret, and register a public client.</source>
        <translation>اترك --client-secret وسجّل عميلًا عامًّا.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read.</source>
        <translation>لا يمكن قراءة المفاتيح.</translation>
    </message>
    <message>
        <source>In their JSON “%1” is expected, but “%2” was found.</source>
        <translation>المتوقع في نص JSON الخاص بها هو «%1»، لكن وُجد «%2».</translation>
    </message>
    <message>
        <source>Correct it there, or get the keys again.</source>
        <translation>صحّحه هناك، أو احصل على المفاتيح مرة أخرى.</translation>
    </message>
    <message>
        <source>One is registered by hand: %2.</source>
        <translation>يُسجَّل العميل يدويًا: %2.</translation>
    </message>
    <message>
        <source>Your keychain did not let Cloakroom in.</source>
        <translation>لم تسمح سلسلة المفاتيح بدخول Cloakroom.</translation>
    </message>
    <message>
        <source>It was told no, by you or in its settings.</source>
        <translation>رُفض ذلك، منك أو في إعداداتها.</translation>
    </message>
    <message>
        <source>This sign-in is lost: your keychain did not keep it.</source>
        <translation>ضاع تسجيل الدخول هذا: لم تحفظه سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It was asked twice, and without the window nothing else holds a sign-in.</source>
        <translation>طُلب منها مرتين، ومن دون النافذة لا يحفظ تسجيل الدخول شيء آخر.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then sign in again.</source>
        <translation>انظر هل سلسلة المفاتيح غير مقفلة وفي قرصها متسع، ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>What this renewal brought is lost: your keychain did not keep it.</source>
        <translation>ضاع ما جاء به هذا التجديد: لم تحفظه سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It was asked until the command ended, and without the window nothing else holds a sign-in.</source>
        <translation>طُلب منها حتى انتهى الأمر، ومن دون النافذة لا يحفظ تسجيل الدخول شيء آخر.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then renew again. Where the server no longer takes the old sign-in, sign in again.</source>
        <translation>انظر هل سلسلة المفاتيح غير مقفلة وفي قرصها متسع، ثم جدّد مرة أخرى. وإن لم يعد الخادم يقبل تسجيل الدخول القديم فسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>It leads to %1, and not to “%2”.</source>
        <translation>يقود إلى %1 وليس إلى «%2».</translation>
    </message>
    <message>
        <source>Choose one that it leads to, or leave the issuer out.</source>
        <translation>اختر واحدًا يقود إليه، أو اترك المُصدِر.</translation>
    </message>
    <message>
        <source>The list of accounts was changed by something other than Cloakroom.</source>
        <translation>غيّر قائمةَ الحسابات شيءٌ غير Cloakroom.</translation>
    </message>
    <message>
        <source>It is shown as it reads now; a copy of the file is kept as %3.</source>
        <translation>تُعرض كما هي الآن؛ وتُحفظ نسخة من الملف باسم %3.</translation>
    </message>
    <message>
        <source>If you changed it yourself, all is well. Otherwise look at each account, or put a copy from a backup in its place; the tokens are still in the keychain.</source>
        <translation>إن غيّرتها بنفسك فكل شيء على ما يرام. وإلا فانظر في كل حساب، أو ضع مكانها نسخة احتياطية؛ فالرموز ما زالت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The tokens of “%3” are bound to a key, and the new ones aren&apos;t.</source>
        <translation>رموز «%3» مرتبطة بمفتاح، والجديدة ليست كذلك.</translation>
    </message>
    <message>
        <source>Whoever gets hold of one that isn&apos;t bound can use it, so the account stays as it was.</source>
        <translation>من يحصل على رمز غير مرتبط يستطيع استخدامه، ولذلك يبقى الحساب كما كان.</translation>
    </message>
    <message>
        <source>Sign in with bound tokens, or say that you want none: under More, or with --dpop never.</source>
        <translation>سجّل الدخول برموز مرتبطة، أو قل إنك لا تريدها: تحت «المزيد» أو باستخدام --dpop never.</translation>
    </message>
    <message>
        <source>No browser can be opened here.</source>
        <translation>لا يمكن فتح أي متصفح هنا.</translation>
    </message>
    <message>
        <source>This session has no display, and BROWSER names no program.</source>
        <translation>لا شاشة لهذه الجلسة، ولا يسمّي BROWSER أي برنامج.</translation>
    </message>
    <message>
        <source>Sign in with another device, or open the link in a browser elsewhere and paste the address it ends on.</source>
        <translation>سجّل الدخول بجهاز آخر، أو افتح الرابط في متصفح في مكان آخر وألصق العنوان الذي ينتهي إليه.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>انتهى %1 بخطأ.</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>تعذّر فتح الصفحة %1.</translation>
    </message>
    <message>
        <source>The keychain took it and gave nothing back.</source>
        <translation>أخذته سلسلة المفاتيح ولم تُعد شيئًا.</translation>
    </message>
    <message>
        <source>Your administrator’s rules are not used.</source>
        <translation>لا تُستخدم قواعد مسؤول النظام.</translation>
    </message>
    <message>
        <source>%3 can be changed by everybody.</source>
        <translation>يستطيع الجميع تغيير %3.</translation>
    </message>
    <message>
        <source>It is written anew, as it is shown; a copy of the damaged file is kept as %3.</source>
        <translation>كُتبت من جديد كما هي معروضة؛ وتُحفظ نسخة من الملف التالف باسم %3.</translation>
    </message>
    <message>
        <source>There is nothing to do. If you were changing the file yourself, change it again; your changes are in the copy.</source>
        <translation>لا يلزم فعل شيء. إن كنت تغيّر الملف بنفسك فغيّره مرة أخرى؛ تغييراتك في النسخة.</translation>
    </message>
    <message>
        <source>%3 no longer has the request that was sent ahead.</source>
        <translation>لم يعد لدى %3 الطلب الذي أُرسل مسبقًا.</translation>
    </message>
    <message>
        <source>It keeps one for a while, and for one use (RFC 9126).</source>
        <translation>يحتفظ بالطلب مدةً محدودة ولاستعمال واحد (RFC 9126).</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser soon.</source>
        <translation>سجّل الدخول من جديد، وأكمل في المتصفح قريبًا.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذّر تشغيل %1.</translation>
    </message>
    <message>
        <source>%2 could not be started, or ended with an error.</source>
        <translation>تعذّر تشغيل %2 أو انتهى بخطأ.</translation>
    </message>
    <message>
        <source>This sign-in was given to the keychain, but could not be read back.</source>
        <translation>سُلّم تسجيل الدخول هذا إلى سلسلة المفاتيح، لكن تعذّرت قراءته ثانيةً.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and answers. The window saves it again by itself; a command reads it the next time.</source>
        <translation>انظر هل سلسلة المفاتيح غير مقفلة وتجيب. تحفظه النافذة مرة أخرى من تلقاء نفسها، ويقرؤه الأمر في المرة القادمة.</translation>
    </message>
    <message>
        <source>It has to begin with %1.</source>
        <translation>يجب أن يبدأ بـ %1.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or lets nothing through: check its address.</source>
        <translation>تعذّر الوصول إلى الوكيل، أو أنه لا يمرّر شيئًا: تحقّق من عنوانه.</translation>
    </message>
    <message>
        <source>This sign-in is lost: the list of accounts could not be saved.</source>
        <translation>ضاع تسجيل الدخول هذا: تعذّر حفظ قائمة الحسابات.</translation>
    </message>
    <message>
        <source>Its tokens were removed from the keychain, and revoked where the server offers that. Look at the free space and the permissions of the folder, then sign in again.</source>
        <translation>أُزيلت رموزه من سلسلة المفاتيح، وأُبطلت حيث يتيح الخادم ذلك. انظر في المساحة الحرة وأذونات المجلد، ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>It is reached by a proxy, and the way there or the proxy failed.</source>
        <translation>يُوصَل إليه عبر وكيل، وقد تعطّل الطريق إليه أو الوكيل.</translation>
    </message>
    <message>
        <source>The proxy that was set can&apos;t be read.</source>
        <translation>تعذّرت قراءة الوكيل المضبوط.</translation>
    </message>
    <message>
        <source>Nobody knows which one it was, and nothing is sent past it.</source>
        <translation>لا أحد يعرف أيّ وكيل كان، ولا يُرسل شيء من دون المرور به.</translation>
    </message>
    <message>
        <source>Choose one in the preferences, or in the account&apos;s settings.</source>
        <translation>اختر واحدًا في التفضيلات أو في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t check with this kind of key.</source>
        <translation>لا يستطيع Cloakroom التحقق بهذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <source>Give the key that the token is signed with.</source>
        <translation>أعطِ المفتاح الذي وُقّع به الرمز.</translation>
    </message>
    <message>
        <source>This PEM text holds more than one public key.</source>
        <translation>يحوي نص PEM هذا أكثر من مفتاح عام واحد.</translation>
    </message>
    <message>
        <source>Give one of them alone.</source>
        <translation>أعطِ واحدًا منها وحده.</translation>
    </message>
    <message>
        <source>The ID token is made with a secret, not signed with a key.</source>
        <translation>رمز الهوية مصنوع بسر، لا موقّع بمفتاح.</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t take %2: whoever knows the client secret, which no program on a desktop can keep, can make such a token.</source>
        <translation>لا يقبل Cloakroom ‏%2: من يعرف سر العميل، ولا يستطيع أي برنامج على سطح المكتب حفظه، يمكنه صنع رمز كهذا.</translation>
    </message>
    <message>
        <source>Ask the operator of the server to have this client&apos;s ID tokens signed with RS256 or ES256.</source>
        <translation>اطلب من مشغّل الخادم أن تُوقَّع رموز الهوية لهذا العميل بـ RS256 أو ES256.</translation>
    </message>
    <message>
        <source>Your keychain keeps this entry back.</source>
        <translation>تحتجز سلسلة المفاتيح هذا الإدخال.</translation>
    </message>
    <message>
        <source>It is open, but asks you before a program may see an entry.</source>
        <translation>إنها مفتوحة، لكنها تسألك قبل أن يرى برنامجٌ إدخالًا.</translation>
    </message>
    <message>
        <source>Press Unlock in the window and allow Cloakroom there, or switch that question off in the keychain&apos;s settings.</source>
        <translation>اضغط «إلغاء القفل» في النافذة واسمح لـ Cloakroom هناك، أو أوقف هذا السؤال في إعدادات سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Your preferences can&apos;t be understood.</source>
        <translation>لا يمكن فهم تفضيلاتك.</translation>
    </message>
    <message>
        <source>Correct the file, or set your preferences anew; a copy of the file is kept then.</source>
        <translation>صحّح الملف، أو اضبط تفضيلاتك من جديد؛ وتُحفظ حينها نسخة من الملف.</translation>
    </message>
    <message>
        <source>Your keychain waits for an answer from you.</source>
        <translation>تنتظر سلسلة المفاتيح إجابة منك.</translation>
    </message>
    <message>
        <source>It asked you something ten seconds ago.</source>
        <translation>سألتك شيئًا قبل عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>أجب عن سؤالها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain can&apos;t do what it was asked.</source>
        <translation>لا تستطيع سلسلة المفاتيح تنفيذ ما طُلب منها.</translation>
    </message>
    <message>
        <source>Look for a newer version of the keychain service, or use another.</source>
        <translation>ابحث عن إصدار أحدث من خدمة سلسلة المفاتيح، أو استخدم خدمة أخرى.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; where the server is your company&apos;s, give the certificate that signed it in “Authorities”.</source>
        <translation>لا تتابع في شبكة لا تعرفها؛ وإن كان الخادم لشركتك فأعط الشهادة التي وقّعت شهادته في «جهات إصدار الشهادات».</translation>
    </message>
    <message>
        <source>Cloakroom was ended before the token was there.</source>
        <translation>أُنهي Cloakroom قبل أن يتوفر الرمز.</translation>
    </message>
</context>
</TS>
