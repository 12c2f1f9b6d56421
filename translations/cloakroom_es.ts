<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Cloakroom has what it needs. You can close this tab.</source>
        <translation>Cloakroom tiene lo que necesita. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>El inicio de sesión fue rechazado</translation>
    </message>
    <message>
        <source>The provider or you said no. Nothing was saved. You can close this tab.</source>
        <translation>El proveedor o usted dijo que no. No se guardó nada. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>El inicio de sesión falló</translation>
    </message>
    <message>
        <source>Cloakroom shows what went wrong and what to do next. You can close this tab.</source>
        <translation>Cloakroom muestra qué falló y qué hacer a continuación. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Go back to Cloakroom</source>
        <translation>Vuelva a Cloakroom</translation>
    </message>
    <message>
        <source>Its window shows how the sign-in ended. You can close this tab.</source>
        <translation>Su ventana muestra cómo terminó el inicio de sesión. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Aquí no espera nada</translation>
    </message>
    <message>
        <source>No sign-in waits for this address. Never give the address to anyone. You can close this tab.</source>
        <translation>Ningún inicio de sesión espera esta dirección. Nunca dé la dirección a nadie. Puede cerrar esta pestaña.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Lists the accounts: name, id, provider, how they stand.</source>
        <translation>Lista las cuentas: nombre, ID, proveedor, cómo están.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responder en JSON.</translation>
    </message>
    <message>
        <source>Only a name of each.</source>
        <translation>Solo un nombre de cada una.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Label, id, issuer or e-mail of the account.</source>
        <translation>Etiqueta, ID, emisor o correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>Prints what a shell completes the commands with.</source>
        <translation>Escribe aquello con lo que un shell completa los comandos.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh o fish.</translation>
    </message>
    <message>
        <source>The ID token in place of the access token.</source>
        <translation>El token de ID en lugar del token de acceso.</translation>
    </message>
    <message>
        <source>It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.</source>
        <translation>Debe servir al menos ese tiempo: 90, 90s, 5m, 2h; si no, se renueva.</translation>
    </message>
    <message>
        <source>A token with these scopes only; may come several times.</source>
        <translation>Un token solo con estos ámbitos; puede repetirse.</translation>
    </message>
    <message>
        <source>A token for this API (RFC 8707).</source>
        <translation>Un token para esta API (RFC 8707).</translation>
    </message>
    <message>
        <source>As the line of a request: Authorization: Bearer …</source>
        <translation>Como línea de una solicitud: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.</source>
        <translation>La variable que lo contiene; si no, ACCESS_TOKEN o ID_TOKEN.</translation>
    </message>
    <message>
        <source>The user name beside the token; else oauth2.</source>
        <translation>El nombre de usuario junto al token; si no, oauth2.</translation>
    </message>
    <message>
        <source>Never as a bearer token, even where git offers that.</source>
        <translation>Nunca como token bearer, aunque git lo ofrezca.</translation>
    </message>
    <message>
        <source>Prints an access token, renewed first if its end is near.</source>
        <translation>Escribe un token de acceso, renovado antes si se acerca su fin.</translation>
    </message>
    <message>
        <source>Runs a command that finds the token in its environment, and nobody else.</source>
        <translation>Ejecuta un comando que encuentra el token en su entorno, y nadie más.</translation>
    </message>
    <message>
        <source>Is a credential helper of git.</source>
        <translation>Sirve de credential helper de git.</translation>
    </message>
    <message>
        <source>Is what a credential helper of docker calls.</source>
        <translation>Es lo que llama un credential helper de docker.</translation>
    </message>
    <message>
        <source>Prints an exec credential of kubectl.</source>
        <translation>Escribe una exec credential de kubectl.</translation>
    </message>
    <message>
        <source>Prints the token and its end as JSON, as tools ask a process for it.</source>
        <translation>Escribe el token y su fin como JSON, tal como las herramientas lo piden a un proceso.</translation>
    </message>
    <message>
        <source>Explains tokens and checks their signatures.

Ends with 0 when nothing failed, 1 when a check did, 2 when there is no token or the command can&apos;t be used.</source>
        <translation>Explica los tokens y comprueba sus firmas.

Termina con 0 si nada falló, con 1 si falló una comprobación y con 2 si no hay token o el comando no se puede usar.</translation>
    </message>
    <message>
        <source>Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256.</source>
        <translation>Comprobar la firma con la clave de FILE: PEM, JWK, JWK Set o el secreto de HS256.</translation>
    </message>
    <message>
        <source>Expect the token from the issuer at URL; without --keys, fetch its keys and check the signature with them.</source>
        <translation>Esperar el token del emisor en URL; sin --keys, obtener sus claves y comprobar la firma con ellas.</translation>
    </message>
    <message>
        <source>Say everything about a token.</source>
        <translation>Decirlo todo sobre un token.</translation>
    </message>
    <message>
        <source>Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked.</source>
        <translation>Bloquea Cloakroom: hasta que se desbloquee no se entrega ningún token, y su ventana los olvida.</translation>
    </message>
    <message>
        <source>Unlocks Cloakroom.</source>
        <translation>Desbloquea Cloakroom.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Listar las cuentas.</translation>
    </message>
    <message>
        <source>Say how an account stands.</source>
        <translation>Decir cómo está una cuenta.</translation>
    </message>
    <message>
        <source>List what happened to an account.</source>
        <translation>Listar lo que ocurrió con una cuenta.</translation>
    </message>
    <message>
        <source>Renew the access token of an account.</source>
        <translation>Renovar el token de acceso de una cuenta.</translation>
    </message>
    <message>
        <source>Revoke and remove the tokens of an account.</source>
        <translation>Revocar y quitar los tokens de una cuenta.</translation>
    </message>
    <message>
        <source>Print an access token of an account.</source>
        <translation>Escribir un token de acceso de una cuenta.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment.</source>
        <translation>Ejecutar un comando con el token en su entorno.</translation>
    </message>
    <message>
        <source>Be a credential helper of git.</source>
        <translation>Servir de credential helper de git.</translation>
    </message>
    <message>
        <source>Be a credential helper of docker.</source>
        <translation>Servir de credential helper de docker.</translation>
    </message>
    <message>
        <source>Be an exec credential of kubectl.</source>
        <translation>Servir de exec credential de kubectl.</translation>
    </message>
    <message>
        <source>Print the token for tools that ask a process.</source>
        <translation>Escribir el token para herramientas que preguntan a un proceso.</translation>
    </message>
    <message>
        <source>Hand out no token until it is unlocked.</source>
        <translation>No entregar ningún token hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Unlock.</source>
        <translation>Desbloquear.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish completes the commands with.</source>
        <translation>Escribir aquello con lo que bash, zsh o fish completa los comandos.</translation>
    </message>
    <message>
        <source>Usage: cloakroom-cli COMMAND [OPTION]...</source>
        <translation>Uso: cloakroom-cli COMANDO [OPCIÓN]...</translation>
    </message>
    <message>
        <source>cloakroom-cli COMMAND --help tells more.</source>
        <translation>cloakroom-cli COMANDO --help dice más.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Iniciado por: %1</translation>
    </message>
    <message>
        <source>1: yes, this once   2: yes, always   0: no</source>
        <translation>1: sí, esta vez   2: sí, siempre   0: no</translation>
    </message>
    <message>
        <source>1: yes, this once   0: no</source>
        <translation>1: sí, esta vez   0: no</translation>
    </message>
    <message>
        <source>Renews the access token of an account.</source>
        <translation>Renueva el token de acceso de una cuenta.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Siempre permitidos</translation>
    </message>
    <message>
        <source>Says how an account stands, and what of it is known.</source>
        <translation>Dice cómo está una cuenta y qué se sabe de ella.</translation>
    </message>
    <message>
        <source>Lists what happened to an account, oldest first.</source>
        <translation>Lista lo que ocurrió con una cuenta, lo más antiguo primero.</translation>
    </message>
    <message>
        <source>Sign in in a browser of yours, at
%1
and paste the address it ends on here. Never paste one for somebody who asks you to.</source>
        <translation>Inicie sesión en un navegador suyo, en
%1
y pegue aquí la dirección en la que termina. Nunca pegue una para alguien que se lo pida.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If it does not open, here is the address:
%1</source>
        <translation>Inicie sesión en el navegador. Si no se abre, esta es la dirección:
%1</translation>
    </message>
    <message>
        <source>Open on any device
%1
and enter the code
%2</source>
        <translation>Abra en cualquier dispositivo
%1
e introduzca el código
%2</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto de cliente:</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Sesión iniciada como %1 (%2).</translation>
    </message>
    <message>
        <source>A provider that Cloakroom knows, as github.</source>
        <translation>Un proveedor que Cloakroom conoce, como github.</translation>
    </message>
    <message>
        <source>What the provider has to be told, as host=git.example; may come several times.</source>
        <translation>Lo que hay que decirle al proveedor, como host=git.example; puede repetirse.</translation>
    </message>
    <message>
        <source>The address of an API or MCP server, which says who gives tokens for it.</source>
        <translation>La dirección de una API o de un servidor MCP, que dice quién da tokens para ella.</translation>
    </message>
    <message>
        <source>What the provider calls this application; without it the server makes one, where it does that.</source>
        <translation>Cómo llama el proveedor a esta aplicación; sin ello, el servidor crea uno si lo hace.</translation>
    </message>
    <message>
        <source>What to ask for; may come several times.</source>
        <translation>Lo que se pide; puede repetirse.</translation>
    </message>
    <message>
        <source>Where the browser comes back to; port 0 is any port.</source>
        <translation>Adónde vuelve el navegador; el puerto 0 es cualquier puerto.</translation>
    </message>
    <message>
        <source>One more parameter of the request; may come several times.</source>
        <translation>Un parámetro más de la solicitud; puede repetirse.</translation>
    </message>
    <message>
        <source>What to call the account.</source>
        <translation>Cómo llamar a la cuenta.</translation>
    </message>
    <message>
        <source>The application has a secret: read it from the standard input, or ask for it.</source>
        <translation>La aplicación tiene un secreto: leerlo de la entrada estándar o preguntarlo.</translation>
    </message>
    <message>
        <source>Sign in with another device: shows an address and the code to enter there.</source>
        <translation>Iniciar sesión con otro dispositivo: muestra una dirección y el código que se introduce allí.</translation>
    </message>
    <message>
        <source>The browser is on another machine: reads the address it ends on from the standard input.</source>
        <translation>El navegador está en otra máquina: lee de la entrada estándar la dirección en la que termina.</translation>
    </message>
    <message>
        <source>Sign in as a program, on its own behalf: nobody is asked.</source>
        <translation>Iniciar sesión como programa, en nombre propio: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Signs in with the browser and keeps the tokens in the keychain. The same person again renews the account.</source>
        <translation>Inicia sesión con el navegador y guarda los tokens en el llavero. La misma persona, otra vez, renueva la cuenta.</translation>
    </message>
    <message>
        <source>%1: revoked.</source>
        <translation>%1: revocado.</translation>
    </message>
    <message>
        <source>%1: not revoked, the provider offers no way.</source>
        <translation>%1: no revocado, el proveedor no ofrece cómo.</translation>
    </message>
    <message>
        <source>%1: not revoked, the keychain did not give it out.</source>
        <translation>%1: no revocado, el llavero no lo entregó.</translation>
    </message>
    <message>
        <source>%1: not revoked, it may still live.</source>
        <translation>%1: no revocado, puede que siga vigente.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Sesión cerrada en %1.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Client: deleted at the server.</source>
        <translation>Cliente: eliminado en el servidor.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; without a token it can do nothing.</source>
        <translation>Cliente: no eliminado en el servidor; sin un token no puede hacer nada.</translation>
    </message>
    <message>
        <source>Keychain: removed, looked again, gone.</source>
        <translation>Llavero: quitado, comprobado otra vez, ya no está.</translation>
    </message>
    <message>
        <source>Revokes and removes the tokens of an account.</source>
        <translation>Revoca y quita los tokens de una cuenta.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>the keychain does not open</source>
        <translation>el llavero no se abre</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed in, expires %1</source>
        <translation>sesión iniciada, expira %1</translation>
    </message>
    <message>
        <source>expired %1, can be renewed</source>
        <translation>expiró %1, se puede renovar</translation>
    </message>
    <message>
        <source>expired %1, sign in again</source>
        <translation>expiró %1, inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>The method of the request; else GET.</source>
        <translation>El método de la solicitud; si no, GET.</translation>
    </message>
    <message>
        <source>The address of the request.</source>
        <translation>La dirección de la solicitud.</translation>
    </message>
    <message>
        <source>What the API gave in DPoP-Nonce, where it did.</source>
        <translation>Lo que la API dio en DPoP-Nonce, si lo hizo.</translation>
    </message>
    <message>
        <source>Token and proof as lines of a request: Authorization: DPoP … and DPoP: …</source>
        <translation>Token y prueba como líneas de una solicitud: Authorization: DPoP … y DPoP: …</translation>
    </message>
    <message>
        <source>Prints a proof (DPoP, RFC 9449) that the account&apos;s access token is used by who has its key: for one request to one address, for about a minute.</source>
        <translation>Muestra una prueba (DPoP, RFC 9449) de que usa el token de acceso de la cuenta quien tiene su clave: para una solicitud a una dirección, durante un minuto aproximadamente.</translation>
    </message>
    <message>
        <source>Print a proof of a bound token for one request.</source>
        <translation>Mostrar una prueba de un token vinculado para una solicitud.</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>Contraseña para el proxy:</translation>
    </message>
    <message>
        <source>Passphrase of the private key:</source>
        <translation>Frase de contraseña de la clave privada:</translation>
    </message>
    <message>
        <source>Passphrase of the certificate:</source>
        <translation>Frase de contraseña del certificado:</translation>
    </message>
    <message>
        <source>The application shows itself by this key, taken over into the keychain; a passphrase is asked for.</source>
        <translation>La aplicación se muestra con esta clave, que pasa al llavero; si tiene frase de contraseña, se pide.</translation>
    </message>
    <message>
        <source>... or by this certificate, with its key in the same file; a passphrase is asked for.</source>
        <translation>... o con este certificado, cuya clave está en el mismo archivo; si tiene frase de contraseña, se pide.</translation>
    </message>
    <message>
        <source>Certificates that are believed besides the system&apos;s, for this account.</source>
        <translation>Certificados en los que se confía además de en los del sistema, para esta cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s own proxy, as http://proxy.example:8080, or none.</source>
        <translation>El proxy propio de la cuenta, como http://proxy.example:8080, o none.</translation>
    </message>
    <message>
        <source>Whom the proxy knows; the password is read from the standard input, or asked for.</source>
        <translation>A quién conoce el proxy; la contraseña se lee de la entrada estándar, o se pide.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>Decir cómo se usa la orden.</translation>
    </message>
    <message>
        <source>The token, or what it stands in; - or nothing: the standard input.</source>
        <translation>El token, o aquello en que está; - o nada: la entrada estándar.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to a key of this computer: where_offered, required or never; else never.</source>
        <translation>Si los tokens se vinculan a una clave de este equipo: where_offered, required o never; si no, never.</translation>
    </message>
    <message>
        <source>Whether requests go to the server ahead of the browser: where_offered or never; else where_offered.</source>
        <translation>Si las solicitudes van al servidor antes del navegador: where_offered o never; si no, where_offered.</translation>
    </message>
    <message>
        <source>Whether the server is to sign its answers: where_offered or never; else where_offered.</source>
        <translation>Si el servidor debe firmar sus respuestas: where_offered o never; si no, where_offered.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió %1.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>Un servidor que no pregunte al proveedor puede aceptarlo hasta %1.</translation>
    </message>
    <message>
        <source>Further access tokens</source>
        <translation>Otros tokens de acceso</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser; the provider&apos;s logout page: %1</source>
        <translation>Puede que la sesión siga abierta en el navegador; la página de cierre de sesión del proveedor: %1</translation>
    </message>
    <message>
        <source>or open, and compare the code
%1</source>
        <translation>o abra, y compare el código
%1</translation>
    </message>
    <message>
        <source>It is good for %1.</source>
        <translation>Es válido durante %1.</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>Solo si usted mismo empezó este inicio de sesión: quien introduce el código da acceso a este equipo.</translation>
    </message>
    <message>
        <source>The address of the provider; of several that an API names, the one to take.</source>
        <translation>La dirección del proveedor; de varias que nombra una API, la que se toma.</translation>
    </message>
    <message>
        <source>If the server refuses this: %1.</source>
        <translation>Si el servidor lo rechaza: %1.</translation>
    </message>
    <message>
        <source>%1, with the redirect address %2</source>
        <translation>%1, con la dirección de redirección %2</translation>
    </message>
    <message>
        <source>With --device you sign in with another device.</source>
        <translation>Con --device inicia sesión con otro dispositivo.</translation>
    </message>
    <message>
        <source>The public key that is registered:
%1</source>
        <translation>La clave pública que se registra:
%1</translation>
    </message>
    <message>
        <source>Register this public key at the provider, then press Enter:
%1</source>
        <translation>Registre esta clave pública en el proveedor y pulse Intro:
%1</translation>
    </message>
    <message>
        <source>The key is kept until this command ends. Press Enter to try again.</source>
        <translation>La clave se conserva hasta que termine esta orden. Pulse Intro para volver a intentarlo.</translation>
    </message>
    <message>
        <source>... or by one that is made now, ec or rsa: its public half is shown, to be registered.</source>
        <translation>… o con una que se crea ahora, ec o rsa: se muestra su mitad pública, para registrarla.</translation>
    </message>
    <message>
        <source>With --paste you bring the answer of a browser that is elsewhere.</source>
        <translation>Con --paste se trae la respuesta de un navegador que está en otro lugar.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>El proveedor puede poner fin también a lo que se permitió antes a este ID de cliente; estas cuentas tendrían que volver a iniciar sesión: %1</translation>
    </message>
    <message>
        <source>Sign in in a browser on this computer, at
%1</source>
        <translation>Inicie sesión en un navegador de este equipo, en
%1</translation>
    </message>
    <message>
        <source>How long the whole sign-in may take, without saving it.</source>
        <translation>Cuánto puede durar todo el inicio de sesión, sin el guardado.</translation>
    </message>
    <message>
        <source>Expect the token to be for AUDIENCE: an API, or the client ID of an ID token.</source>
        <translation>Esperar que el token sea para AUDIENCE: una API o, en un token de ID, el ID de cliente.</translation>
    </message>
    <message>
        <source>Expect the NONCE that was sent with the sign-in.</source>
        <translation>Esperar el NONCE que se envió con el inicio de sesión.</translation>
    </message>
    <message>
        <source>Keychain: not removed; the window removes it once the keychain lets it.</source>
        <translation>Llavero: no quitado; la ventana lo quita en cuanto el llavero lo permite.</translation>
    </message>
    <message>
        <source>You described this issuer as “%1”. To use that, give the name to --provider.</source>
        <translation>Usted describió este emisor como «%1». Para usar esa descripción, indique el nombre con --provider.</translation>
    </message>
    <message>
        <source>Sign out also where the keychain keeps the entry back: it isn&apos;t revoked then, and stays there.</source>
        <translation>Cerrar sesión también si el llavero retiene la entrada: entonces no se revoca y se queda allí.</translation>
    </message>
    <message>
        <source>Nothing is signed out. To do it all the same: %1</source>
        <translation>No se ha cerrado ninguna sesión. Para hacerlo de todos modos: %1</translation>
    </message>
    <message>
        <source>Expect the token to name the client ID that it was issued to, in azp or client_id.</source>
        <translation>Esperar que el token nombre el ID de cliente para el que se emitió, en azp o client_id.</translation>
    </message>
    <message>
        <source>%1: revoked; the keychain may hold a newer one.</source>
        <translation>%1: revocado; el llavero puede contener uno más reciente.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; the keychain did not give out what that takes.</source>
        <translation>Cliente: no eliminado en el servidor; el llavero no entregó lo necesario para ello.</translation>
    </message>
</context>
<context>
    <name>cli::Inspection</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1, repetido</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli proof” makes (RFC 9449).</source>
        <translation>Este token está vinculado a una clave: una API solo lo acepta con una prueba, que hace «cloakroom-cli proof» (RFC 9449).</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This request can&apos;t be answered</source>
        <translation>Esta solicitud no se puede responder</translation>
    </message>
    <message>
        <source>The client ID isn&apos;t the one this provider knows: cloakroom-demo.</source>
        <translation>El ID de cliente no es el que este proveedor conoce: cloakroom-demo.</translation>
    </message>
    <message>
        <source>The redirect address must be this computer&apos;s own, like http://127.0.0.1:50000/callback.</source>
        <translation>La dirección de redirección debe ser de este mismo equipo, como http://127.0.0.1:50000/callback.</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>No se permitió nada</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>El formulario llegó de otro sitio.</translation>
    </message>
    <message>
        <source>This page was used before</source>
        <translation>Esta página ya se usó</translation>
    </message>
    <message>
        <source>It can be answered once, within ten minutes. Go back to Cloakroom and sign in again.</source>
        <translation>Se puede responder una vez, en diez minutos. Vuelva a Cloakroom e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>Saber quién es usted</translation>
    </message>
    <message>
        <source>See your name</source>
        <translation>Ver su nombre</translation>
    </message>
    <message>
        <source>See your e-mail address</source>
        <translation>Ver su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Stay signed in until you sign out</source>
        <translation>Mantener la sesión hasta que usted la cierre</translation>
    </message>
    <message>
        <source>Read your notes</source>
        <translation>Leer sus notas</translation>
    </message>
    <message>
        <source>Change your notes</source>
        <translation>Cambiar sus notas</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of the translation, as in &lt;html lang=&quot;en&quot;&gt;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 (never granted here, to show the difference)</source>
        <translation>%1 (aquí nunca se concede, para mostrar la diferencia)</translation>
    </message>
    <message>
        <source>Allow as %1</source>
        <translation>Permitir como %1</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>This provider runs on this computer, for trying things out. The people are made up, and nothing leaves the computer.</source>
        <translation>Este proveedor se ejecuta en este equipo, para hacer pruebas. Las personas son inventadas y nada sale del equipo.</translation>
    </message>
    <message>
        <source>Cloakroom asks to</source>
        <translation>Cloakroom pide</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>¿Quién es usted hoy?</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Sign in to the demo provider</source>
        <translation>Iniciar sesión en el proveedor de demostración</translation>
    </message>
</context>
<context>
    <name>explain::Challenges</name>
    <message>
        <source>It points elsewhere without saying where.</source>
        <translation>Remite a otro lugar sin decir adónde.</translation>
    </message>
    <message>
        <source>It points to %1. Nothing was sent there: the token goes only where you send it.</source>
        <translation>Remite a %1. No se envió nada allí: el token solo va adonde usted lo envía.</translation>
    </message>
    <message>
        <source>The server can&apos;t use the request. Look whether the address is whole.</source>
        <translation>El servidor no puede usar la solicitud. Mire si la dirección está completa.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>El servidor no acepta este token.</translation>
    </message>
    <message>
        <source>The server knows the token, and what it allows is not enough for this.</source>
        <translation>El servidor conoce el token, y lo que permite no basta para esto.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or nothing that this token may see.</source>
        <translation>En esta dirección no hay nada, o nada que este token pueda ver.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked with GET.</source>
        <translation>A esta dirección no se le puede preguntar con GET.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again later.</source>
        <translation>El servidor pide paciencia. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server answered. Whether it looked at the token it does not say.</source>
        <translation>El servidor respondió. No dice si miró el token.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>El servidor tiene un problema propio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>El servidor rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Something in the request is missing, doubled or malformed. Look whether the address is whole.</source>
        <translation>Algo en la solicitud falta, se repite o está mal formado. Mire si la dirección está completa.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or compare its audience and issuer with what this API wants.</source>
        <translation>El token ha expirado, fue revocado, está dañado o se hizo para otro. Renuévelo o compare su audiencia y su emisor con lo que quiere esta API.</translation>
    </message>
    <message>
        <source>The token does not allow enough. Sign in again and ask for the scope that is missing.</source>
        <translation>El token no permite lo suficiente. Inicie sesión de nuevo y pida el ámbito que falta.</translation>
    </message>
    <message>
        <source>The sign-in is too old or not strong enough for this. Sign in again.</source>
        <translation>El inicio de sesión es demasiado antiguo o no lo bastante fuerte para esto. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The proof that the token is yours does not hold.</source>
        <translation>La prueba de que el token es suyo no es válida.</translation>
    </message>
    <message>
        <source>The proof that the token is yours has to carry a number that the server gives out.</source>
        <translation>La prueba de que el token es suyo debe llevar un número que entrega el servidor.</translation>
    </message>
    <message>
        <source>This is a word of the server&apos;s own.</source>
        <translation>Es una palabra propia del servidor.</translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation>El servidor añade: «%1»</translation>
    </message>
    <message>
        <source>What a token needs here: %1.</source>
        <translation>Lo que un token necesita aquí: %1.</translation>
    </message>
    <message>
        <source>The API describes itself there and names the servers that make tokens for it (RFC 9728). Nothing was fetched from there.</source>
        <translation>Allí se describe la API y nombra los servidores que hacen tokens para ella (RFC 9728). No se obtuvo nada de allí.</translation>
    </message>
    <message>
        <source>The algorithms it takes for the proof: %1.</source>
        <translation>Los algoritmos que acepta para la prueba: %1.</translation>
    </message>
    <message>
        <source>How strong the sign-in has to be: %1.</source>
        <translation>Qué fuerza debe tener el inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>How long ago the sign-in may be, in seconds.</source>
        <translation>Cuánto tiempo puede haber pasado desde el inicio de sesión, en segundos.</translation>
    </message>
    <message>
        <source>The server tells more there.</source>
        <translation>Allí el servidor dice más.</translation>
    </message>
    <message>
        <source>The server asks for a token that is good for whoever holds it (RFC 6750).</source>
        <translation>El servidor pide un token que sirve a quien lo tenga (RFC 6750).</translation>
    </message>
    <message>
        <source>The server asks for a token with a proof that it is yours (RFC 9449).</source>
        <translation>El servidor pide un token con una prueba de que es suyo (RFC 9449).</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password, not for a token.</source>
        <translation>El servidor pide un nombre de usuario y una contraseña, no un token.</translation>
    </message>
    <message>
        <source>The server asks for the sign-in of a company&apos;s network, not for a token.</source>
        <translation>El servidor pide el inicio de sesión de la red de una empresa, no un token.</translation>
    </message>
    <message>
        <source>The server asks in a way that Cloakroom does not know.</source>
        <translation>El servidor lo pide de un modo que Cloakroom no conoce.</translation>
    </message>
    <message>
        <source>It calls the place “%1”.</source>
        <translation>Llama al lugar «%1».</translation>
    </message>
    <message>
        <source>It is missing, so that the server does not say why, nor what it wants instead.</source>
        <translation>Falta, así que el servidor no dice por qué, ni qué quiere en su lugar.</translation>
    </message>
