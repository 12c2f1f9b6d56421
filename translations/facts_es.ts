<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>Issuer: who made this token</source>
        <translation>Emisor: quién hizo este token</translation>
    </message>
    <message>
        <source>Only within one issuer is a subject or a number unique; the address is compared letter by letter</source>
        <translation>Un sujeto o un número solo es único dentro de un emisor; la dirección se compara letra por letra</translation>
    </message>
    <message>
        <source>Subject: who it is about, unique within the issuer</source>
        <translation>Sujeto: de quién trata, único dentro del emisor</translation>
    </message>
    <message>
        <source>The lasting name of the account at this issuer; e-mail address and user name can change, this does not</source>
        <translation>El nombre duradero de la cuenta en este emisor; el correo electrónico y el nombre de usuario pueden cambiar, este no</translation>
    </message>
    <message>
        <source>Audience: who may accept it</source>
        <translation>Audiencia: quién puede aceptarlo</translation>
    </message>
    <message>
        <source>The application in an ID token, the API in an access token; everybody else has to refuse it</source>
        <translation>La aplicación en un token de ID, la API en un token de acceso; todos los demás deben rechazarlo</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira: %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiró: %1</translation>
    </message>
    <message>
        <source>Not to be accepted before %1</source>
        <translation>No debe aceptarse antes de: %1</translation>
    </message>
    <message>
        <source>Could be accepted from %1</source>
        <translation>Se puede aceptar desde: %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>The number of this one token, to notice when it is used twice</source>
        <translation>El número de este token concreto, para notar cuándo se usa dos veces</translation>
    </message>
    <message>
        <source>A number of its own lets a server refuse a copy, or withdraw this one token</source>
        <translation>Un número propio permite a un servidor rechazar una copia o retirar este token concreto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name or names</source>
        <translation>Nombre o nombres de pila</translation>
    </message>
    <message>
        <source>Last name or names</source>
        <translation>Apellido o apellidos</translation>
    </message>
    <message>
        <source>Middle name or names</source>
        <translation>Segundo nombre o segundos nombres</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>Nombre informal</translation>
    </message>
    <message>
        <source>The name the person likes to go by; it can change and pass to somebody else</source>
        <translation>El nombre con que a la persona le gusta que la llamen; puede cambiar y pasar a otra</translation>
    </message>
    <message>
        <source>Address of the profile page</source>
        <translation>Dirección de la página de perfil</translation>
    </message>
    <message>
        <source>Address of the profile picture</source>
        <translation>Dirección de la imagen de perfil</translation>
    </message>
    <message>
        <source>Address of the person&apos;s own site</source>
        <translation>Dirección del sitio propio de la persona</translation>
    </message>
    <message>
        <source>E-mail address; it can change</source>
        <translation>Dirección de correo electrónico; puede cambiar</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the e-mail address is theirs</source>
        <translation>Si el emisor se aseguró de que la dirección de correo electrónico es suya</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, anybody can have entered it</source>
        <translation>no, cualquiera puede haberla introducido</translation>
    </message>
    <message>
        <source>Gender, as the person states it</source>
        <translation>Género, según lo indica la persona</translation>
    </message>
    <message>
        <source>Birthday: year, month and day, or the year alone; year 0000 is withheld</source>
        <translation>Fecha de nacimiento: año, mes y día, o solo el año; con el año 0000 se reserva</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the phone number is theirs</source>
        <translation>Si el emisor se aseguró de que el número de teléfono es suyo</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Profile last changed %1</source>
        <translation>Último cambio del perfil: %1</translation>
    </message>
    <message>
        <source>Authorized party: the application the ID token was issued to</source>
        <translation>Parte autorizada: la aplicación para la que se emitió el token de ID</translation>
    </message>
    <message>
        <source>Says which application asked when several may accept the token</source>
        <translation>Dice qué aplicación pidió cuando varias pueden aceptar el token</translation>
    </message>
    <message>
        <source>The random value this sign-in was begun with, so that no other answer fits it</source>
        <translation>El valor aleatorio con el que empezó este inicio de sesión, para que ninguna otra respuesta le corresponda</translation>
    </message>
    <message>
        <source>The application sends it and finds it again: an older ID token can&apos;t be slipped in</source>
        <translation>La aplicación lo envía y lo vuelve a encontrar: no se puede colar un token de ID más antiguo</translation>
    </message>
    <message>
        <source>The person last signed in %1</source>
        <translation>Último inicio de sesión de la persona: %1</translation>
    </message>
    <message>
        <source>Half a hash of the access token that came with it</source>
        <translation>Medio hash del token de acceso que llegó con él</translation>
    </message>
    <message>
        <source>The left half of the hash of the access token: with it, a token that was swapped is noticed</source>
        <translation>La mitad izquierda del hash del token de acceso: con ella se nota si el token se cambió por otro</translation>
    </message>
    <message>
        <source>Half a hash of the code it came with</source>
        <translation>Medio hash del código con el que llegó</translation>
    </message>
    <message>
        <source>The left half of the hash of the code: with it, a code that was swapped is noticed</source>
        <translation>La mitad izquierda del hash del código: con ella se nota si el código se cambió por otro</translation>
    </message>
    <message>
        <source>How strong the sign-in was</source>
        <translation>Qué fuerza tuvo el inicio de sesión</translation>
    </message>
    <message>
        <source>What a level means is agreed with the issuer; the same word can mean different things at two</source>
        <translation>Lo que significa un nivel se acuerda con el emisor; la misma palabra puede significar cosas distintas en dos</translation>
    </message>
    <message>
        <source>nothing to rely on, such as a long-lived cookie</source>
        <translation>nada en lo que confiar, como una cookie de larga duración</translation>
    </message>
    <message>
        <source>withstands phishing</source>
        <translation>resiste el phishing</translation>
    </message>
    <message>
        <source>withstands phishing, with a key in hardware</source>
        <translation>resiste el phishing, con una clave en hardware</translation>
    </message>
    <message>
        <source>a second factor, something owned or the body</source>
        <translation>un segundo factor, algo que se posee o el cuerpo</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>más de un factor</translation>
    </message>
    <message>
        <source>one factor</source>
        <translation>un factor</translation>
    </message>
    <message>
        <source>eIDAS level low</source>
        <translation>nivel bajo de eIDAS</translation>
    </message>
    <message>
        <source>eIDAS level substantial</source>
        <translation>nivel sustancial de eIDAS</translation>
    </message>
    <message>
        <source>eIDAS level high</source>
        <translation>nivel alto de eIDAS</translation>
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
        <translation>contraseña</translation>
    </message>
    <message>
        <source>password over a protected connection</source>
        <translation>contraseña por una conexión protegida</translation>
    </message>
    <message>
        <source>How the person showed who they are</source>
        <translation>Cómo mostró la persona quién es</translation>
    </message>
    <message>
        <source>face recognition</source>
        <translation>reconocimiento facial</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella dactilar</translation>
    </message>
    <message>
        <source>the place they are at</source>
        <translation>el lugar en que se encuentra</translation>
    </message>
    <message>
        <source>a key kept in hardware</source>
        <translation>una clave guardada en hardware</translation>
    </message>
    <message>
        <source>a scan of the iris</source>
        <translation>un escaneo del iris</translation>
    </message>
    <message>
        <source>questions that only they can answer</source>
        <translation>preguntas que solo ella puede responder</translation>
    </message>
    <message>
        <source>more than one channel</source>
        <translation>más de un canal</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>código de un solo uso</translation>
    </message>
    <message>
        <source>PIN or pattern</source>
        <translation>PIN o patrón</translation>
    </message>
    <message>
        <source>a key that they hold</source>
        <translation>una clave que posee</translation>
    </message>
    <message>
        <source>a look at the risk</source>
        <translation>una mirada al riesgo</translation>
    </message>
    <message>
        <source>a scan of the retina</source>
        <translation>un escaneo de la retina</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>tarjeta inteligente</translation>
    </message>
    <message>
        <source>code by text message</source>
        <translation>código por SMS</translation>
    </message>
    <message>
        <source>a key kept in software</source>
        <translation>una clave guardada en software</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>una llamada telefónica</translation>
    </message>
    <message>
        <source>a sign that somebody is there</source>
        <translation>una señal de que hay alguien</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>the sign-in to Windows</source>
        <translation>el inicio de sesión en Windows</translation>
    </message>
    <message>
        <source>security key or passkey</source>
        <translation>llave de seguridad o passkey</translation>
    </message>
    <message>
        <source>key or certificate, at Microsoft</source>
        <translation>clave o certificado, en Microsoft</translation>
    </message>
    <message>
        <source>The public key that checks a self-issued token</source>
        <translation>La clave pública que comprueba un token emitido por uno mismo</translation>
    </message>
    <message>
        <source>The session at the issuer, named when it signs out</source>
        <translation>La sesión en el emisor, que se nombra al cerrarla</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, each with its source</source>
        <translation>Claims que se guardan en otro lugar, cada uno con su origen</translation>
    </message>
    <message>
        <source>Where the claims that are kept elsewhere can be had</source>
        <translation>Dónde se obtienen los claims que se guardan en otro lugar</translation>
    </message>
    <message>
        <source>What is known of the person, with how it was verified</source>
        <translation>Lo que se sabe de la persona, y cómo se verificó</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of</source>
        <translation>Países de los que la persona es ciudadana</translation>
    </message>
    <message>
        <source>Last name at birth</source>
        <translation>Apellido al nacer</translation>
    </message>
    <message>
        <source>First name at birth</source>
        <translation>Nombre de pila al nacer</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>Segundo nombre al nacer</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Mobile phone number</source>
        <translation>Número de teléfono móvil</translation>
    </message>
    <message>
        <source>Stage name, religious name or other alias</source>
        <translation>Nombre artístico, nombre religioso u otro alias</translation>
    </message>
    <message>
        <source>The whole address, as on an envelope</source>
        <translation>La dirección completa, como en un sobre</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Qué se verificó</translation>
    </message>
    <message>
        <source>The rules it was verified by</source>
        <translation>Las reglas con que se verificó</translation>
    </message>
    <message>
        <source>Address to ask for the claims</source>
        <translation>Dirección en la que pedir los claims</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Lo que permite</translation>
    </message>
    <message>
        <source>The application it was issued to</source>
        <translation>La aplicación para la que se emitió</translation>
    </message>
    <message>
        <source>The key its holder has to prove: without that key the token is worth nothing</source>
        <translation>La clave que su titular debe demostrar: sin ella el token no vale nada</translation>
    </message>
    <message>
        <source>A thief who has only the token can&apos;t use it: the request has to be signed with that key</source>
        <translation>Un ladrón que solo tenga el token no puede usarlo: la solicitud debe ir firmada con esa clave</translation>
    </message>
    <message>
        <source>Who is acting for the subject now</source>
        <translation>Quién actúa ahora por el sujeto</translation>
    </message>
    <message>
        <source>The subject stays whom it is about; who acts now is checked against the rights of the subject</source>
        <translation>El sujeto sigue siendo de quien trata; quien actúa ahora se comprueba según los derechos del sujeto</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Quién puede actuar por el sujeto</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>Roles de la persona</translation>
    </message>
    <message>
        <source>Groups the person belongs to</source>
        <translation>Grupos a los que pertenece la persona</translation>
    </message>
    <message>
        <source>What the person is entitled to</source>
        <translation>A qué tiene derecho la persona</translation>
    </message>
    <message>
        <source>What it allows, in detail</source>
        <translation>Lo que permite, en detalle</translation>
    </message>
    <message>
        <source>What the server answered about another token</source>
        <translation>Lo que respondió el servidor sobre otro token</translation>
    </message>
    <message>
        <source>The method of the request this proof is for</source>
        <translation>El método de la solicitud para la que es esta prueba</translation>
    </message>
    <message>
        <source>The address of the request this proof is for</source>
        <translation>La dirección de la solicitud para la que es esta prueba</translation>
    </message>
    <message>
        <source>Hash of the access token this proof goes with</source>
        <translation>Hash del token de acceso al que acompaña esta prueba</translation>
    </message>
    <message>
        <source>Half a hash of the state it was asked with</source>
        <translation>Medio hash del state con el que se pidió</translation>
    </message>
    <message>
        <source>The left half of the hash of the state: with it, an answer from another sign-in is noticed</source>
        <translation>La mitad izquierda del hash del state: con ella se nota una respuesta de otro inicio de sesión</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs the DPoP proofs</source>
        <translation>Huella de la clave que firma las pruebas DPoP</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that the connection is made with</source>
        <translation>Huella del certificado con que se establece la conexión</translation>
    </message>
    <message>
        <source>The public key itself</source>
        <translation>La propia clave pública</translation>
    </message>
    <message>
        <source>A secret key, encrypted for who accepts the token</source>
        <translation>Una clave secreta, cifrada para quien acepta el token</translation>
    </message>
    <message>
        <source>The name of the key</source>
        <translation>El nombre de la clave</translation>
    </message>
    <message>
        <source>Where the key set lies</source>
        <translation>Dónde está el conjunto de claves</translation>
    </message>
    <message>
        <source>What OSCORE protects the messages with</source>
        <translation>Con qué protege OSCORE los mensajes</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Who acted before; it gives no rights</source>
        <translation>Quién actuó antes; no da derechos</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>Whether the token is good now</source>
        <translation>Si el token es válido ahora</translation>
    </message>
    <message>
        <source>no, and nothing else is told about it</source>
        <translation>no, y no se dice nada más sobre él</translation>
    </message>
    <message>
        <source>A name that people can read</source>
        <translation>Un nombre que las personas pueden leer</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Cómo se envía el token</translation>
    </message>
    <message>
        <source>What the permission is about</source>
        <translation>De qué trata el permiso</translation>
    </message>
    <message>
        <source>The servers it is good at</source>
        <translation>Los servidores en los que sirve</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Which kinds of content</source>
        <translation>Qué tipos de contenido</translation>
    </message>
    <message>
        <source>The one thing it is about</source>
        <translation>La única cosa de la que trata</translation>
    </message>
    <message>
        <source>With which rights</source>
        <translation>Con qué derechos</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>elliptic curve</source>
        <translation>curva elíptica</translation>
    </message>
    <message>
        <source>Edwards or Montgomery curve</source>
        <translation>curva de Edwards o de Montgomery</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>Curve of the key</source>
        <translation>Curva de la clave</translation>
    </message>
    <message>
        <source>Public part of the key</source>
        <translation>Parte pública de la clave</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Para qué es la clave</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>The private part of the key, which must never stand here</source>
        <translation>La parte privada de la clave, que nunca debe estar aquí</translation>
    </message>
    <message>
        <source>The secret itself, which must never stand here</source>
        <translation>El propio secreto, que nunca debe estar aquí</translation>
    </message>
    <message>
        <source>What happened, by kind of event</source>
        <translation>Qué ocurrió, según el tipo de evento</translation>
    </message>
    <message>
        <source>It happened %1</source>
        <translation>Ocurrió: %1</translation>
    </message>
    <message>
        <source>The transaction that this token and others belong to</source>
        <translation>La transacción a la que pertenecen este token y otros</translation>
    </message>
    <message>
        <source>Subject, told in parts</source>
        <translation>Sujeto, indicado por partes</translation>
    </message>
    <message>
        <source>How well the person is known and how strong the sign-in was</source>
        <translation>Qué tan bien se conoce a la persona y qué fuerza tuvo el inicio de sesión</translation>
    </message>
    <message>
        <source>Address that explains the values of vot</source>
        <translation>Dirección que explica los valores de vot</translation>
    </message>
    <message>
        <source>A verifiable credential</source>
        <translation>Una credencial verificable</translation>
    </message>
    <message>
        <source>A verifiable presentation</source>
        <translation>Una presentación verificable</translation>
    </message>
    <message>
        <source>The profile for small devices it follows</source>
        <translation>El perfil para dispositivos pequeños que sigue</translation>
    </message>
    <message>
        <source>A random value that shows a device without a clock that it is fresh</source>
        <translation>Un valor aleatorio que muestra a un dispositivo sin reloj que es reciente</translation>
    </message>
    <message>
        <source>Seconds it is good for, from when the device first sees it</source>
        <translation>Segundos que sirve, desde que el dispositivo lo ve por primera vez</translation>
    </message>
    <message>
        <source>How many calls it is good for</source>
        <translation>Para cuántas llamadas sirve</translation>
    </message>
    <message>
        <source>A random value that shows that the attestation is fresh</source>
        <translation>Un valor aleatorio que muestra que la atestación es reciente</translation>
    </message>
    <message>
        <source>The lasting name of a device</source>
        <translation>El nombre duradero de un dispositivo</translation>
    </message>
    <message>
        <source>The rules the attestation follows</source>
        <translation>Las reglas que sigue la atestación</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modelo del dispositivo</translation>
    </message>
    <message>
        <source>Version of the hardware</source>
        <translation>Versión del hardware</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>Nombre del software</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>Versión del software</translation>
    </message>
    <message>
        <source>Where the device is</source>
        <translation>Dónde está el dispositivo</translation>
    </message>
    <message>
        <source>Proof that a signature was checked before</source>
        <translation>Prueba de que una firma ya se comprobó</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>A quién se llama</translation>
    </message>
    <message>
        <source>How well the carrier knows the caller</source>
        <translation>Qué tan bien conoce el operador a quien llama</translation>
    </message>
    <message>
        <source>fully, and the number is theirs</source>
        <translation>del todo, y el número es suyo</translation>
    </message>
    <message>
        <source>the customer is known, the number not checked</source>
        <translation>el cliente es conocido, el número sin comprobar</translation>
    </message>
    <message>
        <source>not at all, the call came from elsewhere</source>
        <translation>nada, la llamada vino de otro lugar</translation>
    </message>
    <message>
        <source>Where the call came from, as a number of the carrier</source>
        <translation>De dónde vino la llamada, como número del operador</translation>
    </message>
    <message>
        <source>From tag of the phone call</source>
        <translation>Etiqueta From de la llamada</translation>
    </message>
    <message>
        <source>Date that the phone call was sent with</source>
        <translation>Fecha con la que se envió la llamada</translation>
    </message>
    <message>
        <source>Number of the phone call</source>
        <translation>Número de la llamada</translation>
    </message>
    <message>
        <source>Place of the message within the phone call</source>
        <translation>Lugar del mensaje dentro de la llamada</translation>
    </message>
    <message>
        <source>Branch that the message of the phone call took</source>
        <translation>Rama que tomó el mensaje de la llamada</translation>
    </message>
    <message>
        <source>Hashes of the keys that protect the call&apos;s sound</source>
        <translation>Hashes de las claves que protegen el sonido de la llamada</translation>
    </message>
    <message>
        <source>Priority of the call in an emergency</source>
        <translation>Prioridad de la llamada en una emergencia</translation>
    </message>
    <message>
        <source>Contact card of the caller</source>
        <translation>Tarjeta de contacto de quien llama</translation>
    </message>
    <message>
        <source>The number the call was forwarded from</source>
        <translation>El número desde el que se desvió la llamada</translation>
    </message>
    <message>
        <source>The token of the call before it was forwarded</source>
        <translation>El token de la llamada antes de desviarla</translation>
    </message>
    <message>
        <source>Priority of the call as its sender set it</source>
        <translation>Prioridad de la llamada tal como la fijó su emisor</translation>
    </message>
    <message>
        <source>Name, logo and more of the caller</source>
        <translation>Nombre, logotipo y más de quien llama</translation>
    </message>
    <message>
        <source>Hashes of what is linked about the caller</source>
        <translation>Hashes de lo que se enlaza sobre quien llama</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>Por qué llama</translation>
    </message>
    <message>
        <source>Hash of the text message that is signed</source>
        <translation>Hash del mensaje de texto firmado</translation>
    </message>
    <message>
        <source>Proof that somebody holds the phone numbers</source>
        <translation>Prueba de que alguien posee los números de teléfono</translation>
    </message>
    <message>
        <source>Names of a device that change with its owner</source>
        <translation>Nombres de un dispositivo que cambian con su dueño</translation>
    </message>
    <message>
        <source>Who made the device</source>
        <translation>Quién fabricó el dispositivo</translation>
    </message>
    <message>
        <source>Whether it started with software the maker approved</source>
        <translation>Si arrancó con software aprobado por el fabricante</translation>
    </message>
    <message>
        <source>Whether debugging is switched off, and for how long</source>
        <translation>Si la depuración está desactivada, y por cuánto tiempo</translation>
    </message>
    <message>
        <source>Attestations of the parts of the device</source>
        <translation>Atestaciones de las partes del dispositivo</translation>
    </message>
    <message>
        <source>Seconds since the device was started</source>
        <translation>Segundos desde que arrancó el dispositivo</translation>
    </message>
    <message>
        <source>How often the device was started</source>
        <translation>Cuántas veces arrancó el dispositivo</translation>
    </message>
    <message>
        <source>A random value that names this start</source>
        <translation>Un valor aleatorio que nombra este arranque</translation>
    </message>
    <message>
        <source>Certifications of the device</source>
        <translation>Certificaciones del dispositivo</translation>
    </message>
    <message>
        <source>Descriptions of the software installed</source>
        <translation>Descripciones del software instalado</translation>
    </message>
    <message>
        <source>Hashes of software and settings</source>
        <translation>Hashes de software y ajustes</translation>
    </message>
    <message>
        <source>How the measurements compare with what they should be</source>
        <translation>Cómo se comparan las mediciones con lo que deberían ser</translation>
    </message>
    <message>
        <source>What the attestation is for</source>
        <translation>Para qué es la atestación</translation>
    </message>
    <message>
        <source>Version of the rules for signed video addresses</source>
        <translation>Versión de las reglas para direcciones de vídeo firmadas</translation>
    </message>
    <message>
        <source>Claims that the delivery network has to understand</source>
        <translation>Claims que la red de distribución debe entender</translation>
    </message>
    <message>
        <source>Network address that may fetch it</source>
        <translation>Dirección de red que puede obtenerlo</translation>
    </message>
    <message>
        <source>The addresses that it covers</source>
        <translation>Las direcciones que abarca</translation>
    </message>
    <message>
        <source>Seconds that a renewed token is good for</source>
        <translation>Segundos que sirve un token renovado</translation>
    </message>
    <message>
        <source>How a renewed token is handed over</source>
        <translation>Cómo se entrega un token renovado</translation>
    </message>
    <message>
        <source>How many steps of the path the cookie covers</source>
        <translation>Cuántos pasos de la ruta abarca la cookie</translation>
    </message>
    <message>
        <source>What the person may query domain data for</source>
        <translation>Para qué puede consultar la persona datos de dominios</translation>
    </message>
    <message>
        <source>Whether the person may ask for no record of the query</source>
        <translation>Si la persona puede pedir que no se registre la consulta</translation>
    </message>
    <message>
        <source>Place, as a short code</source>
        <translation>Lugar, como código corto</translation>
    </message>
    <message>
        <source>Hashes of claims that the holder may show or keep back</source>
        <translation>Hashes de claims que el titular puede mostrar o reservarse</translation>
    </message>
    <message>
        <source>Each disclosed claim fits one of these; hashes that nothing fits are kept back or decoys</source>
        <translation>Cada claim divulgado corresponde a uno de estos; los hashes sin correspondencia están reservados o son señuelos</translation>
    </message>
    <message>
        <source>Hash of an item that the holder may show or keep back</source>
        <translation>Hash de un elemento que el titular puede mostrar o reservarse</translation>
    </message>
    <message>
        <source>Hash that the disclosures are named by</source>
        <translation>Hash con el que se nombran las divulgaciones</translation>
    </message>
    <message>
        <source>Hash of the credential and what was disclosed with it</source>
        <translation>Hash de la credencial y de lo que se divulgó con ella</translation>
    </message>
    <message>
        <source>Type of the credential</source>
        <translation>Tipo de la credencial</translation>
    </message>
    <message>
        <source>Where to look up whether it was withdrawn</source>
        <translation>Dónde consultar si se retiró</translation>
    </message>
    <message>
        <source>States of many tokens, packed</source>
        <translation>Estados de muchos tokens, empaquetados</translation>
    </message>
    <message>
        <source>Seconds that the list may be kept</source>
        <translation>Segundos que se puede conservar la lista</translation>
    </message>
    <message>
        <source>Place of this token in the list</source>
        <translation>Lugar de este token en la lista</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Dirección de la lista</translation>
    </message>
    <message>
        <source>Public keys of the member</source>
        <translation>Claves públicas del miembro</translation>
    </message>
    <message>
        <source>What a member of the federation says of itself</source>
        <translation>Lo que un miembro de la federación dice de sí mismo</translation>
    </message>
    <message>
        <source>Rules for what members below may say</source>
        <translation>Reglas sobre lo que pueden decir los miembros inferiores</translation>
    </message>
    <message>
        <source>Rules that have to be understood</source>
        <translation>Reglas que se deben entender</translation>
    </message>
    <message>
        <source>Limits for the chain of trust</source>
        <translation>Límites para la cadena de confianza</translation>
    </message>
    <message>
        <source>Claims that a reader has to understand</source>
        <translation>Claims que un lector debe entender</translation>
    </message>
    <message>
        <source>Who vouches for this member</source>
        <translation>Quién responde por este miembro</translation>
    </message>
    <message>
        <source>Roots of trust that this member belongs to</source>
        <translation>Raíces de confianza a las que pertenece este miembro</translation>
    </message>
    <message>
        <source>Marks that say the member keeps to something</source>
        <translation>Marcas que dicen que el miembro cumple algo</translation>
    </message>
    <message>
        <source>Who may give which mark</source>
        <translation>Quién puede dar qué marca</translation>
    </message>
    <message>
        <source>To whom each mark belongs</source>
        <translation>A quién pertenece cada marca</translation>
    </message>
    <message>
        <source>Which mark it is</source>
        <translation>Qué marca es</translation>
    </message>
    <message>
        <source>Statements from the member up to the root</source>
        <translation>Declaraciones desde el miembro hasta la raíz</translation>
    </message>
    <message>
        <source>Mobile network of the one that asks</source>
        <translation>Red móvil de quien pide</translation>
    </message>
    <message>
        <source>Private mobile network of the one that asks</source>
        <translation>Red móvil privada de quien pide</translation>
    </message>
    <message>
        <source>Mobile network of the one that serves</source>
        <translation>Red móvil de quien sirve</translation>
    </message>
    <message>
        <source>Private mobile network of the one that serves</source>
        <translation>Red móvil privada de quien sirve</translation>
    </message>
    <message>
        <source>Slices of the network that serve</source>
        <translation>Segmentos de red que sirven</translation>
    </message>
    <message>
        <source>Instances of the slices that serve</source>
        <translation>Instancias de los segmentos de red que sirven</translation>
    </message>
    <message>
        <source>Set of network functions that serve</source>
        <translation>Conjunto de funciones de red que sirven</translation>
    </message>
    <message>
        <source>Set of services that serve</source>
        <translation>Conjunto de servicios que sirven</translation>
    </message>
    <message>
        <source>The network function that has others ask for it</source>
        <translation>La función de red que hace que otros pidan por ella</translation>
    </message>
    <message>
        <source>Analyses that it allows</source>
        <translation>Análisis que permite</translation>
    </message>
    <message>
        <source>The subscriber whose details are asked for</source>
        <translation>El abonado cuyos datos se piden</translation>
    </message>
    <message>
        <source>Sign out: the application has to end the session</source>
        <translation>Cierre de sesión: la aplicación debe terminar la sesión</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>La sesión se terminó</translation>
    </message>
    <message>
        <source>A password, key or device was changed</source>
        <translation>Se cambió una contraseña, una clave o un dispositivo</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>La cuenta se desactivó</translation>
    </message>
    <message>
        <source>How the subject is named</source>
        <translation>Cómo se nombra al sujeto</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>por dirección de correo electrónico</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>por número de teléfono</translation>
    </message>
    <message>
        <source>by issuer and subject</source>
        <translation>por emisor y sujeto</translation>
    </message>
    <message>
        <source>by a name without a meaning</source>
        <translation>por un nombre sin significado</translation>
    </message>
    <message>
        <source>What kind of credential it is</source>
        <translation>Qué tipo de credencial es</translation>
    </message>
    <message>
        <source>What it says about whom</source>
        <translation>Qué dice y sobre quién</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quién la emitió</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Cuándo se emitió</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>The credentials that are shown</source>
        <translation>Las credenciales que se muestran</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Cómo está firmado</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, by a secret that both sides share</source>
        <translation>HMAC con SHA-256, mediante un secreto que comparten ambas partes</translation>
    </message>
    <message>
        <source>HMAC with SHA-384, by a secret that both sides share</source>
        <translation>HMAC con SHA-384, mediante un secreto que comparten ambas partes</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, by a secret that both sides share</source>
        <translation>HMAC con SHA-512, mediante un secreto que comparten ambas partes</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA con SHA-256</translation>
    </message>
    <message>
        <source>RSA with SHA-384</source>
        <translation>RSA con SHA-384</translation>
    </message>
    <message>
        <source>RSA with SHA-512</source>
        <translation>RSA con SHA-512</translation>
    </message>
    <message>
        <source>RSA with SHA-1, which is broken</source>
        <translation>RSA con SHA-1, que está roto</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS con SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384</source>
        <translation>RSA-PSS con SHA-384</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512</source>
        <translation>RSA-PSS con SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on P-256 with SHA-256</source>
        <translation>ECDSA en P-256 con SHA-256</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384</source>
        <translation>ECDSA en P-384 con SHA-384</translation>
    </message>
    <message>
        <source>ECDSA on P-521 with SHA-512</source>
        <translation>ECDSA en P-521 con SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1, the curve of Bitcoin</source>
        <translation>ECDSA en secp256k1, la curva de Bitcoin</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448, by the key</source>
        <translation>Ed25519 o Ed448, según la clave</translation>
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
        <translation>ML-DSA, hecho para resistir la computación cuántica</translation>
    </message>
    <message>
        <source>not at all, anybody can have written it</source>
        <translation>de ninguna forma, cualquiera puede haberlo escrito</translation>
    </message>
    <message>
        <source>Address of a key set; a token can name any, so it is not used</source>
        <translation>Dirección de un conjunto de claves; un token puede nombrar cualquiera, así que no se usa</translation>
    </message>
    <message>
        <source>A public key; a token can bring any, so it is not used</source>
        <translation>Una clave pública; un token puede traer cualquiera, así que no se usa</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it</source>
        <translation>Cuál de las claves del emisor lo firmó</translation>
    </message>
    <message>
        <source>A name to find the key by; on its own it proves nothing</source>
        <translation>Un nombre para encontrar la clave; por sí solo no demuestra nada</translation>
    </message>
    <message>
        <source>Address of a certificate; a token can name any, so it is not used</source>
        <translation>Dirección de un certificado; un token puede nombrar cualquiera, así que no se usa</translation>
    </message>
    <message>
        <source>Certificates; a token can bring any, so they are not used</source>
        <translation>Certificados; un token puede traer cualesquiera, así que no se usan</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>SHA-1 del certificado</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 del certificado</translation>
    </message>
    <message>
        <source>What kind of token it says it is</source>
        <translation>Qué tipo de token dice que es</translation>
    </message>
    <message>
        <source>a JWT of any kind</source>
        <translation>un JWT de cualquier tipo</translation>
    </message>
    <message>
        <source>an access token, RFC 9068</source>
        <translation>un token de acceso, RFC 9068</translation>
    </message>
    <message>
        <source>a DPoP proof, RFC 9449</source>
        <translation>una prueba DPoP, RFC 9449</translation>
    </message>
    <message>
        <source>a logout token of OpenID Connect</source>
        <translation>un token de cierre de sesión de OpenID Connect</translation>
    </message>
    <message>
        <source>a security event, RFC 8417</source>
        <translation>un evento de seguridad, RFC 8417</translation>
    </message>
    <message>
        <source>a signed authorization request, RFC 9101</source>
        <translation>una solicitud de autorización firmada, RFC 9101</translation>
    </message>
    <message>
        <source>a signed introspection answer, RFC 9701</source>
        <translation>una respuesta de introspección firmada, RFC 9701</translation>
    </message>
    <message>
        <source>a client&apos;s proof of who it is, RFC 7523</source>
        <translation>la prueba con la que un cliente se identifica, RFC 7523</translation>
    </message>
    <message>
        <source>the holder&apos;s proof for an SD-JWT, RFC 9901</source>
        <translation>la prueba del titular para un SD-JWT, RFC 9901</translation>
    </message>
    <message>
        <source>a credential with claims disclosed one by one</source>
        <translation>una credencial con claims divulgados uno a uno</translation>
    </message>
    <message>
        <source>a statement about a member of a federation</source>
        <translation>una declaración sobre un miembro de una federación</translation>
    </message>
    <message>
        <source>a list of the states of other tokens</source>
        <translation>una lista de los estados de otros tokens</translation>
    </message>
    <message>
        <source>a signed phone call, RFC 8225</source>
        <translation>una llamada telefónica firmada, RFC 8225</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Qué tipo de contenido lleva</translation>
    </message>
    <message>
        <source>What a reader has to understand or else refuse it</source>
        <translation>Lo que un lector debe entender, o si no, rechazarlo</translation>
    </message>
    <message>
        <source>Whether the payload is encoded</source>
        <translation>Si la carga útil está codificada</translation>
    </message>
    <message>
        <source>yes, as base64url</source>
        <translation>sí, como base64url</translation>
    </message>
    <message>
        <source>no, it is signed as it stands</source>
        <translation>no, se firma tal cual</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>Cómo está cifrado el contenido</translation>
    </message>
    <message>
        <source>AES-GCM with 128 bits</source>
        <translation>AES-GCM con 128 bits</translation>
    </message>
    <message>
        <source>AES-GCM with 192 bits</source>
        <translation>AES-GCM con 192 bits</translation>
    </message>
    <message>
        <source>AES-GCM with 256 bits</source>
        <translation>AES-GCM con 256 bits</translation>
    </message>
    <message>
        <source>AES-CBC with 128 bits and HMAC with SHA-256</source>
        <translation>AES-CBC con 128 bits y HMAC con SHA-256</translation>
    </message>
    <message>
        <source>AES-CBC with 192 bits and HMAC with SHA-384</source>
        <translation>AES-CBC con 192 bits y HMAC con SHA-384</translation>
    </message>
    <message>
        <source>AES-CBC with 256 bits and HMAC with SHA-512</source>
        <translation>AES-CBC con 256 bits y HMAC con SHA-512</translation>
    </message>
    <message>
        <source>How the content was packed before it was encrypted</source>
        <translation>Cómo se comprimió el contenido antes de cifrarlo</translation>
    </message>
    <message>
        <source>How the key to the content is protected</source>
        <translation>Cómo se protege la clave del contenido</translation>
    </message>
    <message>
        <source>RSA as of 1993, which is easy to get wrong</source>
        <translation>RSA de 1993, en el que es fácil equivocarse</translation>
    </message>
    <message>
        <source>RSA with OAEP, for the recipient&apos;s key</source>
        <translation>RSA con OAEP, para la clave del destinatario</translation>
    </message>
    <message>
        <source>agreed with the recipient&apos;s key</source>
        <translation>acordada con la clave del destinatario</translation>
    </message>
    <message>
        <source>both sides have it already</source>
        <translation>ambas partes ya la tienen</translation>
    </message>
    <message>
        <source>by a secret that both sides share</source>
        <translation>mediante un secreto que comparten ambas partes</translation>
    </message>
    <message>
        <source>by a password</source>
        <translation>mediante una contraseña</translation>
    </message>
    <message>
        <source>Which of the recipient&apos;s keys opens it</source>
        <translation>Cuál de las claves del destinatario lo abre</translation>
    </message>
    <message>
        <source>another token, which is signed</source>
        <translation>otro token, que está firmado</translation>
    </message>
    <message>
        <source>Issuer, repeated outside so that it can be read</source>
        <translation>Emisor, repetido fuera para que se pueda leer</translation>
    </message>
    <message>
        <source>Subject, repeated outside so that it can be read</source>
        <translation>Sujeto, repetido fuera para que se pueda leer</translation>
    </message>
    <message>
        <source>Audience, repeated outside so that it can be read</source>
        <translation>Audiencia, repetida fuera para que se pueda leer</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one message</source>
        <translation>La clave del remitente para este único mensaje</translation>
    </message>
    <message>
        <source>About the sender, mixed into the key</source>
        <translation>Sobre el remitente, mezclado en la clave</translation>
    </message>
    <message>
        <source>About the recipient, mixed into the key</source>
        <translation>Sobre el destinatario, mezclado en la clave</translation>
    </message>
    <message>
        <source>Starting value of the key&apos;s encryption</source>
        <translation>Valor inicial del cifrado de la clave</translation>
    </message>
    <message>
        <source>Check value of the key&apos;s encryption</source>
        <translation>Valor de comprobación del cifrado de la clave</translation>
    </message>
    <message>
        <source>Salt that the password is mixed with</source>
        <translation>Sal con la que se mezcla la contraseña</translation>
    </message>
    <message>
        <source>How often the password is hashed</source>
        <translation>Cuántas veces se aplica el hash a la contraseña</translation>
    </message>
    <message>
        <source>The address this message is for</source>
        <translation>La dirección para la que es este mensaje</translation>
    </message>
    <message>
        <source>A value that keeps the message from being sent twice</source>
        <translation>Un valor que impide que el mensaje se envíe dos veces</translation>
    </message>
    <message>
        <source>Which kind of phone call token it is</source>
        <translation>Qué tipo de token de llamada telefónica es</translation>
    </message>
    <message>
        <source>Proof that the signature was checked before</source>
        <translation>Prueba de que la firma ya se comprobó</translation>
    </message>
    <message>
        <source>Statements from the signer up to the root; not followed here</source>
        <translation>Declaraciones desde el firmante hasta la raíz; aquí no se siguen</translation>
    </message>
    <message>
        <source>Tenant: the directory that was signed in to</source>
        <translation>Inquilino: el directorio en el que se inició sesión</translation>
    </message>
    <message>
        <source>Object id: the account, the same for every application</source>
        <translation>ID de objeto: la cuenta, la misma para cada aplicación</translation>
    </message>
    <message>
        <source>User name that looks like an e-mail address; it can change</source>
        <translation>Nombre de usuario que parece una dirección de correo electrónico; puede cambiar</translation>
    </message>
    <message>
        <source>A readable name, which isn&apos;t unique</source>
        <translation>Un nombre legible, que no es único</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Versión de la forma del token</translation>
    </message>
    <message>
        <source>The application that asked for it</source>
        <translation>La aplicación que lo pidió</translation>
    </message>
    <message>
        <source>Name of the application that asked for it</source>
        <translation>Nombre de la aplicación que lo pidió</translation>
    </message>
    <message>
        <source>How the application showed who it is</source>
        <translation>Cómo mostró la aplicación quién es</translation>
    </message>
    <message>
        <source>not at all, it is a public client</source>
        <translation>de ninguna forma, es un cliente público</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>con un secreto</translation>
    </message>
    <message>
        <source>with a certificate or key</source>
        <translation>con un certificado o una clave</translation>
    </message>
    <message>
        <source>Whom it stands for</source>
        <translation>A quién representa</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>la propia aplicación</translation>
    </message>
    <message>
        <source>Administrator roles in the whole directory</source>
        <translation>Roles de administrador en todo el directorio</translation>
    </message>
    <message>
        <source>Where the person really signed in</source>
        <translation>Dónde inició sesión realmente la persona</translation>
    </message>
    <message>
        <source>There are too many groups to list them here</source>
        <translation>Hay demasiados grupos para listarlos aquí</translation>
    </message>
    <message>
        <source>Network address that the person came from</source>
        <translation>Dirección de red desde la que llegó la persona</translation>
    </message>
    <message>
        <source>What the application can answer when asked for more</source>
        <translation>Lo que puede responder la aplicación cuando se le pide más</translation>
    </message>
    <message>
        <source>The number of this token at Microsoft</source>
        <translation>El número de este token en Microsoft</translation>
    </message>
    <message>
        <source>For Microsoft&apos;s own use</source>
        <translation>Para uso propio de Microsoft</translation>
    </message>
    <message>
        <source>The device that was signed in with</source>
        <translation>El dispositivo con el que se inició sesión</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>Where the person signed in</source>
        <translation>Dónde inició sesión la persona</translation>
    </message>
    <message>
        <source>What the person may do in the whole realm</source>
        <translation>Lo que puede hacer la persona en todo el realm</translation>
    </message>
    <message>
        <source>Roles in the whole realm</source>
        <translation>Roles en todo el realm</translation>
    </message>
    <message>
        <source>What the person may do, by application</source>
        <translation>Lo que puede hacer la persona, por aplicación</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Para qué es el token</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>to say who signed in</source>
        <translation>para decir quién inició sesión</translation>
    </message>
    <message>
        <source>to get new tokens</source>
        <translation>para obtener nuevos tokens</translation>
    </message>
    <message>
        <source>to get new tokens when nobody is there</source>
        <translation>para obtener nuevos tokens cuando no hay nadie</translation>
    </message>
    <message>
        <source>to sign out</source>
        <translation>para cerrar sesión</translation>
    </message>
    <message>
        <source>The session at the issuer</source>
        <translation>La sesión en el emisor</translation>
    </message>
    <message>
        <source>Web sites whose pages may send the token</source>
        <translation>Sitios web cuyas páginas pueden enviar el token</translation>
    </message>
    <message>
        <source>What the person may do at the API</source>
        <translation>Lo que puede hacer la persona en la API</translation>
    </message>
    <message>
        <source>How the token was obtained</source>
        <translation>Cómo se obtuvo el token</translation>
    </message>
    <message>
        <source>by signing in with the browser</source>
        <translation>iniciando sesión con el navegador</translation>
    </message>
    <message>
        <source>by the application alone</source>
        <translation>por la aplicación sola</translation>
    </message>
    <message>
        <source>with the person&apos;s password</source>
        <translation>con la contraseña de la persona</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>con un token de actualización</translation>
    </message>
    <message>
        <source>The organisation that was signed in to</source>
        <translation>La organización en la que se inició sesión</translation>
    </message>
    <message>
        <source>Name of the organisation that was signed in to</source>
        <translation>Nombre de la organización en la que se inició sesión</translation>
    </message>
    <message>
        <source>Workspace domain of the account; private accounts have none</source>
        <translation>Dominio de Workspace de la cuenta; las cuentas privadas no tienen</translation>
    </message>
    <message>
        <source>How the person signed in with Firebase</source>
        <translation>Cómo inició sesión la persona con Firebase</translation>
    </message>
    <message>
        <source>The person&apos;s accounts elsewhere</source>
        <translation>Las cuentas de la persona en otros lugares</translation>
    </message>
    <message>
        <source>Repository that the job runs for</source>
        <translation>Repositorio para el que se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>Number of the repository; it stays when the name changes</source>
        <translation>Número del repositorio; se mantiene cuando cambia el nombre</translation>
    </message>
    <message>
        <source>Whose repository it is</source>
        <translation>De quién es el repositorio</translation>
    </message>
    <message>
        <source>Number of the repository&apos;s owner</source>
        <translation>Número del propietario del repositorio</translation>
    </message>
    <message>
        <source>Who can see the repository</source>
        <translation>Quién puede ver el repositorio</translation>
    </message>
    <message>
        <source>Branch or tag that the job runs on</source>
        <translation>Rama o etiqueta en la que se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>Whether that is a branch or a tag</source>
        <translation>Si es una rama o una etiqueta</translation>
    </message>
    <message>
        <source>Whether the branch or tag is protected</source>
        <translation>Si la rama o la etiqueta está protegida</translation>
    </message>
    <message>
        <source>Branch that the pull request comes from</source>
        <translation>Rama de la que viene el pull request</translation>
    </message>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>Rama a la que va el pull request</translation>
    </message>
    <message>
        <source>Commit that the job runs on</source>
        <translation>Commit en el que se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>Nombre del workflow</translation>
    </message>
    <message>
        <source>File and branch of the workflow</source>
        <translation>Archivo y rama del workflow</translation>
    </message>
    <message>
        <source>Commit of the workflow&apos;s file</source>
        <translation>Commit del archivo del workflow</translation>
    </message>
    <message>
        <source>File and branch of the workflow that the job is from</source>
        <translation>Archivo y rama del workflow del que procede el trabajo</translation>
    </message>
    <message>
        <source>Commit of the workflow that the job is from</source>
        <translation>Commit del workflow del que procede el trabajo</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>Número de la ejecución</translation>
    </message>
    <message>
        <source>Which run of the workflow it is</source>
        <translation>Qué ejecución del workflow es</translation>
    </message>
    <message>
        <source>Which attempt of the run it is</source>
        <translation>Qué intento de la ejecución es</translation>
    </message>
    <message>
        <source>Whose machine the job runs on</source>
        <translation>En la máquina de quién se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>one of GitHub&apos;s</source>
        <translation>en una de GitHub</translation>
    </message>
    <message>
        <source>one of the owner&apos;s</source>
        <translation>en una del propietario</translation>
    </message>
    <message>
        <source>Environment that the job deploys to</source>
        <translation>Entorno en el que despliega el trabajo</translation>
    </message>
    <message>
        <source>What started the workflow</source>
        <translation>Qué inició el workflow</translation>
    </message>
    <message>
        <source>Who started the run</source>
        <translation>Quién inició la ejecución</translation>
    </message>
    <message>
        <source>Number of who started the run</source>
        <translation>Número de quien inició la ejecución</translation>
    </message>
    <message>
        <source>Enterprise that the repository belongs to</source>
        <translation>Empresa a la que pertenece el repositorio</translation>
    </message>
    <message>
        <source>Project that the job runs for</source>
        <translation>Proyecto para el que se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>Number of the project; it stays when the name changes</source>
        <translation>Número del proyecto; se mantiene cuando cambia el nombre</translation>
    </message>
    <message>
        <source>Group or user that the project belongs to</source>
        <translation>Grupo o usuario al que pertenece el proyecto</translation>
    </message>
    <message>
        <source>Number of that group or user</source>
        <translation>Número de ese grupo o usuario</translation>
    </message>
    <message>
        <source>Who started the job</source>
        <translation>Quién inició el trabajo</translation>
    </message>
    <message>
        <source>Number of who started the job</source>
        <translation>Número de quien inició el trabajo</translation>
    </message>
    <message>
        <source>E-mail address of who started the job</source>
        <translation>Dirección de correo electrónico de quien inició el trabajo</translation>
    </message>
    <message>
        <source>Number of the pipeline</source>
        <translation>Número del pipeline</translation>
    </message>
    <message>
        <source>What started the pipeline</source>
        <translation>Qué inició el pipeline</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>Número del trabajo</translation>
    </message>
    <message>
        <source>Full name of the branch or tag</source>
        <translation>Nombre completo de la rama o la etiqueta</translation>
    </message>
    <message>
        <source>Number of the runner</source>
        <translation>Número del runner</translation>
    </message>
    <message>
        <source>one of GitLab&apos;s</source>
        <translation>en una de GitLab</translation>
    </message>
    <message>
        <source>Who can see the project</source>
        <translation>Quién puede ver el proyecto</translation>
    </message>
    <message>
        <source>The workload that the token was made for</source>
        <translation>La carga de trabajo para la que se hizo el token</translation>
    </message>
    <message>
        <source>Namespace of the workload</source>
        <translation>Espacio de nombres de la carga de trabajo</translation>
    </message>
    <message>
        <source>The pod; when it is gone the token ends</source>
        <translation>El pod; cuando desaparece, el token termina</translation>
    </message>
    <message>
        <source>The machine that the pod runs on</source>
        <translation>La máquina en la que se ejecuta el pod</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>La cuenta de servicio</translation>
    </message>
    <message>
        <source>The secret that the token lies in</source>
        <translation>El secreto en el que está el token</translation>
    </message>
    <message>
        <source>Use after this time is noted: %1</source>
        <translation>El uso después de esta hora queda anotado: %1</translation>
    </message>
    <message>
        <source>Number of the service account</source>
        <translation>Número de la cuenta de servicio</translation>
    </message>
    <message>
        <source>User name in the user pool</source>
        <translation>Nombre de usuario en el grupo de usuarios</translation>
    </message>
    <message>
        <source>Groups in the user pool</source>
        <translation>Grupos en el grupo de usuarios</translation>
    </message>
    <message>
        <source>AWS roles that the groups give</source>
        <translation>Roles de AWS que dan los grupos</translation>
    </message>
    <message>
        <source>AWS role that is taken first</source>
        <translation>Rol de AWS que se toma primero</translation>
    </message>
    <message>
        <source>Number of the sign-in that this token comes from</source>
        <translation>Número del inicio de sesión del que procede este token</translation>
    </message>
    <message>
        <source>Number of the sign-in</source>
        <translation>Número del inicio de sesión</translation>
    </message>
    <message>
        <source>Whether the e-mail address is one that Apple forwards</source>
        <translation>Si la dirección de correo electrónico es una que Apple reenvía</translation>
    </message>
    <message>
        <source>Whether the device can carry a nonce</source>
        <translation>Si el dispositivo puede llevar un nonce</translation>
    </message>
    <message>
        <source>Whether Apple believes that a person is behind it</source>
        <translation>Si Apple cree que hay una persona detrás</translation>
    </message>
    <message>
        <source>can&apos;t be told on this device</source>
        <translation>no se puede saber en este dispositivo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablemente</translation>
    </message>
    <message>
        <source>The subject while the app moves to another team</source>
        <translation>El sujeto mientras la aplicación pasa a otro equipo de desarrollo</translation>
    </message>
    <message>
        <source>Member of the workspace</source>
        <translation>Miembro del espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>Organisation that the account belongs to</source>
        <translation>Organización a la que pertenece la cuenta</translation>
    </message>
    <message>
        <source>Name of the organisation that the account belongs to</source>
        <translation>Nombre de la organización a la que pertenece la cuenta</translation>
    </message>
    <message>
        <source>Roles of the person in the project</source>
        <translation>Roles de la persona en el proyecto</translation>
    </message>
    <message>
        <source>Claims that the operator added</source>
        <translation>Claims que añadió el operador</translation>
    </message>
    <message>
        <source>Root of trust that is to be used</source>
        <translation>Raíz de confianza que se debe usar</translation>
    </message>
    <message>
        <source>Proof that the mark&apos;s owner lets somebody else give it</source>
        <translation>Prueba de que el dueño de la marca deja que otro la otorgue</translation>
    </message>
    <message>
        <source>Picture of the mark</source>
        <translation>Imagen de la marca</translation>
    </message>
    <message>
        <source>Where the statement was fetched</source>
        <translation>Dónde se obtuvo la declaración</translation>
    </message>
    <message>
        <source>Public keys, those of former times among them</source>
        <translation>Claves públicas, también las anteriores</translation>
    </message>
    <message>
        <source>What attests to the device, in a wrapper</source>
        <translation>Lo que da fe del dispositivo, en un envoltorio</translation>
    </message>
    <message>
        <source>a strong way set up during this sign-in</source>
        <translation>un método fuerte configurado en este inicio de sesión</translation>
    </message>
    <message>
        <source>a sign-in at another server</source>
        <translation>un inicio de sesión en otro servidor</translation>
    </message>
    <message>
        <source>What may be done with the key</source>
        <translation>Qué se puede hacer con la clave</translation>
    </message>
    <message>
        <source>make signatures</source>
        <translation>hacer firmas</translation>
    </message>
    <message>
        <source>check signatures</source>
        <translation>comprobar firmas</translation>
    </message>
    <message>
        <source>encrypt contents</source>
        <translation>cifrar contenidos</translation>
    </message>
    <message>
        <source>decrypt contents</source>
        <translation>descifrar contenidos</translation>
    </message>
    <message>
        <source>encrypt keys</source>
        <translation>cifrar claves</translation>
    </message>
    <message>
        <source>decrypt keys</source>
        <translation>descifrar claves</translation>
    </message>
    <message>
        <source>derive keys</source>
        <translation>derivar claves</translation>
    </message>
    <message>
        <source>derive bits that are no key</source>
        <translation>derivar bits que no son una clave</translation>
    </message>
    <message>
        <source>The key was given up before its time</source>
        <translation>La clave se abandonó antes de tiempo</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>Abandonada %1</translation>
    </message>
    <message>
        <source>Why the key was given up</source>
        <translation>Por qué se abandonó la clave</translation>
    </message>
