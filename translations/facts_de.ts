<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>claims</name>
    <message>
        <source>Issuer: who made this token</source>
        <translation>Aussteller: wer dieses Token erstellt hat</translation>
    </message>
    <message>
        <source>Only within one issuer is a subject or a number unique; the address is compared letter by letter</source>
        <translation>Nur innerhalb eines Ausstellers sind Subjekt und Nummer eindeutig; die Adresse wird Zeichen für Zeichen verglichen</translation>
    </message>
    <message>
        <source>Subject: who it is about, unique within the issuer</source>
        <translation>Subjekt: um wen es geht, eindeutig beim Aussteller</translation>
    </message>
    <message>
        <source>The lasting name of the account at this issuer; e-mail address and user name can change, this does not</source>
        <translation>Der dauerhafte Name des Kontos bei diesem Aussteller; E-Mail-Adresse und Benutzername können sich ändern, er nicht</translation>
    </message>
    <message>
        <source>Audience: who may accept it</source>
        <translation>Empfänger: wer es annehmen darf</translation>
    </message>
    <message>
        <source>The application in an ID token, the API in an access token; everybody else has to refuse it</source>
        <translation>Im ID-Token die Anwendung, im Access-Token die API; alle anderen müssen es ablehnen</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Not to be accepted before %1</source>
        <translation>Nicht anzunehmen vor: %1</translation>
    </message>
    <message>
        <source>Could be accepted from %1</source>
        <translation>Annehmbar seit: %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Ausgestellt: %1</translation>
    </message>
    <message>
        <source>The number of this one token, to notice when it is used twice</source>
        <translation>Die Nummer dieses einen Tokens, um doppelte Verwendung zu bemerken</translation>
    </message>
    <message>
        <source>A number of its own lets a server refuse a copy, or withdraw this one token</source>
        <translation>Mit einer eigenen Nummer kann ein Server eine Kopie ablehnen oder dieses eine Token zurückziehen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First name or names</source>
        <translation>Vorname oder Vornamen</translation>
    </message>
    <message>
        <source>Last name or names</source>
        <translation>Nachname oder Nachnamen</translation>
    </message>
    <message>
        <source>Middle name or names</source>
        <translation>Mittlerer Name oder mittlere Namen</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>The name the person likes to go by; it can change and pass to somebody else</source>
        <translation>Der Name, unter dem die Person auftreten möchte; er kann sich ändern und an andere übergehen</translation>
    </message>
    <message>
        <source>Address of the profile page</source>
        <translation>Adresse der Profilseite</translation>
    </message>
    <message>
        <source>Address of the profile picture</source>
        <translation>Adresse des Profilbilds</translation>
    </message>
    <message>
        <source>Address of the person&apos;s own site</source>
        <translation>Adresse der eigenen Website der Person</translation>
    </message>
    <message>
        <source>E-mail address; it can change</source>
        <translation>E-Mail-Adresse; sie kann sich ändern</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the e-mail address is theirs</source>
        <translation>Ob der Aussteller sichergestellt hat, dass die E-Mail-Adresse der Person gehört</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, anybody can have entered it</source>
        <translation>nein, sie kann von irgendwem eingetragen sein</translation>
    </message>
    <message>
        <source>Gender, as the person states it</source>
        <translation>Geschlecht nach Angabe der Person</translation>
    </message>
    <message>
        <source>Birthday: year, month and day, or the year alone; year 0000 is withheld</source>
        <translation>Geburtstag: Jahr, Monat und Tag oder nur das Jahr; Jahr 0000 heißt: nicht angegeben</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the phone number is theirs</source>
        <translation>Ob der Aussteller sichergestellt hat, dass die Telefonnummer der Person gehört</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Profile last changed %1</source>
        <translation>Profil zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>Authorized party: the application the ID token was issued to</source>
        <translation>Berechtigte Partei: die Anwendung, für die das ID-Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Says which application asked when several may accept the token</source>
        <translation>Sagt, welche Anwendung gefragt hat, wenn mehrere das Token annehmen dürfen</translation>
    </message>
    <message>
        <source>The random value this sign-in was begun with, so that no other answer fits it</source>
        <translation>Der Zufallswert, mit dem diese Anmeldung begann, damit keine andere Antwort dazu passt</translation>
    </message>
    <message>
        <source>The application sends it and finds it again: an older ID token can&apos;t be slipped in</source>
        <translation>Die Anwendung schickt ihn mit und findet ihn wieder: Ein älteres ID-Token lässt sich nicht unterschieben</translation>
    </message>
    <message>
        <source>The person last signed in %1</source>
        <translation>Letzte Anmeldung der Person: %1</translation>
    </message>
    <message>
        <source>Half a hash of the access token that came with it</source>
        <translation>Der halbe Hash des zugehörigen Access-Tokens</translation>
    </message>
    <message>
        <source>The left half of the hash of the access token: with it, a token that was swapped is noticed</source>
        <translation>Die linke Hälfte des Hashwerts des Access-Tokens: Damit fällt ein vertauschtes Token auf</translation>
    </message>
    <message>
        <source>Half a hash of the code it came with</source>
        <translation>Der halbe Hash des zugehörigen Codes</translation>
    </message>
    <message>
        <source>The left half of the hash of the code: with it, a code that was swapped is noticed</source>
        <translation>Die linke Hälfte des Hashwerts des Codes: Damit fällt ein vertauschter Code auf</translation>
    </message>
    <message>
        <source>How strong the sign-in was</source>
        <translation>Wie stark die Anmeldung war</translation>
    </message>
    <message>
        <source>What a level means is agreed with the issuer; the same word can mean different things at two</source>
        <translation>Was eine Stufe bedeutet, ist mit dem Aussteller vereinbart; dasselbe Wort kann bei zweien Verschiedenes heißen</translation>
    </message>
    <message>
        <source>nothing to rely on, such as a long-lived cookie</source>
        <translation>nichts Belastbares, etwa ein langlebiges Cookie</translation>
    </message>
    <message>
        <source>withstands phishing</source>
        <translation>hält Phishing stand</translation>
    </message>
    <message>
        <source>withstands phishing, with a key in hardware</source>
        <translation>hält Phishing stand, mit einem Schlüssel in Hardware</translation>
    </message>
    <message>
        <source>a second factor, something owned or the body</source>
        <translation>ein zweiter Faktor, Besitz oder Körpermerkmal</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>mehr als ein Faktor</translation>
    </message>
    <message>
        <source>one factor</source>
        <translation>ein Faktor</translation>
    </message>
    <message>
        <source>eIDAS level low</source>
        <translation>eIDAS-Niveau niedrig</translation>
    </message>
    <message>
        <source>eIDAS level substantial</source>
        <translation>eIDAS-Niveau substanziell</translation>
    </message>
    <message>
        <source>eIDAS level high</source>
        <translation>eIDAS-Niveau hoch</translation>
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
        <translation>Passwort</translation>
    </message>
    <message>
        <source>password over a protected connection</source>
        <translation>Passwort über eine geschützte Verbindung</translation>
    </message>
    <message>
        <source>How the person showed who they are</source>
        <translation>Wie sich die Person ausgewiesen hat</translation>
    </message>
    <message>
        <source>face recognition</source>
        <translation>Gesichtserkennung</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>the place they are at</source>
        <translation>Aufenthaltsort</translation>
    </message>
    <message>
        <source>a key kept in hardware</source>
        <translation>ein Schlüssel in Hardware</translation>
    </message>
    <message>
        <source>a scan of the iris</source>
        <translation>Iris-Scan</translation>
    </message>
    <message>
        <source>questions that only they can answer</source>
        <translation>Fragen, die nur sie beantworten kann</translation>
    </message>
    <message>
        <source>more than one channel</source>
        <translation>mehr als ein Kanal</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>PIN or pattern</source>
        <translation>PIN oder Muster</translation>
    </message>
    <message>
        <source>a key that they hold</source>
        <translation>ein Schlüssel in ihrer Hand</translation>
    </message>
    <message>
        <source>a look at the risk</source>
        <translation>Einschätzung des Risikos</translation>
    </message>
    <message>
        <source>a scan of the retina</source>
        <translation>Netzhaut-Scan</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>Chipkarte</translation>
    </message>
    <message>
        <source>code by text message</source>
        <translation>Code per SMS</translation>
    </message>
    <message>
        <source>a key kept in software</source>
        <translation>ein Schlüssel in Software</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>ein Anruf</translation>
    </message>
    <message>
        <source>a sign that somebody is there</source>
        <translation>ein Zeichen, dass jemand da ist</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>the sign-in to Windows</source>
        <translation>die Anmeldung an Windows</translation>
    </message>
    <message>
        <source>security key or passkey</source>
        <translation>Sicherheitsschlüssel oder Passkey</translation>
    </message>
    <message>
        <source>key or certificate, at Microsoft</source>
        <translation>Schlüssel oder Zertifikat, bei Microsoft</translation>
    </message>
    <message>
        <source>The public key that checks a self-issued token</source>
        <translation>Der öffentliche Schlüssel zur Prüfung eines selbst ausgestellten Tokens</translation>
    </message>
    <message>
        <source>The session at the issuer, named when it signs out</source>
        <translation>Die Sitzung beim Aussteller, die beim Abmelden genannt wird</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, each with its source</source>
        <translation>Claims, die anderswo liegen, jeweils mit ihrer Quelle</translation>
    </message>
    <message>
        <source>Where the claims that are kept elsewhere can be had</source>
        <translation>Wo die anderswo liegenden Claims zu bekommen sind</translation>
    </message>
    <message>
        <source>What is known of the person, with how it was verified</source>
        <translation>Was über die Person bekannt ist und wie es geprüft wurde</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of</source>
        <translation>Staatsangehörigkeiten der Person</translation>
    </message>
    <message>
        <source>Last name at birth</source>
        <translation>Nachname bei der Geburt</translation>
    </message>
    <message>
        <source>First name at birth</source>
        <translation>Vorname bei der Geburt</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>Mittlerer Name bei der Geburt</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Mobile phone number</source>
        <translation>Mobiltelefonnummer</translation>
    </message>
    <message>
        <source>Stage name, religious name or other alias</source>
        <translation>Künstlername, Ordensname oder anderer Aliasname</translation>
    </message>
    <message>
        <source>The whole address, as on an envelope</source>
        <translation>Die ganze Anschrift, wie auf einem Umschlag</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Wie es geprüft wurde</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>The rules it was verified by</source>
        <translation>Die Regeln, nach denen geprüft wurde</translation>
    </message>
    <message>
        <source>Address to ask for the claims</source>
        <translation>Adresse, an der die Claims erfragt werden</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was es erlaubt</translation>
    </message>
    <message>
        <source>The application it was issued to</source>
        <translation>Die Anwendung, für die es ausgestellt wurde</translation>
    </message>
    <message>
        <source>The key its holder has to prove: without that key the token is worth nothing</source>
        <translation>Der Schlüssel, den der Inhaber nachweisen muss: ohne ihn ist das Token wertlos</translation>
    </message>
    <message>
        <source>A thief who has only the token can&apos;t use it: the request has to be signed with that key</source>
        <translation>Wer nur das Token stiehlt, kann es nicht nutzen: Die Anfrage muss mit diesem Schlüssel signiert sein</translation>
    </message>
    <message>
        <source>Who is acting for the subject now</source>
        <translation>Wer gerade für das Subjekt handelt</translation>
    </message>
    <message>
        <source>The subject stays whom it is about; who acts now is checked against the rights of the subject</source>
        <translation>Das Subjekt bleibt, um wen es geht; wer jetzt handelt, wird an dessen Rechten gemessen</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Wer für das Subjekt handeln darf</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>Rollen der Person</translation>
    </message>
    <message>
        <source>Groups the person belongs to</source>
        <translation>Gruppen, denen die Person angehört</translation>
    </message>
    <message>
        <source>What the person is entitled to</source>
        <translation>Wozu die Person berechtigt ist</translation>
    </message>
    <message>
        <source>What it allows, in detail</source>
        <translation>Was es erlaubt, im Einzelnen</translation>
    </message>
    <message>
        <source>What the server answered about another token</source>
        <translation>Was der Server über ein anderes Token geantwortet hat</translation>
    </message>
    <message>
        <source>The method of the request this proof is for</source>
        <translation>Die Methode der Anfrage, für die dieser Nachweis gilt</translation>
    </message>
    <message>
        <source>The address of the request this proof is for</source>
        <translation>Die Adresse der Anfrage, für die dieser Nachweis gilt</translation>
    </message>
    <message>
        <source>Hash of the access token this proof goes with</source>
        <translation>Hash des Access-Tokens, zu dem dieser Nachweis gehört</translation>
    </message>
    <message>
        <source>Half a hash of the state it was asked with</source>
        <translation>Ein halber Hashwert des state, mit dem gefragt wurde</translation>
    </message>
    <message>
        <source>The left half of the hash of the state: with it, an answer from another sign-in is noticed</source>
        <translation>Die linke Hälfte des Hashwerts von state: Damit fällt eine Antwort aus einer anderen Anmeldung auf</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs the DPoP proofs</source>
        <translation>Fingerabdruck des Schlüssels, der die DPoP-Nachweise signiert</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that the connection is made with</source>
        <translation>Fingerabdruck des Zertifikats, mit dem die Verbindung aufgebaut wird</translation>
    </message>
    <message>
        <source>The public key itself</source>
        <translation>Der öffentliche Schlüssel selbst</translation>
    </message>
    <message>
        <source>A secret key, encrypted for who accepts the token</source>
        <translation>Ein geheimer Schlüssel, verschlüsselt für den Empfänger</translation>
    </message>
    <message>
        <source>The name of the key</source>
        <translation>Der Name des Schlüssels</translation>
    </message>
    <message>
        <source>Where the key set lies</source>
        <translation>Wo der Schlüsselsatz liegt</translation>
    </message>
    <message>
        <source>What OSCORE protects the messages with</source>
        <translation>Womit OSCORE die Nachrichten schützt</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Who acted before; it gives no rights</source>
        <translation>Wer zuvor handelte; es verleiht keine Rechte</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>Wer handeln darf</translation>
    </message>
    <message>
        <source>Whether the token is good now</source>
        <translation>Ob das Token jetzt gilt</translation>
    </message>
    <message>
        <source>no, and nothing else is told about it</source>
        <translation>nein, und mehr wird darüber nicht gesagt</translation>
    </message>
    <message>
        <source>A name that people can read</source>
        <translation>Ein lesbarer Name</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>Wie das Token geschickt wird</translation>
    </message>
    <message>
        <source>What the permission is about</source>
        <translation>Worum es bei der Erlaubnis geht</translation>
    </message>
    <message>
        <source>The servers it is good at</source>
        <translation>Die Server, bei denen es gilt</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Was getan werden darf</translation>
    </message>
    <message>
        <source>Which kinds of content</source>
        <translation>Welche Arten von Inhalten</translation>
    </message>
    <message>
        <source>The one thing it is about</source>
        <translation>Die eine Sache, um die es geht</translation>
    </message>
    <message>
        <source>With which rights</source>
        <translation>Mit welchen Rechten</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>elliptic curve</source>
        <translation>elliptische Kurve</translation>
    </message>
    <message>
        <source>Edwards or Montgomery curve</source>
        <translation>Edwards- oder Montgomery-Kurve</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Curve of the key</source>
        <translation>Kurve des Schlüssels</translation>
    </message>
    <message>
        <source>Public part of the key</source>
        <translation>Öffentlicher Teil des Schlüssels</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Wofür der Schlüssel ist</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The private part of the key, which must never stand here</source>
        <translation>Der private Teil des Schlüssels, der hier nie stehen darf</translation>
    </message>
    <message>
        <source>The secret itself, which must never stand here</source>
        <translation>Das Geheimnis selbst, das hier nie stehen darf</translation>
    </message>
    <message>
        <source>What happened, by kind of event</source>
        <translation>Was geschah, nach Art des Ereignisses</translation>
    </message>
    <message>
        <source>It happened %1</source>
        <translation>Geschehen: %1</translation>
    </message>
    <message>
        <source>The transaction that this token and others belong to</source>
        <translation>Der Vorgang, zu dem dieses und andere Tokens gehören</translation>
    </message>
    <message>
        <source>Subject, told in parts</source>
        <translation>Subjekt, in Teilen angegeben</translation>
    </message>
    <message>
        <source>How well the person is known and how strong the sign-in was</source>
        <translation>Wie gut die Person bekannt ist und wie stark die Anmeldung war</translation>
    </message>
    <message>
        <source>Address that explains the values of vot</source>
        <translation>Adresse, die die Werte von vot erklärt</translation>
    </message>
    <message>
        <source>A verifiable credential</source>
        <translation>Ein verifizierbarer Nachweis (Verifiable Credential)</translation>
    </message>
    <message>
        <source>A verifiable presentation</source>
        <translation>Eine verifizierbare Präsentation (Verifiable Presentation)</translation>
    </message>
    <message>
        <source>The profile for small devices it follows</source>
        <translation>Das befolgte Profil für kleine Geräte</translation>
    </message>
    <message>
        <source>A random value that shows a device without a clock that it is fresh</source>
        <translation>Ein Zufallswert, der einem Gerät ohne Uhr zeigt, dass es frisch ist</translation>
    </message>
    <message>
        <source>Seconds it is good for, from when the device first sees it</source>
        <translation>Gültigkeit in Sekunden, ab dem ersten Eintreffen beim Gerät</translation>
    </message>
    <message>
        <source>How many calls it is good for</source>
        <translation>Für wie viele Aufrufe es gilt</translation>
    </message>
    <message>
        <source>A random value that shows that the attestation is fresh</source>
        <translation>Ein Zufallswert, der zeigt, dass die Bestätigung frisch ist</translation>
    </message>
    <message>
        <source>The lasting name of a device</source>
        <translation>Der dauerhafte Name eines Geräts</translation>
    </message>
    <message>
        <source>The rules the attestation follows</source>
        <translation>Die Regeln, denen die Bestätigung folgt</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modell des Geräts</translation>
    </message>
    <message>
        <source>Version of the hardware</source>
        <translation>Version der Hardware</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>Name der Software</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>Version der Software</translation>
    </message>
    <message>
        <source>Where the device is</source>
        <translation>Wo sich das Gerät befindet</translation>
    </message>
    <message>
        <source>Proof that a signature was checked before</source>
        <translation>Nachweis, dass eine Signatur schon geprüft wurde</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wer anruft</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Wer angerufen wird</translation>
    </message>
    <message>
        <source>How well the carrier knows the caller</source>
        <translation>Wie gut der Anbieter den Anrufer kennt</translation>
    </message>
    <message>
        <source>fully, and the number is theirs</source>
        <translation>ganz, und die Nummer gehört ihm</translation>
    </message>
    <message>
        <source>the customer is known, the number not checked</source>
        <translation>der Kunde ist bekannt, die Nummer nicht geprüft</translation>
    </message>
    <message>
        <source>not at all, the call came from elsewhere</source>
        <translation>gar nicht, der Anruf kam von anderswo</translation>
    </message>
    <message>
        <source>Where the call came from, as a number of the carrier</source>
        <translation>Woher der Anruf kam, als Nummer des Netzbetreibers</translation>
    </message>
    <message>
        <source>From tag of the phone call</source>
        <translation>From-Kennung des Anrufs</translation>
    </message>
    <message>
        <source>Date that the phone call was sent with</source>
        <translation>Datum, mit dem der Anruf geschickt wurde</translation>
    </message>
    <message>
        <source>Number of the phone call</source>
        <translation>Kennung des Anrufs</translation>
    </message>
    <message>
        <source>Place of the message within the phone call</source>
        <translation>Stelle der Nachricht im Anruf</translation>
    </message>
    <message>
        <source>Branch that the message of the phone call took</source>
        <translation>Zweig, den die Nachricht des Anrufs nahm</translation>
    </message>
    <message>
        <source>Hashes of the keys that protect the call&apos;s sound</source>
        <translation>Hashwerte der Schlüssel, die den Ton des Anrufs schützen</translation>
    </message>
    <message>
        <source>Priority of the call in an emergency</source>
        <translation>Vorrang des Anrufs im Notfall</translation>
    </message>
    <message>
        <source>Contact card of the caller</source>
        <translation>Visitenkarte des Anrufers</translation>
    </message>
    <message>
        <source>The number the call was forwarded from</source>
        <translation>Die Nummer, von der der Anruf weitergeleitet wurde</translation>
    </message>
    <message>
        <source>The token of the call before it was forwarded</source>
        <translation>Das Token des Anrufs vor der Weiterleitung</translation>
    </message>
    <message>
        <source>Priority of the call as its sender set it</source>
        <translation>Vorrang des Anrufs, wie der Absender ihn setzte</translation>
    </message>
    <message>
        <source>Name, logo and more of the caller</source>
        <translation>Name, Logo und mehr vom Anrufer</translation>
    </message>
    <message>
        <source>Hashes of what is linked about the caller</source>
        <translation>Hashwerte dessen, was über den Anrufer verlinkt ist</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>Grund des Anrufs</translation>
    </message>
    <message>
        <source>Hash of the text message that is signed</source>
        <translation>Hashwert der signierten Textnachricht</translation>
    </message>
    <message>
        <source>Proof that somebody holds the phone numbers</source>
        <translation>Nachweis, dass jemandem die Rufnummern gehören</translation>
    </message>
    <message>
        <source>Names of a device that change with its owner</source>
        <translation>Namen eines Geräts, die mit dem Besitzer wechseln</translation>
    </message>
    <message>
        <source>Who made the device</source>
        <translation>Hersteller des Geräts</translation>
    </message>
    <message>
        <source>Whether it started with software the maker approved</source>
        <translation>Ob es mit Software startete, die der Hersteller gebilligt hat</translation>
    </message>
    <message>
        <source>Whether debugging is switched off, and for how long</source>
        <translation>Ob die Fehlersuche abgeschaltet ist und für wie lange</translation>
    </message>
    <message>
        <source>Attestations of the parts of the device</source>
        <translation>Bescheinigungen der Teile des Geräts</translation>
    </message>
    <message>
        <source>Seconds since the device was started</source>
        <translation>Sekunden seit dem Start des Geräts</translation>
    </message>
    <message>
        <source>How often the device was started</source>
        <translation>Wie oft das Gerät gestartet wurde</translation>
    </message>
    <message>
        <source>A random value that names this start</source>
        <translation>Ein Zufallswert, der diesen Start bezeichnet</translation>
    </message>
    <message>
        <source>Certifications of the device</source>
        <translation>Zertifizierungen des Geräts</translation>
    </message>
    <message>
        <source>Descriptions of the software installed</source>
        <translation>Beschreibungen der installierten Software</translation>
    </message>
    <message>
        <source>Hashes of software and settings</source>
        <translation>Hashwerte von Software und Einstellungen</translation>
    </message>
    <message>
        <source>How the measurements compare with what they should be</source>
        <translation>Wie die Messwerte zu dem passen, was sie sein sollten</translation>
    </message>
    <message>
        <source>What the attestation is for</source>
        <translation>Wofür die Bescheinigung ist</translation>
    </message>
    <message>
        <source>Version of the rules for signed video addresses</source>
        <translation>Version der Regeln für signierte Videoadressen</translation>
    </message>
    <message>
        <source>Claims that the delivery network has to understand</source>
        <translation>Claims, die das Verteilnetz verstehen muss</translation>
    </message>
    <message>
        <source>Network address that may fetch it</source>
        <translation>Netzadresse, die es abrufen darf</translation>
    </message>
    <message>
        <source>The addresses that it covers</source>
        <translation>Die Adressen, für die es gilt</translation>
    </message>
    <message>
        <source>Seconds that a renewed token is good for</source>
        <translation>Sekunden, die ein erneuertes Token gilt</translation>
    </message>
    <message>
        <source>How a renewed token is handed over</source>
        <translation>Wie ein erneuertes Token übergeben wird</translation>
    </message>
    <message>
        <source>How many steps of the path the cookie covers</source>
        <translation>Wie viele Stufen des Pfads das Cookie abdeckt</translation>
    </message>
    <message>
        <source>What the person may query domain data for</source>
        <translation>Wofür die Person Domain-Daten abfragen darf</translation>
    </message>
    <message>
        <source>Whether the person may ask for no record of the query</source>
        <translation>Ob die Person bitten darf, die Abfrage nicht aufzuzeichnen</translation>
    </message>
    <message>
        <source>Place, as a short code</source>
        <translation>Ort, als kurzer Code</translation>
    </message>
    <message>
        <source>Hashes of claims that the holder may show or keep back</source>
        <translation>Hashwerte von Claims, die der Inhaber zeigen oder zurückhalten kann</translation>
    </message>
    <message>
        <source>Each disclosed claim fits one of these; hashes that nothing fits are kept back or decoys</source>
        <translation>Jeder offengelegte Claim passt zu einem davon; die übrigen sind zurückgehalten oder Attrappen</translation>
    </message>
    <message>
        <source>Hash of an item that the holder may show or keep back</source>
        <translation>Hashwert eines Eintrags, den der Inhaber zeigen oder zurückhalten kann</translation>
    </message>
    <message>
        <source>Hash that the disclosures are named by</source>
        <translation>Hashverfahren, das die Offenlegungen bezeichnet</translation>
    </message>
    <message>
        <source>Hash of the credential and what was disclosed with it</source>
        <translation>Hashwert des Nachweises und des damit Offengelegten</translation>
    </message>
    <message>
        <source>Type of the credential</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Where to look up whether it was withdrawn</source>
        <translation>Wo nachzusehen ist, ob es zurückgezogen wurde</translation>
    </message>
    <message>
        <source>States of many tokens, packed</source>
        <translation>Zustände vieler Token, gepackt</translation>
    </message>
    <message>
        <source>Seconds that the list may be kept</source>
        <translation>Sekunden, die die Liste aufgehoben werden darf</translation>
    </message>
    <message>
        <source>Place of this token in the list</source>
        <translation>Stelle dieses Tokens in der Liste</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>Adresse der Liste</translation>
    </message>
    <message>
        <source>Public keys of the member</source>
        <translation>Öffentliche Schlüssel des Mitglieds</translation>
    </message>
    <message>
        <source>What a member of the federation says of itself</source>
        <translation>Was ein Mitglied der Föderation über sich sagt</translation>
    </message>
    <message>
        <source>Rules for what members below may say</source>
        <translation>Regeln dafür, was Mitglieder darunter sagen dürfen</translation>
    </message>
    <message>
        <source>Rules that have to be understood</source>
        <translation>Regeln, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>Limits for the chain of trust</source>
        <translation>Grenzen für die Vertrauenskette</translation>
    </message>
    <message>
        <source>Claims that a reader has to understand</source>
        <translation>Claims, die ein Leser verstehen muss</translation>
    </message>
    <message>
        <source>Who vouches for this member</source>
        <translation>Wer für dieses Mitglied bürgt</translation>
    </message>
    <message>
        <source>Roots of trust that this member belongs to</source>
        <translation>Vertrauensanker, zu denen dieses Mitglied gehört</translation>
    </message>
    <message>
        <source>Marks that say the member keeps to something</source>
        <translation>Zeichen dafür, dass das Mitglied etwas einhält</translation>
    </message>
    <message>
        <source>Who may give which mark</source>
        <translation>Wer welches Zeichen vergeben darf</translation>
    </message>
    <message>
        <source>To whom each mark belongs</source>
        <translation>Wem welches Zeichen gehört</translation>
    </message>
    <message>
        <source>Which mark it is</source>
        <translation>Welches Zeichen es ist</translation>
    </message>
    <message>
        <source>Statements from the member up to the root</source>
        <translation>Aussagen vom Mitglied bis zum Anker</translation>
    </message>
    <message>
        <source>Mobile network of the one that asks</source>
        <translation>Mobilfunknetz des Anfragenden</translation>
    </message>
    <message>
        <source>Private mobile network of the one that asks</source>
        <translation>Privates Mobilfunknetz des Anfragenden</translation>
    </message>
    <message>
        <source>Mobile network of the one that serves</source>
        <translation>Mobilfunknetz des Anbietenden</translation>
    </message>
    <message>
        <source>Private mobile network of the one that serves</source>
        <translation>Privates Mobilfunknetz des Anbietenden</translation>
    </message>
    <message>
        <source>Slices of the network that serve</source>
        <translation>Netzscheiben, die bedienen</translation>
    </message>
    <message>
        <source>Instances of the slices that serve</source>
        <translation>Instanzen der Netzscheiben, die bedienen</translation>
    </message>
    <message>
        <source>Set of network functions that serve</source>
        <translation>Gruppe von Netzfunktionen, die bedienen</translation>
    </message>
    <message>
        <source>Set of services that serve</source>
        <translation>Gruppe von Diensten, die bedienen</translation>
    </message>
    <message>
        <source>The network function that has others ask for it</source>
        <translation>Die Netzfunktion, für die gefragt wird</translation>
    </message>
    <message>
        <source>Analyses that it allows</source>
        <translation>Auswertungen, die es erlaubt</translation>
    </message>
    <message>
        <source>The subscriber whose details are asked for</source>
        <translation>Der Teilnehmer, um dessen Angaben es geht</translation>
    </message>
    <message>
        <source>Sign out: the application has to end the session</source>
        <translation>Abmeldung: Die Anwendung muss die Sitzung beenden</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>Die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>A password, key or device was changed</source>
        <translation>Passwort, Schlüssel oder Gerät wurde geändert</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>Das Konto wurde gesperrt</translation>
    </message>
    <message>
        <source>How the subject is named</source>
        <translation>Wie das Subjekt benannt ist</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>über die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>über die Telefonnummer</translation>
    </message>
    <message>
        <source>by issuer and subject</source>
        <translation>über Aussteller und Subjekt</translation>
    </message>
    <message>
        <source>by a name without a meaning</source>
        <translation>über einen Namen ohne Bedeutung</translation>
    </message>
    <message>
        <source>What kind of credential it is</source>
        <translation>Welche Art von Nachweis es ist</translation>
    </message>
    <message>
        <source>What it says about whom</source>
        <translation>Was er über wen sagt</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Wer ihn ausgestellt hat</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Wann er ausgestellt wurde</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann er endet</translation>
    </message>
    <message>
        <source>The credentials that are shown</source>
        <translation>Die vorgezeigten Nachweise</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Wie es signiert ist</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, by a secret that both sides share</source>
        <translation>HMAC mit SHA-256, über ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>HMAC with SHA-384, by a secret that both sides share</source>
        <translation>HMAC mit SHA-384, über ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, by a secret that both sides share</source>
        <translation>HMAC mit SHA-512, über ein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA mit SHA-256</translation>
    </message>
    <message>
        <source>RSA with SHA-384</source>
        <translation>RSA mit SHA-384</translation>
    </message>
    <message>
        <source>RSA with SHA-512</source>
        <translation>RSA mit SHA-512</translation>
    </message>
    <message>
        <source>RSA with SHA-1, which is broken</source>
        <translation>RSA mit SHA-1, das gebrochen ist</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS mit SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384</source>
        <translation>RSA-PSS mit SHA-384</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512</source>
        <translation>RSA-PSS mit SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on P-256 with SHA-256</source>
        <translation>ECDSA auf P-256 mit SHA-256</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384</source>
        <translation>ECDSA auf P-384 mit SHA-384</translation>
    </message>
    <message>
        <source>ECDSA on P-521 with SHA-512</source>
        <translation>ECDSA auf P-521 mit SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1, the curve of Bitcoin</source>
        <translation>ECDSA auf secp256k1, der Kurve von Bitcoin</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448, by the key</source>
        <translation>Ed25519 oder Ed448, je nach Schlüssel</translation>
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
        <translation>ML-DSA, gegen Quantencomputer gemacht</translation>
    </message>
    <message>
        <source>not at all, anybody can have written it</source>
        <translation>gar nicht, irgendwer kann es geschrieben haben</translation>
    </message>
    <message>
        <source>Address of a key set; a token can name any, so it is not used</source>
        <translation>Adresse eines Schlüsselsatzes; ein Token kann jede nennen, daher wird sie nicht verwendet</translation>
    </message>
    <message>
        <source>A public key; a token can bring any, so it is not used</source>
        <translation>Ein öffentlicher Schlüssel; ein Token kann jeden mitbringen, daher wird er nicht verwendet</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it</source>
        <translation>Mit welchem Schlüssel des Ausstellers es signiert wurde</translation>
    </message>
    <message>
        <source>A name to find the key by; on its own it proves nothing</source>
        <translation>Ein Name, um den Schlüssel zu finden; für sich beweist er nichts</translation>
    </message>
    <message>
        <source>Address of a certificate; a token can name any, so it is not used</source>
        <translation>Adresse eines Zertifikats; ein Token kann jede nennen, daher wird sie nicht verwendet</translation>
    </message>
    <message>
        <source>Certificates; a token can bring any, so they are not used</source>
        <translation>Zertifikate; ein Token kann beliebige mitbringen, daher werden sie nicht verwendet</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>SHA-1 des Zertifikats</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 des Zertifikats</translation>
    </message>
    <message>
        <source>What kind of token it says it is</source>
        <translation>Welche Art von Token es nach eigener Angabe ist</translation>
    </message>
    <message>
        <source>a JWT of any kind</source>
        <translation>ein beliebiges JWT</translation>
    </message>
    <message>
        <source>an access token, RFC 9068</source>
        <translation>ein Access-Token, RFC 9068</translation>
    </message>
    <message>
        <source>a DPoP proof, RFC 9449</source>
        <translation>ein DPoP-Nachweis, RFC 9449</translation>
    </message>
    <message>
        <source>a logout token of OpenID Connect</source>
        <translation>ein Logout-Token von OpenID Connect</translation>
    </message>
    <message>
        <source>a security event, RFC 8417</source>
        <translation>ein Sicherheitsereignis, RFC 8417</translation>
    </message>
    <message>
        <source>a signed authorization request, RFC 9101</source>
        <translation>eine signierte Autorisierungsanfrage, RFC 9101</translation>
    </message>
    <message>
        <source>a signed introspection answer, RFC 9701</source>
        <translation>eine signierte Introspection-Antwort, RFC 9701</translation>
    </message>
    <message>
        <source>a client&apos;s proof of who it is, RFC 7523</source>
        <translation>der Nachweis einer Anwendung, RFC 7523</translation>
    </message>
    <message>
        <source>the holder&apos;s proof for an SD-JWT, RFC 9901</source>
        <translation>der Nachweis des Inhabers zu einem SD-JWT, RFC 9901</translation>
    </message>
    <message>
        <source>a credential with claims disclosed one by one</source>
        <translation>ein Nachweis mit einzeln offengelegten Claims</translation>
    </message>
    <message>
        <source>a statement about a member of a federation</source>
        <translation>eine Aussage über ein Mitglied einer Föderation</translation>
    </message>
    <message>
        <source>a list of the states of other tokens</source>
        <translation>eine Liste der Zustände anderer Token</translation>
    </message>
    <message>
        <source>a signed phone call, RFC 8225</source>
        <translation>ein signierter Anruf, RFC 8225</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Welche Art von Inhalt es trägt</translation>
    </message>
    <message>
        <source>What a reader has to understand or else refuse it</source>
        <translation>Was ein Leser verstehen muss, sonst muss er es ablehnen</translation>
    </message>
    <message>
        <source>Whether the payload is encoded</source>
        <translation>Ob die Payload codiert ist</translation>
    </message>
    <message>
        <source>yes, as base64url</source>
        <translation>ja, als base64url</translation>
    </message>
    <message>
        <source>no, it is signed as it stands</source>
        <translation>nein, er ist signiert, wie er dasteht</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>Wie der Inhalt verschlüsselt ist</translation>
    </message>
    <message>
        <source>AES-GCM with 128 bits</source>
        <translation>AES-GCM mit 128 Bit</translation>
    </message>
    <message>
        <source>AES-GCM with 192 bits</source>
        <translation>AES-GCM mit 192 Bit</translation>
    </message>
    <message>
        <source>AES-GCM with 256 bits</source>
        <translation>AES-GCM mit 256 Bit</translation>
    </message>
    <message>
        <source>AES-CBC with 128 bits and HMAC with SHA-256</source>
        <translation>AES-CBC mit 128 Bit und HMAC mit SHA-256</translation>
    </message>
    <message>
        <source>AES-CBC with 192 bits and HMAC with SHA-384</source>
        <translation>AES-CBC mit 192 Bit und HMAC mit SHA-384</translation>
    </message>
    <message>
        <source>AES-CBC with 256 bits and HMAC with SHA-512</source>
        <translation>AES-CBC mit 256 Bit und HMAC mit SHA-512</translation>
    </message>
    <message>
        <source>How the content was packed before it was encrypted</source>
        <translation>Wie der Inhalt vor dem Verschlüsseln gepackt wurde</translation>
    </message>
    <message>
        <source>How the key to the content is protected</source>
        <translation>Wie der Schlüssel zum Inhalt geschützt ist</translation>
    </message>
    <message>
        <source>RSA as of 1993, which is easy to get wrong</source>
        <translation>RSA von 1993, bei dem leicht etwas schiefgeht</translation>
    </message>
    <message>
        <source>RSA with OAEP, for the recipient&apos;s key</source>
        <translation>RSA mit OAEP, für den Schlüssel des Empfängers</translation>
    </message>
    <message>
        <source>agreed with the recipient&apos;s key</source>
        <translation>mit dem Schlüssel des Empfängers vereinbart</translation>
    </message>
    <message>
        <source>both sides have it already</source>
        <translation>beide Seiten haben ihn schon</translation>
    </message>
    <message>
        <source>by a secret that both sides share</source>
        <translation>mit einem gemeinsamen Geheimnis</translation>
    </message>
    <message>
        <source>by a password</source>
        <translation>mit einem Passwort</translation>
    </message>
    <message>
        <source>Which of the recipient&apos;s keys opens it</source>
        <translation>Welcher Schlüssel des Empfängers es öffnet</translation>
    </message>
    <message>
        <source>another token, which is signed</source>
        <translation>ein weiteres Token, das signiert ist</translation>
    </message>
    <message>
        <source>Issuer, repeated outside so that it can be read</source>
        <translation>Aussteller, lesbar nach außen wiederholt</translation>
    </message>
    <message>
        <source>Subject, repeated outside so that it can be read</source>
        <translation>Subjekt, lesbar nach außen wiederholt</translation>
    </message>
    <message>
        <source>Audience, repeated outside so that it can be read</source>
        <translation>Empfänger, lesbar nach außen wiederholt</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one message</source>
        <translation>Der Schlüssel des Absenders für diese eine Nachricht</translation>
    </message>
    <message>
        <source>About the sender, mixed into the key</source>
        <translation>Zum Absender, geht in den Schlüssel ein</translation>
    </message>
    <message>
        <source>About the recipient, mixed into the key</source>
        <translation>Zum Empfänger, geht in den Schlüssel ein</translation>
    </message>
    <message>
        <source>Starting value of the key&apos;s encryption</source>
        <translation>Startwert der Verschlüsselung des Schlüssels</translation>
    </message>
    <message>
        <source>Check value of the key&apos;s encryption</source>
        <translation>Prüfwert der Verschlüsselung des Schlüssels</translation>
    </message>
    <message>
        <source>Salt that the password is mixed with</source>
        <translation>Salz, mit dem das Passwort vermischt wird</translation>
    </message>
    <message>
        <source>How often the password is hashed</source>
        <translation>Wie oft das Passwort gehasht wird</translation>
    </message>
    <message>
        <source>The address this message is for</source>
        <translation>Die Adresse, für die diese Nachricht ist</translation>
    </message>
    <message>
        <source>A value that keeps the message from being sent twice</source>
        <translation>Ein Wert, der verhindert, dass die Nachricht zweimal gilt</translation>
    </message>
    <message>
        <source>Which kind of phone call token it is</source>
        <translation>Welche Art von Anruf-Token es ist</translation>
    </message>
    <message>
        <source>Proof that the signature was checked before</source>
        <translation>Nachweis, dass die Signatur schon geprüft wurde</translation>
    </message>
    <message>
        <source>Statements from the signer up to the root; not followed here</source>
        <translation>Aussagen vom Unterzeichner bis zum Anker; hier nicht verfolgt</translation>
    </message>
    <message>
        <source>Tenant: the directory that was signed in to</source>
        <translation>Mandant: das Verzeichnis, an dem angemeldet wurde</translation>
    </message>
    <message>
        <source>Object id: the account, the same for every application</source>
        <translation>Objekt-ID: das Konto, für jede Anwendung gleich</translation>
    </message>
    <message>
        <source>User name that looks like an e-mail address; it can change</source>
        <translation>Benutzername in Form einer E-Mail-Adresse; er kann sich ändern</translation>
    </message>
    <message>
        <source>A readable name, which isn&apos;t unique</source>
        <translation>Ein lesbarer Name, der nicht eindeutig ist</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Version der Form des Tokens</translation>
    </message>
    <message>
        <source>The application that asked for it</source>
        <translation>Die Anwendung, die danach gefragt hat</translation>
    </message>
    <message>
        <source>Name of the application that asked for it</source>
        <translation>Name der Anwendung, die danach gefragt hat</translation>
    </message>
    <message>
        <source>How the application showed who it is</source>
        <translation>Wie sich die Anwendung ausgewiesen hat</translation>
    </message>
    <message>
        <source>not at all, it is a public client</source>
        <translation>gar nicht, sie ist ein öffentlicher Client</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>mit einem Geheimnis</translation>
    </message>
    <message>
        <source>with a certificate or key</source>
        <translation>mit einem Zertifikat oder Schlüssel</translation>
    </message>
    <message>
        <source>Whom it stands for</source>
        <translation>Für wen es steht</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>die Anwendung selbst</translation>
    </message>
    <message>
        <source>Administrator roles in the whole directory</source>
        <translation>Verwaltungsrollen im ganzen Verzeichnis</translation>
    </message>
    <message>
        <source>Where the person really signed in</source>
        <translation>Wo sich die Person wirklich angemeldet hat</translation>
    </message>
    <message>
        <source>There are too many groups to list them here</source>
        <translation>Es sind zu viele Gruppen, um sie hier aufzuzählen</translation>
    </message>
    <message>
        <source>Network address that the person came from</source>
        <translation>Netzadresse, von der die Person kam</translation>
    </message>
    <message>
        <source>What the application can answer when asked for more</source>
        <translation>Worauf die Anwendung bei Rückfragen antworten kann</translation>
    </message>
    <message>
        <source>The number of this token at Microsoft</source>
        <translation>Die Nummer dieses Tokens bei Microsoft</translation>
    </message>
    <message>
        <source>For Microsoft&apos;s own use</source>
        <translation>Für den Gebrauch von Microsoft</translation>
    </message>
    <message>
        <source>The device that was signed in with</source>
        <translation>Das Gerät, mit dem angemeldet wurde</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>Where the person signed in</source>
        <translation>Wo sich die Person angemeldet hat</translation>
    </message>
    <message>
        <source>What the person may do in the whole realm</source>
        <translation>Was die Person im ganzen Realm darf</translation>
    </message>
    <message>
        <source>Roles in the whole realm</source>
        <translation>Rollen im ganzen Realm</translation>
    </message>
    <message>
        <source>What the person may do, by application</source>
        <translation>Was die Person darf, nach Anwendung</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Wofür das Token ist</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>to say who signed in</source>
        <translation>um zu sagen, wer angemeldet ist</translation>
    </message>
    <message>
        <source>to get new tokens</source>
        <translation>um neue Token zu holen</translation>
    </message>
    <message>
        <source>to get new tokens when nobody is there</source>
        <translation>um neue Token zu holen, wenn niemand da ist</translation>
    </message>
    <message>
        <source>to sign out</source>
        <translation>um abzumelden</translation>
    </message>
    <message>
        <source>The session at the issuer</source>
        <translation>Die Sitzung beim Aussteller</translation>
    </message>
    <message>
        <source>Web sites whose pages may send the token</source>
        <translation>Websites, deren Seiten das Token senden dürfen</translation>
    </message>
    <message>
        <source>What the person may do at the API</source>
        <translation>Was die Person an der API darf</translation>
    </message>
    <message>
        <source>How the token was obtained</source>
        <translation>Wie das Token erlangt wurde</translation>
    </message>
    <message>
        <source>by signing in with the browser</source>
        <translation>durch Anmelden im Browser</translation>
    </message>
    <message>
        <source>by the application alone</source>
        <translation>durch die Anwendung allein</translation>
    </message>
    <message>
        <source>with the person&apos;s password</source>
        <translation>mit dem Passwort der Person</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>mit einem Refresh-Token</translation>
    </message>
    <message>
        <source>The organisation that was signed in to</source>
        <translation>Die Organisation, bei der angemeldet wurde</translation>
    </message>
    <message>
        <source>Name of the organisation that was signed in to</source>
        <translation>Name der Organisation, bei der angemeldet wurde</translation>
    </message>
    <message>
        <source>Workspace domain of the account; private accounts have none</source>
        <translation>Workspace-Domain des Kontos; private Konten haben keine</translation>
    </message>
    <message>
        <source>How the person signed in with Firebase</source>
        <translation>Wie sich die Person mit Firebase angemeldet hat</translation>
    </message>
    <message>
        <source>The person&apos;s accounts elsewhere</source>
        <translation>Die Konten der Person anderswo</translation>
    </message>
    <message>
        <source>Repository that the job runs for</source>
        <translation>Repository, für das der Job läuft</translation>
    </message>
    <message>
        <source>Number of the repository; it stays when the name changes</source>
        <translation>Nummer des Repositorys; sie bleibt, wenn der Name wechselt</translation>
    </message>
    <message>
        <source>Whose repository it is</source>
        <translation>Wem das Repository gehört</translation>
    </message>
    <message>
        <source>Number of the repository&apos;s owner</source>
        <translation>Nummer des Besitzers des Repositorys</translation>
    </message>
    <message>
        <source>Who can see the repository</source>
        <translation>Wer das Repository sehen kann</translation>
    </message>
    <message>
        <source>Branch or tag that the job runs on</source>
        <translation>Branch oder Tag, auf dem der Job läuft</translation>
    </message>
    <message>
        <source>Whether that is a branch or a tag</source>
        <translation>Ob das ein Branch oder ein Tag ist</translation>
    </message>
    <message>
        <source>Whether the branch or tag is protected</source>
        <translation>Ob Branch oder Tag geschützt ist</translation>
    </message>
    <message>
        <source>Branch that the pull request comes from</source>
        <translation>Branch, aus dem der Pull Request kommt</translation>
    </message>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>Branch, in den der Pull Request geht</translation>
    </message>
    <message>
        <source>Commit that the job runs on</source>
        <translation>Commit, auf dem der Job läuft</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>Name des Workflows</translation>
    </message>
    <message>
        <source>File and branch of the workflow</source>
        <translation>Datei und Branch des Workflows</translation>
    </message>
    <message>
        <source>Commit of the workflow&apos;s file</source>
        <translation>Commit der Datei des Workflows</translation>
    </message>
    <message>
        <source>File and branch of the workflow that the job is from</source>
        <translation>Datei und Branch des Workflows, aus dem der Job stammt</translation>
    </message>
    <message>
        <source>Commit of the workflow that the job is from</source>
        <translation>Commit des Workflows, aus dem der Job stammt</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>Nummer des Laufs</translation>
    </message>
    <message>
        <source>Which run of the workflow it is</source>
        <translation>Der wievielte Lauf des Workflows es ist</translation>
    </message>
    <message>
        <source>Which attempt of the run it is</source>
        <translation>Der wievielte Versuch des Laufs es ist</translation>
    </message>
    <message>
        <source>Whose machine the job runs on</source>
        <translation>Auf wessen Maschine der Job läuft</translation>
    </message>
    <message>
        <source>one of GitHub&apos;s</source>
        <translation>auf einer von GitHub</translation>
    </message>
    <message>
        <source>one of the owner&apos;s</source>
        <translation>auf einer des Besitzers</translation>
    </message>
    <message>
        <source>Environment that the job deploys to</source>
        <translation>Umgebung, in die der Job ausliefert</translation>
    </message>
    <message>
        <source>What started the workflow</source>
        <translation>Was den Workflow gestartet hat</translation>
    </message>
    <message>
        <source>Who started the run</source>
        <translation>Wer den Lauf gestartet hat</translation>
    </message>
    <message>
        <source>Number of who started the run</source>
        <translation>Nummer dessen, der den Lauf gestartet hat</translation>
    </message>
    <message>
        <source>Enterprise that the repository belongs to</source>
        <translation>Unternehmen, zu dem das Repository gehört</translation>
    </message>
    <message>
        <source>Project that the job runs for</source>
        <translation>Projekt, für das der Job läuft</translation>
    </message>
    <message>
        <source>Number of the project; it stays when the name changes</source>
        <translation>Nummer des Projekts; sie bleibt, wenn der Name wechselt</translation>
    </message>
    <message>
        <source>Group or user that the project belongs to</source>
        <translation>Gruppe oder Person, der das Projekt gehört</translation>
    </message>
    <message>
        <source>Number of that group or user</source>
        <translation>Nummer dieser Gruppe oder Person</translation>
    </message>
    <message>
        <source>Who started the job</source>
        <translation>Wer den Job gestartet hat</translation>
    </message>
    <message>
        <source>Number of who started the job</source>
        <translation>Nummer dessen, der den Job gestartet hat</translation>
    </message>
    <message>
        <source>E-mail address of who started the job</source>
        <translation>E-Mail-Adresse dessen, der den Job gestartet hat</translation>
    </message>
    <message>
        <source>Number of the pipeline</source>
        <translation>Nummer der Pipeline</translation>
    </message>
    <message>
        <source>What started the pipeline</source>
        <translation>Was die Pipeline gestartet hat</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>Nummer des Jobs</translation>
    </message>
    <message>
        <source>Full name of the branch or tag</source>
        <translation>Voller Name des Branchs oder Tags</translation>
    </message>
    <message>
        <source>Number of the runner</source>
        <translation>Nummer des Runners</translation>
    </message>
    <message>
        <source>one of GitLab&apos;s</source>
        <translation>auf einer von GitLab</translation>
    </message>
    <message>
        <source>Who can see the project</source>
        <translation>Wer das Projekt sehen kann</translation>
    </message>
    <message>
        <source>The workload that the token was made for</source>
        <translation>Die Anwendung im Cluster, für die das Token gemacht wurde</translation>
    </message>
    <message>
        <source>Namespace of the workload</source>
        <translation>Namensraum der Anwendung</translation>
    </message>
    <message>
        <source>The pod; when it is gone the token ends</source>
        <translation>Der Pod; verschwindet er, endet das Token</translation>
    </message>
    <message>
        <source>The machine that the pod runs on</source>
        <translation>Die Maschine, auf der der Pod läuft</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>Das Dienstkonto</translation>
    </message>
    <message>
        <source>The secret that the token lies in</source>
        <translation>Das Secret, in dem das Token liegt</translation>
    </message>
    <message>
        <source>Use after this time is noted: %1</source>
        <translation>Nutzung danach wird vermerkt: %1</translation>
    </message>
    <message>
        <source>Number of the service account</source>
        <translation>Nummer des Dienstkontos</translation>
    </message>
    <message>
        <source>User name in the user pool</source>
        <translation>Benutzername im User-Pool</translation>
    </message>
    <message>
        <source>Groups in the user pool</source>
        <translation>Gruppen im User-Pool</translation>
    </message>
    <message>
        <source>AWS roles that the groups give</source>
        <translation>AWS-Rollen, die die Gruppen verleihen</translation>
    </message>
    <message>
        <source>AWS role that is taken first</source>
        <translation>AWS-Rolle, die zuerst genommen wird</translation>
    </message>
    <message>
        <source>Number of the sign-in that this token comes from</source>
        <translation>Nummer der Anmeldung, aus der dieses Token stammt</translation>
    </message>
    <message>
        <source>Number of the sign-in</source>
        <translation>Nummer der Anmeldung</translation>
    </message>
    <message>
        <source>Whether the e-mail address is one that Apple forwards</source>
        <translation>Ob die E-Mail-Adresse von Apple weitergeleitet wird</translation>
    </message>
    <message>
        <source>Whether the device can carry a nonce</source>
        <translation>Ob das Gerät eine Nonce mitführen kann</translation>
    </message>
    <message>
        <source>Whether Apple believes that a person is behind it</source>
        <translation>Ob Apple glaubt, dass eine Person dahintersteht</translation>
    </message>
    <message>
        <source>can&apos;t be told on this device</source>
        <translation>lässt sich auf diesem Gerät nicht sagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>The subject while the app moves to another team</source>
        <translation>Das Subjekt, während die App das Team wechselt</translation>
    </message>
    <message>
        <source>Member of the workspace</source>
        <translation>Mitglied des Workspace</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Workspace</translation>
    </message>
    <message>
        <source>Organisation that the account belongs to</source>
        <translation>Organisation, zu der das Konto gehört</translation>
    </message>
    <message>
        <source>Name of the organisation that the account belongs to</source>
        <translation>Name der Organisation, zu der das Konto gehört</translation>
    </message>
    <message>
        <source>Roles of the person in the project</source>
        <translation>Rollen der Person im Projekt</translation>
    </message>
    <message>
        <source>Claims that the operator added</source>
        <translation>Claims, die der Betreiber hinzugefügt hat</translation>
    </message>
    <message>
        <source>Root of trust that is to be used</source>
        <translation>Vertrauensanker, der zu verwenden ist</translation>
    </message>
    <message>
        <source>Proof that the mark&apos;s owner lets somebody else give it</source>
        <translation>Nachweis, dass der Eigentümer des Zeichens es von jemand anderem vergeben lässt</translation>
    </message>
    <message>
        <source>Picture of the mark</source>
        <translation>Bild des Zeichens</translation>
    </message>
    <message>
        <source>Where the statement was fetched</source>
        <translation>Wo die Aussage abgerufen wurde</translation>
    </message>
    <message>
        <source>Public keys, those of former times among them</source>
        <translation>Öffentliche Schlüssel, auch frühere</translation>
    </message>
    <message>
        <source>What attests to the device, in a wrapper</source>
        <translation>Was das Gerät bezeugt, in einer Hülle</translation>
    </message>
    <message>
        <source>a strong way set up during this sign-in</source>
        <translation>ein starkes Verfahren, das bei dieser Anmeldung eingerichtet wurde</translation>
    </message>
    <message>
        <source>a sign-in at another server</source>
        <translation>eine Anmeldung bei einem anderen Server</translation>
    </message>
    <message>
        <source>What may be done with the key</source>
        <translation>Was mit dem Schlüssel getan werden darf</translation>
    </message>
    <message>
        <source>make signatures</source>
        <translation>Signaturen erstellen</translation>
    </message>
    <message>
        <source>check signatures</source>
        <translation>Signaturen prüfen</translation>
    </message>
    <message>
        <source>encrypt contents</source>
        <translation>Inhalte verschlüsseln</translation>
    </message>
    <message>
        <source>decrypt contents</source>
        <translation>Inhalte entschlüsseln</translation>
    </message>
    <message>
        <source>encrypt keys</source>
        <translation>Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>decrypt keys</source>
        <translation>Schlüssel entschlüsseln</translation>
    </message>
    <message>
        <source>derive keys</source>
        <translation>Schlüssel ableiten</translation>
    </message>
    <message>
        <source>derive bits that are no key</source>
        <translation>Bits ableiten, die kein Schlüssel sind</translation>
    </message>
    <message>
        <source>The key was given up before its time</source>
        <translation>Der Schlüssel wurde vorzeitig aufgegeben</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>Aufgegeben %1</translation>
    </message>
    <message>
        <source>Why the key was given up</source>
        <translation>Warum der Schlüssel aufgegeben wurde</translation>
    </message>