</context>
<context>
    <name>explain::Checks</name>
    <message>
        <source>Bound to</source>
        <translation>Vinculado a</translation>
    </message>
    <message>
        <source>this account’s key (DPoP): of no use to anybody without it</source>
        <translation>la clave de esta cuenta (DPoP): sin ella no sirve a nadie</translation>
    </message>
    <message>
        <source>another key than this account’s: “%1”</source>
        <translation>otra clave que la de esta cuenta: «%1»</translation>
    </message>
    <message>
        <source>a certificate: an API takes it on a connection that shows that one only</source>
        <translation>un certificado: una API solo lo acepta en una conexión que muestre ese</translation>
    </message>
    <message>
        <source>a key, as the server says (DPoP); the token itself doesn’t name it</source>
        <translation>una clave, según el servidor (DPoP); el propio token no la nombra</translation>
    </message>
    <message>
        <source>this account’s key, as the server says (DPoP); an opaque token can’t show it</source>
        <translation>la clave de esta cuenta, según el servidor (DPoP); un token opaco no puede mostrarlo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Whether the holder of the issuer’s key wrote this token, and nobody changed it since (RFC 7515). Without it nothing else in the token is worth anything.</source>
        <translation>Si el titular de la clave del emisor escribió este token y nadie lo ha cambiado desde entonces (RFC 7515). Sin eso, nada más de lo que dice el token vale nada.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Whether the token is meant for whoever reads it: “aud”. One that is meant for somebody else proves nothing here.</source>
        <translation>Si el token está destinado a quien lo lee: «aud». Uno destinado a otro no demuestra nada aquí.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks that differ.</source>
        <translation>Si el token es válido ahora, según «exp», «nbf» e «iat», con un minuto de margen para relojes que difieren.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Whether the token belongs to this very sign-in: “nonce” is a random text that went ahead and has to come back.</source>
        <translation>Si el token corresponde justo a este inicio de sesión: «nonce» es un texto aleatorio que se envió por adelantado y tiene que volver.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Hash del token de acceso</translation>
    </message>
    <message>
        <source>Whether ID token and access token belong together: “at_hash” is a digest of the access token.</source>
        <translation>Si el token de ID y el token de acceso van juntos: «at_hash» es un resumen del token de acceso.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whether the token is of the kind it says, “typ”, and has all that this kind needs, so that none is taken for another.</source>
        <translation>Si el token es del tipo que dice, «typ», y tiene todo lo que ese tipo necesita, para que ninguno se tome por otro.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Whether the way the token is signed is sound: “alg” has to be one that protects.</source>
        <translation>Si el token está firmado de una forma segura: «alg» tiene que ser uno que proteja.</translation>
    </message>
    <message>
        <source>Critical headers</source>
        <translation>Encabezados críticos</translation>
    </message>
    <message>
        <source>Whether all is understood that the token says must be: “crit”.</source>
        <translation>Si se entiende todo lo que el token dice que hay que entender: «crit».</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Whether each name stands once, so that everybody reads the same.</source>
        <translation>Si cada nombre aparece una sola vez, para que todos lean lo mismo.</translation>
    </message>
    <message>
        <source>Key in the token</source>
        <translation>Clave en el token</translation>
    </message>
    <message>
        <source>A key that comes along with a token vouches for nothing: whoever wrote the one wrote the other.</source>
        <translation>Una clave que llega con un token no responde por nada: quien escribió uno escribió también la otra.</translation>
    </message>
    <message>
        <source>Key of the proof</source>
        <translation>Clave de la prueba</translation>
    </message>
    <message>
        <source>Whether the proof shows the public half of a key, and that half only (RFC 9449).</source>
        <translation>Si la prueba muestra la mitad pública de una clave, y solo esa mitad (RFC 9449).</translation>
    </message>
    <message>
        <source>Whether the token is tied to a key or a certificate, without which a thief can’t use it (RFC 9449, RFC 8705).</source>
        <translation>Si el token está vinculado a una clave o a un certificado, sin los cuales un ladrón no puede usarlo (RFC 9449, RFC 8705).</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Parte autorizada</translation>
    </message>
    <message>
        <source>Whether the application that the token was given to is this one: “azp”.</source>
        <translation>Si la aplicación a la que se dio el token es esta: «azp».</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hash del código</translation>
    </message>
    <message>
        <source>Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.</source>
        <translation>Si el token de ID corresponde al código que llegó con él: «c_hash» es un resumen de ese código.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Whether it is about the person or program that signed in: “sub”.</source>
        <translation>Si trata de la persona o del programa que inició sesión: «sub».</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgaciones</translation>
    </message>
    <message>
        <source>Whether each claim that was laid open is one that the issuer signed, by its digest (SD-JWT, RFC 9901).</source>
        <translation>Si cada claim divulgado es uno que firmó el emisor, según su resumen (SD-JWT, RFC 9901).</translation>
    </message>
    <message>
        <source>Key binding hash</source>
        <translation>Hash de la vinculación de clave</translation>
    </message>
    <message>
        <source>Whether the holder’s proof belongs to just these disclosures: “sd_hash”.</source>
        <translation>Si la prueba del titular corresponde justo a estas divulgaciones: «sd_hash».</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Whether the server itself still takes the token (RFC 7662); no other check can tell.</source>
        <translation>Si el propio servidor sigue aceptando el token (RFC 7662); ninguna otra comprobación puede decirlo.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Whether the answer is about the person that the ID token names (OpenID Connect Core 5.3.2).</source>
        <translation>Si la respuesta trata de la persona que nombra el token de ID (OpenID Connect Core 5.3.2).</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whether the server knows the token as one of this client.</source>
        <translation>Si el servidor reconoce el token como uno de este cliente.</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>sin algoritmo</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clave «%1»</translation>
    </message>
    <message>
        <source>%1 is none that the issuer signs with</source>
        <translation>%1, con el que el emisor no firma</translation>
    </message>
    <message>
        <source>its header asks for something Cloakroom doesn&apos;t know</source>
        <translation>su encabezado pide algo que Cloakroom no conoce</translation>
    </message>
    <message>
        <source>%1, %2 is none of the issuer&apos;s</source>
        <translation>%1, la %2 no es del emisor</translation>
    </message>
    <message>
        <source>%1, the issuer has more than one %2</source>
        <translation>%1, el emisor tiene más de una %2</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s %2 can&apos;t be used</source>
        <translation>%1, la %2 del emisor no se puede usar</translation>
    </message>
    <message>
        <source>%1, no key of the issuer is for it</source>
        <translation>%1, ninguna clave del emisor es para él</translation>
    </message>
    <message>
        <source>%1, it fits no key of the issuer</source>
        <translation>%1, no corresponde a ninguna clave del emisor</translation>
    </message>
    <message>
        <source>%1, it does not fit the issuer&apos;s %2</source>
        <translation>%1, no corresponde a la %2 del emisor</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1, una clave del emisor</translation>
    </message>
    <message>
        <source>%1, %2 from the issuer</source>
        <translation>%1, %2 del emisor</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s keys are not here</source>
        <translation>%1, las claves del emisor no están aquí</translation>
    </message>
    <message>
        <source>%1, made by another issuer, whose keys are not here</source>
        <translation>%1, hecha por otro emisor, cuyas claves no están aquí</translation>
    </message>
    <message>
        <source>%1, made with a secret that only the server has</source>
        <translation>%1, hecha con un secreto que solo tiene el servidor</translation>
    </message>
    <message>
        <source>this account has no issuer to compare with</source>
        <translation>esta cuenta no tiene emisor con el que comparar</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>el token no nombra ninguno</translation>
    </message>
    <message>
        <source>is the one you signed in to</source>
        <translation>es aquel en el que usted inició sesión</translation>
    </message>
    <message>
        <source>%1, not %2 that you signed in to</source>
        <translation>%1, no %2, donde usted inició sesión</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 más</translation>
    </message>
    <message>
        <source>%1; it was checked when it came</source>
        <translation>%1; se comprobó cuando llegó</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>esta aplicación</translation>
    </message>
    <message>
        <source>%1, not this application alone</source>
        <translation>%1, no solo esta aplicación</translation>
    </message>
    <message>
        <source>%1 is missing or no date</source>
        <translation>%1 falta o no es una fecha</translation>
    </message>
    <message>
        <source>%1; it proved who signed in when it came</source>
        <translation>%1; demostró quién inició sesión cuando llegó</translation>
    </message>
    <message>
        <source>none is known of this sign-in</source>
        <translation>no se conoce ninguno de este inicio de sesión</translation>
    </message>
    <message>
        <source>the token has none, as one from a renewal may</source>
        <translation>el token no tiene, como puede ocurrir tras una renovación</translation>
    </message>
    <message>
        <source>is not the one this sign-in began with</source>
        <translation>no es aquel con el que empezó este inicio de sesión</translation>
    </message>
    <message>
        <source>is the one this sign-in began with</source>
        <translation>es aquel con el que empezó este inicio de sesión</translation>
    </message>
    <message>
        <source>the token has none; it is not required</source>
        <translation>el token no tiene; no es obligatorio</translation>
    </message>
    <message>
        <source>belongs to the access token it came with, which was renewed since</source>
        <translation>corresponde al token de acceso con el que llegó, que se ha renovado desde entonces</translation>
    </message>
    <message>
        <source>fits the access token</source>
        <translation>corresponde al token de acceso</translation>
    </message>
    <message>
        <source>its access token is not here</source>
        <translation>su token de acceso no está aquí</translation>
    </message>
    <message>
        <source>needs a signature that holds</source>
        <translation>necesita una firma válida</translation>
    </message>
    <message>
        <source>%1, not this application</source>
        <translation>%1, no esta aplicación</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a check, its verdict, the reason</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>otra aplicación</translation>
    </message>
    <message>
        <source>the token does not say whom it is about</source>
        <translation>el token no dice de quién trata</translation>
    </message>
    <message>
        <source>%1 is no ID token</source>
        <translation>%1 no es un token de ID</translation>
    </message>
    <message>
        <source>nothing proves who signed in: no ID token was checked</source>
        <translation>nada demuestra quién inició sesión: no se comprobó ningún token de ID</translation>
    </message>
    <message>
        <source>disclosure %1</source>
        <translation>divulgación %1</translation>
    </message>
    <message>
        <source>disclosure %1 (“%2”)</source>
        <translation>divulgación %1 («%2»)</translation>
    </message>
    <message>
        <source>they are hashed with “%1”, which Cloakroom can&apos;t check</source>
        <translation>su hash se hizo con «%1», que Cloakroom no puede comprobar</translation>
    </message>
    <message>
        <source>%1 is none that the token names: somebody else put it there</source>
        <translation>%1 no es de las que nombra el token: otro la puso ahí</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>the token names one and the same disclosure twice</source>
        <translation>el token nombra dos veces la misma divulgación</translation>
    </message>
    <message>
        <source>the token names %1 twice</source>
        <translation>el token nombra dos veces %1</translation>
    </message>
    <message>
        <source>%1 is not what belongs there: salt, name and value of a claim, or salt and value of an element</source>
        <translation>%1 no es lo que corresponde: sal, nombre y valor de un claim, o sal y valor de un elemento</translation>
    </message>
    <message>
        <source>%1 has a name that no claim may have</source>
        <translation>%1 tiene un nombre que ningún claim puede tener</translation>
    </message>
    <message>
        <source>%1 has the name of a claim that is there already</source>
        <translation>%1 tiene el nombre de un claim que ya existe</translation>
    </message>
    <message>
        <source>what stands at the end is no JWT</source>
        <translation>lo que hay al final no es un JWT</translation>
    </message>
    <message>
        <source>its type is “%1”, where “kb+jwt” belongs</source>
        <translation>su tipo es «%1», donde va «kb+jwt»</translation>
    </message>
    <message>
        <source>its sd_hash is of something else: it was made for other disclosures or another token</source>
        <translation>su sd_hash es de otra cosa: se hizo para otras divulgaciones u otro token</translation>
    </message>
    <message>
        <source>the one that is here is named by the token, by its %1</source>
        <translation>el token nombra la que está aquí, por su %1</translation>
    </message>
    <message>
        <source>the %1 that are here are named by the token, each by its %2</source>
        <translation>el token nombra las %1 que están aquí, cada una por su %2</translation>
    </message>
    <message>
        <source>fits this token and what it discloses</source>
        <translation>corresponde a este token y a lo que divulga</translation>
    </message>
    <message>
        <source>%1, give the secret it was made with to check it</source>
        <translation>%1, indique el secreto con el que se hizo para comprobarla</translation>
    </message>
    <message>
        <source>%1, give the client&apos;s public key to check it: the one in the proof is the proof&apos;s own word</source>
        <translation>%1, indique la clave pública del cliente para comprobarla: la de la prueba es lo que la propia prueba dice</translation>
    </message>
    <message>
        <source>%1, give the issuer&apos;s public key to check it</source>
        <translation>%1, indique la clave pública del emisor para comprobarla</translation>
    </message>
    <message>
        <source>%1 takes a secret, and you gave a key</source>
        <translation>%1 requiere un secreto, y usted indicó una clave</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3</source>
        <translation>%1, hecha con el secreto que usted indicó, demasiado corto para ser seguro: %2 bytes, no %3</translation>
    </message>
    <message>
        <source>%1 takes a key, and you gave a secret</source>
        <translation>%1 requiere una clave, y usted indicó un secreto</translation>
    </message>
    <message>
        <source>%1, not made with the secret you gave</source>
        <translation>%1, no hecha con el secreto que usted indicó</translation>
    </message>
    <message>
        <source>%1, no key you gave is called “%2”</source>
        <translation>%1, ninguna clave que usted indicó se llama «%2»</translation>
    </message>
    <message>
        <source>%1, the key you gave is of another kind</source>
        <translation>%1, la clave que usted indicó es de otro tipo</translation>
    </message>
    <message>
        <source>%1, not made with the key you gave</source>
        <translation>%1, no hecha con la clave que usted indicó</translation>
    </message>
    <message>
        <source>“none”: the token isn&apos;t signed, anybody can have written it</source>
        <translation>«none»: el token no está firmado, cualquiera puede haberlo escrito</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave</source>
        <translation>%1, hecha con el secreto que usted indicó</translation>
    </message>
    <message>
        <source>%1, made with the key you gave</source>
        <translation>%1, hecha con la clave que usted indicó</translation>
    </message>
    <message>
        <source>it says %1; choose whom you expect to check it</source>
        <translation>dice %1; elija a quién espera para comprobarlo</translation>
    </message>
    <message>
        <source>is the one you chose</source>
        <translation>es el que usted eligió</translation>
    </message>
    <message>
        <source>%1, not %2 that you chose</source>
        <translation>%1, no %2, que usted eligió</translation>
    </message>
    <message>
        <source>it is for %1; whether that is right, you know</source>
        <translation>es para %1; si es correcto, usted lo sabe</translation>
    </message>
    <message>
        <source>it was issued to %1; whether that is right, you know</source>
        <translation>se emitió para %1; si es correcto, usted lo sabe</translation>
    </message>
    <message>
        <source>the sign-in that it began is not known here</source>
        <translation>el inicio de sesión al que dio comienzo no se conoce aquí</translation>
    </message>
    <message>
        <source>its code is not here</source>
        <translation>su código no está aquí</translation>
    </message>
    <message>
        <source>jwk gives the secret part away, too</source>
        <translation>jwk revela también la parte secreta</translation>
    </message>
    <message>
        <source>jwk is no public key that Cloakroom can read</source>
        <translation>jwk no es una clave pública que Cloakroom pueda leer</translation>
    </message>
    <message>
        <source>jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose cnf.jkt says the same</source>
        <translation>jwk es la clave con la que dice estar firmada, huella %1; de quién es lo dice el token cuyo cnf.jkt dice lo mismo</translation>
    </message>
    <message>
        <source>“none” protects nothing</source>
        <translation>«none» no protege nada</translation>
    </message>
    <message>
        <source>RS1 rests on SHA-1, which is broken</source>
        <translation>RS1 se basa en SHA-1, que está roto</translation>
    </message>
    <message>
        <source>%1 is one that Cloakroom can&apos;t check</source>
        <translation>Cloakroom no puede comprobar %1</translation>
    </message>
    <message>
        <source>%1 is none that is registered</source>
        <translation>%1 no está registrado</translation>
    </message>
    <message>
        <source>%1 is not %2: upper and lower case matter</source>
        <translation>%1 no es %2: importan las mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>%1 with %2 bits, where 2048 is the least</source>
        <translation>%1 con %2 bits, cuando 2048 es lo mínimo</translation>
    </message>
    <message>
        <source>%1: who can check it can also make it, as the secret is the same</source>
        <translation>%1: quien puede comprobarlo también puede hacerlo, pues el secreto es el mismo</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 es sólido</translation>
    </message>
    <message>
        <source>%1 has to be understood, and isn&apos;t</source>
        <translation>%1 debe entenderse, y no se entiende</translation>
    </message>
    <message>
        <source>one name stands twice, so that two readers could see two tokens</source>
        <translation>un nombre aparece dos veces, así que dos lectores podrían ver dos tokens</translation>
    </message>
    <message>
        <source>%1 is shown and never used: a token can&apos;t vouch for itself</source>
        <translation>%1 se muestra y nunca se usa: un token no puede responder por sí mismo</translation>
    </message>
    <message>
        <source>%1 is no date: a number of seconds since 1970 belongs there</source>
        <translation>%1 no es una fecha: ahí va un número de segundos desde 1970</translation>
    </message>
    <message>
        <source>issued %1: one of the two clocks is wrong</source>
        <translation>emitido %1: uno de los dos relojes no va bien</translation>
    </message>
    <message>
        <source>not good yet, begins %1</source>
        <translation>aún no sirve, empieza %1</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>the token does not say when it ends</source>
        <translation>el token no dice cuándo termina</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiró %1</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>vigente ahora</translation>
    </message>
    <message>
        <source>the header doesn&apos;t say what the token is for</source>
        <translation>el encabezado no dice para qué es el token</translation>
    </message>
    <message>
        <source>“JWT” doesn&apos;t say what the token is for</source>
        <translation>«JWT» no dice para qué es el token</translation>
    </message>
    <message>
        <source>no rules are known for %1</source>
        <translation>no se conocen reglas para %1</translation>
    </message>
    <message>
        <source>%1 must not have %2, or it could pass for another kind</source>
        <translation>%1 no debe tener %2, o podría pasar por otro tipo</translation>
    </message>
    <message>
        <source>%1, with all that belongs to it</source>
        <translation>%1, con todo lo que le corresponde</translation>
    </message>
    <message>
        <source>%1 has to have %2, too</source>
        <translation>%1 también debe tener %2</translation>
    </message>
    <message>
        <source>Whether it names the server that you expect: the issuer, “iss” in a token, compared letter by letter.</source>
        <translation>Si nombra el servidor que usted espera: el emisor, «iss» en un token, comparado letra por letra.</translation>
    </message>
    <message>
        <source>made %1; a proof names no end and is taken for a short time only</source>
        <translation>hecha %1; una prueba no indica un final y solo se acepta durante poco tiempo</translation>
    </message>
    <message>
        <source>no key: a bound token (DPoP) was asked for, and a bearer token came</source>
        <translation>ninguna clave: se pidió un token vinculado (DPoP) y llegó un token al portador</translation>
    </message>
    <message>
        <source>%1, the secret you gave says that it is for something else</source>
        <translation>%1, el secreto que dio dice que es para otra cosa</translation>
    </message>
    <message>
        <source>this account’s key (DPoP); the answer names none</source>
        <translation>la clave de esta cuenta (DPoP); la respuesta no indica ninguna</translation>
    </message>
    <message>
        <source>has the one you chose</source>
        <translation>tiene la que usted eligió</translation>
    </message>
    <message>
        <source>is the one you gave</source>
        <translation>es el que usted dio</translation>
    </message>
    <message>
        <source>is another than the one you gave</source>
        <translation>es otro que el que usted dio</translation>
    </message>
    <message>
        <source>%1, made with a secret, not signed with a key of the issuer</source>
        <translation>%1, hecho con un secreto, no firmado con una clave del emisor</translation>
    </message>
    <message>
        <source>%1, its “kid” is no text, or too long</source>
        <translation>%1, su «kid» no es texto o es demasiado largo</translation>
    </message>
    <message>
        <source>%1, more than one key you gave is called “%2”</source>
        <translation>%1, más de una clave que usted indicó se llama «%2»</translation>
    </message>
    <message>
        <source>%1, the key you gave that is called “%2” can&apos;t be used</source>
        <translation>%1, la clave que usted indicó y que se llama «%2» no se puede usar</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two claims</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 must be signed with a key of its maker&apos;s own, not made with a shared secret</source>
        <translation>%1 debe estar firmado con una clave propia de quien lo hace, no hecho con un secreto compartido</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1” (DPoP)</source>
        <translation>la clave con la huella «%1» (DPoP)</translation>
    </message>
    <message>
        <source>a key, as the “DPoP” beside it says</source>
        <translation>una clave, como dice el «DPoP» que lo acompaña</translation>
    </message>
    <message>
        <source>%1, it fits none of the issuer&apos;s keys that are here, and they are older than the token</source>
        <translation>%1, no corresponde a ninguna de las claves del emisor que están aquí, y estas son más antiguas que el token</translation>
    </message>
    <message>
        <source>the issuer itself</source>
        <translation>el propio emisor</translation>
    </message>
    <message>
        <source>%1, none of the keys you gave can be used: %2</source>
        <translation>%1, ninguna de las claves que usted indicó se puede usar: %2</translation>
    </message>
    <message>
        <source>no key can check it: %1</source>
        <translation>ninguna clave puede comprobarla: %1</translation>
    </message>
    <message>
        <source>%1, made with a secret that no issuer publishes: give the client&apos;s secret to check it</source>
        <translation>%1, hecha con un secreto que ningún emisor publica: indique el secreto del cliente para comprobarla</translation>
    </message>
    <message>
        <source>the token has none</source>
        <translation>el token no tiene</translation>
    </message>
    <message>
        <source>is the client ID you chose</source>
        <translation>es el ID de cliente que usted eligió</translation>
    </message>
    <message>
        <source>fits the one you gave</source>
        <translation>corresponde a lo que usted dio</translation>
    </message>
    <message>
        <source>does not fit the one you gave</source>
        <translation>no corresponde a lo que usted dio</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>el encabezado no nombra ningún algoritmo</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 ahead</source>
        <translation>%1, según el reloj del servidor; el de este equipo va %2 por delante</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 behind</source>
        <translation>%1, según el reloj del servidor; el de este equipo va %2 por detrás</translation>
    </message>
</context>
<context>
    <name>explain::Claims</name>
    <message>
        <source>at a time that can&apos;t be read: it is no number of seconds since 1970</source>
        <translation>en un momento que no se puede leer, pues no es un número de segundos desde 1970</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far away it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a claim is for and what its value means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps as at %1: %2</source>
        <comment>name of a company</comment>
        <translation>Quizá como en %1: %2</translation>
    </message>
    <message>
        <source>%1 here, %2 in UTC, %3</source>
        <comment>the same moment three times</comment>
        <translation>%1 aquí, %2 en UTC, %3</translation>
    </message>
    <message>
        <source>%1 more, too many to list</source>
        <translation>%1 más, demasiados para listarlos</translation>
    </message>
    <message>
        <source>Registered · RFC 7519</source>
        <translation>Registrado · RFC 7519</translation>
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
        <translation>Otros registrados · IANA</translation>
    </message>
    <message>
        <source>Header · RFC 7515</source>
        <translation>Encabezado · RFC 7515</translation>
    </message>
    <message>
        <source>Private · defined by this issuer</source>
        <translation>Privado · definido por este emisor</translation>
    </message>
    <message>
        <source>Private · %1</source>
        <comment>name of a company</comment>
        <translation>Privado · %1</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>Claim no registrado</translation>
    </message>
    <message>
        <source>Disclosed · RFC 9901</source>
        <translation>Divulgado · RFC 9901</translation>
    </message>
    <message>
        <source>Header · RFC 7516</source>
        <translation>Encabezado · RFC 7516</translation>
    </message>
    <message>
        <source>Not a registered member of a header</source>
        <translation>Miembro no registrado de un encabezado</translation>
    </message>
    <message>
        <source>Broad: %1</source>
        <comment>a sentence why a scope allows much</comment>
        <translation>Amplio: %1</translation>
    </message>
</context>
<context>
    <name>explain::Comparison</name>
    <message>
        <source>%L1 more</source>
        <translation>%L1 más</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the second of two tokens, at the start of a sentence</comment>
        <translation>El token</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>El token nuevo</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>El segundo token</translation>
    </message>
    <message>
        <source>%1 names no scopes.</source>
        <translation>%1 no nombra ámbitos.</translation>
    </message>
    <message>
        <source>%1 allows other things: %2 instead of %3.</source>
        <translation>%1 permite otras cosas: %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 is gone.</source>
        <translation>%1 permite menos: falta %2.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 are gone.</source>
        <translation>%1 permite menos: faltan %2.</translation>
    </message>
    <message>
        <source>%1 allows more: %2.</source>
        <translation>%1 permite más: %2.</translation>
    </message>
    <message>
        <source>%1 was made by another issuer.</source>
        <translation>%1 lo hizo otro emisor.</translation>
    </message>
    <message>
        <source>%1 is about somebody else.</source>
        <translation>%1 trata de otra persona.</translation>
    </message>
    <message>
        <source>%1 names no audience.</source>
        <translation>%1 no nombra audiencia.</translation>
    </message>
    <message>
        <source>%1 is for another audience: %2.</source>
        <translation>%1 es para otra audiencia: %2.</translation>
    </message>
    <message>
        <source>%1 lives %2 longer.</source>
        <translation>%1 dura %2 más.</translation>
    </message>
    <message>
        <source>%1 lives %2 shorter.</source>
        <translation>%1 dura %2 menos.</translation>
    </message>
    <message>
        <source>%1 does not say when it ends.</source>
        <translation>%1 no dice cuándo termina.</translation>
    </message>
    <message>
        <source>%1 ends %2 later.</source>
        <translation>%1 termina %2 más tarde.</translation>
    </message>
    <message>
        <source>%1 ends %2 earlier.</source>
        <translation>%1 termina %2 antes.</translation>
    </message>
    <message>
        <source>%1 is signed in another way: %2, not %3.</source>
        <translation>%1 está firmado de otra forma: %2, no %3.</translation>
    </message>
    <message>
        <source>%1 is signed with another key.</source>
        <translation>%1 está firmado con otra clave.</translation>
    </message>
    <message>
        <source>%1 is bound to a key, so that whoever finds it can&apos;t use it.</source>
        <translation>%1 está vinculado a una clave, así que quien lo encuentre no puede usarlo.</translation>
    </message>
    <message>
        <source>%1 is no longer bound to a key.</source>
        <translation>%1 ya no está vinculado a una clave.</translation>
    </message>
    <message>
        <source>All they say is the same; only the signatures differ.</source>
        <translation>Todo lo que dicen es igual; solo difieren las firmas.</translation>
    </message>
    <message>
        <source>Nothing is the same.</source>
        <translation>Nada es igual.</translation>
    </message>
    <message>
        <source>1 line is the same.</source>
        <translation>1 línea es igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same.</source>
        <translation>
            <numerusform>%n línea es igual.</numerusform>
            <numerusform>%n líneas son iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: neither can be read here.</source>
        <translation>Son dos tokens distintos. No se puede decir más: ninguno se puede leer aquí.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the first can&apos;t be read here.</source>
        <translation>Son dos tokens distintos. No se puede decir más: el primero no se puede leer aquí.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the second can&apos;t be read here.</source>
        <translation>Son dos tokens distintos. No se puede decir más: el segundo no se puede leer aquí.</translation>
    </message>
    <message>
        <source>This is the same token twice, letter by letter.</source>
        <translation>Es el mismo token dos veces, letra por letra.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Divulgado</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Only the headers can be compared: what an encrypted token says can&apos;t be read here.</source>
        <translation>Solo se pueden comparar los encabezados: lo que dice un token cifrado no se puede leer aquí.</translation>
    </message>
    <message>
        <source>All that can be read of them is the same; what can&apos;t be read differs.</source>
        <translation>Todo lo que se puede leer de ellos es igual; lo que no se puede leer difiere.</translation>
    </message>
    <message>
        <source>All they say is the same, and it is written in another way.</source>
        <translation>Todo lo que dicen es igual, pero está escrito de otra forma.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Vinculación de clave</translation>
    </message>
    <message>
        <source>Header of the key binding</source>
        <translation>Encabezado de la vinculación de clave</translation>
    </message>
    <message>
        <source>%1 names no issuer.</source>
        <translation>%1 no nombra emisor.</translation>
    </message>
    <message>
        <source>%1 does not say whom it is about.</source>
        <translation>%1 no dice de quién trata.</translation>
    </message>
</context>
<context>
    <name>explain::EventWords</name>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Guardado solo mientras el programa esté abierto: %1</translation>
    </message>
    <message>
        <source>Code on another device.</source>
        <translation>Código en otro dispositivo.</translation>
    </message>
    <message>
        <source>Client credentials.</source>
        <translation>Credenciales de cliente.</translation>
    </message>
    <message>
        <source>Authorization code with PKCE.</source>
        <translation>Código de autorización con PKCE.</translation>
    </message>
    <message>
        <source>ID token checked.</source>
        <translation>Token de ID comprobado.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>The refresh token stays the same.</source>
        <translation>El token de actualización sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>New refresh token, old one given up. %1</source>
        <translation>Nuevo token de actualización, el anterior se descartó. %1</translation>
    </message>
    <message>
        <source>New refresh token saved to the keychain, old one given up.</source>
        <translation>Nuevo token de actualización guardado en el llavero, el anterior se descartó.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nuevo intento a las %1.</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>No se pudo renovar</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>otra máquina</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programa desconocido</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Para %1.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Ámbitos: %1.</translation>
    </message>
    <message>
        <source>ID token handed to %1</source>
        <translation>Token de ID entregado a %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Could not sign in again</source>
        <translation>No se pudo iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Got a further token</source>
        <translation>Se obtuvo otro token</translation>
    </message>
    <message>
        <source>Could not get a further token</source>
        <translation>No se pudo obtener otro token</translation>
    </message>
    <message>
        <source>Could not sign out</source>
        <translation>No se pudo cerrar sesión</translation>
    </message>
    <message>
        <source>ID token not handed to %1</source>
        <translation>Token de ID no entregado a %1</translation>
    </message>
    <message>
        <source>Not handed to %1</source>
        <translation>No entregado a %1</translation>
    </message>