</context>
<context>
    <name>prefixes</name>
    <message>
        <source>GitHub OAuth access token</source>
        <translation>token de acceso OAuth de GitHub</translation>
    </message>
    <message>
        <source>GitHub App user access token</source>
        <translation>token de acceso de usuario de una GitHub App</translation>
    </message>
    <message>
        <source>GitHub App refresh token</source>
        <translation>token de actualización de una GitHub App</translation>
    </message>
    <message>
        <source>GitHub App installation access token</source>
        <translation>token de acceso de instalación de una GitHub App</translation>
    </message>
    <message>
        <source>GitHub personal access token</source>
        <translation>token de acceso personal de GitHub</translation>
    </message>
    <message>
        <source>GitHub fine-grained personal access token</source>
        <translation>token de acceso personal detallado de GitHub</translation>
    </message>
    <message>
        <source>GitLab personal access token</source>
        <translation>token de acceso personal de GitLab</translation>
    </message>
    <message>
        <source>GitLab application secret, which is no token</source>
        <translation>secreto de aplicación de GitLab, que no es un token</translation>
    </message>
    <message>
        <source>GitLab runner token</source>
        <translation>token de runner de GitLab</translation>
    </message>
    <message>
        <source>GitLab deploy token</source>
        <translation>token de despliegue de GitLab</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>token de trabajo de GitLab</translation>
    </message>
    <message>
        <source>Slack user token</source>
        <translation>token de usuario de Slack</translation>
    </message>
    <message>
        <source>Slack bot token</source>
        <translation>token de bot de Slack</translation>
    </message>
    <message>
        <source>Slack app token</source>
        <translation>token de aplicación de Slack</translation>
    </message>
    <message>
        <source>Slack access token that is renewed</source>
        <translation>token de acceso de Slack que se renueva</translation>
    </message>
    <message>
        <source>Slack refresh token</source>
        <translation>token de actualización de Slack</translation>
    </message>
    <message>
        <source>Google access token</source>
        <translation>token de acceso de Google</translation>
    </message>
    <message>
        <source>Google refresh token</source>
        <translation>token de actualización de Google</translation>
    </message>
    <message>
        <source>Google client secret, which is no token</source>
        <translation>secreto de cliente de Google, que no es un token</translation>
    </message>
    <message>
        <source>Hugging Face OAuth access token</source>
        <translation>token de acceso OAuth de Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face user token</source>
        <translation>token de usuario de Hugging Face</translation>
    </message>
    <message>
        <source>Notion token</source>
        <translation>token de Notion</translation>
    </message>
    <message>
        <source>Dropbox access token</source>
        <translation>token de acceso de Dropbox</translation>
    </message>
    <message>
        <source>DigitalOcean OAuth access token</source>
        <translation>token de acceso OAuth de DigitalOcean</translation>
    </message>
    <message>
        <source>DigitalOcean refresh token</source>
        <translation>token de actualización de DigitalOcean</translation>
    </message>
    <message>
        <source>DigitalOcean personal access token</source>
        <translation>token de acceso personal de DigitalOcean</translation>
    </message>
    <message>
        <source>Ory access token</source>
        <translation>token de acceso de Ory</translation>
    </message>
    <message>
        <source>Ory refresh token</source>
        <translation>token de actualización de Ory</translation>
    </message>
    <message>
        <source>Ory authorization code, which is no token</source>
        <translation>código de autorización de Ory, que no es un token</translation>
    </message>
    <message>
        <source>Authelia access token</source>
        <translation>token de acceso de Authelia</translation>
    </message>
    <message>
        <source>Authelia refresh token</source>
        <translation>token de actualización de Authelia</translation>
    </message>
    <message>
        <source>Authelia authorization code, which is no token</source>
        <translation>código de autorización de Authelia, que no es un token</translation>
    </message>
    <message>
        <source>Figma OAuth token</source>
        <translation>token OAuth de Figma</translation>
    </message>
    <message>
        <source>Figma personal access token</source>
        <translation>token de acceso personal de Figma</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>token de Heroku</translation>
    </message>
    <message>
        <source>Linear OAuth access token</source>
        <translation>token de acceso OAuth de Linear</translation>
    </message>
    <message>
        <source>Linear personal API key</source>
        <translation>clave de API personal de Linear</translation>
    </message>
    <message>
        <source>npm access token</source>
        <translation>token de acceso de npm</translation>
    </message>
    <message>
        <source>PyPI API token</source>
        <translation>token de API de PyPI</translation>
    </message>
    <message>
        <source>Shopify access token</source>
        <translation>token de acceso de Shopify</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>It comes back to an https address only, which no program on a desktop has.</source>
        <translation>Solo vuelve a una dirección https, que ningún programa de escritorio tiene.</translation>
    </message>
    <message>
        <source>Let a website sign in with Apple, or use Apple&apos;s own frameworks.</source>
        <translation>Deje que un sitio web inicie sesión con Apple, o use los frameworks propios de Apple.</translation>
    </message>
    <message>
        <source>Add the APIs and scopes under Permissions.</source>
        <translation>Añada las API y los ámbitos en «Permissions».</translation>
    </message>
    <message>
        <source>Its tokens are for api.atlassian.com, not for a site&apos;s own address.</source>
        <translation>Sus tokens son para api.atlassian.com, no para la dirección propia de un sitio.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Tick the grant “Refresh Token”.</source>
        <translation>Marque la concesión «Refresh Token».</translation>
    </message>
    <message>
        <source>An API&apos;s tokens come with its audience, to be given under More: audience=…</source>
        <translation>Los tokens de una API llegan con su audiencia, que se indica en Más: audience=…</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Dirección base</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>The permissions ticked there become the scopes.</source>
        <translation>Los permisos marcados allí pasan a ser los ámbitos.</translation>
    </message>
    <message>
        <source>Its scopes are chosen at the provider, not here.</source>
        <translation>Sus ámbitos se eligen en el proveedor, no aquí.</translation>
    </message>
    <message>
        <source>An administrator may have to approve the app first.</source>
        <translation>Puede que un administrador deba aprobar antes la aplicación.</translation>
    </message>
    <message>
        <source>A private client is for members of its account alone.</source>
        <translation>Un cliente privado es solo para miembros de su cuenta.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID del grupo de usuarios</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Switch “Public Client” on to go without a secret.</source>
        <translation>Active «Public Client» para prescindir de un secreto.</translation>
    </message>
    <message>
        <source>Tick the scopes on the Permissions tab first.</source>
        <translation>Marque antes los ámbitos en la pestaña Permissions.</translation>
    </message>
    <message>
        <source>Allow public clients.</source>
        <translation>Permita clientes públicos.</translation>
    </message>
    <message>
        <source>Scopes that are changed later need a new sign-in.</source>
        <translation>Los ámbitos que se cambien después requieren un nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Host de inicio de sesión</translation>
    </message>
    <message>
        <source>Choose the account types that fit the tenant.</source>
        <translation>Elija los tipos de cuenta que correspondan al inquilino.</translation>
    </message>
    <message>
        <source>Add the platform “Mobile and desktop applications”.</source>
        <translation>Añada la plataforma «Mobile and desktop applications».</translation>
    </message>
    <message>
        <source>Scopes of two APIs can&apos;t be mixed in one sign-in.</source>
        <translation>Los ámbitos de dos API no se pueden mezclar en un inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider has announced the end of this API.</source>
        <translation>El proveedor ha anunciado el fin de esta API.</translation>
    </message>
    <message>
        <source>Clear “Confidential client”.</source>
        <translation>Desmarque «Confidential client».</translation>
    </message>
    <message>
        <source>Switch the webhook off.</source>
        <translation>Desactive el webhook.</translation>
    </message>
    <message>
        <source>The app has to be installed where it is to be used.</source>
        <translation>La aplicación debe estar instalada donde se vaya a usar.</translation>
    </message>
    <message>
        <source>Any homepage address will do.</source>
        <translation>Sirve cualquier dirección como página principal.</translation>
    </message>
    <message>
        <source>Its tokens don&apos;t end by themselves.</source>
        <translation>Sus tokens no terminan por sí solos.</translation>
    </message>
    <message>
        <source>Clear “Confidential”.</source>
        <translation>Desmarque «Confidential».</translation>
    </message>
    <message>
        <source>Only scopes that were ticked there can be asked for.</source>
        <translation>Solo se pueden pedir los ámbitos que se marcaron allí.</translation>
    </message>
    <message>
        <source>Create a project and add yourself as a test user.</source>
        <translation>Cree un proyecto y añádase como usuario de prueba.</translation>
    </message>
    <message>
        <source>While the project is in testing, a sign-in lasts 7 days.</source>
        <translation>Mientras el proyecto está en pruebas, un inicio de sesión dura 7 días.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Switch “Client authentication” off and “Standard flow” on.</source>
        <translation>Desactive «Client authentication» y active «Standard flow».</translation>
    </message>
    <message>
        <source>Ask LinkedIn to enable its native flow for the app.</source>
        <translation>Pida a LinkedIn que active su flujo nativo para la aplicación.</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Servidor de autorización</translation>
    </message>
    <message>
        <source>New apps have to be approved.</source>
        <translation>Las aplicaciones nuevas deben ser aprobadas.</translation>
    </message>
    <message>
        <source>Tick PKCE, and clear that a secret is required.</source>
        <translation>Marque PKCE, y desmarque que se requiere un secreto.</translation>
    </message>
    <message>
        <source>Choose user token scopes only.</source>
        <translation>Elija solo ámbitos de token de usuario.</translation>
    </message>
    <message>
        <source>Switch PKCE on; that can&apos;t be undone.</source>
        <translation>Active PKCE; no se puede deshacer.</translation>
    </message>
    <message>
        <source>While the app is in development, only people on its list can sign in.</source>
        <translation>Mientras la aplicación está en desarrollo, solo pueden iniciar sesión las personas de su lista.</translation>
    </message>
    <message>
        <source>A new app is for its owner alone at first.</source>
        <translation>Una aplicación nueva es al principio solo para su propietario.</translation>
    </message>
    <message>
        <source>It takes the platform&apos;s secret API key, which no program on a desktop can keep.</source>
        <translation>Requiere la clave de API secreta de la plataforma, que ningún programa de escritorio puede guardar.</translation>
    </message>
    <message>
        <source>Use a restricted API key of the account.</source>
        <translation>Use una clave de API restringida de la cuenta.</translation>
    </message>
    <message>
        <source>Choose the client type Confidential.</source>
        <translation>Elija el tipo de cliente Confidential.</translation>
    </message>
    <message>
        <source>Use of the API is paid for.</source>
        <translation>El uso de la API es de pago.</translation>
    </message>
    <message>
        <source>Use an app password for mail.</source>
        <translation>Use una contraseña de aplicación para el correo.</translation>
    </message>
    <message>
        <source>Use the public client ID.</source>
        <translation>Use el ID de cliente público.</translation>
    </message>
    <message>
        <source>For a code on another device, allow public client flows under Authentication.</source>
        <translation>Para un código en otro dispositivo, permita los flujos de cliente público (public client flows) en Authentication.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>For a code on another device, tick “Enable Device Flow”.</source>
        <translation>Para un código en otro dispositivo, marque «Enable Device Flow».</translation>
    </message>
    <message>
        <source>Its org server has no authorization server in its address: give that address as an issuer.</source>
        <translation>Su servidor de organización no tiene servidor de autorización en su dirección: indique esa dirección como emisor.</translation>
    </message>
    <message>
        <source>Without a client secret nothing is revoked at a sign-out: remove the program in the settings, under Applications.</source>
        <translation>Sin secreto del cliente no se revoca nada al cerrar la sesión: quite el programa en los ajustes, en Applications.</translation>
    </message>
    <message>
        <source>Set the tenant’s issuer to the base address: it is acme.com until then.</source>
        <translation>Ponga la dirección base como emisor del inquilino: hasta entonces es acme.com.</translation>
    </message>
    <message>
        <source>Its developer support registers programs.</source>
        <translation>Su soporte para desarrolladores registra los programas.</translation>
    </message>
    <message>
        <source>Its token endpoint is said to end in February 2027.</source>
        <translation>Se dice que su endpoint de tokens termina en febrero de 2027.</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Say who signed in, with an ID token</source>
        <translation>Decir quién inició sesión, con un token de ID</translation>
    </message>
    <message>
        <source>See name, picture and other profile details</source>
        <translation>Ver el nombre, la imagen y otros datos del perfil</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>Ver la dirección de correo electrónico</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Ver la dirección postal</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Ver el número de teléfono</translation>
    </message>
    <message>
        <source>Stay signed in, with a refresh token</source>
        <translation>Mantener la sesión, con un token de actualización</translation>
    </message>
    <message>
        <source>See the groups you belong to</source>
        <translation>Ver los grupos a los que usted pertenece</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>Ver sus roles</translation>
    </message>
    <message>
        <source>Do anything with your mail, deleting it for good too</source>
        <translation>Hacer cualquier cosa con su correo, también eliminarlo para siempre</translation>
    </message>
    <message>
        <source>Read your mail and its settings</source>
        <translation>Leer su correo y su configuración</translation>
    </message>
    <message>
        <source>Send mail as you</source>
        <translation>Enviar correo en su nombre</translation>
    </message>
    <message>
        <source>Read, write and bin your mail</source>
        <translation>Leer, escribir y enviar a la papelera su correo</translation>
    </message>
    <message>
        <source>See, change and share your calendars</source>
        <translation>Ver, cambiar y compartir sus calendarios</translation>
    </message>
    <message>
        <source>See your calendars</source>
        <translation>Ver sus calendarios</translation>
    </message>
    <message>
        <source>See and change your appointments</source>
        <translation>Ver y cambiar sus citas</translation>
    </message>
    <message>
        <source>See and change your contacts</source>
        <translation>Ver y cambiar sus contactos</translation>
    </message>
    <message>
        <source>See your contacts</source>
        <translation>Ver sus contactos</translation>
    </message>
    <message>
        <source>Do anything with all your files</source>
        <translation>Hacer cualquier cosa con todos sus archivos</translation>
    </message>
    <message>
        <source>Read all your files</source>
        <translation>Leer todos sus archivos</translation>
    </message>
    <message>
        <source>Work with the files you open with this application</source>
        <translation>Trabajar con los archivos que usted abra con esta aplicación</translation>
    </message>
    <message>
        <source>Keep its own settings in a hidden folder</source>
        <translation>Guardar su propia configuración en una carpeta oculta</translation>
    </message>
    <message>
        <source>See and change your spreadsheets</source>
        <translation>Ver y cambiar sus hojas de cálculo</translation>
    </message>
    <message>
        <source>See and change your tasks</source>
        <translation>Ver y cambiar sus tareas</translation>
    </message>
    <message>
        <source>Look after your YouTube account</source>
        <translation>Administrar su cuenta de YouTube</translation>
    </message>
    <message>
        <source>See your YouTube account</source>
        <translation>Ver su cuenta de YouTube</translation>
    </message>
    <message>
        <source>Do anything in Google Cloud</source>
        <translation>Hacer cualquier cosa en Google Cloud</translation>
    </message>
    <message>
        <source>Add pictures to your photos</source>
        <translation>Añadir imágenes a sus fotos</translation>
    </message>
    <message>
        <source>Take part in code reviews as you</source>
        <translation>Participar en revisiones de código en su nombre</translation>
    </message>
    <message>
        <source>See your own profile</source>
        <translation>Ver su propio perfil</translation>
    </message>
    <message>
        <source>See short profiles of everybody</source>
        <translation>Ver perfiles breves de todos</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <translation>Leer su correo</translation>
    </message>
    <message>
        <source>Read, write and delete your mail</source>
        <translation>Leer, escribir y eliminar su correo</translation>
    </message>
    <message>
        <source>See and change your calendars</source>
        <translation>Ver y cambiar sus calendarios</translation>
    </message>
    <message>
        <source>Read your files</source>
        <translation>Leer sus archivos</translation>
    </message>
    <message>
        <source>Read and change your files</source>
        <translation>Leer y cambiar sus archivos</translation>
    </message>
    <message>
        <source>Read and change every file you can reach, shared ones too</source>
        <translation>Leer y cambiar todo archivo al que usted tenga acceso, también los compartidos</translation>
    </message>
    <message>
        <source>Read the SharePoint sites you can reach</source>
        <translation>Leer los sitios de SharePoint a los que usted tiene acceso</translation>
    </message>
    <message>
        <source>Read your notebooks</source>
        <translation>Leer sus cuadernos</translation>
    </message>
    <message>
        <source>See which teams you are in</source>
        <translation>Ver en qué equipos está</translation>
    </message>
    <message>
        <source>Read your chats</source>
        <translation>Leer sus chats</translation>
    </message>
    <message>
        <source>Read the whole directory</source>
        <translation>Leer todo el directorio</translation>
    </message>
    <message>
        <source>Everything the application was set up for at this API</source>
        <translation>Todo aquello para lo que se configuró la aplicación en esta API</translation>
    </message>
    <message>
        <source>Do anything with your mailbox over IMAP</source>
        <translation>Hacer cualquier cosa con su buzón por IMAP</translation>
    </message>
    <message>
        <source>Fetch and delete your mail over POP</source>
        <translation>Descargar y eliminar su correo por POP</translation>
    </message>
    <message>
        <source>Do in Azure whatever you may do</source>
        <translation>Hacer en Azure todo lo que usted puede hacer</translation>
    </message>
    <message>
        <source>Do anything with your repositories, private ones too</source>
        <translation>Hacer cualquier cosa con sus repositorios, también los privados</translation>
    </message>
    <message>
        <source>See and set the status of commits</source>
        <translation>Ver y fijar el estado de los commits</translation>
    </message>
    <message>
        <source>See and start deployments</source>
        <translation>Ver e iniciar despliegues</translation>
    </message>
    <message>
        <source>Change your public repositories</source>
        <translation>Cambiar sus repositorios públicos</translation>
    </message>
    <message>
        <source>Answer invitations to repositories</source>
        <translation>Responder a invitaciones a repositorios</translation>
    </message>
    <message>
        <source>See and change security alerts</source>
        <translation>Ver y cambiar alertas de seguridad</translation>
    </message>
    <message>
        <source>Change the workflows of GitHub Actions</source>
        <translation>Cambiar los workflows de GitHub Actions</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation>Escribir gists</translation>
    </message>
    <message>
        <source>See notifications and mark them as read</source>
        <translation>Ver notificaciones y marcarlas como leídas</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation>Ver su perfil</translation>
    </message>
    <message>
        <source>See your e-mail addresses</source>
        <translation>Ver sus direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>Follow people and stop following them</source>
        <translation>Seguir y dejar de seguir a personas</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation>Ver y cambiar su perfil</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>Ver sus organizaciones y equipos</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations</source>
        <translation>Cambiar quién pertenece a sus organizaciones</translation>
    </message>
    <message>
        <source>Administer your organisations and teams</source>
        <translation>Administrar sus organizaciones y equipos</translation>
    </message>
    <message>
        <source>Administer the webhooks of repositories</source>
        <translation>Administrar los webhooks de repositorios</translation>
    </message>
    <message>
        <source>Add and remove your SSH keys</source>
        <translation>Añadir y quitar sus claves SSH</translation>
    </message>
    <message>
        <source>Add and remove your GPG keys</source>
        <translation>Añadir y quitar sus claves GPG</translation>
    </message>
    <message>
        <source>Download packages</source>
        <translation>Descargar paquetes</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>Publicar paquetes</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>Eliminar paquetes</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>Eliminar repositorios</translation>
    </message>
    <message>
        <source>Create and run codespaces</source>
        <translation>Crear y ejecutar codespaces</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation>Ver y cambiar proyectos</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation>Ver proyectos</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Do anything that you may do in GitLab</source>
        <translation>Hacer todo lo que usted puede hacer en GitLab</translation>
    </message>
    <message>
        <source>Read everything that you can see in GitLab</source>
        <translation>Leer todo lo que usted puede ver en GitLab</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation>Leer repositorios</translation>
    </message>
    <message>
        <source>Push to repositories</source>
        <translation>Hacer push a repositorios</translation>
    </message>
    <message>
        <source>Download container images</source>
        <translation>Descargar imágenes de contenedor</translation>
    </message>
    <message>
        <source>Upload container images</source>
        <translation>Subir imágenes de contenedor</translation>
    </message>
    <message>
        <source>Create runners</source>
        <translation>Crear runners</translation>
    </message>
    <message>
        <source>Administer runners</source>
        <translation>Administrar runners</translation>
    </message>
    <message>
        <source>Talk to Kubernetes clusters through GitLab</source>
        <translation>Comunicarse con clústeres de Kubernetes a través de GitLab</translation>
    </message>
    <message>
        <source>Use GitLab Duo</source>
        <translation>Usar GitLab Duo</translation>
    </message>
    <message>
        <source>Act as anybody</source>
        <translation>Actuar como cualquier persona</translation>
    </message>
    <message>
        <source>Administer the whole GitLab</source>
        <translation>Administrar todo GitLab</translation>
    </message>
    <message>
        <source>Use GitLab&apos;s MCP server</source>
        <translation>Usar el servidor MCP de GitLab</translation>
    </message>
    <message>
        <source>See who is in the workspace</source>
        <translation>Ver quién está en el espacio de trabajo</translation>
    </message>
    <message>
        <source>See people&apos;s e-mail addresses</source>
        <translation>Ver las direcciones de correo electrónico de las personas</translation>
    </message>
    <message>
        <source>See people&apos;s profiles and status</source>
        <translation>Ver los perfiles y el estado de las personas</translation>
    </message>
    <message>
        <source>Change your profile and status</source>
        <translation>Cambiar su perfil y su estado</translation>
    </message>
    <message>
        <source>See the list of public channels</source>
        <translation>Ver la lista de canales públicos</translation>
    </message>
    <message>
        <source>Read public channels</source>
        <translation>Leer canales públicos</translation>
    </message>
    <message>
        <source>See the list of your private channels</source>
        <translation>Ver la lista de sus canales privados</translation>
    </message>
    <message>
        <source>Read your private channels</source>
        <translation>Leer sus canales privados</translation>
    </message>
    <message>
        <source>See with whom you chat</source>
        <translation>Ver con quién chatea</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>Leer sus mensajes directos</translation>
    </message>
    <message>
        <source>Read your direct messages in groups</source>
        <translation>Leer sus mensajes directos en grupos</translation>
    </message>
    <message>
        <source>Write messages as you</source>
        <translation>Escribir mensajes en su nombre</translation>
    </message>
    <message>
        <source>See shared files</source>
        <translation>Ver archivos compartidos</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>Subir y eliminar archivos</translation>
    </message>
    <message>
        <source>See reactions</source>
        <translation>Ver reacciones</translation>
    </message>
    <message>
        <source>Add and remove reactions</source>
        <translation>Añadir y quitar reacciones</translation>
    </message>
    <message>
        <source>Search everything that you can see</source>
        <translation>Buscar en todo lo que usted puede ver</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Crear recordatorios</translation>
    </message>
    <message>
        <source>See the workspace&apos;s name and domain</source>
        <translation>Ver el nombre y el dominio del espacio de trabajo</translation>
    </message>
    <message>
        <source>See your user name and picture</source>
        <translation>Ver su nombre de usuario y su imagen</translation>
    </message>
    <message>
        <source>See which servers you are in</source>
        <translation>Ver en qué servidores está</translation>
    </message>
    <message>
        <source>Make you join a server</source>
        <translation>Hacer que usted se una a un servidor</translation>
    </message>
    <message>
        <source>See your name and roles on a server</source>
        <translation>Ver su nombre y sus roles en un servidor</translation>
    </message>
    <message>
        <source>See your linked accounts</source>
        <translation>Ver sus cuentas vinculadas</translation>
    </message>
    <message>
        <source>Make you join a group chat</source>
        <translation>Hacer que usted se una a un chat de grupo</translation>
    </message>
    <message>
        <source>Set what your roles are linked to</source>
        <translation>Definir a qué se vinculan sus roles</translation>
    </message>
    <message>
        <source>Put a bot on a server</source>
        <translation>Poner un bot en un servidor</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation>Añadir comandos a un servidor</translation>
    </message>
    <message>
        <source>Write to one channel through a webhook</source>
        <translation>Escribir en un canal mediante un webhook</translation>
    </message>
    <message>
        <source>See what you bought for the application</source>
        <translation>Ver lo que usted compró para la aplicación</translation>
    </message>
    <message>
        <source>Steer the Discord program on your computer</source>
        <translation>Controlar el programa Discord de su equipo</translation>
    </message>
    <message>
        <source>See your friends</source>
        <translation>Ver sus amigos</translation>
    </message>
    <message>
        <source>See your country and subscription</source>
        <translation>Ver su país y su suscripción</translation>
    </message>
    <message>
        <source>See your private playlists</source>
        <translation>Ver sus listas de reproducción privadas</translation>
    </message>
    <message>
        <source>See playlists you share</source>
        <translation>Ver listas de reproducción que usted comparte</translation>
    </message>
    <message>
        <source>Change your public playlists</source>
        <translation>Cambiar sus listas de reproducción públicas</translation>
    </message>
    <message>
        <source>Change your private playlists</source>
        <translation>Cambiar sus listas de reproducción privadas</translation>
    </message>
    <message>
        <source>See the music you saved</source>
        <translation>Ver la música que guardó</translation>
    </message>
    <message>
        <source>Change the music you saved</source>
        <translation>Cambiar la música que guardó</translation>
    </message>
    <message>
        <source>See what plays, and where</source>
        <translation>Ver qué suena, y dónde</translation>
    </message>
    <message>
        <source>Start, stop and skip what plays</source>
        <translation>Iniciar, parar y saltar lo que suena</translation>
    </message>
    <message>
        <source>See what plays</source>
        <translation>Ver qué suena</translation>
    </message>
    <message>
        <source>See what you played lately</source>
        <translation>Ver lo que escuchó hace poco</translation>
    </message>
    <message>
        <source>See what you play most</source>
        <translation>Ver lo que más escucha</translation>
    </message>
    <message>
        <source>See whom you follow</source>
        <translation>Ver a quién sigue</translation>
    </message>
    <message>
        <source>Play music</source>
        <translation>Reproducir música</translation>
    </message>
    <message>
        <source>Change the pictures of your playlists</source>
        <translation>Cambiar las imágenes de sus listas de reproducción</translation>
    </message>
    <message>
        <source>See your account and its space</source>
        <translation>Ver su cuenta y su espacio</translation>
    </message>
    <message>
        <source>Change your account</source>
        <translation>Cambiar su cuenta</translation>
    </message>
    <message>
        <source>See names and dates of your files</source>
        <translation>Ver los nombres y las fechas de sus archivos</translation>
    </message>
    <message>
        <source>Rename and move your files</source>
        <translation>Cambiar de nombre y mover sus archivos</translation>
    </message>
    <message>
        <source>Create, change and delete your files</source>
        <translation>Crear, cambiar y eliminar sus archivos</translation>
    </message>
    <message>
        <source>See what you share, and with whom</source>
        <translation>Ver qué comparte, y con quién</translation>
    </message>
    <message>
        <source>Change what you share, and with whom</source>
        <translation>Cambiar qué comparte, y con quién</translation>
    </message>
    <message>
        <source>See your file requests</source>
        <translation>Ver sus solicitudes de archivos</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation>Crear solicitudes de archivos</translation>
    </message>
    <message>
        <source>Change your contacts</source>
        <translation>Cambiar sus contactos</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation>Ver su cuenta</translation>
    </message>
    <message>
        <source>See who uses Jira</source>
        <translation>Ver quién usa Jira</translation>
    </message>
    <message>
        <source>Read projects, issues and comments</source>
        <translation>Leer proyectos, incidencias y comentarios</translation>
    </message>
    <message>
        <source>Change issues and comments</source>
        <translation>Cambiar incidencias y comentarios</translation>
    </message>
    <message>
        <source>Administer projects in Jira</source>
        <translation>Administrar proyectos en Jira</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <translation>Administrar Jira</translation>
    </message>
    <message>
        <source>Administer webhooks</source>
        <translation>Administrar webhooks</translation>
    </message>
    <message>
        <source>Read all pages and comments</source>
        <translation>Leer todas las páginas y los comentarios</translation>
    </message>
    <message>
        <source>See titles and summaries of pages</source>
        <translation>Ver títulos y resúmenes de páginas</translation>
    </message>
    <message>
        <source>See the spaces of Confluence</source>
        <translation>Ver los espacios de Confluence</translation>
    </message>
    <message>
        <source>Create and change pages</source>
        <translation>Crear y cambiar páginas</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>Buscar en Confluence</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>Ver solicitudes de servicio</translation>
    </message>
    <message>
        <source>Create and answer service requests</source>
        <translation>Crear y responder solicitudes de servicio</translation>
    </message>
    <message>
        <source>See your profile and e-mail addresses</source>
        <translation>Ver su perfil y sus direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>Change your account and its keys</source>
        <translation>Cambiar su cuenta y sus claves</translation>
    </message>
    <message>
        <source>See your workspaces</source>
        <translation>Ver sus espacios de trabajo</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>Administrar repositorios</translation>
    </message>
    <message>
        <source>See pull requests</source>
        <translation>Ver pull requests</translation>
    </message>
    <message>
        <source>Create and merge pull requests</source>
        <translation>Crear y fusionar pull requests</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation>Ver incidencias</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation>Cambiar incidencias</translation>
    </message>
    <message>
        <source>Read and change the wiki</source>
        <translation>Leer y cambiar la wiki</translation>
    </message>
    <message>
        <source>See snippets</source>
        <translation>Ver fragmentos de código</translation>
    </message>
    <message>
        <source>See pipelines</source>
        <translation>Ver pipelines</translation>
    </message>
    <message>
        <source>Start and stop pipelines</source>
        <translation>Iniciar y parar pipelines</translation>
    </message>
    <message>
        <source>See profiles</source>
        <translation>Ver perfiles</translation>
    </message>
    <message>
        <source>Read posts, protected ones too</source>
        <translation>Leer publicaciones, también las protegidas</translation>
    </message>
    <message>
        <source>Post as you</source>
        <translation>Publicar en su nombre</translation>
    </message>
    <message>
        <source>Hide replies</source>
        <translation>Ocultar respuestas</translation>
    </message>
    <message>
        <source>See what you like</source>
        <translation>Ver lo que le gusta</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation>Poner y quitar «me gusta»</translation>
    </message>
    <message>
        <source>See your bookmarks</source>
        <translation>Ver sus marcadores</translation>
    </message>
    <message>
        <source>Change your bookmarks</source>
        <translation>Cambiar sus marcadores</translation>
    </message>
    <message>
        <source>See your lists</source>
        <translation>Ver sus listas</translation>
    </message>
    <message>
        <source>Change your lists</source>
        <translation>Cambiar sus listas</translation>
    </message>
    <message>
        <source>See whom you muted</source>
        <translation>Ver a quién ha silenciado</translation>
    </message>
    <message>
        <source>Mute accounts</source>
        <translation>Silenciar cuentas</translation>
    </message>
    <message>
        <source>See whom you blocked</source>
        <translation>Ver a quién ha bloqueado</translation>
    </message>
    <message>
        <source>See Spaces</source>
        <translation>Ver Spaces</translation>
    </message>
    <message>
        <source>Upload pictures and films</source>
        <translation>Subir imágenes y películas</translation>
    </message>
    <message>
        <source>See your subscriptions</source>
        <translation>Ver sus suscripciones</translation>
    </message>
    <message>
        <source>Read the chat</source>
        <translation>Leer el chat</translation>
    </message>
    <message>
        <source>Write in the chat as you</source>
        <translation>Escribir en el chat en su nombre</translation>
    </message>
    <message>
        <source>Change your stream&apos;s title and game</source>
        <translation>Cambiar el título y el juego de su transmisión</translation>
    </message>
    <message>
        <source>See who subscribes to you</source>
        <translation>Ver quién está suscrito a usted</translation>
    </message>
    <message>
        <source>See your stream key, with which anybody can stream as you</source>
        <translation>Ver su clave de transmisión, con la que cualquiera puede transmitir en su nombre</translation>
    </message>
    <message>
        <source>See which rewards were redeemed</source>
        <translation>Ver qué recompensas se canjearon</translation>
    </message>
    <message>
        <source>Change your rewards</source>
        <translation>Cambiar sus recompensas</translation>
    </message>
    <message>
        <source>Moderate your channel</source>
        <translation>Moderar su canal</translation>
    </message>
    <message>
        <source>See who follows the channels you moderate</source>
        <translation>Ver quién sigue los canales que usted modera</translation>
    </message>
    <message>
        <source>Ban people from channels you moderate</source>
        <translation>Expulsar a personas de canales que usted modera</translation>
    </message>
    <message>
        <source>See the bits of your channel</source>
        <translation>Ver los bits de su canal</translation>
    </message>
    <message>
        <source>Create clips</source>
        <translation>Crear clips</translation>
    </message>
    <message>
        <source>See your user name and when you joined</source>
        <translation>Ver su nombre de usuario y cuándo se unió</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation>Leer publicaciones y comentarios</translation>
    </message>
    <message>
        <source>Change and delete your posts</source>
        <translation>Cambiar y eliminar sus publicaciones</translation>
    </message>
    <message>
        <source>Vote as you</source>
        <translation>Votar en su nombre</translation>
    </message>
    <message>
        <source>Save posts</source>
        <translation>Guardar publicaciones</translation>
    </message>
    <message>
        <source>See what you voted for and saved</source>
        <translation>Ver lo que votó y guardó</translation>
    </message>
    <message>
        <source>See your subreddits</source>
        <translation>Ver sus subreddits</translation>
    </message>
    <message>
        <source>Join and leave subreddits</source>
        <translation>Unirse a subreddits y abandonarlos</translation>
    </message>
    <message>
        <source>Read and write private messages</source>
        <translation>Leer y escribir mensajes privados</translation>
    </message>
    <message>
        <source>Report and hide posts</source>
        <translation>Denunciar y ocultar publicaciones</translation>
    </message>
    <message>
        <source>Choose your flair</source>
        <translation>Elegir su flair</translation>
    </message>
    <message>
        <source>Change your settings</source>
        <translation>Cambiar su configuración</translation>
    </message>
    <message>
        <source>Moderate posts</source>
        <translation>Moderar publicaciones</translation>
    </message>
    <message>
        <source>Administer subreddits</source>
        <translation>Administrar subreddits</translation>
    </message>
    <message>
        <source>Read the log of the moderators</source>
        <translation>Leer el registro de los moderadores</translation>
    </message>
    <message>
        <source>Read and write the mail of the moderators</source>
        <translation>Leer y escribir el correo de los moderadores</translation>
    </message>
    <message>
        <source>Read the wiki</source>
        <translation>Leer la wiki</translation>
    </message>
    <message>
        <source>Read the posts of your organisations</source>
        <translation>Leer las publicaciones de sus organizaciones</translation>
    </message>
    <message>
        <source>Post as your organisations</source>
        <translation>Publicar en nombre de sus organizaciones</translation>
    </message>
    <message>
        <source>Administer the pages of your organisations</source>
        <translation>Administrar las páginas de sus organizaciones</translation>
    </message>
    <message>
        <source>See your advertising</source>
        <translation>Ver su publicidad</translation>
    </message>
    <message>
        <source>Change your advertising</source>
        <translation>Cambiar su publicidad</translation>
    </message>
    <message>
        <source>Use the APIs as you</source>
        <translation>Usar las API en su nombre</translation>
    </message>
    <message>
        <source>Use the web pages as you</source>
        <translation>Usar las páginas web en su nombre</translation>
    </message>
    <message>
        <source>Do anything that you may do</source>
        <translation>Hacer todo lo que usted puede hacer</translation>
    </message>
    <message>
        <source>See who you are</source>
        <translation>Ver quién es usted</translation>
    </message>
    <message>
        <source>Use Chatter as you</source>
        <translation>Usar Chatter en su nombre</translation>
    </message>
    <message>
        <source>See your own permissions</source>
        <translation>Ver sus propios permisos</translation>
    </message>
    <message>
        <source>Open Visualforce pages</source>
        <translation>Abrir páginas de Visualforce</translation>
    </message>
    <message>
        <source>Use Lightning</source>
        <translation>Usar Lightning</translation>
    </message>
    <message>
        <source>Use the content API as you</source>
        <translation>Usar la API de contenido en su nombre</translation>
    </message>
    <message>
        <source>Use MCP servers</source>
        <translation>Usar servidores MCP</translation>
    </message>
    <message>
        <source>Administer groups</source>
        <translation>Administrar grupos</translation>
    </message>
    <message>
        <source>Administer people&apos;s accounts</source>
        <translation>Administrar las cuentas de las personas</translation>
    </message>
    <message>
        <source>See events and settings of the enterprise</source>
        <translation>Ver eventos y configuración de la empresa</translation>
    </message>
    <message>
        <source>Administer how long things are kept</source>
        <translation>Administrar cuánto tiempo se conservan las cosas</translation>
    </message>
    <message>
        <source>Ask for signatures as you</source>
        <translation>Pedir firmas en su nombre</translation>
    </message>
    <message>
        <source>See the list of your meetings</source>
        <translation>Ver la lista de sus reuniones</translation>
    </message>
    <message>
        <source>See your meetings</source>
        <translation>Ver sus reuniones</translation>
    </message>
    <message>
        <source>Create and change your meetings</source>
        <translation>Crear y cambiar sus reuniones</translation>
    </message>
    <message>
        <source>Delete your meetings</source>
        <translation>Eliminar sus reuniones</translation>
    </message>
    <message>
        <source>See your recordings</source>
        <translation>Ver sus grabaciones</translation>
    </message>
    <message>
        <source>See your webinars</source>
        <translation>Ver sus seminarios web</translation>
    </message>
    <message>
        <source>Read the workspace</source>
        <translation>Leer el espacio de trabajo</translation>
    </message>
    <message>
        <source>Change the workspace</source>
        <translation>Cambiar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation>Crear incidencias</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Escribir comentarios</translation>
    </message>
    <message>
        <source>Change time schedules</source>
        <translation>Cambiar horarios</translation>
    </message>
    <message>
        <source>See initiatives</source>
        <translation>Ver iniciativas</translation>
    </message>
    <message>
        <source>Change initiatives</source>
        <translation>Cambiar iniciativas</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Ver clientes</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Cambiar clientes</translation>
    </message>
    <message>
        <source>Be given issues</source>
        <translation>Recibir incidencias asignadas</translation>
    </message>
    <message>
        <source>Be mentioned</source>
        <translation>Ser mencionado</translation>
    </message>
    <message>
        <source>Administer the workspace</source>
        <translation>Administrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>See names and pictures of your files</source>
        <translation>Ver los nombres y las imágenes de sus archivos</translation>
    </message>
    <message>
        <source>See older versions of your files</source>
        <translation>Ver versiones anteriores de sus archivos</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>Leer comentarios</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation>Escribir y eliminar comentarios</translation>
    </message>
    <message>
        <source>See resources for developers</source>
        <translation>Ver recursos para desarrolladores</translation>
    </message>
    <message>
        <source>Change resources for developers</source>
        <translation>Cambiar recursos para desarrolladores</translation>
    </message>
    <message>
        <source>See variables</source>
        <translation>Ver variables</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>Cambiar variables</translation>
    </message>
    <message>
        <source>See published components</source>
        <translation>Ver componentes publicados</translation>
    </message>
    <message>
        <source>See webhooks</source>
        <translation>Ver webhooks</translation>
    </message>
    <message>
        <source>See what is public in your profile</source>
        <translation>Ver lo que es público en su perfil</translation>
    </message>
    <message>
        <source>See private routes and segments</source>
        <translation>Ver rutas y segmentos privados</translation>
    </message>
    <message>
        <source>See your whole profile</source>
        <translation>Ver todo su perfil</translation>
    </message>
    <message>
        <source>Change your weight and other profile details</source>
        <translation>Cambiar su peso y otros datos del perfil</translation>
    </message>
    <message>
        <source>See the activities that you share</source>
        <translation>Ver las actividades que usted comparte</translation>
    </message>
    <message>
        <source>See all your activities and where you start</source>
        <translation>Ver todas sus actividades y dónde empieza</translation>
    </message>
    <message>
        <source>Upload and change activities</source>
        <translation>Subir y cambiar actividades</translation>
    </message>
    <message>
        <source>See your steps and exercise</source>
        <translation>Ver sus pasos y su ejercicio</translation>
    </message>
    <message>
        <source>See your heart rate</source>
        <translation>Ver su frecuencia cardíaca</translation>
    </message>
    <message>
        <source>See your sleep</source>
        <translation>Ver su sueño</translation>
    </message>
    <message>
        <source>See your weight</source>
        <translation>Ver su peso</translation>
    </message>
    <message>
        <source>See what you eat and drink</source>
        <translation>Ver lo que come y bebe</translation>
    </message>
    <message>
        <source>See devices and alarms</source>
        <translation>Ver dispositivos y alarmas</translation>
    </message>
    <message>
        <source>See where you exercise</source>
        <translation>Ver dónde hace ejercicio</translation>
    </message>
    <message>
        <source>See the oxygen in your blood</source>
        <translation>Ver el oxígeno en su sangre</translation>
    </message>
    <message>
        <source>See your breathing rate</source>
        <translation>Ver su frecuencia respiratoria</translation>
    </message>
    <message>
        <source>See your temperature</source>
        <translation>Ver su temperatura</translation>
    </message>
    <message>
        <source>See how fit you are</source>
        <translation>Ver su condición física</translation>
    </message>
    <message>
        <source>See your electrocardiograms</source>
        <translation>Ver sus electrocardiogramas</translation>
    </message>
    <message>
        <source>See whether you can pay</source>
        <translation>Ver si usted puede pagar</translation>
    </message>
    <message>
        <source>Read your repositories</source>
        <translation>Leer sus repositorios</translation>
    </message>
    <message>
        <source>Read gated repositories that let you in</source>
        <translation>Leer repositorios restringidos que le dan acceso</translation>
    </message>
    <message>
        <source>Create repositories and work with those alone</source>
        <translation>Crear repositorios y trabajar solo con ellos</translation>
    </message>
    <message>
        <source>Change your repositories</source>
        <translation>Cambiar sus repositorios</translation>
    </message>
    <message>
        <source>Do anything with your repositories</source>
        <translation>Hacer cualquier cosa con sus repositorios</translation>
    </message>
    <message>
        <source>Run models at your expense</source>
        <translation>Ejecutar modelos a su costa</translation>
    </message>
    <message>
        <source>Run jobs at your expense</source>
        <translation>Ejecutar trabajos a su costa</translation>
    </message>
    <message>
        <source>Take part in discussions as you</source>
        <translation>Participar en debates en su nombre</translation>
    </message>
    <message>
        <source>Read everything of the team</source>
        <translation>Leer todo lo del equipo</translation>
    </message>
    <message>
        <source>Change and delete everything of the team</source>
        <translation>Cambiar y eliminar todo lo del equipo</translation>
    </message>
    <message>
        <source>See servers</source>
        <translation>Ver servidores</translation>
    </message>
    <message>
        <source>Create servers</source>
        <translation>Crear servidores</translation>
    </message>
    <message>
        <source>Delete servers</source>
        <translation>Eliminar servidores</translation>
    </message>
    <message>
        <source>See apps</source>
        <translation>Ver aplicaciones</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation>Ver bases de datos</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation>Ver dominios</translation>
    </message>
    <message>
        <source>See SSH keys</source>
        <translation>Ver claves SSH</translation>
    </message>
    <message>
        <source>See apps, without their secrets</source>
        <translation>Ver aplicaciones, sin sus secretos</translation>
    </message>
    <message>
        <source>Change apps, without their secrets</source>
        <translation>Cambiar aplicaciones, sin sus secretos</translation>
    </message>
    <message>
        <source>See the secrets of apps</source>
        <translation>Ver los secretos de aplicaciones</translation>
    </message>
    <message>
        <source>Change the secrets of apps</source>
        <translation>Cambiar los secretos de aplicaciones</translation>
    </message>
    <message>
        <source>See your accounts</source>
        <translation>Ver sus cuentas</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>Ver su nombre y su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>See your domains</source>
        <translation>Ver sus dominios</translation>
    </message>
    <message>
        <source>See Workers</source>
        <translation>Ver Workers</translation>
    </message>
    <message>
        <source>Deploy Workers</source>
        <translation>Desplegar Workers</translation>
    </message>
    <message>
        <source>Share one sign-in among the programs of the device</source>
        <translation>Compartir un inicio de sesión entre los programas del dispositivo</translation>
    </message>
    <message>
        <source>See everybody&apos;s accounts</source>
        <translation>Ver las cuentas de todos</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Ver todos los grupos</translation>
    </message>
    <message>
        <source>See all applications</source>
        <translation>Ver todas las aplicaciones</translation>
    </message>
    <message>
        <source>Change what is noted about you</source>
        <translation>Cambiar lo que está anotado sobre usted</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>Registrar un dispositivo</translation>
    </message>
    <message>
        <source>See which web sites may send the token</source>
        <translation>Ver qué sitios web pueden enviar el token</translation>
    </message>
    <message>
        <source>See your user name and groups, for MicroProfile</source>
        <translation>Ver su nombre de usuario y sus grupos, para MicroProfile</translation>
    </message>
    <message>
        <source>See how strong the sign-in was</source>
        <translation>Ver qué fuerza tuvo el inicio de sesión</translation>
    </message>
    <message>
        <source>See the subject and when you signed in</source>
        <translation>Ver el sujeto y cuándo inició sesión</translation>
    </message>
    <message>
        <source>See your organisations</source>
        <translation>Ver sus organizaciones</translation>
    </message>
    <message>
        <source>Change your profile, password and second factor</source>
        <translation>Cambiar su perfil, su contraseña y su segundo factor</translation>
    </message>
    <message>
        <source>Use ZITADEL&apos;s own APIs as you</source>
        <translation>Usar las API propias de ZITADEL en su nombre</translation>
    </message>
    <message>
        <source>See what is noted about you</source>
        <translation>Ver lo que está anotado sobre usted</translation>
    </message>
    <message>
        <source>See your organisation</source>
        <translation>Ver su organización</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>Leer registros</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Cambiar registros</translation>
    </message>
    <message>
        <source>See how bases are built</source>
        <translation>Ver cómo están construidas las bases</translation>
    </message>
    <message>
        <source>Change how bases are built</source>
        <translation>Cambiar cómo están construidas las bases</translation>
    </message>
    <message>
        <source>Read and send your mail</source>
        <translation>Leer y enviar su correo</translation>
    </message>
    <message>
        <source>See your fantasy sports</source>
        <translation>Ver sus fantasy sports</translation>
    </message>
    <message>
        <source>See your name, at the first sign-in</source>
        <translation>Ver su nombre, en el primer inicio de sesión</translation>
    </message>
</context>
</TS>