</context>
<context>
    <name>prefixes</name>
    <message>
        <source>GitHub OAuth access token</source>
        <translation>GitHub-OAuth-Access-Token</translation>
    </message>
    <message>
        <source>GitHub App user access token</source>
        <translation>Benutzer-Access-Token einer GitHub-App</translation>
    </message>
    <message>
        <source>GitHub App refresh token</source>
        <translation>Refresh-Token einer GitHub-App</translation>
    </message>
    <message>
        <source>GitHub App installation access token</source>
        <translation>Installations-Access-Token einer GitHub-App</translation>
    </message>
    <message>
        <source>GitHub personal access token</source>
        <translation>persönliches Access-Token für GitHub</translation>
    </message>
    <message>
        <source>GitHub fine-grained personal access token</source>
        <translation>feingranulares persönliches Access-Token für GitHub</translation>
    </message>
    <message>
        <source>GitLab personal access token</source>
        <translation>persönliches Access-Token für GitLab</translation>
    </message>
    <message>
        <source>GitLab application secret, which is no token</source>
        <translation>GitLab-Anwendungsgeheimnis, das kein Token ist</translation>
    </message>
    <message>
        <source>GitLab runner token</source>
        <translation>GitLab-Runner-Token</translation>
    </message>
    <message>
        <source>GitLab deploy token</source>
        <translation>GitLab-Deploy-Token</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>GitLab-Job-Token</translation>
    </message>
    <message>
        <source>Slack user token</source>
        <translation>Slack-Benutzertoken</translation>
    </message>
    <message>
        <source>Slack bot token</source>
        <translation>Slack-Bot-Token</translation>
    </message>
    <message>
        <source>Slack app token</source>
        <translation>Slack-App-Token</translation>
    </message>
    <message>
        <source>Slack access token that is renewed</source>
        <translation>Slack-Access-Token, das erneuert wird</translation>
    </message>
    <message>
        <source>Slack refresh token</source>
        <translation>Slack-Refresh-Token</translation>
    </message>
    <message>
        <source>Google access token</source>
        <translation>Google-Access-Token</translation>
    </message>
    <message>
        <source>Google refresh token</source>
        <translation>Google-Refresh-Token</translation>
    </message>
    <message>
        <source>Google client secret, which is no token</source>
        <translation>Google-Client-Geheimnis, das kein Token ist</translation>
    </message>
    <message>
        <source>Hugging Face OAuth access token</source>
        <translation>Hugging-Face-OAuth-Access-Token</translation>
    </message>
    <message>
        <source>Hugging Face user token</source>
        <translation>Hugging-Face-Benutzertoken</translation>
    </message>
    <message>
        <source>Notion token</source>
        <translation>Notion-Token</translation>
    </message>
    <message>
        <source>Dropbox access token</source>
        <translation>Dropbox-Access-Token</translation>
    </message>
    <message>
        <source>DigitalOcean OAuth access token</source>
        <translation>DigitalOcean-OAuth-Access-Token</translation>
    </message>
    <message>
        <source>DigitalOcean refresh token</source>
        <translation>DigitalOcean-Refresh-Token</translation>
    </message>
    <message>
        <source>DigitalOcean personal access token</source>
        <translation>persönliches Access-Token für DigitalOcean</translation>
    </message>
    <message>
        <source>Ory access token</source>
        <translation>Ory-Access-Token</translation>
    </message>
    <message>
        <source>Ory refresh token</source>
        <translation>Ory-Refresh-Token</translation>
    </message>
    <message>
        <source>Ory authorization code, which is no token</source>
        <translation>Ory-Autorisierungscode, der kein Token ist</translation>
    </message>
    <message>
        <source>Authelia access token</source>
        <translation>Authelia-Access-Token</translation>
    </message>
    <message>
        <source>Authelia refresh token</source>
        <translation>Authelia-Refresh-Token</translation>
    </message>
    <message>
        <source>Authelia authorization code, which is no token</source>
        <translation>Authelia-Autorisierungscode, der kein Token ist</translation>
    </message>
    <message>
        <source>Figma OAuth token</source>
        <translation>Figma-OAuth-Token</translation>
    </message>
    <message>
        <source>Figma personal access token</source>
        <translation>persönliches Access-Token für Figma</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>Heroku-Token</translation>
    </message>
    <message>
        <source>Linear OAuth access token</source>
        <translation>Linear-OAuth-Access-Token</translation>
    </message>
    <message>
        <source>Linear personal API key</source>
        <translation>persönlicher API-Schlüssel für Linear</translation>
    </message>
    <message>
        <source>npm access token</source>
        <translation>npm-Access-Token</translation>
    </message>
    <message>
        <source>PyPI API token</source>
        <translation>PyPI-API-Token</translation>
    </message>
    <message>
        <source>Shopify access token</source>
        <translation>Shopify-Access-Token</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>It comes back to an https address only, which no program on a desktop has.</source>
        <translation>Zurück geht es nur zu einer https-Adresse, und die hat kein Programm auf einem Schreibtischrechner.</translation>
    </message>
    <message>
        <source>Let a website sign in with Apple, or use Apple&apos;s own frameworks.</source>
        <translation>Lassen Sie eine Website die Anmeldung mit Apple machen, oder nehmen Sie Apples eigene Frameworks.</translation>
    </message>
    <message>
        <source>Add the APIs and scopes under Permissions.</source>
        <translation>Fügen Sie unter „Permissions“ die APIs und Scopes hinzu.</translation>
    </message>
    <message>
        <source>Its tokens are for api.atlassian.com, not for a site&apos;s own address.</source>
        <translation>Die Token gelten für api.atlassian.com, nicht für die eigene Adresse einer Site.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Tick the grant “Refresh Token”.</source>
        <translation>Haken Sie den Grant „Refresh Token“ an.</translation>
    </message>
    <message>
        <source>An API&apos;s tokens come with its audience, to be given under More: audience=…</source>
        <translation>Token einer API gibt es mit deren Audience, anzugeben unter „Mehr“: audience=…</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>The permissions ticked there become the scopes.</source>
        <translation>Die dort angehakten Berechtigungen werden zu den Scopes.</translation>
    </message>
    <message>
        <source>Its scopes are chosen at the provider, not here.</source>
        <translation>Die Scopes werden beim Anbieter gewählt, nicht hier.</translation>
    </message>
    <message>
        <source>An administrator may have to approve the app first.</source>
        <translation>Es kann sein, dass eine Verwaltung die App erst genehmigen muss.</translation>
    </message>
    <message>
        <source>A private client is for members of its account alone.</source>
        <translation>Ein privater Client ist nur für Mitglieder seines Kontos.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID des User-Pools</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Switch “Public Client” on to go without a secret.</source>
        <translation>Schalten Sie „Public Client“ ein, dann geht es ohne Geheimnis.</translation>
    </message>
    <message>
        <source>Tick the scopes on the Permissions tab first.</source>
        <translation>Haken Sie zuerst auf dem Reiter „Permissions“ die Scopes an.</translation>
    </message>
    <message>
        <source>Allow public clients.</source>
        <translation>Erlauben Sie öffentliche Clients.</translation>
    </message>
    <message>
        <source>Scopes that are changed later need a new sign-in.</source>
        <translation>Später geänderte Scopes verlangen eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Anmelde-Host</translation>
    </message>
    <message>
        <source>Choose the account types that fit the tenant.</source>
        <translation>Wählen Sie die Kontoarten, die zum Mandanten passen.</translation>
    </message>
    <message>
        <source>Add the platform “Mobile and desktop applications”.</source>
        <translation>Fügen Sie die Plattform „Mobil- und Desktopanwendungen“ hinzu.</translation>
    </message>
    <message>
        <source>Scopes of two APIs can&apos;t be mixed in one sign-in.</source>
        <translation>Scopes zweier APIs lassen sich nicht in einer Anmeldung mischen.</translation>
    </message>
    <message>
        <source>The provider has announced the end of this API.</source>
        <translation>Der Anbieter hat das Ende dieser API angekündigt.</translation>
    </message>
    <message>
        <source>Clear “Confidential client”.</source>
        <translation>Entfernen Sie den Haken bei „Confidential client“.</translation>
    </message>
    <message>
        <source>Switch the webhook off.</source>
        <translation>Schalten Sie den Webhook aus.</translation>
    </message>
    <message>
        <source>The app has to be installed where it is to be used.</source>
        <translation>Die App muss dort installiert sein, wo sie benutzt wird.</translation>
    </message>
    <message>
        <source>Any homepage address will do.</source>
        <translation>Als Homepage genügt irgendeine Adresse.</translation>
    </message>
    <message>
        <source>Its tokens don&apos;t end by themselves.</source>
        <translation>Die Token enden nicht von selbst.</translation>
    </message>
    <message>
        <source>Clear “Confidential”.</source>
        <translation>Entfernen Sie den Haken bei „Confidential“.</translation>
    </message>
    <message>
        <source>Only scopes that were ticked there can be asked for.</source>
        <translation>Nur dort angehakte Scopes können erbeten werden.</translation>
    </message>
    <message>
        <source>Create a project and add yourself as a test user.</source>
        <translation>Legen Sie ein Projekt an und tragen Sie sich als Testnutzer ein.</translation>
    </message>
    <message>
        <source>While the project is in testing, a sign-in lasts 7 days.</source>
        <translation>Solange das Projekt im Test ist, hält eine Anmeldung 7 Tage.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Switch “Client authentication” off and “Standard flow” on.</source>
        <translation>Schalten Sie „Client authentication“ aus und „Standard flow“ ein.</translation>
    </message>
    <message>
        <source>Ask LinkedIn to enable its native flow for the app.</source>
        <translation>Bitten Sie LinkedIn, den „native flow“ für die App freizuschalten.</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>New apps have to be approved.</source>
        <translation>Neue Apps müssen genehmigt werden.</translation>
    </message>
    <message>
        <source>Tick PKCE, and clear that a secret is required.</source>
        <translation>Haken Sie PKCE an, und nehmen Sie den Haken beim verlangten Geheimnis weg.</translation>
    </message>
    <message>
        <source>Choose user token scopes only.</source>
        <translation>Wählen Sie nur „User Token Scopes“.</translation>
    </message>
    <message>
        <source>Switch PKCE on; that can&apos;t be undone.</source>
        <translation>Schalten Sie PKCE ein; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>While the app is in development, only people on its list can sign in.</source>
        <translation>Solange die App in Entwicklung ist, können sich nur Personen auf ihrer Liste anmelden.</translation>
    </message>
    <message>
        <source>A new app is for its owner alone at first.</source>
        <translation>Eine neue App ist zunächst nur für ihren Besitzer.</translation>
    </message>
    <message>
        <source>It takes the platform&apos;s secret API key, which no program on a desktop can keep.</source>
        <translation>Verlangt wird der geheime API-Schlüssel der Plattform, den kein Programm auf einem Schreibtischrechner geheim halten kann.</translation>
    </message>
    <message>
        <source>Use a restricted API key of the account.</source>
        <translation>Nehmen Sie einen eingeschränkten API-Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>Choose the client type Confidential.</source>
        <translation>Wählen Sie den Client-Typ „Confidential“.</translation>
    </message>
    <message>
        <source>Use of the API is paid for.</source>
        <translation>Die Nutzung der API kostet Geld.</translation>
    </message>
    <message>
        <source>Use an app password for mail.</source>
        <translation>Nehmen Sie für Mail ein App-Passwort.</translation>
    </message>
    <message>
        <source>Use the public client ID.</source>
        <translation>Nehmen Sie die öffentliche Client-ID.</translation>
    </message>
    <message>
        <source>For a code on another device, allow public client flows under Authentication.</source>
        <translation>Für einen Code auf einem anderen Gerät unter „Authentication“ öffentliche Client-Abläufe (public client flows) erlauben.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>For a code on another device, tick “Enable Device Flow”.</source>
        <translation>Für einen Code auf einem anderen Gerät „Enable Device Flow“ anhaken.</translation>
    </message>
    <message>
        <source>Its org server has no authorization server in its address: give that address as an issuer.</source>
        <translation>Der Org-Server hat keinen Autorisierungsserver in seiner Adresse: Geben Sie diese Adresse als Aussteller an.</translation>
    </message>
    <message>
        <source>Without a client secret nothing is revoked at a sign-out: remove the program in the settings, under Applications.</source>
        <translation>Ohne Client-Secret wird beim Abmelden nichts widerrufen: Entfernen Sie das Programm in den Einstellungen, unter Applications.</translation>
    </message>
    <message>
        <source>Set the tenant’s issuer to the base address: it is acme.com until then.</source>
        <translation>Setzen Sie den Aussteller des Mandanten auf die Basisadresse: bis dahin ist er acme.com.</translation>
    </message>
    <message>
        <source>Its developer support registers programs.</source>
        <translation>Programme registriert sein Entwickler-Support.</translation>
    </message>
    <message>
        <source>Its token endpoint is said to end in February 2027.</source>
        <translation>Sein Token-Endpunkt soll im Februar 2027 enden.</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Say who signed in, with an ID token</source>
        <translation>Sagen, wer angemeldet ist, mit einem ID-Token</translation>
    </message>
    <message>
        <source>See name, picture and other profile details</source>
        <translation>Name, Bild und weitere Profilangaben sehen</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>Die E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>Die Anschrift sehen</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>Die Telefonnummer sehen</translation>
    </message>
    <message>
        <source>See the groups you belong to</source>
        <translation>Ihre Gruppen sehen</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>Ihre Rollen sehen</translation>
    </message>
    <message>
        <source>Do anything with your mail, deleting it for good too</source>
        <translation>Alles mit Ihrer Mail tun, auch endgültig löschen</translation>
    </message>
    <message>
        <source>Read your mail and its settings</source>
        <translation>Ihre Mail und deren Einstellungen lesen</translation>
    </message>
    <message>
        <source>Send mail as you</source>
        <translation>Mail in Ihrem Namen senden</translation>
    </message>
    <message>
        <source>Read, write and bin your mail</source>
        <translation>Ihre Mail lesen, schreiben und in den Papierkorb legen</translation>
    </message>
    <message>
        <source>See, change and share your calendars</source>
        <translation>Ihre Kalender sehen, ändern und teilen</translation>
    </message>
    <message>
        <source>See your calendars</source>
        <translation>Ihre Kalender sehen</translation>
    </message>
    <message>
        <source>See and change your appointments</source>
        <translation>Ihre Termine sehen und ändern</translation>
    </message>
    <message>
        <source>See and change your contacts</source>
        <translation>Ihre Kontakte sehen und ändern</translation>
    </message>
    <message>
        <source>See your contacts</source>
        <translation>Ihre Kontakte sehen</translation>
    </message>
    <message>
        <source>Do anything with all your files</source>
        <translation>Alles mit allen Ihren Dateien tun</translation>
    </message>
    <message>
        <source>Read all your files</source>
        <translation>Alle Ihre Dateien lesen</translation>
    </message>
    <message>
        <source>Work with the files you open with this application</source>
        <translation>Mit Dateien arbeiten, die Sie mit dieser Anwendung öffnen</translation>
    </message>
    <message>
        <source>Keep its own settings in a hidden folder</source>
        <translation>Eigene Einstellungen in einem verborgenen Ordner ablegen</translation>
    </message>
    <message>
        <source>See and change your spreadsheets</source>
        <translation>Ihre Tabellen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change your tasks</source>
        <translation>Ihre Aufgaben sehen und ändern</translation>
    </message>
    <message>
        <source>Look after your YouTube account</source>
        <translation>Ihr YouTube-Konto verwalten</translation>
    </message>
    <message>
        <source>See your YouTube account</source>
        <translation>Ihr YouTube-Konto sehen</translation>
    </message>
    <message>
        <source>Do anything in Google Cloud</source>
        <translation>Alles in Google Cloud tun</translation>
    </message>
    <message>
        <source>Add pictures to your photos</source>
        <translation>Bilder zu Ihren Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Take part in code reviews as you</source>
        <translation>In Ihrem Namen an Code-Reviews teilnehmen</translation>
    </message>
    <message>
        <source>See your own profile</source>
        <translation>Ihr eigenes Profil sehen</translation>
    </message>
    <message>
        <source>See short profiles of everybody</source>
        <translation>Kurzprofile aller Personen sehen</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <translation>Ihre Mail lesen</translation>
    </message>
    <message>
        <source>Read, write and delete your mail</source>
        <translation>Ihre Mail lesen, schreiben und löschen</translation>
    </message>
    <message>
        <source>See and change your calendars</source>
        <translation>Ihre Kalender sehen und ändern</translation>
    </message>
    <message>
        <source>Read your files</source>
        <translation>Ihre Dateien lesen</translation>
    </message>
    <message>
        <source>Read and change your files</source>
        <translation>Ihre Dateien lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change every file you can reach, shared ones too</source>
        <translation>Jede Datei lesen und ändern, die Sie erreichen, auch geteilte</translation>
    </message>
    <message>
        <source>Read the SharePoint sites you can reach</source>
        <translation>Die SharePoint-Sites lesen, die Sie erreichen</translation>
    </message>
    <message>
        <source>Read your notebooks</source>
        <translation>Ihre Notizbücher lesen</translation>
    </message>
    <message>
        <source>See which teams you are in</source>
        <translation>Sehen, in welchen Teams Sie sind</translation>
    </message>
    <message>
        <source>Read your chats</source>
        <translation>Ihre Chats lesen</translation>
    </message>
    <message>
        <source>Read the whole directory</source>
        <translation>Das ganze Verzeichnis lesen</translation>
    </message>
    <message>
        <source>Everything the application was set up for at this API</source>
        <translation>Alles, wofür die Anwendung an dieser API eingerichtet ist</translation>
    </message>
    <message>
        <source>Do anything with your mailbox over IMAP</source>
        <translation>Alles mit Ihrem Postfach über IMAP tun</translation>
    </message>
    <message>
        <source>Fetch and delete your mail over POP</source>
        <translation>Ihre Mail über POP abholen und löschen</translation>
    </message>
    <message>
        <source>Do in Azure whatever you may do</source>
        <translation>In Azure alles tun, was Sie dürfen</translation>
    </message>
    <message>
        <source>Do anything with your repositories, private ones too</source>
        <translation>Alles mit Ihren Repositorys tun, auch mit privaten</translation>
    </message>
    <message>
        <source>See and set the status of commits</source>
        <translation>Den Status von Commits sehen und setzen</translation>
    </message>
    <message>
        <source>See and start deployments</source>
        <translation>Auslieferungen sehen und anstoßen</translation>
    </message>
    <message>
        <source>Change your public repositories</source>
        <translation>Ihre öffentlichen Repositorys ändern</translation>
    </message>
    <message>
        <source>Answer invitations to repositories</source>
        <translation>Einladungen zu Repositorys beantworten</translation>
    </message>
    <message>
        <source>See and change security alerts</source>
        <translation>Sicherheitswarnungen sehen und ändern</translation>
    </message>
    <message>
        <source>Change the workflows of GitHub Actions</source>
        <translation>Workflows von GitHub Actions ändern</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation>Gists schreiben</translation>
    </message>
    <message>
        <source>See notifications and mark them as read</source>
        <translation>Benachrichtigungen sehen und als gelesen markieren</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation>Ihr Profil sehen</translation>
    </message>
    <message>
        <source>See your e-mail addresses</source>
        <translation>Ihre E-Mail-Adressen sehen</translation>
    </message>
    <message>
        <source>Follow people and stop following them</source>
        <translation>Personen folgen und nicht mehr folgen</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation>Ihr Profil sehen und ändern</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>Ihre Organisationen und Teams sehen</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations</source>
        <translation>Ändern, wer zu Ihren Organisationen gehört</translation>
    </message>
    <message>
        <source>Administer your organisations and teams</source>
        <translation>Ihre Organisationen und Teams verwalten</translation>
    </message>
    <message>
        <source>Administer the webhooks of repositories</source>
        <translation>Webhooks von Repositorys verwalten</translation>
    </message>
    <message>
        <source>Add and remove your SSH keys</source>
        <translation>Ihre SSH-Schlüssel hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>Add and remove your GPG keys</source>
        <translation>Ihre GPG-Schlüssel hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>Download packages</source>
        <translation>Pakete herunterladen</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>Pakete veröffentlichen</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>Pakete löschen</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>Repositorys löschen</translation>
    </message>
    <message>
        <source>Create and run codespaces</source>
        <translation>Codespaces anlegen und betreiben</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation>Projekte sehen und ändern</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation>Projekte sehen</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Das Prüfprotokoll lesen</translation>
    </message>
    <message>
        <source>Do anything that you may do in GitLab</source>
        <translation>In GitLab alles tun, was Sie dürfen</translation>
    </message>
    <message>
        <source>Read everything that you can see in GitLab</source>
        <translation>In GitLab alles lesen, was Sie sehen</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation>Repositorys lesen</translation>
    </message>
    <message>
        <source>Push to repositories</source>
        <translation>In Repositorys pushen</translation>
    </message>
    <message>
        <source>Download container images</source>
        <translation>Container-Images herunterladen</translation>
    </message>
    <message>
        <source>Upload container images</source>
        <translation>Container-Images hochladen</translation>
    </message>
    <message>
        <source>Create runners</source>
        <translation>Runner anlegen</translation>
    </message>
    <message>
        <source>Administer runners</source>
        <translation>Runner verwalten</translation>
    </message>
    <message>
        <source>Talk to Kubernetes clusters through GitLab</source>
        <translation>Über GitLab mit Kubernetes-Clustern sprechen</translation>
    </message>
    <message>
        <source>Use GitLab Duo</source>
        <translation>GitLab Duo nutzen</translation>
    </message>
    <message>
        <source>Act as anybody</source>
        <translation>Als jede Person handeln</translation>
    </message>
    <message>
        <source>Administer the whole GitLab</source>
        <translation>Das ganze GitLab verwalten</translation>
    </message>
    <message>
        <source>Use GitLab&apos;s MCP server</source>
        <translation>Den MCP-Server von GitLab nutzen</translation>
    </message>
    <message>
        <source>See who is in the workspace</source>
        <translation>Sehen, wer im Workspace ist</translation>
    </message>
    <message>
        <source>See people&apos;s e-mail addresses</source>
        <translation>E-Mail-Adressen der Personen sehen</translation>
    </message>
    <message>
        <source>See people&apos;s profiles and status</source>
        <translation>Profile und Status der Personen sehen</translation>
    </message>
    <message>
        <source>Change your profile and status</source>
        <translation>Ihr Profil und Ihren Status ändern</translation>
    </message>
    <message>
        <source>See the list of public channels</source>
        <translation>Die Liste öffentlicher Channels sehen</translation>
    </message>
    <message>
        <source>Read public channels</source>
        <translation>Öffentliche Channels lesen</translation>
    </message>
    <message>
        <source>See the list of your private channels</source>
        <translation>Die Liste Ihrer privaten Channels sehen</translation>
    </message>
    <message>
        <source>Read your private channels</source>
        <translation>Ihre privaten Channels lesen</translation>
    </message>
    <message>
        <source>See with whom you chat</source>
        <translation>Sehen, mit wem Sie schreiben</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>Ihre Direktnachrichten lesen</translation>
    </message>
    <message>
        <source>Read your direct messages in groups</source>
        <translation>Ihre Direktnachrichten in Gruppen lesen</translation>
    </message>
    <message>
        <source>Write messages as you</source>
        <translation>Nachrichten in Ihrem Namen schreiben</translation>
    </message>
    <message>
        <source>See shared files</source>
        <translation>Geteilte Dateien sehen</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>Dateien hochladen und löschen</translation>
    </message>
    <message>
        <source>See reactions</source>
        <translation>Reaktionen sehen</translation>
    </message>
    <message>
        <source>Add and remove reactions</source>
        <translation>Reaktionen hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>Search everything that you can see</source>
        <translation>Alles durchsuchen, was Sie sehen</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>Erinnerungen setzen</translation>
    </message>
    <message>
        <source>See the workspace&apos;s name and domain</source>
        <translation>Name und Domain des Workspace sehen</translation>
    </message>
    <message>
        <source>See your user name and picture</source>
        <translation>Ihren Benutzernamen und Ihr Bild sehen</translation>
    </message>
    <message>
        <source>See which servers you are in</source>
        <translation>Sehen, auf welchen Servern Sie sind</translation>
    </message>
    <message>
        <source>Make you join a server</source>
        <translation>Sie einem Server beitreten lassen</translation>
    </message>
    <message>
        <source>See your name and roles on a server</source>
        <translation>Ihren Namen und Ihre Rollen auf einem Server sehen</translation>
    </message>
    <message>
        <source>See your linked accounts</source>
        <translation>Ihre verknüpften Konten sehen</translation>
    </message>
    <message>
        <source>Make you join a group chat</source>
        <translation>Sie einem Gruppenchat beitreten lassen</translation>
    </message>
    <message>
        <source>Set what your roles are linked to</source>
        <translation>Festlegen, womit Ihre Rollen verknüpft sind</translation>
    </message>
    <message>
        <source>Put a bot on a server</source>
        <translation>Einen Bot auf einen Server setzen</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation>Befehle auf einem Server hinzufügen</translation>
    </message>
    <message>
        <source>Write to one channel through a webhook</source>
        <translation>Über einen Webhook in einen Channel schreiben</translation>
    </message>
    <message>
        <source>See what you bought for the application</source>
        <translation>Sehen, was Sie für die Anwendung gekauft haben</translation>
    </message>
    <message>
        <source>Steer the Discord program on your computer</source>
        <translation>Das Discord-Programm auf Ihrem Computer steuern</translation>
    </message>
    <message>
        <source>See your friends</source>
        <translation>Ihre Freunde sehen</translation>
    </message>
    <message>
        <source>See your country and subscription</source>
        <translation>Ihr Land und Ihr Abo sehen</translation>
    </message>
    <message>
        <source>See your private playlists</source>
        <translation>Ihre privaten Playlists sehen</translation>
    </message>
    <message>
        <source>See playlists you share</source>
        <translation>Playlists sehen, die Sie teilen</translation>
    </message>
    <message>
        <source>Change your public playlists</source>
        <translation>Ihre öffentlichen Playlists ändern</translation>
    </message>
    <message>
        <source>Change your private playlists</source>
        <translation>Ihre privaten Playlists ändern</translation>
    </message>
    <message>
        <source>See the music you saved</source>
        <translation>Ihre gespeicherte Musik sehen</translation>
    </message>
    <message>
        <source>Change the music you saved</source>
        <translation>Ihre gespeicherte Musik ändern</translation>
    </message>
    <message>
        <source>See what plays, and where</source>
        <translation>Sehen, was wo läuft</translation>
    </message>
    <message>
        <source>Start, stop and skip what plays</source>
        <translation>Starten, anhalten und überspringen, was läuft</translation>
    </message>
    <message>
        <source>See what plays</source>
        <translation>Sehen, was läuft</translation>
    </message>
    <message>
        <source>See what you played lately</source>
        <translation>Sehen, was Sie zuletzt gehört haben</translation>
    </message>
    <message>
        <source>See what you play most</source>
        <translation>Sehen, was Sie am meisten hören</translation>
    </message>
    <message>
        <source>See whom you follow</source>
        <translation>Sehen, wem Sie folgen</translation>
    </message>
    <message>
        <source>Play music</source>
        <translation>Musik abspielen</translation>
    </message>
    <message>
        <source>Change the pictures of your playlists</source>
        <translation>Die Bilder Ihrer Playlists ändern</translation>
    </message>
    <message>
        <source>See your account and its space</source>
        <translation>Ihr Konto und dessen Speicherplatz sehen</translation>
    </message>
    <message>
        <source>Change your account</source>
        <translation>Ihr Konto ändern</translation>
    </message>
    <message>
        <source>See names and dates of your files</source>
        <translation>Namen und Daten Ihrer Dateien sehen</translation>
    </message>
    <message>
        <source>Rename and move your files</source>
        <translation>Ihre Dateien umbenennen und verschieben</translation>
    </message>
    <message>
        <source>Create, change and delete your files</source>
        <translation>Ihre Dateien anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>See what you share, and with whom</source>
        <translation>Sehen, was Sie mit wem teilen</translation>
    </message>
    <message>
        <source>Change what you share, and with whom</source>
        <translation>Ändern, was Sie mit wem teilen</translation>
    </message>
    <message>
        <source>See your file requests</source>
        <translation>Ihre Dateianfragen sehen</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation>Dateianfragen stellen</translation>
    </message>
    <message>
        <source>Change your contacts</source>
        <translation>Ihre Kontakte ändern</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation>Ihr Konto sehen</translation>
    </message>
    <message>
        <source>See who uses Jira</source>
        <translation>Sehen, wer Jira nutzt</translation>
    </message>
    <message>
        <source>Read projects, issues and comments</source>
        <translation>Projekte, Vorgänge und Kommentare lesen</translation>
    </message>
    <message>
        <source>Change issues and comments</source>
        <translation>Vorgänge und Kommentare ändern</translation>
    </message>
    <message>
        <source>Administer projects in Jira</source>
        <translation>Projekte in Jira verwalten</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <translation>Jira verwalten</translation>
    </message>
    <message>
        <source>Administer webhooks</source>
        <translation>Webhooks verwalten</translation>
    </message>
    <message>
        <source>Read all pages and comments</source>
        <translation>Alle Seiten und Kommentare lesen</translation>
    </message>
    <message>
        <source>See titles and summaries of pages</source>
        <translation>Titel und Kurzfassungen von Seiten sehen</translation>
    </message>
    <message>
        <source>See the spaces of Confluence</source>
        <translation>Die Bereiche von Confluence sehen</translation>
    </message>
    <message>
        <source>Create and change pages</source>
        <translation>Seiten anlegen und ändern</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>Confluence durchsuchen</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>Serviceanfragen sehen</translation>
    </message>
    <message>
        <source>Create and answer service requests</source>
        <translation>Serviceanfragen stellen und beantworten</translation>
    </message>
    <message>
        <source>See your profile and e-mail addresses</source>
        <translation>Ihr Profil und Ihre E-Mail-Adressen sehen</translation>
    </message>
    <message>
        <source>Change your account and its keys</source>
        <translation>Ihr Konto und dessen Schlüssel ändern</translation>
    </message>
    <message>
        <source>See your workspaces</source>
        <translation>Ihre Workspaces sehen</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>Repositorys verwalten</translation>
    </message>
    <message>
        <source>See pull requests</source>
        <translation>Pull Requests sehen</translation>
    </message>
    <message>
        <source>Create and merge pull requests</source>
        <translation>Pull Requests anlegen und übernehmen</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation>Vorgänge sehen</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation>Vorgänge ändern</translation>
    </message>
    <message>
        <source>Read and change the wiki</source>
        <translation>Das Wiki lesen und ändern</translation>
    </message>
    <message>
        <source>See snippets</source>
        <translation>Snippets sehen</translation>
    </message>
    <message>
        <source>See pipelines</source>
        <translation>Pipelines sehen</translation>
    </message>
    <message>
        <source>Start and stop pipelines</source>
        <translation>Pipelines starten und anhalten</translation>
    </message>
    <message>
        <source>See profiles</source>
        <translation>Profile sehen</translation>
    </message>
    <message>
        <source>Read posts, protected ones too</source>
        <translation>Beiträge lesen, auch geschützte</translation>
    </message>
    <message>
        <source>Post as you</source>
        <translation>In Ihrem Namen posten</translation>
    </message>
    <message>
        <source>Hide replies</source>
        <translation>Antworten verbergen</translation>
    </message>
    <message>
        <source>See what you like</source>
        <translation>Sehen, was Ihnen gefällt</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation>Gefällt mir setzen und zurücknehmen</translation>
    </message>
    <message>
        <source>See your bookmarks</source>
        <translation>Ihre Lesezeichen sehen</translation>
    </message>
    <message>
        <source>Change your bookmarks</source>
        <translation>Ihre Lesezeichen ändern</translation>
    </message>
    <message>
        <source>See your lists</source>
        <translation>Ihre Listen sehen</translation>
    </message>
    <message>
        <source>Change your lists</source>
        <translation>Ihre Listen ändern</translation>
    </message>
    <message>
        <source>See whom you muted</source>
        <translation>Sehen, wen Sie stummgeschaltet haben</translation>
    </message>
    <message>
        <source>Mute accounts</source>
        <translation>Konten stummschalten</translation>
    </message>
    <message>
        <source>See whom you blocked</source>
        <translation>Sehen, wen Sie blockiert haben</translation>
    </message>
    <message>
        <source>See Spaces</source>
        <translation>Spaces sehen</translation>
    </message>
    <message>
        <source>Upload pictures and films</source>
        <translation>Bilder und Filme hochladen</translation>
    </message>
    <message>
        <source>See your subscriptions</source>
        <translation>Ihre Abos sehen</translation>
    </message>
    <message>
        <source>Read the chat</source>
        <translation>Den Chat lesen</translation>
    </message>
    <message>
        <source>Write in the chat as you</source>
        <translation>In Ihrem Namen im Chat schreiben</translation>
    </message>
    <message>
        <source>Change your stream&apos;s title and game</source>
        <translation>Titel und Spiel Ihres Streams ändern</translation>
    </message>
    <message>
        <source>See who subscribes to you</source>
        <translation>Sehen, wer Sie abonniert hat</translation>
    </message>
    <message>
        <source>See your stream key, with which anybody can stream as you</source>
        <translation>Ihren Stream-Schlüssel sehen, mit dem jeder in Ihrem Namen streamen kann</translation>
    </message>
    <message>
        <source>See which rewards were redeemed</source>
        <translation>Sehen, welche Belohnungen eingelöst wurden</translation>
    </message>
    <message>
        <source>Change your rewards</source>
        <translation>Ihre Belohnungen ändern</translation>
    </message>
    <message>
        <source>Moderate your channel</source>
        <translation>Ihren Kanal moderieren</translation>
    </message>
    <message>
        <source>See who follows the channels you moderate</source>
        <translation>Sehen, wer den Kanälen folgt, die Sie moderieren</translation>
    </message>
    <message>
        <source>Ban people from channels you moderate</source>
        <translation>Personen aus Kanälen verbannen, die Sie moderieren</translation>
    </message>
    <message>
        <source>See the bits of your channel</source>
        <translation>Die Bits Ihres Kanals sehen</translation>
    </message>
    <message>
        <source>Create clips</source>
        <translation>Clips anlegen</translation>
    </message>
    <message>
        <source>See your user name and when you joined</source>
        <translation>Ihren Benutzernamen und Ihr Beitrittsdatum sehen</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation>Beiträge und Kommentare lesen</translation>
    </message>
    <message>
        <source>Change and delete your posts</source>
        <translation>Ihre Beiträge ändern und löschen</translation>
    </message>
    <message>
        <source>Vote as you</source>
        <translation>In Ihrem Namen abstimmen</translation>
    </message>
    <message>
        <source>Save posts</source>
        <translation>Beiträge merken</translation>
    </message>
    <message>
        <source>See what you voted for and saved</source>
        <translation>Sehen, wofür Sie gestimmt und was Sie gemerkt haben</translation>
    </message>
    <message>
        <source>See your subreddits</source>
        <translation>Ihre Subreddits sehen</translation>
    </message>
    <message>
        <source>Join and leave subreddits</source>
        <translation>Subreddits beitreten und verlassen</translation>
    </message>
    <message>
        <source>Read and write private messages</source>
        <translation>Private Nachrichten lesen und schreiben</translation>
    </message>
    <message>
        <source>Report and hide posts</source>
        <translation>Beiträge melden und verbergen</translation>
    </message>
    <message>
        <source>Choose your flair</source>
        <translation>Ihr Flair wählen</translation>
    </message>
    <message>
        <source>Change your settings</source>
        <translation>Ihre Einstellungen ändern</translation>
    </message>
    <message>
        <source>Moderate posts</source>
        <translation>Beiträge moderieren</translation>
    </message>
    <message>
        <source>Administer subreddits</source>
        <translation>Subreddits verwalten</translation>
    </message>
    <message>
        <source>Read the log of the moderators</source>
        <translation>Das Protokoll der Moderation lesen</translation>
    </message>
    <message>
        <source>Read and write the mail of the moderators</source>
        <translation>Die Post der Moderation lesen und schreiben</translation>
    </message>
    <message>
        <source>Read the wiki</source>
        <translation>Das Wiki lesen</translation>
    </message>
    <message>
        <source>Read the posts of your organisations</source>
        <translation>Die Beiträge Ihrer Organisationen lesen</translation>
    </message>
    <message>
        <source>Post as your organisations</source>
        <translation>Im Namen Ihrer Organisationen posten</translation>
    </message>
    <message>
        <source>Administer the pages of your organisations</source>
        <translation>Die Seiten Ihrer Organisationen verwalten</translation>
    </message>
    <message>
        <source>See your advertising</source>
        <translation>Ihre Werbung sehen</translation>
    </message>
    <message>
        <source>Change your advertising</source>
        <translation>Ihre Werbung ändern</translation>
    </message>
    <message>
        <source>Use the APIs as you</source>
        <translation>Die APIs in Ihrem Namen nutzen</translation>
    </message>
    <message>
        <source>Use the web pages as you</source>
        <translation>Die Webseiten in Ihrem Namen nutzen</translation>
    </message>
    <message>
        <source>Do anything that you may do</source>
        <translation>Alles tun, was Sie dürfen</translation>
    </message>
    <message>
        <source>See who you are</source>
        <translation>Sehen, wer Sie sind</translation>
    </message>
    <message>
        <source>Use Chatter as you</source>
        <translation>Chatter in Ihrem Namen nutzen</translation>
    </message>
    <message>
        <source>See your own permissions</source>
        <translation>Ihre eigenen Berechtigungen sehen</translation>
    </message>
    <message>
        <source>Open Visualforce pages</source>
        <translation>Visualforce-Seiten öffnen</translation>
    </message>
    <message>
        <source>Use Lightning</source>
        <translation>Lightning nutzen</translation>
    </message>
    <message>
        <source>Use the content API as you</source>
        <translation>Die Content-API in Ihrem Namen nutzen</translation>
    </message>
    <message>
        <source>Use MCP servers</source>
        <translation>MCP-Server nutzen</translation>
    </message>
    <message>
        <source>Administer groups</source>
        <translation>Gruppen verwalten</translation>
    </message>
    <message>
        <source>Administer people&apos;s accounts</source>
        <translation>Konten der Personen verwalten</translation>
    </message>
    <message>
        <source>See events and settings of the enterprise</source>
        <translation>Ereignisse und Einstellungen des Unternehmens sehen</translation>
    </message>
    <message>
        <source>Administer how long things are kept</source>
        <translation>Verwalten, wie lange Dinge aufbewahrt werden</translation>
    </message>
    <message>
        <source>Ask for signatures as you</source>
        <translation>In Ihrem Namen um Unterschriften bitten</translation>
    </message>
    <message>
        <source>See the list of your meetings</source>
        <translation>Die Liste Ihrer Meetings sehen</translation>
    </message>
    <message>
        <source>See your meetings</source>
        <translation>Ihre Meetings sehen</translation>
    </message>
    <message>
        <source>Create and change your meetings</source>
        <translation>Ihre Meetings anlegen und ändern</translation>
    </message>
    <message>
        <source>Delete your meetings</source>
        <translation>Ihre Meetings löschen</translation>
    </message>
    <message>
        <source>See your recordings</source>
        <translation>Ihre Aufzeichnungen sehen</translation>
    </message>
    <message>
        <source>See your webinars</source>
        <translation>Ihre Webinare sehen</translation>
    </message>
    <message>
        <source>Read the workspace</source>
        <translation>Den Workspace lesen</translation>
    </message>
    <message>
        <source>Change the workspace</source>
        <translation>Den Workspace ändern</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation>Vorgänge anlegen</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Kommentare schreiben</translation>
    </message>
    <message>
        <source>Change time schedules</source>
        <translation>Zeitpläne ändern</translation>
    </message>
    <message>
        <source>See initiatives</source>
        <translation>Initiativen sehen</translation>
    </message>
    <message>
        <source>Change initiatives</source>
        <translation>Initiativen ändern</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Kunden sehen</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>Be given issues</source>
        <translation>Vorgänge zugewiesen bekommen</translation>
    </message>
    <message>
        <source>Be mentioned</source>
        <translation>Erwähnt werden</translation>
    </message>
    <message>
        <source>Administer the workspace</source>
        <translation>Den Workspace verwalten</translation>
    </message>
    <message>
        <source>See names and pictures of your files</source>
        <translation>Namen und Bilder Ihrer Dateien sehen</translation>
    </message>
    <message>
        <source>See older versions of your files</source>
        <translation>Ältere Fassungen Ihrer Dateien sehen</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>Kommentare lesen</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation>Kommentare schreiben und löschen</translation>
    </message>
    <message>
        <source>See resources for developers</source>
        <translation>Ressourcen für die Entwicklung sehen</translation>
    </message>
    <message>
        <source>Change resources for developers</source>
        <translation>Ressourcen für die Entwicklung ändern</translation>
    </message>
    <message>
        <source>See variables</source>
        <translation>Variablen sehen</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>Variablen ändern</translation>
    </message>
    <message>
        <source>See published components</source>
        <translation>Veröffentlichte Komponenten sehen</translation>
    </message>
    <message>
        <source>See webhooks</source>
        <translation>Webhooks sehen</translation>
    </message>
    <message>
        <source>See what is public in your profile</source>
        <translation>Sehen, was in Ihrem Profil öffentlich ist</translation>
    </message>
    <message>
        <source>See private routes and segments</source>
        <translation>Private Routen und Segmente sehen</translation>
    </message>
    <message>
        <source>See your whole profile</source>
        <translation>Ihr ganzes Profil sehen</translation>
    </message>
    <message>
        <source>Change your weight and other profile details</source>
        <translation>Ihr Gewicht und andere Profilangaben ändern</translation>
    </message>
    <message>
        <source>See the activities that you share</source>
        <translation>Die Aktivitäten sehen, die Sie teilen</translation>
    </message>
    <message>
        <source>See all your activities and where you start</source>
        <translation>Alle Ihre Aktivitäten sehen und wo Sie starten</translation>
    </message>
    <message>
        <source>Upload and change activities</source>
        <translation>Aktivitäten hochladen und ändern</translation>
    </message>
    <message>
        <source>See your steps and exercise</source>
        <translation>Ihre Schritte und Ihren Sport sehen</translation>
    </message>
    <message>
        <source>See your heart rate</source>
        <translation>Ihren Puls sehen</translation>
    </message>
    <message>
        <source>See your sleep</source>
        <translation>Ihren Schlaf sehen</translation>
    </message>
    <message>
        <source>See your weight</source>
        <translation>Ihr Gewicht sehen</translation>
    </message>
    <message>
        <source>See what you eat and drink</source>
        <translation>Sehen, was Sie essen und trinken</translation>
    </message>
    <message>
        <source>See devices and alarms</source>
        <translation>Geräte und Wecker sehen</translation>
    </message>
    <message>
        <source>See where you exercise</source>
        <translation>Sehen, wo Sie Sport treiben</translation>
    </message>
    <message>
        <source>See the oxygen in your blood</source>
        <translation>Den Sauerstoff in Ihrem Blut sehen</translation>
    </message>
    <message>
        <source>See your breathing rate</source>
        <translation>Ihre Atemfrequenz sehen</translation>
    </message>
    <message>
        <source>See your temperature</source>
        <translation>Ihre Temperatur sehen</translation>
    </message>
    <message>
        <source>See how fit you are</source>
        <translation>Sehen, wie fit Sie sind</translation>
    </message>
    <message>
        <source>See your electrocardiograms</source>
        <translation>Ihre Elektrokardiogramme sehen</translation>
    </message>
    <message>
        <source>See whether you can pay</source>
        <translation>Sehen, ob Sie zahlen können</translation>
    </message>
    <message>
        <source>Read your repositories</source>
        <translation>Ihre Repositorys lesen</translation>
    </message>
    <message>
        <source>Read gated repositories that let you in</source>
        <translation>Geschützte Repositorys lesen, die Sie einlassen</translation>
    </message>
    <message>
        <source>Create repositories and work with those alone</source>
        <translation>Repositorys anlegen und nur mit diesen arbeiten</translation>
    </message>
    <message>
        <source>Change your repositories</source>
        <translation>Ihre Repositorys ändern</translation>
    </message>
    <message>
        <source>Do anything with your repositories</source>
        <translation>Alles mit Ihren Repositorys tun</translation>
    </message>
    <message>
        <source>Run models at your expense</source>
        <translation>Modelle auf Ihre Kosten ausführen</translation>
    </message>
    <message>
        <source>Run jobs at your expense</source>
        <translation>Jobs auf Ihre Kosten ausführen</translation>
    </message>
    <message>
        <source>Take part in discussions as you</source>
        <translation>In Ihrem Namen an Diskussionen teilnehmen</translation>
    </message>
    <message>
        <source>Read everything of the team</source>
        <translation>Alles des Teams lesen</translation>
    </message>
    <message>
        <source>Change and delete everything of the team</source>
        <translation>Alles des Teams ändern und löschen</translation>
    </message>
    <message>
        <source>See servers</source>
        <translation>Server sehen</translation>
    </message>
    <message>
        <source>Create servers</source>
        <translation>Server anlegen</translation>
    </message>
    <message>
        <source>Delete servers</source>
        <translation>Server löschen</translation>
    </message>
    <message>
        <source>See apps</source>
        <translation>Apps sehen</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation>Datenbanken sehen</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation>Domains sehen</translation>
    </message>
    <message>
        <source>See SSH keys</source>
        <translation>SSH-Schlüssel sehen</translation>
    </message>
    <message>
        <source>See apps, without their secrets</source>
        <translation>Apps sehen, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Change apps, without their secrets</source>
        <translation>Apps ändern, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>See the secrets of apps</source>
        <translation>Die Geheimnisse von Apps sehen</translation>
    </message>
    <message>
        <source>Change the secrets of apps</source>
        <translation>Die Geheimnisse von Apps ändern</translation>
    </message>
    <message>
        <source>See your accounts</source>
        <translation>Ihre Konten sehen</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>Ihren Namen und Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>See your domains</source>
        <translation>Ihre Domains sehen</translation>
    </message>
    <message>
        <source>See Workers</source>
        <translation>Workers sehen</translation>
    </message>
    <message>
        <source>Deploy Workers</source>
        <translation>Workers ausliefern</translation>
    </message>
    <message>
        <source>Share one sign-in among the programs of the device</source>
        <translation>Eine Anmeldung unter den Programmen des Geräts teilen</translation>
    </message>
    <message>
        <source>See everybody&apos;s accounts</source>
        <translation>Die Konten aller Personen sehen</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>Alle Gruppen sehen</translation>
    </message>
    <message>
        <source>See all applications</source>
        <translation>Alle Anwendungen sehen</translation>
    </message>
    <message>
        <source>Change what is noted about you</source>
        <translation>Ändern, was über Sie vermerkt ist</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>Ein Gerät anmelden</translation>
    </message>
    <message>
        <source>See which web sites may send the token</source>
        <translation>Sehen, welche Websites das Token senden dürfen</translation>
    </message>
    <message>
        <source>See your user name and groups, for MicroProfile</source>
        <translation>Ihren Benutzernamen und Ihre Gruppen sehen, für MicroProfile</translation>
    </message>
    <message>
        <source>See how strong the sign-in was</source>
        <translation>Sehen, wie stark die Anmeldung war</translation>
    </message>
    <message>
        <source>See the subject and when you signed in</source>
        <translation>Das Subjekt und den Zeitpunkt der Anmeldung sehen</translation>
    </message>
    <message>
        <source>See your organisations</source>
        <translation>Ihre Organisationen sehen</translation>
    </message>
    <message>
        <source>Change your profile, password and second factor</source>
        <translation>Ihr Profil, Ihr Passwort und den zweiten Faktor ändern</translation>
    </message>
    <message>
        <source>Use ZITADEL&apos;s own APIs as you</source>
        <translation>Die APIs von ZITADEL in Ihrem Namen nutzen</translation>
    </message>
    <message>
        <source>See what is noted about you</source>
        <translation>Sehen, was über Sie vermerkt ist</translation>
    </message>
    <message>
        <source>See your organisation</source>
        <translation>Ihre Organisation sehen</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>Datensätze lesen</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Datensätze ändern</translation>
    </message>
    <message>
        <source>See how bases are built</source>
        <translation>Sehen, wie Bases aufgebaut sind</translation>
    </message>
    <message>
        <source>Change how bases are built</source>
        <translation>Ändern, wie Bases aufgebaut sind</translation>
    </message>
    <message>
        <source>Read and send your mail</source>
        <translation>Ihre Mail lesen und senden</translation>
    </message>
    <message>
        <source>See your fantasy sports</source>
        <translation>Ihre Fantasy-Sport-Angaben sehen</translation>
    </message>
    <message>
        <source>See your name, at the first sign-in</source>
        <translation>Ihren Namen sehen, bei der ersten Anmeldung</translation>
    </message>
    <message>
        <source>Stay signed in, with a refresh token</source>
        <translation>Angemeldet bleiben, mit einem Refresh-Token</translation>
    </message>
</context>
</TS>