</context>
<context>
    <name>explain::Exchange</name>
    <message>
        <source>the form of the answer that is understood</source>
        <translation>la forma de respuesta que se entiende</translation>
    </message>
    <message>
        <source>who asks, with the proof</source>
        <translation>quién pide, con la prueba</translation>
    </message>
    <message>
        <source>the form of what is sent</source>
        <translation>la forma de lo que se envía</translation>
    </message>
    <message>
        <source>how long the server asks to wait</source>
        <translation>cuánto pide esperar el servidor</translation>
    </message>
    <message>
        <source>what proof the server misses</source>
        <translation>qué prueba le falta al servidor</translation>
    </message>
    <message>
        <source>what programs show to the API</source>
        <translation>lo que los programas muestran a la API</translation>
    </message>
    <message>
        <source>“offline” asks for a refresh token</source>
        <translation>«offline» pide un token de actualización</translation>
    </message>
    <message>
        <source>the API that the token is for</source>
        <translation>la API para la que es el token</translation>
    </message>
    <message>
        <source>a signed proof of the application, good for a minute</source>
        <translation>una prueba firmada de la aplicación, válida un minuto</translation>
    </message>
    <message>
        <source>what kind of proof that is</source>
        <translation>qué tipo de prueba es</translation>
    </message>
    <message>
        <source>who asks: the registered application</source>
        <translation>quién pide: la aplicación registrada</translation>
    </message>
    <message>
        <source>what proves the application</source>
        <translation>lo que identifica a la aplicación</translation>
    </message>
    <message>
        <source>good once, to fetch the tokens with</source>
        <translation>sirve una vez, para obtener los tokens</translation>
    </message>
    <message>
        <source>the digest of a secret kept here</source>
        <translation>el resumen de un secreto que se guarda aquí</translation>
    </message>
    <message>
        <source>how that digest is made</source>
        <translation>cómo se hace ese resumen</translation>
    </message>
    <message>
        <source>the secret behind the digest: whoever asked now fetches</source>
        <translation>el secreto tras el resumen: quien pidió, ahora obtiene</translation>
    </message>
    <message>
        <source>how the page should look</source>
        <translation>qué aspecto debe tener la página</translation>
    </message>
    <message>
        <source>the key that the tokens are to be bound to</source>
        <translation>la clave a la que se vincularán los tokens</translation>
    </message>
    <message>
        <source>why the server says no</source>
        <translation>por qué el servidor dice que no</translation>
    </message>
    <message>
        <source>the same in the server&apos;s words</source>
        <translation>lo mismo en palabras del servidor</translation>
    </message>
    <message>
        <source>seconds that the access token lives</source>
        <translation>segundos que dura el token de acceso</translation>
    </message>
    <message>
        <source>what is given for a token</source>
        <translation>qué se da a cambio de un token</translation>
    </message>
    <message>
        <source>who signed in, signed by the provider</source>
        <translation>quién inició sesión, firmado por el proveedor</translation>
    </message>
    <message>
        <source>which server answers</source>
        <translation>qué servidor responde</translation>
    </message>
    <message>
        <source>what kind of token came</source>
        <translation>qué tipo de token llegó</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>cómo se llama a sí mismo el servidor</translation>
    </message>
    <message>
        <source>the account to offer first</source>
        <translation>la cuenta que se ofrece primero</translation>
    </message>
    <message>
        <source>seconds that a sign-in may lie back</source>
        <translation>segundos que puede hacer de un inicio de sesión</translation>
    </message>
    <message>
        <source>random: the ID token has to repeat it</source>
        <translation>aleatorio: el token de ID debe repetirlo</translation>
    </message>
    <message>
        <source>what the page must ask</source>
        <translation>lo que la página debe preguntar</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>adónde vuelve el navegador</translation>
    </message>
    <message>
        <source>seconds that the refresh token lives</source>
        <translation>segundos que dura el token de actualización</translation>
    </message>
    <message>
        <source>good for new access tokens</source>
        <translation>sirve para obtener nuevos tokens de acceso</translation>
    </message>
    <message>
        <source>where the server keeps the request that was sent ahead</source>
        <translation>dónde guarda el servidor la solicitud enviada por adelantado</translation>
    </message>
    <message>
        <source>what kind of token is wanted</source>
        <translation>qué tipo de token se quiere</translation>
    </message>
    <message>
        <source>the signed answer</source>
        <translation>la respuesta firmada</translation>
    </message>
    <message>
        <source>how the answer comes back</source>
        <translation>cómo vuelve la respuesta</translation>
    </message>
    <message>
        <source>what the browser brings back</source>
        <translation>lo que trae de vuelta el navegador</translation>
    </message>
    <message>
        <source>what the token allows</source>
        <translation>lo que permite el token</translation>
    </message>
    <message>
        <source>marks the session in the browser</source>
        <translation>marca la sesión en el navegador</translation>
    </message>
    <message>
        <source>random: ties the answer to the question</source>
        <translation>aleatorio: une la respuesta a la pregunta</translation>
    </message>
    <message>
        <source>the token that is given in exchange</source>
        <translation>el token que se da a cambio</translation>
    </message>
    <message>
        <source>what kind of token that is</source>
        <translation>qué tipo de token es ese</translation>
    </message>
    <message>
        <source>the token that is given up</source>
        <translation>el token al que se renuncia</translation>
    </message>
    <message>
        <source>how the access token is shown</source>
        <translation>cómo se muestra el token de acceso</translation>
    </message>
    <message>
        <source>which token that is</source>
        <translation>qué token es ese</translation>
    </message>
    <message>
        <source>the languages of the page</source>
        <translation>los idiomas de la página</translation>
    </message>
    <message>
        <source>change the code for tokens</source>
        <translation>cambiar el código por tokens</translation>
    </message>
    <message>
        <source>ask for a new access token</source>
        <translation>pedir un nuevo token de acceso</translation>
    </message>
    <message>
        <source>masked: nothing is known of it</source>
        <translation>oculto: no se sabe nada de esto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the proof was not accepted</source>
        <translation>la prueba no se aceptó</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>se preguntó demasiadas veces</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>el servidor tiene problemas</translation>
    </message>
    <message>
        <source>the server says no</source>
        <translation>el servidor dice que no</translation>
    </message>
    <message>
        <source>the server points elsewhere</source>
        <translation>el servidor remite a otro lugar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>back from the browser</source>
        <translation>de vuelta del navegador</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>a signed proof that the key of the tokens is at hand</source>
        <translation>una prueba firmada de que se tiene la clave de los tokens</translation>
    </message>
    <message>
        <source>what this program asks with until the code is entered</source>
        <translation>con lo que este programa pregunta hasta que se introduce el código</translation>
    </message>
    <message>
        <source>seconds to wait between two questions</source>
        <translation>segundos de espera entre dos preguntas</translation>
    </message>
    <message>
        <source>what a person enters on any device</source>
        <translation>lo que una persona introduce en cualquier dispositivo</translation>
    </message>
    <message>
        <source>the page where the code is entered</source>
        <translation>la página donde se introduce el código</translation>
    </message>
    <message>
        <source>the same page, with the code</source>
        <translation>la misma página, con el código</translation>
    </message>
    <message>
        <source>ask for a token of the program&apos;s own</source>
        <translation>pedir un token propio del programa</translation>
    </message>
    <message>
        <source>ask whether the code was entered</source>
        <translation>preguntar si se introdujo el código</translation>
    </message>
    <message>
        <source>exchange a token for another</source>
        <translation>cambiar un token por otro</translation>
    </message>
</context>
<context>
    <name>explain::Grant</name>
    <message>
        <source>A code on another device</source>
        <translation>Un código en otro dispositivo</translation>
    </message>
    <message>
        <source>Device authorization grant: a short code is typed on a phone or another computer, for when no browser here can be used.</source>
        <translation>Concesión de autorización de dispositivo: se escribe un código corto en un teléfono u otro equipo, cuando aquí no se puede usar ningún navegador.</translation>
    </message>
    <message>
        <source>A program by itself</source>
        <translation>Un programa por sí mismo</translation>
    </message>
    <message>
        <source>Client credentials grant: for a machine or a script that acts for nobody but itself. It shows its own secret, key or certificate; nobody signs in.</source>
        <translation>Concesión de credenciales de cliente: para una máquina o un script que solo actúa por sí mismo. Muestra su propio secreto, clave o certificado; nadie inicia sesión.</translation>
    </message>
    <message>
        <source>The browser on this computer</source>
        <translation>El navegador de este equipo</translation>
    </message>
    <message>
        <source>Authorization code grant with PKCE: you sign in on the provider’s own page, and what the browser brings back is of use to this program alone.</source>
        <translation>Concesión de código de autorización con PKCE: usted inicia sesión en la propia página del proveedor, y lo que trae el navegador solo sirve a este programa.</translation>
    </message>
    <message>
        <source>The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 2.1.2), nor the password grant, which hands your password to a program that needs none (RFC 9700 2.4).</source>
        <translation>No se ofrece la concesión implícita, pues pone los tokens en la barra de direcciones del navegador (RFC 9700 2.1.2), ni la de contraseña, que entrega su contraseña a un programa que no la necesita (RFC 9700 2.4).</translation>
    </message>
</context>
<context>
    <name>explain::HandOutQuestion</name>
    <message>
        <source>somebody on another machine</source>
        <translation>alguien en otra máquina</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programa desconocido</translation>
    </message>
    <message>
        <source>It asks for the ID token, which says who you are.</source>
        <translation>Pide el token de ID, que dice quién es usted.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1 with the scopes %2.</source>
        <translation>Pide un token de acceso para %1 con los ámbitos %2.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1.</source>
        <translation>Pide un token de acceso para %1.</translation>
    </message>
    <message>
        <source>It asks for an access token with the scopes %1 only.</source>
        <translation>Pide un token de acceso solo con los ámbitos %1.</translation>
    </message>
    <message>
        <source>It asks for the access token, with which it can do all that the account may.</source>
        <translation>Pide el token de acceso, con el que puede hacer todo lo que puede la cuenta.</translation>
    </message>
    <message>
        <source>It asks through %1. What runs there can&apos;t be seen from here.</source>
        <translation>Pide a través de %1. Lo que se ejecuta allí no se puede ver desde aquí.</translation>
    </message>
    <message>
        <source>Which program that is can&apos;t be told: it runs in a container, or was removed.</source>
        <translation>No se puede saber qué programa es: se ejecuta en un contenedor o se quitó.</translation>
    </message>
    <message>
        <source>%1 runs whatever it is given, so it can&apos;t be allowed for ever.</source>
        <translation>%1 ejecuta lo que se le dé, así que no se puede permitir para siempre.</translation>
    </message>
    <message>
        <source>Who asks can&apos;t be recognised again, so it can&apos;t be allowed for ever.</source>
        <translation>No se puede reconocer de nuevo a quien pide, así que no se puede permitir para siempre.</translation>
    </message>
    <message>
        <source>get no token</source>
        <translation>no reciben ningún token</translation>
    </message>
    <message>
        <source>get one when you allow it</source>
        <translation>reciben uno cuando usted lo permite</translation>
    </message>
    <message>
        <source>get one when you allow it, each time</source>
        <translation>reciben uno cuando usted lo permite, cada vez</translation>
    </message>
    <message>
        <source>get one on the command line; others when you allow it</source>
        <translation>reciben uno en la línea de comandos; otros, cuando usted lo permite</translation>
    </message>
    <message>
        <source>Let %1 have a token of %2?</source>
        <translation>¿Dejar que %1 tenga un token de %2?</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>no se puede saber</translation>
    </message>
</context>
<context>
    <name>explain::Hosts</name>
    <message>
        <source>%1 (part of %2)</source>
        <translation>%1 (parte de %2)</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>este equipo, sin cifrar</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>Inicia sesión en %1.</translation>
    </message>
    <message>
        <source>Tokens also go to %1.</source>
        <translation>Los tokens también van a %1.</translation>
    </message>
</context>
<context>
    <name>explain::Issuer</name>
    <message>
        <source>%L1 more</source>
        <translation>%L1 más</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>is the address that you gave</source>
        <translation>es la dirección que usted indicó</translation>
    </message>
    <message>
        <source>the document does not name one</source>
        <translation>el documento no nombra ninguno</translation>
    </message>
    <message>
        <source>%1, not %2: nothing in the document counts for that</source>
        <translation>%1, no %2: nada del documento vale para ese</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 es «%2»</translation>
    </message>
    <message>
        <source>%1: it has to begin with https://</source>
        <translation>%1: debe empezar por https://</translation>
    </message>
    <message>
        <source>each can be used safely</source>
        <translation>todas se pueden usar con seguridad</translation>
    </message>
    <message>
        <source>not listed; it may know S256 all the same</source>
        <translation>no figura; aun así puede conocer S256</translation>
    </message>
    <message>
        <source>%1, without S256</source>
        <translation>%1, sin S256</translation>
    </message>
    <message>
        <source>Names itself in answers</source>
        <translation>Se nombra en las respuestas</translation>
    </message>
    <message>
        <source>yes, so that no answer is taken for another server&apos;s</source>
        <translation>sí, para que ninguna respuesta se tome por la de otro servidor</translation>
    </message>
    <message>
        <source>not promised, so that servers could be mixed up (RFC 9207)</source>
        <translation>no lo promete, así que se podrían confundir los servidores (RFC 9207)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>none that is given up</source>
        <translation>ninguna que esté abandonada</translation>
    </message>
    <message>
        <source>it still offers %1, which RFC 9700 advises against</source>
        <translation>aún ofrece %1, que RFC 9700 desaconseja</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>it offers “none”: ID tokens that anybody can write</source>
        <translation>ofrece «none»: tokens de ID que cualquiera puede escribir</translation>
    </message>
    <message>
        <source>it lists no algorithms for ID tokens</source>
        <translation>no indica algoritmos para los tokens de ID</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Cloakroom can sign in with this document</source>
        <translation>Cloakroom puede iniciar sesión con este documento</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign in with this document. %1</source>
        <translation>Cloakroom no puede iniciar sesión con este documento. %1</translation>
    </message>
    <message>
        <source>Authorization · RFC 6749, 3.1</source>
        <translation>Autorización · RFC 6749, 3.1</translation>
    </message>
    <message>
        <source>Tokens · RFC 6749, 3.2</source>
        <translation>Tokens · RFC 6749, 3.2</translation>
    </message>
    <message>
        <source>Keys · RFC 7517</source>
        <translation>Claves · RFC 7517</translation>
    </message>
    <message>
        <source>The person · OpenID Connect Core, 5.3</source>
        <translation>La persona · OpenID Connect Core, 5.3</translation>
    </message>
    <message>
        <source>Revocation · RFC 7009</source>
        <translation>Revocación · RFC 7009</translation>
    </message>
    <message>
        <source>Introspection · RFC 7662</source>
        <translation>Introspección · RFC 7662</translation>
    </message>
    <message>
        <source>Sign-in with a code, on another device · RFC 8628</source>
        <translation>Inicio de sesión con un código, en otro dispositivo · RFC 8628</translation>
    </message>
    <message>
        <source>Registration of clients · RFC 7591</source>
        <translation>Registro de clientes · RFC 7591</translation>
    </message>
    <message>
        <source>Pushed requests · RFC 9126</source>
        <translation>Solicitudes por adelantado · RFC 9126</translation>
    </message>
    <message>
        <source>Sign-out in the browser · OpenID Connect</source>
        <translation>Cierre de sesión en el navegador · OpenID Connect</translation>
    </message>
    <message>
        <source>DPoP · RFC 9449</source>
        <translation>DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Tipos de respuesta</translation>
    </message>
    <message>
        <source>How clients show who they are</source>
        <translation>Cómo se identifican los clientes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>for encryption, not for signatures</source>
        <translation>para cifrar, no para firmas</translation>
    </message>
    <message>
        <source>for %1, which signs nothing here</source>
        <translation>para %1, que aquí no firma nada</translation>
    </message>
    <message>
        <source>another key has the same name</source>
        <translation>otra clave tiene el mismo nombre</translation>
    </message>
    <message>
        <source>a secret that is published is none</source>
        <translation>un secreto publicado ya no lo es</translation>
    </message>
    <message>
        <source>of a kind that Cloakroom does not know</source>
        <translation>de un tipo que Cloakroom no conoce</translation>
    </message>
    <message>
        <source>on a curve that Cloakroom does not know</source>
        <translation>en una curva que Cloakroom no conoce</translation>
    </message>
    <message>
        <source>not of 2048 to 16384 bits, or with an exponent that is not safe</source>
        <translation>no es de 2048 a 16384 bits, o tiene un exponente que no es seguro</translation>
    </message>
    <message>
        <source>its point is not on its curve</source>
        <translation>su punto no está en su curva</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>un nombre aparece dos veces en ella</translation>
    </message>
    <message>
        <source>something in it is missing or can&apos;t be read</source>
        <translation>algo en ella falta o no se puede leer</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>its private half is published: anybody can sign with it</source>
        <translation>su mitad privada está publicada: cualquiera puede firmar con ella</translation>
    </message>
    <message>
        <source>checks signatures</source>
        <translation>comprueba firmas</translation>
    </message>
</context>
<context>
    <name>explain::Paste</name>
    <message>
        <source>quotes</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>the header name “%1”</source>
        <translation>el nombre de encabezado «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the JSON form of a JWS</source>
        <translation>la forma JSON de un JWS</translation>
    </message>
    <message>
        <source>a JSON answer around its “%1”</source>
        <translation>una respuesta JSON alrededor de su «%1»</translation>
    </message>
    <message>
        <source>an address around its “%1”</source>
        <translation>una dirección alrededor de su «%1»</translation>
    </message>
    <message>
        <source>a form around its “%1”</source>
        <translation>un formulario alrededor de su «%1»</translation>
    </message>
    <message>
        <source>a command around its header</source>
        <translation>un comando alrededor de su encabezado</translation>
    </message>
    <message>
        <source>line breaks and blanks within</source>
        <translation>saltos de línea y espacios intermedios</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <translation>Se quitó: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all of its %n signatures but the first</source>
        <translation>
            <numerusform>todas menos la primera de su %n firma</numerusform>
            <numerusform>todas sus %n firmas menos la primera</numerusform>
        </translation>
    </message>
    <message>
        <source>a header that no signature protects (%1)</source>
        <translation>una cabecera que ninguna firma protege (%1)</translation>
    </message>
    <message>
        <source>the JSON form of a JWE</source>
        <translation>la forma JSON de un JWE</translation>
    </message>
    <message>
        <source>the lines below it</source>
        <translation>las líneas de debajo</translation>
    </message>
</context>
<context>
    <name>explain::Scopes</name>
    <message>
        <source>It can change things, not only look at them.</source>
        <translation>Puede cambiar cosas, no solo mirarlas.</translation>
    </message>
    <message>
        <source>It administers: it reaches what belongs to others.</source>
        <translation>Administra: alcanza lo que pertenece a otros.</translation>
    </message>
    <message>
        <source>It reaches nearly everything.</source>
        <translation>Alcanza casi todo.</translation>
    </message>
    <message>
        <source>It lasts while you are away.</source>
        <translation>Dura mientras usted no está.</translation>
    </message>
    <message>
        <source>Scopes · none</source>
        <translation>Ámbitos · ninguno</translation>
    </message>
    <message>
        <source>Scopes · %1 granted</source>
        <translation>Ámbitos · %1 concedidos</translation>
    </message>
    <message>
        <source>Scopes · %1 granted of %2 requested</source>
        <translation>Ámbitos · %1 concedidos de %2 pedidos</translation>
    </message>
    <message>
        <source>Scopes · %1 granted, %2 requested</source>
        <translation>Ámbitos · %1 concedidos, %2 pedidos</translation>
    </message>
    <message>
        <source>%1 was asked for but the provider did not grant it.</source>
        <translation>Se pidió %1, pero el proveedor no lo concedió.</translation>
    </message>
    <message>
        <source>%1 were asked for but the provider did not grant them.</source>
        <translation>Se pidieron %1, pero el proveedor no los concedió.</translation>
    </message>
    <message>
        <source>%1 was granted without being asked for.</source>
        <translation>Se concedió %1 sin pedirlo.</translation>
    </message>
    <message>
        <source>%1 were granted without being asked for.</source>
        <translation>Se concedieron %1 sin pedirlos.</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 más</translation>
    </message>
</context>
<context>
    <name>explain::ServerAbilities</name>
    <message>
        <source>renewing</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>revocación</translation>
    </message>
    <message>
        <source>sign-in from another device</source>
        <translation>inicio de sesión desde otro dispositivo</translation>
    </message>
    <message>
        <source>registers Cloakroom by itself</source>
        <translation>registra Cloakroom por sí solo</translation>
    </message>
    <message>
        <source>takes client documents</source>
        <translation>acepta documentos de cliente</translation>
    </message>
    <message>
        <source>no ID tokens</source>
        <translation>sin tokens de ID</translation>
    </message>
    <message>
        <source>its document doesn&apos;t list %1</source>
        <translation>su documento no enumera %1</translation>
    </message>
    <message>
        <source>the client ID isn&apos;t the address of a client document</source>
        <translation>el ID de cliente no es la dirección de un documento de cliente</translation>
    </message>
</context>
<context>
    <name>explain::ServerKnows</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1, una clave del emisor</translation>
    </message>
    <message>
        <source>the answer isn’t signed: it is as true as the connection to the server</source>
        <translation>la respuesta no está firmada: es tan cierta como la conexión con el servidor</translation>
    </message>
    <message>
        <source>“%1”, but the account has “%2”</source>
        <translation>«%1», pero la cuenta tiene «%2»</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>the same as in the ID token</source>
        <translation>igual que en el token de ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>the server doesn’t take this token, or doesn’t tell this client of it</source>
        <translation>el servidor no acepta este token, o no informa de él a este cliente</translation>
    </message>
    <message>
        <source>the server takes this token</source>
        <translation>el servidor acepta este token</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>the account’s</source>
        <translation>el de la cuenta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>esta aplicación</translation>
    </message>
</context>
<context>
    <name>explain::Time</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seconds, short</comment>
        <translation>%1s</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, short</comment>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, short</comment>
        <translation>%1h</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days, short</comment>
        <translation>%1d</translation>
    </message>
    <message>
        <source>%1y</source>
        <comment>years, short</comment>
        <translation>%1a</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>explain::Token</name>
    <message>
        <source>This is no JWT, so it can&apos;t be an ID token: nothing can be read from its %1 characters, and nothing proves who signed in.</source>
        <translation>No es un JWT, así que no puede ser un token de ID: de sus %1 caracteres no se puede leer nada, y nada demuestra quién inició sesión.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. It is good for one thing, a new access token.</source>
        <translation>Solo el servidor que hizo este token puede leerlo: para los demás son %1 caracteres sin significado. Sirve para una cosa, un nuevo token de acceso.</translation>
    </message>
    <message>
        <source>This is no JWT: for everyone but the server that made it it is %1 characters without a meaning. A program isn&apos;t meant to read such a token; its scopes and its end are told with it, or by the server&apos;s introspection endpoint.</source>
        <translation>No es un JWT: para todos menos el servidor que lo hizo son %1 caracteres sin significado. Un programa no debe leer un token así; sus ámbitos y su fin se indican con él, o los dice el endpoint de introspección del servidor.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. Its scopes and its end, above, are what the server told with it.</source>
        <translation>Solo el servidor que hizo este token puede leerlo: para los demás son %1 caracteres sin significado. Sus ámbitos y su fin, arriba, son lo que el servidor dijo con él.</translation>
    </message>
    <message>
        <source>The key that opens it is called “%1”.</source>
        <translation>La clave que lo abre se llama «%1».</translation>
    </message>
    <message>
        <source>A secret that both sides share opens it.</source>
        <translation>Lo abre un secreto que comparten ambas partes.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>This token is encrypted: only who holds the key for it, usually the API it is meant for, can read its %1 characters.</source>
        <translation>Este token está cifrado: solo quien tiene su clave, normalmente la API a la que está destinado, puede leer sus %1 caracteres.</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opaco</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2.</source>
        <translation>Empieza por «%1»: %2.</translation>
    </message>
    <message>
        <source>This is signed, but its payload holds no claims: it is %1 bytes that are no JSON object. Its signature can be checked all the same.</source>
        <translation>Está firmado, pero su carga útil no contiene claims: son %1 bytes que no son un objeto JSON. Aun así se puede comprobar su firma.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Ningún token</translation>
    </message>
    <message>
        <source>Disclosure %1 can&apos;t be read.</source>
        <translation>La divulgación %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Some of its claims are disclosed one by one behind it: %1 here.</source>
        <translation>Algunos de sus claims se divulgan uno a uno detrás: aquí, %1.</translation>
    </message>
    <message>
        <source>At its end its holder proves that the key is theirs; whether they signed it isn&apos;t checked.</source>
        <translation>Al final, su titular demuestra que la clave es suya; no se comprueba si la firmó.</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”, and the parts of a JWT are never padded.</source>
        <translation>El carácter %1 de %2 es «=», y las partes de un JWT nunca llevan relleno.</translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.</source>
        <translation>Solo admite letras, cifras, «-», «_» y «.», y el carácter %1 de %2 es %3.</translation>
    </message>
    <message>
        <source>It ends after character %1, and another point and part would have to follow.</source>
        <translation>Termina tras el carácter %1, y deberían seguir otro punto y otra parte.</translation>
    </message>
    <message>
        <source>The point at character %1 is one too many: a JWT ends with its third part.</source>
        <translation>El punto en el carácter %1 sobra: un JWT termina con su tercera parte.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.</source>
        <translation>Su parte «%1», caracteres %2 a %3, no está completa: ningún byte se escribe con %4 caracteres.</translation>
    </message>
    <message>
        <source>The last character of its %1, number %2, holds bits that belong to no byte.</source>
        <translation>El último carácter de su parte «%1», número %2, contiene bits que no pertenecen a ningún byte.</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>una coma o el final de la lista</translation>
    </message>
    <message>
        <source>it is JSON, but no object</source>
        <translation>es JSON, pero no un objeto</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>line %1, column %2 is no UTF-8</source>
        <translation>la línea %1, columna %2 no es UTF-8</translation>
    </message>
    <message>
        <source>at line %1, column %2 there has to be %3</source>
        <comment>in JSON</comment>
        <translation>en la línea %1, columna %2 debe haber %3</translation>
    </message>
    <message>
        <source>Its %1 is empty.</source>
        <translation>Su parte «%1» está vacía.</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, can&apos;t be read: %4.</source>
        <translation>Su parte «%1», caracteres %2 a %3, no se puede leer: %4.</translation>
    </message>
    <message>
        <source>It begins like claims, but they can&apos;t be read: %1.</source>
        <translation>Empieza como claims, pero no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>This is a key or a certificate in PEM, and no token.</source>
        <translation>Esto es una clave o un certificado en PEM, no un token.</translation>
    </message>
    <message>
        <source>This is no token: character %1 is %2, and no token has one.</source>
        <translation>Esto no es un token: el carácter %1 es %2, y ningún token lo tiene.</translation>
    </message>
    <message>
        <source>Logout token, by its claims</source>
        <translation>Token de cierre de sesión, por sus claims</translation>
    </message>
    <message>
        <source>Security event, by its claims</source>
        <translation>Evento de seguridad, por sus claims</translation>
    </message>
    <message>
        <source>DPoP proof, by its claims</source>
        <translation>Prueba DPoP, por sus claims</translation>
    </message>
    <message>
        <source>Introspection answer, by its claims</source>
        <translation>Respuesta de introspección, por sus claims</translation>
    </message>
    <message>
        <source>Authorization request, by its claims</source>
        <translation>Solicitud de autorización, por sus claims</translation>
    </message>
    <message>
        <source>Authorization answer (JARM), by its claims</source>
        <translation>Respuesta de autorización (JARM), por sus claims</translation>
    </message>
    <message>
        <source>Key binding, by its claims</source>
        <translation>Vinculación de clave, por sus claims</translation>
    </message>
    <message>
        <source>Refresh token, by its claims</source>
        <translation>Token de actualización, por sus claims</translation>
    </message>
    <message>
        <source>ID token, by its claims</source>
        <translation>Token de ID, por sus claims</translation>
    </message>
    <message>
        <source>Access token, by its claims</source>
        <translation>Token de acceso, por sus claims</translation>
    </message>
    <message>
        <source>Client assertion, by its claims</source>
        <translation>Aserción de cliente, por sus claims</translation>
    </message>
    <message>
        <source>Credential, by its claims</source>
        <translation>Credencial, por sus claims</translation>
    </message>
    <message>
        <source>UserInfo answer, by its claims</source>
        <translation>Respuesta UserInfo, por sus claims</translation>
    </message>
    <message>
        <source>This is JSON, and no token: no member of it has the name of one.</source>
        <translation>Es JSON y no un token: ninguno de sus miembros se llama como uno.</translation>
    </message>
    <message>
        <source>This begins like JSON, and can&apos;t be read: %1.</source>
        <translation>Empieza como JSON y no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Its header begins with character %1: what stands in front doesn&apos;t belong to it.</source>
        <translation>Su encabezado empieza en el carácter %1: lo que hay delante no le pertenece.</translation>
    </message>
    <message>
        <source>Its beginning is missing: characters 1 to %1 are the end of a header.</source>
        <translation>Falta su comienzo: los caracteres 1 a %1 son el final de un encabezado.</translation>
    </message>
