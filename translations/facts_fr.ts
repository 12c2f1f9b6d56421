<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>Issuer: who made this token</source>
        <translation>Émetteur&#xa0;: qui a fait ce jeton</translation>
    </message>
    <message>
        <source>Only within one issuer is a subject or a number unique; the address is compared letter by letter</source>
        <translation>Un sujet ou un numéro n’est unique que chez un même émetteur&#x202f;; l’adresse est comparée caractère par caractère</translation>
    </message>
    <message>
        <source>Subject: who it is about, unique within the issuer</source>
        <translation>Sujet&#xa0;: qui il concerne, unique chez l’émetteur</translation>
    </message>
    <message>
        <source>The lasting name of the account at this issuer; e-mail address and user name can change, this does not</source>
        <translation>Le nom durable du compte chez cet émetteur&#x202f;; l’adresse e-mail et le nom d’utilisateur peuvent changer, pas lui</translation>
    </message>
    <message>
        <source>Audience: who may accept it</source>
        <translation>Audience&#xa0;: qui peut l’accepter</translation>
    </message>
    <message>
        <source>The application in an ID token, the API in an access token; everybody else has to refuse it</source>
        <translation>L’application dans un jeton d’ID, l’API dans un jeton d’accès&#x202f;; tous les autres doivent le refuser</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not to be accepted before %1</source>
        <translation>À ne pas accepter avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could be accepted from %1</source>
        <translation>Acceptable depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The number of this one token, to notice when it is used twice</source>
        <translation>Le numéro de ce jeton précis, pour remarquer qu’il sert deux fois</translation>
    </message>
    <message>
        <source>A number of its own lets a server refuse a copy, or withdraw this one token</source>
        <translation>Grâce à son propre numéro, un serveur peut refuser une copie, ou retirer ce seul jeton</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name or names</source>
        <translation>Prénom ou prénoms</translation>
    </message>
    <message>
        <source>Last name or names</source>
        <translation>Nom ou noms de famille</translation>
    </message>
    <message>
        <source>Middle name or names</source>
        <translation>Deuxième prénom ou suivants</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>Nom familier</translation>
    </message>
    <message>
        <source>The name the person likes to go by; it can change and pass to somebody else</source>
        <translation>Le nom que la personne aime porter&#x202f;; il peut changer et passer à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Address of the profile page</source>
        <translation>Adresse de la page de profil</translation>
    </message>
    <message>
        <source>Address of the profile picture</source>
        <translation>Adresse de la photo de profil</translation>
    </message>
    <message>
        <source>Address of the person&apos;s own site</source>
        <translation>Adresse du site de la personne</translation>
    </message>
    <message>
        <source>E-mail address; it can change</source>
        <translation>Adresse e-mail&#x202f;; elle peut changer</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the e-mail address is theirs</source>
        <translation>Si l’émetteur s’est assuré que l’adresse e-mail est bien la sienne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no, anybody can have entered it</source>
        <translation>non, n’importe qui peut l’avoir saisie</translation>
    </message>
    <message>
        <source>Gender, as the person states it</source>
        <translation>Genre, tel que la personne l’indique</translation>
    </message>
    <message>
        <source>Birthday: year, month and day, or the year alone; year 0000 is withheld</source>
        <translation>Date de naissance&#xa0;: année, mois et jour, ou l’année seule&#x202f;; l’année 0000 signifie non indiquée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the phone number is theirs</source>
        <translation>Si l’émetteur s’est assuré que le numéro de téléphone est bien le sien</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Profile last changed %1</source>
        <translation>Dernière modification du profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authorized party: the application the ID token was issued to</source>
        <translation>Partie autorisée&#xa0;: l’application pour laquelle le jeton d’ID a été émis</translation>
    </message>
    <message>
        <source>Says which application asked when several may accept the token</source>
        <translation>Dit quelle application a demandé, quand plusieurs peuvent accepter le jeton</translation>
    </message>
    <message>
        <source>The random value this sign-in was begun with, so that no other answer fits it</source>
        <translation>La valeur aléatoire par laquelle cette connexion a commencé, pour qu’aucune autre réponse n’y convienne</translation>
    </message>
    <message>
        <source>The application sends it and finds it again: an older ID token can&apos;t be slipped in</source>
        <translation>L’application l’envoie et la retrouve&#xa0;: un jeton d’ID plus ancien ne peut pas être glissé à sa place</translation>
    </message>
    <message>
        <source>The person last signed in %1</source>
        <translation>Dernière connexion de la personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Half a hash of the access token that came with it</source>
        <translation>La moitié d’un hachage du jeton d’accès venu avec lui</translation>
    </message>
    <message>
        <source>The left half of the hash of the access token: with it, a token that was swapped is noticed</source>
        <translation>La moitié gauche du hachage du jeton d’accès&#xa0;: elle fait remarquer un jeton échangé</translation>
    </message>
    <message>
        <source>Half a hash of the code it came with</source>
        <translation>La moitié d’un hachage du code venu avec lui</translation>
    </message>
    <message>
        <source>The left half of the hash of the code: with it, a code that was swapped is noticed</source>
        <translation>La moitié gauche du hachage du code&#xa0;: elle fait remarquer un code échangé</translation>
    </message>
    <message>
        <source>How strong the sign-in was</source>
        <translation>La force de la connexion</translation>
    </message>
    <message>
        <source>What a level means is agreed with the issuer; the same word can mean different things at two</source>
        <translation>Ce que signifie un niveau est convenu avec l’émetteur&#x202f;; le même mot peut avoir deux sens chez deux émetteurs</translation>
    </message>
    <message>
        <source>nothing to rely on, such as a long-lived cookie</source>
        <translation>rien de sûr, par exemple un cookie de longue durée</translation>
    </message>
    <message>
        <source>withstands phishing</source>
        <translation>résiste à l’hameçonnage</translation>
    </message>
    <message>
        <source>withstands phishing, with a key in hardware</source>
        <translation>résiste à l’hameçonnage, avec une clé matérielle</translation>
    </message>
    <message>
        <source>a second factor, something owned or the body</source>
        <translation>un second facteur, un objet ou le corps</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>plus d’un facteur</translation>
    </message>
    <message>
        <source>one factor</source>
        <translation>un facteur</translation>
    </message>
    <message>
        <source>eIDAS level low</source>
        <translation>niveau eIDAS faible</translation>
    </message>
    <message>
        <source>eIDAS level substantial</source>
        <translation>niveau eIDAS substantiel</translation>
    </message>
    <message>
        <source>eIDAS level high</source>
        <translation>niveau eIDAS élevé</translation>
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
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>password over a protected connection</source>
        <translation>mot de passe sur une liaison protégée</translation>
    </message>
    <message>
        <source>How the person showed who they are</source>
        <translation>Comment la personne a montré qui elle est</translation>
    </message>
    <message>
        <source>face recognition</source>
        <translation>reconnaissance faciale</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte digitale</translation>
    </message>
    <message>
        <source>the place they are at</source>
        <translation>l’endroit où elle se trouve</translation>
    </message>
    <message>
        <source>a key kept in hardware</source>
        <translation>une clé gardée dans du matériel</translation>
    </message>
    <message>
        <source>a scan of the iris</source>
        <translation>un scan de l’iris</translation>
    </message>
    <message>
        <source>questions that only they can answer</source>
        <translation>des questions auxquelles elle seule peut répondre</translation>
    </message>
    <message>
        <source>more than one channel</source>
        <translation>plus d’un canal</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>PIN or pattern</source>
        <translation>code PIN ou schéma</translation>
    </message>
    <message>
        <source>a key that they hold</source>
        <translation>une clé qu’elle détient</translation>
    </message>
    <message>
        <source>a look at the risk</source>
        <translation>une évaluation du risque</translation>
    </message>
    <message>
        <source>a scan of the retina</source>
        <translation>un scan de la rétine</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>carte à puce</translation>
    </message>
    <message>
        <source>code by text message</source>
        <translation>code par SMS</translation>
    </message>
    <message>
        <source>a key kept in software</source>
        <translation>une clé gardée dans un logiciel</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>un appel téléphonique</translation>
    </message>
    <message>
        <source>a sign that somebody is there</source>
        <translation>un signe que quelqu’un est là</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>the sign-in to Windows</source>
        <translation>la connexion à Windows</translation>
    </message>
    <message>
        <source>security key or passkey</source>
        <translation>clé de sécurité ou passkey</translation>
    </message>
    <message>
        <source>key or certificate, at Microsoft</source>
        <translation>clé ou certificat, chez Microsoft</translation>
    </message>
    <message>
        <source>The public key that checks a self-issued token</source>
        <translation>La clé publique qui vérifie un jeton auto-émis</translation>
    </message>
    <message>
        <source>The session at the issuer, named when it signs out</source>
        <translation>La session chez l’émetteur, nommée lors de la déconnexion</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, each with its source</source>
        <translation>Claims gardés ailleurs, chacun avec sa source</translation>
    </message>
    <message>
        <source>Where the claims that are kept elsewhere can be had</source>
        <translation>Où obtenir les claims gardés ailleurs</translation>
    </message>
    <message>
        <source>What is known of the person, with how it was verified</source>
        <translation>Ce qu’on sait de la personne, et comment cela a été vérifié</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of</source>
        <translation>Pays dont la personne est citoyenne</translation>
    </message>
    <message>
        <source>Last name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First name at birth</source>
        <translation>Prénom de naissance</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>Deuxième prénom de naissance</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Mobile phone number</source>
        <translation>Numéro de téléphone mobile</translation>
    </message>
    <message>
        <source>Stage name, religious name or other alias</source>
        <translation>Nom de scène, nom de religion ou autre pseudonyme</translation>
    </message>
    <message>
        <source>The whole address, as on an envelope</source>
        <translation>L’adresse entière, comme sur une enveloppe</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État, région ou province</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Comment cela a été vérifié</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>The rules it was verified by</source>
        <translation>Les règles de la vérification</translation>
    </message>
    <message>
        <source>Address to ask for the claims</source>
        <translation>Adresse où demander les claims</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu’il permet</translation>
    </message>
    <message>
        <source>The application it was issued to</source>
        <translation>L’application pour laquelle il a été émis</translation>
    </message>
    <message>
        <source>The key its holder has to prove: without that key the token is worth nothing</source>
        <translation>La clé que son détenteur doit prouver&#xa0;: sans elle, le jeton ne vaut rien</translation>
    </message>
    <message>
        <source>A thief who has only the token can&apos;t use it: the request has to be signed with that key</source>
        <translation>Un voleur qui n’a que le jeton ne peut pas s’en servir&#xa0;: la requête doit être signée avec cette clé</translation>
    </message>
    <message>
        <source>Who is acting for the subject now</source>
        <translation>Qui agit maintenant pour le sujet</translation>
    </message>
    <message>
        <source>The subject stays whom it is about; who acts now is checked against the rights of the subject</source>
        <translation>Le sujet reste la personne concernée&#x202f;; qui agit maintenant est jugé selon les droits du sujet</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Qui peut agir pour le sujet</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>Rôles de la personne</translation>
    </message>
    <message>
        <source>Groups the person belongs to</source>
        <translation>Groupes auxquels la personne appartient</translation>
    </message>
    <message>
        <source>What the person is entitled to</source>
        <translation>Ce à quoi la personne a droit</translation>
    </message>
    <message>
        <source>What it allows, in detail</source>
        <translation>Ce qu’il permet, en détail</translation>
    </message>
    <message>
        <source>What the server answered about another token</source>
        <translation>Ce que le serveur a répondu sur un autre jeton</translation>
    </message>
    <message>
        <source>The method of the request this proof is for</source>
        <translation>La méthode de la requête pour laquelle vaut cette preuve</translation>
    </message>
    <message>
        <source>The address of the request this proof is for</source>
        <translation>L’adresse de la requête pour laquelle vaut cette preuve</translation>
    </message>
    <message>
        <source>Hash of the access token this proof goes with</source>
        <translation>Hachage du jeton d’accès que cette preuve accompagne</translation>
    </message>
    <message>
        <source>Half a hash of the state it was asked with</source>
        <translation>La moitié d’un hachage du state de la demande</translation>
    </message>
    <message>
        <source>The left half of the hash of the state: with it, an answer from another sign-in is noticed</source>
        <translation>La moitié gauche du hachage du state&#xa0;: elle fait remarquer une réponse venue d’une autre connexion</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs the DPoP proofs</source>
        <translation>Empreinte de la clé qui signe les preuves DPoP</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that the connection is made with</source>
        <translation>Empreinte du certificat avec lequel la liaison est établie</translation>
    </message>
    <message>
        <source>The public key itself</source>
        <translation>La clé publique elle-même</translation>
    </message>
    <message>
        <source>A secret key, encrypted for who accepts the token</source>
        <translation>Une clé secrète, chiffrée pour qui accepte le jeton</translation>
    </message>
    <message>
        <source>The name of the key</source>
        <translation>Le nom de la clé</translation>
    </message>
    <message>
        <source>Where the key set lies</source>
        <translation>Où se trouve le jeu de clés</translation>
    </message>
    <message>
        <source>What OSCORE protects the messages with</source>
        <translation>Ce avec quoi OSCORE protège les messages</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Who acted before; it gives no rights</source>
        <translation>Qui agissait auparavant&#x202f;; cela ne donne aucun droit</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>Qui peut agir</translation>
    </message>
    <message>
        <source>Whether the token is good now</source>
        <translation>Si le jeton est valable maintenant</translation>
    </message>
    <message>
        <source>no, and nothing else is told about it</source>
        <translation>non, et rien d’autre n’en est dit</translation>
    </message>
    <message>
        <source>A name that people can read</source>
        <translation>Un nom lisible par des humains</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Comment le jeton est envoyé</translation>
    </message>
    <message>
        <source>What the permission is about</source>
        <translation>Sur quoi porte l’autorisation</translation>
    </message>
    <message>
        <source>The servers it is good at</source>
        <translation>Les serveurs où il est valable</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Which kinds of content</source>
        <translation>Quels genres de contenu</translation>
    </message>
    <message>
        <source>The one thing it is about</source>
        <translation>La chose précise dont il s’agit</translation>
    </message>
    <message>
        <source>With which rights</source>
        <translation>Avec quels droits</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Genre de clé</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>elliptic curve</source>
        <translation>courbe elliptique</translation>
    </message>
    <message>
        <source>Edwards or Montgomery curve</source>
        <translation>courbe d’Edwards ou de Montgomery</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>Curve of the key</source>
        <translation>Courbe de la clé</translation>
    </message>
    <message>
        <source>Public part of the key</source>
        <translation>Partie publique de la clé</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>À quoi sert la clé</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>The private part of the key, which must never stand here</source>
        <translation>La partie privée de la clé, qui ne doit jamais figurer ici</translation>
    </message>
    <message>
        <source>The secret itself, which must never stand here</source>
        <translation>Le secret lui-même, qui ne doit jamais figurer ici</translation>
    </message>
    <message>
        <source>What happened, by kind of event</source>
        <translation>Ce qui s’est passé, par genre d’événement</translation>
    </message>
    <message>
        <source>It happened %1</source>
        <translation>Cela s’est passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The transaction that this token and others belong to</source>
        <translation>La transaction à laquelle appartiennent ce jeton et d’autres</translation>
    </message>
    <message>
        <source>Subject, told in parts</source>
        <translation>Sujet, indiqué en plusieurs parties</translation>
    </message>
    <message>
        <source>How well the person is known and how strong the sign-in was</source>
        <translation>À quel point la personne est connue et la force de la connexion</translation>
    </message>
    <message>
        <source>Address that explains the values of vot</source>
        <translation>Adresse qui explique les valeurs de vot</translation>
    </message>
    <message>
        <source>A verifiable credential</source>
        <translation>Un justificatif vérifiable (verifiable credential)</translation>
    </message>
    <message>
        <source>A verifiable presentation</source>
        <translation>Une présentation vérifiable (verifiable presentation)</translation>
    </message>
    <message>
        <source>The profile for small devices it follows</source>
        <translation>Le profil pour petits appareils qu’il suit</translation>
    </message>
    <message>
        <source>A random value that shows a device without a clock that it is fresh</source>
        <translation>Une valeur aléatoire qui montre à un appareil sans horloge qu’il est récent</translation>
    </message>
    <message>
        <source>Seconds it is good for, from when the device first sees it</source>
        <translation>Durée de validité en secondes, dès que l’appareil le voit</translation>
    </message>
    <message>
        <source>How many calls it is good for</source>
        <translation>Pour combien d’appels il est valable</translation>
    </message>
    <message>
        <source>A random value that shows that the attestation is fresh</source>
        <translation>Une valeur aléatoire qui montre que l’attestation est récente</translation>
    </message>
    <message>
        <source>The lasting name of a device</source>
        <translation>Le nom durable d’un appareil</translation>
    </message>
    <message>
        <source>The rules the attestation follows</source>
        <translation>Les règles que suit l’attestation</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modèle de l’appareil</translation>
    </message>
    <message>
        <source>Version of the hardware</source>
        <translation>Version du matériel</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>Nom du logiciel</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>Where the device is</source>
        <translation>Où se trouve l’appareil</translation>
    </message>
    <message>
        <source>Proof that a signature was checked before</source>
        <translation>Preuve qu’une signature a déjà été vérifiée</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Qui est appelé</translation>
    </message>
    <message>
        <source>How well the carrier knows the caller</source>
        <translation>À quel point l’opérateur connaît l’appelant</translation>
    </message>
    <message>
        <source>fully, and the number is theirs</source>
        <translation>entièrement, et le numéro est le sien</translation>
    </message>
    <message>
        <source>the customer is known, the number not checked</source>
        <translation>le client est connu, le numéro n’est pas vérifié</translation>
    </message>
    <message>
        <source>not at all, the call came from elsewhere</source>
        <translation>pas du tout, l’appel venait d’ailleurs</translation>
    </message>
    <message>
        <source>Where the call came from, as a number of the carrier</source>
        <translation>D’où venait l’appel, sous forme de numéro de l’opérateur</translation>
    </message>
    <message>
        <source>From tag of the phone call</source>
        <translation>Balise From de l’appel téléphonique</translation>
    </message>
    <message>
        <source>Date that the phone call was sent with</source>
        <translation>Date avec laquelle l’appel a été envoyé</translation>
    </message>
    <message>
        <source>Number of the phone call</source>
        <translation>Numéro de l’appel téléphonique</translation>
    </message>
    <message>
        <source>Place of the message within the phone call</source>
        <translation>Place du message dans l’appel téléphonique</translation>
    </message>
    <message>
        <source>Branch that the message of the phone call took</source>
        <translation>Branche prise par le message de l’appel téléphonique</translation>
    </message>
    <message>
        <source>Hashes of the keys that protect the call&apos;s sound</source>
        <translation>Hachages des clés qui protègent le son de l’appel</translation>
    </message>
    <message>
        <source>Priority of the call in an emergency</source>
        <translation>Priorité de l’appel en cas d’urgence</translation>
    </message>
    <message>
        <source>Contact card of the caller</source>
        <translation>Carte de visite de l’appelant</translation>
    </message>
    <message>
        <source>The number the call was forwarded from</source>
        <translation>Le numéro d’où l’appel a été transféré</translation>
    </message>
    <message>
        <source>The token of the call before it was forwarded</source>
        <translation>Le jeton de l’appel avant son transfert</translation>
    </message>
    <message>
        <source>Priority of the call as its sender set it</source>
        <translation>Priorité de l’appel fixée par son expéditeur</translation>
    </message>
    <message>
        <source>Name, logo and more of the caller</source>
        <translation>Nom, logo et autres éléments de l’appelant</translation>
    </message>
    <message>
        <source>Hashes of what is linked about the caller</source>
        <translation>Hachages de ce qui est lié au sujet de l’appelant</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>Pourquoi il appelle</translation>
    </message>
    <message>
        <source>Hash of the text message that is signed</source>
        <translation>Hachage du message texte signé</translation>
    </message>
    <message>
        <source>Proof that somebody holds the phone numbers</source>
        <translation>Preuve que quelqu’un détient les numéros de téléphone</translation>
    </message>
    <message>
        <source>Names of a device that change with its owner</source>
        <translation>Noms d’un appareil qui changent avec son propriétaire</translation>
    </message>
    <message>
        <source>Who made the device</source>
        <translation>Qui a fabriqué l’appareil</translation>
    </message>
    <message>
        <source>Whether it started with software the maker approved</source>
        <translation>S’il a démarré avec un logiciel approuvé par le fabricant</translation>
    </message>
    <message>
        <source>Whether debugging is switched off, and for how long</source>
        <translation>Si le débogage est désactivé, et pour combien de temps</translation>
    </message>
    <message>
        <source>Attestations of the parts of the device</source>
        <translation>Attestations des parties de l’appareil</translation>
    </message>
    <message>
        <source>Seconds since the device was started</source>
        <translation>Secondes depuis le démarrage de l’appareil</translation>
    </message>
    <message>
        <source>How often the device was started</source>
        <translation>Combien de fois l’appareil a démarré</translation>
    </message>
    <message>
        <source>A random value that names this start</source>
        <translation>Une valeur aléatoire qui nomme ce démarrage</translation>
    </message>
    <message>
        <source>Certifications of the device</source>
        <translation>Certifications de l’appareil</translation>
    </message>
    <message>
        <source>Descriptions of the software installed</source>
        <translation>Descriptions des logiciels installés</translation>
    </message>
    <message>
        <source>Hashes of software and settings</source>
        <translation>Hachages des logiciels et des réglages</translation>
    </message>
    <message>
        <source>How the measurements compare with what they should be</source>
        <translation>Comment les mesures se comparent à ce qu’elles devraient être</translation>
    </message>
    <message>
        <source>What the attestation is for</source>
        <translation>À quoi sert l’attestation</translation>
    </message>
    <message>
        <source>Version of the rules for signed video addresses</source>
        <translation>Version des règles pour les adresses vidéo signées</translation>
    </message>
    <message>
        <source>Claims that the delivery network has to understand</source>
        <translation>Claims que le réseau de diffusion doit comprendre</translation>
    </message>
    <message>
        <source>Network address that may fetch it</source>
        <translation>Adresse réseau qui peut le récupérer</translation>
    </message>
    <message>
        <source>The addresses that it covers</source>
        <translation>Les adresses qu’il couvre</translation>
    </message>
    <message>
        <source>Seconds that a renewed token is good for</source>
        <translation>Durée d’un jeton renouvelé en secondes</translation>
    </message>
    <message>
        <source>How a renewed token is handed over</source>
        <translation>Comment un jeton renouvelé est remis</translation>
    </message>
    <message>
        <source>How many steps of the path the cookie covers</source>
        <translation>Combien d’étapes du chemin le cookie couvre</translation>
    </message>
    <message>
        <source>What the person may query domain data for</source>
        <translation>À quelles fins la personne peut consulter les données de domaines</translation>
    </message>
    <message>
        <source>Whether the person may ask for no record of the query</source>
        <translation>Si la personne peut demander que la consultation ne soit pas notée</translation>
    </message>
    <message>
        <source>Place, as a short code</source>
        <translation>Lieu, sous forme de code court</translation>
    </message>
    <message>
        <source>Hashes of claims that the holder may show or keep back</source>
        <translation>Hachages de claims que le détenteur peut montrer ou retenir</translation>
    </message>
    <message>
        <source>Each disclosed claim fits one of these; hashes that nothing fits are kept back or decoys</source>
        <translation>Chaque claim divulgué correspond à l’un d’eux&#x202f;; les hachages sans correspondance sont retenus ou des leurres</translation>
    </message>
    <message>
        <source>Hash of an item that the holder may show or keep back</source>
        <translation>Hachage d’un élément que le détenteur peut montrer ou retenir</translation>
    </message>
    <message>
        <source>Hash that the disclosures are named by</source>
        <translation>Hachage qui désigne les divulgations</translation>
    </message>
    <message>
        <source>Hash of the credential and what was disclosed with it</source>
        <translation>Hachage du justificatif et de ce qui a été divulgué avec lui</translation>
    </message>
    <message>
        <source>Type of the credential</source>
        <translation>Type du justificatif</translation>
    </message>
    <message>
        <source>Where to look up whether it was withdrawn</source>
        <translation>Où regarder s’il a été retiré</translation>
    </message>
    <message>
        <source>States of many tokens, packed</source>
        <translation>États de nombreux jetons, compactés</translation>
    </message>
    <message>
        <source>Seconds that the list may be kept</source>
        <translation>Durée en secondes pendant laquelle la liste peut être gardée</translation>
    </message>
    <message>
        <source>Place of this token in the list</source>
        <translation>Place de ce jeton dans la liste</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse de la liste</translation>
    </message>
    <message>
        <source>Public keys of the member</source>
        <translation>Clés publiques du membre</translation>
    </message>
    <message>
        <source>What a member of the federation says of itself</source>
        <translation>Ce qu’un membre de la fédération dit de lui-même</translation>
    </message>
    <message>
        <source>Rules for what members below may say</source>
        <translation>Règles sur ce que peuvent dire les membres en dessous</translation>
    </message>
    <message>
        <source>Rules that have to be understood</source>
        <translation>Règles qui doivent être comprises</translation>
    </message>
    <message>
        <source>Limits for the chain of trust</source>
        <translation>Limites de la chaîne de confiance</translation>
    </message>
    <message>
        <source>Claims that a reader has to understand</source>
        <translation>Claims qu’un lecteur doit comprendre</translation>
    </message>
    <message>
        <source>Who vouches for this member</source>
        <translation>Qui se porte garant de ce membre</translation>
    </message>
    <message>
        <source>Roots of trust that this member belongs to</source>
        <translation>Racines de confiance auxquelles ce membre appartient</translation>
    </message>
    <message>
        <source>Marks that say the member keeps to something</source>
        <translation>Marques disant que le membre respecte quelque chose</translation>
    </message>
    <message>
        <source>Who may give which mark</source>
        <translation>Qui peut donner quelle marque</translation>
    </message>
    <message>
        <source>To whom each mark belongs</source>
        <translation>À qui appartient chaque marque</translation>
    </message>
    <message>
        <source>Which mark it is</source>
        <translation>De quelle marque il s’agit</translation>
    </message>
    <message>
        <source>Statements from the member up to the root</source>
        <translation>Déclarations du membre jusqu’à la racine</translation>
    </message>
    <message>
        <source>Mobile network of the one that asks</source>
        <translation>Réseau mobile de celui qui demande</translation>
    </message>
    <message>
        <source>Private mobile network of the one that asks</source>
        <translation>Réseau mobile privé de celui qui demande</translation>
    </message>
    <message>
        <source>Mobile network of the one that serves</source>
        <translation>Réseau mobile de celui qui sert</translation>
    </message>
    <message>
        <source>Private mobile network of the one that serves</source>
        <translation>Réseau mobile privé de celui qui sert</translation>
    </message>
    <message>
        <source>Slices of the network that serve</source>
        <translation>Tranches du réseau qui servent</translation>
    </message>
    <message>
        <source>Instances of the slices that serve</source>
        <translation>Instances des tranches qui servent</translation>
    </message>
    <message>
        <source>Set of network functions that serve</source>
        <translation>Ensemble de fonctions réseau qui servent</translation>
    </message>
    <message>
        <source>Set of services that serve</source>
        <translation>Ensemble de services qui servent</translation>
    </message>
    <message>
        <source>The network function that has others ask for it</source>
        <translation>La fonction réseau au nom de laquelle d’autres demandent</translation>
    </message>
    <message>
        <source>Analyses that it allows</source>
        <translation>Analyses qu’il permet</translation>
    </message>
    <message>
        <source>The subscriber whose details are asked for</source>
        <translation>L’abonné dont les données sont demandées</translation>
    </message>
    <message>
        <source>Sign out: the application has to end the session</source>
        <translation>Déconnexion&#xa0;: l’application doit mettre fin à la session</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>La session a été terminée</translation>
    </message>
    <message>
        <source>A password, key or device was changed</source>
        <translation>Un mot de passe, une clé ou un appareil a été changé</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>Le compte a été désactivé</translation>
    </message>
    <message>
        <source>How the subject is named</source>
        <translation>Comment le sujet est désigné</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>par l’adresse e-mail</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>par le numéro de téléphone</translation>
    </message>
    <message>
        <source>by issuer and subject</source>
        <translation>par l’émetteur et le sujet</translation>
    </message>
    <message>
        <source>by a name without a meaning</source>
        <translation>par un nom sans signification</translation>
    </message>
    <message>
        <source>What kind of credential it is</source>
        <translation>De quel genre de justificatif il s’agit</translation>
    </message>
    <message>
        <source>What it says about whom</source>
        <translation>Ce qu’il dit, et de qui</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Qui l’a émis</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Quand il a été émis</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand il prend fin</translation>
    </message>
    <message>
        <source>The credentials that are shown</source>
        <translation>Les justificatifs présentés</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Comment il est signé</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, by a secret that both sides share</source>
        <translation>HMAC avec SHA-256, par un secret partagé des deux côtés</translation>
    </message>
    <message>
        <source>HMAC with SHA-384, by a secret that both sides share</source>
        <translation>HMAC avec SHA-384, par un secret partagé des deux côtés</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, by a secret that both sides share</source>
        <translation>HMAC avec SHA-512, par un secret partagé des deux côtés</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA avec SHA-256</translation>
    </message>
    <message>
        <source>RSA with SHA-384</source>
        <translation>RSA avec SHA-384</translation>
    </message>
    <message>
        <source>RSA with SHA-512</source>
        <translation>RSA avec SHA-512</translation>
    </message>
    <message>
        <source>RSA with SHA-1, which is broken</source>
        <translation>RSA avec SHA-1, qui est cassé</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS avec SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384</source>
        <translation>RSA-PSS avec SHA-384</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512</source>
        <translation>RSA-PSS avec SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on P-256 with SHA-256</source>
        <translation>ECDSA sur P-256 avec SHA-256</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384</source>
        <translation>ECDSA sur P-384 avec SHA-384</translation>
    </message>
    <message>
        <source>ECDSA on P-521 with SHA-512</source>
        <translation>ECDSA sur P-521 avec SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1, the curve of Bitcoin</source>
        <translation>ECDSA sur secp256k1, la courbe de Bitcoin</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448, by the key</source>
        <translation>Ed25519 ou Ed448, selon la clé</translation>
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
        <translation>ML-DSA, conçu pour résister aux ordinateurs quantiques</translation>
    </message>
    <message>
        <source>not at all, anybody can have written it</source>
        <translation>pas du tout, n’importe qui peut l’avoir écrit</translation>
    </message>
    <message>
        <source>Address of a key set; a token can name any, so it is not used</source>
        <translation>Adresse d’un jeu de clés&#x202f;; un jeton peut en nommer n’importe laquelle, elle n’est donc pas utilisée</translation>
    </message>
    <message>
        <source>A public key; a token can bring any, so it is not used</source>
        <translation>Une clé publique&#x202f;; un jeton peut en apporter n’importe laquelle, elle n’est donc pas utilisée</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it</source>
        <translation>Laquelle des clés de l’émetteur l’a signé</translation>
    </message>
    <message>
        <source>A name to find the key by; on its own it proves nothing</source>
        <translation>Un nom pour trouver la clé&#x202f;; à lui seul, il ne prouve rien</translation>
    </message>
    <message>
        <source>Address of a certificate; a token can name any, so it is not used</source>
        <translation>Adresse d’un certificat&#x202f;; un jeton peut en nommer n’importe laquelle, elle n’est donc pas utilisée</translation>
    </message>
    <message>
        <source>Certificates; a token can bring any, so they are not used</source>
        <translation>Certificats&#x202f;; un jeton peut en apporter n’importe lesquels, ils ne sont donc pas utilisés</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>SHA-1 du certificat</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 du certificat</translation>
    </message>
    <message>
        <source>What kind of token it says it is</source>
        <translation>Quel genre de jeton il dit être</translation>
    </message>
    <message>
        <source>a JWT of any kind</source>
        <translation>un JWT quelconque</translation>
    </message>
    <message>
        <source>an access token, RFC 9068</source>
        <translation>un jeton d’accès, RFC 9068</translation>
    </message>
    <message>
        <source>a DPoP proof, RFC 9449</source>
        <translation>une preuve DPoP, RFC 9449</translation>
    </message>
    <message>
        <source>a logout token of OpenID Connect</source>
        <translation>un jeton de déconnexion d’OpenID Connect</translation>
    </message>
    <message>
        <source>a security event, RFC 8417</source>
        <translation>un événement de sécurité, RFC 8417</translation>
    </message>
    <message>
        <source>a signed authorization request, RFC 9101</source>
        <translation>une demande d’autorisation signée, RFC 9101</translation>
    </message>
    <message>
        <source>a signed introspection answer, RFC 9701</source>
        <translation>une réponse d’introspection signée, RFC 9701</translation>
    </message>
    <message>
        <source>a client&apos;s proof of who it is, RFC 7523</source>
        <translation>la preuve d’identité d’un client, RFC 7523</translation>
    </message>
    <message>
        <source>the holder&apos;s proof for an SD-JWT, RFC 9901</source>
        <translation>la preuve du détenteur pour un SD-JWT, RFC 9901</translation>
    </message>
    <message>
        <source>a credential with claims disclosed one by one</source>
        <translation>un justificatif aux claims divulgués un par un</translation>
    </message>
    <message>
        <source>a statement about a member of a federation</source>
        <translation>une déclaration sur un membre d’une fédération</translation>
    </message>
    <message>
        <source>a list of the states of other tokens</source>
        <translation>une liste des états d’autres jetons</translation>
    </message>
    <message>
        <source>a signed phone call, RFC 8225</source>
        <translation>un appel téléphonique signé, RFC 8225</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Quel genre de contenu il porte</translation>
    </message>
    <message>
        <source>What a reader has to understand or else refuse it</source>
        <translation>Ce qu’un lecteur doit comprendre, sinon le refuser</translation>
    </message>
    <message>
        <source>Whether the payload is encoded</source>
        <translation>Si la charge utile est encodée</translation>
    </message>
    <message>
        <source>yes, as base64url</source>
        <translation>oui, en base64url</translation>
    </message>
    <message>
        <source>no, it is signed as it stands</source>
        <translation>non, elle est signée telle quelle</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>Comment le contenu est chiffré</translation>
    </message>
    <message>
        <source>AES-GCM with 128 bits</source>
        <translation>AES-GCM sur 128&#xa0;bits</translation>
    </message>
    <message>
        <source>AES-GCM with 192 bits</source>
        <translation>AES-GCM sur 192&#xa0;bits</translation>
    </message>
    <message>
        <source>AES-GCM with 256 bits</source>
        <translation>AES-GCM sur 256&#xa0;bits</translation>
    </message>
    <message>
        <source>AES-CBC with 128 bits and HMAC with SHA-256</source>
        <translation>AES-CBC sur 128&#xa0;bits et HMAC avec SHA-256</translation>
    </message>
    <message>
        <source>AES-CBC with 192 bits and HMAC with SHA-384</source>
        <translation>AES-CBC sur 192&#xa0;bits et HMAC avec SHA-384</translation>
    </message>
    <message>
        <source>AES-CBC with 256 bits and HMAC with SHA-512</source>
        <translation>AES-CBC sur 256&#xa0;bits et HMAC avec SHA-512</translation>
    </message>
    <message>
        <source>How the content was packed before it was encrypted</source>
        <translation>Comment le contenu a été compressé avant le chiffrement</translation>
    </message>
    <message>
        <source>How the key to the content is protected</source>
        <translation>Comment la clé du contenu est protégée</translation>
    </message>
    <message>
        <source>RSA as of 1993, which is easy to get wrong</source>
        <translation>RSA tel qu’en 1993, facile à mal utiliser</translation>
    </message>
    <message>
        <source>RSA with OAEP, for the recipient&apos;s key</source>
        <translation>RSA avec OAEP, pour la clé du destinataire</translation>
    </message>
    <message>
        <source>agreed with the recipient&apos;s key</source>
        <translation>convenue avec la clé du destinataire</translation>
    </message>
    <message>
        <source>both sides have it already</source>
        <translation>les deux côtés l’ont déjà</translation>
    </message>
    <message>
        <source>by a secret that both sides share</source>
        <translation>par un secret partagé des deux côtés</translation>
    </message>
    <message>
        <source>by a password</source>
        <translation>par un mot de passe</translation>
    </message>
    <message>
        <source>Which of the recipient&apos;s keys opens it</source>
        <translation>Laquelle des clés du destinataire l’ouvre</translation>
    </message>
    <message>
        <source>another token, which is signed</source>
        <translation>un autre jeton, qui est signé</translation>
    </message>
    <message>
        <source>Issuer, repeated outside so that it can be read</source>
        <translation>Émetteur, répété à l’extérieur pour être lisible</translation>
    </message>
    <message>
        <source>Subject, repeated outside so that it can be read</source>
        <translation>Sujet, répété à l’extérieur pour être lisible</translation>
    </message>
    <message>
        <source>Audience, repeated outside so that it can be read</source>
        <translation>Audience, répétée à l’extérieur pour être lisible</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one message</source>
        <translation>La clé de l’expéditeur pour ce seul message</translation>
    </message>
    <message>
        <source>About the sender, mixed into the key</source>
        <translation>Sur l’expéditeur, mêlé à la clé</translation>
    </message>
    <message>
        <source>About the recipient, mixed into the key</source>
        <translation>Sur le destinataire, mêlé à la clé</translation>
    </message>
    <message>
        <source>Starting value of the key&apos;s encryption</source>
        <translation>Valeur initiale du chiffrement de la clé</translation>
    </message>
    <message>
        <source>Check value of the key&apos;s encryption</source>
        <translation>Valeur de contrôle du chiffrement de la clé</translation>
    </message>
    <message>
        <source>Salt that the password is mixed with</source>
        <translation>Sel mêlé au mot de passe</translation>
    </message>
    <message>
        <source>How often the password is hashed</source>
        <translation>Combien de fois le mot de passe est haché</translation>
    </message>
    <message>
        <source>The address this message is for</source>
        <translation>L’adresse à laquelle ce message est destiné</translation>
    </message>
    <message>
        <source>A value that keeps the message from being sent twice</source>
        <translation>Une valeur qui empêche le message d’être envoyé deux fois</translation>
    </message>
    <message>
        <source>Which kind of phone call token it is</source>
        <translation>De quel genre de jeton d’appel il s’agit</translation>
    </message>
    <message>
        <source>Proof that the signature was checked before</source>
        <translation>Preuve que la signature a déjà été vérifiée</translation>
    </message>
    <message>
        <source>Statements from the signer up to the root; not followed here</source>
        <translation>Déclarations du signataire jusqu’à la racine&#x202f;; non suivies ici</translation>
    </message>
    <message>
        <source>Tenant: the directory that was signed in to</source>
        <translation>Locataire&#xa0;: l’annuaire auquel on s’est connecté</translation>
    </message>
    <message>
        <source>Object id: the account, the same for every application</source>
        <translation>ID d’objet&#xa0;: le compte, le même pour chaque application</translation>
    </message>
    <message>
        <source>User name that looks like an e-mail address; it can change</source>
        <translation>Nom d’utilisateur qui ressemble à une adresse e-mail&#x202f;; il peut changer</translation>
    </message>
    <message>
        <source>A readable name, which isn&apos;t unique</source>
        <translation>Un nom lisible, qui n’est pas unique</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Version de la forme du jeton</translation>
    </message>
    <message>
        <source>The application that asked for it</source>
        <translation>L’application qui l’a demandé</translation>
    </message>
    <message>
        <source>Name of the application that asked for it</source>
        <translation>Nom de l’application qui l’a demandé</translation>
    </message>
    <message>
        <source>How the application showed who it is</source>
        <translation>Comment l’application a montré qui elle est</translation>
    </message>
    <message>
        <source>not at all, it is a public client</source>
        <translation>pas du tout, c’est un client public</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>avec un secret</translation>
    </message>
    <message>
        <source>with a certificate or key</source>
        <translation>avec un certificat ou une clé</translation>
    </message>
    <message>
        <source>Whom it stands for</source>
        <translation>Qui il représente</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>l’application elle-même</translation>
    </message>
    <message>
        <source>Administrator roles in the whole directory</source>
        <translation>Rôles d’administration dans tout l’annuaire</translation>
    </message>
    <message>
        <source>Where the person really signed in</source>
        <translation>Où la personne s’est réellement connectée</translation>
    </message>
    <message>
        <source>There are too many groups to list them here</source>
        <translation>Il y a trop de groupes pour les lister ici</translation>
    </message>
    <message>
        <source>Network address that the person came from</source>
        <translation>Adresse réseau d’où venait la personne</translation>
    </message>
    <message>
        <source>What the application can answer when asked for more</source>
        <translation>Ce que l’application sait répondre si on lui en demande plus</translation>
    </message>
    <message>
        <source>The number of this token at Microsoft</source>
        <translation>Le numéro de ce jeton chez Microsoft</translation>
    </message>
    <message>
        <source>For Microsoft&apos;s own use</source>
        <translation>Pour l’usage interne de Microsoft</translation>
    </message>
    <message>
        <source>The device that was signed in with</source>
        <translation>L’appareil utilisé pour la connexion</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Where the person signed in</source>
        <translation>Où la personne s’est connectée</translation>
    </message>
    <message>
        <source>What the person may do in the whole realm</source>
        <translation>Ce que la personne peut faire dans tout le realm</translation>
    </message>
    <message>
        <source>Roles in the whole realm</source>
        <translation>Rôles dans tout le realm</translation>
    </message>
    <message>
        <source>What the person may do, by application</source>
        <translation>Ce que la personne peut faire, par application</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>À quoi sert le jeton</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>to say who signed in</source>
        <translation>dire qui s’est connecté</translation>
    </message>
    <message>
        <source>to get new tokens</source>
        <translation>obtenir de nouveaux jetons</translation>
    </message>
    <message>
        <source>to get new tokens when nobody is there</source>
        <translation>obtenir de nouveaux jetons en l’absence de tous</translation>
    </message>
    <message>
        <source>to sign out</source>
        <translation>se déconnecter</translation>
    </message>
    <message>
        <source>The session at the issuer</source>
        <translation>La session chez l’émetteur</translation>
    </message>
    <message>
        <source>Web sites whose pages may send the token</source>
        <translation>Sites web dont les pages peuvent envoyer le jeton</translation>
    </message>
    <message>
        <source>What the person may do at the API</source>
        <translation>Ce que la personne peut faire dans l’API</translation>
    </message>
    <message>
        <source>How the token was obtained</source>
        <translation>Comment le jeton a été obtenu</translation>
    </message>
    <message>
        <source>by signing in with the browser</source>
        <translation>par une connexion avec le navigateur</translation>
    </message>
    <message>
        <source>by the application alone</source>
        <translation>par l’application seule</translation>
    </message>
    <message>
        <source>with the person&apos;s password</source>
        <translation>avec le mot de passe de la personne</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>avec un jeton d’actualisation</translation>
    </message>
    <message>
        <source>The organisation that was signed in to</source>
        <translation>L’organisation à laquelle on s’est connecté</translation>
    </message>
    <message>
        <source>Name of the organisation that was signed in to</source>
        <translation>Nom de l’organisation à laquelle on s’est connecté</translation>
    </message>
    <message>
        <source>Workspace domain of the account; private accounts have none</source>
        <translation>Domaine Workspace du compte&#x202f;; les comptes privés n’en ont pas</translation>
    </message>
    <message>
        <source>How the person signed in with Firebase</source>
        <translation>Comment la personne s’est connectée avec Firebase</translation>
    </message>
    <message>
        <source>The person&apos;s accounts elsewhere</source>
        <translation>Les comptes de la personne ailleurs</translation>
    </message>
    <message>
        <source>Repository that the job runs for</source>
        <translation>Dépôt pour lequel le job s’exécute</translation>
    </message>
    <message>
        <source>Number of the repository; it stays when the name changes</source>
        <translation>Numéro du dépôt&#x202f;; il reste quand le nom change</translation>
    </message>
    <message>
        <source>Whose repository it is</source>
        <translation>À qui est le dépôt</translation>
    </message>
    <message>
        <source>Number of the repository&apos;s owner</source>
        <translation>Numéro du propriétaire du dépôt</translation>
    </message>
    <message>
        <source>Who can see the repository</source>
        <translation>Qui peut voir le dépôt</translation>
    </message>
    <message>
        <source>Branch or tag that the job runs on</source>
        <translation>Branche ou tag sur lequel le job s’exécute</translation>
    </message>
    <message>
        <source>Whether that is a branch or a tag</source>
        <translation>S’il s’agit d’une branche ou d’un tag</translation>
    </message>
    <message>
        <source>Whether the branch or tag is protected</source>
        <translation>Si la branche ou le tag est protégé</translation>
    </message>
    <message>
        <source>Branch that the pull request comes from</source>
        <translation>Branche d’où vient la pull request</translation>
    </message>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>Branche où va la pull request</translation>
    </message>
    <message>
        <source>Commit that the job runs on</source>
        <translation>Commit sur lequel le job s’exécute</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>Nom du workflow</translation>
    </message>
    <message>
        <source>File and branch of the workflow</source>
        <translation>Fichier et branche du workflow</translation>
    </message>
    <message>
        <source>Commit of the workflow&apos;s file</source>
        <translation>Commit du fichier du workflow</translation>
    </message>
    <message>
        <source>File and branch of the workflow that the job is from</source>
        <translation>Fichier et branche du workflow dont vient le job</translation>
    </message>
    <message>
        <source>Commit of the workflow that the job is from</source>
        <translation>Commit du workflow dont vient le job</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>Numéro de l’exécution</translation>
    </message>
    <message>
        <source>Which run of the workflow it is</source>
        <translation>Quelle exécution du workflow c’est</translation>
    </message>
    <message>
        <source>Which attempt of the run it is</source>
        <translation>Quelle tentative de l’exécution c’est</translation>
    </message>
    <message>
        <source>Whose machine the job runs on</source>
        <translation>À qui est la machine qui exécute le job</translation>
    </message>
    <message>
        <source>one of GitHub&apos;s</source>
        <translation>une machine de GitHub</translation>
    </message>
    <message>
        <source>one of the owner&apos;s</source>
        <translation>une machine du propriétaire</translation>
    </message>
    <message>
        <source>Environment that the job deploys to</source>
        <translation>Environnement où le job déploie</translation>
    </message>
    <message>
        <source>What started the workflow</source>
        <translation>Ce qui a lancé le workflow</translation>
    </message>
    <message>
        <source>Who started the run</source>
        <translation>Qui a lancé l’exécution</translation>
    </message>
    <message>
        <source>Number of who started the run</source>
        <translation>Numéro de qui a lancé l’exécution</translation>
    </message>
    <message>
        <source>Enterprise that the repository belongs to</source>
        <translation>Entreprise à laquelle appartient le dépôt</translation>
    </message>
    <message>
        <source>Project that the job runs for</source>
        <translation>Projet pour lequel le job s’exécute</translation>
    </message>
    <message>
        <source>Number of the project; it stays when the name changes</source>
        <translation>Numéro du projet&#x202f;; il reste quand le nom change</translation>
    </message>
    <message>
        <source>Group or user that the project belongs to</source>
        <translation>Groupe ou utilisateur auquel appartient le projet</translation>
    </message>
    <message>
        <source>Number of that group or user</source>
        <translation>Numéro de ce groupe ou de cet utilisateur</translation>
    </message>
    <message>
        <source>Who started the job</source>
        <translation>Qui a lancé le job</translation>
    </message>
    <message>
        <source>Number of who started the job</source>
        <translation>Numéro de qui a lancé le job</translation>
    </message>
    <message>
        <source>E-mail address of who started the job</source>
        <translation>Adresse e-mail de qui a lancé le job</translation>
    </message>
    <message>
        <source>Number of the pipeline</source>
        <translation>Numéro du pipeline</translation>
    </message>
    <message>
        <source>What started the pipeline</source>
        <translation>Ce qui a lancé le pipeline</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>Numéro du job</translation>
    </message>
    <message>
        <source>Full name of the branch or tag</source>
        <translation>Nom complet de la branche ou du tag</translation>
    </message>
    <message>
        <source>Number of the runner</source>
        <translation>Numéro du runner</translation>
    </message>
    <message>
        <source>one of GitLab&apos;s</source>
        <translation>une machine de GitLab</translation>
    </message>
    <message>
        <source>Who can see the project</source>
        <translation>Qui peut voir le projet</translation>
    </message>
    <message>
        <source>The workload that the token was made for</source>
        <translation>La charge de travail pour laquelle le jeton a été fait</translation>
    </message>
    <message>
        <source>Namespace of the workload</source>
        <translation>Namespace de la charge de travail</translation>
    </message>
    <message>
        <source>The pod; when it is gone the token ends</source>
        <translation>Le pod&#x202f;; quand il disparaît, le jeton prend fin</translation>
    </message>
    <message>
        <source>The machine that the pod runs on</source>
        <translation>La machine sur laquelle tourne le pod</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>Le compte de service</translation>
    </message>
    <message>
        <source>The secret that the token lies in</source>
        <translation>Le secret où se trouve le jeton</translation>
    </message>
    <message>
        <source>Use after this time is noted: %1</source>
        <translation>Un usage après ce moment est noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of the service account</source>
        <translation>Numéro du compte de service</translation>
    </message>
    <message>
        <source>User name in the user pool</source>
        <translation>Nom d’utilisateur dans le user pool</translation>
    </message>
    <message>
        <source>Groups in the user pool</source>
        <translation>Groupes dans le user pool</translation>
    </message>
    <message>
        <source>AWS roles that the groups give</source>
        <translation>Rôles AWS que donnent les groupes</translation>
    </message>
    <message>
        <source>AWS role that is taken first</source>
        <translation>Rôle AWS pris en premier</translation>
    </message>
    <message>
        <source>Number of the sign-in that this token comes from</source>
        <translation>Numéro de la connexion dont vient ce jeton</translation>
    </message>
    <message>
        <source>Number of the sign-in</source>
        <translation>Numéro de la connexion</translation>
    </message>
    <message>
        <source>Whether the e-mail address is one that Apple forwards</source>
        <translation>Si l’adresse e-mail est une adresse qu’Apple fait suivre</translation>
    </message>
    <message>
        <source>Whether the device can carry a nonce</source>
        <translation>Si l’appareil peut porter un nonce</translation>
    </message>
    <message>
        <source>Whether Apple believes that a person is behind it</source>
        <translation>Si Apple pense qu’il y a une personne derrière</translation>
    </message>
    <message>
        <source>can&apos;t be told on this device</source>
        <translation>impossible à dire sur cet appareil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablement</translation>
    </message>
    <message>
        <source>The subject while the app moves to another team</source>
        <translation>Le sujet pendant que l’app passe à une autre équipe</translation>
    </message>
    <message>
        <source>Member of the workspace</source>
        <translation>Membre de l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>L’espace de travail</translation>
    </message>
    <message>
        <source>Organisation that the account belongs to</source>
        <translation>Organisation à laquelle appartient le compte</translation>
    </message>
    <message>
        <source>Name of the organisation that the account belongs to</source>
        <translation>Nom de l’organisation à laquelle appartient le compte</translation>
    </message>
    <message>
        <source>Roles of the person in the project</source>
        <translation>Rôles de la personne dans le projet</translation>
    </message>
    <message>
        <source>Claims that the operator added</source>
        <translation>Claims ajoutés par l’exploitant</translation>
    </message>
    <message>
        <source>Root of trust that is to be used</source>
        <translation>Racine de confiance à utiliser</translation>
    </message>
    <message>
        <source>Proof that the mark&apos;s owner lets somebody else give it</source>
        <translation>Preuve que le propriétaire de la marque laisse quelqu&apos;un d&apos;autre l&apos;attribuer</translation>
    </message>
    <message>
        <source>Picture of the mark</source>
        <translation>Image de la marque</translation>
    </message>
    <message>
        <source>Where the statement was fetched</source>
        <translation>Où la déclaration a été récupérée</translation>
    </message>
    <message>
        <source>Public keys, those of former times among them</source>
        <translation>Clés publiques, y compris les anciennes</translation>
    </message>
    <message>
        <source>What attests to the device, in a wrapper</source>
        <translation>Ce qui atteste l&apos;appareil, dans une enveloppe</translation>
    </message>
    <message>
        <source>a strong way set up during this sign-in</source>
        <translation>un moyen fort mis en place pendant cette connexion</translation>
    </message>
    <message>
        <source>a sign-in at another server</source>
        <translation>une connexion auprès d’un autre serveur</translation>
    </message>
    <message>
        <source>What may be done with the key</source>
        <translation>Ce qui peut être fait avec la clé</translation>
    </message>
    <message>
        <source>make signatures</source>
        <translation>faire des signatures</translation>
    </message>
    <message>
        <source>check signatures</source>
        <translation>vérifier des signatures</translation>
    </message>
    <message>
        <source>encrypt contents</source>
        <translation>chiffrer des contenus</translation>
    </message>
    <message>
        <source>decrypt contents</source>
        <translation>déchiffrer des contenus</translation>
    </message>
    <message>
        <source>encrypt keys</source>
        <translation>chiffrer des clés</translation>
    </message>
    <message>
        <source>decrypt keys</source>
        <translation>déchiffrer des clés</translation>
    </message>
    <message>
        <source>derive keys</source>
        <translation>dériver des clés</translation>
    </message>
    <message>
        <source>derive bits that are no key</source>
        <translation>dériver des bits qui ne sont pas une clé</translation>
    </message>
    <message>
        <source>The key was given up before its time</source>
        <translation>La clé a été abandonnée avant son terme</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>Abandonnée %1</translation>
    </message>
    <message>
        <source>Why the key was given up</source>
        <translation>Pourquoi la clé a été abandonnée</translation>
    </message>