</context>
<context>
    <name>explain::Words</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Expected is “%1”, but “%2” came.</source>
        <translation>Se esperaba «%1», pero llegó «%2».</translation>
    </message>
    <message>
        <source>What came is “%2”.</source>
        <translation>Llegó «%2».</translation>
    </message>
    <message>
        <source>It holds no time that can be read.</source>
        <translation>No contiene ninguna hora que se pueda leer.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but nothing came.</source>
        <translation>Se esperaba «%1», pero no llegó nada.</translation>
    </message>
    <message>
        <source>It added “%2”.</source>
        <translation>Añadió «%2».</translation>
    </message>
    <message>
        <source>This can&apos;t be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>No hay conexión con %3.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 está ocupado.</translation>
    </message>
    <message>
        <source>%3 gave an answer that Cloakroom can&apos;t use.</source>
        <translation>%3 dio una respuesta que Cloakroom no puede usar.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 dijo que no.</translation>
    </message>
    <message>
        <source>What %3 sent can&apos;t be trusted.</source>
        <translation>Lo que envió %3 no es de fiar.</translation>
    </message>
    <message>
        <source>This sign-in has ended.</source>
        <translation>Este inicio de sesión ha terminado.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>No hay ningún llavero.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Su llavero no responde.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>Su llavero dijo que no.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un archivo no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>Pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>Ask the operator of the server what this application may do.</source>
        <translation>Pregunte al operador del servidor qué puede hacer esta aplicación.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Desbloquéelo.</translation>
    </message>
    <message>
        <source>Start a keychain service; until then tokens are kept for this run only.</source>
        <translation>Inicie un servicio de llavero; hasta entonces, los tokens se guardan solo mientras el programa esté abierto.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>Espere un momento o reinicie el servicio de llavero.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Permita que Cloakroom lo use e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look whether it was removed elsewhere.</source>
        <translation>Mire si se quitó en otro lugar.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, then try again.</source>
        <translation>Compruebe el espacio libre y los permisos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>The certificate is of “%1”, signed by “%2”.</source>
        <translation>El certificado es de «%1», firmado por «%2».</translation>
    </message>
    <message>
        <source>Its reason is “%1”.</source>
        <translation>Su motivo es «%1».</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a closing quote</source>
        <translation>una comilla de cierre</translation>
    </message>
    <message>
        <source>a control character as an escape</source>
        <translation>un carácter de control como secuencia de escape</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>un nombre entre comillas</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>una secuencia de escape</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>a pair of surrogates</source>
        <translation>un par sustituto</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>cada nombre una vez</translation>
    </message>
    <message>
        <source>an array of keys</source>
        <translation>una matriz de claves</translation>
    </message>
    <message>
        <source>3 parts</source>
        <translation>3 partes</translation>
    </message>
    <message>
        <source>an odd modulus</source>
        <translation>un módulo impar</translation>
    </message>
    <message>
        <source>an even one</source>
        <translation>uno par</translation>
    </message>
    <message>
        <source>an odd exponent of at least 3</source>
        <translation>un exponente impar de al menos 3</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>una clave RSA</translation>
    </message>
    <message>
        <source>a point on the curve</source>
        <translation>un punto de la curva</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>a string of at most 1024 bytes</source>
        <translation>una cadena de 1024 bytes como máximo</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 bytes como máximo</translation>
    </message>
    <message>
        <source>at most %1 bits</source>
        <translation>%1 bits como máximo</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>%1 bits como mínimo</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>%1 claves como máximo</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>%1 niveles como máximo</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of a token, and the place in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cloakroom is already running, but its window does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Cloakroom ya está abierto, pero su ventana no responde. Espere un momento, o ciérrelo y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Signs in to APIs and looks after the tokens.</source>
        <translation>Inicia sesión en API y cuida de los tokens.</translation>
    </message>
    <message>
        <source>Start the built-in demo provider and sign in to it.</source>
        <translation>Iniciar el proveedor de demostración integrado e iniciar sesión en él.</translation>
    </message>
    <message>
        <source>Start without showing the window, in the tray.</source>
        <translation>Iniciar sin mostrar la ventana, en la bandeja.</translation>
    </message>
    <message>
        <source>Begin a sign-in.</source>
        <translation>Empezar un inicio de sesión.</translation>
    </message>
    <message>
        <source>Inspect a token: the one in FILE, or one to be pasted.</source>
        <translation>Inspeccionar un token: el de FILE o uno que se pegará.</translation>
    </message>
    <message>
        <source>A file with a token.</source>
        <translation>Un archivo con un token.</translation>
    </message>
    <message>
        <source>There is no display for Cloakroom&apos;s window. In a terminal, cloakroom-cli does the same.</source>
        <translation>No hay pantalla para la ventana de Cloakroom. En un terminal, cloakroom-cli hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Access token · RFC 9068</source>
        <translation>Token de acceso · RFC 9068</translation>
    </message>
    <message>
        <source>Logout token · OpenID Connect Back-Channel Logout</source>
        <translation>Token de cierre de sesión · OpenID Connect Back-Channel Logout</translation>
    </message>
    <message>
        <source>DPoP proof · RFC 9449</source>
        <translation>Prueba DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Client assertion · RFC 7523</source>
        <translation>Aserción de cliente · RFC 7523</translation>
    </message>
    <message>
        <source>Introspection answer · RFC 9701</source>
        <translation>Respuesta de introspección · RFC 9701</translation>
    </message>
    <message>
        <source>Authorization request · RFC 9101</source>
        <translation>Solicitud de autorización · RFC 9101</translation>
    </message>
    <message>
        <source>Security event · RFC 8417</source>
        <translation>Evento de seguridad · RFC 8417</translation>
    </message>
    <message>
        <source>Entity statement · OpenID Federation</source>
        <translation>Declaración de entidad · OpenID Federation</translation>
    </message>
    <message>
        <source>Status list · Token Status List</source>
        <translation>Lista de estado · Token Status List</translation>
    </message>
    <message>
        <source>Phone call · RFC 8225</source>
        <translation>Llamada telefónica · RFC 8225</translation>
    </message>
    <message>
        <source>Key binding · RFC 9901</source>
        <translation>Vinculación de clave · RFC 9901</translation>
    </message>
    <message>
        <source>Credential · SD-JWT VC</source>
        <translation>Credencial · SD-JWT VC</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Signs in to APIs and looks after the tokens. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Inicia sesión en API y cuida de los tokens. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and how the accounts stand: no token, no name, no address.</source>
        <translation>El diagnóstico contiene las versiones y el estado de las cuentas: ningún token, ningún nombre, ninguna dirección.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copied. Read it before you give it to somebody.</source>
        <translation>Copiado. Léalo antes de dárselo a alguien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::AccountColour</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Copy access token</source>
        <translation>Copiar el token de acceso</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Tokens and activity</source>
        <translation>Tokens y actividad</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>solo mientras esté abierto</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>Its tokens are being read from the keychain.</source>
        <translation>Se están leyendo sus tokens del llavero.</translation>
    </message>
    <message>
        <source>Its tokens can’t be shown now.</source>
        <translation>Sus tokens no se pueden mostrar ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied · an API takes it with a proof only (menu Token)</source>
        <translation>Copiado · una API solo lo acepta con una prueba (menú Token)</translation>
    </message>
</context>
<context>
    <name>ui::AccountSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Configuración de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Otro programa…</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>Elegir un navegador</translation>
    </message>
    <message>
        <source>Signs in at %1 as client %2, with the scopes %3.</source>
        <translation>Inicia sesión en %1 como cliente %2, con los ámbitos %3.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Asks for a new sign-in</source>
        <translation>Pide un nuevo inicio de sesión</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>good</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>Refresh tokens are in your keychain</source>
        <translation>Los tokens de actualización están en su llavero</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>Refresh tokens are kept for this run only. %1</source>
        <translation>Los tokens de actualización se guardan solo mientras el programa esté abierto. %1</translation>
    </message>
    <message>
        <source>No accounts yet. Sign in, or try the demo provider.</source>
        <translation>Aún no hay cuentas. Inicie sesión o pruebe el proveedor de demostración.</translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>Ninguna cuenta contiene «%1».</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Inspeccionar un token…</translation>
    </message>
    <message>
        <source>Paste or drop any token</source>
        <translation>Péguelo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>Su llavero retiene una entrada</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>With variables in place of what is secret</source>
        <translation>Con variables en lugar de lo que es secreto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing has happened since Cloakroom began to take notes.</source>
        <translation>No ha ocurrido nada desde que Cloakroom empezó a tomar nota.</translation>
    </message>
    <message>
        <source>1 entry was damaged and is left out.</source>
        <translation>1 entrada estaba dañada y se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out.</source>
        <translation>
            <numerusform>%n entrada estaba dañada y se omite.</numerusform>
            <numerusform>%n entradas estaban dañadas y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity is kept for this run only. %1</source>
        <translation>La actividad se guarda solo mientras el programa esté abierto. %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys…</source>
        <translation>Obtener las claves del emisor…</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Indicar una clave…</translation>
    </message>
    <message>
        <source>Give the secret…</source>
        <translation>Indicar el secreto…</translation>
    </message>
    <message>
        <source>Choose the issuer…</source>
        <translation>Elegir el emisor…</translation>
    </message>
    <message>
        <source>Choose the audience…</source>
        <translation>Elegir la audiencia…</translation>
    </message>
    <message>
        <source>Give the nonce…</source>
        <translation>Dar el nonce…</translation>
    </message>
    <message>
        <source>Choose the client ID…</source>
        <translation>Elegir el ID de cliente…</translation>
    </message>
    <message>
        <source>Give the access token…</source>
        <translation>Dar el token de acceso…</translation>
    </message>
    <message>
        <source>Give the code…</source>
        <translation>Dar el código…</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, not granted</source>
        <translation>%1, no concedido</translation>
    </message>
</context>
<context>
    <name>ui::ClaimDelegate</name>
    <message>
        <source>doubled</source>
        <translation>repetido</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1, repetido</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsView</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
</context>
<context>
    <name>ui::ClientProofFields</name>
    <message>
        <source>Client shows</source>
        <translation>El cliente muestra</translation>
    </message>
    <message>
        <source>what the server lists</source>
        <translation>lo que indica el servidor</translation>
    </message>
    <message>
        <source>nothing but its ID</source>
        <translation>solo su ID</translation>
    </message>
    <message>
        <source>the secret, in a header</source>
        <translation>el secreto, en un encabezado</translation>
    </message>
    <message>
        <source>the secret, in the form</source>
        <translation>el secreto, en el formulario</translation>
    </message>
    <message>
        <source>a key that Cloakroom makes</source>
        <translation>una clave que crea Cloakroom</translation>
    </message>
    <message>
        <source>an RSA key that Cloakroom makes</source>
        <translation>una clave RSA que crea Cloakroom</translation>
    </message>
    <message>
        <source>a key from a file</source>
        <translation>una clave de un archivo</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>el certificado de cliente</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>taken over into the keychain</source>
        <translation>pasa al llavero</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Claves (*.pem *.key)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>to be registered at the provider</source>
        <translation>para registrarla en el proveedor</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>bound to this computer where offered</source>
        <translation>vinculados a este equipo si se ofrece</translation>
    </message>
    <message>
        <source>bound to this computer, or none</source>
        <translation>vinculados a este equipo, o ninguno</translation>
    </message>
    <message>
        <source>for whoever holds them</source>
        <translation>para quien los tenga</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves that the key, which stays in your keychain, is at hand.</source>
        <translation>Los tokens vinculados (DPoP, RFC 9449) no le sirven a un ladrón: cada solicitud demuestra que la clave, que se queda en su llavero, está a mano.</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copiar la clave pública</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>se está creando…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>The key is being made; try again in a moment.</source>
        <translation>La clave se está creando; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>si la clave tiene una</translation>
    </message>
    <message>
        <source>Send requests ahead where offered (PAR)</source>
        <translation>Enviar las solicitudes por adelantado si se ofrece (PAR)</translation>
    </message>
    <message>
        <source>Have answers signed where offered (JARM)</source>
        <translation>Pedir respuestas firmadas si se ofrece (JARM)</translation>
    </message>
    <message>
        <source>The request goes from here to the server, and the browser gets no more than a reference to it (RFC 9126).</source>
        <translation>La solicitud va de aquí al servidor, y el navegador no recibe más que una referencia a ella (RFC 9126).</translation>
    </message>
    <message>
        <source>What the browser brings back can&apos;t have been changed on its way.</source>
        <translation>Lo que trae el navegador no puede haberse cambiado por el camino.</translation>
    </message>
    <message>
        <source>This server takes requests only ahead of the browser.</source>
        <translation>Este servidor solo acepta las solicitudes por adelantado, antes del navegador.</translation>
    </message>
</context>
<context>
    <name>ui::Clipboard</name>
    <message>
        <source>Copied · leaves the clipboard in %1</source>
        <translation>Copiado · sale del portapapeles en %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>&amp;Show what is the same too</source>
        <translation>&amp;Mostrar también lo que es igual</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparar dos tokens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Segundo token</translation>
    </message>
    <message>
        <source>Choose two tokens, or paste them. They are read on this computer and go nowhere.</source>
        <translation>Elija dos tokens o péguelos. Se leen en este equipo y no van a ninguna parte.</translation>
    </message>
    <message>
        <source>They are large: they are being compared.</source>
        <translation>Son grandes: se están comparando.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>This account asks each time.</source>
        <translation>Esta cuenta pregunta cada vez.</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Solo esta vez</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Always, this program and this account</source>
        <translation>Siempre, este programa y esta cuenta</translation>
    </message>
    <message>
        <source>An hour and always hold for the ID token.</source>
        <translation>Una hora y siempre valen para el token de ID.</translation>
    </message>
    <message>
        <source>An hour and always hold for each access token of this account.</source>
        <translation>Una hora y siempre valen para cada token de acceso de esta cuenta.</translation>
    </message>
    <message>
        <source>Can be pressed in a moment</source>
        <translation>Se podrá pulsar en un momento</translation>
    </message>
</context>
<context>
    <name>ui::DeviceCode</name>
    <message>
        <source>Address to open</source>
        <translation>Dirección que abrir</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Código que introducir</translation>
    </message>
    <message>
        <source>Open this address on any device</source>
        <translation>Abra esta dirección en cualquier dispositivo</translation>
    </message>
    <message>
        <source>and enter this code</source>
        <translation>e introduzca este código</translation>
    </message>
    <message>
        <source>A phone’s camera takes both from the picture. Compare the code before you agree.</source>
        <translation>La cámara de un teléfono toma ambos de la imagen. Compare el código antes de aceptar.</translation>
    </message>
    <message>
        <source>A phone’s camera takes the address from the picture.</source>
        <translation>La cámara de un teléfono toma la dirección de la imagen.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>Solo si usted mismo empezó este inicio de sesión: quien introduce el código da acceso a este equipo.</translation>
    </message>
</context>
<context>
    <name>ui::DialogPage</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>ui::EncodedToken</name>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>Encoded · its first %1 characters</source>
        <translation>Codificado · sus primeros %1 caracteres</translation>
    </message>
    <message>
        <source>Point at the characters, or move the cursor in them, to see what they stand for.</source>
        <translation>Apunte a los caracteres, o mueva el cursor por ellos, para ver qué representan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedDialog</name>
    <message>
        <source>Choose the issuer</source>
        <translation>Elegir el emisor</translation>
    </message>
    <message>
        <source>From whom do you expect this token? Take the address from where you know the issuer, not from the token. Nothing is fetched.</source>
        <translation>¿De quién espera este token? Tome la dirección de donde conoce al emisor, no del token. No se obtiene nada.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>Elegir la audiencia</translation>
    </message>
    <message>
        <source>Whom should this token be for: which API, or which client ID? Take it from where you know it, not from the token.</source>
        <translation>¿Para quién debería ser este token: para qué API o qué ID de cliente? Tómelo de donde lo sepa, no del token.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Give the nonce</source>
        <translation>Dar el nonce</translation>
    </message>
    <message>
        <source>Which nonce was sent with the sign-in that this token came of? It stands in the address of the sign-in page.</source>
        <translation>¿Qué nonce se envió con el inicio de sesión del que salió este token? Está en la dirección de la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Choose the client ID</source>
        <translation>Elegir el ID de cliente</translation>
    </message>
    <message>
        <source>Which application should this token have been issued to? Take its client ID from where you know it, not from the token.</source>
        <translation>¿Para qué aplicación debería haberse emitido este token? Tome su ID de cliente de donde lo sepa, no del token.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Give the access token</source>
        <translation>Dar el token de acceso</translation>
    </message>
    <message>
        <source>Which access token came with this ID token? It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>¿Qué token de acceso llegó con este token de ID? No va a ninguna parte y se olvida junto con el token que usted inspecciona.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>Dar el código</translation>
    </message>
    <message>
        <source>Which code came with this ID token? It stands in the address that the browser came back with. It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>¿Qué código llegó con este token de ID? Está en la dirección con la que volvió el navegador. No va a ninguna parte y se olvida junto con el token que usted inspecciona.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>ui::FindingPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it by hand</source>
        <translation>Indicarlo a mano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in</source>
        <translation>Preguntando a %1 cómo iniciar sesión</translation>
    </message>
    <message>
        <source>No token and no name is sent there.</source>
        <translation>No se envía allí ningún token ni ningún nombre.</translation>
    </message>
    <message>
        <source>It is told the address %1, and nothing else.</source>
        <translation>Se le dice la dirección %1, y nada más.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Its description says how.</source>
        <translation>Su descripción dice cómo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>Su propia descripción dice cómo.</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>ui::FurtherBar</name>
    <message>
        <source>Another token…</source>
        <translation>Otro token…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>An access token for another API, with fewer scopes, or exchanged</source>
        <translation>Un token de acceso para otra API, con menos ámbitos o intercambiado</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The account’s own</source>
        <translation>El propio de la cuenta</translation>
    </message>
    <message>
        <source>exchanged (RFC 8693)</source>
        <translation>intercambiado (RFC 8693)</translation>
    </message>
    <message>
        <source>with fewer scopes</source>
        <translation>con menos ámbitos</translation>
    </message>
    <message>
        <source>for another API (RFC 8707)</source>
        <translation>para otra API (RFC 8707)</translation>
    </message>
    <message>
        <source>It is asked for once the account is signed in.</source>
        <translation>Se pedirá cuando la cuenta tenga la sesión iniciada.</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>Pidiéndolo…</translation>
    </message>
    <message>
        <source>Renews itself %1.</source>
        <translation>Se renueva %1.</translation>
    </message>
    <message>
        <source>The server doesn’t say when it ends.</source>
        <translation>El servidor no dice cuándo termina.</translation>
    </message>
</context>
<context>
    <name>ui::FurtherDialog</name>
    <message>
        <source>Another access token</source>
        <translation>Otro token de acceso</translation>
    </message>
    <message>
        <source>Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer scopes, so that less is lost with it.</source>
        <translation>Se hace a partir del inicio de sesión de %1 y se renueva como el suyo. Es para una sola API o para menos ámbitos, así que con él se pierde menos.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>the refresh token (RFC 8707)</source>
        <translation>el token de actualización (RFC 8707)</translation>
    </message>
    <message>
        <source>exchanging the access token (RFC 8693)</source>
        <translation>el intercambio del token de acceso (RFC 8693)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>its address, as https://api.example.com</source>
        <translation>su dirección, como https://api.example.com</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>a name that the server has for it</source>
        <translation>un nombre que el servidor tiene para ella</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>as the account’s</source>
        <translation>como los de la cuenta</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>Iniciar sesión para lo que falta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>asking as a program again (RFC 8707)</source>
        <translation>volver a pedir como programa (RFC 8707)</translation>
    </message>
    <message>
        <source>Token exchange: the server takes this account’s access token and gives another for it, as for a service that is called on your behalf.</source>
        <translation>Intercambio de tokens: el servidor toma el token de acceso de esta cuenta y da otro a cambio, por ejemplo para un servicio al que se llama en su nombre.</translation>
    </message>
    <message>
        <source>The server gives one more token for the same sign-in, for the API that is named or for fewer scopes.</source>
        <translation>El servidor da un token más para el mismo inicio de sesión, para la API indicada o para menos ámbitos.</translation>
    </message>
</context>
<context>
    <name>ui::GrantField</name>
    <message>
        <source>By</source>
        <translation>Mediante</translation>
    </message>
</context>
<context>
    <name>ui::HandOutFields</name>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Through cloakroom-cli or its socket. Each time is written into the activity.</source>
        <translation>Mediante cloakroom-cli o su socket. Cada vez se anota en la actividad.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1 (ID token)</source>
        <translation>%1 (token de ID)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>no program yet</source>
        <translation>ningún programa todavía</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>no está en esta página</translation>
    </message>
    <message>
        <source>Cloakroom Guide</source>
        <translation>Guía de Cloakroom</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>%1 — Cloakroom Guide</source>
        <translation>%1 — Guía de Cloakroom</translation>
    </message>
</context>
<context>
    <name>ui::InspectPage</name>
    <message>
        <source>Inspect a token</source>
        <translation>Inspeccionar un token</translation>
    </message>
    <message>
        <source>Paste or drop a token, or the header, JSON answer or address it is in. It is read on this computer and goes nowhere.</source>
        <translation>Pegue o suelte un token, o el encabezado, la respuesta JSON o la dirección en que está. Se lee en este equipo y no va a ninguna parte.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Otro token</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Comprobar la firma</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Probarlo…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of HS256.</source>
        <translation>Pegue o suelte una clave pública (PEM, JWK, JWK Set), un certificado o el secreto de HS256.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys from %1</source>
        <translation>Obtener las claves del emisor en %1</translation>
    </message>
    <message>
        <source>Open a token</source>
        <translation>Abrir un token</translation>
    </message>
</context>
<context>
    <name>ui::IssuerDialog</name>
    <message>
        <source>Look at an issuer</source>
        <translation>Ver un emisor</translation>
    </message>
    <message>
        <source>Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent.</source>
        <translation>Cloakroom obtiene lo que publica para todos: sus metadatos y sus claves. No se envía ningún token.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Otro emisor</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>Copy JWK Set</source>
        <translation>Copiar JWK Set</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>Found at %1 and fetched at %2, %3.</source>
        <translation>Se encontró en %1 y se obtuvo a las %2, %3.</translation>
    </message>
</context>
<context>
    <name>ui::IssuerView</name>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>Dónde o cuál</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Thumbprint · RFC 7638</source>
        <translation>Huella · RFC 7638</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Lo que ofrece</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys · %1</source>
        <translation>Claves · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
</context>
<context>
    <name>ui::JsonLines</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1, repetido</translation>
    </message>
    <message>
        <source> (%1 characters)</source>
        <translation> (%1 caracteres)</translation>
    </message>
</context>
<context>
    <name>ui::JsonText</name>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Disclosure %1</source>
        <translation>Divulgación %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… y %1 líneas más</translation>
    </message>
    <message>
        <source>… and %1 more bytes</source>
        <translation>… y %1 bytes más</translation>
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
        <translation>Aún no es válido, empieza %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Válido desde %1</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Expira en %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiró %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server did not tell when it ends</source>
        <translation>El servidor no dijo cuándo termina</translation>
    </message>
    <message>
        <source>Never expires: it names no end</source>
        <translation>No expira nunca: no indica un fin</translation>
    </message>
    <message>
        <source>When it ends can’t be read</source>
        <translation>No se puede leer cuándo termina</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s.</source>
        <translation>El reloj de este equipo va %1 por delante del reloj del servidor.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s.</source>
        <translation>El reloj de este equipo va %1 por detrás del reloj del servidor.</translation>
    </message>
    <message>
        <source>A proof names no end: it is taken shortly after it was made</source>
        <translation>Una prueba no indica un final: solo se acepta poco después de hacerse</translation>
    </message>
</context>
<context>
    <name>ui::LineDelegate</name>
    <message>
        <source>doubled</source>
        <translation>repetido</translation>
    </message>
</context>
<context>
    <name>ui::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Cloakroom is locked</source>
        <translation>Cloakroom está bloqueado</translation>
    </message>
    <message>
        <source>No program gets a token. What the keychain holds has left memory, and isn’t renewed until you unlock.</source>
        <translation>Ningún programa recibe un token. Lo que está en el llavero ya no está en memoria, y no se renueva hasta que usted desbloquee.</translation>
    </message>
</context>
<context>
    <name>ui::Locker</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>Desb&amp;loquear</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try the &amp;demo provider</source>
        <translation>Probar el proveedor de &amp;demostración</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copiar el token de acceso</translation>
    </message>
    <message>
        <source>Copy a &amp;proof…</source>
        <translation>Copiar una pru&amp;eba…</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>&amp;Inspeccionar un token…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>A&amp;brir un archivo de token…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>&amp;Try the access token…</source>
        <translation>&amp;Probar el token de acceso…</translation>
    </message>
    <message>
        <source>Look at the &amp;account’s issuer</source>
        <translation>Ver el emisor de la c&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Look at an issuer…</source>
        <translation>&amp;Ver un emisor…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>&amp;Buscar una cuenta</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>Cuenta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous account</source>
        <translation>Cuenta &amp;anterior</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Buscar un &amp;comando…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Cloakroom</source>
        <translation>&amp;Acerca de Cloakroom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>A program asks for a token</source>
        <translation>Un programa pide un token</translation>
    </message>
    <message>
        <source>It waits for a minute.</source>
        <translation>Espera un minuto.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>The pasted token</source>
        <translation>El token pegado</translation>
    </message>
    <message>
        <source>The access token of %1</source>
        <translation>El token de acceso de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <source>%1 has to sign in again</source>
        <translation>%1 debe iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 has to sign in again soon</source>
        <translation>%1 debe iniciar sesión de nuevo pronto</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>Until it is unlocked no account is renewed.</source>
        <translation>Hasta que se desbloquee, no se renueva ninguna cuenta.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>Su llavero retiene una entrada</translation>
    </message>
    <message>
        <source>Until it is unlocked some accounts are not renewed.</source>
        <translation>Hasta que se desbloquee, algunas cuentas no se renuevan.</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Como en las preferencias</translation>
    </message>
    <message>
        <source>besides the system’s</source>
        <translation>además de los del sistema</translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>con su clave</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>if the proxy asks</source>
        <translation>si el proxy lo pide</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Certificate passphrase</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>si la clave tiene una</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como antes</translation>
    </message>
</context>
<context>
    <name>ui::OwnProviders</name>
    <message>
        <source>Import providers</source>
        <translation>Importar proveedores</translation>
    </message>
    <message>
        <source>Providers (*.json)</source>
        <translation>Proveedores (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>Se importó «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n providers are imported.</source>
        <translation>
            <numerusform>Se importó %n proveedor.</numerusform>
            <numerusform>Se importaron %n proveedores.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>Exportar proveedores</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Accounts that are signed in with it stay as they are, and go on being renewed.</source>
        <translation>Las cuentas con sesión iniciada mediante él siguen como están y se siguen renovando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
</context>
<context>
    <name>ui::PastedAddress</name>
    <message>
        <source>Address of the browser</source>
        <translation>Dirección del navegador</translation>
    </message>
    <message>
        <source>the whole address at which the browser ended</source>
        <translation>la dirección completa en la que terminó el navegador</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>The browser is on another machine, or ended on a page that says it can’t be reached? Copy its address to here. Only from a browser in which you signed in yourself: whoever else asks you for such an address may be after your account.</source>
        <translation>¿El navegador está en otra máquina, o terminó en una página que dice que no está accesible? Copie aquí su dirección. Solo de un navegador en el que usted mismo inició sesión: cualquier otro que le pida esa dirección puede estar tras su cuenta.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Shows when Cloakroom is started again.</source>
        <translation>Se aplica cuando Cloakroom se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Quedarse en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Accounts go on being renewed.</source>
        <translation>Las cuentas se siguen renovando.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Cloakroom.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana se cierra Cloakroom.</translation>
    </message>
    <message>
        <source>Start with the session, in the background</source>
        <translation>Iniciar con la sesión, en segundo plano</translation>
    </message>
    <message>
        <source>Accounts are renewed from the first moment on.</source>
        <translation>Las cuentas se renuevan desde el primer momento.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>While the screen is locked no program gets a token.</source>
        <translation>Mientras la pantalla está bloqueada, ningún programa recibe un token.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>A copied token leaves the clipboard after that time.</source>
        <translation>Pasado ese tiempo, un token copiado sale del portapapeles.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Who may have tokens of new accounts; each account’s own settings change it.</source>
        <translation>Quién puede tener tokens de las cuentas nuevas; se cambia en la configuración de cada cuenta.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For accounts without one of their own.</source>
        <translation>Para las cuentas que no tienen uno propio.</translation>
    </message>
    <message>
        <source>Start again in the new language?</source>
        <translation>¿Reiniciar en el nuevo idioma?</translation>
    </message>
    <message>
        <source>Nobody is signed out by it.</source>
        <translation>No se cierra la sesión de nadie.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>ui::ProofDialog</name>
    <message>
        <source>A proof for one request</source>
        <translation>Una prueba para una solicitud</translation>
    </message>
    <message>
        <source>The access token is bound to a key of this account: an API takes it with a proof only, sent in the header “DPoP”. A proof is good for one request, to one address, for about a minute.</source>
        <translation>El token de acceso está vinculado a una clave de esta cuenta: una API solo lo acepta con una prueba, enviada en el encabezado «DPoP». Una prueba sirve para una solicitud, a una dirección, durante un minuto más o menos.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>if the API answered with one (DPoP-Nonce)</source>
        <translation>si la API respondió con uno (DPoP-Nonce)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Copiar prueba</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDelegate</name>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>ui::ProviderEditor</name>
    <message>
        <source>Save as a provider of yours</source>
        <translation>Guardar como proveedor propio</translation>
    </message>
    <message>
        <source>Edit a provider of yours</source>
        <translation>Editar un proveedor propio</translation>
    </message>
    <message>
        <source>It is kept without a secret. Accounts that are signed in stay as they are.</source>
        <translation>Se guarda sin secreto. Las cuentas con sesión iniciada siguen como están.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>solo sin emisor</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Endpoint de autorización</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de tokens</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Endpoint de revocación</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Endpoint de userinfo</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Endpoint de dispositivo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>none: each gives their own</source>
        <translation>ninguno: cada cual indica el suyo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>la API para la que son los tokens</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nombre=valor, uno por línea</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>Cada línea es un nombre, un signo igual y un valor.</translation>
    </message>
    <message>
        <source>A {name} in it has to be one that is asked for, in its place.</source>
        <translation>Un {name} ahí debe ser uno de los que se preguntan, en su lugar.</translation>
    </message>
    <message>
        <source>It has to have a name.</source>
        <translation>Debe tener un nombre.</translation>
    </message>
    <message>
        <source>That looks like a secret: it is given when you sign in, and never saved here.</source>
        <translation>Eso parece un secreto: se indica al iniciar sesión y nunca se guarda aquí.</translation>
    </message>
    <message>
        <source>Each name may stand there once.</source>
        <translation>Cada nombre puede aparecer una vez.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or its endpoints by hand.</source>
        <translation>Indique la dirección del emisor, o sus endpoints a mano.</translation>
    </message>
    <message>
        <source>There is no sign-in without it.</source>
        <translation>Sin él no hay inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderImport</name>
    <message>
        <source>%1 can’t be imported</source>
        <translation>No se puede importar %1</translation>
    </message>
    <message>
        <source>Import a provider?</source>
        <translation>¿Importar un proveedor?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n providers?</source>
        <translation>
            <numerusform>¿Importar %n proveedor?</numerusform>
            <numerusform>¿Importar %n proveedores?</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Nobody was asked yet: this is where each of them leads once you sign in with it. What you have stays as it is.</source>
        <translation>De %1. Aún no se preguntó a nadie: aquí es adonde lleva cada uno cuando usted inicia sesión con él. Lo que ya tiene sigue como está.</translation>
    </message>
    <message>
        <source>There is no provider in it.</source>
        <translation>No contiene ningún proveedor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>Proveedores del archivo</translation>
    </message>
</context>
<context>
    <name>ui::ProviderListModel</name>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>Other, by hand</source>
        <translation>Otro, a mano</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1, propio</translation>
    </message>
    <message>
        <source>Send your address to %1</source>
        <translation>Enviar su dirección a %1</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStart</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>It asks for a client secret, which no program on a desktop can keep secret.</source>
        <translation>Pide un secreto de cliente, que ningún programa de escritorio puede mantener en secreto.</translation>
    </message>
    <message>
        <source>It gives no refresh token: nothing is renewed.</source>
        <translation>No da token de actualización: no se renueva nada.</translation>
    </message>
    <message>
        <source>It takes no client secret where people sign in with a program like this.</source>
        <translation>No acepta un secreto de cliente cuando las personas inician sesión con un programa como este.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>dirección de redirección</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>Nothing is revoked at a sign-out.</source>
        <translation>Al cerrar la sesión no se revoca nada.</translation>
    </message>
    <message>
        <source>It doesn’t say who signed in.</source>
        <translation>No dice quién ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Its addresses come from %1.</source>
        <translation>Sus direcciones vienen de %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderWords</name>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Gives tokens</source>
        <translation>Da tokens</translation>
    </message>
    <message>
        <source>Renews tokens</source>
        <translation>Renueva tokens</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>Revoca tokens</translation>
    </message>
    <message>
        <source>Signs in with another device</source>
        <translation>Inicia sesión con otro dispositivo</translation>
    </message>
    <message>
        <source>Says who you are</source>
        <translation>Dice quién es usted</translation>
    </message>
    <message>
        <source>%1, and the addresses that it names</source>
        <translation>%1 y las direcciones que nombra</translation>
    </message>
    <message>
        <source>what you give for %1</source>
        <translation>lo que usted indique para %1</translation>
    </message>
    <message>
        <source>%1 unless you give another for %2</source>
        <translation>%1, salvo que indique otro valor para %2</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1, opened in the browser when you ask for it</source>
        <translation>%1, que se abre en el navegador cuando usted lo pide</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Its own ways</source>
        <translation>Sus particularidades</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>Quit and lose sign-ins?</source>
        <translation>¿Salir y perder inicios de sesión?</translation>
    </message>
    <message>
        <source>The keychain does not hold %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>El llavero no contiene %1. Cloakroom lo sigue intentando mientras esté abierto.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved and lacks %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>No se pudo guardar la lista de cuentas, y falta %1 en ella. Cloakroom lo sigue intentando mientras esté abierto.</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationCard</name>
    <message>
        <source>Not registered yet? %1 gives a client ID here:</source>
        <translation>¿Aún sin registrar? %1 da un ID de cliente aquí:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Not registered yet? %1 gives a client ID and a client secret here:</source>
        <translation>¿Aún sin registrar? %1 da un ID de cliente y un secreto de cliente aquí:</translation>
    </message>
    <message>
        <source>Not registered yet? The provider gives a client ID to a program with this address:</source>
        <translation>¿Aún sin registrar? El proveedor da un ID de cliente a un programa con esta dirección:</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChips</name>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>Lo que permiten</translation>
    </message>
</context>
<context>
    <name>ui::ScopeList</name>
    <message>
        <source>What the scopes allow</source>
        <translation>Lo que permiten los ámbitos</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>En el token</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t know what it allows</source>
        <translation>Cloakroom no sabe lo que permite</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a scope allows, and a sentence why that is much</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>amplio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>ui::ServerAnswer</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Answered at %1.</source>
        <translation>Respondió a las %1.</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>What the server knows</source>
        <translation>Lo que sabe el servidor</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quién tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Ask userinfo</source>
        <translation>Preguntar a userinfo</translation>
    </message>
    <message>
        <source>What the access token is</source>
        <translation>Qué es el token de acceso</translation>
    </message>
    <message>
        <source>Ask introspection</source>
        <translation>Preguntar a introspección</translation>
    </message>
    <message>
        <source>The access token goes to %1.</source>
        <translation>El token de acceso va a %1.</translation>
    </message>
    <message>
        <source>The server names no userinfo endpoint (OpenID Connect Core 5.3).</source>
        <translation>El servidor no nombra un endpoint de userinfo (OpenID Connect Core 5.3).</translation>
    </message>
    <message>
        <source>Without an ID token there is nothing to hold its answer against.</source>
        <translation>Sin un token de ID no hay con qué contrastar su respuesta.</translation>
    </message>
    <message>
        <source>The server names no introspection endpoint (RFC 7662).</source>
        <translation>El servidor no nombra un endpoint de introspección (RFC 7662).</translation>
    </message>
</context>
<context>
    <name>ui::SessionEnd</name>
    <message>
        <source>Its last two sessions ended after %1, whatever Cloakroom did.</source>
        <translation>Sus dos últimas sesiones terminaron tras %1, hiciera lo que hiciera Cloakroom.</translation>
    </message>
    <message>
        <source>The provider ends this session after %1, whatever Cloakroom does.</source>
        <translation>El proveedor termina esta sesión tras %1, haga lo que haga Cloakroom.</translation>
    </message>
    <message>
        <source>%1 has to sign in again by %2</source>
        <translation>%1 debe iniciar sesión de nuevo antes de: %2</translation>
    </message>
    <message>
        <source>The provider ends some sessions after %1, and doesn’t say whether this one.</source>
        <translation>El proveedor termina algunas sesiones tras %1, y no dice si esta.</translation>
    </message>
    <message>
        <source>%1 may have to sign in again by %2</source>
        <translation>%1 quizá deba iniciar sesión de nuevo antes de: %2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What can be done with the account that is chosen</source>
        <translation>Lo que se puede hacer con la cuenta elegida</translation>
    </message>
    <message>
        <source>A token explained, as JSON, encoded</source>
        <translation>Un token explicado, como JSON, codificado</translation>
    </message>
    <message>
        <source>Out of a search, a page or a dialog; nothing is changed</source>
        <translation>Salir de una búsqueda, una página o un diálogo; no se cambia nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From one check of a token to the next</source>
        <translation>De una comprobación de un token a otra</translation>
    </message>
    <message>
        <source>Edit or remove a provider of your own</source>
        <translation>Editar o quitar un proveedor propio</translation>
    </message>
    <message>
        <source>Find in a token or in the guide</source>
        <translation>Buscar en un token o en la guía</translation>
    </message>
    <message>
        <source>The next and the previous place that was found in a token</source>
        <translation>El lugar siguiente y el anterior encontrados en un token</translation>
    </message>
    <message>
        <source>In the guide: back to the page before</source>
        <translation>En la guía: volver a la página anterior</translation>
    </message>
    <message>
        <source>Copy the value or the lines that are chosen in a token</source>
        <translation>Copiar el valor o las líneas elegidos en un token</translation>
    </message>
</context>
<context>
    <name>ui::SignInChoice</name>
    <message>
        <source>Try it with the demo provider</source>
        <translation>Probarlo con el proveedor de demostración</translation>
    </message>
    <message>
        <source>Runs on this computer. No registration, short-lived tokens.</source>
        <translation>Se ejecuta en este equipo. Sin registro, con tokens de corta duración.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose a provider, or paste the address of an issuer or of any API that asks for OAuth.</source>
        <translation>Elija un proveedor, o pegue la dirección de un emisor o de cualquier API que pida OAuth.</translation>
    </message>
    <message>
        <source>A provider’s name, https://…, or your e-mail address</source>
        <translation>Nombre de un proveedor, https://… o su correo electrónico</translation>
    </message>
    <message>
        <source>Provider or address</source>
        <translation>Proveedor o dirección</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Providers from a file</source>
        <translation>Proveedores de un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Paste the address of the API or MCP server: it says itself who gives tokens for it.</source>
        <translation>Pegue la dirección de la API o del servidor MCP: él mismo dice quién da tokens para él.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export &amp;all of yours…</source>
        <translation>Exportar &amp;todos los propios…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Yours…</source>
        <translation>El suyo…</translation>
    </message>
    <message>
        <source>Edit, export or remove the chosen provider of your own</source>
        <translation>Editar, exportar o quitar el proveedor propio elegido</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>%1 has no way in for a desktop program</source>
        <translation>%1 no tiene entrada para un programa de escritorio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>the demo provider</source>
        <translation>el proveedor de demostración</translation>
    </message>
</context>
<context>
    <name>ui::SignInFailure</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1 No se guardó nada.</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>código: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>de: %1</translation>
    </message>
    <message>
        <source>The sign-in couldn’t begin</source>
        <translation>El inicio de sesión no pudo empezar</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>No hay conexión con el proveedor</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>El proveedor está ocupado</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be used</source>
        <translation>La respuesta del proveedor no se puede usar</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>Nadie volvió a tiempo</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>El inicio de sesión fue rechazado</translation>
    </message>
    <message>
        <source>The sign-in couldn’t be finished</source>
        <translation>El inicio de sesión no se pudo completar</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>The provider didn’t answer in time</source>
        <translation>El proveedor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be trusted</source>
        <translation>No se puede confiar en la respuesta del proveedor</translation>
    </message>
</context>
<context>
    <name>ui::SignInForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Guardar como propio…</translation>
    </message>
    <message>
        <source>Save as provider…</source>
        <translation>Guardar como proveedor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtener un código</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtener un token</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>none, or the https address of a client document</source>
        <translation>ninguno, o la dirección https de un documento de cliente</translation>
    </message>
    <message>
        <source>an ID, or the https address of a client document</source>
        <translation>un ID, o la dirección https de un documento de cliente</translation>
    </message>
    <message>
        <source>none: the server makes one</source>
        <translation>ninguno: el servidor crea uno</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>como se registró en el proveedor</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>not secret on this computer</source>
        <translation>no es secreto en este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Redirect address, client authentication, resource, extra parameters and more</source>
        <translation>Dirección de redirección, autenticación del cliente, recurso, parámetros adicionales y más</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>la API para la que son los tokens</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nombre=valor, uno por línea</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>solo sin emisor</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Endpoint de autorización</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de tokens</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Endpoint de revocación</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Endpoint de userinfo</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Endpoint de dispositivo</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or under More its endpoints by hand.</source>
        <translation>Indique la dirección del emisor, o en Más sus endpoints a mano.</translation>
    </message>
    <message>
        <source>The provider gives a client ID to each program that is registered there.</source>
        <translation>El proveedor da un ID de cliente a cada programa registrado allí.</translation>
    </message>
    <message>
        <source>There is no client secret to show.</source>
        <translation>No hay secreto de cliente que mostrar.</translation>
    </message>
    <message>
        <source>There is no client certificate to show.</source>
        <translation>No hay certificado de cliente que mostrar.</translation>
    </message>
    <message>
        <source>The provider gives it with the client ID, and asks for it.</source>
        <translation>El proveedor lo da con el ID de cliente, y lo pide.</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>Cada línea es un nombre, un signo igual y un valor.</translation>
    </message>
    <message>
        <source>Not verified at the provider: %1. If it is refused, look there first.</source>
        <translation>No comprobado en el proveedor: %1. Si se rechaza, mire primero ahí.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>Su propia descripción dice cómo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>ui::SignInProgress</name>
    <message>
        <source>Paste address…</source>
        <translation>Pegar dirección…</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>Usar otro dispositivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finish signing in on another device</source>
        <translation>Termine de iniciar sesión en otro dispositivo</translation>
    </message>
    <message>
        <source>Signing in as a program</source>
        <translation>Iniciando sesión como programa</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Termine de iniciar sesión con su navegador</translation>
    </message>
    <message>
        <source>The code comes in a moment.</source>
        <translation>El código llega en un momento.</translation>
    </message>
    <message>
        <source>Nobody is asked; it takes a moment.</source>
        <translation>No se pregunta a nadie; tarda un momento.</translation>
    </message>
    <message>
        <source>The browser opens in a moment.</source>
        <translation>El navegador se abrirá en un momento.</translation>
    </message>
    <message>
        <source>You have done your part. The rest happens by itself.</source>
        <translation>Su parte está hecha. El resto ocurre por sí solo.</translation>
    </message>
    <message>
        <source>Discovery, %1 ms</source>
        <translation>Descubrimiento, %1 ms</translation>
    </message>
    <message>
        <source>sent ahead</source>
        <translation>enviado por adelantado</translation>
    </message>
    <message>
        <source>It will end on %1 · PKCE S256</source>
        <translation>Terminará en %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Waiting on %1 · PKCE S256</source>
        <translation>Esperando en %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>%1 is open in your browser. When it has let you in, copy the address it ends on to here.</source>
        <translation>%1 está abierto en su navegador. Cuando le haya dejado entrar, copie aquí la dirección en la que termina.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here when it says you can close the tab.</source>
        <translation>%1 está abierto en su navegador. Vuelva aquí cuando diga que puede cerrar la pestaña.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Cloakroom asks %1 now and then whether you have entered it.</source>
        <translation>Cloakroom pregunta de vez en cuando a %1 si ya lo ha introducido.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Asked %1 how to sign in</source>
        <translation>Se preguntó a %1 cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Ask %1 how to sign in</source>
        <translation>Preguntar a %1 cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Registered Cloakroom at %1</source>
        <translation>Se registró Cloakroom en %1</translation>
    </message>
    <message>
        <source>Register Cloakroom at %1</source>
        <translation>Registrar Cloakroom en %1</translation>
    </message>
    <message>
        <source>Got a code from %1</source>
        <translation>Se obtuvo un código de %1</translation>
    </message>
    <message>
        <source>Get a code from %1</source>
        <translation>Obtener un código de %1</translation>
    </message>
    <message>
        <source>Opened the browser</source>
        <translation>Se abrió el navegador</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>You came back</source>
        <translation>Usted volvió</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Esperarle</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperándole</translation>
    </message>
    <message>
        <source>Exchanged the code for tokens</source>
        <translation>Se intercambió el código por tokens</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>Intercambiar el código por tokens</translation>
    </message>
    <message>
        <source>Got a token from %1</source>
        <translation>Se obtuvo un token de %1</translation>
    </message>
    <message>
        <source>Ask %1 for a token</source>
        <translation>Pedir un token a %1</translation>
    </message>
    <message>
        <source>Checked the ID token</source>
        <translation>Se comprobó el token de ID</translation>
    </message>
    <message>
        <source>Check the ID token</source>
        <translation>Comprobar el token de ID</translation>
    </message>
    <message>
        <source>Saved to the keychain</source>
        <translation>Se guardó en el llavero</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
</context>
<context>
    <name>ui::SignInStart</name>
    <message>
        <source>Sign in to a provider</source>
        <translation>Iniciar sesión en un proveedor</translation>
    </message>
    <message>
        <source>Cloakroom asks the issuer for the rest.</source>
        <translation>Cloakroom pregunta el resto al emisor.</translation>
    </message>
    <message>
        <source>Change how %1 signs in</source>
        <translation>Cambiar cómo inicia sesión %1</translation>
    </message>
    <message>
        <source>The account keeps its tokens until the new sign-in has come about.</source>
        <translation>La cuenta conserva sus tokens hasta que el nuevo inicio de sesión se haya completado.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Its endpoints were read from the issuer.</source>
        <translation>Sus endpoints se leyeron del emisor.</translation>
    </message>
    <message>
        <source>%1 asks for a token and doesn’t say from whom; its own host offers to give one.</source>
        <translation>%1 pide un token y no dice de quién; su propio host ofrece dar uno.</translation>
    </message>
    <message>
        <source>%1 asks for a token, and %2 gives it.</source>
        <translation>%1 pide un token, y %2 lo da.</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>Inicia sesión en %1.</translation>
    </message>
</context>
<context>
    <name>ui::SignOutDialog</name>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Its tokens are revoked at %1 and removed from the keychain.</source>
        <translation>Sus tokens se revocan en %1 y se quitan del llavero.</translation>
    </message>
    <message>
        <source>Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access token stays good until it expires.</source>
        <translation>Sus tokens se quitan del llavero. %1 no ofrece cómo revocarlos, así que el token de acceso sigue siendo válido hasta que expire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 isn’t signed out</source>
        <translation>La sesión de %1 no se cerró</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Sesión de %1 cerrada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>%1 goes on in the browser.</source>
        <translation>%1 continúa en el navegador.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>El servidor respondió %1.</translation>
    </message>
    <message>
        <source>The provider offers no way to revoke it.</source>
        <translation>El proveedor no ofrece cómo revocarlo.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>El llavero no lo entregó; sigue siendo válido hasta que termine.</translation>
    </message>
    <message>
        <source>It may still live.</source>
        <translation>Puede que siga vigente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Client not deleted at the server</source>
        <translation>Cliente no eliminado en el servidor</translation>
    </message>
    <message>
        <source>Without a token it can do nothing.</source>
        <translation>Sin un token no puede hacer nada.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>Un servidor que no pregunte al proveedor puede aceptarlo hasta %1.</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser</source>
        <translation>Puede que la sesión siga abierta en el navegador</translation>
    </message>
    <message>
        <source>%1 has a logout page.</source>
        <translation>%1 tiene una página de cierre de sesión.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>%1 may remember you there until you sign out there too.</source>
        <translation>%1 puede recordarle allí hasta que también allí cierre sesión.</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Token de actualización revocado</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>Token de actualización no revocado</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Token de acceso revocado</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>Token de acceso no revocado</translation>
    </message>
    <message>
        <source>Further access tokens revoked</source>
        <translation>Otros tokens de acceso revocados</translation>
    </message>
    <message>
        <source>Further access tokens not revoked</source>
        <translation>Otros tokens de acceso no revocados</translation>
    </message>
    <message>
        <source>Client deleted at the server</source>
        <translation>Cliente eliminado en el servidor</translation>
    </message>
    <message>
        <source>It was made for this account alone.</source>
        <translation>Se creó solo para esta cuenta.</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>Quitado del llavero</translation>
    </message>
    <message>
        <source>Looked again: it is gone.</source>
        <translation>Comprobado otra vez: ya no está.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>El proveedor puede poner fin también a lo que se permitió antes a este ID de cliente; estas cuentas tendrían que volver a iniciar sesión: %1</translation>
    </message>
    <message>
        <source>You can sign out all the same: what it keeps back isn’t revoked, and stays there.</source>
        <translation>Puede cerrar sesión de todos modos: lo que retiene no se revoca y se queda allí.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>No quitado del llavero</translation>
    </message>
    <message>
        <source>Cloakroom removes it once the keychain lets it.</source>
        <translation>Cloakroom lo quita en cuanto el llavero lo permite.</translation>
    </message>
    <message>
        <source>What was at hand was revoked; the keychain may hold a newer one.</source>
        <translation>Se revocó lo que estaba a mano; el llavero puede contener uno más reciente.</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>Keychain out of reach</source>
        <translation>Sin acceso al llavero</translation>
    </message>
    <message>
        <source>keychain out of reach</source>
        <translation>sin acceso al llavero</translation>
    </message>
    <message>
        <source>Access token expired %1 · tries again %2</source>
        <translation>El token de acceso expiró %1 · nuevo intento %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiró %1</translation>
    </message>
    <message>
        <source>Access token expired %1 · sign in again</source>
        <translation>El token de acceso expiró %1 · inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Access token expired %1 · can be renewed</source>
        <translation>El token de acceso expiró %1 · se puede renovar</translation>
    </message>
    <message>
        <source>Signed in for this run only</source>
        <translation>Sesión iniciada solo mientras el programa esté abierto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>%1 · renewal tried again %2</source>
        <translation>%1 · nuevo intento de renovación %2</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>nuevo intento %1</translation>
    </message>
    <message>
        <source>%1 · renews itself %2</source>
        <translation>%1 · se renueva %2</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>solo mientras esté abierto</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>se renueva %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · expira %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira %1</translation>
    </message>
    <message>
        <source>Reading its tokens…</source>
        <translation>Leyendo sus tokens…</translation>
    </message>
    <message>
        <source>reading its tokens…</source>
        <translation>leyendo sus tokens…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>renewing…</source>
        <translation>renovando…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>signing out…</source>
        <translation>cerrando sesión…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>sign in again %1</source>
        <translation>iniciar sesión de nuevo %1</translation>
    </message>
    <message>
        <source>may end %1</source>
        <translation>puede terminar %1</translation>
    </message>
    <message>
        <source>Kept back by the keychain</source>
        <translation>Retenido por el llavero</translation>
    </message>
    <message>
        <source>kept back by the keychain</source>
        <translation>retenido por el llavero</translation>
    </message>
    <message>
        <source>%1 · session may end %2</source>
        <translation>%1 · puede terminar %2</translation>
    </message>
    <message>
        <source>%1 · session ends %2</source>
        <translation>%1 · termina %2</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>ui::TokenChooser</name>
    <message>
        <source>%1: pasted token</source>
        <comment>the first or the second of two</comment>
        <translation>%1: token pegado</translation>
    </message>
    <message>
        <source>Paste or drop a token.</source>
        <translation>Pegue o suelte un token.</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Un token pegado</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Access token before the last renewal</source>
        <translation>Token de acceso anterior a la última renovación</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Pasted: %1. Paste another to replace it.</source>
        <translation>Pegado: %1. Pegue otro para sustituirlo.</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>Token de acceso para %1</translation>
    </message>
</context>
<context>
    <name>ui::TokenMap</name>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>divulgación</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
</context>
<context>
    <name>ui::TokenPage</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is large: it is being read.</source>
        <translation>Es grande: se está leyendo.</translation>
    </message>
</context>
<context>
    <name>ui::TokenText</name>
    <message>
        <source>Encoded token</source>
        <translation>Token codificado</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>partly hidden</source>
        <translation>oculto en parte</translation>
    </message>
</context>
<context>
    <name>ui::TokenViews</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>Copiar claim</translation>
    </message>
    <message>
        <source>Copy decoded JSON</source>
        <translation>Copiar JSON decodificado</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Copiar como encabezado Authorization</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copiar como comando curl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Cloakroom · locked</source>
        <translation>Cloakroom · bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · needs you: %n</source>
        <translation>
            <numerusform>Cloakroom · requiere su atención: %n</numerusform>
            <numerusform>Cloakroom · requieren su atención: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · accounts: %n</source>
        <translation>
            <numerusform>Cloakroom · cuentas: %n</numerusform>
            <numerusform>Cloakroom · cuentas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>Todas las cuentas…</translation>
    </message>
    <message>
        <source>&amp;Open Cloakroom</source>
        <translation>&amp;Abrir Cloakroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1: copy access token</source>
        <translation>%1: copiar el token de acceso</translation>
    </message>
</context>
<context>
    <name>ui::TrayDialog</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>¿Quedarse en la bandeja?</translation>
    </message>
    <message>
        <source>Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the window back. The preferences change this later.</source>
        <translation>Sin ventana, Cloakroom sigue renovando sus cuentas. Su icono en la bandeja devuelve la ventana. En las preferencias puede cambiarlo más tarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
</context>
<context>
    <name>ui::TryDialog</name>
    <message>
        <source>Try the token</source>
        <translation>Probar el token</translation>
    </message>
    <message>
        <source>%1 goes with one GET request to the address you type, and nowhere else. Redirects are not followed.</source>
        <translation>%1 va con una solicitud GET a la dirección que usted escriba, y a ninguna otra parte. No se siguen redirecciones.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>Iniciar sesión para lo que falta…</translation>
    </message>
    <message>
        <source>Send the token</source>
        <translation>Enviar el token</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>Enviar el token a %1</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sin tipo de contenido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the first 64 KiB are shown</source>
        <translation>se muestran los primeros 64 KiB</translation>
    </message>
    <message>
        <source>no text, so it isn’t shown</source>
        <translation>no es texto, así que no se muestra</translation>
    </message>
    <message>
        <source>It is bound to a key (DPoP), and goes from here without a proof. An API that asks for one refuses it.</source>
        <translation>Está vinculado a una clave (DPoP) y sale de aquí sin prueba. Una API que la pida lo rechaza.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Sign in once, use it everywhere</source>
        <translation>Inicie sesión una vez, úsela en todas partes</translation>
    </message>
    <message>
        <source>Cloakroom signs you in to an API in your own browser, keeps the tokens in your system’s keychain and shows what each of them says.</source>
        <translation>Cloakroom inicia sesión por usted en una API, en su propio navegador, guarda los tokens en el llavero del sistema y muestra lo que dice cada uno.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try the demo provider</source>
        <translation>Probar el proveedor de demostración</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Inspeccionar un token</translation>
    </message>
</context>
<context>
    <name>ui::proxybox</name>
    <message>
        <source>As the system has it</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Or an address, as http://proxy.example:8080</source>
        <translation>O una dirección, como http://proxy.example:8080</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>Esta dirección no se puede usar.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or with http:// when it is on this computer, but it is “%2”.</source>
        <translation>Debe empezar por https://, o por http:// si está en este equipo, pero es «%2».</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrija la dirección.</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>Esta dirección no nombra ningún host.</translation>
    </message>
    <message>
        <source>“%2” has no host after the two slashes.</source>
        <translation>«%2» no tiene host tras las dos barras.</translation>
    </message>
    <message>
        <source>This address carries a user name or a password.</source>
        <translation>Esta dirección lleva un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>“%2” would give it away to whoever reads the address.</source>
        <translation>«%2» lo revelaría a quien lea la dirección.</translation>
    </message>
    <message>
        <source>Remove everything before the @.</source>
        <translation>Quite todo lo que hay antes de la @.</translation>
    </message>
    <message>
        <source>This address holds a character that no address may hold.</source>
        <translation>Esta dirección contiene un carácter que ninguna dirección puede contener.</translation>
    </message>
    <message>
        <source>Copy the address again from its source.</source>
        <translation>Copie de nuevo la dirección desde su origen.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Esta dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>The address of an endpoint has no #.</source>
        <translation>La dirección de un endpoint no lleva #.</translation>
    </message>
    <message>
        <source>“%2” goes on behind it.</source>
        <translation>«%2» sigue tras él.</translation>
    </message>
    <message>
        <source>Remove everything from the # on.</source>
        <translation>Quite todo desde el #.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no question mark.</source>
        <translation>La dirección de un emisor no lleva signo de interrogación.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark on.</source>
        <translation>Quite todo desde el signo de interrogación.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no #.</source>
        <translation>La dirección de un emisor no lleva #.</translation>
    </message>
    <message>
        <source>This redirect address can&apos;t be used.</source>
        <translation>Esta dirección de redirección no se puede usar.</translation>
    </message>
    <message>
        <source>It has to look like http://127.0.0.1/callback, with a port if one was registered, but it is “%2”.</source>
        <translation>Debe ser como http://127.0.0.1/callback, con un puerto si se registró uno, pero es «%2».</translation>
    </message>
    <message>
        <source>Copy it from the registration of the client.</source>
        <translation>Cópiela del registro del cliente.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a client document.</source>
        <translation>Esta no es la dirección de un documento de cliente.</translation>
    </message>
    <message>
        <source>It has to look like %1, but it is “%2”.</source>
        <translation>Debe ser como %1, pero es «%2».</translation>
    </message>
    <message>
        <source>Give the address under which the document is published, or a client ID.</source>
        <translation>Indique la dirección en la que se publica el documento, o un ID de cliente.</translation>
    </message>
    <message>
        <source>There is nothing to inspect.</source>
        <translation>No hay nada que inspeccionar.</translation>
    </message>
    <message>
        <source>This is too large for a token.</source>
        <translation>Esto es demasiado grande para un token.</translation>
    </message>
    <message>
        <source>Look whether the right file was opened.</source>
        <translation>Mire si se abrió el archivo correcto.</translation>
    </message>
    <message>
        <source>%3 sent a form that can&apos;t be read.</source>
        <translation>%3 envió un formulario que no se puede leer.</translation>
    </message>
    <message>
        <source>Its percent-encoding is broken or it is no UTF-8.</source>
        <translation>Su codificación por porcentaje está rota o no es UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent more JSON than Cloakroom reads.</source>
        <translation>%3 envió más JSON del que lee Cloakroom.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is no UTF-8.</source>
        <translation>%3 envió JSON que no es UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is nested too deeply.</source>
        <translation>%3 envió JSON con demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>%3 sent JSON in which one name stands twice.</source>
        <translation>%3 envió JSON en el que un nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>%3 sent something that is no JSON.</source>
        <translation>%3 envió algo que no es JSON.</translation>
    </message>
    <message>
        <source>%3 does not say how to sign in to it.</source>
        <translation>%3 no dice cómo iniciar sesión en él.</translation>
    </message>
    <message>
        <source>At its well-known address it answered with %2.</source>
        <translation>En su dirección well-known respondió con %2.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or give the endpoints by hand under More.</source>
        <translation>Compruebe la dirección del emisor, o indique los endpoints a mano en Más.</translation>
    </message>
    <message>
        <source>%3 answered with a web page.</source>
        <translation>%3 respondió con una página web.</translation>
    </message>
    <message>
        <source>Expected is a JSON document that says how to sign in.</source>
        <translation>Se esperaba un documento JSON que dice cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address: it often goes on behind the host, as in https://id.example.com/realms/dev.</source>
        <translation>Compruebe la dirección del emisor: a menudo sigue tras el host, como en https://id.example.com/realms/dev.</translation>
    </message>
    <message>
        <source>%3 describes itself in JSON that can&apos;t be read.</source>
        <translation>%3 se describe en JSON que no se puede leer.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or ask its operator.</source>
        <translation>Compruebe la dirección del emisor, o pregunte a su operador.</translation>
    </message>
    <message>
        <source>%3 names itself differently.</source>
        <translation>%3 se nombra de otra manera.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but it says that it is “%2”.</source>
        <translation>Se esperaba «%1», pero dice que es «%2».</translation>
    </message>
    <message>
        <source>Use exactly the address it gives itself if you trust it.</source>
        <translation>Use exactamente la dirección que se da a sí mismo, si confía en ella.</translation>
    </message>
    <message>
        <source>%3 describes itself incompletely.</source>
        <translation>%3 se describe de forma incompleta.</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <translation>Falta su «%1».</translation>
    </message>
    <message>
        <source>Ask its operator, or give the endpoints by hand under More.</source>
        <translation>Pregunte a su operador, o indique los endpoints a mano en Más.</translation>
    </message>
    <message>
        <source>%3 names an address that can&apos;t be used.</source>
        <translation>%3 nombra una dirección que no se puede usar.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”; it has to begin with https:// and be without a #.</source>
        <translation>Su «%1» es «%2»; debe empezar por https:// y no llevar #.</translation>
    </message>
    <message>
        <source>%3 does not give out authorization codes.</source>
        <translation>%3 no da códigos de autorización.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the authorization code grant; in the browser Cloakroom signs in by no other.</source>
        <translation>Pida a su operador que permita la concesión de código de autorización; en el navegador, Cloakroom no inicia sesión con ninguna otra.</translation>
    </message>
    <message>
        <source>%3 does not offer PKCE with S256.</source>
        <translation>%3 no ofrece PKCE con S256.</translation>
    </message>
    <message>
        <source>It names %2 only.</source>
        <translation>Solo nombra %2.</translation>
    </message>
    <message>
        <source>Ask its operator: without it another program could take the code.</source>
        <translation>Pregunte a su operador: sin ello otro programa podría tomar el código.</translation>
    </message>
    <message>
        <source>%3 gave no keys.</source>
        <translation>%3 no dio ninguna clave.</translation>
    </message>
    <message>
        <source>Expected is a JSON document with a list named “keys”.</source>
        <translation>Se esperaba un documento JSON con una lista llamada «keys».</translation>
    </message>
    <message>
        <source>%3 gave more keys than Cloakroom reads.</source>
        <translation>%3 dio más claves de las que lee Cloakroom.</translation>
    </message>
    <message>
        <source>%3 did not give its keys.</source>
        <translation>%3 no dio sus claves.</translation>
    </message>
    <message>
        <source>It answered with %2.</source>
        <translation>Respondió con %2.</translation>
    </message>
    <message>
        <source>Try again later, or ask its operator.</source>
        <translation>Inténtelo más tarde, o pregunte a su operador.</translation>
    </message>
    <message>
        <source>%3 wanted to send the request on to another address.</source>
        <translation>%3 quiso pasar la solicitud a otra dirección.</translation>
    </message>
    <message>
        <source>A code or a refresh token goes to the token endpoint alone.</source>
        <translation>Un código o un token de actualización va solo al endpoint de tokens.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address.</source>
        <translation>Compruebe la dirección del endpoint de tokens.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 está ocupado.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Expected are tokens, as JSON.</source>
        <translation>Se esperaban tokens, como JSON.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address, or ask its operator.</source>
        <translation>Compruebe la dirección del endpoint de tokens, o pregunte a su operador.</translation>
    </message>
    <message>
        <source>%3 said no and gave no reason.</source>
        <translation>%3 dijo que no y no dio motivo.</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, ask its operator.</source>
        <translation>Inicie sesión de nuevo; si eso no ayuda, pregunte a su operador.</translation>
    </message>
    <message>
        <source>%3 gave no token.</source>
        <translation>%3 no dio ningún token.</translation>
    </message>
    <message>
        <source>%3 did not answer with JSON.</source>
        <translation>%3 no respondió con JSON.</translation>
    </message>
    <message>
        <source>%3 sent JSON that can&apos;t be read.</source>
        <translation>%3 envió JSON que no se puede leer.</translation>
    </message>
    <message>
        <source>%3 sent no access token.</source>
        <translation>%3 no envió ningún token de acceso.</translation>
    </message>
    <message>
        <source>Expected is a member “access_token” with a text in it.</source>
        <translation>Se esperaba un miembro «access_token» que contenga un texto.</translation>
    </message>
    <message>
        <source>%3 gave a kind of token that Cloakroom can&apos;t use.</source>
        <translation>%3 dio un tipo de token que Cloakroom no puede usar.</translation>
    </message>
    <message>
        <source>Ask its operator for bearer tokens, or for such that are bound by DPoP.</source>
        <translation>Pida a su operador tokens bearer, o tokens vinculados mediante DPoP.</translation>
    </message>
    <message>
        <source>%3 sent a token with characters that no token may hold.</source>
        <translation>%3 envió un token con caracteres que ningún token puede contener.</translation>
    </message>
    <message>
        <source>It stands in “%1”.</source>
        <translation>Está en «%1».</translation>
    </message>
    <message>
        <source>%3 sent an answer with a wrong kind of value in it.</source>
        <translation>%3 envió una respuesta con un valor de tipo equivocado.</translation>
    </message>
    <message>
        <source>“%1” has to be of another type.</source>
        <translation>«%1» debe ser de otro tipo.</translation>
    </message>
    <message>
        <source>%3 did not say who you are.</source>
        <translation>%3 no dijo quién es usted.</translation>
    </message>
    <message>
        <source>Its userinfo endpoint answered with %2.</source>
        <translation>Su endpoint de userinfo respondió con %2.</translation>
    </message>
    <message>
        <source>%3 did not say who you are in JSON.</source>
        <translation>%3 no dijo en JSON quién es usted.</translation>
    </message>
    <message>
        <source>%3 said who you are in JSON that can&apos;t be read.</source>
        <translation>%3 dijo quién es usted en JSON que no se puede leer.</translation>
    </message>
    <message>
        <source>%3 spoke of somebody else than the ID token.</source>
        <translation>%3 habló de otra persona que el token de ID.</translation>
    </message>
    <message>
        <source>What its userinfo endpoint said was dropped.</source>
        <translation>Lo que dijo su endpoint de userinfo se descartó.</translation>
    </message>
    <message>
        <source>%3 does not say who gives tokens for it.</source>
        <translation>%3 no dice quién da tokens para él.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s own address, if you know it.</source>
        <translation>Indique la dirección del propio emisor, si la conoce.</translation>
    </message>
    <message>
        <source>It sent a web page instead of JSON.</source>
        <translation>Envió una página web en lugar de JSON.</translation>
    </message>
    <message>
        <source>Its document is not good JSON: %2.</source>
        <translation>Su documento no es JSON correcto: %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the API.</source>
        <translation>Pregunte al operador de la API.</translation>
    </message>
    <message>
        <source>%3 describes another API than this one.</source>
        <translation>%3 describe otra API que esta.</translation>
    </message>
    <message>
        <source>This one is %1, and its document speaks of “%2”.</source>
        <translation>Esta es %1, y su documento habla de «%2».</translation>
    </message>
    <message>
        <source>%3 names an issuer that can&apos;t be used.</source>
        <translation>%3 nombra un emisor que no se puede usar.</translation>
    </message>
    <message>
        <source>An issuer begins with %1, and it named “%2”.</source>
        <translation>Un emisor empieza por %1, y nombró «%2».</translation>
    </message>
    <message>
        <source>%3 names nobody who gives tokens for it.</source>
        <translation>%3 no nombra a nadie que dé tokens para él.</translation>
    </message>
    <message>
        <source>Its document has no “%1”.</source>
        <translation>Su documento no tiene «%1».</translation>
    </message>
    <message>
        <source>%3 registers no program by itself.</source>
        <translation>%3 no registra programas por sí solo.</translation>
    </message>
    <message>
        <source>Register Cloakroom at the provider and give its client ID.</source>
        <translation>Registre Cloakroom en el proveedor e indique su ID de cliente.</translation>
    </message>
    <message>
        <source>%3 did not register Cloakroom.</source>
        <translation>%3 no registró Cloakroom.</translation>
    </message>
    <message>
        <source>It answered with “%2” instead of JSON.</source>
        <translation>Respondió con «%2» en lugar de JSON.</translation>
    </message>
    <message>
        <source>Its answer is not good JSON: %2.</source>
        <translation>Su respuesta no es JSON correcto: %2.</translation>
    </message>
    <message>
        <source>Its answer has no “%1”.</source>
        <translation>Su respuesta no tiene «%1».</translation>
    </message>
    <message>
        <source>%3 wants a proof that Cloakroom does not have.</source>
        <translation>%3 quiere una prueba que Cloakroom no tiene.</translation>
    </message>
    <message>
        <source>It chose “%2” where “%1” was asked for.</source>
        <translation>Eligió «%2» donde se pidió «%1».</translation>
    </message>
    <message>
        <source>%3 gave an address that can&apos;t be used.</source>
        <translation>%3 dio una dirección que no se puede usar.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”.</source>
        <translation>Su «%1» es «%2».</translation>
    </message>
    <message>
        <source>%3 did not delete the client that it made.</source>
        <translation>%3 no eliminó el cliente que creó.</translation>
    </message>
    <message>
        <source>Without a token the client can do nothing.</source>
        <translation>Sin un token, el cliente no puede hacer nada.</translation>
    </message>
    <message>
        <source>%3 did not say who signed in.</source>
        <translation>%3 no dijo quién inició sesión.</translation>
    </message>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>Dé usted mismo un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Its answer says “%2”.</source>
        <translation>Su respuesta dice «%2».</translation>
    </message>
    <message>
        <source>%3 is too busy to revoke the token.</source>
        <translation>%3 está demasiado ocupado para revocar el token.</translation>
    </message>
    <message>
        <source>Until it is revoked or ends, the token can be used.</source>
        <translation>Hasta que se revoque o termine, el token se puede usar.</translation>
    </message>
    <message>
        <source>%3 did not revoke the token.</source>
        <translation>%3 no revocó el token.</translation>
    </message>
    <message>
        <source>It answered with %2, so the token may still live until it ends.</source>
        <translation>Respondió con %2, así que el token puede seguir vigente hasta que termine.</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s own site if the token must end now.</source>
        <translation>Cierre sesión en el sitio del propio proveedor si el token debe terminar ya.</translation>
    </message>
    <message>
        <source>%3 says in a way that can&apos;t be read what it wants instead.</source>
        <translation>%3 dice de una forma que no se puede leer lo que quiere en su lugar.</translation>
    </message>
    <message>
        <source>The fault is at character %2 of its challenge.</source>
        <translation>El fallo está en el carácter %2 de su desafío.</translation>
    </message>
    <message>
        <source>“%2” stands twice in its challenge.</source>
        <translation>«%2» aparece dos veces en su desafío.</translation>
    </message>
    <message>
        <source>This token can&apos;t be sent.</source>
        <translation>Este token no se puede enviar.</translation>
    </message>
    <message>
        <source>Its character %2 is one that no request may carry.</source>
        <translation>Su carácter %2 es uno que ninguna solicitud puede llevar.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Copie de nuevo el token desde su origen.</translation>
    </message>
    <message>
        <source>The request could not be written down.</source>
        <translation>No se pudo escribir la solicitud.</translation>
    </message>
    <message>
        <source>There is a line break in its “%2”.</source>
        <translation>Hay un salto de línea en su «%2».</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from their source.</source>
        <translation>Copie de nuevo el ID de cliente y el secreto de cliente desde su origen.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Esto no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>“%2” came; expected is http or socks5, a host and a port, as in %1, without a name and a password.</source>
        <translation>Llegó «%2»; se esperaba http o socks5, un host y un puerto, como en %1, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be read.</source>
        <translation>%3 no se puede leer.</translation>
    </message>
    <message>
        <source>The account&apos;s settings name this file for the way to its server: %2.</source>
        <translation>La configuración de la cuenta nombra este archivo para el camino a su servidor: %2.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the account&apos;s settings.</source>
        <translation>Devuelva el archivo a su lugar, o elija otro en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>There is no certificate in %3.</source>
        <translation>No hay ningún certificado en %3.</translation>
    </message>
    <message>
        <source>Expected is PEM: a text with BEGIN CERTIFICATE in it.</source>
        <translation>Se esperaba PEM: un texto que contenga BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose another file in the account&apos;s settings.</source>
        <translation>Elija otro archivo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>There is no private key in %3 that can be used.</source>
        <translation>No hay en %3 ninguna clave privada que se pueda usar.</translation>
    </message>
    <message>
        <source>Expected is PEM with the certificate and its RSA or EC key in one file.</source>
        <translation>Se esperaba PEM con el certificado y su clave RSA o EC en un solo archivo.</translation>
    </message>
    <message>
        <source>Put both into one file, or choose another one in the account&apos;s settings.</source>
        <translation>Ponga ambos en un archivo, o elija otro en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The private key in %3 is encrypted.</source>
        <translation>La clave privada de %3 está cifrada.</translation>
    </message>
    <message>
        <source>The private key in %3 belongs to another certificate.</source>
        <translation>La clave privada de %3 pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>The first certificate in the file has to be that of the key.</source>
        <translation>El primer certificado del archivo debe ser el de la clave.</translation>
    </message>
    <message>
        <source>Put the two that belong together into one file.</source>
        <translation>Ponga en un archivo los dos que van juntos.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>No hay conexión con %3.</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>Compruebe la conexión y la dirección, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no safe connection to %3.</source>
        <translation>No hay conexión segura con %3.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; otherwise ask the operator of the server.</source>
        <translation>No siga en una red que no conozca; si la conoce, pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Cloakroom waited for %1.</source>
        <translation>Cloakroom esperó %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%3 sent more than Cloakroom reads.</source>
        <translation>%3 envió más de lo que lee Cloakroom.</translation>
    </message>
    <message>
        <source>An answer may have %1.</source>
        <translation>Una respuesta puede tener %1.</translation>
    </message>
    <message>
        <source>The connection to %3 broke off.</source>
        <translation>Se cortó la conexión con %3.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its name leads to no address.</source>
        <translation>Su nombre no lleva a ninguna dirección.</translation>
    </message>
    <message>
        <source>Nobody takes connections there.</source>
        <translation>Allí nadie acepta conexiones.</translation>
    </message>
    <message>
        <source>The network does not lead there.</source>
        <translation>La red no llega hasta allí.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>No se estableció ninguna conexión.</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>La respuesta terminó antes de estar completa.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Su certificado ha expirado.</translation>
    </message>
    <message>
        <source>Its certificate is not good yet, or this computer&apos;s clock is wrong.</source>
        <translation>Su certificado aún no es válido, o el reloj de este equipo no va bien.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Su certificado fue revocado.</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>Su certificado es para otro host.</translation>
    </message>
    <message>
        <source>It signed its certificate itself.</source>
        <translation>Firmó su propio certificado.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed its certificate.</source>
        <translation>Nadie en quien este equipo confíe ha firmado su certificado.</translation>
    </message>
    <message>
        <source>The two found no way of encryption that both hold safe.</source>
        <translation>Las dos partes no hallaron un cifrado que ambas tengan por seguro.</translation>
    </message>
    <message>
        <source>Its certificate does not hold.</source>
        <translation>Su certificado no es válido.</translation>
    </message>
    <message>
        <source>A key can&apos;t be used.</source>
        <translation>Una clave no se puede usar.</translation>
    </message>
    <message>
        <source>An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3.</source>
        <translation>Una clave RSA debe tener de 2048 a 16384 bits y un exponente impar de al menos 3.</translation>
    </message>
    <message>
        <source>Its point is not on its curve.</source>
        <translation>Su punto no está en su curva.</translation>
    </message>
    <message>
        <source>It is not as long as its curve wants it.</source>
        <translation>No tiene la longitud que exige su curva.</translation>
    </message>
    <message>
        <source>A key is of a kind that Cloakroom does not know.</source>
        <translation>Una clave es de un tipo que Cloakroom no conoce.</translation>
    </message>
    <message>
        <source>A key is on a curve that Cloakroom does not know.</source>
        <translation>Una clave está en una curva que Cloakroom no conoce.</translation>
    </message>
    <message>
        <source>This token was signed with a secret.</source>
        <translation>Este token se firmó con un secreto.</translation>
    </message>
    <message>
        <source>Give the secret.</source>
        <translation>Indique el secreto.</translation>
    </message>
    <message>
        <source>The secret is too short to be safe.</source>
        <translation>El secreto es demasiado corto para ser seguro.</translation>
    </message>
    <message>
        <source>It has %2 bytes and should have %1.</source>
        <translation>Tiene %2 bytes y debería tener %1.</translation>
    </message>
    <message>
        <source>This PEM text holds no key that can be read.</source>
        <translation>Este texto PEM no contiene ninguna clave que se pueda leer.</translation>
    </message>
    <message>
        <source>Give a public key or a certificate, from its BEGIN line to its END line.</source>
        <translation>Indique una clave pública o un certificado, desde su línea BEGIN hasta su línea END.</translation>
    </message>
    <message>
        <source>This is too large for a key.</source>
        <translation>Esto es demasiado grande para una clave.</translation>
    </message>
    <message>
        <source>Give one key or one set of keys.</source>
        <translation>Indique una clave o un conjunto de claves.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>No contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Give a PEM text, a JWK, a JWK Set or a secret.</source>
        <translation>Indique un texto PEM, un JWK, un JWK Set o un secreto.</translation>
    </message>
    <message>
        <source>In this key one name stands twice.</source>
        <translation>En esta clave un nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>This is no private key that can be read.</source>
        <translation>Esto no es una clave privada que se pueda leer.</translation>
    </message>
    <message>
        <source>A key lacks something.</source>
        <translation>A una clave le falta algo.</translation>
    </message>
    <message>
        <source>Its “%1” is missing or can&apos;t be read.</source>
        <translation>Su «%1» falta o no se puede leer.</translation>
    </message>
    <message>
        <source>This is no JWT.</source>
        <translation>Esto no es un JWT.</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them, and this has %2.</source>
        <translation>Un JWT tiene tres partes separadas por puntos, y esto tiene %2.</translation>
    </message>
    <message>
        <source>Look whether the whole token was copied.</source>
        <translation>Mire si se copió el token completo.</translation>
    </message>
    <message>
        <source>This token is encrypted.</source>
        <translation>Este token está cifrado.</translation>
    </message>
    <message>
        <source>It has five parts, and only who holds the key for it can read them.</source>
        <translation>Tiene cinco partes, y solo quien tiene su clave puede leerlas.</translation>
    </message>
    <message>
        <source>Ask its issuer for signed tokens if you need to read them.</source>
        <translation>Pida a su emisor tokens firmados si necesita leerlos.</translation>
    </message>
    <message>
        <source>It holds a character that no JWT may hold.</source>
        <translation>Contiene un carácter que ningún JWT puede contener.</translation>
    </message>
    <message>
        <source>This token is damaged.</source>
        <translation>Este token está dañado.</translation>
    </message>
    <message>
        <source>One of its parts is not encoded as it should be: %2.</source>
        <translation>Una de sus partes no está codificada como debe: %2.</translation>
    </message>
    <message>
        <source>Its header is no JSON object.</source>
        <translation>Su encabezado no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This token holds no claims.</source>
        <translation>Este token no contiene claims.</translation>
    </message>
    <message>
        <source>Its payload is no JSON object.</source>
        <translation>Su carga útil no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This token says one thing twice.</source>
        <translation>Este token dice algo dos veces.</translation>
    </message>
    <message>
        <source>In its %2 one name stands twice, so that two readers could see two tokens.</source>
        <translation>En esta parte, %2, un nombre aparece dos veces, así que dos lectores podrían ver dos tokens.</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>El token está firmado de una forma que no se permite.</translation>
    </message>
    <message>
        <source>The token asks for something that Cloakroom does not know.</source>
        <translation>El token pide algo que Cloakroom no conoce.</translation>
    </message>
    <message>
        <source>Its header marks %2 as a thing that every reader has to understand.</source>
        <translation>Su encabezado marca %2 como algo que todo lector debe entender.</translation>
    </message>
    <message>
        <source>The token names its key in a way that can&apos;t be read.</source>
        <translation>El token nombra su clave de una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not have.</source>
        <translation>El token nombra una clave que el emisor no tiene.</translation>
    </message>
    <message>
        <source>Ask the operator of the server; if you expected this issuer, try again later.</source>
        <translation>Pregunte al operador del servidor; si esperaba este emisor, inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The issuer has two keys of one name.</source>
        <translation>El emisor tiene dos claves con el mismo nombre.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key of that name can&apos;t be used.</source>
        <translation>La clave del emisor con ese nombre no se puede usar.</translation>
    </message>
    <message>
        <source>The issuer has no key that fits the token.</source>
        <translation>El emisor no tiene ninguna clave que corresponda al token.</translation>
    </message>
    <message>
        <source>The signature does not match any key of the issuer.</source>
        <translation>La firma no corresponde a ninguna clave del emisor.</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>La respuesta llegó de otro servidor que aquel al que se preguntó.</translation>
    </message>
    <message>
        <source>Don&apos;t go on: someone may have mixed up two sign-ins on purpose.</source>
        <translation>No siga: alguien puede haber mezclado dos inicios de sesión a propósito.</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from.</source>
        <translation>La respuesta no dice de qué servidor es.</translation>
    </message>
    <message>
        <source>This server said that its answers always do.</source>
        <translation>Este servidor dijo que sus respuestas siempre lo hacen.</translation>
    </message>
    <message>
        <source>An answer came that belongs to no sign-in of yours.</source>
        <translation>Llegó una respuesta que no pertenece a ningún inicio de sesión suyo.</translation>
    </message>
    <message>
        <source>Its state is not the one that was sent.</source>
        <translation>Su state no es el que se envió.</translation>
    </message>
    <message>
        <source>Close the browser&apos;s tab and sign in again.</source>
        <translation>Cierre la pestaña del navegador e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that says one thing twice.</source>
        <translation>El navegador volvió con una respuesta que dice algo dos veces.</translation>
    </message>
    <message>
        <source>The browser came back with a code and with a refusal at once.</source>
        <translation>El navegador volvió con un código y un rechazo a la vez.</translation>
    </message>
    <message>
        <source>The browser came back without a code that can be used.</source>
        <translation>El navegador volvió sin un código que se pueda usar.</translation>
    </message>
    <message>
        <source>“%1” is missing, or it holds a character that no code may hold.</source>
        <translation>Falta «%1», o contiene un carácter que ningún código puede contener.</translation>
    </message>
    <message>
        <source>%3 gave an ID token that can&apos;t be read.</source>
        <translation>%3 dio un token de ID que no se puede leer.</translation>
    </message>
    <message>
        <source>%3 gave no ID token.</source>
        <translation>%3 no dio ningún token de ID.</translation>
    </message>
    <message>
        <source>The scope “openid” was asked for, so one has to come.</source>
        <translation>Se pidió el ámbito «openid», así que debe llegar uno.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without the scope “openid”.</source>
        <translation>Pregunte a su operador, o inicie sesión sin el ámbito «openid».</translation>
    </message>
    <message>
        <source>The ID token of %3 can&apos;t be checked.</source>
        <translation>No se puede comprobar el token de ID que dio %3.</translation>
    </message>
    <message>
        <source>It does not say where its keys are.</source>
        <translation>No dice dónde están sus claves.</translation>
    </message>
    <message>
        <source>%3 gave another kind of token in place of an ID token.</source>
        <translation>%3 dio otro tipo de token en lugar de un token de ID.</translation>
    </message>
    <message>
        <source>The ID token was made by somebody else.</source>
        <translation>El token de ID lo hizo otro.</translation>
    </message>
    <message>
        <source>The ID token is meant for another application.</source>
        <translation>El token de ID está destinado a otra aplicación.</translation>
    </message>
    <message>
        <source>Compare the client ID with what was registered, or ask the operator of the server.</source>
        <translation>Compare el ID de cliente con lo registrado, o pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>El token de ID se emitió para otra aplicación.</translation>
    </message>
    <message>
        <source>The ID token is signed in a way that its issuer does not use.</source>
        <translation>El token de ID está firmado de una forma que su emisor no usa.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not hold.</source>
        <translation>La firma del token de ID no es válida.</translation>
    </message>
    <message>
        <source>The ID token has ended, or does not say when it does.</source>
        <translation>El token de ID ha terminado, o no dice cuándo termina.</translation>
    </message>
    <message>
        <source>It ended at %2, and now it is %1.</source>
        <translation>Terminó: %2; ahora: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the operator of the server.</source>
        <translation>Compruebe el reloj de este equipo, o pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>The ID token was issued in the future, or does not say when.</source>
        <translation>El token de ID se emitió en el futuro, o no dice cuándo.</translation>
    </message>
    <message>
        <source>It says that it was issued at %2, and now it is %1.</source>
        <translation>Dice que se emitió: %2; ahora: %1.</translation>
    </message>
    <message>
        <source>The ID token is not good yet.</source>
        <translation>El token de ID aún no es válido.</translation>
    </message>
    <message>
        <source>It begins at %2, and now it is %1.</source>
        <translation>Empieza: %2; ahora: %1.</translation>
    </message>
    <message>
        <source>The ID token does not say whom it is about.</source>
        <translation>El token de ID no dice de quién trata.</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>El token de ID pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <source>Its nonce is not the one that was sent.</source>
        <translation>Su nonce no es el que se envió.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, ask the operator of the server.</source>
        <translation>Inicie sesión de nuevo; si vuelve a ocurrir, pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>El token de ID pertenece a otro token de acceso.</translation>
    </message>
    <message>
        <source>The renewed ID token was made by somebody else than before.</source>
        <translation>El token de ID renovado lo hizo otro que el anterior.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The renewed ID token is about somebody else than before.</source>
        <translation>El token de ID renovado trata de otra persona que el anterior.</translation>
    </message>
    <message>
        <source>The renewed ID token is meant for another application than before.</source>
        <translation>El token de ID renovado está destinado a otra aplicación que el anterior.</translation>
    </message>
    <message>
        <source>The renewed ID token tells of another sign-in than before.</source>
        <translation>El token de ID renovado habla de otro inicio de sesión que el anterior.</translation>
    </message>
    <message>
        <source>The renewed ID token belongs to another sign-in.</source>
        <translation>El token de ID renovado pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <source>%3 has no page to sign in at.</source>
        <translation>%3 no tiene una página en la que iniciar sesión.</translation>
    </message>
    <message>
        <source>It names no authorization endpoint.</source>
        <translation>No nombra ningún endpoint de autorización.</translation>
    </message>
    <message>
        <source>Sign in as a program, or with another device, if it offers that.</source>
        <translation>Inicie sesión como programa, o con otro dispositivo, si lo ofrece.</translation>
    </message>
    <message>
        <source>%3 gives programs no tokens of their own.</source>
        <translation>%3 no da a los programas tokens propios.</translation>
    </message>
    <message>
        <source>Its documents don&apos;t list the client credentials grant.</source>
        <translation>Sus documentos no incluyen la concesión de credenciales de cliente.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask its operator.</source>
        <translation>Inicie sesión con el navegador, o pregunte a su operador.</translation>
    </message>
    <message>
        <source>A program has to show who it is.</source>
        <translation>Un programa debe mostrar quién es.</translation>
    </message>
    <message>
        <source>It needs a client ID, and a secret, a private key or a certificate (RFC 6749, section 4.4).</source>
        <translation>Necesita un ID de cliente, y un secreto, una clave privada o un certificado (RFC 6749, sección 4.4).</translation>
    </message>
    <message>
        <source>Give them under More.</source>
        <translation>Indíquelos en Más.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of key.</source>
        <translation>El servidor no acepta este tipo de clave.</translation>
    </message>
    <message>
        <source>It takes %1, and the key can %2.</source>
        <translation>Acepta %1, y la clave firma con %2.</translation>
    </message>
    <message>
        <source>Make or choose another key under More.</source>
        <translation>Cree o elija otra clave en Más.</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take what this client shows itself by.</source>
        <translation>%3 no acepta aquello con lo que se identifica este cliente.</translation>
    </message>
    <message>
        <source>The clocks differ by more than half a minute, and an assertion lives for one.</source>
        <translation>Los relojes difieren en más de medio minuto, y una aserción dura uno.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>La clave no se puede leer.</translation>
    </message>
    <message>
        <source>The file “%2” isn&apos;t there, can&apos;t be opened or is far too large.</source>
        <translation>El archivo «%2» no está, no se puede abrir o es demasiado grande.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The key in this file is encrypted.</source>
        <translation>La clave de este archivo está cifrada.</translation>
    </message>
    <message>
        <source>This file holds no private key.</source>
        <translation>Este archivo no contiene ninguna clave privada.</translation>
    </message>
    <message>
        <source>A public key or a certificate can&apos;t sign.</source>
        <translation>Una clave pública o un certificado no puede firmar.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Elija el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign with this kind of key.</source>
        <translation>Cloakroom no puede firmar con este tipo de clave.</translation>
    </message>
    <message>
        <source>It can with RSA, P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.</source>
        <translation>Puede con RSA, P-256, P-384, P-521, secp256k1, Ed25519 y Ed448.</translation>
    </message>
    <message>
        <source>Choose another key, or have Cloakroom make one.</source>
        <translation>Elija otra clave, o deje que Cloakroom cree una.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t take the request that is sent ahead.</source>
        <translation>%3 no aceptó la solicitud que se envía por adelantado.</translation>
    </message>
    <message>
        <source>It answered with status %2.</source>
        <translation>Respondió con el estado %2.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider (RFC 9126).</source>
        <translation>Inténtelo de nuevo; si sigue igual, dígaselo a quien gestiona el proveedor (RFC 9126).</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with a page.</source>
        <translation>%3 respondió con una página a la solicitud que se envía por adelantado.</translation>
    </message>
    <message>
        <source>The answer is %2, not JSON.</source>
        <translation>La respuesta es %2, no JSON.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first.</source>
        <translation>Compruebe si una red quiere que antes inicie sesión.</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with something else.</source>
        <translation>%3 respondió con otra cosa a la solicitud que se envía por adelantado.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider.</source>
        <translation>Inténtelo de nuevo; si sigue igual, dígaselo a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>The answer to the request that is sent ahead lacks something.</source>
        <translation>A la respuesta a la solicitud que se envía por adelantado le falta algo.</translation>
    </message>
    <message>
        <source>%3 gave no %1 that could be used.</source>
        <translation>%3 no dio ningún %1 que se pueda usar.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 9126, section 2.2).</source>
        <translation>Dígaselo a quien gestiona el proveedor (RFC 9126, sección 2.2).</translation>
    </message>
    <message>
        <source>%3 gave a token that isn&apos;t bound to your key.</source>
        <translation>%3 dio un token que no está vinculado a su clave.</translation>
    </message>
    <message>
        <source>A bound token (DPoP) was asked for, and “%2” came: whoever gets hold of that one can use it.</source>
        <translation>Se pidió un token vinculado (DPoP), y llegó «%2»: quien se haga con él puede usarlo.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without binding under More.</source>
        <translation>Pregunte a su operador, o inicie sesión sin vinculación en Más.</translation>
    </message>
    <message>
        <source>%3 signed its answer in a way that can&apos;t be read.</source>
        <translation>%3 firmó su respuesta de una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>What came is no JWT.</source>
        <translation>Lo que llegó no es un JWT.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Dígaselo a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>The signed answer is from somebody else.</source>
        <translation>La respuesta firmada es de otro.</translation>
    </message>
    <message>
        <source>Don&apos;t go on with it; tell whoever runs the provider.</source>
        <translation>No siga con esto; dígaselo a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>The signed answer is for another program.</source>
        <translation>La respuesta firmada es para otro programa.</translation>
    </message>
    <message>
        <source>The signed answer is another kind of token.</source>
        <translation>La respuesta firmada es otro tipo de token.</translation>
    </message>
    <message>
        <source>The signed answer has ended, or doesn&apos;t say when it ends.</source>
        <translation>La respuesta firmada ha terminado, o no dice cuándo termina.</translation>
    </message>
    <message>
        <source>Try again, and compare the clock of this computer.</source>
        <translation>Inténtelo de nuevo y compare el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t signed, though %3 signs its answers.</source>
        <translation>La respuesta no está firmada, aunque %3 firma sus respuestas.</translation>
    </message>
    <message>
        <source>What came may have been changed on its way (JARM).</source>
        <translation>Lo que llegó puede haberse cambiado por el camino (JARM).</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say what it knows of the token.</source>
        <translation>%3 no dijo lo que sabe del token.</translation>
    </message>
    <message>
        <source>It may let only other programs ask.</source>
        <translation>Puede que solo deje preguntar a otros programas.</translation>
    </message>
    <message>
        <source>%3 answered in a way that can&apos;t be read.</source>
        <translation>%3 respondió de una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t what it knows of the token.</source>
        <translation>%3 respondió con algo que no es lo que sabe del token.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say whether the token is active.</source>
        <translation>%3 no dijo si el token está activo.</translation>
    </message>
    <message>
        <source>The answer has no %1 that is true or false.</source>
        <translation>La respuesta no tiene un %1 que sea verdadero o falso.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 7662, section 2.2).</source>
        <translation>Dígaselo a quien gestiona el proveedor (RFC 7662, sección 2.2).</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the token should be for.</source>
        <translation>No se dice para qué debe ser el token.</translation>
    </message>
    <message>
        <source>Name an API, an audience or scopes.</source>
        <translation>Nombre una API, una audiencia o ámbitos.</translation>
    </message>
    <message>
        <source>Fill in one of the fields.</source>
        <translation>Rellene uno de los campos.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API.</source>
        <translation>Esta no es la dirección de una API.</translation>
    </message>
    <message>
        <source>“%2” is no absolute address, or has a fragment (RFC 8707, section 2).</source>
        <translation>«%2» no es una dirección absoluta, o tiene un fragmento (RFC 8707, sección 2).</translation>
    </message>
    <message>
        <source>Write it as the API&apos;s operator does.</source>
        <translation>Escríbala como lo hace el operador de la API.</translation>
    </message>
    <message>
        <source>The account itself hasn&apos;t got these scopes: %2.</source>
        <translation>La propia cuenta no tiene estos ámbitos: %2.</translation>
    </message>
    <message>
        <source>A token made from it can have fewer scopes, never more.</source>
        <translation>Un token hecho a partir de ella puede tener menos ámbitos, nunca más.</translation>
    </message>
    <message>
        <source>Sign in again with more scopes first.</source>
        <translation>Inicie sesión antes de nuevo con más ámbitos.</translation>
    </message>
    <message>
        <source>What %3 issued is no access token.</source>
        <translation>Lo que %3 emitió no es un token de acceso.</translation>
    </message>
    <message>
        <source>It is said to be “%2”.</source>
        <translation>Dice ser «%2».</translation>
    </message>
    <message>
        <source>Ask its operator what may be exchanged there.</source>
        <translation>Pregunte a su operador qué se puede intercambiar allí.</translation>
    </message>
    <message>
        <source>The token that %3 gave is for somebody else.</source>
        <translation>El token que dio %3 es para otro.</translation>
    </message>
    <message>
        <source>It was asked for %1, and is for %2. It isn&apos;t used.</source>
        <translation>Se pidió para %1, y es para %2. No se usa.</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>Pregunte a su operador.</translation>
    </message>
    <message>
        <source>The account has no refresh token to ask with.</source>
        <translation>La cuenta no tiene token de actualización con el que pedir.</translation>
    </message>
    <message>
        <source>Only with one can a token for another API be had without signing in.</source>
        <translation>Solo con uno se puede obtener un token para otra API sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again with the scope offline_access, where the provider has that.</source>
        <translation>Inicie sesión de nuevo con el ámbito offline_access, si el proveedor lo tiene.</translation>
    </message>
    <message>
        <source>Cloakroom is locked.</source>
        <translation>Cloakroom está bloqueado.</translation>
    </message>
    <message>
        <source>Until it is unlocked it hands out no token and reads none.</source>
        <translation>Hasta que se desbloquee, no entrega ni lee ningún token.</translation>
    </message>
    <message>
        <source>Unlock it in its window, or with cloakroom-cli unlock.</source>
        <translation>Desbloquéelo en su ventana, o con cloakroom-cli unlock.</translation>
    </message>
    <message>
        <source>Cloakroom could not be locked.</source>
        <translation>No se pudo bloquear Cloakroom.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be written.</source>
        <translation>%3 no se puede escribir.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder, or quit Cloakroom.</source>
        <translation>Revise el espacio libre y los permisos de la carpeta, o cierre Cloakroom.</translation>
    </message>
    <message>
        <source>Cloakroom could not be unlocked.</source>
        <translation>No se pudo desbloquear Cloakroom.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be removed.</source>
        <translation>%3 no se puede quitar.</translation>
    </message>
    <message>
        <source>Look at the permissions of the folder.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>This account hands no token to other programs.</source>
        <translation>Esta cuenta no entrega ningún token a otros programas.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of the account, in the window.</source>
        <translation>Actívelo en la configuración de la cuenta, en la ventana.</translation>
    </message>
    <message>
        <source>You said no to this program.</source>
        <translation>Usted dijo que no a este programa.</translation>
    </message>
    <message>
        <source>Ask again in a minute and allow it, or change it in the settings of the account.</source>
        <translation>Pida de nuevo en un minuto y permítalo, o cámbielo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Nobody answered whether this program may have the token.</source>
        <translation>Nadie respondió si este programa puede tener el token.</translation>
    </message>
    <message>
        <source>It was asked for %1.</source>
        <translation>Se preguntó durante %1.</translation>
    </message>
    <message>
        <source>Ask again while somebody is there.</source>
        <translation>Pida de nuevo cuando haya alguien.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether this program may have the token.</source>
        <translation>No se pudo preguntar a nadie si este programa puede tener el token.</translation>
    </message>
    <message>
        <source>There is no window of Cloakroom and no terminal.</source>
        <translation>No hay ninguna ventana de Cloakroom ni ningún terminal.</translation>
    </message>
    <message>
        <source>Start Cloakroom, or allow the program in the settings of the account.</source>
        <translation>Inicie Cloakroom, o permita el programa en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The token isn&apos;t good for long enough.</source>
        <translation>El token no sirve durante el tiempo suficiente.</translation>
    </message>
    <message>
        <source>It was asked for %1, and the new one lasts %2.</source>
        <translation>Se pidió para %1, y el nuevo dura %2.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Pida un tiempo más corto.</translation>
    </message>
    <message>
        <source>This account has no ID token.</source>
        <translation>Esta cuenta no tiene token de ID.</translation>
    </message>
    <message>
        <source>Sign in again with the scope openid, where the provider has that.</source>
        <translation>Inicie sesión de nuevo con el ámbito openid, si el proveedor lo tiene.</translation>
    </message>
    <message>
        <source>The token can&apos;t be handed on.</source>
        <translation>El token no se puede entregar.</translation>
    </message>
    <message>
        <source>It is too long, or has characters that no header can hold.</source>
        <translation>Es demasiado largo, o tiene caracteres que ningún encabezado puede contener.</translation>
    </message>
    <message>
        <source>Ask the operator of the provider.</source>
        <translation>Pregunte al operador del proveedor.</translation>
    </message>
    <message>
        <source>What another program asked can&apos;t be read.</source>
        <translation>Lo que pidió otro programa no se puede leer.</translation>
    </message>
    <message>
        <source>What is wrong there is “%2”.</source>
        <translation>Lo incorrecto ahí es «%2».</translation>
    </message>
    <message>
        <source>Compare it with the protocol in the documentation.</source>
        <translation>Compárelo con el protocolo en la documentación.</translation>
    </message>
    <message>
        <source>The window of Cloakroom is of another version.</source>
        <translation>La ventana de Cloakroom es de otra versión.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, and this is version %2.</source>
        <translation>Habla la versión %1 del protocolo, y esta es la versión %2.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again, so that both are the same.</source>
        <translation>Cierre Cloakroom e inícielo de nuevo, para que ambas sean iguales.</translation>
    </message>
    <message>
        <source>Too many programs ask for a token at once.</source>
        <translation>Demasiados programas piden un token a la vez.</translation>
    </message>
    <message>
        <source>The window of Cloakroom doesn&apos;t answer.</source>
        <translation>La ventana de Cloakroom no responde.</translation>
    </message>
    <message>
        <source>Wait a moment, or end it and start it again.</source>
        <translation>Espere un momento, o ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of Cloakroom can&apos;t be read.</source>
        <translation>La respuesta de Cloakroom no se puede leer.</translation>
    </message>
    <message>
        <source>It was cut off, or is of another program.</source>
        <translation>Se cortó, o es de otro programa.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end Cloakroom and start it again.</source>
        <translation>Inténtelo de nuevo; si eso no ayuda, cierre Cloakroom e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>What listens in the place of Cloakroom belongs to another user.</source>
        <translation>Lo que escucha en lugar de Cloakroom pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.</source>
        <translation>Mire quién creó el socket que nombra CLOAKROOM_SOCKET o XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Nobody listens at the socket that CLOAKROOM_SOCKET names.</source>
        <translation>Nadie escucha en el socket que nombra CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.</source>
        <translation>Inicie Cloakroom allí, reenvíe el socket otra vez o quite CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t ask for tokens.</source>
        <translation>Otros programas no pueden pedir tokens.</translation>
    </message>
    <message>
        <source>%3 is not a folder of this user alone.</source>
        <translation>%3 no es una carpeta solo de este usuario.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.</source>
        <translation>Quítela, o defina XDG_RUNTIME_DIR, e inicie Cloakroom de nuevo.</translation>
    </message>
    <message>
        <source>Other programs ask another Cloakroom for tokens.</source>
        <translation>Otros programas piden tokens a otro Cloakroom.</translation>
    </message>
    <message>
        <source>It listens at %3 already.</source>
        <translation>Ya escucha en %3.</translation>
    </message>
    <message>
        <source>End the other one and start this one again.</source>
        <translation>Cierre el otro e inicie este de nuevo.</translation>
    </message>
    <message>
        <source>The socket %3 can&apos;t be made: %2.</source>
        <translation>No se puede crear el socket %3: %2.</translation>
    </message>
    <message>
        <source>Look at the folder, and start Cloakroom again.</source>
        <translation>Revise la carpeta e inicie Cloakroom de nuevo.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR isn&apos;t set, so there is no safe place for a socket.</source>
        <translation>XDG_RUNTIME_DIR no está definido, así que no hay un lugar seguro para un socket.</translation>
    </message>
    <message>
        <source>Start Cloakroom in a desktop session. The command line works all the same.</source>
        <translation>Inicie Cloakroom en una sesión de escritorio. La línea de comandos funciona de todos modos.</translation>
    </message>
    <message>
        <source>Cloakroom knows no provider called “%2”.</source>
        <translation>Cloakroom no conoce ningún proveedor llamado «%2».</translation>
    </message>
    <message>
        <source>Give its address: --issuer URL, or --resource URL.</source>
        <translation>Indique su dirección: --issuer URL, o --resource URL.</translation>
    </message>
    <message>
        <source>%2 has no way in for a desktop program.</source>
        <translation>%2 no tiene entrada para un programa de escritorio.</translation>
    </message>
    <message>
        <source>%2 asks for a client secret.</source>
        <translation>%2 pide un secreto de cliente.</translation>
    </message>
    <message>
        <source>Add --client-secret and give it on the standard input.</source>
        <translation>Añada --client-secret e indíquelo en la entrada estándar.</translation>
    </message>
    <message>
        <source>This provider makes no client for those who ask.</source>
        <translation>Este proveedor no crea un cliente para quien lo pide.</translation>
    </message>
    <message>
        <source>Register one there and give its ID: --client-id ID.</source>
        <translation>Registre uno allí e indique su ID: --client-id ID.</translation>
    </message>
    <message>
        <source>What git asked can&apos;t be read.</source>
        <translation>Lo que pidió git no se puede leer.</translation>
    </message>
    <message>
        <source>Look at the helper&apos;s line in the configuration of git.</source>
        <translation>Revise la línea del helper en la configuración de git.</translation>
    </message>
    <message>
        <source>The token isn&apos;t sent over a connection that anyone can read.</source>
        <translation>El token no se envía por una conexión que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>Git asks for a remote without https.</source>
        <translation>Git pregunta para un remoto sin https.</translation>
    </message>
    <message>
        <source>Use the https address of the remote.</source>
        <translation>Use la dirección https del remoto.</translation>
    </message>
    <message>
        <source>What docker asked can&apos;t be read.</source>
        <translation>Lo que pidió docker no se puede leer.</translation>
    </message>
    <message>
        <source>Look at the credential helper in the configuration of docker.</source>
        <translation>Revise el credential helper en la configuración de docker.</translation>
    </message>
    <message>
        <source>What kubectl says in KUBERNETES_EXEC_INFO can&apos;t be read.</source>
        <translation>Lo que kubectl dice en KUBERNETES_EXEC_INFO no se puede leer.</translation>
    </message>
    <message>
        <source>Look at the exec section in the configuration of kubectl.</source>
        <translation>Revise la sección exec en la configuración de kubectl.</translation>
    </message>
    <message>
        <source>This version of the exec credential isn&apos;t known.</source>
        <translation>No se conoce esta versión de la exec credential.</translation>
    </message>
    <message>
        <source>Put the apiVersion that the manual page names into the exec section.</source>
        <translation>Ponga en la sección exec la apiVersion que indica la página del manual.</translation>
    </message>
    <message>
        <source>Somebody else signed in.</source>
        <translation>Inició sesión otra persona.</translation>
    </message>
    <message>
        <source>This account is %1, and in the browser it was %2.</source>
        <translation>Esta cuenta es %1, y en el navegador era %2.</translation>
    </message>
    <message>
        <source>Sign in again as the same person, or add the other one as an account of its own.</source>
        <translation>Inicie sesión de nuevo como la misma persona, o añada la otra como cuenta aparte.</translation>
    </message>
    <message>
        <source>The server describes itself differently than when you signed in.</source>
        <translation>El servidor se describe de otra forma que cuando usted inició sesión.</translation>
    </message>
    <message>
        <source>It was %1 then, and it is %2 now.</source>
        <translation>Entonces era %1, y ahora es %2.</translation>
    </message>
    <message>
        <source>If you know of the change, sign in with its address as for a new account; this one will be taken over.</source>
        <translation>Si sabe del cambio, inicie sesión con su dirección como para una cuenta nueva; se continuará con esta.</translation>
    </message>
    <message>
        <source>The client secret of this account is no longer in the keychain.</source>
        <translation>El secreto de cliente de esta cuenta ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Sign in as for a new account and give the client secret; this account will be taken over.</source>
        <translation>Inicie sesión como para una cuenta nueva e indique el secreto de cliente; se continuará con esta cuenta.</translation>
    </message>
    <message>
        <source>This account can&apos;t be renewed.</source>
        <translation>Esta cuenta no se puede renovar.</translation>
    </message>
    <message>
        <source>The server gave no refresh token when you signed in.</source>
        <translation>El servidor no dio ningún token de actualización cuando usted inició sesión.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “offline_access” often brings one.</source>
        <translation>Inicie sesión de nuevo; el ámbito «offline_access» suele traer uno.</translation>
    </message>
    <message>
        <source>This sign-in was lost on the way.</source>
        <translation>Este inicio de sesión se perdió por el camino.</translation>
    </message>
    <message>
        <source>%3 renewed it, but its answer never arrived, and it takes a refresh token only once.</source>
        <translation>%3 lo renovó, pero su respuesta nunca llegó, y acepta un token de actualización una sola vez.</translation>
    </message>
    <message>
        <source>This sign-in was cut off.</source>
        <translation>Este inicio de sesión se interrumpió.</translation>
    </message>
    <message>
        <source>Cloakroom was ended during a renewal, before the answer of %3 was saved.</source>
        <translation>Cloakroom se cerró durante una renovación, antes de guardar la respuesta que dio %3.</translation>
    </message>
    <message>
        <source>The way back from the browser is taken.</source>
        <translation>El camino de vuelta del navegador está ocupado.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Otro programa usa %1.</translation>
    </message>
    <message>
        <source>Close that program, or let the system choose the port if the registration allows it.</source>
        <translation>Cierre ese programa, o deje que el sistema elija el puerto si el registro lo permite.</translation>
    </message>
    <message>
        <source>The way back from the browser could not be opened.</source>
        <translation>No se pudo abrir el camino de vuelta del navegador.</translation>
    </message>
    <message>
        <source>Look whether a firewall keeps programs from listening on this computer.</source>
        <translation>Mire si un cortafuegos impide que los programas escuchen en este equipo.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>El navegador no volvió a tiempo.</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser while Cloakroom waits.</source>
        <translation>Inicie sesión de nuevo y termine en el navegador mientras Cloakroom espera.</translation>
    </message>
    <message>
        <source>The code from the browser could not be sent on.</source>
        <translation>El código del navegador no se pudo enviar.</translation>
    </message>
    <message>
        <source>A code is good for one time only.</source>
        <translation>Un código sirve una sola vez.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Copie el enlace y ábralo usted.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>El llavero no contiene nada para esta cuenta.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Desbloquéelo.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked.</source>
        <translation>Su llavero siguió bloqueado.</translation>
    </message>
    <message>
        <source>The question for its password was closed.</source>
        <translation>Se cerró la pregunta por su contraseña.</translation>
    </message>
    <message>
        <source>Unlock it when you are ready.</source>
        <translation>Desbloquéelo cuando quiera.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>No hay ningún llavero.</translation>
    </message>
    <message>
        <source>Programs can&apos;t talk to each other here: the D-Bus session bus is missing.</source>
        <translation>Aquí los programas no pueden hablar entre sí: falta el bus de sesión D-Bus.</translation>
    </message>
    <message>
        <source>Start Cloakroom from your desktop; until then tokens are kept for this run only.</source>
        <translation>Inicie Cloakroom desde su escritorio; hasta entonces, los tokens se guardan solo mientras el programa esté abierto.</translation>
    </message>
    <message>
        <source>No keychain service runs here.</source>
        <translation>Aquí no se ejecuta ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KWallet or KeePassXC; until then tokens are kept for this run only.</source>
        <translation>Inicie GNOME Keyring, KWallet o KeePassXC; hasta entonces, los tokens se guardan solo mientras el programa esté abierto.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Su llavero no responde.</translation>
    </message>
    <message>
        <source>It was asked ten seconds ago.</source>
        <translation>Se le preguntó hace diez segundos.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>Espere un momento o reinicie el servicio de llavero.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>Su llavero dijo que no.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Permita que Cloakroom lo use e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain does not keep what it is given.</source>
        <translation>Su llavero no conserva lo que se le da.</translation>
    </message>
    <message>
        <source>It took a sign-in and gave something else back.</source>
        <translation>Tomó un inicio de sesión y devolvió otra cosa.</translation>
    </message>
    <message>
        <source>Look whether another program changes its entries, or whether its disk is full.</source>
        <translation>Mire si otro programa cambia sus entradas, o si su disco está lleno.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is incomplete.</source>
        <translation>Lo que el llavero contiene para esta cuenta está incompleto.</translation>
    </message>
    <message>
        <source>A part of it is missing or was altered.</source>
        <translation>Una parte falta o fue alterada.</translation>
    </message>
    <message>
        <source>This sign-in is too large for your keychain.</source>
        <translation>Este inicio de sesión es demasiado grande para su llavero.</translation>
    </message>
    <message>
        <source>It takes up to %1, and this is %2.</source>
        <translation>Acepta hasta %1, y esto son %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the server for shorter tokens.</source>
        <translation>Pida al operador del servidor tokens más cortos.</translation>
    </message>
    <message>
        <source>No account is called “%2”.</source>
        <translation>Ninguna cuenta se llama «%2».</translation>
    </message>
    <message>
        <source>An account is named by its label, id, issuer or e-mail address.</source>
        <translation>Una cuenta se nombra por su etiqueta, ID, emisor o dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>See the list: cloakroom-cli accounts.</source>
        <translation>Vea la lista: cloakroom-cli accounts.</translation>
    </message>
    <message>
        <source>Several accounts are called “%2”.</source>
        <translation>Varias cuentas se llaman «%2».</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>Podría ser %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nombre una por su ID.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like this.</source>
        <translation>%1 no se puede usar así.</translation>
    </message>
    <message>
        <source>It was given “%2”.</source>
        <translation>Se indicó «%2».</translation>
    </message>
    <message>
        <source>Give it in one line of the standard input.</source>
        <translation>Indíquelo en una línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Eso tardó demasiado.</translation>
    </message>
    <message>
        <source>The time for it was %1.</source>
        <translation>El tiempo para ello era %1.</translation>
    </message>
    <message>
        <source>Try again, or give it more time.</source>
        <translation>Inténtelo de nuevo, o dele más tiempo.</translation>
    </message>
    <message>
        <source>The access token could not be renewed now.</source>
        <translation>El token de acceso no se pudo renovar ahora.</translation>
    </message>
    <message>
        <source>The command was ended.</source>
        <translation>El comando se terminó.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Eso no es una dirección.</translation>
    </message>
    <message>
        <source>It was “%2”.</source>
        <translation>Era «%2».</translation>
    </message>
    <message>
        <source>Give a provider&apos;s name, an address that begins with https://, or an e-mail address.</source>
        <translation>Indique el nombre de un proveedor, una dirección que empiece por https:// o una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Nobody at %3 says how to sign in.</source>
        <translation>Nadie en %3 dice cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>It is no issuer, and no API that asks for a token.</source>
        <translation>No es un emisor, ni una API que pida un token.</translation>
    </message>
    <message>
        <source>Look whether the address is right, or give the endpoints by hand.</source>
        <translation>Mire si la dirección es correcta, o indique los endpoints a mano.</translation>
    </message>
    <message>
        <source>%3 leads into a private network.</source>
        <translation>%3 lleva a una red privada.</translation>
    </message>
    <message>
        <source>It named “%2”, which is not asked on its word.</source>
        <translation>Nombró «%2», a la que no se pregunta solo porque él lo diga.</translation>
    </message>
    <message>
        <source>If you know that address, give it yourself.</source>
        <translation>Si conoce esa dirección, indíquela usted mismo.</translation>
    </message>
    <message>
        <source>The description of a provider can&apos;t be used.</source>
        <translation>La descripción de un proveedor no se puede usar.</translation>
    </message>
    <message>
        <source>Expected in line %2 is: %1.</source>
        <translation>En la línea %2 se esperaba: %1.</translation>
    </message>
    <message>
        <source>Correct the description and try again.</source>
        <translation>Corrija la descripción e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A member of it is unknown, in line %2.</source>
        <translation>Contiene un miembro desconocido, en la línea %2.</translation>
    </message>
    <message>
        <source>It holds what looks like a secret, in line %2.</source>
        <translation>Contiene algo que parece un secreto, en la línea %2.</translation>
    </message>
    <message>
        <source>Take the secret out; it is given when somebody signs in.</source>
        <translation>Quite el secreto; se indica cuando alguien inicia sesión.</translation>
    </message>
    <message>
        <source>In line %2 stands no address that begins with https://, or with http:// on this computer.</source>
        <translation>En la línea %2 no hay una dirección que empiece por https://, o por http:// en este equipo.</translation>
    </message>
    <message>
        <source>The file of your own providers can&apos;t be used.</source>
        <translation>El archivo de sus propios proveedores no se puede usar.</translation>
    </message>
    <message>
        <source>%3 is damaged: %2.</source>
        <translation>%3 está dañado: %2.</translation>
    </message>
    <message>
        <source>Correct it, or put it aside; Cloakroom leaves it as it is.</source>
        <translation>Corríjalo o apártelo; Cloakroom lo deja como está.</translation>
    </message>
    <message>
        <source>These providers were written by a newer Cloakroom.</source>
        <translation>Estos proveedores los escribió un Cloakroom más nuevo.</translation>
    </message>
    <message>
        <source>The version of the file is %2.</source>
        <translation>La versión del archivo es %2.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one leaves the file as it is.</source>
        <translation>Use el Cloakroom más nuevo; este deja el archivo como está.</translation>
    </message>
    <message>
        <source>That is too large for a file of providers.</source>
        <translation>Eso es demasiado grande para un archivo de proveedores.</translation>
    </message>
    <message>
        <source>It may have %1 bytes, and has %2.</source>
        <translation>Puede tener %1 bytes, y tiene %2.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Mire si es el archivo correcto.</translation>
    </message>
    <message>
        <source>Those would be too many providers.</source>
        <translation>Serían demasiados proveedores.</translation>
    </message>
    <message>
        <source>You may have %1 of your own, and it would be %2.</source>
        <translation>Puede tener %1 propios, y serían %2.</translation>
    </message>
    <message>
        <source>Remove what you don&apos;t need any more.</source>
        <translation>Quite lo que ya no necesite.</translation>
    </message>
    <message>
        <source>This provider is not there any more.</source>
        <translation>Este proveedor ya no está.</translation>
    </message>
    <message>
        <source>Look at the list of providers again.</source>
        <translation>Mire de nuevo la lista de proveedores.</translation>
    </message>
    <message>
        <source>This can&apos;t be part of the provider&apos;s address.</source>
        <translation>Esto no puede ser parte de la dirección del proveedor.</translation>
    </message>
    <message>
        <source>Its member “%2” is unknown, or is not one of: %1.</source>
        <translation>Su miembro «%2» es desconocido, o no es uno de: %1.</translation>
    </message>
    <message>
        <source>The description of a provider&apos;s request can&apos;t be used.</source>
        <translation>La descripción de la solicitud de un proveedor no se puede usar.</translation>
    </message>
    <message>
        <source>%3 is not there.</source>
        <translation>%3 no está ahí.</translation>
    </message>
    <message>
        <source>Look at its name and its folder.</source>
        <translation>Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>The system says: %2.</source>
        <translation>El sistema dice: %2.</translation>
    </message>
    <message>
        <source>Look at its name and its permissions.</source>
        <translation>Revise su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>Revise el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>%3 is not used.</source>
        <translation>%3 no se usa.</translation>
    </message>
    <message>
        <source>It is a link, no plain file, or somebody else&apos;s.</source>
        <translation>Es un enlace, no un archivo normal, o es de otra persona.</translation>
    </message>
    <message>
        <source>Look who put it there, and remove it.</source>
        <translation>Mire quién lo puso ahí y quítelo.</translation>
    </message>
    <message>
        <source>Your administrator does not allow sign-ins there.</source>
        <translation>Su administrador no permite iniciar sesión allí.</translation>
    </message>
    <message>
        <source>“%2” is not on the list.</source>
        <translation>«%2» no está en la lista.</translation>
    </message>
    <message>
        <source>Ask your administrator to add it.</source>
        <translation>Pida a su administrador que lo añada.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be read.</source>
        <translation>No se pueden leer las reglas de su administrador.</translation>
    </message>
    <message>
        <source>%3: %2.</source>
        <translation>%3: %2.</translation>
    </message>
    <message>
        <source>Ask your administrator; until then nobody can sign in anew.</source>
        <translation>Pregunte a su administrador; hasta entonces, nadie puede iniciar una sesión nueva.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be understood.</source>
        <translation>No se entienden las reglas de su administrador.</translation>
    </message>
    <message>
        <source>Expected in %3: %1. Found: %2.</source>
        <translation>En %3 se esperaba %1, y ahí dice %2.</translation>
    </message>
    <message>
        <source>Whether Cloakroom starts with your session could not be changed.</source>
        <translation>No se pudo cambiar si Cloakroom se inicia con su sesión.</translation>
    </message>
    <message>
        <source>The provider has no logout page.</source>
        <translation>El proveedor no tiene página de cierre de sesión.</translation>
    </message>
    <message>
        <source>Sign out on one of its own pages in the browser.</source>
        <translation>Cierre sesión en una de sus propias páginas en el navegador.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged.</source>
        <translation>La lista de cuentas estaba dañada.</translation>
    </message>
    <message>
        <source>What could be read of it is shown; a copy of the file is kept as %3.</source>
        <translation>Se muestra lo que se pudo leer de ella; se guarda una copia del archivo como %3.</translation>
    </message>
    <message>
        <source>Put a copy from a backup in its place, or sign in again; the tokens are still in the keychain.</source>
        <translation>Ponga en su lugar una copia de seguridad, o inicie sesión de nuevo; los tokens siguen en el llavero.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Cloakroom.</source>
        <translation>La lista de cuentas la escribió un Cloakroom más nuevo.</translation>
    </message>
    <message>
        <source>%3 stays as it is.</source>
        <translation>%3 sigue como está.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read.</source>
        <translation>No se pudo leer la lista de cuentas.</translation>
    </message>
    <message>
        <source>Look at the permissions of the file.</source>
        <translation>Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved.</source>
        <translation>No se pudo guardar la lista de cuentas.</translation>
    </message>
    <message>
        <source>Another Cloakroom works on this account.</source>
        <translation>Otro Cloakroom trabaja con esta cuenta.</translation>
    </message>
    <message>
        <source>The account could not be locked against other programs.</source>
        <translation>No se pudo bloquear la cuenta frente a otros programas.</translation>
    </message>
    <message>
        <source>An account in the list can&apos;t be used.</source>
        <translation>Una cuenta de la lista no se puede usar.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>Inicie sesión en ella de nuevo.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Esta cuenta ya no está.</translation>
    </message>
    <message>
        <source>Look at the list of accounts again.</source>
        <translation>Mire de nuevo la lista de cuentas.</translation>
    </message>
    <message>
        <source>This account is being renewed.</source>
        <translation>Esta cuenta se está renovando.</translation>
    </message>
    <message>
        <source>Sign out once that is done, in a moment.</source>
        <translation>Cierre sesión cuando termine, en un momento.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account can&apos;t be read.</source>
        <translation>Lo que el llavero contiene para esta cuenta no se puede leer.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is damaged.</source>
        <translation>Lo que el llavero contiene para esta cuenta está dañado.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account was written by a newer Cloakroom.</source>
        <translation>Lo que el llavero contiene para esta cuenta lo escribió un Cloakroom más nuevo.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom, or sign in again.</source>
        <translation>Use el Cloakroom más nuevo, o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What the keychain holds here belongs to another account.</source>
        <translation>Lo que el llavero contiene aquí pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The demo provider could not start.</source>
        <translation>El proveedor de demostración no pudo iniciarse.</translation>
    </message>
    <message>
        <source>%3 could not use the request: something in it is missing, doubled or malformed.</source>
        <translation>%3 no pudo usar la solicitud: algo en ella falta, se repite o está mal formado.</translation>
    </message>
    <message>
        <source>Look at the client ID, the redirect address and the extra parameters, or ask the operator of the server.</source>
        <translation>Revise el ID de cliente, la dirección de redirección y los parámetros adicionales, o pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>%3 does not let this application sign in this way.</source>
        <translation>%3 no permite que esta aplicación inicie sesión de esta forma.</translation>
    </message>
    <message>
        <source>Ask its operator to allow this way, its grant type, for the client ID.</source>
        <translation>Pida a su operador que permita esta vía, su tipo de concesión, para el ID de cliente.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser.</source>
        <translation>El inicio de sesión se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Sign in again if that was not what you wanted.</source>
        <translation>Inicie sesión de nuevo si no era eso lo que quería.</translation>
    </message>
    <message>
        <source>Ask its operator for a client ID that may use the authorization code grant.</source>
        <translation>Pida a su operador un ID de cliente que pueda usar la concesión de código de autorización.</translation>
    </message>
    <message>
        <source>%3 does not know one of the scopes, or does not allow it.</source>
        <translation>%3 no conoce uno de los ámbitos, o no lo permite.</translation>
    </message>
    <message>
        <source>Ask for other scopes.</source>
        <translation>Pida otros ámbitos.</translation>
    </message>
    <message>
        <source>%3 failed while it worked on the request.</source>
        <translation>%3 falló mientras procesaba la solicitud.</translation>
    </message>
    <message>
        <source>%3 is overloaded or under maintenance.</source>
        <translation>%3 está sobrecargado o en mantenimiento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%3 no longer takes what this sign-in was based on.</source>
        <translation>%3 ya no acepta aquello en lo que se basaba este inicio de sesión.</translation>
    </message>
    <message>
        <source>It was used before, has ended, was taken back, or belongs to another application.</source>
        <translation>Ya se usó, ha terminado, se retiró o pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>%3 does not know this way to ask for a token.</source>
        <translation>%3 no conoce esta forma de pedir un token.</translation>
    </message>
    <message>
        <source>Ask its operator which ways it offers.</source>
        <translation>Pregunte a su operador qué formas ofrece.</translation>
    </message>
    <message>
        <source>%3 can&apos;t revoke this kind of token.</source>
        <translation>%3 no puede revocar este tipo de token.</translation>
    </message>
    <message>
        <source>%3 needs to ask you something before it goes on.</source>
        <translation>%3 necesita preguntarle algo antes de seguir.</translation>
    </message>
    <message>
        <source>Sign in again without a prompt parameter.</source>
        <translation>Inicie sesión de nuevo sin el parámetro prompt.</translation>
    </message>
    <message>
        <source>%3 needs you to sign in there first.</source>
        <translation>%3 necesita que antes inicie sesión allí.</translation>
    </message>
    <message>
        <source>%3 needs you to choose one of your accounts there.</source>
        <translation>%3 necesita que elija allí una de sus cuentas.</translation>
    </message>
    <message>
        <source>Sign in again and choose one in the browser.</source>
        <translation>Inicie sesión de nuevo y elija una en el navegador.</translation>
    </message>
    <message>
        <source>%3 needs your consent first.</source>
        <translation>%3 necesita antes su consentimiento.</translation>
    </message>
    <message>
        <source>Sign in again and give it in the browser.</source>
        <translation>Inicie sesión de nuevo y délo en el navegador.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>Pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>%3 could not use the signed request.</source>
        <translation>%3 no pudo usar la solicitud firmada.</translation>
    </message>
    <message>
        <source>%3 does not take signed requests.</source>
        <translation>%3 no acepta solicitudes firmadas.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request” and sign in again.</source>
        <translation>Quite el parámetro adicional «request» e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%3 does not take requests by address.</source>
        <translation>%3 no acepta solicitudes por dirección.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request_uri” and sign in again.</source>
        <translation>Quite el parámetro adicional «request_uri» e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%3 does not take a registration within the request.</source>
        <translation>%3 no acepta un registro dentro de la solicitud.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “registration” and sign in again.</source>
        <translation>Quite el parámetro adicional «registration» e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%3 does not know the API that the token should be for, or does not allow it.</source>
        <translation>%3 no conoce la API para la que sería el token, o no la permite.</translation>
    </message>
    <message>
        <source>Look at the resource and the audience that are asked for.</source>
        <translation>Revise el recurso y la audiencia que se piden.</translation>
    </message>
    <message>
        <source>%3 no longer takes the access token.</source>
        <translation>%3 ya no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>Renew it, or sign in again.</source>
        <translation>Renuévelo, o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take the proof that the key of the tokens is at hand.</source>
        <translation>%3 no acepta la prueba de que la clave de los tokens está a mano.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong by more than it allows.</source>
        <translation>El reloj de este equipo puede desviarse más de lo que permite.</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, tell the operator of the server (RFC 9449).</source>
        <translation>Ponga en hora el reloj; si va bien, dígaselo al operador del servidor (RFC 9449).</translation>
    </message>
    <message>
        <source>%3 asks again and again for a new proof.</source>
        <translation>%3 pide una y otra vez una prueba nueva.</translation>
    </message>
    <message>
        <source>It got one with the nonce that it gave, and asked for another.</source>
        <translation>Recibió una con el nonce que dio, y pidió otra.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell its operator (RFC 9449, section 8).</source>
        <translation>Inténtelo más tarde; si sigue igual, dígaselo a su operador (RFC 9449, sección 8).</translation>
    </message>
    <message>
        <source>%3 wants a scope that the token does not have.</source>
        <translation>%3 quiere un ámbito que el token no tiene.</translation>
    </message>
    <message>
        <source>Sign in again and ask for that scope.</source>
        <translation>Inicie sesión de nuevo y pida ese ámbito.</translation>
    </message>
    <message>
        <source>%3 has no way to sign in with another device.</source>
        <translation>%3 no permite iniciar sesión con otro dispositivo.</translation>
    </message>
    <message>
        <source>It names no device authorization endpoint (RFC 8628).</source>
        <translation>No nombra ningún endpoint de autorización de dispositivo (RFC 8628).</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>El código no se introdujo a tiempo.</translation>
    </message>
    <message>
        <source>%3 gave it for a while only.</source>
        <translation>%3 lo dio solo por un rato.</translation>
    </message>
    <message>
        <source>Try again, and enter the new code on the other device.</source>
        <translation>Inténtelo de nuevo e introduzca el código nuevo en el otro dispositivo.</translation>
    </message>
    <message>
        <source>%3 gave no code.</source>
        <translation>%3 no dio ningún código.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask whoever runs the provider.</source>
        <translation>Inicie sesión con el navegador, o pregunte a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>%3 answered with a page where a code belongs.</source>
        <translation>%3 respondió con una página donde va un código.</translation>
    </message>
    <message>
        <source>Check the device endpoint, and whether a network wants you to sign in first.</source>
        <translation>Compruebe el endpoint de dispositivo, y si una red quiere que antes inicie sesión.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t the code.</source>
        <translation>%3 respondió con algo que no es el código.</translation>
    </message>
    <message>
        <source>The answer of %3 lacks something.</source>
        <translation>A la respuesta que dio %3 le falta algo.</translation>
    </message>
    <message>
        <source>It has no %1 that could be used.</source>
        <translation>No tiene ningún %1 que se pueda usar.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 8628, section 3.2).</source>
        <translation>Dígaselo a quien gestiona el proveedor (RFC 8628, sección 3.2).</translation>
    </message>
    <message>
        <source>The code of %3 can&apos;t be typed.</source>
        <translation>El código que dio %3 no se puede escribir.</translation>
    </message>
    <message>
        <source>It is “%2”: too long, or with characters that can&apos;t be seen.</source>
        <translation>Es «%2»: demasiado largo, o con caracteres que no se ven.</translation>
    </message>
    <message>
        <source>%3 sends you to an address that isn&apos;t safe.</source>
        <translation>%3 le envía a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>Its %1 is “%2”, and only https is opened.</source>
        <translation>Su %1 es «%2», y solo se abre https.</translation>
    </message>
    <message>
        <source>%3 wants to be asked less often than its code lives.</source>
        <translation>%3 quiere que se le pregunte con menos frecuencia de lo que dura su código.</translation>
    </message>
    <message>
        <source>The code lives %1, and it wants %2 between two questions.</source>
        <translation>El código dura %1, y quiere %2 entre dos preguntas.</translation>
    </message>
    <message>
        <source>Sign in with the browser, and tell whoever runs the provider.</source>
        <translation>Inicie sesión con el navegador, y dígaselo a quien gestiona el proveedor.</translation>
    </message>
    <message>
        <source>This is not the address that the sign-in ends on.</source>
        <translation>Esta no es la dirección en la que termina el inicio de sesión.</translation>
    </message>
    <message>
        <source>It has to begin with %1, but it is “%2”.</source>
        <translation>Debe empezar por %1, pero es «%2».</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser in which you signed in.</source>
        <translation>Copie la dirección completa del navegador en el que inició sesión.</translation>
    </message>
    <message>
        <source>This address holds no answer.</source>
        <translation>Esta dirección no contiene ninguna respuesta.</translation>
    </message>
    <message>
        <source>What comes after the question mark is missing.</source>
        <translation>Falta lo que va tras el signo de interrogación.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, to its very end.</source>
        <translation>Copie la dirección completa del navegador, hasta el final.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Esta dirección pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <source>Its state isn&apos;t the one that was sent.</source>
        <translation>Su state no es el que se envió.</translation>
    </message>
    <message>
        <source>Use the browser that was opened last, or open the link again.</source>
        <translation>Use el navegador que se abrió en último lugar, o abra el enlace de nuevo.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 dijo que no.</translation>
    </message>
    <message>
        <source>Its words repeat a secret, so they are not shown.</source>
        <translation>Sus palabras repiten un secreto, por eso no se muestran.</translation>
    </message>
    <message>
        <source>A proxy can&apos;t know this name.</source>
        <translation>Un proxy no puede conocer este nombre.</translation>
    </message>
    <message>
        <source>There is a “%1” in “%2”, which would end the name.</source>
        <translation>«%2» contiene un «%1», que pondría fin al nombre.</translation>
    </message>
    <message>
        <source>Nothing opens it without its passphrase.</source>
        <translation>Nada la abre sin su frase de contraseña.</translation>
    </message>
    <message>
        <source>Give the passphrase with the certificate.</source>
        <translation>Indique la frase de contraseña junto con el certificado.</translation>
    </message>
    <message>
        <source>The private key in %3 can&apos;t be opened.</source>
        <translation>No se puede abrir la clave privada de %3.</translation>
    </message>
    <message>
        <source>It has another passphrase, or the file is damaged.</source>
        <translation>Tiene otra frase de contraseña, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>Indique de nuevo la frase de contraseña.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password: give them with its address.</source>
        <translation>El proxy pide un nombre y una contraseña: indíquelos junto con su dirección.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t take the name and the password that were given.</source>
        <translation>El proxy no acepta el nombre y la contraseña indicados.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key.</source>
        <translation>Indique la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>The key in this file can&apos;t be opened.</source>
        <translation>No se puede abrir la clave de este archivo.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key again.</source>
        <translation>Indique de nuevo la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>%3 takes requests only ahead of the browser.</source>
        <translation>%3 solo acepta las solicitudes por adelantado, antes del navegador.</translation>
    </message>
    <message>
        <source>That was switched off for this account (RFC 9126).</source>
        <translation>Eso se desactivó para esta cuenta (RFC 9126).</translation>
    </message>
    <message>
        <source>Switch it on again under More.</source>
        <translation>Vuelva a activarlo dentro de «Más».</translation>
    </message>
    <message>
        <source>Ask an administrator of this computer what listens there.</source>
        <translation>Pregunte a un administrador de este equipo qué escucha ahí.</translation>
    </message>
    <message>
        <source>Remove it, and start Cloakroom again.</source>
        <translation>Quítela e inicie Cloakroom de nuevo.</translation>
    </message>
    <message>
        <source>The system names no safe place for a socket.</source>
        <translation>El sistema no indica un lugar seguro para un socket.</translation>
    </message>
    <message>
        <source>This token needs no proof.</source>
        <translation>Este token no necesita prueba.</translation>
    </message>
    <message>
        <source>It isn&apos;t bound to a key: an API takes it from whoever has it.</source>
        <translation>No está vinculado a ninguna clave: una API lo acepta de quien lo tenga.</translation>
    </message>
    <message>
        <source>Send the token alone, or sign in again with bound tokens.</source>
        <translation>Envíe el token solo, o inicie sesión de nuevo con tokens vinculados.</translation>
    </message>
    <message>
        <source>A secret is missing.</source>
        <translation>Falta un secreto.</translation>
    </message>
    <message>
        <source>%3 answered with a web page where its keys belong.</source>
        <translation>%3 respondió con una página web donde deberían estar sus claves.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first; if not, ask the operator of the server.</source>
        <translation>Compruebe si una red quiere que antes inicie sesión; si no, pregunte al operador del servidor.</translation>
    </message>
    <message>
        <source>Give a token, or the answer or the header it is in.</source>
        <translation>Indique un token, o la respuesta o el encabezado en que está.</translation>
    </message>
    <message>
        <source>Cloakroom looks at up to %1.</source>
        <translation>Cloakroom mira hasta %1.</translation>
    </message>
    <message>
        <source>The socket where it would listen can&apos;t be reached.</source>
        <translation>No se puede alcanzar el socket donde escucharía.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again.</source>
        <translation>Cierre Cloakroom e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The folder that XDG_RUNTIME_DIR names can&apos;t be entered, or its name is too long.</source>
        <translation>No se puede entrar en la carpeta que nombra XDG_RUNTIME_DIR, o su nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of this user, or unset it.</source>
        <translation>Ponga en XDG_RUNTIME_DIR una carpeta de este usuario, o quite la variable.</translation>
    </message>
    <message>
        <source>It can&apos;t be said whether the window of Cloakroom runs.</source>
        <translation>No se puede saber si la ventana de Cloakroom está abierta.</translation>
    </message>
    <message>
        <source>It gives one together with the client ID.</source>
        <translation>Lo da junto con el ID de cliente.</translation>
    </message>
    <message>
        <source>See what it takes with --help.</source>
        <translation>Vea con --help lo que admite.</translation>
    </message>
    <message>
        <source>Not known here: “%3”.</source>
        <translation>No se conoce aquí: «%3».</translation>
    </message>
    <message>
        <source>See what is with --help.</source>
        <translation>Vea con --help lo que hay.</translation>
    </message>
    <message>
        <source>There is no command “%3”.</source>
        <translation>No hay ninguna orden «%3».</translation>
    </message>
    <message>
        <source>See the commands with --help.</source>
        <translation>Vea las órdenes con --help.</translation>
    </message>
    <message>
        <source>This is missing: %3.</source>
        <translation>Falta esto: %3.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>There is a word too many.</source>
        <translation>Hay una palabra de más.</translation>
    </message>
    <message>
        <source>Put what has blanks in it in quotes.</source>
        <translation>Ponga entre comillas lo que tiene espacios.</translation>
    </message>
    <message>
        <source>%3 needs a value.</source>
        <translation>%3 necesita un valor.</translation>
    </message>
    <message>
        <source>Give one behind it.</source>
        <translation>Indíquelo a continuación.</translation>
    </message>
    <message>
        <source>%3 takes no value.</source>
        <translation>%3 no admite ningún valor.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>The command can&apos;t be used like this.</source>
        <translation>La orden no se puede usar así.</translation>
    </message>
    <message>
        <source>See how with --help.</source>
        <translation>Vea cómo con --help.</translation>
    </message>
    <message>
        <source>That is no file of providers.</source>
        <translation>Eso no es un archivo de proveedores.</translation>
    </message>
    <message>
        <source>%3 is not the JSON that was expected: %2.</source>
        <translation>%3 no es el JSON que se esperaba: %2.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and can&apos;t be copied.</source>
        <translation>La lista de cuentas estaba dañada y no se puede copiar.</translation>
    </message>
    <message>
        <source>%3 stays as it is, and nothing is saved there.</source>
        <translation>%3 queda como está y no se guarda nada ahí.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, and put the copies of earlier damage elsewhere.</source>
        <translation>Compruebe el espacio libre y los permisos, y ponga en otro lugar las copias de daños anteriores.</translation>
    </message>
    <message>
        <source>A token could not be revoked.</source>
        <translation>No se pudo revocar un token.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>El llavero no lo entregó; sigue siendo válido hasta que termine.</translation>
    </message>
    <message>
        <source>End the session at the provider.</source>
        <translation>Termine la sesión en el proveedor.</translation>
    </message>
    <message>
        <source>This file holds no private key that can be read.</source>
        <translation>Este archivo no contiene ninguna clave privada que se pueda leer.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, from its BEGIN line to its END line.</source>
        <translation>Dé una clave privada en PEM, desde su línea BEGIN hasta su línea END.</translation>
    </message>
    <message>
        <source>This private key can&apos;t be used.</source>
        <translation>Esta clave privada no se puede usar.</translation>
    </message>
    <message>
        <source>Make a longer one, or one on the curve P-256, and register its public half.</source>
        <translation>Cree una más larga, o una en la curva P-256, y registre su mitad pública.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>Es una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Dé un archivo.</translation>
    </message>
    <message>
        <source>%3 does not know this client ID, or what proves it (a secret, a key or a certificate) does not belong to it.</source>
        <translation>%3 no conoce este ID de cliente, o lo que lo acredita (un secreto, una clave o un certificado) no le pertenece.</translation>
    </message>
    <message>
        <source>Compare the client ID, and the secret, key or certificate, with what was registered.</source>
        <translation>Compare el ID de cliente, y el secreto, la clave o el certificado, con lo registrado.</translation>
    </message>
    <message>
        <source>This address was cut, or it belongs to no sign-in of yours.</source>
        <translation>Esta dirección se cortó, o no pertenece a ningún inicio de sesión suyo.</translation>
    </message>
    <message>
        <source>Its state is missing.</source>
        <translation>Falta su «state».</translation>
    </message>
    <message>
        <source>%3 said no in words of its own.</source>
        <translation>%3 rechazó con sus propias palabras.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one neither reads nor changes it.</source>
        <translation>Use el Cloakroom más reciente; este no la lee ni la modifica.</translation>
    </message>
    <message>
        <source>%3 takes no tokens of that issuer.</source>
        <translation>%3 no acepta tokens de ese emisor.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Take that way, or choose another provider.</source>
        <translation>Use esa vía o elija otro proveedor.</translation>
    </message>
    <message>
        <source>%2 takes no client secret from a program on a desktop.</source>
        <translation>%2 no acepta un secreto de cliente de un programa de escritorio.</translation>
    </message>
    <message>
        <source>One was given, and would have been sent.</source>
        <translation>Se indicó uno, y se habría enviado.</translation>
    </message>
    <message>
        <source>Leave out --client-secret, and register a public client.</source>
        <translation>Omita --client-secret y registre un cliente público.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read.</source>
        <translation>Las claves no se pueden leer.</translation>
    </message>
    <message>
        <source>In their JSON “%1” is expected, but “%2” was found.</source>
        <translation>En su JSON se esperaba «%1», pero se encontró «%2».</translation>
    </message>
    <message>
        <source>Correct it there, or get the keys again.</source>
        <translation>Corríjalo ahí, o consiga las claves otra vez.</translation>
    </message>
    <message>
        <source>One is registered by hand: %2.</source>
        <translation>Se registra uno a mano: %2.</translation>
    </message>
    <message>
        <source>Your keychain did not let Cloakroom in.</source>
        <translation>Su llavero no dejó entrar a Cloakroom.</translation>
    </message>
    <message>
        <source>It was told no, by you or in its settings.</source>
        <translation>Se le negó, por usted o en su configuración.</translation>
    </message>
    <message>
        <source>This sign-in is lost: your keychain did not keep it.</source>
        <translation>Este inicio de sesión se ha perdido: su llavero no lo guardó.</translation>
    </message>
    <message>
        <source>It was asked twice, and without the window nothing else holds a sign-in.</source>
        <translation>Se le pidió dos veces, y sin la ventana nada más guarda un inicio de sesión.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then sign in again.</source>
        <translation>Mire si el llavero está desbloqueado y su disco tiene espacio, e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What this renewal brought is lost: your keychain did not keep it.</source>
        <translation>Lo que trajo esta renovación se ha perdido: su llavero no lo guardó.</translation>
    </message>
    <message>
        <source>It was asked until the command ended, and without the window nothing else holds a sign-in.</source>
        <translation>Se le pidió hasta que terminó la orden, y sin la ventana nada más guarda un inicio de sesión.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then renew again. Where the server no longer takes the old sign-in, sign in again.</source>
        <translation>Mire si el llavero está desbloqueado y su disco tiene espacio, y renueve de nuevo. Si el servidor ya no acepta el inicio de sesión anterior, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>It leads to %1, and not to “%2”.</source>
        <translation>Lleva a %1, y no a «%2».</translation>
    </message>
    <message>
        <source>Choose one that it leads to, or leave the issuer out.</source>
        <translation>Elija uno al que lleve, o no indique el emisor.</translation>
    </message>
    <message>
        <source>The list of accounts was changed by something other than Cloakroom.</source>
        <translation>La lista de cuentas fue cambiada por algo distinto de Cloakroom.</translation>
    </message>
    <message>
        <source>It is shown as it reads now; a copy of the file is kept as %3.</source>
        <translation>Se muestra tal como se lee ahora; se guarda una copia del archivo como %3.</translation>
    </message>
    <message>
        <source>If you changed it yourself, all is well. Otherwise look at each account, or put a copy from a backup in its place; the tokens are still in the keychain.</source>
        <translation>Si la cambió usted, todo está bien. Si no, mire cada cuenta o ponga en su lugar una copia de seguridad; los tokens siguen en el llavero.</translation>
    </message>
    <message>
        <source>The tokens of “%3” are bound to a key, and the new ones aren&apos;t.</source>
        <translation>Los tokens de «%3» están vinculados a una clave, y los nuevos no lo están.</translation>
    </message>
    <message>
        <source>Whoever gets hold of one that isn&apos;t bound can use it, so the account stays as it was.</source>
        <translation>Quien se haga con uno que no está vinculado puede usarlo, así que la cuenta queda como estaba.</translation>
    </message>
    <message>
        <source>Sign in with bound tokens, or say that you want none: under More, or with --dpop never.</source>
        <translation>Inicie sesión con tokens vinculados, o diga que no los quiere: en Más, o con --dpop never.</translation>
    </message>
    <message>
        <source>No browser can be opened here.</source>
        <translation>Aquí no se puede abrir ningún navegador.</translation>
    </message>
    <message>
        <source>This session has no display, and BROWSER names no program.</source>
        <translation>Esta sesión no tiene pantalla, y BROWSER no indica ningún programa.</translation>
    </message>
    <message>
        <source>Sign in with another device, or open the link in a browser elsewhere and paste the address it ends on.</source>
        <translation>Inicie sesión con otro dispositivo, o abra el enlace en un navegador en otro lugar y pegue la dirección en la que termina.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 terminó con un error.</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>No se pudo abrir la página %1.</translation>
    </message>
    <message>
        <source>The keychain took it and gave nothing back.</source>
        <translation>El llavero lo tomó y no devolvió nada.</translation>
    </message>
    <message>
        <source>Your administrator’s rules are not used.</source>
        <translation>Las reglas de su administrador no se usan.</translation>
    </message>
    <message>
        <source>%3 can be changed by everybody.</source>
        <translation>Cualquiera puede cambiar %3.</translation>
    </message>
    <message>
        <source>It is written anew, as it is shown; a copy of the damaged file is kept as %3.</source>
        <translation>Se ha escrito de nuevo, tal como se muestra; se guarda una copia del archivo dañado como %3.</translation>
    </message>
    <message>
        <source>There is nothing to do. If you were changing the file yourself, change it again; your changes are in the copy.</source>
        <translation>No hay nada que hacer. Si usted mismo estaba cambiando el archivo, cámbielo de nuevo; sus cambios están en la copia.</translation>
    </message>
    <message>
        <source>%3 no longer has the request that was sent ahead.</source>
        <translation>%3 ya no tiene la solicitud enviada por adelantado.</translation>
    </message>
    <message>
        <source>It keeps one for a while, and for one use (RFC 9126).</source>
        <translation>Guarda cada una solo un tiempo y para un solo uso (RFC 9126).</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser soon.</source>
        <translation>Inicie sesión de nuevo y termine pronto en el navegador.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>%2 could not be started, or ended with an error.</source>
        <translation>No se pudo iniciar %2 o terminó con un error.</translation>
    </message>
    <message>
        <source>This sign-in was given to the keychain, but could not be read back.</source>
        <translation>Este inicio de sesión se entregó al llavero, pero no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and answers. The window saves it again by itself; a command reads it the next time.</source>
        <translation>Mire si el llavero está desbloqueado y responde. La ventana lo guarda de nuevo por sí sola; un comando lo lee la próxima vez.</translation>
    </message>
    <message>
        <source>It has to begin with %1.</source>
        <translation>Debe empezar por %1.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or lets nothing through: check its address.</source>
        <translation>No se puede acceder al proxy, o no deja pasar nada: compruebe su dirección.</translation>
    </message>
    <message>
        <source>This sign-in is lost: the list of accounts could not be saved.</source>
        <translation>Este inicio de sesión se ha perdido: no se pudo guardar la lista de cuentas.</translation>
    </message>
    <message>
        <source>Its tokens were removed from the keychain, and revoked where the server offers that. Look at the free space and the permissions of the folder, then sign in again.</source>
        <translation>Sus tokens se quitaron del llavero y se revocaron donde el servidor lo ofrece. Revise el espacio libre y los permisos de la carpeta, e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>It is reached by a proxy, and the way there or the proxy failed.</source>
        <translation>Se llega por un proxy, y falló el camino o el proxy.</translation>
    </message>
    <message>
        <source>The proxy that was set can&apos;t be read.</source>
        <translation>No se puede leer el proxy elegido.</translation>
    </message>
    <message>
        <source>Nobody knows which one it was, and nothing is sent past it.</source>
        <translation>Nadie sabe cuál era, y no se envía nada sin pasar por él.</translation>
    </message>
    <message>
        <source>Choose one in the preferences, or in the account&apos;s settings.</source>
        <translation>Elija uno en las preferencias o en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t check with this kind of key.</source>
        <translation>Cloakroom no puede comprobar con este tipo de clave.</translation>
    </message>
    <message>
        <source>Give the key that the token is signed with.</source>
        <translation>Indique la clave con la que está firmado el token.</translation>
    </message>
    <message>
        <source>This PEM text holds more than one public key.</source>
        <translation>Este texto PEM contiene más de una clave pública.</translation>
    </message>
    <message>
        <source>Give one of them alone.</source>
        <translation>Indique solo una de ellas.</translation>
    </message>
    <message>
        <source>The ID token is made with a secret, not signed with a key.</source>
        <translation>El token de ID está hecho con un secreto, no firmado con una clave.</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t take %2: whoever knows the client secret, which no program on a desktop can keep, can make such a token.</source>
        <translation>Cloakroom no acepta %2: quien conozca el secreto del cliente, que ningún programa de escritorio puede guardar, puede hacer un token así.</translation>
    </message>
    <message>
        <source>Ask the operator of the server to have this client&apos;s ID tokens signed with RS256 or ES256.</source>
        <translation>Pida al operador del servidor que los tokens de ID de este cliente se firmen con RS256 o ES256.</translation>
    </message>
    <message>
        <source>Your keychain keeps this entry back.</source>
        <translation>Su llavero retiene esta entrada.</translation>
    </message>
    <message>
        <source>It is open, but asks you before a program may see an entry.</source>
        <translation>Está abierto, pero le pregunta antes de que un programa pueda ver una entrada.</translation>
    </message>
    <message>
        <source>Press Unlock in the window and allow Cloakroom there, or switch that question off in the keychain&apos;s settings.</source>
        <translation>Pulse «Desbloquear» en la ventana y permita el acceso a Cloakroom, o desactive esa pregunta en la configuración del llavero.</translation>
    </message>
    <message>
        <source>Your preferences can&apos;t be understood.</source>
        <translation>No se entienden sus preferencias.</translation>
    </message>
    <message>
        <source>Correct the file, or set your preferences anew; a copy of the file is kept then.</source>
        <translation>Corrija el archivo o vuelva a elegir sus preferencias; entonces se guarda una copia del archivo.</translation>
    </message>
    <message>
        <source>Your keychain waits for an answer from you.</source>
        <translation>Su llavero espera una respuesta suya.</translation>
    </message>
    <message>
        <source>It asked you something ten seconds ago.</source>
        <translation>Le preguntó algo hace diez segundos.</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>Responda a su pregunta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain can&apos;t do what it was asked.</source>
        <translation>Su llavero no puede hacer lo que se le pidió.</translation>
    </message>
    <message>
        <source>Look for a newer version of the keychain service, or use another.</source>
        <translation>Busque una versión más reciente del servicio de llavero o use otro.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; where the server is your company&apos;s, give the certificate that signed it in “Authorities”.</source>
        <translation>No siga en una red que no conozca; si el servidor es de su empresa, indique en «Autoridades» el certificado que firmó el suyo.</translation>
    </message>
    <message>
        <source>Cloakroom was ended before the token was there.</source>
        <translation>Cloakroom se cerró antes de que llegara el token.</translation>
    </message>
</context>
</TS>