</context>
<context>
    <name>prefixes</name>
    <message>
        <source>GitHub OAuth access token</source>
        <translation>jeton d’accès OAuth de GitHub</translation>
    </message>
    <message>
        <source>GitHub App user access token</source>
        <translation>jeton d’accès utilisateur d’une GitHub App</translation>
    </message>
    <message>
        <source>GitHub App refresh token</source>
        <translation>jeton d’actualisation d’une GitHub App</translation>
    </message>
    <message>
        <source>GitHub App installation access token</source>
        <translation>jeton d’accès d’installation d’une GitHub App</translation>
    </message>
    <message>
        <source>GitHub personal access token</source>
        <translation>jeton d’accès personnel de GitHub</translation>
    </message>
    <message>
        <source>GitHub fine-grained personal access token</source>
        <translation>jeton d’accès personnel à granularité fine de GitHub</translation>
    </message>
    <message>
        <source>GitLab personal access token</source>
        <translation>jeton d’accès personnel de GitLab</translation>
    </message>
    <message>
        <source>GitLab application secret, which is no token</source>
        <translation>secret d’application de GitLab, qui n’est pas un jeton</translation>
    </message>
    <message>
        <source>GitLab runner token</source>
        <translation>jeton de runner de GitLab</translation>
    </message>
    <message>
        <source>GitLab deploy token</source>
        <translation>jeton de déploiement de GitLab</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>jeton de job de GitLab</translation>
    </message>
    <message>
        <source>Slack user token</source>
        <translation>jeton utilisateur de Slack</translation>
    </message>
    <message>
        <source>Slack bot token</source>
        <translation>jeton de bot de Slack</translation>
    </message>
    <message>
        <source>Slack app token</source>
        <translation>jeton d’app de Slack</translation>
    </message>
    <message>
        <source>Slack access token that is renewed</source>
        <translation>jeton d’accès de Slack, qui se renouvelle</translation>
    </message>
    <message>
        <source>Slack refresh token</source>
        <translation>jeton d’actualisation de Slack</translation>
    </message>
    <message>
        <source>Google access token</source>
        <translation>jeton d’accès de Google</translation>
    </message>
    <message>
        <source>Google refresh token</source>
        <translation>jeton d’actualisation de Google</translation>
    </message>
    <message>
        <source>Google client secret, which is no token</source>
        <translation>secret client de Google, qui n’est pas un jeton</translation>
    </message>
    <message>
        <source>Hugging Face OAuth access token</source>
        <translation>jeton d’accès OAuth de Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face user token</source>
        <translation>jeton utilisateur de Hugging Face</translation>
    </message>
    <message>
        <source>Notion token</source>
        <translation>jeton de Notion</translation>
    </message>
    <message>
        <source>Dropbox access token</source>
        <translation>jeton d’accès de Dropbox</translation>
    </message>
    <message>
        <source>DigitalOcean OAuth access token</source>
        <translation>jeton d’accès OAuth de DigitalOcean</translation>
    </message>
    <message>
        <source>DigitalOcean refresh token</source>
        <translation>jeton d’actualisation de DigitalOcean</translation>
    </message>
    <message>
        <source>DigitalOcean personal access token</source>
        <translation>jeton d’accès personnel de DigitalOcean</translation>
    </message>
    <message>
        <source>Ory access token</source>
        <translation>jeton d’accès d’Ory</translation>
    </message>
    <message>
        <source>Ory refresh token</source>
        <translation>jeton d’actualisation d’Ory</translation>
    </message>
    <message>
        <source>Ory authorization code, which is no token</source>
        <translation>code d’autorisation d’Ory, qui n’est pas un jeton</translation>
    </message>
    <message>
        <source>Authelia access token</source>
        <translation>jeton d’accès d’Authelia</translation>
    </message>
    <message>
        <source>Authelia refresh token</source>
        <translation>jeton d’actualisation d’Authelia</translation>
    </message>
    <message>
        <source>Authelia authorization code, which is no token</source>
        <translation>code d’autorisation d’Authelia, qui n’est pas un jeton</translation>
    </message>
    <message>
        <source>Figma OAuth token</source>
        <translation>jeton OAuth de Figma</translation>
    </message>
    <message>
        <source>Figma personal access token</source>
        <translation>jeton d’accès personnel de Figma</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>jeton de Heroku</translation>
    </message>
    <message>
        <source>Linear OAuth access token</source>
        <translation>jeton d’accès OAuth de Linear</translation>
    </message>
    <message>
        <source>Linear personal API key</source>
        <translation>clé d’API personnelle de Linear</translation>
    </message>
    <message>
        <source>npm access token</source>
        <translation>jeton d’accès de npm</translation>
    </message>
    <message>
        <source>PyPI API token</source>
        <translation>jeton d’API de PyPI</translation>
    </message>
    <message>
        <source>Shopify access token</source>
        <translation>jeton d’accès de Shopify</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>It comes back to an https address only, which no program on a desktop has.</source>
        <translation>Il ne revient qu’à une adresse https, et aucun programme de bureau n’en a.</translation>
    </message>
    <message>
        <source>Let a website sign in with Apple, or use Apple&apos;s own frameworks.</source>
        <translation>Laissez un site web se charger de la connexion avec Apple, ou utilisez les frameworks d’Apple.</translation>
    </message>
    <message>
        <source>Add the APIs and scopes under Permissions.</source>
        <translation>Ajoutez les API et les scopes sous «&#xa0;Permissions&#xa0;».</translation>
    </message>
    <message>
        <source>Its tokens are for api.atlassian.com, not for a site&apos;s own address.</source>
        <translation>Ses jetons sont pour api.atlassian.com, pas pour l’adresse propre d’un site.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Tick the grant “Refresh Token”.</source>
        <translation>Cochez l’octroi «&#xa0;Refresh Token&#xa0;».</translation>
    </message>
    <message>
        <source>An API&apos;s tokens come with its audience, to be given under More: audience=…</source>
        <translation>Les jetons d’une API s’obtiennent avec son audience, à indiquer sous «&#xa0;Plus&#xa0;»&#xa0;: audience=…</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Adresse de base</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>The permissions ticked there become the scopes.</source>
        <translation>Les permissions qui y sont cochées deviennent les scopes.</translation>
    </message>
    <message>
        <source>Its scopes are chosen at the provider, not here.</source>
        <translation>Ses scopes se choisissent chez le fournisseur, pas ici.</translation>
    </message>
    <message>
        <source>An administrator may have to approve the app first.</source>
        <translation>Il se peut qu’un administrateur doive d’abord approuver l’app.</translation>
    </message>
    <message>
        <source>A private client is for members of its account alone.</source>
        <translation>Un client privé est réservé aux membres de son compte.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID du user pool</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Switch “Public Client” on to go without a secret.</source>
        <translation>Activez «&#xa0;Public Client&#xa0;» pour vous passer de secret.</translation>
    </message>
    <message>
        <source>Tick the scopes on the Permissions tab first.</source>
        <translation>Cochez d’abord les scopes dans l’onglet «&#xa0;Permissions&#xa0;».</translation>
    </message>
    <message>
        <source>Allow public clients.</source>
        <translation>Autorisez les clients publics.</translation>
    </message>
    <message>
        <source>Scopes that are changed later need a new sign-in.</source>
        <translation>Les scopes modifiés plus tard demandent une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Hôte de connexion</translation>
    </message>
    <message>
        <source>Choose the account types that fit the tenant.</source>
        <translation>Choisissez les types de comptes qui conviennent au locataire.</translation>
    </message>
    <message>
        <source>Add the platform “Mobile and desktop applications”.</source>
        <translation>Ajoutez la plateforme «&#xa0;Applications mobiles et de bureau&#xa0;».</translation>
    </message>
    <message>
        <source>Scopes of two APIs can&apos;t be mixed in one sign-in.</source>
        <translation>Les scopes de deux API ne peuvent pas être mêlés dans une même connexion.</translation>
    </message>
    <message>
        <source>The provider has announced the end of this API.</source>
        <translation>Le fournisseur a annoncé la fin de cette API.</translation>
    </message>
    <message>
        <source>Clear “Confidential client”.</source>
        <translation>Décochez «&#xa0;Confidential client&#xa0;».</translation>
    </message>
    <message>
        <source>Switch the webhook off.</source>
        <translation>Désactivez le webhook.</translation>
    </message>
    <message>
        <source>The app has to be installed where it is to be used.</source>
        <translation>L’app doit être installée là où elle sera utilisée.</translation>
    </message>
    <message>
        <source>Any homepage address will do.</source>
        <translation>N’importe quelle adresse de page d’accueil convient.</translation>
    </message>
    <message>
        <source>Its tokens don&apos;t end by themselves.</source>
        <translation>Ses jetons ne prennent pas fin d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Clear “Confidential”.</source>
        <translation>Décochez «&#xa0;Confidential&#xa0;».</translation>
    </message>
    <message>
        <source>Only scopes that were ticked there can be asked for.</source>
        <translation>Seuls les scopes qui y ont été cochés peuvent être demandés.</translation>
    </message>
    <message>
        <source>Create a project and add yourself as a test user.</source>
        <translation>Créez un projet et ajoutez-vous comme utilisateur de test.</translation>
    </message>
    <message>
        <source>While the project is in testing, a sign-in lasts 7 days.</source>
        <translation>Tant que le projet est en test, une connexion dure 7 jours.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Switch “Client authentication” off and “Standard flow” on.</source>
        <translation>Désactivez «&#xa0;Client authentication&#xa0;» et activez «&#xa0;Standard flow&#xa0;».</translation>
    </message>
    <message>
        <source>Ask LinkedIn to enable its native flow for the app.</source>
        <translation>Demandez à LinkedIn d’activer son «&#xa0;native flow&#xa0;» pour l’app.</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Serveur d’autorisation</translation>
    </message>
    <message>
        <source>New apps have to be approved.</source>
        <translation>Les nouvelles apps doivent être approuvées.</translation>
    </message>
    <message>
        <source>Tick PKCE, and clear that a secret is required.</source>
        <translation>Cochez PKCE, et décochez l’exigence d’un secret.</translation>
    </message>
    <message>
        <source>Choose user token scopes only.</source>
        <translation>Ne choisissez que des «&#xa0;User Token Scopes&#xa0;».</translation>
    </message>
    <message>
        <source>Switch PKCE on; that can&apos;t be undone.</source>
        <translation>Activez PKCE&#x202f;; cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>While the app is in development, only people on its list can sign in.</source>
        <translation>Tant que l’app est en développement, seules les personnes de sa liste peuvent se connecter.</translation>
    </message>
    <message>
        <source>A new app is for its owner alone at first.</source>
        <translation>Une nouvelle app est d’abord réservée à son propriétaire.</translation>
    </message>
    <message>
        <source>It takes the platform&apos;s secret API key, which no program on a desktop can keep.</source>
        <translation>Il demande la clé d’API secrète de la plateforme, qu’aucun programme de bureau ne peut garder secrète.</translation>
    </message>
    <message>
        <source>Use a restricted API key of the account.</source>
        <translation>Utilisez une clé d’API restreinte du compte.</translation>
    </message>
    <message>
        <source>Choose the client type Confidential.</source>
        <translation>Choisissez le type de client «&#xa0;Confidential&#xa0;».</translation>
    </message>
    <message>
        <source>Use of the API is paid for.</source>
        <translation>L’usage de l’API est payant.</translation>
    </message>
    <message>
        <source>Use an app password for mail.</source>
        <translation>Utilisez un mot de passe d’application pour le courrier.</translation>
    </message>
    <message>
        <source>Use the public client ID.</source>
        <translation>Utilisez l’ID client public.</translation>
    </message>
    <message>
        <source>For a code on another device, allow public client flows under Authentication.</source>
        <translation>Pour un code sur un autre appareil, autorisez les flux de clients publics (public client flows) sous Authentication.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>For a code on another device, tick “Enable Device Flow”.</source>
        <translation>Pour un code sur un autre appareil, cochez «&#xa0;Enable Device Flow&#xa0;».</translation>
    </message>
    <message>
        <source>Its org server has no authorization server in its address: give that address as an issuer.</source>
        <translation>Son serveur d’organisation n’a pas de serveur d’autorisation dans son adresse&#xa0;: donnez cette adresse comme émetteur.</translation>
    </message>
    <message>
        <source>Without a client secret nothing is revoked at a sign-out: remove the program in the settings, under Applications.</source>
        <translation>Sans secret du client, rien n’est révoqué à la déconnexion : retirez le programme dans les réglages, sous Applications.</translation>
    </message>
    <message>
        <source>Set the tenant’s issuer to the base address: it is acme.com until then.</source>
        <translation>Donnez à l&apos;émetteur du locataire l&apos;adresse de base : c&apos;est acme.com jusque-là.</translation>
    </message>
    <message>
        <source>Its developer support registers programs.</source>
        <translation>Son assistance aux développeurs enregistre les programmes.</translation>
    </message>
    <message>
        <source>Its token endpoint is said to end in February 2027.</source>
        <translation>Son endpoint de jetons devrait s’arrêter en février 2027.</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Say who signed in, with an ID token</source>
        <translation>Dire qui s’est connecté, avec un jeton d’ID</translation>
    </message>
    <message>
        <source>See name, picture and other profile details</source>
        <translation>Voir le nom, la photo et d’autres détails du profil</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>Voir l’adresse e-mail</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Voir l’adresse postale</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Voir le numéro de téléphone</translation>
    </message>
    <message>
        <source>Stay signed in, with a refresh token</source>
        <translation>Maintenir la connexion, avec un jeton d’actualisation</translation>
    </message>
    <message>
        <source>See the groups you belong to</source>
        <translation>Voir les groupes auxquels vous appartenez</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>Voir vos rôles</translation>
    </message>
    <message>
        <source>Do anything with your mail, deleting it for good too</source>
        <translation>Tout faire avec votre courrier, y compris le supprimer définitivement</translation>
    </message>
    <message>
        <source>Read your mail and its settings</source>
        <translation>Lire votre courrier et ses réglages</translation>
    </message>
    <message>
        <source>Send mail as you</source>
        <translation>Envoyer du courrier en votre nom</translation>
    </message>
    <message>
        <source>Read, write and bin your mail</source>
        <translation>Lire, écrire et mettre à la corbeille votre courrier</translation>
    </message>
    <message>
        <source>See, change and share your calendars</source>
        <translation>Voir, modifier et partager vos agendas</translation>
    </message>
    <message>
        <source>See your calendars</source>
        <translation>Voir vos agendas</translation>
    </message>
    <message>
        <source>See and change your appointments</source>
        <translation>Voir et modifier vos rendez-vous</translation>
    </message>
    <message>
        <source>See and change your contacts</source>
        <translation>Voir et modifier vos contacts</translation>
    </message>
    <message>
        <source>See your contacts</source>
        <translation>Voir vos contacts</translation>
    </message>
    <message>
        <source>Do anything with all your files</source>
        <translation>Tout faire avec tous vos fichiers</translation>
    </message>
    <message>
        <source>Read all your files</source>
        <translation>Lire tous vos fichiers</translation>
    </message>
    <message>
        <source>Work with the files you open with this application</source>
        <translation>Travailler avec les fichiers que vous ouvrez avec cette application</translation>
    </message>
    <message>
        <source>Keep its own settings in a hidden folder</source>
        <translation>Garder ses propres réglages dans un dossier caché</translation>
    </message>
    <message>
        <source>See and change your spreadsheets</source>
        <translation>Voir et modifier vos feuilles de calcul</translation>
    </message>
    <message>
        <source>See and change your tasks</source>
        <translation>Voir et modifier vos tâches</translation>
    </message>
    <message>
        <source>Look after your YouTube account</source>
        <translation>Gérer votre compte YouTube</translation>
    </message>
    <message>
        <source>See your YouTube account</source>
        <translation>Voir votre compte YouTube</translation>
    </message>
    <message>
        <source>Do anything in Google Cloud</source>
        <translation>Tout faire dans Google Cloud</translation>
    </message>
    <message>
        <source>Add pictures to your photos</source>
        <translation>Ajouter des images à vos photos</translation>
    </message>
    <message>
        <source>Take part in code reviews as you</source>
        <translation>Prendre part aux revues de code en votre nom</translation>
    </message>
    <message>
        <source>See your own profile</source>
        <translation>Voir votre propre profil</translation>
    </message>
    <message>
        <source>See short profiles of everybody</source>
        <translation>Voir les profils abrégés de tout le monde</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <translation>Lire votre courrier</translation>
    </message>
    <message>
        <source>Read, write and delete your mail</source>
        <translation>Lire, écrire et supprimer votre courrier</translation>
    </message>
    <message>
        <source>See and change your calendars</source>
        <translation>Voir et modifier vos agendas</translation>
    </message>
    <message>
        <source>Read your files</source>
        <translation>Lire vos fichiers</translation>
    </message>
    <message>
        <source>Read and change your files</source>
        <translation>Lire et modifier vos fichiers</translation>
    </message>
    <message>
        <source>Read and change every file you can reach, shared ones too</source>
        <translation>Lire et modifier tous les fichiers que vous atteignez, même partagés</translation>
    </message>
    <message>
        <source>Read the SharePoint sites you can reach</source>
        <translation>Lire les sites SharePoint que vous atteignez</translation>
    </message>
    <message>
        <source>Read your notebooks</source>
        <translation>Lire vos blocs-notes</translation>
    </message>
    <message>
        <source>See which teams you are in</source>
        <translation>Voir dans quelles équipes vous êtes</translation>
    </message>
    <message>
        <source>Read your chats</source>
        <translation>Lire vos conversations</translation>
    </message>
    <message>
        <source>Read the whole directory</source>
        <translation>Lire tout l’annuaire</translation>
    </message>
    <message>
        <source>Everything the application was set up for at this API</source>
        <translation>Tout ce pour quoi l’application a été configurée dans cette API</translation>
    </message>
    <message>
        <source>Do anything with your mailbox over IMAP</source>
        <translation>Tout faire avec votre boîte aux lettres par IMAP</translation>
    </message>
    <message>
        <source>Fetch and delete your mail over POP</source>
        <translation>Récupérer et supprimer votre courrier par POP</translation>
    </message>
    <message>
        <source>Do in Azure whatever you may do</source>
        <translation>Faire dans Azure tout ce que vous pouvez y faire</translation>
    </message>
    <message>
        <source>Do anything with your repositories, private ones too</source>
        <translation>Tout faire avec vos dépôts, même privés</translation>
    </message>
    <message>
        <source>See and set the status of commits</source>
        <translation>Voir et définir l’état des commits</translation>
    </message>
    <message>
        <source>See and start deployments</source>
        <translation>Voir et lancer des déploiements</translation>
    </message>
    <message>
        <source>Change your public repositories</source>
        <translation>Modifier vos dépôts publics</translation>
    </message>
    <message>
        <source>Answer invitations to repositories</source>
        <translation>Répondre aux invitations à des dépôts</translation>
    </message>
    <message>
        <source>See and change security alerts</source>
        <translation>Voir et modifier les alertes de sécurité</translation>
    </message>
    <message>
        <source>Change the workflows of GitHub Actions</source>
        <translation>Modifier les workflows de GitHub Actions</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation>Écrire des gists</translation>
    </message>
    <message>
        <source>See notifications and mark them as read</source>
        <translation>Voir les notifications et les marquer comme lues</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation>Voir votre profil</translation>
    </message>
    <message>
        <source>See your e-mail addresses</source>
        <translation>Voir vos adresses e-mail</translation>
    </message>
    <message>
        <source>Follow people and stop following them</source>
        <translation>Suivre des personnes et cesser de les suivre</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation>Voir et modifier votre profil</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>Voir vos organisations et vos équipes</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations</source>
        <translation>Modifier qui appartient à vos organisations</translation>
    </message>
    <message>
        <source>Administer your organisations and teams</source>
        <translation>Administrer vos organisations et vos équipes</translation>
    </message>
    <message>
        <source>Administer the webhooks of repositories</source>
        <translation>Administrer les webhooks des dépôts</translation>
    </message>
    <message>
        <source>Add and remove your SSH keys</source>
        <translation>Ajouter et supprimer vos clés SSH</translation>
    </message>
    <message>
        <source>Add and remove your GPG keys</source>
        <translation>Ajouter et supprimer vos clés GPG</translation>
    </message>
    <message>
        <source>Download packages</source>
        <translation>Télécharger des paquets</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>Publier des paquets</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>Supprimer des paquets</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>Supprimer des dépôts</translation>
    </message>
    <message>
        <source>Create and run codespaces</source>
        <translation>Créer et faire tourner des codespaces</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation>Voir et modifier les projets</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation>Voir les projets</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Lire le journal d’audit</translation>
    </message>
    <message>
        <source>Do anything that you may do in GitLab</source>
        <translation>Faire dans GitLab tout ce que vous pouvez y faire</translation>
    </message>
    <message>
        <source>Read everything that you can see in GitLab</source>
        <translation>Lire tout ce que vous voyez dans GitLab</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation>Lire les dépôts</translation>
    </message>
    <message>
        <source>Push to repositories</source>
        <translation>Pousser dans les dépôts</translation>
    </message>
    <message>
        <source>Download container images</source>
        <translation>Télécharger des images de conteneurs</translation>
    </message>
    <message>
        <source>Upload container images</source>
        <translation>Envoyer des images de conteneurs</translation>
    </message>
    <message>
        <source>Create runners</source>
        <translation>Créer des runners</translation>
    </message>
    <message>
        <source>Administer runners</source>
        <translation>Administrer les runners</translation>
    </message>
    <message>
        <source>Talk to Kubernetes clusters through GitLab</source>
        <translation>Communiquer avec des clusters Kubernetes par GitLab</translation>
    </message>
    <message>
        <source>Use GitLab Duo</source>
        <translation>Utiliser GitLab Duo</translation>
    </message>
    <message>
        <source>Act as anybody</source>
        <translation>Agir au nom de n’importe qui</translation>
    </message>
    <message>
        <source>Administer the whole GitLab</source>
        <translation>Administrer tout GitLab</translation>
    </message>
    <message>
        <source>Use GitLab&apos;s MCP server</source>
        <translation>Utiliser le serveur MCP de GitLab</translation>
    </message>
    <message>
        <source>See who is in the workspace</source>
        <translation>Voir qui est dans l’espace de travail</translation>
    </message>
    <message>
        <source>See people&apos;s e-mail addresses</source>
        <translation>Voir les adresses e-mail des personnes</translation>
    </message>
    <message>
        <source>See people&apos;s profiles and status</source>
        <translation>Voir les profils et les statuts des personnes</translation>
    </message>
    <message>
        <source>Change your profile and status</source>
        <translation>Modifier votre profil et votre statut</translation>
    </message>
    <message>
        <source>See the list of public channels</source>
        <translation>Voir la liste des canaux publics</translation>
    </message>
    <message>
        <source>Read public channels</source>
        <translation>Lire les canaux publics</translation>
    </message>
    <message>
        <source>See the list of your private channels</source>
        <translation>Voir la liste de vos canaux privés</translation>
    </message>
    <message>
        <source>Read your private channels</source>
        <translation>Lire vos canaux privés</translation>
    </message>
    <message>
        <source>See with whom you chat</source>
        <translation>Voir avec qui vous discutez</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>Lire vos messages directs</translation>
    </message>
    <message>
        <source>Read your direct messages in groups</source>
        <translation>Lire vos messages directs de groupe</translation>
    </message>
    <message>
        <source>Write messages as you</source>
        <translation>Écrire des messages en votre nom</translation>
    </message>
    <message>
        <source>See shared files</source>
        <translation>Voir les fichiers partagés</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>Envoyer et supprimer des fichiers</translation>
    </message>
    <message>
        <source>See reactions</source>
        <translation>Voir les réactions</translation>
    </message>
    <message>
        <source>Add and remove reactions</source>
        <translation>Ajouter et retirer des réactions</translation>
    </message>
    <message>
        <source>Search everything that you can see</source>
        <translation>Chercher dans tout ce que vous voyez</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Créer des rappels</translation>
    </message>
    <message>
        <source>See the workspace&apos;s name and domain</source>
        <translation>Voir le nom et le domaine de l’espace de travail</translation>
    </message>
    <message>
        <source>See your user name and picture</source>
        <translation>Voir votre nom d’utilisateur et votre photo</translation>
    </message>
    <message>
        <source>See which servers you are in</source>
        <translation>Voir sur quels serveurs vous êtes</translation>
    </message>
    <message>
        <source>Make you join a server</source>
        <translation>Vous faire rejoindre un serveur</translation>
    </message>
    <message>
        <source>See your name and roles on a server</source>
        <translation>Voir votre nom et vos rôles sur un serveur</translation>
    </message>
    <message>
        <source>See your linked accounts</source>
        <translation>Voir vos comptes liés</translation>
    </message>
    <message>
        <source>Make you join a group chat</source>
        <translation>Vous faire rejoindre une discussion de groupe</translation>
    </message>
    <message>
        <source>Set what your roles are linked to</source>
        <translation>Définir à quoi vos rôles sont liés</translation>
    </message>
    <message>
        <source>Put a bot on a server</source>
        <translation>Mettre un bot sur un serveur</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation>Ajouter des commandes à un serveur</translation>
    </message>
    <message>
        <source>Write to one channel through a webhook</source>
        <translation>Écrire dans un canal par un webhook</translation>
    </message>
    <message>
        <source>See what you bought for the application</source>
        <translation>Voir ce que vous avez acheté pour l’application</translation>
    </message>
    <message>
        <source>Steer the Discord program on your computer</source>
        <translation>Piloter le programme Discord sur votre ordinateur</translation>
    </message>
    <message>
        <source>See your friends</source>
        <translation>Voir vos amis</translation>
    </message>
    <message>
        <source>See your country and subscription</source>
        <translation>Voir votre pays et votre abonnement</translation>
    </message>
    <message>
        <source>See your private playlists</source>
        <translation>Voir vos playlists privées</translation>
    </message>
    <message>
        <source>See playlists you share</source>
        <translation>Voir les playlists que vous partagez</translation>
    </message>
    <message>
        <source>Change your public playlists</source>
        <translation>Modifier vos playlists publiques</translation>
    </message>
    <message>
        <source>Change your private playlists</source>
        <translation>Modifier vos playlists privées</translation>
    </message>
    <message>
        <source>See the music you saved</source>
        <translation>Voir la musique que vous avez enregistrée</translation>
    </message>
    <message>
        <source>Change the music you saved</source>
        <translation>Modifier la musique que vous avez enregistrée</translation>
    </message>
    <message>
        <source>See what plays, and where</source>
        <translation>Voir ce qui est joué, et où</translation>
    </message>
    <message>
        <source>Start, stop and skip what plays</source>
        <translation>Lancer, arrêter et passer ce qui est joué</translation>
    </message>
    <message>
        <source>See what plays</source>
        <translation>Voir ce qui est joué</translation>
    </message>
    <message>
        <source>See what you played lately</source>
        <translation>Voir ce que vous avez écouté récemment</translation>
    </message>
    <message>
        <source>See what you play most</source>
        <translation>Voir ce que vous écoutez le plus</translation>
    </message>
    <message>
        <source>See whom you follow</source>
        <translation>Voir qui vous suivez</translation>
    </message>
    <message>
        <source>Play music</source>
        <translation>Jouer de la musique</translation>
    </message>
    <message>
        <source>Change the pictures of your playlists</source>
        <translation>Modifier les images de vos playlists</translation>
    </message>
    <message>
        <source>See your account and its space</source>
        <translation>Voir votre compte et son espace</translation>
    </message>
    <message>
        <source>Change your account</source>
        <translation>Modifier votre compte</translation>
    </message>
    <message>
        <source>See names and dates of your files</source>
        <translation>Voir les noms et les dates de vos fichiers</translation>
    </message>
    <message>
        <source>Rename and move your files</source>
        <translation>Renommer et déplacer vos fichiers</translation>
    </message>
    <message>
        <source>Create, change and delete your files</source>
        <translation>Créer, modifier et supprimer vos fichiers</translation>
    </message>
    <message>
        <source>See what you share, and with whom</source>
        <translation>Voir ce que vous partagez, et avec qui</translation>
    </message>
    <message>
        <source>Change what you share, and with whom</source>
        <translation>Modifier ce que vous partagez, et avec qui</translation>
    </message>
    <message>
        <source>See your file requests</source>
        <translation>Voir vos demandes de fichiers</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation>Faire des demandes de fichiers</translation>
    </message>
    <message>
        <source>Change your contacts</source>
        <translation>Modifier vos contacts</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation>Voir votre compte</translation>
    </message>
    <message>
        <source>See who uses Jira</source>
        <translation>Voir qui utilise Jira</translation>
    </message>
    <message>
        <source>Read projects, issues and comments</source>
        <translation>Lire les projets, les tickets et les commentaires</translation>
    </message>
    <message>
        <source>Change issues and comments</source>
        <translation>Modifier les tickets et les commentaires</translation>
    </message>
    <message>
        <source>Administer projects in Jira</source>
        <translation>Administrer les projets dans Jira</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <translation>Administrer Jira</translation>
    </message>
    <message>
        <source>Administer webhooks</source>
        <translation>Administrer les webhooks</translation>
    </message>
    <message>
        <source>Read all pages and comments</source>
        <translation>Lire toutes les pages et tous les commentaires</translation>
    </message>
    <message>
        <source>See titles and summaries of pages</source>
        <translation>Voir les titres et les résumés des pages</translation>
    </message>
    <message>
        <source>See the spaces of Confluence</source>
        <translation>Voir les espaces de Confluence</translation>
    </message>
    <message>
        <source>Create and change pages</source>
        <translation>Créer et modifier des pages</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>Rechercher dans Confluence</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>Voir les demandes de service</translation>
    </message>
    <message>
        <source>Create and answer service requests</source>
        <translation>Créer des demandes de service et y répondre</translation>
    </message>
    <message>
        <source>See your profile and e-mail addresses</source>
        <translation>Voir votre profil et vos adresses e-mail</translation>
    </message>
    <message>
        <source>Change your account and its keys</source>
        <translation>Modifier votre compte et ses clés</translation>
    </message>
    <message>
        <source>See your workspaces</source>
        <translation>Voir vos espaces de travail</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>Administrer les dépôts</translation>
    </message>
    <message>
        <source>See pull requests</source>
        <translation>Voir les pull requests</translation>
    </message>
    <message>
        <source>Create and merge pull requests</source>
        <translation>Créer et fusionner des pull requests</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation>Voir les tickets</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation>Modifier les tickets</translation>
    </message>
    <message>
        <source>Read and change the wiki</source>
        <translation>Lire et modifier le wiki</translation>
    </message>
    <message>
        <source>See snippets</source>
        <translation>Voir les snippets</translation>
    </message>
    <message>
        <source>See pipelines</source>
        <translation>Voir les pipelines</translation>
    </message>
    <message>
        <source>Start and stop pipelines</source>
        <translation>Lancer et arrêter des pipelines</translation>
    </message>
    <message>
        <source>See profiles</source>
        <translation>Voir les profils</translation>
    </message>
    <message>
        <source>Read posts, protected ones too</source>
        <translation>Lire les publications, même protégées</translation>
    </message>
    <message>
        <source>Post as you</source>
        <translation>Publier en votre nom</translation>
    </message>
    <message>
        <source>Hide replies</source>
        <translation>Masquer des réponses</translation>
    </message>
    <message>
        <source>See what you like</source>
        <translation>Voir ce que vous aimez</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation>Aimer et ne plus aimer</translation>
    </message>
    <message>
        <source>See your bookmarks</source>
        <translation>Voir vos signets</translation>
    </message>
    <message>
        <source>Change your bookmarks</source>
        <translation>Modifier vos signets</translation>
    </message>
    <message>
        <source>See your lists</source>
        <translation>Voir vos listes</translation>
    </message>
    <message>
        <source>Change your lists</source>
        <translation>Modifier vos listes</translation>
    </message>
    <message>
        <source>See whom you muted</source>
        <translation>Voir qui vous avez mis en sourdine</translation>
    </message>
    <message>
        <source>Mute accounts</source>
        <translation>Mettre des comptes en sourdine</translation>
    </message>
    <message>
        <source>See whom you blocked</source>
        <translation>Voir qui vous avez bloqué</translation>
    </message>
    <message>
        <source>See Spaces</source>
        <translation>Voir les Spaces</translation>
    </message>
    <message>
        <source>Upload pictures and films</source>
        <translation>Envoyer des images et des vidéos</translation>
    </message>
    <message>
        <source>See your subscriptions</source>
        <translation>Voir vos abonnements</translation>
    </message>
    <message>
        <source>Read the chat</source>
        <translation>Lire le chat</translation>
    </message>
    <message>
        <source>Write in the chat as you</source>
        <translation>Écrire dans le chat en votre nom</translation>
    </message>
    <message>
        <source>Change your stream&apos;s title and game</source>
        <translation>Modifier le titre et le jeu de votre stream</translation>
    </message>
    <message>
        <source>See who subscribes to you</source>
        <translation>Voir qui est abonné à vous</translation>
    </message>
    <message>
        <source>See your stream key, with which anybody can stream as you</source>
        <translation>Voir votre clé de stream, avec laquelle n’importe qui peut streamer en votre nom</translation>
    </message>
    <message>
        <source>See which rewards were redeemed</source>
        <translation>Voir quelles récompenses ont été utilisées</translation>
    </message>
    <message>
        <source>Change your rewards</source>
        <translation>Modifier vos récompenses</translation>
    </message>
    <message>
        <source>Moderate your channel</source>
        <translation>Modérer votre chaîne</translation>
    </message>
    <message>
        <source>See who follows the channels you moderate</source>
        <translation>Voir qui suit les chaînes que vous modérez</translation>
    </message>
    <message>
        <source>Ban people from channels you moderate</source>
        <translation>Bannir des personnes des chaînes que vous modérez</translation>
    </message>
    <message>
        <source>See the bits of your channel</source>
        <translation>Voir les bits de votre chaîne</translation>
    </message>
    <message>
        <source>Create clips</source>
        <translation>Créer des clips</translation>
    </message>
    <message>
        <source>See your user name and when you joined</source>
        <translation>Voir votre nom d’utilisateur et la date de votre inscription</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation>Lire les publications et les commentaires</translation>
    </message>
    <message>
        <source>Change and delete your posts</source>
        <translation>Modifier et supprimer vos publications</translation>
    </message>
    <message>
        <source>Vote as you</source>
        <translation>Voter en votre nom</translation>
    </message>
    <message>
        <source>Save posts</source>
        <translation>Enregistrer des publications</translation>
    </message>
    <message>
        <source>See what you voted for and saved</source>
        <translation>Voir ce pour quoi vous avez voté et ce que vous avez enregistré</translation>
    </message>
    <message>
        <source>See your subreddits</source>
        <translation>Voir vos subreddits</translation>
    </message>
    <message>
        <source>Join and leave subreddits</source>
        <translation>Rejoindre et quitter des subreddits</translation>
    </message>
    <message>
        <source>Read and write private messages</source>
        <translation>Lire et écrire des messages privés</translation>
    </message>
    <message>
        <source>Report and hide posts</source>
        <translation>Signaler et masquer des publications</translation>
    </message>
    <message>
        <source>Choose your flair</source>
        <translation>Choisir votre flair</translation>
    </message>
    <message>
        <source>Change your settings</source>
        <translation>Modifier vos réglages</translation>
    </message>
    <message>
        <source>Moderate posts</source>
        <translation>Modérer les publications</translation>
    </message>
    <message>
        <source>Administer subreddits</source>
        <translation>Administrer des subreddits</translation>
    </message>
    <message>
        <source>Read the log of the moderators</source>
        <translation>Lire le journal des modérateurs</translation>
    </message>
    <message>
        <source>Read and write the mail of the moderators</source>
        <translation>Lire et écrire le courrier des modérateurs</translation>
    </message>
    <message>
        <source>Read the wiki</source>
        <translation>Lire le wiki</translation>
    </message>
    <message>
        <source>Read the posts of your organisations</source>
        <translation>Lire les publications de vos organisations</translation>
    </message>
    <message>
        <source>Post as your organisations</source>
        <translation>Publier au nom de vos organisations</translation>
    </message>
    <message>
        <source>Administer the pages of your organisations</source>
        <translation>Administrer les pages de vos organisations</translation>
    </message>
    <message>
        <source>See your advertising</source>
        <translation>Voir vos publicités</translation>
    </message>
    <message>
        <source>Change your advertising</source>
        <translation>Modifier vos publicités</translation>
    </message>
    <message>
        <source>Use the APIs as you</source>
        <translation>Utiliser les API en votre nom</translation>
    </message>
    <message>
        <source>Use the web pages as you</source>
        <translation>Utiliser les pages web en votre nom</translation>
    </message>
    <message>
        <source>Do anything that you may do</source>
        <translation>Faire tout ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>See who you are</source>
        <translation>Voir qui vous êtes</translation>
    </message>
    <message>
        <source>Use Chatter as you</source>
        <translation>Utiliser Chatter en votre nom</translation>
    </message>
    <message>
        <source>See your own permissions</source>
        <translation>Voir vos propres permissions</translation>
    </message>
    <message>
        <source>Open Visualforce pages</source>
        <translation>Ouvrir des pages Visualforce</translation>
    </message>
    <message>
        <source>Use Lightning</source>
        <translation>Utiliser Lightning</translation>
    </message>
    <message>
        <source>Use the content API as you</source>
        <translation>Utiliser l’API de contenu en votre nom</translation>
    </message>
    <message>
        <source>Use MCP servers</source>
        <translation>Utiliser des serveurs MCP</translation>
    </message>
    <message>
        <source>Administer groups</source>
        <translation>Administrer les groupes</translation>
    </message>
    <message>
        <source>Administer people&apos;s accounts</source>
        <translation>Administrer les comptes des personnes</translation>
    </message>
    <message>
        <source>See events and settings of the enterprise</source>
        <translation>Voir les événements et les réglages de l’entreprise</translation>
    </message>
    <message>
        <source>Administer how long things are kept</source>
        <translation>Administrer la durée de conservation</translation>
    </message>
    <message>
        <source>Ask for signatures as you</source>
        <translation>Demander des signatures en votre nom</translation>
    </message>
    <message>
        <source>See the list of your meetings</source>
        <translation>Voir la liste de vos réunions</translation>
    </message>
    <message>
        <source>See your meetings</source>
        <translation>Voir vos réunions</translation>
    </message>
    <message>
        <source>Create and change your meetings</source>
        <translation>Créer et modifier vos réunions</translation>
    </message>
    <message>
        <source>Delete your meetings</source>
        <translation>Supprimer vos réunions</translation>
    </message>
    <message>
        <source>See your recordings</source>
        <translation>Voir vos enregistrements</translation>
    </message>
    <message>
        <source>See your webinars</source>
        <translation>Voir vos webinaires</translation>
    </message>
    <message>
        <source>Read the workspace</source>
        <translation>Lire l’espace de travail</translation>
    </message>
    <message>
        <source>Change the workspace</source>
        <translation>Modifier l’espace de travail</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation>Créer des tickets</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Écrire des commentaires</translation>
    </message>
    <message>
        <source>Change time schedules</source>
        <translation>Modifier les calendriers horaires</translation>
    </message>
    <message>
        <source>See initiatives</source>
        <translation>Voir les initiatives</translation>
    </message>
    <message>
        <source>Change initiatives</source>
        <translation>Modifier les initiatives</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Modifier les clients</translation>
    </message>
    <message>
        <source>Be given issues</source>
        <translation>Se voir attribuer des tickets</translation>
    </message>
    <message>
        <source>Be mentioned</source>
        <translation>Être mentionné</translation>
    </message>
    <message>
        <source>Administer the workspace</source>
        <translation>Administrer l’espace de travail</translation>
    </message>
    <message>
        <source>See names and pictures of your files</source>
        <translation>Voir les noms et les images de vos fichiers</translation>
    </message>
    <message>
        <source>See older versions of your files</source>
        <translation>Voir d’anciennes versions de vos fichiers</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>Lire les commentaires</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation>Écrire et supprimer des commentaires</translation>
    </message>
    <message>
        <source>See resources for developers</source>
        <translation>Voir les ressources pour développeurs</translation>
    </message>
    <message>
        <source>Change resources for developers</source>
        <translation>Modifier les ressources pour développeurs</translation>
    </message>
    <message>
        <source>See variables</source>
        <translation>Voir les variables</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>Modifier les variables</translation>
    </message>
    <message>
        <source>See published components</source>
        <translation>Voir les composants publiés</translation>
    </message>
    <message>
        <source>See webhooks</source>
        <translation>Voir les webhooks</translation>
    </message>
    <message>
        <source>See what is public in your profile</source>
        <translation>Voir ce qui est public dans votre profil</translation>
    </message>
    <message>
        <source>See private routes and segments</source>
        <translation>Voir les itinéraires et segments privés</translation>
    </message>
    <message>
        <source>See your whole profile</source>
        <translation>Voir tout votre profil</translation>
    </message>
    <message>
        <source>Change your weight and other profile details</source>
        <translation>Modifier votre poids et d’autres détails du profil</translation>
    </message>
    <message>
        <source>See the activities that you share</source>
        <translation>Voir les activités que vous partagez</translation>
    </message>
    <message>
        <source>See all your activities and where you start</source>
        <translation>Voir toutes vos activités et d’où vous partez</translation>
    </message>
    <message>
        <source>Upload and change activities</source>
        <translation>Envoyer et modifier des activités</translation>
    </message>
    <message>
        <source>See your steps and exercise</source>
        <translation>Voir vos pas et votre exercice</translation>
    </message>
    <message>
        <source>See your heart rate</source>
        <translation>Voir votre fréquence cardiaque</translation>
    </message>
    <message>
        <source>See your sleep</source>
        <translation>Voir votre sommeil</translation>
    </message>
    <message>
        <source>See your weight</source>
        <translation>Voir votre poids</translation>
    </message>
    <message>
        <source>See what you eat and drink</source>
        <translation>Voir ce que vous mangez et buvez</translation>
    </message>
    <message>
        <source>See devices and alarms</source>
        <translation>Voir les appareils et les alarmes</translation>
    </message>
    <message>
        <source>See where you exercise</source>
        <translation>Voir où vous faites de l’exercice</translation>
    </message>
    <message>
        <source>See the oxygen in your blood</source>
        <translation>Voir l’oxygène dans votre sang</translation>
    </message>
    <message>
        <source>See your breathing rate</source>
        <translation>Voir votre fréquence respiratoire</translation>
    </message>
    <message>
        <source>See your temperature</source>
        <translation>Voir votre température</translation>
    </message>
    <message>
        <source>See how fit you are</source>
        <translation>Voir votre forme physique</translation>
    </message>
    <message>
        <source>See your electrocardiograms</source>
        <translation>Voir vos électrocardiogrammes</translation>
    </message>
    <message>
        <source>See whether you can pay</source>
        <translation>Voir si vous pouvez payer</translation>
    </message>
    <message>
        <source>Read your repositories</source>
        <translation>Lire vos dépôts</translation>
    </message>
    <message>
        <source>Read gated repositories that let you in</source>
        <translation>Lire les dépôts à accès contrôlé qui vous admettent</translation>
    </message>
    <message>
        <source>Create repositories and work with those alone</source>
        <translation>Créer des dépôts et ne travailler qu’avec ceux-là</translation>
    </message>
    <message>
        <source>Change your repositories</source>
        <translation>Modifier vos dépôts</translation>
    </message>
    <message>
        <source>Do anything with your repositories</source>
        <translation>Tout faire avec vos dépôts</translation>
    </message>
    <message>
        <source>Run models at your expense</source>
        <translation>Exécuter des modèles à vos frais</translation>
    </message>
    <message>
        <source>Run jobs at your expense</source>
        <translation>Exécuter des jobs à vos frais</translation>
    </message>
    <message>
        <source>Take part in discussions as you</source>
        <translation>Prendre part aux discussions en votre nom</translation>
    </message>
    <message>
        <source>Read everything of the team</source>
        <translation>Lire tout ce qui est à l’équipe</translation>
    </message>
    <message>
        <source>Change and delete everything of the team</source>
        <translation>Modifier et supprimer tout ce qui est à l’équipe</translation>
    </message>
    <message>
        <source>See servers</source>
        <translation>Voir les serveurs</translation>
    </message>
    <message>
        <source>Create servers</source>
        <translation>Créer des serveurs</translation>
    </message>
    <message>
        <source>Delete servers</source>
        <translation>Supprimer des serveurs</translation>
    </message>
    <message>
        <source>See apps</source>
        <translation>Voir les apps</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation>Voir les bases de données</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation>Voir les domaines</translation>
    </message>
    <message>
        <source>See SSH keys</source>
        <translation>Voir les clés SSH</translation>
    </message>
    <message>
        <source>See apps, without their secrets</source>
        <translation>Voir les apps, sans leurs secrets</translation>
    </message>
    <message>
        <source>Change apps, without their secrets</source>
        <translation>Modifier les apps, sans leurs secrets</translation>
    </message>
    <message>
        <source>See the secrets of apps</source>
        <translation>Voir les secrets des apps</translation>
    </message>
    <message>
        <source>Change the secrets of apps</source>
        <translation>Modifier les secrets des apps</translation>
    </message>
    <message>
        <source>See your accounts</source>
        <translation>Voir vos comptes</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>Voir votre nom et votre adresse e-mail</translation>
    </message>
    <message>
        <source>See your domains</source>
        <translation>Voir vos domaines</translation>
    </message>
    <message>
        <source>See Workers</source>
        <translation>Voir les Workers</translation>
    </message>
    <message>
        <source>Deploy Workers</source>
        <translation>Déployer des Workers</translation>
    </message>
    <message>
        <source>Share one sign-in among the programs of the device</source>
        <translation>Partager une même connexion entre les programmes de l’appareil</translation>
    </message>
    <message>
        <source>See everybody&apos;s accounts</source>
        <translation>Voir les comptes de tout le monde</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Voir tous les groupes</translation>
    </message>
    <message>
        <source>See all applications</source>
        <translation>Voir toutes les applications</translation>
    </message>
    <message>
        <source>Change what is noted about you</source>
        <translation>Modifier ce qui est noté sur vous</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>Enregistrer un appareil</translation>
    </message>
    <message>
        <source>See which web sites may send the token</source>
        <translation>Voir quels sites web peuvent envoyer le jeton</translation>
    </message>
    <message>
        <source>See your user name and groups, for MicroProfile</source>
        <translation>Voir votre nom d’utilisateur et vos groupes, pour MicroProfile</translation>
    </message>
    <message>
        <source>See how strong the sign-in was</source>
        <translation>Voir la force de la connexion</translation>
    </message>
    <message>
        <source>See the subject and when you signed in</source>
        <translation>Voir le sujet et le moment de votre connexion</translation>
    </message>
    <message>
        <source>See your organisations</source>
        <translation>Voir vos organisations</translation>
    </message>
    <message>
        <source>Change your profile, password and second factor</source>
        <translation>Modifier votre profil, votre mot de passe et votre second facteur</translation>
    </message>
    <message>
        <source>Use ZITADEL&apos;s own APIs as you</source>
        <translation>Utiliser les API de ZITADEL en votre nom</translation>
    </message>
    <message>
        <source>See what is noted about you</source>
        <translation>Voir ce qui est noté sur vous</translation>
    </message>
    <message>
        <source>See your organisation</source>
        <translation>Voir votre organisation</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>Lire des enregistrements</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Modifier des enregistrements</translation>
    </message>
    <message>
        <source>See how bases are built</source>
        <translation>Voir comment les bases sont construites</translation>
    </message>
    <message>
        <source>Change how bases are built</source>
        <translation>Modifier la construction des bases</translation>
    </message>
    <message>
        <source>Read and send your mail</source>
        <translation>Lire et envoyer votre courrier</translation>
    </message>
    <message>
        <source>See your fantasy sports</source>
        <translation>Voir vos données de fantasy sports</translation>
    </message>
    <message>
        <source>See your name, at the first sign-in</source>
        <translation>Voir votre nom, à la première connexion</translation>
    </message>
</context>
</TS>
