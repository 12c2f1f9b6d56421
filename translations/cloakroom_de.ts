<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Anmeldung erfolgreich</translation>
    </message>
    <message>
        <source>Cloakroom has what it needs. You can close this tab.</source>
        <translation>Cloakroom hat alles Nötige. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The provider or you said no. Nothing was saved. You can close this tab.</source>
        <translation>Der Anbieter oder Sie haben abgelehnt. Nichts wurde gespeichert. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cloakroom shows what went wrong and what to do next. You can close this tab.</source>
        <translation>Cloakroom zeigt, was schiefging und was als Nächstes zu tun ist. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Go back to Cloakroom</source>
        <translation>Zurück zu Cloakroom</translation>
    </message>
    <message>
        <source>Its window shows how the sign-in ended. You can close this tab.</source>
        <translation>Das Fenster von Cloakroom zeigt, wie die Anmeldung ausging. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>No sign-in waits for this address. Never give the address to anyone. You can close this tab.</source>
        <translation>Keine Anmeldung wartet auf diese Adresse. Geben Sie die Adresse niemals weiter. Dieser Tab kann geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Explains tokens and checks their signatures.

Ends with 0 when nothing failed, 1 when a check did, 2 when there is no token or the command can&apos;t be used.</source>
        <translation>Erklärt Tokens und prüft ihre Signaturen.

Endet mit 0, wenn keine Prüfung fehlschlug, mit 1, wenn eine fehlschlug, mit 2, wenn es kein Token gibt oder der Befehl nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256.</source>
        <translation>Die Signatur mit dem Schlüssel in FILE prüfen: PEM, JWK, JWK Set oder das Secret von HS256.</translation>
    </message>
    <message>
        <source>Say everything about a token.</source>
        <translation>Alles über ein Token sagen.</translation>
    </message>
    <message>
        <source>Label, id, issuer or e-mail of the account.</source>
        <translation>Bezeichnung, ID, Aussteller oder E-Mail des Kontos.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Im Browser anmelden.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Die Konten auflisten.</translation>
    </message>
    <message>
        <source>Renew the access token of an account.</source>
        <translation>Das Access-Token eines Kontos erneuern.</translation>
    </message>
    <message>
        <source>Revoke and remove the tokens of an account.</source>
        <translation>Die Token eines Kontos widerrufen und entfernen.</translation>
    </message>
    <message>
        <source>Usage: cloakroom-cli COMMAND [OPTION]...</source>
        <translation>Aufruf: cloakroom-cli BEFEHL [OPTION]...</translation>
    </message>
    <message>
        <source>cloakroom-cli COMMAND --help tells more.</source>
        <translation>Mehr sagt cloakroom-cli BEFEHL --help.</translation>
    </message>
    <message>
        <source>Renews the access token of an account.</source>
        <translation>Erneuert das Access-Token eines Kontos.</translation>
    </message>
    <message>
        <source>Signs in with the browser and keeps the tokens in the keychain. The same person again renews the account.</source>
        <translation>Meldet im Browser an und bewahrt die Token im Schlüsselbund auf. Dieselbe Person noch einmal erneuert das Konto.</translation>
    </message>
    <message>
        <source>What to ask for; may come several times.</source>
        <translation>Wonach gefragt wird; darf mehrmals kommen.</translation>
    </message>
    <message>
        <source>Where the browser comes back to; port 0 is any port.</source>
        <translation>Wohin der Browser zurückkommt; Port 0 ist irgendeiner.</translation>
    </message>
    <message>
        <source>One more parameter of the request; may come several times.</source>
        <translation>Ein weiterer Parameter der Anfrage; darf mehrmals kommen.</translation>
    </message>
    <message>
        <source>What to call the account.</source>
        <translation>Wie das Konto heißen soll.</translation>
    </message>
    <message>
        <source>The application has a secret: read it from the standard input, or ask for it.</source>
        <translation>Die Anwendung hat ein Geheimnis: von der Standardeingabe lesen oder danach fragen.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If it does not open, here is the address:
%1</source>
        <translation>Melden Sie sich im Browser an. Öffnet er sich nicht, ist hier die Adresse:
%1</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Secret:</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Angemeldet als %1 (%2).</translation>
    </message>
    <message>
        <source>%1: revoked.</source>
        <translation>%1: widerrufen.</translation>
    </message>
    <message>
        <source>%1: not revoked, the provider offers no way.</source>
        <translation>%1: nicht widerrufen, der Anbieter bietet keinen Weg dafür.</translation>
    </message>
    <message>
        <source>%1: not revoked, the keychain did not give it out.</source>
        <translation>%1: nicht widerrufen, der Schlüsselbund gab es nicht heraus.</translation>
    </message>
    <message>
        <source>%1: not revoked, it may still live.</source>
        <translation>%1: nicht widerrufen, es gilt vielleicht noch.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>%1 ist abgemeldet.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Keychain: removed, looked again, gone.</source>
        <translation>Schlüsselbund: entfernt, noch einmal nachgesehen, weg.</translation>
    </message>
    <message>
        <source>Revokes and removes the tokens of an account.</source>
        <translation>Widerruft und entfernt die Token eines Kontos.</translation>
    </message>
    <message>
        <source>Client: deleted at the server.</source>
        <translation>Client: beim Server gelöscht.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; without a token it can do nothing.</source>
        <translation>Client: beim Server nicht gelöscht; ohne Token kann er nichts tun.</translation>
    </message>
    <message>
        <source>Expect the token from the issuer at URL; without --keys, fetch its keys and check the signature with them.</source>
        <translation>Das Token vom Aussteller unter URL erwarten; ohne --keys dessen Schlüssel abrufen und die Signatur damit prüfen.</translation>
    </message>
    <message>
        <source>Sign in with another device: shows an address and the code to enter there.</source>
        <translation>Mit einem anderen Gerät anmelden: zeigt eine Adresse und den Code, der dort einzugeben ist.</translation>
    </message>
    <message>
        <source>The browser is on another machine: reads the address it ends on from the standard input.</source>
        <translation>Der Browser läuft auf einem anderen Rechner: liest die Adresse, auf der er endet, von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Sign in in a browser of yours, at
%1
and paste the address it ends on here. Never paste one for somebody who asks you to.</source>
        <translation>Melden Sie sich in einem Ihrer Browser an, unter
%1
und fügen Sie hier die Adresse ein, auf der er endet. Tun Sie das nie für jemanden, der Sie darum bittet.</translation>
    </message>
    <message>
        <source>Open on any device
%1
and enter the code
%2</source>
        <translation>Öffnen Sie auf irgendeinem Gerät
%1
und geben Sie den Code ein
%2</translation>
    </message>
    <message>
        <source>Sign in as a program, on its own behalf: nobody is asked.</source>
        <translation>Als Programm anmelden, im eigenen Namen: Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Lists the accounts: name, id, provider, how they stand.</source>
        <translation>Listet die Konten: Name, Kennung, Anbieter, Zustand.</translation>
    </message>
    <message>
        <source>Only a name of each.</source>
        <translation>Nur je einen Namen.</translation>
    </message>
    <message>
        <source>Prints what a shell completes the commands with.</source>
        <translation>Gibt aus, womit eine Shell die Befehle ergänzt.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>The ID token in place of the access token.</source>
        <translation>Das ID-Token anstelle des Access-Tokens.</translation>
    </message>
    <message>
        <source>It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.</source>
        <translation>So lange muss es mindestens gelten: 90, 90s, 5m, 2h; sonst wird es erneuert.</translation>
    </message>
    <message>
        <source>A token with these scopes only; may come several times.</source>
        <translation>Ein Token nur mit diesen Scopes; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A token for this API (RFC 8707).</source>
        <translation>Ein Token für diese API (RFC 8707).</translation>
    </message>
    <message>
        <source>As the line of a request: Authorization: Bearer …</source>
        <translation>Als Zeile einer Anfrage: Authorization: Bearer…</translation>
    </message>
    <message>
        <source>The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.</source>
        <translation>Die Variable, in der es steht; sonst ACCESS_TOKEN oder ID_TOKEN.</translation>
    </message>
    <message>
        <source>The user name beside the token; else oauth2.</source>
        <translation>Der Benutzername zum Token; sonst oauth2.</translation>
    </message>
    <message>
        <source>Never as a bearer token, even where git offers that.</source>
        <translation>Nie als Bearer-Token, auch wo git das anbietet.</translation>
    </message>
    <message>
        <source>Prints an access token, renewed first if its end is near.</source>
        <translation>Gibt ein Access-Token aus; naht sein Ende, wird es zuvor erneuert.</translation>
    </message>
    <message>
        <source>Runs a command that finds the token in its environment, and nobody else.</source>
        <translation>Führt einen Befehl aus, der als einziger das Token in seiner Umgebung findet.</translation>
    </message>
    <message>
        <source>Is a credential helper of git.</source>
        <translation>Ist ein Credential Helper für git.</translation>
    </message>
    <message>
        <source>Is what a credential helper of docker calls.</source>
        <translation>Ist das, was ein Credential Helper von docker aufruft.</translation>
    </message>
    <message>
        <source>Prints an exec credential of kubectl.</source>
        <translation>Gibt ein Exec-Credential für kubectl aus.</translation>
    </message>
    <message>
        <source>Prints the token and its end as JSON, as tools ask a process for it.</source>
        <translation>Gibt das Token und sein Ende als JSON aus, wie Werkzeuge es von einem Prozess erwarten.</translation>
    </message>
    <message>
        <source>Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked.</source>
        <translation>Sperrt Cloakroom: Bis zum Entsperren wird kein Token herausgegeben, und das Fenster vergisst sie.</translation>
    </message>
    <message>
        <source>Unlocks Cloakroom.</source>
        <translation>Entsperrt Cloakroom.</translation>
    </message>
    <message>
        <source>Say how an account stands.</source>
        <translation>Sagt, wie es um ein Konto steht.</translation>
    </message>
    <message>
        <source>List what happened to an account.</source>
        <translation>Listet, was mit einem Konto geschah.</translation>
    </message>
    <message>
        <source>Print an access token of an account.</source>
        <translation>Gibt ein Access-Token eines Kontos aus.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment.</source>
        <translation>Führt einen Befehl mit dem Token in seiner Umgebung aus.</translation>
    </message>
    <message>
        <source>Be a credential helper of git.</source>
        <translation>Ist ein Credential Helper für git.</translation>
    </message>
    <message>
        <source>Be a credential helper of docker.</source>
        <translation>Ist ein Credential Helper für docker.</translation>
    </message>
    <message>
        <source>Be an exec credential of kubectl.</source>
        <translation>Ist ein Exec-Credential für kubectl.</translation>
    </message>
    <message>
        <source>Print the token for tools that ask a process.</source>
        <translation>Gibt das Token für Werkzeuge aus, die einen Prozess fragen.</translation>
    </message>
    <message>
        <source>Hand out no token until it is unlocked.</source>
        <translation>Gibt bis zum Entsperren kein Token heraus.</translation>
    </message>
    <message>
        <source>Unlock.</source>
        <translation>Entsperrt.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish completes the commands with.</source>
        <translation>Gibt aus, womit bash, zsh oder fish die Befehle ergänzt.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Gestartet von: %1</translation>
    </message>
    <message>
        <source>1: yes, this once   2: yes, always   0: no</source>
        <translation>1: ja, dieses Mal   2: ja, immer   0: nein</translation>
    </message>
    <message>
        <source>1: yes, this once   0: no</source>
        <translation>1: ja, dieses Mal   0: nein</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Immer erlaubt</translation>
    </message>
    <message>
        <source>Says how an account stands, and what of it is known.</source>
        <translation>Sagt, wie es um ein Konto steht und was von ihm bekannt ist.</translation>
    </message>
    <message>
        <source>Lists what happened to an account, oldest first.</source>
        <translation>Listet, was mit einem Konto geschah, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>A provider that Cloakroom knows, as github.</source>
        <translation>Ein Anbieter, den Cloakroom kennt, etwa github.</translation>
    </message>
    <message>
        <source>What the provider has to be told, as host=git.example; may come several times.</source>
        <translation>Was der Anbieter wissen muss, etwa host=git.example; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The address of an API or MCP server, which says who gives tokens for it.</source>
        <translation>Die Adresse einer API oder eines MCP-Servers, der sagt, wer Token für ihn ausstellt.</translation>
    </message>
    <message>
        <source>What the provider calls this application; without it the server makes one, where it does that.</source>
        <translation>Wie der Anbieter diese Anwendung nennt; ohne Angabe legt der Server einen Client an, sofern er das tut.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>the keychain does not open</source>
        <translation>der Schlüsselbund öffnet sich nicht</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>erneut anmelden</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed in, expires %1</source>
        <translation>angemeldet, läuft %1 ab</translation>
    </message>
    <message>
        <source>expired %1, can be renewed</source>
        <translation>%1 abgelaufen, kann erneuert werden</translation>
    </message>
    <message>
        <source>expired %1, sign in again</source>
        <translation>%1 abgelaufen, bitte erneut anmelden</translation>
    </message>
    <message>
        <source>The method of the request; else GET.</source>
        <translation>Die Methode der Anfrage; sonst GET.</translation>
    </message>
    <message>
        <source>The address of the request.</source>
        <translation>Die Adresse der Anfrage.</translation>
    </message>
    <message>
        <source>What the API gave in DPoP-Nonce, where it did.</source>
        <translation>Was die API in DPoP-Nonce angab, wenn sie das tat.</translation>
    </message>
    <message>
        <source>Token and proof as lines of a request: Authorization: DPoP … and DPoP: …</source>
        <translation>Token und Nachweis als Zeilen einer Anfrage: Authorization: DPoP … und DPoP: …</translation>
    </message>
    <message>
        <source>Prints a proof (DPoP, RFC 9449) that the account&apos;s access token is used by who has its key: for one request to one address, for about a minute.</source>
        <translation>Gibt einen Nachweis aus (DPoP, RFC 9449), dass das Access-Token des Kontos von dem benutzt wird, der seinen Schlüssel hat: für eine Anfrage an eine Adresse, für etwa eine Minute.</translation>
    </message>
    <message>
        <source>Print a proof of a bound token for one request.</source>
        <translation>Einen Nachweis eines gebundenen Tokens für eine Anfrage ausgeben.</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>Passwort für den Proxy:</translation>
    </message>
    <message>
        <source>Passphrase of the private key:</source>
        <translation>Passphrase des privaten Schlüssels:</translation>
    </message>
    <message>
        <source>Passphrase of the certificate:</source>
        <translation>Passphrase des Zertifikats:</translation>
    </message>
    <message>
        <source>The application shows itself by this key, taken over into the keychain; a passphrase is asked for.</source>
        <translation>Die Anwendung weist sich mit diesem Schlüssel aus, der in den Schlüsselbund übernommen wird; nach einer Passphrase wird gefragt.</translation>
    </message>
    <message>
        <source>... or by this certificate, with its key in the same file; a passphrase is asked for.</source>
        <translation>… oder mit diesem Zertifikat, dessen Schlüssel in derselben Datei steht; nach einer Passphrase wird gefragt.</translation>
    </message>
    <message>
        <source>Certificates that are believed besides the system&apos;s, for this account.</source>
        <translation>Zertifikate, denen zusätzlich zu denen des Systems geglaubt wird, für dieses Konto.</translation>
    </message>
    <message>
        <source>The account&apos;s own proxy, as http://proxy.example:8080, or none.</source>
        <translation>Der eigene Proxy des Kontos, etwa http://proxy.example:8080, oder none.</translation>
    </message>
    <message>
        <source>Whom the proxy knows; the password is read from the standard input, or asked for.</source>
        <translation>Wen der Proxy kennt; das Passwort wird von der Standardeingabe gelesen oder erfragt.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>Sagen, wie der Befehl verwendet wird.</translation>
    </message>
    <message>
        <source>The token, or what it stands in; - or nothing: the standard input.</source>
        <translation>Das Token oder das, worin es steht; - oder nichts: die Standardeingabe.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to a key of this computer: where_offered, required or never; else never.</source>
        <translation>Ob Tokens an einen Schlüssel dieses Rechners gebunden werden: where_offered, required oder never; sonst never.</translation>
    </message>
    <message>
        <source>Whether requests go to the server ahead of the browser: where_offered or never; else where_offered.</source>
        <translation>Ob Anfragen vor dem Browser an den Server gehen: where_offered oder never; sonst where_offered.</translation>
    </message>
    <message>
        <source>Whether the server is to sign its answers: where_offered or never; else where_offered.</source>
        <translation>Ob der Server seine Antworten signieren soll: where_offered oder never; sonst where_offered.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server antwortete %1.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>Ein Server, der nicht beim Anbieter nachfragt, nimmt es vielleicht noch bis %1 an.</translation>
    </message>
    <message>
        <source>Further access tokens</source>
        <translation>Weitere Access-Tokens</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser; the provider&apos;s logout page: %1</source>
        <translation>Im Browser sind Sie vielleicht noch angemeldet; die Abmeldeseite des Anbieters: %1</translation>
    </message>
    <message>
        <source>or open, and compare the code
%1</source>
        <translation>oder öffnen und den Code vergleichen
%1</translation>
    </message>
    <message>
        <source>It is good for %1.</source>
        <translation>Er gilt %1.</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>Nur nach selbst begonnener Anmeldung: Wer den Code eingibt, meldet diesen Computer an.</translation>
    </message>
    <message>
        <source>The address of the provider; of several that an API names, the one to take.</source>
        <translation>Die Adresse des Anbieters; nennt eine API mehrere, die, die gelten soll.</translation>
    </message>
    <message>
        <source>If the server refuses this: %1.</source>
        <translation>Falls der Server das ablehnt: %1.</translation>
    </message>
    <message>
        <source>%1, with the redirect address %2</source>
        <translation>%1, mit der Weiterleitungsadresse %2</translation>
    </message>
    <message>
        <source>With --device you sign in with another device.</source>
        <translation>Mit --device melden Sie sich mit einem anderen Gerät an.</translation>
    </message>
    <message>
        <source>The public key that is registered:
%1</source>
        <translation>Der öffentliche Schlüssel, der registriert wird:
%1</translation>
    </message>
    <message>
        <source>Register this public key at the provider, then press Enter:
%1</source>
        <translation>Registrieren Sie diesen öffentlichen Schlüssel beim Anbieter und drücken Sie dann die Eingabetaste:
%1</translation>
    </message>
    <message>
        <source>The key is kept until this command ends. Press Enter to try again.</source>
        <translation>Der Schlüssel bleibt, bis dieser Befehl endet. Mit der Eingabetaste versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>... or by one that is made now, ec or rsa: its public half is shown, to be registered.</source>
        <translation>… oder mit einem, der jetzt erzeugt wird, ec oder rsa: Seine öffentliche Hälfte wird gezeigt, damit Sie sie registrieren.</translation>
    </message>
    <message>
        <source>With --paste you bring the answer of a browser that is elsewhere.</source>
        <translation>Mit --paste bringen Sie die Antwort eines Browsers, der anderswo ist.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>Der Anbieter beendet vielleicht auch, was dieser Client-ID vorher erlaubt wurde; diese Konten müssten sich neu anmelden: %1</translation>
    </message>
    <message>
        <source>Sign in in a browser on this computer, at
%1</source>
        <translation>Melden Sie sich in einem Browser auf diesem Computer an, unter
%1</translation>
    </message>
    <message>
        <source>How long the whole sign-in may take, without saving it.</source>
        <translation>Wie lange die ganze Anmeldung dauern darf, ohne das Speichern.</translation>
    </message>
    <message>
        <source>Expect the token to be for AUDIENCE: an API, or the client ID of an ID token.</source>
        <translation>Erwarten, dass das Token für AUDIENCE ist: eine API, oder bei einem ID-Token die Client-ID.</translation>
    </message>
    <message>
        <source>Expect the NONCE that was sent with the sign-in.</source>
        <translation>Die Nonce (NONCE) erwarten, die mit der Anmeldung gesendet wurde.</translation>
    </message>
    <message>
        <source>Keychain: not removed; the window removes it once the keychain lets it.</source>
        <translation>Schlüsselbund: nicht entfernt; das Fenster entfernt es, sobald der Schlüsselbund es zulässt.</translation>
    </message>
    <message>
        <source>You described this issuer as “%1”. To use that, give the name to --provider.</source>
        <translation>Sie haben diesen Aussteller als „%1“ beschrieben. Um das zu verwenden, geben Sie den Namen mit --provider an.</translation>
    </message>
    <message>
        <source>Sign out also where the keychain keeps the entry back: it isn&apos;t revoked then, and stays there.</source>
        <translation>Auch dann abmelden, wenn der Schlüsselbund den Eintrag zurückhält: Er wird dann nicht widerrufen und bleibt dort.</translation>
    </message>
    <message>
        <source>Nothing is signed out. To do it all the same: %1</source>
        <translation>Nichts ist abgemeldet. Um es trotzdem zu tun: %1</translation>
    </message>
    <message>
        <source>Expect the token to name the client ID that it was issued to, in azp or client_id.</source>
        <translation>Erwarten, dass das Token die Client-ID nennt, für die es ausgestellt ist, in azp oder client_id.</translation>
    </message>
    <message>
        <source>%1: revoked; the keychain may hold a newer one.</source>
        <translation>%1: widerrufen; im Schlüsselbund kann ein neueres liegen.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; the keychain did not give out what that takes.</source>
        <translation>Client: beim Server nicht gelöscht; der Schlüsselbund gab nicht heraus, was es dazu braucht.</translation>
    </message>
</context>
<context>
    <name>cli::Inspection</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1, doppelt</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli proof” makes (RFC 9449).</source>
        <translation>Dieses Token ist an einen Schlüssel gebunden: Eine API nimmt es nur mit einem Nachweis an, den „cloakroom-cli proof“ macht (RFC 9449).</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This request can&apos;t be answered</source>
        <translation>Diese Anfrage kann nicht beantwortet werden</translation>
    </message>
    <message>
        <source>The client ID isn&apos;t the one this provider knows: cloakroom-demo.</source>
        <translation>Die Client-ID ist nicht die, die dieser Anbieter kennt: cloakroom-demo.</translation>
    </message>
    <message>
        <source>The redirect address must be this computer&apos;s own, like http://127.0.0.1:50000/callback.</source>
        <translation>Die Weiterleitungsadresse muss zu diesem Computer gehören, etwa http://127.0.0.1:50000/callback.</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>Nichts wurde erlaubt</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>Das Formular kam von einer anderen Website.</translation>
    </message>
    <message>
        <source>This page was used before</source>
        <translation>Diese Seite wurde schon verwendet</translation>
    </message>
    <message>
        <source>It can be answered once, within ten minutes. Go back to Cloakroom and sign in again.</source>
        <translation>Sie kann nur einmal und binnen zehn Minuten beantwortet werden. Zurück zu Cloakroom wechseln und dort erneut anmelden.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>Wissen, wer Sie sind</translation>
    </message>
    <message>
        <source>See your name</source>
        <translation>Ihren Namen sehen</translation>
    </message>
    <message>
        <source>See your e-mail address</source>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>Stay signed in until you sign out</source>
        <translation>Angemeldet bleiben, bis Sie sich abmelden</translation>
    </message>
    <message>
        <source>Read your notes</source>
        <translation>Ihre Notizen lesen</translation>
    </message>
    <message>
        <source>Change your notes</source>
        <translation>Ihre Notizen ändern</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of the translation, as in &lt;html lang=&quot;en&quot;&gt;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 (never granted here, to show the difference)</source>
        <translation>%1 (wird hier nie gewährt, um den Unterschied zu zeigen)</translation>
    </message>
    <message>
        <source>Allow as %1</source>
        <translation>Als %1 erlauben</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>This provider runs on this computer, for trying things out. The people are made up, and nothing leaves the computer.</source>
        <translation>Dieser Anbieter läuft auf diesem Computer, zum Ausprobieren. Die Personen sind erfunden, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Cloakroom asks to</source>
        <translation>Cloakroom möchte</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>Wer sind Sie heute?</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Sign in to the demo provider</source>
        <translation>Beim Demo-Anbieter anmelden</translation>
    </message>
</context>
<context>
    <name>explain::Challenges</name>
    <message>
        <source>It points elsewhere without saying where.</source>
        <translation>Der Server verweist woandershin, ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>It points to %1. Nothing was sent there: the token goes only where you send it.</source>
        <translation>Der Server verweist auf %1. Dorthin wurde nichts gesendet: Das Token geht nur dahin, wohin Sie es senden.</translation>
    </message>
    <message>
        <source>The server can&apos;t use the request. Look whether the address is whole.</source>
        <translation>Der Server kann mit der Anfrage nichts anfangen. Prüfen, ob die Adresse vollständig ist.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Der Server nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>The server knows the token, and what it allows is not enough for this.</source>
        <translation>Der Server kennt das Token, aber was es erlaubt, genügt hierfür nicht.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or nothing that this token may see.</source>
        <translation>Unter dieser Adresse ist nichts, oder nichts, was dieses Token sehen darf.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked with GET.</source>
        <translation>Diese Adresse lässt sich nicht mit GET abfragen.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again later.</source>
        <translation>Der Server bittet um Geduld. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server answered. Whether it looked at the token it does not say.</source>
        <translation>Der Server hat geantwortet. Ob er das Token angesehen hat, sagt er nicht.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>Der Server hat selbst ein Problem. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Something in the request is missing, doubled or malformed. Look whether the address is whole.</source>
        <translation>Etwas in der Anfrage fehlt, ist doppelt oder fehlerhaft. Prüfen, ob die Adresse vollständig ist.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or compare its audience and issuer with what this API wants.</source>
        <translation>Das Token ist abgelaufen, widerrufen, beschädigt oder für jemand anderen bestimmt. Erneuern Sie es, oder vergleichen Sie Empfänger und Aussteller mit dem, was diese API verlangt.</translation>
    </message>
    <message>
        <source>The token does not allow enough. Sign in again and ask for the scope that is missing.</source>
        <translation>Das Token erlaubt nicht genug. Noch einmal anmelden und den fehlenden Scope anfragen.</translation>
    </message>
    <message>
        <source>The sign-in is too old or not strong enough for this. Sign in again.</source>
        <translation>Die Anmeldung ist hierfür zu alt oder nicht stark genug. Noch einmal anmelden.</translation>
    </message>
    <message>
        <source>The proof that the token is yours does not hold.</source>
        <translation>Der Nachweis, dass das Token Ihnen gehört, gilt nicht.</translation>
    </message>
    <message>
        <source>The proof that the token is yours has to carry a number that the server gives out.</source>
        <translation>Der Nachweis, dass das Token Ihnen gehört, muss eine Zahl tragen, die der Server vergibt.</translation>
    </message>
    <message>
        <source>This is a word of the server&apos;s own.</source>
        <translation>Das ist ein eigenes Wort des Servers.</translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation>Der Server ergänzt: „%1“</translation>
    </message>
    <message>
        <source>What a token needs here: %1.</source>
        <translation>Was ein Token hier braucht: %1.</translation>
    </message>
    <message>
        <source>The API describes itself there and names the servers that make tokens for it (RFC 9728). Nothing was fetched from there.</source>
        <translation>Dort beschreibt sich die API selbst und nennt die Server, die Tokens für sie ausstellen (RFC 9728). Von dort wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The algorithms it takes for the proof: %1.</source>
        <translation>Die Algorithmen, die für den Nachweis gelten: %1.</translation>
    </message>
    <message>
        <source>How strong the sign-in has to be: %1.</source>
        <translation>Wie stark die Anmeldung sein muss: %1.</translation>
    </message>
    <message>
        <source>How long ago the sign-in may be, in seconds.</source>
        <translation>Wie lange die Anmeldung her sein darf, in Sekunden.</translation>
    </message>
    <message>
        <source>The server tells more there.</source>
        <translation>Dort sagt der Server mehr dazu.</translation>
    </message>
    <message>
        <source>The server asks for a token that is good for whoever holds it (RFC 6750).</source>
        <translation>Der Server verlangt ein Token, das für jeden gilt, der es hat (RFC 6750).</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password, not for a token.</source>
        <translation>Der Server verlangt einen Benutzernamen und ein Passwort, kein Token.</translation>
    </message>
    <message>
        <source>The server asks for the sign-in of a company&apos;s network, not for a token.</source>
        <translation>Der Server verlangt die Anmeldung eines Firmennetzes, kein Token.</translation>
    </message>
    <message>
        <source>The server asks in a way that Cloakroom does not know.</source>
        <translation>Der Server fragt auf eine Weise, die Cloakroom nicht kennt.</translation>
    </message>
    <message>
        <source>It calls the place “%1”.</source>
        <translation>Er nennt den Bereich „%1“.</translation>
    </message>
    <message>
        <source>It is missing, so that the server does not say why, nor what it wants instead.</source>
        <translation>Das Feld fehlt: Der Server sagt weder, warum, noch, was er stattdessen verlangt.</translation>
    </message>
    <message>
        <source>The server asks for a token with a proof that it is yours (RFC 9449).</source>
        <translation>Der Server verlangt ein Token mit einem Nachweis, dass es Ihres ist (RFC 9449).</translation>
    </message>
</context>
<context>
    <name>explain::Checks</name>
    <message>
        <source>no algorithm</source>
        <translation>kein Algorithmus</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>%1 is none that the issuer signs with</source>
        <translation>%1, damit signiert der Aussteller nicht</translation>
    </message>
    <message>
        <source>its header asks for something Cloakroom doesn&apos;t know</source>
        <translation>der Header verlangt etwas, das Cloakroom nicht kennt</translation>
    </message>
    <message>
        <source>%1, %2 is none of the issuer&apos;s</source>
        <translation>%1, %2 gehört nicht dem Aussteller</translation>
    </message>
    <message>
        <source>%1, the issuer has more than one %2</source>
        <translation>%1, der Aussteller hat mehr als einen %2</translation>
    </message>
    <message>
        <source>%1, no key of the issuer is for it</source>
        <translation>%1, kein Schlüssel des Ausstellers ist dafür</translation>
    </message>
    <message>
        <source>%1, it fits no key of the issuer</source>
        <translation>%1, passt zu keinem Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>%1, it does not fit the issuer&apos;s %2</source>
        <translation>%1, passt nicht zum %2 des Ausstellers</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1, ein Schlüssel vom Aussteller</translation>
    </message>
    <message>
        <source>%1, %2 from the issuer</source>
        <translation>%1, %2 vom Aussteller</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s keys are not here</source>
        <translation>%1, die Schlüssel des Ausstellers sind nicht hier</translation>
    </message>
    <message>
        <source>%1, made with a secret that only the server has</source>
        <translation>%1, mit einem Geheimnis erstellt, das nur der Server hat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>this account has no issuer to compare with</source>
        <translation>dieses Konto hat keinen Aussteller zum Vergleichen</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>das Token nennt keinen</translation>
    </message>
    <message>
        <source>is the one you signed in to</source>
        <translation>ist der, bei dem die Anmeldung war</translation>
    </message>
    <message>
        <source>%1, not %2 that you signed in to</source>
        <translation>%1, nicht %2 wie bei der Anmeldung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>issued %1: one of the two clocks is wrong</source>
        <translation>ausgestellt %1: eine der beiden Uhren geht falsch</translation>
    </message>
    <message>
        <source>not good yet, begins %1</source>
        <translation>noch nicht gültig, beginnt %1</translation>
    </message>
    <message>
        <source>the token does not say when it ends</source>
        <translation>das Token sagt nicht, wann es endet</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>jetzt gültig</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 weitere</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>diese Anwendung</translation>
    </message>
    <message>
        <source>%1, not this application alone</source>
        <translation>%1, nicht diese Anwendung allein</translation>
    </message>
    <message>
        <source>%1 is missing or no date</source>
        <translation>%1 fehlt oder ist kein Datum</translation>
    </message>
    <message>
        <source>%1; it proved who signed in when it came</source>
        <translation>%1; beim Eintreffen bewies es, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>none is known of this sign-in</source>
        <translation>für diese Anmeldung ist keine bekannt</translation>
    </message>
    <message>
        <source>the token has none, as one from a renewal may</source>
        <translation>das Token hat keine, wie nach einer Erneuerung möglich</translation>
    </message>
    <message>
        <source>is not the one this sign-in began with</source>
        <translation>ist nicht die, mit der diese Anmeldung begann</translation>
    </message>
    <message>
        <source>is the one this sign-in began with</source>
        <translation>ist die, mit der diese Anmeldung begann</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Access-Token-Hash</translation>
    </message>
    <message>
        <source>the token has none; it is not required</source>
        <translation>das Token hat keinen; er ist nicht vorgeschrieben</translation>
    </message>
    <message>
        <source>fits the access token</source>
        <translation>passt zum Access-Token</translation>
    </message>
    <message>
        <source>%1, not this application</source>
        <translation>%1, nicht diese Anwendung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a check, its verdict, the reason</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Berechtigte Partei</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>eine andere Anwendung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>the token does not say whom it is about</source>
        <translation>das Token sagt nicht, um wen es geht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 is no ID token</source>
        <translation>%1 ist kein ID-Token</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s %2 can&apos;t be used</source>
        <translation>%1, %2 des Ausstellers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1, made by another issuer, whose keys are not here</source>
        <translation>%1, von einem anderen Aussteller, dessen Schlüssel nicht vorliegen</translation>
    </message>
    <message>
        <source>%1; it was checked when it came</source>
        <translation>%1; es wurde geprüft, als es kam</translation>
    </message>
    <message>
        <source>belongs to the access token it came with, which was renewed since</source>
        <translation>gehört zu dem Access-Token, mit dem es kam und das seither erneuert wurde</translation>
    </message>
    <message>
        <source>its access token is not here</source>
        <translation>sein Access-Token liegt nicht vor</translation>
    </message>
    <message>
        <source>needs a signature that holds</source>
        <translation>setzt eine gültige Signatur voraus</translation>
    </message>
    <message>
        <source>nothing proves who signed in: no ID token was checked</source>
        <translation>nichts belegt, wer sich angemeldet hat: Kein ID-Token wurde geprüft</translation>
    </message>
    <message>
        <source>“none”: the token isn&apos;t signed, anybody can have written it</source>
        <translation>„none“: Das Token ist nicht signiert, jeder kann es geschrieben haben</translation>
    </message>
    <message>
        <source>%1, give the secret it was made with to check it</source>
        <translation>%1, zum Prüfen das Secret angeben, mit dem sie erstellt wurde</translation>
    </message>
    <message>
        <source>%1, give the issuer&apos;s public key to check it</source>
        <translation>%1, zum Prüfen den öffentlichen Schlüssel des Ausstellers angeben</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave</source>
        <translation>%1, mit dem angegebenen Secret erstellt</translation>
    </message>
    <message>
        <source>%1, made with the key you gave</source>
        <translation>%1, mit dem angegebenen Schlüssel erstellt</translation>
    </message>
    <message>
        <source>%1 takes a secret, and you gave a key</source>
        <translation>%1 braucht ein Secret, angegeben ist ein Schlüssel</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3</source>
        <translation>%1, mit dem angegebenen Secret erstellt, das für Sicherheit zu kurz ist: %2 Byte statt %3</translation>
    </message>
    <message>
        <source>%1, not made with the secret you gave</source>
        <translation>%1, nicht mit dem angegebenen Secret erstellt</translation>
    </message>
    <message>
        <source>%1 takes a key, and you gave a secret</source>
        <translation>%1 braucht einen Schlüssel, angegeben ist ein Secret</translation>
    </message>
    <message>
        <source>%1, not made with the key you gave</source>
        <translation>%1, nicht mit dem angegebenen Schlüssel erstellt</translation>
    </message>
    <message>
        <source>Critical headers</source>
        <translation>Kritische Header</translation>
    </message>
    <message>
        <source>%1 has to be understood, and isn&apos;t</source>
        <translation>%1 muss verstanden werden und wird es nicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>one name stands twice, so that two readers could see two tokens</source>
        <translation>ein Name steht zweimal, sodass zwei Leser zwei verschiedene Tokens sehen könnten</translation>
    </message>
    <message>
        <source>Key in the token</source>
        <translation>Schlüssel im Token</translation>
    </message>
    <message>
        <source>%1 is shown and never used: a token can&apos;t vouch for itself</source>
        <translation>%1 wird angezeigt und nie verwendet: Ein Token kann nicht für sich selbst bürgen</translation>
    </message>
    <message>
        <source>%1, not %2 that you chose</source>
        <translation>%1, nicht das von Ihnen gewählte %2</translation>
    </message>
    <message>
        <source>%1, no key you gave is called “%2”</source>
        <translation>%1, kein angegebener Schlüssel heißt „%2“</translation>
    </message>
    <message>
        <source>%1, the key you gave is of another kind</source>
        <translation>%1, der angegebene Schlüssel ist von anderer Art</translation>
    </message>
    <message>
        <source>it says %1; choose whom you expect to check it</source>
        <translation>er lautet %1; zum Prüfen den erwarteten wählen</translation>
    </message>
    <message>
        <source>is the one you chose</source>
        <translation>ist der gewählte</translation>
    </message>
    <message>
        <source>it is for %1; whether that is right, you know</source>
        <translation>bestimmt für %1; ob das stimmt, wissen Sie</translation>
    </message>
    <message>
        <source>it was issued to %1; whether that is right, you know</source>
        <translation>ausgestellt für %1; ob das stimmt, wissen Sie</translation>
    </message>
    <message>
        <source>the sign-in that it began is not known here</source>
        <translation>die Anmeldung, die damit begann, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hash des Codes</translation>
    </message>
    <message>
        <source>its code is not here</source>
        <translation>der zugehörige Code ist nicht hier</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>“none” protects nothing</source>
        <translation>„none“ schützt nichts</translation>
    </message>
    <message>
        <source>RS1 rests on SHA-1, which is broken</source>
        <translation>RS1 beruht auf SHA-1, und das ist gebrochen</translation>
    </message>
    <message>
        <source>%1 is one that Cloakroom can&apos;t check</source>
        <translation>%1 kann Cloakroom nicht prüfen</translation>
    </message>
    <message>
        <source>%1 is none that is registered</source>
        <translation>%1 ist nicht registriert</translation>
    </message>
    <message>
        <source>%1 is not %2: upper and lower case matter</source>
        <translation>%1 ist nicht %2: Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>%1 with %2 bits, where 2048 is the least</source>
        <translation>%1 mit %2 Bit, mindestens 2048 müssen es sein</translation>
    </message>
    <message>
        <source>%1: who can check it can also make it, as the secret is the same</source>
        <translation>%1: Wer es prüfen kann, kann es auch erstellen, denn das Geheimnis ist dasselbe</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 ist gut</translation>
    </message>
    <message>
        <source>%1 is no date: a number of seconds since 1970 belongs there</source>
        <translation>%1 ist kein Datum: Dort gehört eine Zahl von Sekunden seit 1970 hin</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>es endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>the header doesn&apos;t say what the token is for</source>
        <translation>der Header sagt nicht, wofür das Token ist</translation>
    </message>
    <message>
        <source>“JWT” doesn&apos;t say what the token is for</source>
        <translation>„JWT“ sagt nicht, wofür das Token ist</translation>
    </message>
    <message>
        <source>no rules are known for %1</source>
        <translation>für %1 sind keine Regeln bekannt</translation>
    </message>
    <message>
        <source>%1 must not have %2, or it could pass for another kind</source>
        <translation>%1 darf %2 nicht haben, sonst ginge es als etwas anderes durch</translation>
    </message>
    <message>
        <source>%1, with all that belongs to it</source>
        <translation>%1, mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>%1 has to have %2, too</source>
        <translation>%1 muss auch %2 haben</translation>
    </message>
    <message>
        <source>disclosure %1</source>
        <translation>Offenlegung %1</translation>
    </message>
    <message>
        <source>disclosure %1 (“%2”)</source>
        <translation>Offenlegung %1 („%2“)</translation>
    </message>
    <message>
        <source>they are hashed with “%1”, which Cloakroom can&apos;t check</source>
        <translation>sie sind mit „%1“ gehasht, was Cloakroom nicht prüfen kann</translation>
    </message>
    <message>
        <source>%1 is none that the token names: somebody else put it there</source>
        <translation>%1 ist keine, die das Token nennt: jemand anderes hat sie dazugelegt</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>the token names one and the same disclosure twice</source>
        <translation>das Token nennt ein und dieselbe Offenlegung zweimal</translation>
    </message>
    <message>
        <source>the token names %1 twice</source>
        <translation>das Token nennt %1 zweimal</translation>
    </message>
    <message>
        <source>%1 is not what belongs there: salt, name and value of a claim, or salt and value of an element</source>
        <translation>%1 ist nicht, was dorthin gehört: Salz, Name und Wert eines Claims oder Salz und Wert eines Elements</translation>
    </message>
    <message>
        <source>%1 has a name that no claim may have</source>
        <translation>%1 hat einen Namen, den kein Claim haben darf</translation>
    </message>
    <message>
        <source>%1 has the name of a claim that is there already</source>
        <translation>%1 hat den Namen eines Claims, den es schon gibt</translation>
    </message>
    <message>
        <source>what stands at the end is no JWT</source>
        <translation>was am Ende steht, ist kein JWT</translation>
    </message>
    <message>
        <source>its type is “%1”, where “kb+jwt” belongs</source>
        <translation>der Typ ist „%1“, wo „kb+jwt“ hingehört</translation>
    </message>
    <message>
        <source>its sd_hash is of something else: it was made for other disclosures or another token</source>
        <translation>der sd_hash ist von etwas anderem: er wurde für andere Offenlegungen oder ein anderes Token gemacht</translation>
    </message>
    <message>
        <source>the one that is here is named by the token, by its %1</source>
        <translation>die eine, die hier ist, nennt das Token mit ihrem %1</translation>
    </message>
    <message>
        <source>the %1 that are here are named by the token, each by its %2</source>
        <translation>die %1, die hier sind, nennt das Token, jede mit ihrem %2</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Offenlegungen</translation>
    </message>
    <message>
        <source>Key binding hash</source>
        <translation>Hash der Schlüsselbindung</translation>
    </message>
    <message>
        <source>fits this token and what it discloses</source>
        <translation>passt zu diesem Token und dem, was es offenlegt</translation>
    </message>
    <message>
        <source>%1, give the client&apos;s public key to check it: the one in the proof is the proof&apos;s own word</source>
        <translation>%1, zum Prüfen den öffentlichen Schlüssel des Clients angeben: der im Nachweis ist dessen eigene Angabe</translation>
    </message>
    <message>
        <source>Key of the proof</source>
        <translation>Schlüssel des Nachweises</translation>
    </message>
    <message>
        <source>jwk gives the secret part away, too</source>
        <translation>jwk gibt auch den geheimen Teil preis</translation>
    </message>
    <message>
        <source>jwk is no public key that Cloakroom can read</source>
        <translation>jwk ist kein öffentlicher Schlüssel, den Cloakroom lesen kann</translation>
    </message>
    <message>
        <source>jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose cnf.jkt says the same</source>
        <translation>jwk ist der Schlüssel, mit dem er nach eigener Angabe signiert ist, Fingerabdruck %1; wem er gehört, sagt das Token, dessen cnf.jkt dasselbe nennt</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>this account’s key (DPoP): of no use to anybody without it</source>
        <translation>den Schlüssel dieses Kontos (DPoP): nützt niemandem ohne ihn</translation>
    </message>
    <message>
        <source>another key than this account’s: “%1”</source>
        <translation>einen anderen Schlüssel als den dieses Kontos: „%1“</translation>
    </message>
    <message>
        <source>a certificate: an API takes it on a connection that shows that one only</source>
        <translation>ein Zertifikat: Eine API nimmt es nur auf einer Verbindung an, die es vorzeigt</translation>
    </message>
    <message>
        <source>a key, as the server says (DPoP); the token itself doesn’t name it</source>
        <translation>einen Schlüssel, sagt der Server (DPoP); das Token selbst nennt ihn nicht</translation>
    </message>
    <message>
        <source>this account’s key, as the server says (DPoP); an opaque token can’t show it</source>
        <translation>den Schlüssel dieses Kontos, sagt der Server (DPoP); ein undurchsichtiges Token kann es nicht zeigen</translation>
    </message>
    <message>
        <source>Whether the holder of the issuer’s key wrote this token, and nobody changed it since (RFC 7515). Without it nothing else in the token is worth anything.</source>
        <translation>Ob der Inhaber des Schlüssels des Ausstellers dieses Token geschrieben hat und es seither niemand geändert hat (RFC 7515). Ohne das ist alles andere im Token nichts wert.</translation>
    </message>
    <message>
        <source>Whether the token is meant for whoever reads it: “aud”. One that is meant for somebody else proves nothing here.</source>
        <translation>Ob das Token für den bestimmt ist, der es liest: „aud“. Eines für jemand anderen beweist hier nichts.</translation>
    </message>
    <message>
        <source>Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks that differ.</source>
        <translation>Ob das Token jetzt gilt, nach „exp“, „nbf“ und „iat“, mit einer Minute für Uhren, die abweichen.</translation>
    </message>
    <message>
        <source>Whether the token belongs to this very sign-in: “nonce” is a random text that went ahead and has to come back.</source>
        <translation>Ob das Token zu genau dieser Anmeldung gehört: „nonce“ ist ein zufälliger Text, der vorausging und zurückkommen muss.</translation>
    </message>
    <message>
        <source>Whether ID token and access token belong together: “at_hash” is a digest of the access token.</source>
        <translation>Ob ID-Token und Access-Token zusammengehören: „at_hash“ ist ein Hashwert des Access-Tokens.</translation>
    </message>
    <message>
        <source>Whether the token is of the kind it says, “typ”, and has all that this kind needs, so that none is taken for another.</source>
        <translation>Ob das Token von der Art ist, die es nennt, „typ“, und alles hat, was dazu gehört, damit keines für ein anderes gehalten wird.</translation>
    </message>
    <message>
        <source>Whether the way the token is signed is sound: “alg” has to be one that protects.</source>
        <translation>Ob das Token auf eine sichere Weise signiert ist: „alg“ muss eine sein, die schützt.</translation>
    </message>
    <message>
        <source>Whether all is understood that the token says must be: “crit”.</source>
        <translation>Ob alles verstanden wird, was laut dem Token verstanden werden muss: „crit“.</translation>
    </message>
    <message>
        <source>Whether each name stands once, so that everybody reads the same.</source>
        <translation>Ob jeder Name einmal dasteht, sodass alle dasselbe lesen.</translation>
    </message>
    <message>
        <source>A key that comes along with a token vouches for nothing: whoever wrote the one wrote the other.</source>
        <translation>Ein Schlüssel, der mit dem Token kommt, bürgt für nichts: Wer das eine schrieb, schrieb auch das andere.</translation>
    </message>
    <message>
        <source>Whether the proof shows the public half of a key, and that half only (RFC 9449).</source>
        <translation>Ob der Nachweis die öffentliche Hälfte eines Schlüssels zeigt, und nur diese (RFC 9449).</translation>
    </message>
    <message>
        <source>Whether the token is tied to a key or a certificate, without which a thief can’t use it (RFC 9449, RFC 8705).</source>
        <translation>Ob das Token an einen Schlüssel oder ein Zertifikat gebunden ist, ohne die ein Dieb nichts damit anfangen kann (RFC 9449, RFC 8705).</translation>
    </message>
    <message>
        <source>Whether the application that the token was given to is this one: “azp”.</source>
        <translation>Ob die Anwendung, die das Token bekommen hat, diese hier ist: „azp“.</translation>
    </message>
    <message>
        <source>Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.</source>
        <translation>Ob das ID-Token zu dem Code gehört, der mit ihm kam: „c_hash“ ist ein Hashwert davon.</translation>
    </message>
    <message>
        <source>Whether it is about the person or program that signed in: “sub”.</source>
        <translation>Ob es von der Person oder dem Programm handelt, das sich angemeldet hat: „sub“.</translation>
    </message>
    <message>
        <source>Whether each claim that was laid open is one that the issuer signed, by its digest (SD-JWT, RFC 9901).</source>
        <translation>Ob jeder offengelegte Claim einer ist, den der Aussteller signiert hat, nach seinem Hashwert (SD-JWT, RFC 9901).</translation>
    </message>
    <message>
        <source>Whether the holder’s proof belongs to just these disclosures: “sd_hash”.</source>
        <translation>Ob der Nachweis des Inhabers zu genau diesen Offenlegungen gehört: „sd_hash“.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Whether the server itself still takes the token (RFC 7662); no other check can tell.</source>
        <translation>Ob der Server selbst das Token noch annimmt (RFC 7662); keine andere Prüfung kann das sagen.</translation>
    </message>
    <message>
        <source>Whether the answer is about the person that the ID token names (OpenID Connect Core 5.3.2).</source>
        <translation>Ob die Antwort von der Person handelt, die das ID-Token nennt (OpenID Connect Core 5.3.2).</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whether the server knows the token as one of this client.</source>
        <translation>Ob der Server das Token als eines dieses Clients kennt.</translation>
    </message>
    <message>
        <source>Whether it names the server that you expect: the issuer, “iss” in a token, compared letter by letter.</source>
        <translation>Ob es den Server nennt, den Sie erwarten: den Aussteller, in einem Token „iss“, Buchstabe für Buchstabe verglichen.</translation>
    </message>
    <message>
        <source>made %1; a proof names no end and is taken for a short time only</source>
        <translation>%1 gemacht; ein Nachweis nennt kein Ende und gilt nur kurze Zeit</translation>
    </message>
    <message>
        <source>no key: a bound token (DPoP) was asked for, and a bearer token came</source>
        <translation>keinen Schlüssel: Verlangt war ein gebundenes Token (DPoP), und es kam ein Bearer-Token</translation>
    </message>
    <message>
        <source>%1, the secret you gave says that it is for something else</source>
        <translation>%1, das angegebene Secret sagt, dass es für etwas anderes ist</translation>
    </message>
    <message>
        <source>this account’s key (DPoP); the answer names none</source>
        <translation>den Schlüssel dieses Kontos (DPoP); die Antwort nennt keinen</translation>
    </message>
    <message>
        <source>has the one you chose</source>
        <translation>enthält die, die Sie gewählt haben</translation>
    </message>
    <message>
        <source>is the one you gave</source>
        <translation>ist die, die Sie angegeben haben</translation>
    </message>
    <message>
        <source>is another than the one you gave</source>
        <translation>ist eine andere als die, die Sie angegeben haben</translation>
    </message>
    <message>
        <source>%1, made with a secret, not signed with a key of the issuer</source>
        <translation>%1, mit einem Geheimnis erstellt, nicht mit einem Schlüssel des Ausstellers signiert</translation>
    </message>
    <message>
        <source>%1, its “kid” is no text, or too long</source>
        <translation>%1, seine „kid“ ist kein Text oder zu lang</translation>
    </message>
    <message>
        <source>%1, more than one key you gave is called “%2”</source>
        <translation>%1, mehr als ein angegebener Schlüssel heißt „%2“</translation>
    </message>
    <message>
        <source>%1, the key you gave that is called “%2” can&apos;t be used</source>
        <translation>%1, der angegebene Schlüssel mit dem Namen „%2“ ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two claims</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 must be signed with a key of its maker&apos;s own, not made with a shared secret</source>
        <translation>%1 muss mit einem eigenen Schlüssel dessen signiert sein, der es erstellt, nicht mit einem gemeinsamen Geheimnis</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1” (DPoP)</source>
        <translation>den Schlüssel mit dem Fingerabdruck „%1“ (DPoP)</translation>
    </message>
    <message>
        <source>a key, as the “DPoP” beside it says</source>
        <translation>einen Schlüssel, wie das „DPoP“ daneben sagt</translation>
    </message>
    <message>
        <source>%1, it fits none of the issuer&apos;s keys that are here, and they are older than the token</source>
        <translation>%1, passt zu keinem der Schlüssel des Ausstellers, die hier sind, und diese sind älter als das Token</translation>
    </message>
    <message>
        <source>the issuer itself</source>
        <translation>der Aussteller selbst</translation>
    </message>
    <message>
        <source>%1, none of the keys you gave can be used: %2</source>
        <translation>%1, keiner der angegebenen Schlüssel ist verwendbar: %2</translation>
    </message>
    <message>
        <source>no key can check it: %1</source>
        <translation>kein Schlüssel kann sie prüfen: %1</translation>
    </message>
    <message>
        <source>%1, made with a secret that no issuer publishes: give the client&apos;s secret to check it</source>
        <translation>%1, mit einem Geheimnis erstellt, das kein Aussteller veröffentlicht: zum Prüfen das Secret des Clients angeben</translation>
    </message>
    <message>
        <source>the token has none</source>
        <translation>das Token hat keine</translation>
    </message>
    <message>
        <source>is the client ID you chose</source>
        <translation>ist die Client-ID, die Sie gewählt haben</translation>
    </message>
    <message>
        <source>fits the one you gave</source>
        <translation>passt zu dem, was Sie angegeben haben</translation>
    </message>
    <message>
        <source>does not fit the one you gave</source>
        <translation>passt nicht zu dem, was Sie angegeben haben</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>der Header nennt keinen Algorithmus</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 ahead</source>
        <translation>%1, nach der Uhr des Servers; die dieses Computers geht %2 vor</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 behind</source>
        <translation>%1, nach der Uhr des Servers; die dieses Computers geht %2 nach</translation>
    </message>
</context>
<context>
    <name>explain::Claims</name>
    <message>
        <source>Not a registered claim</source>
        <translation>Kein registrierter Claim</translation>
    </message>
    <message>
        <source>at a time that can&apos;t be read: it is no number of seconds since 1970</source>
        <translation>zu einer unlesbaren Zeit, denn es ist keine Zahl von Sekunden seit 1970</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far away it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Registered · RFC 7519</source>
        <translation>Registriert · RFC 7519</translation>
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
        <source>Header · RFC 7515</source>
        <translation>Header · RFC 7515</translation>
    </message>
    <message>
        <source>Private · defined by this issuer</source>
        <translation>Privat · von diesem Aussteller definiert</translation>
    </message>
    <message>
        <source>Not a registered member of a header</source>
        <translation>Kein registriertes Element eines Headers</translation>
    </message>
    <message>
        <source>Disclosed · RFC 9901</source>
        <translation>Offengelegt · RFC 9901</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a claim is for and what its value means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps as at %1: %2</source>
        <comment>name of a company</comment>
        <translation>Vielleicht wie bei %1: %2</translation>
    </message>
    <message>
        <source>%1 here, %2 in UTC, %3</source>
        <comment>the same moment three times</comment>
        <translation>%1 hier, %2 in UTC, %3</translation>
    </message>
    <message>
        <source>%1 more, too many to list</source>
        <translation>%1 weitere, zu viele zum Aufzählen</translation>
    </message>
    <message>
        <source>Other registered · IANA</source>
        <translation>Andere registrierte · IANA</translation>
    </message>
    <message>
        <source>Private · %1</source>
        <comment>name of a company</comment>
        <translation>Privat · %1</translation>
    </message>
    <message>
        <source>Header · RFC 7516</source>
        <translation>Header · RFC 7516</translation>
    </message>
    <message>
        <source>Broad: %1</source>
        <comment>a sentence why a scope allows much</comment>
        <translation>Weitreichend: %1</translation>
    </message>
</context>
<context>
    <name>explain::Comparison</name>
    <message>
        <source>%L1 more</source>
        <translation>%L1 weitere</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the second of two tokens, at the start of a sentence</comment>
        <translation>Es</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>Das zweite Token</translation>
    </message>
    <message>
        <source>%1 names no scopes.</source>
        <translation>%1 nennt keine Scopes.</translation>
    </message>
    <message>
        <source>%1 allows other things: %2 instead of %3.</source>
        <translation>%1 erlaubt anderes: %2 statt %3.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 is gone.</source>
        <translation>%1 erlaubt weniger: %2 fehlt.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 are gone.</source>
        <translation>%1 erlaubt weniger: %2 fehlen.</translation>
    </message>
    <message>
        <source>%1 allows more: %2.</source>
        <translation>%1 erlaubt mehr: %2.</translation>
    </message>
    <message>
        <source>%1 was made by another issuer.</source>
        <translation>%1 stammt von einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>%1 is about somebody else.</source>
        <translation>%1 handelt von jemand anderem.</translation>
    </message>
    <message>
        <source>%1 names no audience.</source>
        <translation>%1 nennt keinen Empfänger.</translation>
    </message>
    <message>
        <source>%1 is for another audience: %2.</source>
        <translation>%1 ist für einen anderen Empfänger: %2.</translation>
    </message>
    <message>
        <source>%1 lives %2 longer.</source>
        <translation>%1 gilt %2 länger.</translation>
    </message>
    <message>
        <source>%1 lives %2 shorter.</source>
        <translation>%1 gilt %2 kürzer.</translation>
    </message>
    <message>
        <source>%1 does not say when it ends.</source>
        <translation>%1 sagt nicht, wann es endet.</translation>
    </message>
    <message>
        <source>%1 ends %2 later.</source>
        <translation>%1 endet %2 später.</translation>
    </message>
    <message>
        <source>%1 ends %2 earlier.</source>
        <translation>%1 endet %2 früher.</translation>
    </message>
    <message>
        <source>%1 is signed in another way: %2, not %3.</source>
        <translation>%1 ist auf andere Weise signiert: %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is signed with another key.</source>
        <translation>%1 ist mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>%1 is bound to a key, so that whoever finds it can&apos;t use it.</source>
        <translation>%1 ist an einen Schlüssel gebunden: Wer es findet, kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 is no longer bound to a key.</source>
        <translation>%1 ist nicht mehr an einen Schlüssel gebunden.</translation>
    </message>
    <message>
        <source>All they say is the same; only the signatures differ.</source>
        <translation>Was sie sagen, ist gleich; nur die Signaturen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Nothing is the same.</source>
        <translation>Nichts ist gleich.</translation>
    </message>
    <message>
        <source>1 line is the same.</source>
        <translation>1 Zeile ist gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same.</source>
        <translation>
            <numerusform>%n Zeile ist gleich.</numerusform>
            <numerusform>%n Zeilen sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: neither can be read here.</source>
        <translation>Das sind zwei verschiedene Tokens. Mehr lässt sich nicht sagen: Keines ist hier lesbar.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the first can&apos;t be read here.</source>
        <translation>Das sind zwei verschiedene Tokens. Mehr lässt sich nicht sagen: Das erste ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the second can&apos;t be read here.</source>
        <translation>Das sind zwei verschiedene Tokens. Mehr lässt sich nicht sagen: Das zweite ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>This is the same token twice, letter by letter.</source>
        <translation>Das ist zweimal dasselbe Token, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Only the headers can be compared: what an encrypted token says can&apos;t be read here.</source>
        <translation>Nur die Header lassen sich vergleichen: Was ein verschlüsseltes Token sagt, ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>All that can be read of them is the same; what can&apos;t be read differs.</source>
        <translation>Was sich davon lesen lässt, ist gleich; was sich nicht lesen lässt, unterscheidet sich.</translation>
    </message>
    <message>
        <source>All they say is the same, and it is written in another way.</source>
        <translation>Was sie sagen, ist gleich, nur anders geschrieben.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Schlüsselbindung</translation>
    </message>
    <message>
        <source>Header of the key binding</source>
        <translation>Header der Schlüsselbindung</translation>
    </message>
    <message>
        <source>%1 names no issuer.</source>
        <translation>%1 nennt keinen Aussteller.</translation>
    </message>
    <message>
        <source>%1 does not say whom it is about.</source>
        <translation>%1 sagt nicht, von wem es handelt.</translation>
    </message>
</context>
<context>
    <name>explain::EventWords</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Nur bis zum Ende des Programms behalten: %1</translation>
    </message>
    <message>
        <source>Authorization code with PKCE.</source>
        <translation>Autorisierungscode mit PKCE.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The refresh token stays the same.</source>
        <translation>Das Refresh-Token bleibt dasselbe.</translation>
    </message>
    <message>
        <source>New refresh token, old one given up. %1</source>
        <translation>Neues Refresh-Token, das alte ist aufgegeben. %1</translation>
    </message>
    <message>
        <source>New refresh token saved to the keychain, old one given up.</source>
        <translation>Neues Refresh-Token im Schlüsselbund gespeichert, das alte ist aufgegeben.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>Konnte nicht erneuern</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Could not sign in again</source>
        <translation>Neue Anmeldung gescheitert</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Could not sign out</source>
        <translation>Abmeldung gescheitert</translation>
    </message>
    <message>
        <source>Code on another device.</source>
        <translation>Code auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Client credentials.</source>
        <translation>Client Credentials.</translation>
    </message>
    <message>
        <source>ID token checked.</source>
        <translation>ID-Token geprüft.</translation>
    </message>
    <message>
        <source>Got a further token</source>
        <translation>Weiteres Token erhalten</translation>
    </message>
    <message>
        <source>Could not get a further token</source>
        <translation>Weiteres Token nicht erhalten</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>einen anderen Rechner</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Scopes: %1.</translation>
    </message>
    <message>
        <source>ID token handed to %1</source>
        <translation>ID-Token an %1 gegeben</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>An %1 gegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>ID token not handed to %1</source>
        <translation>ID-Token an %1 nicht gegeben</translation>
    </message>
    <message>
        <source>Not handed to %1</source>
        <translation>An %1 nicht gegeben</translation>
    </message>
</context>
<context>
    <name>explain::Exchange</name>
    <message>
        <source>what programs show to the API</source>
        <translation>das zeigen Programme der API vor</translation>
    </message>
    <message>
        <source>“offline” asks for a refresh token</source>
        <translation>„offline“ bittet um ein Refresh-Token</translation>
    </message>
    <message>
        <source>the API that the token is for</source>
        <translation>die API, für die das Token ist</translation>
    </message>
    <message>
        <source>who asks: the registered application</source>
        <translation>wer fragt: die registrierte Anwendung</translation>
    </message>
    <message>
        <source>what proves the application</source>
        <translation>womit sich die Anwendung ausweist</translation>
    </message>
    <message>
        <source>good once, to fetch the tokens with</source>
        <translation>einmal gültig, um die Tokens abzuholen</translation>
    </message>
    <message>
        <source>the digest of a secret kept here</source>
        <translation>der Hash eines Geheimnisses, das hier bleibt</translation>
    </message>
    <message>
        <source>how that digest is made</source>
        <translation>wie dieser Hash gebildet wird</translation>
    </message>
    <message>
        <source>the secret behind the digest: whoever asked now fetches</source>
        <translation>das Geheimnis hinter dem Hash: Wer gefragt hat, holt nun ab</translation>
    </message>
    <message>
        <source>how the page should look</source>
        <translation>wie die Seite aussehen soll</translation>
    </message>
    <message>
        <source>why the server says no</source>
        <translation>warum der Server ablehnt</translation>
    </message>
    <message>
        <source>the same in the server&apos;s words</source>
        <translation>dasselbe in den Worten des Servers</translation>
    </message>
    <message>
        <source>seconds that the access token lives</source>
        <translation>so viele Sekunden gilt das Access-Token</translation>
    </message>
    <message>
        <source>what is given for a token</source>
        <translation>was für ein Token gegeben wird</translation>
    </message>
    <message>
        <source>who signed in, signed by the provider</source>
        <translation>wer sich angemeldet hat, vom Anbieter signiert</translation>
    </message>
    <message>
        <source>which server answers</source>
        <translation>welcher Server antwortet</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>wie der Server sich nennt</translation>
    </message>
    <message>
        <source>the account to offer first</source>
        <translation>das Konto, das zuerst angeboten wird</translation>
    </message>
    <message>
        <source>seconds that a sign-in may lie back</source>
        <translation>so viele Sekunden darf eine Anmeldung zurückliegen</translation>
    </message>
    <message>
        <source>random: the ID token has to repeat it</source>
        <translation>zufällig: Das ID-Token muss es wiederholen</translation>
    </message>
    <message>
        <source>what the page must ask</source>
        <translation>was die Seite fragen muss</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>wohin der Browser zurückkommt</translation>
    </message>
    <message>
        <source>seconds that the refresh token lives</source>
        <translation>so viele Sekunden gilt das Refresh-Token</translation>
    </message>
    <message>
        <source>good for new access tokens</source>
        <translation>bringt neue Access-Tokens</translation>
    </message>
    <message>
        <source>how the answer comes back</source>
        <translation>wie die Antwort zurückkommt</translation>
    </message>
    <message>
        <source>what the browser brings back</source>
        <translation>was der Browser zurückbringt</translation>
    </message>
    <message>
        <source>what the token allows</source>
        <translation>was das Token erlaubt</translation>
    </message>
    <message>
        <source>marks the session in the browser</source>
        <translation>kennzeichnet die Sitzung im Browser</translation>
    </message>
    <message>
        <source>random: ties the answer to the question</source>
        <translation>zufällig: bindet die Antwort an die Frage</translation>
    </message>
    <message>
        <source>the token that is given up</source>
        <translation>das Token, das aufgegeben wird</translation>
    </message>
    <message>
        <source>how the access token is shown</source>
        <translation>wie das Access-Token vorgezeigt wird</translation>
    </message>
    <message>
        <source>which token that is</source>
        <translation>welches Token das ist</translation>
    </message>
    <message>
        <source>the languages of the page</source>
        <translation>die Sprachen der Seite</translation>
    </message>
    <message>
        <source>the form of the answer that is understood</source>
        <translation>welche Form der Antwort verstanden wird</translation>
    </message>
    <message>
        <source>who asks, with the proof</source>
        <translation>wer fragt, mit dem Nachweis</translation>
    </message>
    <message>
        <source>the form of what is sent</source>
        <translation>die Form dessen, was geschickt wird</translation>
    </message>
    <message>
        <source>how long the server asks to wait</source>
        <translation>so lange bittet der Server zu warten</translation>
    </message>
    <message>
        <source>what proof the server misses</source>
        <translation>welcher Nachweis dem Server fehlt</translation>
    </message>
    <message>
        <source>change the code for tokens</source>
        <translation>den Code gegen Tokens tauschen</translation>
    </message>
    <message>
        <source>ask for a new access token</source>
        <translation>um ein neues Access-Token bitten</translation>
    </message>
    <message>
        <source>masked: nothing is known of it</source>
        <translation>verdeckt: darüber ist nichts bekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the proof was not accepted</source>
        <translation>der Nachweis wurde nicht anerkannt</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft gefragt</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>der Server hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>the server says no</source>
        <translation>der Server lehnt ab</translation>
    </message>
    <message>
        <source>the server points elsewhere</source>
        <translation>der Server verweist woandershin</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>back from the browser</source>
        <translation>zurück aus dem Browser</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>a signed proof of the application, good for a minute</source>
        <translation>ein signierter Nachweis der Anwendung, eine Minute gültig</translation>
    </message>
    <message>
        <source>what kind of proof that is</source>
        <translation>welche Art Nachweis das ist</translation>
    </message>
    <message>
        <source>the key that the tokens are to be bound to</source>
        <translation>der Schlüssel, an den die Tokens gebunden werden sollen</translation>
    </message>
    <message>
        <source>what kind of token came</source>
        <translation>welche Art Token kam</translation>
    </message>
    <message>
        <source>where the server keeps the request that was sent ahead</source>
        <translation>wo der Server die vorausgeschickte Anfrage aufbewahrt</translation>
    </message>
    <message>
        <source>what kind of token is wanted</source>
        <translation>welche Art Token gewünscht ist</translation>
    </message>
    <message>
        <source>the signed answer</source>
        <translation>die signierte Antwort</translation>
    </message>
    <message>
        <source>the token that is given in exchange</source>
        <translation>das Token, das eingetauscht wird</translation>
    </message>
    <message>
        <source>what kind of token that is</source>
        <translation>welche Art Token das ist</translation>
    </message>
    <message>
        <source>a signed proof that the key of the tokens is at hand</source>
        <translation>ein signierter Beweis, dass der Schlüssel der Tokens zur Hand ist</translation>
    </message>
    <message>
        <source>what this program asks with until the code is entered</source>
        <translation>womit dieses Programm fragt, bis der Code eingegeben ist</translation>
    </message>
    <message>
        <source>seconds to wait between two questions</source>
        <translation>Sekunden Wartezeit zwischen zwei Fragen</translation>
    </message>
    <message>
        <source>what a person enters on any device</source>
        <translation>was jemand auf einem beliebigen Gerät eingibt</translation>
    </message>
    <message>
        <source>the page where the code is entered</source>
        <translation>die Seite, auf der der Code eingegeben wird</translation>
    </message>
    <message>
        <source>the same page, with the code</source>
        <translation>dieselbe Seite, mit dem Code</translation>
    </message>
    <message>
        <source>ask for a token of the program&apos;s own</source>
        <translation>ein eigenes Token des Programms verlangen</translation>
    </message>
    <message>
        <source>ask whether the code was entered</source>
        <translation>fragen, ob der Code eingegeben ist</translation>
    </message>
    <message>
        <source>exchange a token for another</source>
        <translation>ein Token gegen ein anderes tauschen</translation>
    </message>
</context>
<context>
    <name>explain::Grant</name>
    <message>
        <source>A code on another device</source>
        <translation>Ein Code auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Device authorization grant: a short code is typed on a phone or another computer, for when no browser here can be used.</source>
        <translation>Device Authorization Grant: Ein kurzer Code wird auf einem Telefon oder einem anderen Rechner eingegeben, wenn hier kein Browser zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>The browser on this computer</source>
        <translation>Der Browser auf diesem Rechner</translation>
    </message>
    <message>
        <source>Authorization code grant with PKCE: you sign in on the provider’s own page, and what the browser brings back is of use to this program alone.</source>
        <translation>Authorization Code Grant mit PKCE: Sie melden sich auf der Seite des Anbieters an, und was der Browser zurückbringt, nützt nur diesem Programm.</translation>
    </message>
    <message>
        <source>The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 2.1.2), nor the password grant, which hands your password to a program that needs none (RFC 9700 2.4).</source>
        <translation>Den Implicit Grant gibt es hier nicht, weil er Tokens in die Adresszeile des Browsers schreibt (RFC 9700 2.1.2), und den Password Grant nicht, weil er Ihr Passwort einem Programm gibt, das keines braucht (RFC 9700 2.4).</translation>
    </message>
    <message>
        <source>A program by itself</source>
        <translation>Ein Programm für sich</translation>
    </message>
    <message>
        <source>Client credentials grant: for a machine or a script that acts for nobody but itself. It shows its own secret, key or certificate; nobody signs in.</source>
        <translation>Client-Credentials-Grant: für eine Maschine oder ein Skript, das nur für sich selbst handelt. Es weist sich mit eigenem Geheimnis, Schlüssel oder Zertifikat aus; niemand meldet sich an.</translation>
    </message>
</context>
<context>
    <name>explain::HandOutQuestion</name>
    <message>
        <source>It asks for the ID token, which says who you are.</source>
        <translation>Verlangt wird das ID-Token, das sagt, wer Sie sind.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1 with the scopes %2.</source>
        <translation>Verlangt wird ein Access-Token für %1 mit den Scopes %2.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1.</source>
        <translation>Verlangt wird ein Access-Token für %1.</translation>
    </message>
    <message>
        <source>It asks for an access token with the scopes %1 only.</source>
        <translation>Verlangt wird ein Access-Token nur mit den Scopes %1.</translation>
    </message>
    <message>
        <source>It asks for the access token, with which it can do all that the account may.</source>
        <translation>Verlangt wird das Access-Token, das alles erlaubt, was das Konto darf.</translation>
    </message>
    <message>
        <source>It asks through %1. What runs there can&apos;t be seen from here.</source>
        <translation>Die Anfrage kommt über %1. Was dort läuft, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Which program that is can&apos;t be told: it runs in a container, or was removed.</source>
        <translation>Welches Programm das ist, lässt sich nicht sagen: Es läuft in einem Container oder wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 runs whatever it is given, so it can&apos;t be allowed for ever.</source>
        <translation>%1 führt aus, was es bekommt, und kann deshalb nicht für immer erlaubt werden.</translation>
    </message>
    <message>
        <source>Who asks can&apos;t be recognised again, so it can&apos;t be allowed for ever.</source>
        <translation>Wer fragt, ist nicht wiederzuerkennen und kann deshalb nicht für immer erlaubt werden.</translation>
    </message>
    <message>
        <source>Let %1 have a token of %2?</source>
        <translation>Darf %1 ein Token von %2 bekommen?</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>nicht festzustellen</translation>
    </message>
    <message>
        <source>somebody on another machine</source>
        <translation>jemand auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>get no token</source>
        <translation>bekommen kein Token</translation>
    </message>
    <message>
        <source>get one when you allow it</source>
        <translation>bekommen eines, wenn Sie es erlauben</translation>
    </message>
    <message>
        <source>get one when you allow it, each time</source>
        <translation>bekommen eines, wenn Sie es jedes Mal erlauben</translation>
    </message>
    <message>
        <source>get one on the command line; others when you allow it</source>
        <translation>bekommen eines auf der Befehlszeile; andere, wenn Sie es erlauben</translation>
    </message>
</context>
<context>
    <name>explain::Hosts</name>
    <message>
        <source>%1 (part of %2)</source>
        <translation>%1 (Teil von %2)</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>dieser Computer, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>Sie melden sich bei %1 an.</translation>
    </message>
    <message>
        <source>Tokens also go to %1.</source>
        <translation>Tokens gehen auch an %1.</translation>
    </message>
</context>
<context>
    <name>explain::Issuer</name>
    <message>
        <source>%L1 more</source>
        <translation>%L1 weitere</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>is the address that you gave</source>
        <translation>ist die angegebene Adresse</translation>
    </message>
    <message>
        <source>the document does not name one</source>
        <translation>das Dokument nennt keinen</translation>
    </message>
    <message>
        <source>%1, not %2: nothing in the document counts for that</source>
        <translation>%1, nicht %2: nichts in dem Dokument gilt dafür</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>%1: it has to begin with https://</source>
        <translation>%1: beginnen muss es mit https://</translation>
    </message>
    <message>
        <source>each can be used safely</source>
        <translation>alle sind sicher verwendbar</translation>
    </message>
    <message>
        <source>not listed; it may know S256 all the same</source>
        <translation>nicht aufgeführt; S256 kann er trotzdem kennen</translation>
    </message>
    <message>
        <source>%1, without S256</source>
        <translation>%1, ohne S256</translation>
    </message>
    <message>
        <source>Names itself in answers</source>
        <translation>Nennt sich in Antworten</translation>
    </message>
    <message>
        <source>yes, so that no answer is taken for another server&apos;s</source>
        <translation>ja, damit keine Antwort für die eines anderen Servers gehalten wird</translation>
    </message>
    <message>
        <source>not promised, so that servers could be mixed up (RFC 9207)</source>
        <translation>nicht zugesagt, so dass Server verwechselt werden könnten (RFC 9207)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>none that is given up</source>
        <translation>keiner, der aufgegeben wurde</translation>
    </message>
    <message>
        <source>it still offers %1, which RFC 9700 advises against</source>
        <translation>bietet noch %1 an, wovon RFC 9700 abrät</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>it offers “none”: ID tokens that anybody can write</source>
        <translation>bietet „none“ an: ID-Tokens, die jeder schreiben kann</translation>
    </message>
    <message>
        <source>it lists no algorithms for ID tokens</source>
        <translation>nennt keine Algorithmen für ID-Tokens</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Cloakroom can sign in with this document</source>
        <translation>Cloakroom kann sich mit diesem Dokument anmelden</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign in with this document. %1</source>
        <translation>Cloakroom kann sich mit diesem Dokument nicht anmelden. %1</translation>
    </message>
    <message>
        <source>Authorization · RFC 6749, 3.1</source>
        <translation>Autorisierung · RFC 6749, 3.1</translation>
    </message>
    <message>
        <source>Tokens · RFC 6749, 3.2</source>
        <translation>Tokens · RFC 6749, 3.2</translation>
    </message>
    <message>
        <source>Keys · RFC 7517</source>
        <translation>Schlüssel · RFC 7517</translation>
    </message>
    <message>
        <source>The person · OpenID Connect Core, 5.3</source>
        <translation>Die Person · OpenID Connect Core, 5.3</translation>
    </message>
    <message>
        <source>Revocation · RFC 7009</source>
        <translation>Widerruf · RFC 7009</translation>
    </message>
    <message>
        <source>Introspection · RFC 7662</source>
        <translation>Introspection · RFC 7662</translation>
    </message>
    <message>
        <source>Sign-in with a code, on another device · RFC 8628</source>
        <translation>Anmeldung mit Code, auf einem anderen Gerät · RFC 8628</translation>
    </message>
    <message>
        <source>Registration of clients · RFC 7591</source>
        <translation>Registrierung von Clients · RFC 7591</translation>
    </message>
    <message>
        <source>Pushed requests · RFC 9126</source>
        <translation>Vorab gesendete Anfragen · RFC 9126</translation>
    </message>
    <message>
        <source>Sign-out in the browser · OpenID Connect</source>
        <translation>Abmeldung im Browser · OpenID Connect</translation>
    </message>
    <message>
        <source>DPoP · RFC 9449</source>
        <translation>DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Antworttypen</translation>
    </message>
    <message>
        <source>How clients show who they are</source>
        <translation>Wie Clients sich ausweisen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>for encryption, not for signatures</source>
        <translation>zum Verschlüsseln, nicht für Signaturen</translation>
    </message>
    <message>
        <source>for %1, which signs nothing here</source>
        <translation>für %1, das hier nichts signiert</translation>
    </message>
    <message>
        <source>another key has the same name</source>
        <translation>ein anderer Schlüssel heißt genauso</translation>
    </message>
    <message>
        <source>a secret that is published is none</source>
        <translation>ein veröffentlichtes Geheimnis ist keines</translation>
    </message>
    <message>
        <source>of a kind that Cloakroom does not know</source>
        <translation>von einer Art, die Cloakroom nicht kennt</translation>
    </message>
    <message>
        <source>on a curve that Cloakroom does not know</source>
        <translation>auf einer Kurve, die Cloakroom nicht kennt</translation>
    </message>
    <message>
        <source>not of 2048 to 16384 bits, or with an exponent that is not safe</source>
        <translation>nicht von 2048 bis 16384 Bit, oder mit einem unsicheren Exponenten</translation>
    </message>
    <message>
        <source>its point is not on its curve</source>
        <translation>sein Punkt liegt nicht auf seiner Kurve</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>ein Name steht zweimal darin</translation>
    </message>
    <message>
        <source>something in it is missing or can&apos;t be read</source>
        <translation>etwas darin fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>its private half is published: anybody can sign with it</source>
        <translation>seine private Hälfte ist veröffentlicht: jeder kann damit signieren</translation>
    </message>
    <message>
        <source>checks signatures</source>
        <translation>prüft Signaturen</translation>
    </message>
</context>
<context>
    <name>explain::Paste</name>
    <message>
        <source>quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>the header name “%1”</source>
        <translation>der Header-Name „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the JSON form of a JWS</source>
        <translation>die JSON-Form einer JWS</translation>
    </message>
    <message>
        <source>a JSON answer around its “%1”</source>
        <translation>eine JSON-Antwort um ihr „%1“</translation>
    </message>
    <message>
        <source>an address around its “%1”</source>
        <translation>eine Adresse um ihr „%1“</translation>
    </message>
    <message>
        <source>a form around its “%1”</source>
        <translation>ein Formular um sein „%1“</translation>
    </message>
    <message>
        <source>a command around its header</source>
        <translation>ein Befehl um seinen Header</translation>
    </message>
    <message>
        <source>line breaks and blanks within</source>
        <translation>Zeilenumbrüche und Leerzeichen darin</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all of its %n signatures but the first</source>
        <translation>
            <numerusform>alle außer der ersten von %n Signatur</numerusform>
            <numerusform>alle seine %n Signaturen außer der ersten</numerusform>
        </translation>
    </message>
    <message>
        <source>a header that no signature protects (%1)</source>
        <translation>ein Header, den keine Signatur schützt (%1)</translation>
    </message>
    <message>
        <source>the JSON form of a JWE</source>
        <translation>die JSON-Form einer JWE</translation>
    </message>
    <message>
        <source>the lines below it</source>
        <translation>die Zeilen darunter</translation>
    </message>
</context>
<context>
    <name>explain::Scopes</name>
    <message>
        <source>Scopes · none</source>
        <translation>Scopes · keine</translation>
    </message>
    <message>
        <source>Scopes · %1 granted</source>
        <translation>Scopes · %1 gewährt</translation>
    </message>
    <message>
        <source>Scopes · %1 granted of %2 requested</source>
        <translation>Scopes · %1 von %2 angefragten gewährt</translation>
    </message>
    <message>
        <source>Scopes · %1 granted, %2 requested</source>
        <translation>Scopes · %1 gewährt, %2 angefragt</translation>
    </message>
    <message>
        <source>%1 was asked for but the provider did not grant it.</source>
        <translation>%1 wurde angefragt, aber vom Anbieter nicht gewährt.</translation>
    </message>
    <message>
        <source>%1 were asked for but the provider did not grant them.</source>
        <translation>%1 wurden angefragt, aber vom Anbieter nicht gewährt.</translation>
    </message>
    <message>
        <source>%1 was granted without being asked for.</source>
        <translation>%1 wurde gewährt, ohne angefragt zu sein.</translation>
    </message>
    <message>
        <source>%1 were granted without being asked for.</source>
        <translation>%1 wurden gewährt, ohne angefragt zu sein.</translation>
    </message>
    <message>
        <source>It can change things, not only look at them.</source>
        <translation>Er kann Dinge ändern, nicht nur ansehen.</translation>
    </message>
    <message>
        <source>It administers: it reaches what belongs to others.</source>
        <translation>Er verwaltet: Er reicht an das, was anderen gehört.</translation>
    </message>
    <message>
        <source>It reaches nearly everything.</source>
        <translation>Er reicht an fast alles.</translation>
    </message>
    <message>
        <source>It lasts while you are away.</source>
        <translation>Er wirkt auch, wenn Sie nicht da sind.</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 weitere</translation>
    </message>
</context>
<context>
    <name>explain::ServerAbilities</name>
    <message>
        <source>renewing</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>sign-in from another device</source>
        <translation>Anmeldung über ein anderes Gerät</translation>
    </message>
    <message>
        <source>registers Cloakroom by itself</source>
        <translation>registriert Cloakroom von selbst</translation>
    </message>
    <message>
        <source>no ID tokens</source>
        <translation>keine ID-Token</translation>
    </message>
    <message>
        <source>takes client documents</source>
        <translation>nimmt Client-Dokumente</translation>
    </message>
    <message>
        <source>its document doesn&apos;t list %1</source>
        <translation>sein Dokument führt %1 nicht auf</translation>
    </message>
    <message>
        <source>the client ID isn&apos;t the address of a client document</source>
        <translation>die Client-ID ist nicht die Adresse eines Client-Dokuments</translation>
    </message>
</context>
<context>
    <name>explain::ServerKnows</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1, ein Schlüssel vom Aussteller</translation>
    </message>
    <message>
        <source>the answer isn’t signed: it is as true as the connection to the server</source>
        <translation>die Antwort ist nicht signiert: Sie ist so wahr wie die Verbindung zum Server</translation>
    </message>
    <message>
        <source>“%1”, but the account has “%2”</source>
        <translation>„%1“, aber das Konto hat „%2“</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>the same as in the ID token</source>
        <translation>dieselbe wie im ID-Token</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>the server doesn’t take this token, or doesn’t tell this client of it</source>
        <translation>der Server nimmt dieses Token nicht an oder sagt diesem Client nichts davon</translation>
    </message>
    <message>
        <source>the server takes this token</source>
        <translation>der Server nimmt dieses Token an</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>the account’s</source>
        <translation>der des Kontos</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>diese Anwendung</translation>
    </message>
</context>
<context>
    <name>explain::Time</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
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
        <translation>%1T</translation>
    </message>
    <message>
        <source>%1y</source>
        <comment>years, short</comment>
        <translation>%1J</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>explain::Token</name>
    <message>
        <source>This is no JWT, so it can&apos;t be an ID token: nothing can be read from its %1 characters, and nothing proves who signed in.</source>
        <translation>Dies ist kein JWT und kann daher kein ID-Token sein: aus seinen %1 Zeichen ist nichts zu lesen, und nichts beweist, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. It is good for one thing, a new access token.</source>
        <translation>Nur der Server, der dieses Token erstellt hat, kann es lesen: für alle anderen sind es %1 Zeichen ohne Bedeutung. Es taugt nur für eines, ein neues Access-Token.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. Its scopes and its end, above, are what the server told with it.</source>
        <translation>Nur der Server, der dieses Token erstellt hat, kann es lesen: für alle anderen sind es %1 Zeichen ohne Bedeutung. Seine Scopes und sein Ende, siehe oben, hat der Server dazu mitgeteilt.</translation>
    </message>
    <message>
        <source>This token is encrypted: only who holds the key for it, usually the API it is meant for, can read its %1 characters.</source>
        <translation>Dieses Token ist verschlüsselt: nur wer den Schlüssel dafür hat, meist die API, für die es bestimmt ist, kann seine %1 Zeichen lesen.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opak</translation>
    </message>
    <message>
        <source>This is no JWT: for everyone but the server that made it it is %1 characters without a meaning. A program isn&apos;t meant to read such a token; its scopes and its end are told with it, or by the server&apos;s introspection endpoint.</source>
        <translation>Dies ist kein JWT: Für alle außer dem Server, der es erstellt hat, sind es %1 Zeichen ohne Bedeutung. Ein Programm soll ein solches Token nicht lesen; seine Scopes und sein Ende werden dazu mitgeteilt oder vom Introspection-Endpunkt des Servers genannt.</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2.</source>
        <translation>Es beginnt mit „%1“: %2.</translation>
    </message>
    <message>
        <source>ID token, by its claims</source>
        <translation>ID-Token, den Claims nach</translation>
    </message>
    <message>
        <source>Access token, by its claims</source>
        <translation>Access-Token, den Claims nach</translation>
    </message>
    <message>
        <source>Client assertion, by its claims</source>
        <translation>Client-Assertion, den Claims nach</translation>
    </message>
    <message>
        <source>This is signed, but its payload holds no claims: it is %1 bytes that are no JSON object. Its signature can be checked all the same.</source>
        <translation>Dies ist signiert, aber die Payload enthält keine Claims: Es sind %1 Byte, die kein JSON-Objekt sind. Die Signatur lässt sich trotzdem prüfen.</translation>
    </message>
    <message>
        <source>Some of its claims are disclosed one by one behind it: %1 here.</source>
        <translation>Einige seiner Claims werden dahinter einzeln offengelegt: hier %1.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>The key that opens it is called “%1”.</source>
        <translation>Der Schlüssel, der es öffnet, heißt „%1“.</translation>
    </message>
    <message>
        <source>A secret that both sides share opens it.</source>
        <translation>Ein Geheimnis, das beide Seiten kennen, öffnet es.</translation>
    </message>
    <message>
        <source>Disclosure %1 can&apos;t be read.</source>
        <translation>Offenlegung %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”, and the parts of a JWT are never padded.</source>
        <translation>Zeichen %1 von %2 ist „=“, und die Teile eines JWT werden nie aufgefüllt.</translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.</source>
        <translation>Nur Buchstaben, Ziffern, „-“, „_“ und „.“ gehören hinein, und Zeichen %1 von %2 ist %3.</translation>
    </message>
    <message>
        <source>It ends after character %1, and another point and part would have to follow.</source>
        <translation>Es endet nach Zeichen %1, und es müssten noch ein Punkt und ein Teil folgen.</translation>
    </message>
    <message>
        <source>The point at character %1 is one too many: a JWT ends with its third part.</source>
        <translation>Der Punkt an Zeichen %1 ist einer zu viel: Ein JWT endet mit dem dritten Teil.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.</source>
        <translation>Der Teil „%1“, Zeichen %2 bis %3, ist nicht vollständig: Keine Bytes werden mit %4 Zeichen geschrieben.</translation>
    </message>
    <message>
        <source>The last character of its %1, number %2, holds bits that belong to no byte.</source>
        <translation>Das letzte Zeichen des Teils „%1“, Nummer %2, enthält Bits, die zu keinem Byte gehören.</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>ein Komma oder das Ende der Liste</translation>
    </message>
    <message>
        <source>it is JSON, but no object</source>
        <translation>er ist JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>line %1, column %2 is no UTF-8</source>
        <translation>Zeile %1, Spalte %2 ist kein UTF-8</translation>
    </message>
    <message>
        <source>at line %1, column %2 there has to be %3</source>
        <comment>in JSON</comment>
        <translation>in Zeile %1, Spalte %2 wird erwartet: %3</translation>
    </message>
    <message>
        <source>Its %1 is empty.</source>
        <translation>Der Teil „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, can&apos;t be read: %4.</source>
        <translation>Der Teil „%1“, Zeichen %2 bis %3, ist nicht lesbar: %4.</translation>
    </message>
    <message>
        <source>It begins like claims, but they can&apos;t be read: %1.</source>
        <translation>Er beginnt wie Claims, doch die sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>This is a key or a certificate in PEM, and no token.</source>
        <translation>Das ist ein Schlüssel oder Zertifikat in PEM und kein Token.</translation>
    </message>
    <message>
        <source>This is no token: character %1 is %2, and no token has one.</source>
        <translation>Das ist kein Token: Zeichen %1 ist %2, und das kommt in keinem Token vor.</translation>
    </message>
    <message>
        <source>Logout token, by its claims</source>
        <translation>Logout-Token, den Claims nach</translation>
    </message>
    <message>
        <source>Security event, by its claims</source>
        <translation>Security Event, den Claims nach</translation>
    </message>
    <message>
        <source>DPoP proof, by its claims</source>
        <translation>DPoP-Nachweis, den Claims nach</translation>
    </message>
    <message>
        <source>Introspection answer, by its claims</source>
        <translation>Introspection-Antwort, den Claims nach</translation>
    </message>
    <message>
        <source>Authorization request, by its claims</source>
        <translation>Autorisierungsanfrage, den Claims nach</translation>
    </message>
    <message>
        <source>Authorization answer (JARM), by its claims</source>
        <translation>Autorisierungsantwort (JARM), den Claims nach</translation>
    </message>
    <message>
        <source>Key binding, by its claims</source>
        <translation>Schlüsselbindung, den Claims nach</translation>
    </message>
    <message>
        <source>Refresh token, by its claims</source>
        <translation>Refresh-Token, den Claims nach</translation>
    </message>
    <message>
        <source>Credential, by its claims</source>
        <translation>Nachweis, den Claims nach</translation>
    </message>
    <message>
        <source>UserInfo answer, by its claims</source>
        <translation>UserInfo-Antwort, den Claims nach</translation>
    </message>
    <message>
        <source>At its end its holder proves that the key is theirs; whether they signed it isn&apos;t checked.</source>
        <translation>Am Ende weist der Inhaber nach, dass der Schlüssel ihm gehört; dessen Signatur wird nicht geprüft.</translation>
    </message>
    <message>
        <source>This is JSON, and no token: no member of it has the name of one.</source>
        <translation>Das ist JSON und kein Token: Keines seiner Elemente heißt wie eines.</translation>
    </message>
    <message>
        <source>This begins like JSON, and can&apos;t be read: %1.</source>
        <translation>Das beginnt wie JSON und ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Its header begins with character %1: what stands in front doesn&apos;t belong to it.</source>
        <translation>Sein Header beginnt mit Zeichen %1: Was davor steht, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Its beginning is missing: characters 1 to %1 are the end of a header.</source>
        <translation>Sein Anfang fehlt: Die Zeichen 1 bis %1 sind das Ende eines Headers.</translation>
    </message>
</context>
<context>
    <name>explain::Words</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Expected is “%1”, but “%2” came.</source>
        <translation>Erwartet ist „%1“, aber „%2“ kam.</translation>
    </message>
    <message>
        <source>What came is “%2”.</source>
        <translation>Gekommen ist „%2“.</translation>
    </message>
    <message>
        <source>It holds no time that can be read.</source>
        <translation>Es enthält keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but nothing came.</source>
        <translation>Erwartet ist „%1“, aber nichts kam.</translation>
    </message>
    <message>
        <source>It added “%2”.</source>
        <translation>Hinzugefügt wurde: „%2“.</translation>
    </message>
    <message>
        <source>This can&apos;t be used.</source>
        <translation>Das ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>%3 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 ist ausgelastet.</translation>
    </message>
    <message>
        <source>%3 gave an answer that Cloakroom can&apos;t use.</source>
        <translation>%3 gab eine Antwort, mit der Cloakroom nichts anfangen kann.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 hat abgelehnt.</translation>
    </message>
    <message>
        <source>What %3 sent can&apos;t be trusted.</source>
        <translation>Was %3 gesendet hat, ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>This sign-in has ended.</source>
        <translation>Diese Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>Beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Ask the operator of the server what this application may do.</source>
        <translation>Beim Betreiber des Servers nachfragen, was diese Anwendung darf.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>Start a keychain service; until then tokens are kept for this run only.</source>
        <translation>Einen Schlüsselbund-Dienst starten; bis dahin bleiben Tokens nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>Einen Moment warten oder den Schlüsselbund-Dienst neu starten.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Cloakroom den Zugriff erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>Look whether it was removed elsewhere.</source>
        <translation>Nachsehen, ob es anderswo entfernt wurde.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, then try again.</source>
        <translation>Freien Speicherplatz und Berechtigungen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Its reason is “%1”.</source>
        <translation>Angegebener Grund: „%1“.</translation>
    </message>
    <message>
        <source>The certificate is of “%1”, signed by “%2”.</source>
        <translation>Das Zertifikat gehört „%1“, unterschrieben hat es „%2“.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a control character as an escape</source>
        <translation>ein Steuerzeichen als Escape-Folge</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>eine Escape-Folge</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>a pair of surrogates</source>
        <translation>ein Surrogatpaar</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>jeder Name einmal</translation>
    </message>
    <message>
        <source>an array of keys</source>
        <translation>ein Array von Schlüsseln</translation>
    </message>
    <message>
        <source>3 parts</source>
        <translation>3 Teile</translation>
    </message>
    <message>
        <source>an odd modulus</source>
        <translation>ein ungerader Modulus</translation>
    </message>
    <message>
        <source>an even one</source>
        <translation>ein gerader</translation>
    </message>
    <message>
        <source>an odd exponent of at least 3</source>
        <translation>ein ungerader Exponent von mindestens 3</translation>
    </message>
    <message>
        <source>another</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>ein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>a point on the curve</source>
        <translation>ein Punkt auf der Kurve</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a string of at most 1024 bytes</source>
        <translation>eine Zeichenkette von höchstens 1024 Byte</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Byte</translation>
    </message>
    <message>
        <source>at most %1 bits</source>
        <translation>höchstens %1 Bit</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>mindestens %1 Bit</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>höchstens %1 Schlüssel</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
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
        <source>Signs in to APIs and looks after the tokens.</source>
        <translation>Meldet bei APIs an und verwaltet die Tokens.</translation>
    </message>
    <message>
        <source>Start the built-in demo provider and sign in to it.</source>
        <translation>Den eingebauten Demo-Anbieter starten und dort anmelden.</translation>
    </message>
    <message>
        <source>Cloakroom is already running, but its window does not answer. Wait a moment, or end it and start it again.</source>
        <translation>Cloakroom läuft bereits, aber sein Fenster antwortet nicht. Warten Sie einen Moment, oder beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Start without showing the window, in the tray.</source>
        <translation>Ohne Fenster starten, im Infobereich.</translation>
    </message>
    <message>
        <source>Begin a sign-in.</source>
        <translation>Eine Anmeldung beginnen.</translation>
    </message>
    <message>
        <source>Inspect a token: the one in FILE, or one to be pasted.</source>
        <translation>Ein Token untersuchen: das in FILE oder eines, das eingefügt wird.</translation>
    </message>
    <message>
        <source>A file with a token.</source>
        <translation>Eine Datei mit einem Token.</translation>
    </message>
    <message>
        <source>There is no display for Cloakroom&apos;s window. In a terminal, cloakroom-cli does the same.</source>
        <translation>Für das Fenster von Cloakroom gibt es keinen Bildschirm. In einem Terminal kann cloakroom-cli dasselbe.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Access token · RFC 9068</source>
        <translation>Access-Token · RFC 9068</translation>
    </message>
    <message>
        <source>Logout token · OpenID Connect Back-Channel Logout</source>
        <translation>Logout-Token · OpenID Connect Back-Channel Logout</translation>
    </message>
    <message>
        <source>DPoP proof · RFC 9449</source>
        <translation>DPoP-Nachweis · RFC 9449</translation>
    </message>
    <message>
        <source>Client assertion · RFC 7523</source>
        <translation>Client-Assertion · RFC 7523</translation>
    </message>
    <message>
        <source>Introspection answer · RFC 9701</source>
        <translation>Introspection-Antwort · RFC 9701</translation>
    </message>
    <message>
        <source>Authorization request · RFC 9101</source>
        <translation>Autorisierungsanfrage · RFC 9101</translation>
    </message>
    <message>
        <source>Security event · RFC 8417</source>
        <translation>Security Event · RFC 8417</translation>
    </message>
    <message>
        <source>Entity statement · OpenID Federation</source>
        <translation>Entity Statement · OpenID Federation</translation>
    </message>
    <message>
        <source>Key binding · RFC 9901</source>
        <translation>Schlüsselbindung · RFC 9901</translation>
    </message>
    <message>
        <source>Credential · SD-JWT VC</source>
        <translation>Nachweis · SD-JWT VC</translation>
    </message>
    <message>
        <source>Status list · Token Status List</source>
        <translation>Statusliste · Token Status List</translation>
    </message>
    <message>
        <source>Phone call · RFC 8225</source>
        <translation>Anruf · RFC 8225</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Signs in to APIs and looks after the tokens. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Meldet bei APIs an und verwaltet die Tokens. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and how the accounts stand: no token, no name, no address.</source>
        <translation>Die Diagnose enthält Versionen und wie es um die Konten steht: kein Token, keinen Namen, keine Adresse.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copied. Read it before you give it to somebody.</source>
        <translation>Kopiert. Lesen Sie sie, bevor Sie sie jemandem geben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::AccountColour</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Copy access token</source>
        <translation>Access-Token kopieren</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Its tokens are being read from the keychain.</source>
        <translation>Die Tokens werden aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>Its tokens can’t be shown now.</source>
        <translation>Die Tokens können jetzt nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>nur bis zum Beenden</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Tokens and activity</source>
        <translation>Tokens und Aktivität</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Copied · an API takes it with a proof only (menu Token)</source>
        <translation>Kopiert · eine API nimmt es nur mit Nachweis (Menü Token)</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n herausgegeben</numerusform>
            <numerusform>%n herausgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Ein anderes Programm…</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>Browser wählen</translation>
    </message>
    <message>
        <source>Signs in at %1 as client %2, with the scopes %3.</source>
        <translation>Meldet sich bei %1 als Client %2 an, mit den Scopes %3.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Asks for a new sign-in</source>
        <translation>Verlangt eine neue Anmeldung</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Refresh tokens are in your keychain</source>
        <translation>Refresh-Tokens sind im Schlüsselbund</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Refresh tokens are kept for this run only. %1</source>
        <translation>Refresh-Tokens bleiben nur bis zum Beenden erhalten. %1</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten durchsuchen</translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>Kein Konto enthält „%1“.</translation>
    </message>
    <message>
        <source>No accounts yet. Sign in, or try the demo provider.</source>
        <translation>Noch keine Konten. Melden Sie sich an, oder probieren Sie den Demo-Anbieter.</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Token untersuchen…</translation>
    </message>
    <message>
        <source>Paste or drop any token</source>
        <translation>Einfügen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>Der Schlüsselbund hält einen Eintrag zurück</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>With variables in place of what is secret</source>
        <translation>Mit Variablen anstelle dessen, was geheim ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing has happened since Cloakroom began to take notes.</source>
        <translation>Seit Cloakroom mitschreibt, ist nichts geschehen.</translation>
    </message>
    <message>
        <source>1 entry was damaged and is left out.</source>
        <translation>1 Eintrag war beschädigt und fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out.</source>
        <translation>
            <numerusform>%n Eintrag war beschädigt und fehlt.</numerusform>
            <numerusform>%n Einträge waren beschädigt und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity is kept for this run only. %1</source>
        <translation>Die Aktivität wird nur für diese Sitzung des Programms behalten. %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys…</source>
        <translation>Schlüssel des Ausstellers abrufen…</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Einen Schlüssel angeben…</translation>
    </message>
    <message>
        <source>Give the secret…</source>
        <translation>Das Secret angeben…</translation>
    </message>
    <message>
        <source>Choose the issuer…</source>
        <translation>Aussteller wählen…</translation>
    </message>
    <message>
        <source>Choose the audience…</source>
        <translation>Empfänger wählen…</translation>
    </message>
    <message>
        <source>Give the nonce…</source>
        <translation>Nonce angeben…</translation>
    </message>
    <message>
        <source>Choose the client ID…</source>
        <translation>Client-ID wählen…</translation>
    </message>
    <message>
        <source>Give the access token…</source>
        <translation>Access-Token angeben…</translation>
    </message>
    <message>
        <source>Give the code…</source>
        <translation>Code angeben…</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, not granted</source>
        <translation>%1, nicht gewährt</translation>
    </message>
</context>
<context>
    <name>ui::ClaimDelegate</name>
    <message>
        <source>doubled</source>
        <translation>doppelt</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1, doppelt</translation>
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
        <translation>Client weist sich aus</translation>
    </message>
    <message>
        <source>what the server lists</source>
        <translation>wie der Server es angibt</translation>
    </message>
    <message>
        <source>nothing but its ID</source>
        <translation>nur mit der Client-ID</translation>
    </message>
    <message>
        <source>the secret, in a header</source>
        <translation>mit dem Geheimnis, im Header</translation>
    </message>
    <message>
        <source>the secret, in the form</source>
        <translation>mit dem Geheimnis, im Formular</translation>
    </message>
    <message>
        <source>a key that Cloakroom makes</source>
        <translation>mit einem Schlüssel, den Cloakroom erzeugt</translation>
    </message>
    <message>
        <source>an RSA key that Cloakroom makes</source>
        <translation>mit einem RSA-Schlüssel, den Cloakroom erzeugt</translation>
    </message>
    <message>
        <source>a key from a file</source>
        <translation>mit einem Schlüssel aus einer Datei</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>mit dem Client-Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>taken over into the keychain</source>
        <translation>wird in den Schlüsselbund übernommen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>to be registered at the provider</source>
        <translation>beim Anbieter zu hinterlegen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>bound to this computer where offered</source>
        <translation>wo angeboten, an diesen Rechner gebunden</translation>
    </message>
    <message>
        <source>bound to this computer, or none</source>
        <translation>an diesen Rechner gebunden oder keine</translation>
    </message>
    <message>
        <source>for whoever holds them</source>
        <translation>für jeden, der sie hat</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves that the key, which stays in your keychain, is at hand.</source>
        <translation>Gebundene Tokens (DPoP, RFC 9449) nützen einem Dieb nichts: Jede Anfrage beweist, dass der Schlüssel zur Hand ist, und der bleibt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>wird erzeugt…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>The key is being made; try again in a moment.</source>
        <translation>Der Schlüssel wird erzeugt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Schlüssel-Passphrase</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>falls der Schlüssel eine hat</translation>
    </message>
    <message>
        <source>Send requests ahead where offered (PAR)</source>
        <translation>Anfragen vorausschicken, wo angeboten (PAR)</translation>
    </message>
    <message>
        <source>Have answers signed where offered (JARM)</source>
        <translation>Antworten signieren lassen, wo angeboten (JARM)</translation>
    </message>
    <message>
        <source>The request goes from here to the server, and the browser gets no more than a reference to it (RFC 9126).</source>
        <translation>Die Anfrage geht von hier an den Server, und der Browser bekommt nur einen Verweis darauf (RFC 9126).</translation>
    </message>
    <message>
        <source>What the browser brings back can&apos;t have been changed on its way.</source>
        <translation>Was der Browser zurückbringt, kann unterwegs nicht verändert worden sein.</translation>
    </message>
    <message>
        <source>This server takes requests only ahead of the browser.</source>
        <translation>Dieser Server nimmt Anfragen nur vor dem Browser an.</translation>
    </message>
</context>
<context>
    <name>ui::Clipboard</name>
    <message>
        <source>Copied · leaves the clipboard in %1</source>
        <translation>Kopiert · verlässt die Zwischenablage in %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>&amp;Show what is the same too</source>
        <translation>Auch &amp;Gleiches zeigen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Zwei Tokens vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Zweites Token</translation>
    </message>
    <message>
        <source>Choose two tokens, or paste them. They are read on this computer and go nowhere.</source>
        <translation>Zwei Tokens wählen oder einfügen. Sie werden auf diesem Rechner gelesen und gehen nirgendwohin.</translation>
    </message>
    <message>
        <source>They are large: they are being compared.</source>
        <translation>Sie sind groß und werden gerade verglichen.</translation>
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
        <translation>Vorher</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>This account asks each time.</source>
        <translation>Dieses Konto fragt jedes Mal.</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Nur dieses Mal</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Always, this program and this account</source>
        <translation>Immer, für dieses Programm und dieses Konto</translation>
    </message>
    <message>
        <source>An hour and always hold for the ID token.</source>
        <translation>Eine Stunde und immer gelten für das ID-Token.</translation>
    </message>
    <message>
        <source>An hour and always hold for each access token of this account.</source>
        <translation>Eine Stunde und immer gelten für jedes Access-Token dieses Kontos.</translation>
    </message>
    <message>
        <source>Can be pressed in a moment</source>
        <translation>Lässt sich gleich drücken</translation>
    </message>
</context>
<context>
    <name>ui::DeviceCode</name>
    <message>
        <source>Address to open</source>
        <translation>Zu öffnende Adresse</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Einzugebender Code</translation>
    </message>
    <message>
        <source>Open this address on any device</source>
        <translation>Diese Adresse auf irgendeinem Gerät öffnen</translation>
    </message>
    <message>
        <source>and enter this code</source>
        <translation>und diesen Code eingeben</translation>
    </message>
    <message>
        <source>A phone’s camera takes both from the picture. Compare the code before you agree.</source>
        <translation>Die Kamera eines Telefons liest beides aus dem Bild. Vergleichen Sie den Code, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>A phone’s camera takes the address from the picture.</source>
        <translation>Die Kamera eines Telefons liest die Adresse aus dem Bild.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>Nur nach selbst begonnener Anmeldung: Wer den Code eingibt, meldet diesen Computer an.</translation>
    </message>
</context>
<context>
    <name>ui::DialogPage</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>ui::EncodedToken</name>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Encoded · its first %1 characters</source>
        <translation>Kodiert · die ersten %1 Zeichen</translation>
    </message>
    <message>
        <source>Point at the characters, or move the cursor in them, to see what they stand for.</source>
        <translation>Zeigen Sie auf die Zeichen oder bewegen Sie den Cursor darin, um zu sehen, wofür sie stehen.</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedDialog</name>
    <message>
        <source>Choose the issuer</source>
        <translation>Aussteller wählen</translation>
    </message>
    <message>
        <source>From whom do you expect this token? Take the address from where you know the issuer, not from the token. Nothing is fetched.</source>
        <translation>Von wem erwarten Sie dieses Token? Nehmen Sie die Adresse daher, woher Sie den Aussteller kennen, nicht aus dem Token. Es wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>Empfänger wählen</translation>
    </message>
    <message>
        <source>Whom should this token be for: which API, or which client ID? Take it from where you know it, not from the token.</source>
        <translation>Für wen sollte dieses Token sein: für welche API oder welche Client-ID? Nehmen Sie es von dort, wo Sie es wissen, nicht aus dem Token.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Give the nonce</source>
        <translation>Nonce angeben</translation>
    </message>
    <message>
        <source>Which nonce was sent with the sign-in that this token came of? It stands in the address of the sign-in page.</source>
        <translation>Welche Nonce wurde bei der Anmeldung gesendet, aus der dieses Token kam? Sie steht in der Adresse der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Choose the client ID</source>
        <translation>Client-ID wählen</translation>
    </message>
    <message>
        <source>Which application should this token have been issued to? Take its client ID from where you know it, not from the token.</source>
        <translation>Für welche Anwendung sollte dieses Token ausgestellt sein? Nehmen Sie ihre Client-ID von dort, wo Sie sie wissen, nicht aus dem Token.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Give the access token</source>
        <translation>Access-Token angeben</translation>
    </message>
    <message>
        <source>Which access token came with this ID token? It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>Welches Access-Token kam mit diesem ID-Token? Es geht nirgendwohin und wird mit dem Token vergessen, das Sie ansehen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>Code angeben</translation>
    </message>
    <message>
        <source>Which code came with this ID token? It stands in the address that the browser came back with. It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>Welcher Code kam mit diesem ID-Token? Er steht in der Adresse, mit der der Browser zurückkam. Er geht nirgendwohin und wird mit dem Token vergessen, das Sie ansehen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>ui::FindingPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it by hand</source>
        <translation>Von Hand angeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in</source>
        <translation>%1 wird gefragt, wie man sich anmeldet</translation>
    </message>
    <message>
        <source>No token and no name is sent there.</source>
        <translation>Es wird weder ein Token noch ein Name dorthin gesendet.</translation>
    </message>
    <message>
        <source>It is told the address %1, and nothing else.</source>
        <translation>Mitgeteilt wird die Adresse %1, und sonst nichts.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Its description says how.</source>
        <translation>Seine Beschreibung sagt, wie.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>Ihre eigene Beschreibung sagt, wie.</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ui::FurtherBar</name>
    <message>
        <source>Another token…</source>
        <translation>Weiteres Token…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Access-Tokens</translation>
    </message>
    <message>
        <source>An access token for another API, with fewer scopes, or exchanged</source>
        <translation>Ein Access-Token für eine andere API, mit weniger Scopes oder eingetauscht</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfragen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The account’s own</source>
        <translation>Das eigene des Kontos</translation>
    </message>
    <message>
        <source>exchanged (RFC 8693)</source>
        <translation>eingetauscht (RFC 8693)</translation>
    </message>
    <message>
        <source>with fewer scopes</source>
        <translation>mit weniger Scopes</translation>
    </message>
    <message>
        <source>for another API (RFC 8707)</source>
        <translation>für eine andere API (RFC 8707)</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Renews itself %1.</source>
        <translation>Erneuert sich %1.</translation>
    </message>
    <message>
        <source>The server doesn’t say when it ends.</source>
        <translation>Der Server sagt nicht, wann es endet.</translation>
    </message>
    <message>
        <source>It is asked for once the account is signed in.</source>
        <translation>Es wird angefragt, sobald das Konto angemeldet ist.</translation>
    </message>
</context>
<context>
    <name>ui::FurtherDialog</name>
    <message>
        <source>Another access token</source>
        <translation>Weiteres Access-Token</translation>
    </message>
    <message>
        <source>Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer scopes, so that less is lost with it.</source>
        <translation>Aus der Anmeldung von %1 gewonnen und erneuert wie das eigene. Es gilt für eine API oder für weniger Scopes, damit mit ihm weniger verloren geht.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>the refresh token (RFC 8707)</source>
        <translation>das Refresh-Token (RFC 8707)</translation>
    </message>
    <message>
        <source>exchanging the access token (RFC 8693)</source>
        <translation>Eintausch des Access-Tokens (RFC 8693)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>its address, as https://api.example.com</source>
        <translation>ihre Adresse, etwa https://api.example.com</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>a name that the server has for it</source>
        <translation>ein Name, den der Server dafür hat</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>as the account’s</source>
        <translation>wie beim Konto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>Für das Fehlende anmelden…</translation>
    </message>
    <message>
        <source>asking as a program again (RFC 8707)</source>
        <translation>noch einmal als Programm fragen (RFC 8707)</translation>
    </message>
    <message>
        <source>Token exchange: the server takes this account’s access token and gives another for it, as for a service that is called on your behalf.</source>
        <translation>Token-Eintausch: Der Server nimmt das Access-Token dieses Kontos und gibt dafür ein anderes, etwa für einen Dienst, der in Ihrem Namen aufgerufen wird.</translation>
    </message>
    <message>
        <source>The server gives one more token for the same sign-in, for the API that is named or for fewer scopes.</source>
        <translation>Der Server gibt für dieselbe Anmeldung ein weiteres Token, für die genannte API oder für weniger Scopes.</translation>
    </message>
</context>
<context>
    <name>ui::GrantField</name>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>ui::HandOutFields</name>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Through cloakroom-cli or its socket. Each time is written into the activity.</source>
        <translation>Über cloakroom-cli oder dessen Socket. Jedes Mal steht in der Aktivität.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>no program yet</source>
        <translation>noch kein Programm</translation>
    </message>
    <message>
        <source>%1 (ID token)</source>
        <translation>%1 (ID-Token)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Cloakroom Guide</source>
        <translation>Cloakroom-Handbuch</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>%1 — Cloakroom Guide</source>
        <translation>%1 – Cloakroom-Handbuch</translation>
    </message>
</context>
<context>
    <name>ui::InspectPage</name>
    <message>
        <source>Inspect a token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Paste or drop a token, or the header, JSON answer or address it is in. It is read on this computer and goes nowhere.</source>
        <translation>Ein Token einfügen oder hierher ziehen, oder den Header, die JSON-Antwort oder die Adresse, in der es steht. Es wird auf diesem Computer gelesen und geht nirgendwohin.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Signatur prüfen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of HS256.</source>
        <translation>Einen öffentlichen Schlüssel (PEM, JWK, JWK Set), ein Zertifikat oder das Secret von HS256 einfügen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open a token</source>
        <translation>Token öffnen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys from %1</source>
        <translation>Die Schlüssel des Ausstellers von %1 abrufen</translation>
    </message>
</context>
<context>
    <name>ui::IssuerDialog</name>
    <message>
        <source>Look at an issuer</source>
        <translation>Einen Aussteller ansehen</translation>
    </message>
    <message>
        <source>Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent.</source>
        <translation>Cloakroom ruft ab, was er für alle veröffentlicht: seine Metadaten und seine Schlüssel. Kein Token wird gesendet.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Anderer Aussteller</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Copy JWK Set</source>
        <translation>JWK Set kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>Found at %1 and fetched at %2, %3.</source>
        <translation>Gefunden unter %1 und abgerufen um %2, %3.</translation>
    </message>
</context>
<context>
    <name>ui::IssuerView</name>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>Wo oder welche</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Thumbprint · RFC 7638</source>
        <translation>Fingerabdruck · RFC 7638</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Wozu gut</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Was er anbietet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys · %1</source>
        <translation>Schlüssel · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
</context>
<context>
    <name>ui::JsonLines</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1, doppelt</translation>
    </message>
    <message>
        <source> (%1 characters)</source>
        <translation> (%1 Zeichen)</translation>
    </message>
</context>
<context>
    <name>ui::JsonText</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Disclosure %1</source>
        <translation>Offenlegung %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>… and %1 more bytes</source>
        <translation>… und %1 weitere Bytes</translation>
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
        <source>Issued %1</source>
        <translation>Ausgestellt %1</translation>
    </message>
    <message>
        <source>The server did not tell when it ends</source>
        <translation>Der Server hat kein Ablaufdatum genannt</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Läuft in %1 ab</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not valid yet, begins %1</source>
        <translation>Noch nicht gültig, beginnt %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Gültig ab %1</translation>
    </message>
    <message>
        <source>Never expires: it names no end</source>
        <translation>Läuft nie ab: Es nennt kein Ende</translation>
    </message>
    <message>
        <source>When it ends can’t be read</source>
        <translation>Sein Ende ist nicht lesbar</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 vor.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 nach.</translation>
    </message>
    <message>
        <source>A proof names no end: it is taken shortly after it was made</source>
        <translation>Ein Nachweis nennt kein Ende: Er gilt nur kurz, nachdem er gemacht wurde</translation>
    </message>
</context>
<context>
    <name>ui::LineDelegate</name>
    <message>
        <source>doubled</source>
        <translation>doppelt</translation>
    </message>
</context>
<context>
    <name>ui::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Cloakroom is locked</source>
        <translation>Cloakroom ist gesperrt</translation>
    </message>
    <message>
        <source>No program gets a token. What the keychain holds has left memory, and isn’t renewed until you unlock.</source>
        <translation>Kein Programm bekommt ein Token. Was im Schlüsselbund liegt, ist nicht mehr im Speicher und wird nicht erneuert, bis Sie entsperren.</translation>
    </message>
</context>
<context>
    <name>ui::Locker</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ent&amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Try the &amp;demo provider</source>
        <translation>&amp;Demo-Anbieter ausprobieren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Access-Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>&amp;Nächstes Konto</translation>
    </message>
    <message>
        <source>&amp;Previous account</source>
        <translation>&amp;Voriges Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Cloakroom</source>
        <translation>&amp;Über Cloakroom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>Token &amp;untersuchen…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>Token-Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Try the access token…</source>
        <translation>Access-Token aus&amp;probieren…</translation>
    </message>
    <message>
        <source>Look at the &amp;account’s issuer</source>
        <translation>Aussteller &amp;des Kontos ansehen</translation>
    </message>
    <message>
        <source>&amp;Look at an issuer…</source>
        <translation>Einen Aussteller an&amp;sehen…</translation>
    </message>
    <message>
        <source>The pasted token</source>
        <translation>Das eingefügte Token</translation>
    </message>
    <message>
        <source>The access token of %1</source>
        <translation>Das Access-Token von %1</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>Konto &amp;finden</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Copy a &amp;proof…</source>
        <translation>&amp;Nachweis kopieren…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Programmeinstellungen…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A program asks for a token</source>
        <translation>Ein Programm fragt nach einem Token</translation>
    </message>
    <message>
        <source>It waits for a minute.</source>
        <translation>Es wartet eine Minute.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <source>%1 has to sign in again</source>
        <translation>%1 muss sich neu anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 has to sign in again soon</source>
        <translation>%1 muss sich bald neu anmelden</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Until it is unlocked no account is renewed.</source>
        <translation>Bis er entsperrt ist, wird kein Konto erneuert.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>Der Schlüsselbund hält einen Eintrag zurück</translation>
    </message>
    <message>
        <source>Until it is unlocked some accounts are not renewed.</source>
        <translation>Bis er entsperrt ist, werden manche Konten nicht erneuert.</translation>
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
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Wie in den Programmeinstellungen</translation>
    </message>
    <message>
        <source>besides the system’s</source>
        <translation>zusätzlich zu denen des Systems</translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>if the proxy asks</source>
        <translation>falls der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Certificate passphrase</source>
        <translation>Zertifikat-Passphrase</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>falls der Schlüssel eine hat</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>ui::OwnProviders</name>
    <message>
        <source>Import providers</source>
        <translation>Anbieter importieren</translation>
    </message>
    <message>
        <source>Providers (*.json)</source>
        <translation>Anbieter (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>„%1“ ist importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n providers are imported.</source>
        <translation>
            <numerusform>%n Anbieter ist importiert.</numerusform>
            <numerusform>%n Anbieter sind importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>Anbieter exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Accounts that are signed in with it stay as they are, and go on being renewed.</source>
        <translation>Konten, die damit angemeldet sind, bleiben, wie sie sind, und werden weiter erneuert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::PastedAddress</name>
    <message>
        <source>Address of the browser</source>
        <translation>Adresse des Browsers</translation>
    </message>
    <message>
        <source>the whole address at which the browser ended</source>
        <translation>die ganze Adresse, auf der der Browser geendet hat</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>The browser is on another machine, or ended on a page that says it can’t be reached? Copy its address to here. Only from a browser in which you signed in yourself: whoever else asks you for such an address may be after your account.</source>
        <translation>Der Browser läuft auf einem anderen Rechner, oder er endete auf einer Seite, die angeblich nicht erreichbar ist? Kopieren Sie seine Adresse hierher. Nur aus einem Browser, in dem Sie sich selbst angemeldet haben: Wer Sie sonst um eine solche Adresse bittet, hat es vielleicht auf Ihr Konto abgesehen.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Programmeinstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Shows when Cloakroom is started again.</source>
        <translation>Zeigt sich, wenn Cloakroom neu gestartet ist.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Accounts go on being renewed.</source>
        <translation>Konten werden weiter erneuert.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Cloakroom.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Schließen des Fensters beendet Cloakroom.</translation>
    </message>
    <message>
        <source>Start with the session, in the background</source>
        <translation>Mit der Sitzung starten, im Hintergrund</translation>
    </message>
    <message>
        <source>Accounts are renewed from the first moment on.</source>
        <translation>Konten werden vom ersten Augenblick an erneuert.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>While the screen is locked no program gets a token.</source>
        <translation>Solange der Bildschirm gesperrt ist, bekommt kein Programm ein Token.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>A copied token leaves the clipboard after that time.</source>
        <translation>Nach dieser Zeit verlässt ein kopiertes Token die Zwischenablage.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Who may have tokens of new accounts; each account’s own settings change it.</source>
        <translation>Wer Tokens neuer Konten haben darf; die Einstellungen jedes Kontos ändern es.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For accounts without one of their own.</source>
        <translation>Für Konten ohne eigenen.</translation>
    </message>
    <message>
        <source>Start again in the new language?</source>
        <translation>In der neuen Sprache neu starten?</translation>
    </message>
    <message>
        <source>Nobody is signed out by it.</source>
        <translation>Niemand wird dadurch abgemeldet.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>ui::ProofDialog</name>
    <message>
        <source>A proof for one request</source>
        <translation>Ein Nachweis für eine Anfrage</translation>
    </message>
    <message>
        <source>The access token is bound to a key of this account: an API takes it with a proof only, sent in the header “DPoP”. A proof is good for one request, to one address, for about a minute.</source>
        <translation>Das Access-Token ist an einen Schlüssel dieses Kontos gebunden: Eine API nimmt es nur mit einem Nachweis an, gesendet im Header „DPoP“. Ein Nachweis gilt für eine Anfrage, an eine Adresse, etwa eine Minute lang.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>if the API answered with one (DPoP-Nonce)</source>
        <translation>wenn die API eine geschickt hat (DPoP-Nonce)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Nachweis kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDelegate</name>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
</context>
<context>
    <name>ui::ProviderEditor</name>
    <message>
        <source>Save as a provider of yours</source>
        <translation>Als eigenen Anbieter speichern</translation>
    </message>
    <message>
        <source>Edit a provider of yours</source>
        <translation>Eigenen Anbieter bearbeiten</translation>
    </message>
    <message>
        <source>It is kept without a secret. Accounts that are signed in stay as they are.</source>
        <translation>Er wird ohne Geheimnis aufbewahrt. Angemeldete Konten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>nur ohne Aussteller</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Autorisierungs-Endpunkt</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Widerrufs-Endpunkt</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Userinfo-Endpunkt</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>none: each gives their own</source>
        <translation>keine: alle geben ihre eigene an</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>die API, für die die Token sind</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>Name=Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>Jede Zeile besteht aus Name, Gleichheitszeichen und Wert.</translation>
    </message>
    <message>
        <source>A {name} in it has to be one that is asked for, in its place.</source>
        <translation>Ein {name} darin muss einer sein, nach dem gefragt wird, und an seinem Platz stehen.</translation>
    </message>
    <message>
        <source>It has to have a name.</source>
        <translation>Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>That looks like a secret: it is given when you sign in, and never saved here.</source>
        <translation>Das sieht nach einem Geheimnis aus: Es wird beim Anmelden angegeben und hier nie gespeichert.</translation>
    </message>
    <message>
        <source>Each name may stand there once.</source>
        <translation>Jeder Name darf einmal dort stehen.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or its endpoints by hand.</source>
        <translation>Geben Sie die Adresse des Ausstellers an oder seine Endpunkte von Hand.</translation>
    </message>
    <message>
        <source>There is no sign-in without it.</source>
        <translation>Ohne ihn gibt es keine Anmeldung.</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Geräte-Endpunkt</translation>
    </message>
</context>
<context>
    <name>ui::ProviderImport</name>
    <message>
        <source>%1 can’t be imported</source>
        <translation>%1 lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Import a provider?</source>
        <translation>Einen Anbieter importieren?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n providers?</source>
        <translation>
            <numerusform>%n Anbieter importieren?</numerusform>
            <numerusform>%n Anbieter importieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Nobody was asked yet: this is where each of them leads once you sign in with it. What you have stays as it is.</source>
        <translation>Aus %1. Noch wurde niemand gefragt: Dorthin führt jeder von ihnen, sobald Sie sich damit anmelden. Was Sie haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no provider in it.</source>
        <translation>Darin steht kein Anbieter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>Anbieter in der Datei</translation>
    </message>
</context>
<context>
    <name>ui::ProviderListModel</name>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Other, by hand</source>
        <translation>Andere, von Hand</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1, eigener</translation>
    </message>
    <message>
        <source>Send your address to %1</source>
        <translation>Ihre Adresse an %1 senden</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStart</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>It asks for a client secret, which no program on a desktop can keep secret.</source>
        <translation>Verlangt wird ein Client-Secret, das kein Programm auf einem Schreibtischrechner geheim halten kann.</translation>
    </message>
    <message>
        <source>It gives no refresh token: nothing is renewed.</source>
        <translation>Es gibt kein Refresh-Token: nichts wird erneuert.</translation>
    </message>
    <message>
        <source>It takes no client secret where people sign in with a program like this.</source>
        <translation>Wo sich Personen mit einem Programm wie diesem anmelden, nimmt er kein Client-Secret an.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Nothing is revoked at a sign-out.</source>
        <translation>Beim Abmelden wird nichts widerrufen.</translation>
    </message>
    <message>
        <source>It doesn’t say who signed in.</source>
        <translation>Er sagt nicht, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Its addresses come from %1.</source>
        <translation>Seine Adressen kommen von %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderWords</name>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Gives tokens</source>
        <translation>Gibt Token</translation>
    </message>
    <message>
        <source>Renews tokens</source>
        <translation>Erneuert Token</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>Widerruft Token</translation>
    </message>
    <message>
        <source>Says who you are</source>
        <translation>Sagt, wer Sie sind</translation>
    </message>
    <message>
        <source>%1, and the addresses that it names</source>
        <translation>%1 und die Adressen, die er nennt</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>%1, opened in the browser when you ask for it</source>
        <translation>%1, im Browser geöffnet, wenn Sie es wünschen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Its own ways</source>
        <translation>Eigenheiten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>what you give for %1</source>
        <translation>was Sie für %1 angeben</translation>
    </message>
    <message>
        <source>%1 unless you give another for %2</source>
        <translation>%1, wenn Sie für %2 nichts anderes angeben</translation>
    </message>
    <message>
        <source>Signs in with another device</source>
        <translation>Meldet mit einem anderen Gerät an</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>Quit and lose sign-ins?</source>
        <translation>Beenden und Anmeldungen verlieren?</translation>
    </message>
    <message>
        <source>The keychain does not hold %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>Der Schlüsselbund hat %1 nicht. Cloakroom versucht es weiter, solange es läuft.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved and lacks %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>Die Liste der Konten ließ sich nicht speichern, und %1 fehlt darin. Cloakroom versucht es weiter, solange es läuft.</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationCard</name>
    <message>
        <source>Not registered yet? %1 gives a client ID here:</source>
        <translation>Noch nicht registriert? Eine Client-ID gibt es bei %1 hier:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Not registered yet? %1 gives a client ID and a client secret here:</source>
        <translation>Noch nicht registriert? Client-ID und Client-Secret gibt es bei %1 hier:</translation>
    </message>
    <message>
        <source>Not registered yet? The provider gives a client ID to a program with this address:</source>
        <translation>Noch nicht registriert? Der Anbieter vergibt eine Client-ID für ein Programm mit dieser Adresse:</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChips</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>Was sie erlauben</translation>
    </message>
</context>
<context>
    <name>ui::ScopeList</name>
    <message>
        <source>What the scopes allow</source>
        <translation>Was die Scopes erlauben</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t know what it allows</source>
        <translation>Cloakroom weiß nicht, was er erlaubt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a scope allows, and a sentence why that is much</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>weitreichend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ui::ServerAnswer</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Answered at %1.</source>
        <translation>Geantwortet um %1.</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>What the server knows</source>
        <translation>Was der Server weiß</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Ask userinfo</source>
        <translation>Userinfo fragen</translation>
    </message>
    <message>
        <source>What the access token is</source>
        <translation>Was das Access-Token ist</translation>
    </message>
    <message>
        <source>Ask introspection</source>
        <translation>Introspection fragen</translation>
    </message>
    <message>
        <source>The access token goes to %1.</source>
        <translation>Das Access-Token geht an %1.</translation>
    </message>
    <message>
        <source>The server names no userinfo endpoint (OpenID Connect Core 5.3).</source>
        <translation>Der Server nennt keinen Userinfo-Endpunkt (OpenID Connect Core 5.3).</translation>
    </message>
    <message>
        <source>The server names no introspection endpoint (RFC 7662).</source>
        <translation>Der Server nennt keinen Introspection-Endpunkt (RFC 7662).</translation>
    </message>
    <message>
        <source>Without an ID token there is nothing to hold its answer against.</source>
        <translation>Ohne ID-Token gibt es nichts, woran die Antwort zu messen wäre.</translation>
    </message>
</context>
<context>
    <name>ui::SessionEnd</name>
    <message>
        <source>Its last two sessions ended after %1, whatever Cloakroom did.</source>
        <translation>Die letzten beiden Sitzungen endeten nach %1, was Cloakroom auch tat.</translation>
    </message>
    <message>
        <source>The provider ends this session after %1, whatever Cloakroom does.</source>
        <translation>Der Anbieter beendet diese Sitzung nach %1, was Cloakroom auch tut.</translation>
    </message>
    <message>
        <source>%1 has to sign in again by %2</source>
        <translation>%1 muss sich bis %2 neu anmelden</translation>
    </message>
    <message>
        <source>The provider ends some sessions after %1, and doesn’t say whether this one.</source>
        <translation>Der Anbieter beendet manche Sitzungen nach %1 und sagt nicht, ob diese.</translation>
    </message>
    <message>
        <source>%1 may have to sign in again by %2</source>
        <translation>%1 muss sich vielleicht bis %2 neu anmelden</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What can be done with the account that is chosen</source>
        <translation>Was sich mit dem gewählten Konto tun lässt</translation>
    </message>
    <message>
        <source>A token explained, as JSON, encoded</source>
        <translation>Ein Token erklärt, als JSON, kodiert</translation>
    </message>
    <message>
        <source>Out of a search, a page or a dialog; nothing is changed</source>
        <translation>Aus einer Suche, einer Seite oder einem Dialog; nichts wird geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From one check of a token to the next</source>
        <translation>Von einer Prüfung eines Tokens zur nächsten</translation>
    </message>
    <message>
        <source>Edit or remove a provider of your own</source>
        <translation>Einen eigenen Anbieter bearbeiten oder entfernen</translation>
    </message>
    <message>
        <source>Find in a token or in the guide</source>
        <translation>In einem Token oder im Handbuch suchen</translation>
    </message>
    <message>
        <source>The next and the previous place that was found in a token</source>
        <translation>Die nächste und die vorige Stelle, die in einem Token gefunden wurde</translation>
    </message>
    <message>
        <source>In the guide: back to the page before</source>
        <translation>Im Handbuch: zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Copy the value or the lines that are chosen in a token</source>
        <translation>Den Wert oder die Zeilen kopieren, die in einem Token gewählt sind</translation>
    </message>
</context>
<context>
    <name>ui::SignInChoice</name>
    <message>
        <source>Try it with the demo provider</source>
        <translation>Mit dem Demo-Anbieter ausprobieren</translation>
    </message>
    <message>
        <source>Runs on this computer. No registration, short-lived tokens.</source>
        <translation>Läuft auf diesem Computer. Keine Registrierung, kurzlebige Tokens.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose a provider, or paste the address of an issuer or of any API that asks for OAuth.</source>
        <translation>Wählen Sie einen Anbieter, oder fügen Sie die Adresse eines Ausstellers oder einer API ein, die OAuth verlangt.</translation>
    </message>
    <message>
        <source>A provider’s name, https://…, or your e-mail address</source>
        <translation>Name eines Anbieters, https://… oder Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Provider or address</source>
        <translation>Anbieter oder Adresse</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Paste the address of the API or MCP server: it says itself who gives tokens for it.</source>
        <translation>Fügen Sie die Adresse der API oder des MCP-Servers ein: Sie sagt selbst, wer Token dafür ausgibt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Providers from a file</source>
        <translation>Anbieter aus einer Datei</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export &amp;all of yours…</source>
        <translation>&amp;Alle eigenen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Yours…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Edit, export or remove the chosen provider of your own</source>
        <translation>Den gewählten eigenen Anbieter bearbeiten, exportieren oder entfernen</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>the demo provider</source>
        <translation>den Demo-Anbieter</translation>
    </message>
    <message>
        <source>%1 has no way in for a desktop program</source>
        <translation>Bei %1 kann sich kein Programm auf einem Schreibtischrechner anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ui::SignInFailure</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>von: %1</translation>
    </message>
    <message>
        <source>The sign-in couldn’t begin</source>
        <translation>Die Anmeldung konnte nicht beginnen</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>Der Anbieter ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Der Anbieter ist überlastet</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be used</source>
        <translation>Die Antwort des Anbieters ist unbrauchbar</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>Niemand kam rechtzeitig zurück</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The sign-in couldn’t be finished</source>
        <translation>Die Anmeldung konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>The provider didn’t answer in time</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be trusted</source>
        <translation>Der Antwort des Anbieters ist nicht zu trauen</translation>
    </message>
</context>
<context>
    <name>ui::SignInForm</name>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>wie beim Anbieter registriert</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>not secret on this computer</source>
        <translation>auf diesem Computer nicht geheim</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>nur ohne Aussteller</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Autorisierungs-Endpunkt</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Widerrufs-Endpunkt</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Userinfo-Endpunkt</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>Name=Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or under More its endpoints by hand.</source>
        <translation>Die Adresse des Ausstellers angeben oder unter „Mehr“ die Endpunkte von Hand.</translation>
    </message>
    <message>
        <source>The provider gives a client ID to each program that is registered there.</source>
        <translation>Der Anbieter vergibt eine Client-ID an jedes Programm, das dort registriert ist.</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>Jede Zeile besteht aus Name, Gleichheitszeichen und Wert.</translation>
    </message>
    <message>
        <source>none: the server makes one</source>
        <translation>keine: der Server legt eine an</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>die API, für die die Token sind</translation>
    </message>
    <message>
        <source>The provider gives it with the client ID, and asks for it.</source>
        <translation>Der Anbieter gibt es mit der Client-ID aus und verlangt es.</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Als eigenen speichern…</translation>
    </message>
    <message>
        <source>Save as provider…</source>
        <translation>Als Anbieter speichern…</translation>
    </message>
    <message>
        <source>none, or the https address of a client document</source>
        <translation>keine, oder die https-Adresse eines Client-Dokuments</translation>
    </message>
    <message>
        <source>an ID, or the https address of a client document</source>
        <translation>eine ID oder die https-Adresse eines Client-Dokuments</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Code holen</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Geräte-Endpunkt</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Redirect address, client authentication, resource, extra parameters and more</source>
        <translation>Weiterleitungsadresse, Client-Authentifizierung, Ressource, weitere Parameter und mehr</translation>
    </message>
    <message>
        <source>There is no client secret to show.</source>
        <translation>Es gibt kein Client-Secret zum Vorweisen.</translation>
    </message>
    <message>
        <source>There is no client certificate to show.</source>
        <translation>Es gibt kein Client-Zertifikat zum Vorweisen.</translation>
    </message>
    <message>
        <source>Not verified at the provider: %1. If it is refused, look there first.</source>
        <translation>Beim Anbieter nicht nachgeprüft: %1. Wird die Anmeldung abgelehnt, sehen Sie dort zuerst nach.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>Ihre eigene Beschreibung sagt, wie.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>ui::SignInProgress</name>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Anmeldung im Browser abschließen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The browser opens in a moment.</source>
        <translation>Der Browser öffnet sich gleich.</translation>
    </message>
    <message>
        <source>Discovery, %1 ms</source>
        <translation>Discovery, %1 ms</translation>
    </message>
    <message>
        <source>Waiting on %1 · PKCE S256</source>
        <translation>Wartet unter %1 · PKCE S256</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here when it says you can close the tab.</source>
        <translation>%1 ist im Browser geöffnet. Hierher zurückkehren, sobald dort steht, dass der Tab geschlossen werden kann.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Asked %1 how to sign in</source>
        <translation>%1 nach der Anmeldung gefragt</translation>
    </message>
    <message>
        <source>Ask %1 how to sign in</source>
        <translation>%1 fragen, wie man sich anmeldet</translation>
    </message>
    <message>
        <source>Opened the browser</source>
        <translation>Browser geöffnet</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>You came back</source>
        <translation>Sie sind zurück</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Auf Sie warten</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Exchanged the code for tokens</source>
        <translation>Code gegen Tokens getauscht</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>Code gegen Tokens tauschen</translation>
    </message>
    <message>
        <source>Checked the ID token</source>
        <translation>ID-Token geprüft</translation>
    </message>
    <message>
        <source>Check the ID token</source>
        <translation>ID-Token prüfen</translation>
    </message>
    <message>
        <source>Saved to the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Registered Cloakroom at %1</source>
        <translation>Cloakroom bei %1 registriert</translation>
    </message>
    <message>
        <source>Register Cloakroom at %1</source>
        <translation>Cloakroom bei %1 registrieren</translation>
    </message>
    <message>
        <source>Paste address…</source>
        <translation>Adresse einfügen…</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>Anderes Gerät verwenden</translation>
    </message>
    <message>
        <source>Finish signing in on another device</source>
        <translation>Anmeldung auf einem anderen Gerät abschließen</translation>
    </message>
    <message>
        <source>The code comes in a moment.</source>
        <translation>Der Code kommt gleich.</translation>
    </message>
    <message>
        <source>You have done your part. The rest happens by itself.</source>
        <translation>Ihr Teil ist getan. Der Rest geschieht von selbst.</translation>
    </message>
    <message>
        <source>It will end on %1 · PKCE S256</source>
        <translation>Er wird auf %1 enden · PKCE S256</translation>
    </message>
    <message>
        <source>%1 is open in your browser. When it has let you in, copy the address it ends on to here.</source>
        <translation>%1 ist im Browser geöffnet. Wenn Sie angemeldet sind, kopieren Sie die Adresse, auf der er endet, hierher.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Cloakroom asks %1 now and then whether you have entered it.</source>
        <translation>Cloakroom fragt %1 ab und zu, ob Sie ihn eingegeben haben.</translation>
    </message>
    <message>
        <source>Got a code from %1</source>
        <translation>Code von %1 erhalten</translation>
    </message>
    <message>
        <source>Get a code from %1</source>
        <translation>Code von %1 holen</translation>
    </message>
    <message>
        <source>Signing in as a program</source>
        <translation>Anmeldung als Programm</translation>
    </message>
    <message>
        <source>Nobody is asked; it takes a moment.</source>
        <translation>Niemand wird gefragt; es dauert einen Moment.</translation>
    </message>
    <message>
        <source>sent ahead</source>
        <translation>vorausgeschickt</translation>
    </message>
    <message>
        <source>Got a token from %1</source>
        <translation>Token von %1 erhalten</translation>
    </message>
    <message>
        <source>Ask %1 for a token</source>
        <translation>%1 nach einem Token fragen</translation>
    </message>
</context>
<context>
    <name>ui::SignInStart</name>
    <message>
        <source>Sign in to a provider</source>
        <translation>Bei einem Anbieter anmelden</translation>
    </message>
    <message>
        <source>Cloakroom asks the issuer for the rest.</source>
        <translation>Den Rest erfragt Cloakroom beim Aussteller.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Its endpoints were read from the issuer.</source>
        <translation>Die Endpunkte wurden beim Aussteller gelesen.</translation>
    </message>
    <message>
        <source>%1 asks for a token and doesn’t say from whom; its own host offers to give one.</source>
        <translation>%1 verlangt ein Token und sagt nicht, von wem; der eigene Host bietet eines an.</translation>
    </message>
    <message>
        <source>%1 asks for a token, and %2 gives it.</source>
        <translation>%1 verlangt ein Token, und %2 gibt es aus.</translation>
    </message>
    <message>
        <source>Change how %1 signs in</source>
        <translation>Ändern, wie %1 sich anmeldet</translation>
    </message>
    <message>
        <source>The account keeps its tokens until the new sign-in has come about.</source>
        <translation>Das Konto behält seine Tokens, bis die neue Anmeldung zustande gekommen ist.</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>Sie melden sich bei %1 an.</translation>
    </message>
</context>
<context>
    <name>ui::SignOutDialog</name>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access token stays good until it expires.</source>
        <translation>Die Tokens werden aus dem Schlüsselbund entfernt. %1 bietet keinen Widerruf an, daher bleibt das Access-Token gültig, bis es abläuft.</translation>
    </message>
    <message>
        <source>Its tokens are revoked at %1 and removed from the keychain.</source>
        <translation>Die Tokens werden bei %1 widerrufen und aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>%1 ist abgemeldet</translation>
    </message>
    <message>
        <source>%1 isn’t signed out</source>
        <translation>%1 ist nicht abgemeldet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The provider offers no way to revoke it.</source>
        <translation>Der Anbieter bietet keinen Widerruf an.</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Refresh-Token widerrufen</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>Refresh-Token nicht widerrufen</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Access-Token widerrufen</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>Access-Token nicht widerrufen</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>Aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>Looked again: it is gone.</source>
        <translation>Noch einmal nachgesehen: Es ist weg.</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser</source>
        <translation>Im Browser sind Sie vielleicht noch angemeldet</translation>
    </message>
    <message>
        <source>%1 may remember you there until you sign out there too.</source>
        <translation>%1 erkennt Sie dort vielleicht wieder, bis Sie sich auch dort abmelden.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>Der Schlüsselbund gab es nicht heraus; es bleibt gültig, bis es abläuft.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>%1 goes on in the browser.</source>
        <translation>Mit %1 geht es im Browser weiter.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server antwortete %1.</translation>
    </message>
    <message>
        <source>It may still live.</source>
        <translation>Es gilt vielleicht noch.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>Ein Server, der nicht beim Anbieter nachfragt, nimmt es vielleicht noch bis %1 an.</translation>
    </message>
    <message>
        <source>%1 has a logout page.</source>
        <translation>%1 hat eine Abmeldeseite.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Client not deleted at the server</source>
        <translation>Client beim Server nicht gelöscht</translation>
    </message>
    <message>
        <source>Without a token it can do nothing.</source>
        <translation>Ohne Token kann er nichts tun.</translation>
    </message>
    <message>
        <source>Client deleted at the server</source>
        <translation>Client beim Server gelöscht</translation>
    </message>
    <message>
        <source>It was made for this account alone.</source>
        <translation>Er war nur für dieses Konto angelegt.</translation>
    </message>
    <message>
        <source>Further access tokens revoked</source>
        <translation>Weitere Access-Tokens widerrufen</translation>
    </message>
    <message>
        <source>Further access tokens not revoked</source>
        <translation>Weitere Access-Tokens nicht widerrufen</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>Der Anbieter beendet vielleicht auch, was dieser Client-ID vorher erlaubt wurde; diese Konten müssten sich neu anmelden: %1</translation>
    </message>
    <message>
        <source>You can sign out all the same: what it keeps back isn’t revoked, and stays there.</source>
        <translation>Sie können sich trotzdem abmelden: Was er zurückhält, wird nicht widerrufen und bleibt dort.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>Nicht aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>Cloakroom removes it once the keychain lets it.</source>
        <translation>Cloakroom entfernt es, sobald der Schlüsselbund es zulässt.</translation>
    </message>
    <message>
        <source>What was at hand was revoked; the keychain may hold a newer one.</source>
        <translation>Was zur Hand war, ist widerrufen; im Schlüsselbund kann ein neueres liegen.</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain out of reach</source>
        <translation>Schlüsselbund nicht erreichbar</translation>
    </message>
    <message>
        <source>keychain out of reach</source>
        <translation>Schlüsselbund nicht erreichbar</translation>
    </message>
    <message>
        <source>Access token expired %1 · tries again %2</source>
        <translation>Access-Token %1 abgelaufen · neuer Versuch %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 abgelaufen</translation>
    </message>
    <message>
        <source>Access token expired %1 · sign in again</source>
        <translation>Access-Token %1 abgelaufen · erneut anmelden</translation>
    </message>
    <message>
        <source>Access token expired %1 · can be renewed</source>
        <translation>Access-Token %1 abgelaufen · kann erneuert werden</translation>
    </message>
    <message>
        <source>Signed in for this run only</source>
        <translation>Nur bis zum Beenden angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>%1 · renews itself %2</source>
        <translation>%1 · erneuert sich %2</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>erneuert sich %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · läuft %2 ab</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>Reading its tokens…</source>
        <translation>Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>reading its tokens…</source>
        <translation>Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>renewing…</source>
        <translation>wird erneuert…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>signing out…</source>
        <translation>wird abgemeldet…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>erneut anmelden</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>nur bis zum Beenden</translation>
    </message>
    <message>
        <source>%1 · renewal tried again %2</source>
        <translation>%1 · Erneuerung wird %2 wieder versucht</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>neuer Versuch %1</translation>
    </message>
    <message>
        <source>sign in again %1</source>
        <translation>neu anmelden %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>may end %1</source>
        <translation>endet vielleicht %1</translation>
    </message>
    <message>
        <source>Kept back by the keychain</source>
        <translation>Vom Schlüsselbund zurückgehalten</translation>
    </message>
    <message>
        <source>kept back by the keychain</source>
        <translation>vom Schlüsselbund zurückgehalten</translation>
    </message>
    <message>
        <source>%1 · session may end %2</source>
        <translation>%1 · Sitzung endet vielleicht %2</translation>
    </message>
    <message>
        <source>%1 · session ends %2</source>
        <translation>%1 · Sitzung endet %2</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>to do</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::TokenChooser</name>
    <message>
        <source>%1: pasted token</source>
        <comment>the first or the second of two</comment>
        <translation>%1: eingefügtes Token</translation>
    </message>
    <message>
        <source>Paste or drop a token.</source>
        <translation>Ein Token einfügen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Ein eingefügtes Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Access token before the last renewal</source>
        <translation>Access-Token vor der letzten Erneuerung</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Pasted: %1. Paste another to replace it.</source>
        <translation>Eingefügt: %1. Ein anderes einfügen, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>Access-Token für %1</translation>
    </message>
</context>
<context>
    <name>ui::TokenMap</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
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
        <translation>Es ist groß und wird gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>ui::TokenText</name>
    <message>
        <source>Encoded token</source>
        <translation>Kodiertes Token</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>partly hidden</source>
        <translation>teilweise verborgen</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>Claim kopieren</translation>
    </message>
    <message>
        <source>Copy decoded JSON</source>
        <translation>Dekodiertes JSON kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Als Authorization-Header kopieren</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Cloakroom · locked</source>
        <translation>Cloakroom · gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · needs you: %n</source>
        <translation>
            <numerusform>Cloakroom · braucht Sie: %n</numerusform>
            <numerusform>Cloakroom · braucht Sie: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · accounts: %n</source>
        <translation>
            <numerusform>Cloakroom · Konten: %n</numerusform>
            <numerusform>Cloakroom · Konten: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>Alle Konten…</translation>
    </message>
    <message>
        <source>&amp;Open Cloakroom</source>
        <translation>Cloakroom ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: neu anmelden</translation>
    </message>
    <message>
        <source>%1: copy access token</source>
        <translation>%1: Access-Token kopieren</translation>
    </message>
</context>
<context>
    <name>ui::TrayDialog</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>Im Infobereich bleiben?</translation>
    </message>
    <message>
        <source>Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the window back. The preferences change this later.</source>
        <translation>Ohne Fenster erneuert Cloakroom weiter Ihre Konten. Das Symbol im Infobereich holt das Fenster zurück. In den Programmeinstellungen lässt sich das später ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>ui::TryDialog</name>
    <message>
        <source>Try the token</source>
        <translation>Das Token ausprobieren</translation>
    </message>
    <message>
        <source>%1 goes with one GET request to the address you type, and nowhere else. Redirects are not followed.</source>
        <translation>%1 geht mit einer GET-Anfrage an die eingegebene Adresse und sonst nirgendwohin. Weiterleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send the token</source>
        <translation>Das Token senden</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>Das Token an %1 senden</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the first 64 KiB are shown</source>
        <translation>die ersten 64 KiB sind zu sehen</translation>
    </message>
    <message>
        <source>no text, so it isn’t shown</source>
        <translation>kein Text, daher nicht zu sehen</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>Für das Fehlende anmelden…</translation>
    </message>
    <message>
        <source>It is bound to a key (DPoP), and goes from here without a proof. An API that asks for one refuses it.</source>
        <translation>Es ist an einen Schlüssel gebunden (DPoP) und geht von hier ohne Nachweis. Eine API, die einen verlangt, lehnt es ab.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Sign in once, use it everywhere</source>
        <translation>Einmal anmelden, überall nutzen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try the demo provider</source>
        <translation>Demo-Anbieter ausprobieren</translation>
    </message>
    <message>
        <source>Cloakroom signs you in to an API in your own browser, keeps the tokens in your system’s keychain and shows what each of them says.</source>
        <translation>Cloakroom meldet Sie in Ihrem Browser bei einer API an, bewahrt die Tokens im Schlüsselbund Ihres Systems auf und zeigt, was jedes davon besagt.</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Token untersuchen</translation>
    </message>
</context>
<context>
    <name>ui::proxybox</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Or an address, as http://proxy.example:8080</source>
        <translation>Oder eine Adresse wie http://proxy.example:8080</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>Diese Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or with http:// when it is on this computer, but it is “%2”.</source>
        <translation>Sie muss mit https:// beginnen, oder mit http://, wenn sie auf diesem Computer liegt, lautet aber „%2“.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Die Adresse korrigieren.</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>Diese Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>“%2” has no host after the two slashes.</source>
        <translation>In „%2“ steht nach den zwei Schrägstrichen kein Host.</translation>
    </message>
    <message>
        <source>This address carries a user name or a password.</source>
        <translation>Diese Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>“%2” would give it away to whoever reads the address.</source>
        <translation>„%2“ würde das jedem verraten, der die Adresse liest.</translation>
    </message>
    <message>
        <source>Remove everything before the @.</source>
        <translation>Alles vor dem @ entfernen.</translation>
    </message>
    <message>
        <source>This address holds a character that no address may hold.</source>
        <translation>Diese Adresse enthält ein Zeichen, das in keiner Adresse stehen darf.</translation>
    </message>
    <message>
        <source>Copy the address again from its source.</source>
        <translation>Die Adresse noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Diese Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no question mark.</source>
        <translation>Die Adresse eines Ausstellers hat kein Fragezeichen.</translation>
    </message>
    <message>
        <source>“%2” goes on behind it.</source>
        <translation>„%2“ geht dahinter weiter.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark on.</source>
        <translation>Alles ab dem Fragezeichen entfernen.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no #.</source>
        <translation>Die Adresse eines Ausstellers hat kein #.</translation>
    </message>
    <message>
        <source>Remove everything from the # on.</source>
        <translation>Alles ab dem # entfernen.</translation>
    </message>
    <message>
        <source>This redirect address can&apos;t be used.</source>
        <translation>Diese Weiterleitungsadresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It has to look like http://127.0.0.1/callback, with a port if one was registered, but it is “%2”.</source>
        <translation>Sie muss wie http://127.0.0.1/callback aussehen, mit Port, falls einer registriert wurde, lautet aber „%2“.</translation>
    </message>
    <message>
        <source>Copy it from the registration of the client.</source>
        <translation>Aus der Registrierung des Clients kopieren.</translation>
    </message>
    <message>
        <source>%3 sent a form that can&apos;t be read.</source>
        <translation>%3 hat ein Formular gesendet, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Its percent-encoding is broken or it is no UTF-8.</source>
        <translation>Die Prozentkodierung ist fehlerhaft oder es ist kein UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent more JSON than Cloakroom reads.</source>
        <translation>%3 hat mehr JSON gesendet, als Cloakroom liest.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is no UTF-8.</source>
        <translation>%3 hat JSON gesendet, das kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is nested too deeply.</source>
        <translation>%3 hat JSON gesendet, das zu tief verschachtelt ist.</translation>
    </message>
    <message>
        <source>%3 sent JSON in which one name stands twice.</source>
        <translation>%3 hat JSON gesendet, in dem ein Name doppelt vorkommt.</translation>
    </message>
    <message>
        <source>%3 sent something that is no JSON.</source>
        <translation>%3 hat etwas gesendet, das kein JSON ist.</translation>
    </message>
    <message>
        <source>%3 does not say how to sign in to it.</source>
        <translation>%3 gibt nicht an, wie man sich dort anmeldet.</translation>
    </message>
    <message>
        <source>At its well-known address it answered with %2.</source>
        <translation>Unter der Well-known-Adresse kam als Antwort %2.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or give the endpoints by hand under More.</source>
        <translation>Die Adresse des Ausstellers prüfen oder die Endpunkte unter „Mehr“ von Hand angeben.</translation>
    </message>
    <message>
        <source>%3 answered with a web page.</source>
        <translation>%3 hat mit einer Webseite geantwortet.</translation>
    </message>
    <message>
        <source>Expected is a JSON document that says how to sign in.</source>
        <translation>Erwartet wird ein JSON-Dokument, das sagt, wie die Anmeldung geht.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address: it often goes on behind the host, as in https://id.example.com/realms/dev.</source>
        <translation>Adresse des Ausstellers prüfen: Oft geht sie hinter dem Host weiter, wie in https://id.example.com/realms/dev.</translation>
    </message>
    <message>
        <source>%3 describes itself in JSON that can&apos;t be read.</source>
        <translation>%3 beschreibt sich in JSON, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or ask its operator.</source>
        <translation>Adresse des Ausstellers prüfen oder beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>%3 names itself differently.</source>
        <translation>%3 nennt sich selbst anders.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but it says that it is “%2”.</source>
        <translation>Erwartet wird „%1“, genannt wird aber „%2“.</translation>
    </message>
    <message>
        <source>Use exactly the address it gives itself if you trust it.</source>
        <translation>Genau die selbst genannte Adresse verwenden, wenn sie vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>%3 describes itself incompletely.</source>
        <translation>%3 beschreibt sich unvollständig.</translation>
    </message>
    <message>
        <source>Ask its operator, or give the endpoints by hand under More.</source>
        <translation>Beim Betreiber nachfragen oder die Endpunkte unter „Mehr“ von Hand angeben.</translation>
    </message>
    <message>
        <source>%3 does not give out authorization codes.</source>
        <translation>%3 gibt keine Autorisierungscodes aus.</translation>
    </message>
    <message>
        <source>%3 does not offer PKCE with S256.</source>
        <translation>%3 bietet kein PKCE mit S256 an.</translation>
    </message>
    <message>
        <source>It names %2 only.</source>
        <translation>Genannt wird nur %2.</translation>
    </message>
    <message>
        <source>Ask its operator: without it another program could take the code.</source>
        <translation>Beim Betreiber nachfragen: Ohne PKCE könnte ein anderes Programm den Code abfangen.</translation>
    </message>
    <message>
        <source>%3 gave no keys.</source>
        <translation>%3 hat keine Schlüssel geliefert.</translation>
    </message>
    <message>
        <source>Expected is a JSON document with a list named “keys”.</source>
        <translation>Erwartet wird ein JSON-Dokument mit einer Liste namens „keys“.</translation>
    </message>
    <message>
        <source>%3 gave more keys than Cloakroom reads.</source>
        <translation>%3 hat mehr Schlüssel geliefert, als Cloakroom liest.</translation>
    </message>
    <message>
        <source>%3 did not give its keys.</source>
        <translation>%3 hat die eigenen Schlüssel nicht geliefert.</translation>
    </message>
    <message>
        <source>It answered with %2.</source>
        <translation>Die Antwort war %2.</translation>
    </message>
    <message>
        <source>Try again later, or ask its operator.</source>
        <translation>Später noch einmal versuchen oder beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>%3 wanted to send the request on to another address.</source>
        <translation>%3 wollte die Anfrage an eine andere Adresse weiterleiten.</translation>
    </message>
    <message>
        <source>A code or a refresh token goes to the token endpoint alone.</source>
        <translation>Ein Code oder ein Refresh-Token geht nur an den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address.</source>
        <translation>Adresse des Token-Endpunkts prüfen.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 ist ausgelastet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Expected are tokens, as JSON.</source>
        <translation>Erwartet werden Token als JSON.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address, or ask its operator.</source>
        <translation>Adresse des Token-Endpunkts prüfen oder beim Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>%3 gave no token.</source>
        <translation>%3 hat kein Token ausgegeben.</translation>
    </message>
    <message>
        <source>%3 did not answer with JSON.</source>
        <translation>%3 hat nicht mit JSON geantwortet.</translation>
    </message>
    <message>
        <source>%3 sent JSON that can&apos;t be read.</source>
        <translation>%3 hat JSON gesendet, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%3 sent no access token.</source>
        <translation>%3 hat kein Access-Token gesendet.</translation>
    </message>
    <message>
        <source>Expected is a member “access_token” with a text in it.</source>
        <translation>Erwartet wird ein Eintrag „access_token“, der einen Text enthält.</translation>
    </message>
    <message>
        <source>%3 gave a kind of token that Cloakroom can&apos;t use.</source>
        <translation>%3 hat eine Art von Token ausgegeben, die Cloakroom nicht verwenden kann.</translation>
    </message>
    <message>
        <source>%3 sent a token with characters that no token may hold.</source>
        <translation>%3 hat ein Token mit Zeichen gesendet, die in keinem Token stehen dürfen.</translation>
    </message>
    <message>
        <source>%3 sent an answer with a wrong kind of value in it.</source>
        <translation>%3 hat eine Antwort gesendet, in der ein Wert von falscher Art ist.</translation>
    </message>
    <message>
        <source>“%1” has to be of another type.</source>
        <translation>„%1“ muss von einem anderen Typ sein.</translation>
    </message>
    <message>
        <source>%3 did not say who you are.</source>
        <translation>%3 hat nicht gesagt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Its userinfo endpoint answered with %2.</source>
        <translation>Der Userinfo-Endpunkt hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>%3 did not say who you are in JSON.</source>
        <translation>%3 hat nicht in JSON gesagt, wer Sie sind.</translation>
    </message>
    <message>
        <source>%3 said who you are in JSON that can&apos;t be read.</source>
        <translation>%3 hat in JSON gesagt, wer Sie sind, das aber nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%3 spoke of somebody else than the ID token.</source>
        <translation>%3 hat von jemand anderem gesprochen als das ID-Token.</translation>
    </message>
    <message>
        <source>What its userinfo endpoint said was dropped.</source>
        <translation>Die Angaben des Userinfo-Endpunkts wurden verworfen.</translation>
    </message>
    <message>
        <source>%3 is too busy to revoke the token.</source>
        <translation>%3 ist zu ausgelastet, um das Token zu widerrufen.</translation>
    </message>
    <message>
        <source>Until it is revoked or ends, the token can be used.</source>
        <translation>Bis es widerrufen wird oder abläuft, ist das Token benutzbar.</translation>
    </message>
    <message>
        <source>%3 did not revoke the token.</source>
        <translation>%3 hat das Token nicht widerrufen.</translation>
    </message>
    <message>
        <source>It answered with %2, so the token may still live until it ends.</source>
        <translation>Die Antwort war %2; das Token kann also noch gelten, bis es abläuft.</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s own site if the token must end now.</source>
        <translation>Auf der Website des Anbieters abmelden, wenn das Token sofort enden muss.</translation>
    </message>
    <message>
        <source>The request could not be written down.</source>
        <translation>Die Anfrage ließ sich nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>There is a line break in its “%2”.</source>
        <translation>In „%2“ steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from their source.</source>
        <translation>Client-ID und Client-Secret noch einmal aus ihrer Quelle kopieren.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>%3 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>Verbindung und Adresse prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no safe connection to %3.</source>
        <translation>Es gibt keine sichere Verbindung zu %3.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; otherwise ask the operator of the server.</source>
        <translation>In einem unbekannten Netz nicht weitermachen; sonst beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%3 sent more than Cloakroom reads.</source>
        <translation>%3 hat mehr gesendet, als Cloakroom liest.</translation>
    </message>
    <message>
        <source>The connection to %3 broke off.</source>
        <translation>Die Verbindung zu %3 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Its name leads to no address.</source>
        <translation>Der Name führt zu keiner Adresse.</translation>
    </message>
    <message>
        <source>Nobody takes connections there.</source>
        <translation>Dort nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>The network does not lead there.</source>
        <translation>Das Netz führt nicht dorthin.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>Die Antwort endete, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate is not good yet, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat gilt noch nicht, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>Das Zertifikat gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>It signed its certificate itself.</source>
        <translation>Das Zertifikat ist selbst signiert.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed its certificate.</source>
        <translation>Niemand, dem dieser Computer vertraut, hat das Zertifikat signiert.</translation>
    </message>
    <message>
        <source>Its certificate does not hold.</source>
        <translation>Das Zertifikat ist nicht gültig.</translation>
    </message>
    <message>
        <source>A key can&apos;t be used.</source>
        <translation>Ein Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3.</source>
        <translation>Ein RSA-Schlüssel muss 2048 bis 16384 Bit und einen ungeraden Exponenten von mindestens 3 haben.</translation>
    </message>
    <message>
        <source>Its point is not on its curve.</source>
        <translation>Sein Punkt liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <source>It is not as long as its curve wants it.</source>
        <translation>Er ist nicht so lang, wie seine Kurve es verlangt.</translation>
    </message>
    <message>
        <source>A key is of a kind that Cloakroom does not know.</source>
        <translation>Ein Schlüssel ist von einer Art, die Cloakroom nicht kennt.</translation>
    </message>
    <message>
        <source>A key is on a curve that Cloakroom does not know.</source>
        <translation>Ein Schlüssel liegt auf einer Kurve, die Cloakroom nicht kennt.</translation>
    </message>
    <message>
        <source>A key lacks something.</source>
        <translation>Einem Schlüssel fehlt etwas.</translation>
    </message>
    <message>
        <source>Its “%1” is missing or can&apos;t be read.</source>
        <translation>„%1“ fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is no JWT.</source>
        <translation>Das ist kein JWT.</translation>
    </message>
    <message>
        <source>Look whether the whole token was copied.</source>
        <translation>Nachsehen, ob das ganze Token kopiert wurde.</translation>
    </message>
    <message>
        <source>This token is encrypted.</source>
        <translation>Dieses Token ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It has five parts, and only who holds the key for it can read them.</source>
        <translation>Es hat fünf Teile, und nur wer den Schlüssel dazu hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Ask its issuer for signed tokens if you need to read them.</source>
        <translation>Beim Aussteller nach signierten Token fragen, wenn sie lesbar sein müssen.</translation>
    </message>
    <message>
        <source>It holds a character that no JWT may hold.</source>
        <translation>Es enthält ein Zeichen, das in keinem JWT stehen darf.</translation>
    </message>
    <message>
        <source>This token is damaged.</source>
        <translation>Dieses Token ist beschädigt.</translation>
    </message>
    <message>
        <source>One of its parts is not encoded as it should be: %2.</source>
        <translation>Einer seiner Teile ist nicht richtig codiert: %2.</translation>
    </message>
    <message>
        <source>Its header is no JSON object.</source>
        <translation>Sein Header ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This token holds no claims.</source>
        <translation>Dieses Token enthält keine Claims.</translation>
    </message>
    <message>
        <source>Its payload is no JSON object.</source>
        <translation>Seine Payload ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This token says one thing twice.</source>
        <translation>Dieses Token sagt etwas doppelt.</translation>
    </message>
    <message>
        <source>In its %2 one name stands twice, so that two readers could see two tokens.</source>
        <translation>Darin (%2) steht ein Name zweimal, sodass zwei Leser zwei verschiedene Token sehen könnten.</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>Das Token ist auf eine Weise signiert, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The token asks for something that Cloakroom does not know.</source>
        <translation>Das Token verlangt etwas, das Cloakroom nicht kennt.</translation>
    </message>
    <message>
        <source>Its header marks %2 as a thing that every reader has to understand.</source>
        <translation>Sein Header kennzeichnet %2 als etwas, das jeder Leser verstehen muss.</translation>
    </message>
    <message>
        <source>The token names its key in a way that can&apos;t be read.</source>
        <translation>Das Token nennt seinen Schlüssel auf eine Weise, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not have.</source>
        <translation>Das Token nennt einen Schlüssel, den der Aussteller nicht hat.</translation>
    </message>
    <message>
        <source>Ask the operator of the server; if you expected this issuer, try again later.</source>
        <translation>Beim Betreiber des Servers nachfragen; wenn dieser Aussteller erwartet war, später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The issuer has two keys of one name.</source>
        <translation>Der Aussteller hat zwei Schlüssel mit demselben Namen.</translation>
    </message>
    <message>
        <source>The issuer has no key that fits the token.</source>
        <translation>Der Aussteller hat keinen Schlüssel, der zum Token passt.</translation>
    </message>
    <message>
        <source>The signature does not match any key of the issuer.</source>
        <translation>Die Signatur passt zu keinem Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>Die Antwort kam von einem anderen Server als dem angefragten.</translation>
    </message>
    <message>
        <source>Don&apos;t go on: someone may have mixed up two sign-ins on purpose.</source>
        <translation>Nicht weitermachen: Jemand könnte absichtlich zwei Anmeldungen vertauscht haben.</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from.</source>
        <translation>Die Antwort sagt nicht, von welchem Server sie ist.</translation>
    </message>
    <message>
        <source>This server said that its answers always do.</source>
        <translation>Dieser Server hat angegeben, dass seine Antworten das immer tun.</translation>
    </message>
    <message>
        <source>An answer came that belongs to no sign-in of yours.</source>
        <translation>Es kam eine Antwort, die zu keiner Ihrer Anmeldungen gehört.</translation>
    </message>
    <message>
        <source>Its state is not the one that was sent.</source>
        <translation>Ihr State ist nicht der gesendete.</translation>
    </message>
    <message>
        <source>Close the browser&apos;s tab and sign in again.</source>
        <translation>Den Tab im Browser schließen und noch einmal anmelden.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that says one thing twice.</source>
        <translation>Der Browser kam mit einer Antwort zurück, die etwas doppelt sagt.</translation>
    </message>
    <message>
        <source>The browser came back with a code and with a refusal at once.</source>
        <translation>Der Browser kam mit einem Code und einer Ablehnung zugleich zurück.</translation>
    </message>
    <message>
        <source>%3 gave an ID token that can&apos;t be read.</source>
        <translation>%3 hat ein ID-Token ausgegeben, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%3 gave no ID token.</source>
        <translation>%3 hat kein ID-Token ausgegeben.</translation>
    </message>
    <message>
        <source>The scope “openid” was asked for, so one has to come.</source>
        <translation>Der Scope „openid“ wurde angefragt, also muss eines kommen.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without the scope “openid”.</source>
        <translation>Beim Betreiber nachfragen oder ohne den Scope „openid“ anmelden.</translation>
    </message>
    <message>
        <source>The ID token of %3 can&apos;t be checked.</source>
        <translation>Das ID-Token von %3 kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It does not say where its keys are.</source>
        <translation>Es ist nicht angegeben, wo die Schlüssel sind.</translation>
    </message>
    <message>
        <source>%3 gave another kind of token in place of an ID token.</source>
        <translation>%3 hat statt eines ID-Tokens eine andere Art von Token ausgegeben.</translation>
    </message>
    <message>
        <source>The ID token was made by somebody else.</source>
        <translation>Das ID-Token stammt von jemand anderem.</translation>
    </message>
    <message>
        <source>The ID token is meant for another application.</source>
        <translation>Das ID-Token ist für eine andere Anwendung bestimmt.</translation>
    </message>
    <message>
        <source>Compare the client ID with what was registered, or ask the operator of the server.</source>
        <translation>Client-ID mit der Registrierung vergleichen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>Das ID-Token wurde für eine andere Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>The ID token is signed in a way that its issuer does not use.</source>
        <translation>Das ID-Token ist auf eine Weise signiert, die sein Aussteller nicht verwendet.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not hold.</source>
        <translation>Die Signatur des ID-Tokens ist nicht gültig.</translation>
    </message>
    <message>
        <source>The ID token has ended, or does not say when it does.</source>
        <translation>Das ID-Token ist abgelaufen oder sagt nicht, wann es abläuft.</translation>
    </message>
    <message>
        <source>It ended at %2, and now it is %1.</source>
        <translation>Abgelaufen: %2, jetzt: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the operator of the server.</source>
        <translation>Uhr dieses Computers prüfen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>The ID token was issued in the future, or does not say when.</source>
        <translation>Das ID-Token wurde in der Zukunft ausgestellt oder sagt nicht, wann.</translation>
    </message>
    <message>
        <source>It says that it was issued at %2, and now it is %1.</source>
        <translation>Angeblich ausgestellt: %2, jetzt: %1.</translation>
    </message>
    <message>
        <source>The ID token is not good yet.</source>
        <translation>Das ID-Token gilt noch nicht.</translation>
    </message>
    <message>
        <source>It begins at %2, and now it is %1.</source>
        <translation>Gültig ab: %2, jetzt: %1.</translation>
    </message>
    <message>
        <source>The ID token does not say whom it is about.</source>
        <translation>Das ID-Token sagt nicht, um wen es geht.</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>Das ID-Token gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>Its nonce is not the one that was sent.</source>
        <translation>Seine Nonce ist nicht die gesendete.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, ask the operator of the server.</source>
        <translation>Noch einmal anmelden; wenn es wieder geschieht, beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>Das ID-Token gehört zu einem anderen Access-Token.</translation>
    </message>
    <message>
        <source>The renewed ID token was made by somebody else than before.</source>
        <translation>Das erneuerte ID-Token stammt von jemand anderem als zuvor.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Noch einmal anmelden.</translation>
    </message>
    <message>
        <source>The renewed ID token is about somebody else than before.</source>
        <translation>Im erneuerten ID-Token geht es um jemand anderen als zuvor.</translation>
    </message>
    <message>
        <source>The renewed ID token is meant for another application than before.</source>
        <translation>Das erneuerte ID-Token ist für eine andere Anwendung bestimmt als zuvor.</translation>
    </message>
    <message>
        <source>The renewed ID token tells of another sign-in than before.</source>
        <translation>Das erneuerte ID-Token nennt eine andere Anmeldung als zuvor.</translation>
    </message>
    <message>
        <source>The renewed ID token belongs to another sign-in.</source>
        <translation>Das erneuerte ID-Token gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>Somebody else signed in.</source>
        <translation>Jemand anderes hat sich angemeldet.</translation>
    </message>
    <message>
        <source>This account is %1, and in the browser it was %2.</source>
        <translation>Dieses Konto ist %1, im Browser war es %2.</translation>
    </message>
    <message>
        <source>Sign in again as the same person, or add the other one as an account of its own.</source>
        <translation>Noch einmal als dieselbe Person anmelden oder die andere als eigenes Konto hinzufügen.</translation>
    </message>
    <message>
        <source>This account can&apos;t be renewed.</source>
        <translation>Dieses Konto kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The server gave no refresh token when you signed in.</source>
        <translation>Der Server hat bei der Anmeldung kein Refresh-Token ausgegeben.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “offline_access” often brings one.</source>
        <translation>Noch einmal anmelden; der Scope „offline_access“ bringt oft eines.</translation>
    </message>
    <message>
        <source>The way back from the browser is taken.</source>
        <translation>Der Rückweg vom Browser ist belegt.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Ein anderes Programm benutzt %1.</translation>
    </message>
    <message>
        <source>Close that program, or let the system choose the port if the registration allows it.</source>
        <translation>Dieses Programm schließen oder das System den Port wählen lassen, wenn die Registrierung es erlaubt.</translation>
    </message>
    <message>
        <source>The way back from the browser could not be opened.</source>
        <translation>Der Rückweg vom Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Look whether a firewall keeps programs from listening on this computer.</source>
        <translation>Nachsehen, ob eine Firewall Programme auf diesem Computer daran hindert, Verbindungen anzunehmen.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser while Cloakroom waits.</source>
        <translation>Noch einmal anmelden und im Browser abschließen, solange Cloakroom wartet.</translation>
    </message>
    <message>
        <source>The code from the browser could not be sent on.</source>
        <translation>Der Code aus dem Browser ließ sich nicht weitersenden.</translation>
    </message>
    <message>
        <source>A code is good for one time only.</source>
        <translation>Ein Code gilt nur ein einziges Mal.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Den Link kopieren und selbst öffnen.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>Der Schlüsselbund enthält nichts für dieses Konto.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked.</source>
        <translation>Ihr Schlüsselbund blieb gesperrt.</translation>
    </message>
    <message>
        <source>The question for its password was closed.</source>
        <translation>Die Frage nach dem Passwort wurde geschlossen.</translation>
    </message>
    <message>
        <source>Unlock it when you are ready.</source>
        <translation>Entsperren, sobald es passt.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Programs can&apos;t talk to each other here: the D-Bus session bus is missing.</source>
        <translation>Programme können hier nicht miteinander sprechen: Der D-Bus-Sitzungsbus fehlt.</translation>
    </message>
    <message>
        <source>Start Cloakroom from your desktop; until then tokens are kept for this run only.</source>
        <translation>Cloakroom vom Desktop aus starten; bis dahin bleiben Token nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>No keychain service runs here.</source>
        <translation>Hier läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KWallet or KeePassXC; until then tokens are kept for this run only.</source>
        <translation>GNOME Keyring, KWallet oder KeePassXC starten; bis dahin bleiben Token nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Ihr Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It was asked ten seconds ago.</source>
        <translation>Er wurde vor zehn Sekunden gefragt.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>Einen Moment warten oder den Schlüsselbund-Dienst neu starten.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>Ihr Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Cloakroom den Zugriff erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged.</source>
        <translation>Die Liste der Konten war beschädigt.</translation>
    </message>
    <message>
        <source>Put a copy from a backup in its place, or sign in again; the tokens are still in the keychain.</source>
        <translation>Eine Sicherungskopie an die Stelle legen oder noch einmal anmelden; die Token sind noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Cloakroom.</source>
        <translation>Die Liste der Konten wurde von einem neueren Cloakroom geschrieben.</translation>
    </message>
    <message>
        <source>%3 stays as it is.</source>
        <translation>%3 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read.</source>
        <translation>Die Liste der Konten ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%3: %2.</source>
        <translation>%3: %2.</translation>
    </message>
    <message>
        <source>Look at the permissions of the file.</source>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved.</source>
        <translation>Die Liste der Konten ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>Den freien Platz und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>An account in the list can&apos;t be used.</source>
        <translation>Ein Konto in der Liste ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>Dort noch einmal anmelden.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Look at the list of accounts again.</source>
        <translation>Die Liste der Konten noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This account is being renewed.</source>
        <translation>Dieses Konto wird gerade erneuert.</translation>
    </message>
    <message>
        <source>Sign out once that is done, in a moment.</source>
        <translation>Gleich danach abmelden.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account can&apos;t be read.</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is damaged.</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, ist beschädigt.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account was written by a newer Cloakroom.</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, wurde von einem neueren Cloakroom geschrieben.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom, or sign in again.</source>
        <translation>Das neuere Cloakroom verwenden oder noch einmal anmelden.</translation>
    </message>
    <message>
        <source>What the keychain holds here belongs to another account.</source>
        <translation>Was der Schlüsselbund hier enthält, gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The demo provider could not start.</source>
        <translation>Der Demo-Anbieter konnte nicht starten.</translation>
    </message>
    <message>
        <source>%3 could not use the request: something in it is missing, doubled or malformed.</source>
        <translation>%3 konnte mit der Anfrage nichts anfangen: Etwas darin fehlt, ist doppelt oder fehlerhaft.</translation>
    </message>
    <message>
        <source>Look at the client ID, the redirect address and the extra parameters, or ask the operator of the server.</source>
        <translation>Client-ID, Weiterleitungsadresse und weitere Parameter prüfen oder beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>%3 does not let this application sign in this way.</source>
        <translation>%3 lässt diese Anwendung nicht auf diese Weise anmelden.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again if that was not what you wanted.</source>
        <translation>Noch einmal anmelden, wenn das nicht gewollt war.</translation>
    </message>
    <message>
        <source>Ask its operator for a client ID that may use the authorization code grant.</source>
        <translation>Den Betreiber um eine Client-ID bitten, die den Authorization Code Grant verwenden darf.</translation>
    </message>
    <message>
        <source>%3 does not know one of the scopes, or does not allow it.</source>
        <translation>%3 kennt einen der Scopes nicht oder erlaubt ihn nicht.</translation>
    </message>
    <message>
        <source>Ask for other scopes.</source>
        <translation>Andere Scopes anfragen.</translation>
    </message>
    <message>
        <source>%3 failed while it worked on the request.</source>
        <translation>Bei %3 ist während der Anfrage ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>%3 is overloaded or under maintenance.</source>
        <translation>%3 ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%3 no longer takes what this sign-in was based on.</source>
        <translation>%3 nimmt nicht mehr an, worauf diese Anmeldung beruhte.</translation>
    </message>
    <message>
        <source>It was used before, has ended, was taken back, or belongs to another application.</source>
        <translation>Es wurde schon benutzt, ist abgelaufen, wurde zurückgenommen oder gehört zu einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>%3 does not know this way to ask for a token.</source>
        <translation>%3 kennt diese Art nicht, ein Token anzufragen.</translation>
    </message>
    <message>
        <source>Ask its operator which ways it offers.</source>
        <translation>Beim Betreiber nachfragen, welche Arten angeboten werden.</translation>
    </message>
    <message>
        <source>%3 can&apos;t revoke this kind of token.</source>
        <translation>%3 kann diese Art von Token nicht widerrufen.</translation>
    </message>
    <message>
        <source>%3 needs to ask you something before it goes on.</source>
        <translation>%3 muss Sie erst etwas fragen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Sign in again without a prompt parameter.</source>
        <translation>Noch einmal ohne den Parameter „prompt“ anmelden.</translation>
    </message>
    <message>
        <source>%3 needs you to sign in there first.</source>
        <translation>%3 verlangt, dass Sie sich dort zuerst anmelden.</translation>
    </message>
    <message>
        <source>%3 needs you to choose one of your accounts there.</source>
        <translation>%3 verlangt, dass Sie dort eines Ihrer Konten wählen.</translation>
    </message>
    <message>
        <source>Sign in again and choose one in the browser.</source>
        <translation>Noch einmal anmelden und im Browser eines wählen.</translation>
    </message>
    <message>
        <source>%3 needs your consent first.</source>
        <translation>%3 braucht zuerst Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>Sign in again and give it in the browser.</source>
        <translation>Noch einmal anmelden und sie im Browser geben.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>Beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>%3 could not use the signed request.</source>
        <translation>%3 konnte mit der signierten Anfrage nichts anfangen.</translation>
    </message>
    <message>
        <source>%3 does not take signed requests.</source>
        <translation>%3 nimmt keine signierten Anfragen an.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request” and sign in again.</source>
        <translation>Den zusätzlichen Parameter „request“ entfernen und noch einmal anmelden.</translation>
    </message>
    <message>
        <source>%3 does not take requests by address.</source>
        <translation>%3 nimmt keine Anfragen per Adresse an.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request_uri” and sign in again.</source>
        <translation>Den zusätzlichen Parameter „request_uri“ entfernen und noch einmal anmelden.</translation>
    </message>
    <message>
        <source>%3 does not take a registration within the request.</source>
        <translation>%3 nimmt keine Registrierung innerhalb der Anfrage an.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “registration” and sign in again.</source>
        <translation>Den zusätzlichen Parameter „registration“ entfernen und noch einmal anmelden.</translation>
    </message>
    <message>
        <source>%3 does not know the API that the token should be for, or does not allow it.</source>
        <translation>%3 kennt die API nicht, für die das Token sein soll, oder erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>%3 no longer takes the access token.</source>
        <translation>%3 nimmt das Access-Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Renew it, or sign in again.</source>
        <translation>Erneuern oder noch einmal anmelden.</translation>
    </message>
    <message>
        <source>%3 wants a scope that the token does not have.</source>
        <translation>%3 verlangt einen Scope, den das Token nicht hat.</translation>
    </message>
    <message>
        <source>Sign in again and ask for that scope.</source>
        <translation>Noch einmal anmelden und diesen Scope anfragen.</translation>
    </message>
    <message>
        <source>The address of an endpoint has no #.</source>
        <translation>Die Adresse eines Endpunkts hat kein #.</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>%3 names an address that can&apos;t be used.</source>
        <translation>%3 nennt eine Adresse, die nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”; it has to begin with https:// and be without a #.</source>
        <translation>„%1“ ist dort „%2“; es muss mit https:// beginnen und ohne # sein.</translation>
    </message>
    <message>
        <source>It stands in “%1”.</source>
        <translation>Es steht in „%1“.</translation>
    </message>
    <message>
        <source>Cloakroom waited for %1.</source>
        <translation>Cloakroom hat %1 lang gewartet.</translation>
    </message>
    <message>
        <source>An answer may have %1.</source>
        <translation>Eine Antwort darf %1 lang sein.</translation>
    </message>
    <message>
        <source>The two found no way of encryption that both hold safe.</source>
        <translation>Beide Seiten fanden keine Verschlüsselung, die beide für sicher halten.</translation>
    </message>
    <message>
        <source>In this key one name stands twice.</source>
        <translation>In diesem Schlüssel steht ein Name zweimal.</translation>
    </message>
    <message>
        <source>This is no private key that can be read.</source>
        <translation>Das ist kein lesbarer privater Schlüssel.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key of that name can&apos;t be used.</source>
        <translation>Der so benannte Schlüssel des Ausstellers ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The browser came back without a code that can be used.</source>
        <translation>Der Browser kam ohne verwendbaren Code zurück.</translation>
    </message>
    <message>
        <source>“%1” is missing, or it holds a character that no code may hold.</source>
        <translation>„%1“ fehlt oder enthält ein Zeichen, das kein Code enthalten darf.</translation>
    </message>
    <message>
        <source>The server describes itself differently than when you signed in.</source>
        <translation>Der Server beschreibt sich anders als bei Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>It was %1 then, and it is %2 now.</source>
        <translation>Damals war es %1, jetzt ist es %2.</translation>
    </message>
    <message>
        <source>If you know of the change, sign in with its address as for a new account; this one will be taken over.</source>
        <translation>Wenn Sie von der Änderung wissen, melden Sie sich mit seiner Adresse wie bei einem neuen Konto an; dieses wird übernommen.</translation>
    </message>
    <message>
        <source>The client secret of this account is no longer in the keychain.</source>
        <translation>Das Client-Secret dieses Kontos ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>What could be read of it is shown; a copy of the file is kept as %3.</source>
        <translation>Was davon lesbar war, wird angezeigt; eine Kopie der Datei liegt unter %3.</translation>
    </message>
    <message>
        <source>There is nothing to inspect.</source>
        <translation>Es gibt nichts zu untersuchen.</translation>
    </message>
    <message>
        <source>This is too large for a token.</source>
        <translation>Das ist zu groß für ein Token.</translation>
    </message>
    <message>
        <source>Look whether the right file was opened.</source>
        <translation>Prüfen, ob die richtige Datei geöffnet wurde.</translation>
    </message>
    <message>
        <source>This token was signed with a secret.</source>
        <translation>Dieses Token wurde mit einem Secret signiert.</translation>
    </message>
    <message>
        <source>Give the secret.</source>
        <translation>Das Secret angeben.</translation>
    </message>
    <message>
        <source>The secret is too short to be safe.</source>
        <translation>Das Secret ist für Sicherheit zu kurz.</translation>
    </message>
    <message>
        <source>It has %2 bytes and should have %1.</source>
        <translation>Es hat %2 Byte und sollte %1 haben.</translation>
    </message>
    <message>
        <source>This PEM text holds no key that can be read.</source>
        <translation>Dieser PEM-Text enthält keinen lesbaren Schlüssel.</translation>
    </message>
    <message>
        <source>Give a public key or a certificate, from its BEGIN line to its END line.</source>
        <translation>Einen öffentlichen Schlüssel oder ein Zertifikat angeben, von der BEGIN- bis zur END-Zeile.</translation>
    </message>
    <message>
        <source>This is too large for a key.</source>
        <translation>Das ist zu groß für einen Schlüssel.</translation>
    </message>
    <message>
        <source>Give one key or one set of keys.</source>
        <translation>Einen Schlüssel oder ein JWK Set angeben.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>Darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Give a PEM text, a JWK, a JWK Set or a secret.</source>
        <translation>Einen PEM-Text, ein JWK, ein JWK Set oder ein Secret angeben.</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them, and this has %2.</source>
        <translation>Ein JWT hat drei Teile mit Punkten dazwischen, dies hat %2.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be read.</source>
        <translation>%3 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The system says: %2.</source>
        <translation>Das System sagt: %2.</translation>
    </message>
    <message>
        <source>Look at its name and its permissions.</source>
        <translation>Name und Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%3 says in a way that can&apos;t be read what it wants instead.</source>
        <translation>%3 sagt auf unlesbare Weise, was stattdessen verlangt wird.</translation>
    </message>
    <message>
        <source>The fault is at character %2 of its challenge.</source>
        <translation>Der Fehler steht bei Zeichen %2 der Aufforderung.</translation>
    </message>
    <message>
        <source>“%2” stands twice in its challenge.</source>
        <translation>„%2“ steht zweimal in der Aufforderung.</translation>
    </message>
    <message>
        <source>This token can&apos;t be sent.</source>
        <translation>Dieses Token lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>Its character %2 is one that no request may carry.</source>
        <translation>Sein Zeichen %2 darf in keiner Anfrage stehen.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Das Token noch einmal aus seiner Quelle kopieren.</translation>
    </message>
    <message>
        <source>%3 said no and gave no reason.</source>
        <translation>%3 hat abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, ask its operator.</source>
        <translation>Melden Sie sich neu an; hilft das nicht, fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>This sign-in was lost on the way.</source>
        <translation>Diese Anmeldung ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>%3 renewed it, but its answer never arrived, and it takes a refresh token only once.</source>
        <translation>%3 hat sie erneuert, aber die Antwort kam nie an, und ein Refresh-Token gilt dort nur einmal.</translation>
    </message>
    <message>
        <source>This sign-in was cut off.</source>
        <translation>Diese Anmeldung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Cloakroom was ended during a renewal, before the answer of %3 was saved.</source>
        <translation>Cloakroom wurde während einer Erneuerung beendet, bevor die Antwort von %3 gespeichert war.</translation>
    </message>
    <message>
        <source>Your keychain does not keep what it is given.</source>
        <translation>Ihr Schlüsselbund behält nicht, was er bekommt.</translation>
    </message>
    <message>
        <source>It took a sign-in and gave something else back.</source>
        <translation>Er nahm eine Anmeldung und gab etwas anderes zurück.</translation>
    </message>
    <message>
        <source>Look whether another program changes its entries, or whether its disk is full.</source>
        <translation>Prüfen Sie, ob ein anderes Programm seine Einträge ändert oder der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is incomplete.</source>
        <translation>Was der Schlüsselbund für dieses Konto enthält, ist unvollständig.</translation>
    </message>
    <message>
        <source>A part of it is missing or was altered.</source>
        <translation>Ein Teil davon fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>This sign-in is too large for your keychain.</source>
        <translation>Diese Anmeldung ist zu groß für Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>It takes up to %1, and this is %2.</source>
        <translation>Er nimmt bis zu %1, und das sind %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the server for shorter tokens.</source>
        <translation>Bitten Sie den Betreiber des Servers um kürzere Token.</translation>
    </message>
    <message>
        <source>No account is called “%2”.</source>
        <translation>Kein Konto heißt „%2“.</translation>
    </message>
    <message>
        <source>See the list: cloakroom-cli accounts.</source>
        <translation>Die Liste zeigt: cloakroom-cli accounts.</translation>
    </message>
    <message>
        <source>Several accounts are called “%2”.</source>
        <translation>Mehrere Konten heißen „%2“.</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>Es könnte %1 sein.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nennen Sie eines mit seiner ID.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like this.</source>
        <translation>%1 kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It was given “%2”.</source>
        <translation>Angegeben war „%2“.</translation>
    </message>
    <message>
        <source>Give it in one line of the standard input.</source>
        <translation>Geben Sie es in einer Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Das hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The time for it was %1.</source>
        <translation>Die Zeit dafür war %1.</translation>
    </message>
    <message>
        <source>Try again, or give it more time.</source>
        <translation>Versuchen Sie es noch einmal, oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>The access token could not be renewed now.</source>
        <translation>Das Access-Token konnte jetzt nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The command was ended.</source>
        <translation>Der Befehl wurde beendet.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Another Cloakroom works on this account.</source>
        <translation>Ein anderes Cloakroom arbeitet mit diesem Konto.</translation>
    </message>
    <message>
        <source>The account could not be locked against other programs.</source>
        <translation>Das Konto konnte nicht gegen andere Programme gesperrt werden.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be written.</source>
        <translation>%3 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%3 is not used.</source>
        <translation>%3 wird nicht benutzt.</translation>
    </message>
    <message>
        <source>It is a link, no plain file, or somebody else&apos;s.</source>
        <translation>Es ist ein Link, keine gewöhnliche Datei, oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Look who put it there, and remove it.</source>
        <translation>Nachsehen, wer es dort hingelegt hat, und es entfernen.</translation>
    </message>
    <message>
        <source>The provider has no logout page.</source>
        <translation>Der Anbieter hat keine Abmeldeseite.</translation>
    </message>
    <message>
        <source>Sign out on one of its own pages in the browser.</source>
        <translation>Im Browser auf einer seiner Seiten abmelden.</translation>
    </message>
    <message>
        <source>%3 is not there.</source>
        <translation>%3 ist nicht da.</translation>
    </message>
    <message>
        <source>Look at its name and its folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>%3 did not say who signed in.</source>
        <translation>%3 hat nicht gesagt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>Geben Sie dem Konto selbst einen Namen.</translation>
    </message>
    <message>
        <source>It answered with “%2” instead of JSON.</source>
        <translation>Die Antwort war „%2“ statt JSON.</translation>
    </message>
    <message>
        <source>Its answer is not good JSON: %2.</source>
        <translation>Die Antwort ist kein fehlerfreies JSON: %2.</translation>
    </message>
    <message>
        <source>Its answer says “%2”.</source>
        <translation>In der Antwort steht „%2“.</translation>
    </message>
    <message>
        <source>The description of a provider can&apos;t be used.</source>
        <translation>Die Beschreibung eines Anbieters ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Its member “%2” is unknown, or is not one of: %1.</source>
        <translation>Ihr Eintrag „%2“ ist unbekannt oder keiner von: %1.</translation>
    </message>
    <message>
        <source>Correct the description and try again.</source>
        <translation>Berichtigen Sie die Beschreibung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The description of a provider&apos;s request can&apos;t be used.</source>
        <translation>Die Beschreibung einer Anfrage des Anbieters ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>%3 does not say who gives tokens for it.</source>
        <translation>%3 sagt nicht, wer Token dafür ausgibt.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s own address, if you know it.</source>
        <translation>Geben Sie die Adresse des Ausstellers selbst an, wenn Sie sie kennen.</translation>
    </message>
    <message>
        <source>It sent a web page instead of JSON.</source>
        <translation>Es kam eine Webseite statt JSON.</translation>
    </message>
    <message>
        <source>Its document is not good JSON: %2.</source>
        <translation>Das Dokument ist kein fehlerfreies JSON: %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the API.</source>
        <translation>Fragen Sie den Betreiber der API.</translation>
    </message>
    <message>
        <source>%3 describes another API than this one.</source>
        <translation>%3 beschreibt eine andere API als diese.</translation>
    </message>
    <message>
        <source>This one is %1, and its document speaks of “%2”.</source>
        <translation>Diese ist %1, und das Dokument spricht von „%2“.</translation>
    </message>
    <message>
        <source>%3 names an issuer that can&apos;t be used.</source>
        <translation>%3 nennt einen Aussteller, der nicht brauchbar ist.</translation>
    </message>
    <message>
        <source>An issuer begins with %1, and it named “%2”.</source>
        <translation>Ein Aussteller beginnt mit %1, genannt ist „%2“.</translation>
    </message>
    <message>
        <source>%3 names nobody who gives tokens for it.</source>
        <translation>%3 nennt niemanden, der Token dafür ausgibt.</translation>
    </message>
    <message>
        <source>Its document has no “%1”.</source>
        <translation>Im Dokument fehlt „%1“.</translation>
    </message>
    <message>
        <source>%3 registers no program by itself.</source>
        <translation>%3 registriert Programme nicht von selbst.</translation>
    </message>
    <message>
        <source>Register Cloakroom at the provider and give its client ID.</source>
        <translation>Registrieren Sie Cloakroom beim Anbieter und geben Sie die Client-ID an.</translation>
    </message>
    <message>
        <source>%3 did not register Cloakroom.</source>
        <translation>%3 hat Cloakroom nicht registriert.</translation>
    </message>
    <message>
        <source>Its answer has no “%1”.</source>
        <translation>In der Antwort fehlt „%1“.</translation>
    </message>
    <message>
        <source>%3 wants a proof that Cloakroom does not have.</source>
        <translation>%3 verlangt einen Nachweis, den Cloakroom nicht hat.</translation>
    </message>
    <message>
        <source>It chose “%2” where “%1” was asked for.</source>
        <translation>Gewählt wurde „%2“, erbeten war „%1“.</translation>
    </message>
    <message>
        <source>%3 gave an address that can&apos;t be used.</source>
        <translation>%3 nannte eine Adresse, die nicht brauchbar ist.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”.</source>
        <translation>„%1“ ist „%2“.</translation>
    </message>
    <message>
        <source>%3 did not delete the client that it made.</source>
        <translation>%3 hat den angelegten Client nicht gelöscht.</translation>
    </message>
    <message>
        <source>Without a token the client can do nothing.</source>
        <translation>Ohne Token kann der Client nichts tun.</translation>
    </message>
    <message>
        <source>Give a provider&apos;s name, an address that begins with https://, or an e-mail address.</source>
        <translation>Geben Sie den Namen eines Anbieters an, eine Adresse, die mit https:// beginnt, oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nobody at %3 says how to sign in.</source>
        <translation>Bei %3 sagt niemand, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>It is no issuer, and no API that asks for a token.</source>
        <translation>Es ist weder ein Aussteller noch eine API, die ein Token verlangt.</translation>
    </message>
    <message>
        <source>Look whether the address is right, or give the endpoints by hand.</source>
        <translation>Prüfen Sie die Adresse, oder geben Sie die Endpunkte von Hand an.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>It was “%2”.</source>
        <translation>Es war „%2“.</translation>
    </message>
    <message>
        <source>This can&apos;t be part of the provider&apos;s address.</source>
        <translation>Das kann kein Teil der Adresse des Anbieters sein.</translation>
    </message>
    <message>
        <source>%3 leads into a private network.</source>
        <translation>%3 führt in ein privates Netz.</translation>
    </message>
    <message>
        <source>It named “%2”, which is not asked on its word.</source>
        <translation>Genannt wurde „%2“, und auf dieses Wort hin wird dort nicht gefragt.</translation>
    </message>
    <message>
        <source>If you know that address, give it yourself.</source>
        <translation>Wenn Sie diese Adresse kennen, geben Sie sie selbst an.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Das ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>“%2” came; expected is http or socks5, a host and a port, as in %1, without a name and a password.</source>
        <translation>„%2“ kam; erwartet wird http oder socks5, ein Host und ein Port wie in %1, ohne Namen und Kennwort.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The account&apos;s settings name this file for the way to its server: %2.</source>
        <translation>Die Einstellungen des Kontos nennen diese Datei für den Weg zu seinem Server: %2.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the account&apos;s settings.</source>
        <translation>Die Datei zurücklegen oder in den Einstellungen des Kontos eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no certificate in %3.</source>
        <translation>In %3 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Expected is PEM: a text with BEGIN CERTIFICATE in it.</source>
        <translation>Erwartet wird PEM: ein Text, in dem BEGIN CERTIFICATE steht.</translation>
    </message>
    <message>
        <source>Choose another file in the account&apos;s settings.</source>
        <translation>In den Einstellungen des Kontos eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>There is no private key in %3 that can be used.</source>
        <translation>In %3 ist kein privater Schlüssel, der sich verwenden lässt.</translation>
    </message>
    <message>
        <source>Expected is PEM with the certificate and its RSA or EC key in one file.</source>
        <translation>Erwartet wird PEM mit dem Zertifikat und seinem RSA- oder EC-Schlüssel in einer Datei.</translation>
    </message>
    <message>
        <source>Put both into one file, or choose another one in the account&apos;s settings.</source>
        <translation>Beide in eine Datei legen oder in den Einstellungen des Kontos eine andere wählen.</translation>
    </message>
    <message>
        <source>The private key in %3 is encrypted.</source>
        <translation>Der private Schlüssel in %3 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The private key in %3 belongs to another certificate.</source>
        <translation>Der private Schlüssel in %3 gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The first certificate in the file has to be that of the key.</source>
        <translation>Das erste Zertifikat in der Datei muss das des Schlüssels sein.</translation>
    </message>
    <message>
        <source>Put the two that belong together into one file.</source>
        <translation>Die beiden, die zusammengehören, in eine Datei legen.</translation>
    </message>
    <message>
        <source>Expected in line %2 is: %1.</source>
        <translation>In Zeile %2 wird erwartet: %1.</translation>
    </message>
    <message>
        <source>A member of it is unknown, in line %2.</source>
        <translation>Ein Eintrag darin ist unbekannt, in Zeile %2.</translation>
    </message>
    <message>
        <source>It holds what looks like a secret, in line %2.</source>
        <translation>Darin steht, was nach einem Geheimnis aussieht, in Zeile %2.</translation>
    </message>
    <message>
        <source>Take the secret out; it is given when somebody signs in.</source>
        <translation>Nehmen Sie das Geheimnis heraus; angegeben wird es beim Anmelden.</translation>
    </message>
    <message>
        <source>In line %2 stands no address that begins with https://, or with http:// on this computer.</source>
        <translation>In Zeile %2 steht keine Adresse, die mit https:// beginnt oder auf diesem Rechner mit http://.</translation>
    </message>
    <message>
        <source>These providers were written by a newer Cloakroom.</source>
        <translation>Diese Anbieter hat ein neueres Cloakroom geschrieben.</translation>
    </message>
    <message>
        <source>The version of the file is %2.</source>
        <translation>Die Version der Datei ist %2.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one leaves the file as it is.</source>
        <translation>Nehmen Sie das neuere Cloakroom; dieses lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>That is too large for a file of providers.</source>
        <translation>Das ist zu groß für eine Datei mit Anbietern.</translation>
    </message>
    <message>
        <source>It may have %1 bytes, and has %2.</source>
        <translation>Sie darf %1 Bytes haben und hat %2.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Sehen Sie nach, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Those would be too many providers.</source>
        <translation>Das wären zu viele Anbieter.</translation>
    </message>
    <message>
        <source>You may have %1 of your own, and it would be %2.</source>
        <translation>Sie können %1 eigene haben, und es wären %2.</translation>
    </message>
    <message>
        <source>Remove what you don&apos;t need any more.</source>
        <translation>Entfernen Sie, was Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>This provider is not there any more.</source>
        <translation>Diesen Anbieter gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the list of providers again.</source>
        <translation>Sehen Sie noch einmal in die Liste der Anbieter.</translation>
    </message>
    <message>
        <source>The file of your own providers can&apos;t be used.</source>
        <translation>Die Datei Ihrer eigenen Anbieter kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%3 is damaged: %2.</source>
        <translation>%3 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Correct it, or put it aside; Cloakroom leaves it as it is.</source>
        <translation>Berichtigen Sie sie, oder legen Sie sie beiseite; Cloakroom lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a client document.</source>
        <translation>Das ist nicht die Adresse eines Client-Dokuments.</translation>
    </message>
    <message>
        <source>It has to look like %1, but it is “%2”.</source>
        <translation>Sie muss aussehen wie %1, lautet aber „%2“.</translation>
    </message>
    <message>
        <source>Give the address under which the document is published, or a client ID.</source>
        <translation>Geben Sie die Adresse an, unter der das Dokument veröffentlicht ist, oder eine Client-ID.</translation>
    </message>
    <message>
        <source>%3 has no way to sign in with another device.</source>
        <translation>%3 bietet keine Anmeldung mit einem anderen Gerät.</translation>
    </message>
    <message>
        <source>It names no device authorization endpoint (RFC 8628).</source>
        <translation>Er nennt keinen Endpunkt für Geräte (RFC 8628).</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben.</translation>
    </message>
    <message>
        <source>%3 gave it for a while only.</source>
        <translation>%3 hat ihn nur für eine Weile vergeben.</translation>
    </message>
    <message>
        <source>Try again, and enter the new code on the other device.</source>
        <translation>Versuchen Sie es noch einmal, und geben Sie den neuen Code auf dem anderen Gerät ein.</translation>
    </message>
    <message>
        <source>%3 gave no code.</source>
        <translation>%3 hat keinen Code gegeben.</translation>
    </message>
    <message>
        <source>It answered with status %2.</source>
        <translation>Die Antwort hatte den Status %2.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask whoever runs the provider.</source>
        <translation>Melden Sie sich im Browser an, oder fragen Sie, wer den Anbieter betreibt.</translation>
    </message>
    <message>
        <source>%3 answered with a page where a code belongs.</source>
        <translation>%3 hat mit einer Seite geantwortet, wo ein Code hingehört.</translation>
    </message>
    <message>
        <source>The answer is %2, not JSON.</source>
        <translation>Die Antwort ist %2, nicht JSON.</translation>
    </message>
    <message>
        <source>Check the device endpoint, and whether a network wants you to sign in first.</source>
        <translation>Prüfen Sie den Geräte-Endpunkt, und ob ein Netz erst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t the code.</source>
        <translation>%3 hat mit etwas geantwortet, das nicht der Code ist.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es denen, die den Anbieter betreiben.</translation>
    </message>
    <message>
        <source>The answer of %3 lacks something.</source>
        <translation>Der Antwort von %3 fehlt etwas.</translation>
    </message>
    <message>
        <source>It has no %1 that could be used.</source>
        <translation>Sie hat kein %1, das sich gebrauchen ließe.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 8628, section 3.2).</source>
        <translation>Sagen Sie es denen, die den Anbieter betreiben (RFC 8628, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>The code of %3 can&apos;t be typed.</source>
        <translation>Der Code von %3 lässt sich nicht eintippen.</translation>
    </message>
    <message>
        <source>It is “%2”: too long, or with characters that can&apos;t be seen.</source>
        <translation>Er lautet „%2“: zu lang, oder mit Zeichen, die nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Sagen Sie es denen, die den Anbieter betreiben.</translation>
    </message>
    <message>
        <source>%3 sends you to an address that isn&apos;t safe.</source>
        <translation>%3 schickt Sie zu einer Adresse, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>Its %1 is “%2”, and only https is opened.</source>
        <translation>%1 lautet „%2“, und nur https wird geöffnet.</translation>
    </message>
    <message>
        <source>%3 wants to be asked less often than its code lives.</source>
        <translation>%3 will seltener gefragt werden, als der Code lebt.</translation>
    </message>
    <message>
        <source>The code lives %1, and it wants %2 between two questions.</source>
        <translation>Der Code lebt %1, und zwischen zwei Fragen sollen %2 liegen.</translation>
    </message>
    <message>
        <source>Sign in with the browser, and tell whoever runs the provider.</source>
        <translation>Melden Sie sich im Browser an, und sagen Sie es denen, die den Anbieter betreiben.</translation>
    </message>
    <message>
        <source>This is not the address that the sign-in ends on.</source>
        <translation>Das ist nicht die Adresse, auf der die Anmeldung endet.</translation>
    </message>
    <message>
        <source>It has to begin with %1, but it is “%2”.</source>
        <translation>Sie muss mit %1 beginnen, lautet aber „%2“.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser in which you signed in.</source>
        <translation>Kopieren Sie die ganze Adresse aus dem Browser, in dem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>This address holds no answer.</source>
        <translation>Diese Adresse enthält keine Antwort.</translation>
    </message>
    <message>
        <source>What comes after the question mark is missing.</source>
        <translation>Was hinter dem Fragezeichen steht, fehlt.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, to its very end.</source>
        <translation>Kopieren Sie die ganze Adresse aus dem Browser, bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>Its state isn&apos;t the one that was sent.</source>
        <translation>Ihr state ist nicht der, der gesendet wurde.</translation>
    </message>
    <message>
        <source>Use the browser that was opened last, or open the link again.</source>
        <translation>Nehmen Sie den Browser, der zuletzt geöffnet wurde, oder öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>%3 has no page to sign in at.</source>
        <translation>%3 hat keine Seite, auf der man sich anmeldet.</translation>
    </message>
    <message>
        <source>It names no authorization endpoint.</source>
        <translation>Er nennt keinen Authorization-Endpunkt.</translation>
    </message>
    <message>
        <source>Sign in as a program, or with another device, if it offers that.</source>
        <translation>Melden Sie sich als Programm oder mit einem anderen Gerät an, wenn er das anbietet.</translation>
    </message>
    <message>
        <source>%3 gives programs no tokens of their own.</source>
        <translation>%3 gibt Programmen keine eigenen Tokens.</translation>
    </message>
    <message>
        <source>Its documents don&apos;t list the client credentials grant.</source>
        <translation>Seine Dokumente führen den Client-Credentials-Grant nicht auf.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask its operator.</source>
        <translation>Melden Sie sich mit dem Browser an, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>A program has to show who it is.</source>
        <translation>Ein Programm muss sich ausweisen.</translation>
    </message>
    <message>
        <source>It needs a client ID, and a secret, a private key or a certificate (RFC 6749, section 4.4).</source>
        <translation>Es braucht eine Client-ID und ein Geheimnis, einen privaten Schlüssel oder ein Zertifikat (RFC 6749, Abschnitt 4.4).</translation>
    </message>
    <message>
        <source>Give them under More.</source>
        <translation>Geben Sie sie unter Mehr an.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of key.</source>
        <translation>Der Server nimmt diese Art Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It takes %1, and the key can %2.</source>
        <translation>Er nimmt %1, und der Schlüssel kann %2.</translation>
    </message>
    <message>
        <source>Make or choose another key under More.</source>
        <translation>Erzeugen oder wählen Sie unter Mehr einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>Der Schlüssel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%2” isn&apos;t there, can&apos;t be opened or is far too large.</source>
        <translation>Die Datei „%2“ ist nicht da, lässt sich nicht öffnen oder ist viel zu groß.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The key in this file is encrypted.</source>
        <translation>Der Schlüssel in dieser Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This file holds no private key.</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>A public key or a certificate can&apos;t sign.</source>
        <translation>Ein öffentlicher Schlüssel oder ein Zertifikat kann nicht signieren.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t take the request that is sent ahead.</source>
        <translation>%3 hat die vorausgeschickte Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider (RFC 9126).</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, sagen Sie es denen, die den Anbieter betreiben (RFC 9126).</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with a page.</source>
        <translation>%3 hat auf die vorausgeschickte Anfrage mit einer Seite geantwortet.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first.</source>
        <translation>Prüfen Sie, ob ein Netz zuerst eine Anmeldung will.</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with something else.</source>
        <translation>%3 hat auf die vorausgeschickte Anfrage mit etwas anderem geantwortet.</translation>
    </message>
    <message>
        <source>The answer to the request that is sent ahead lacks something.</source>
        <translation>In der Antwort auf die vorausgeschickte Anfrage fehlt etwas.</translation>
    </message>
    <message>
        <source>%3 gave no %1 that could be used.</source>
        <translation>%3 gab kein %1, das zu gebrauchen wäre.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 9126, section 2.2).</source>
        <translation>Sagen Sie es denen, die den Anbieter betreiben (RFC 9126, Abschnitt 2.2).</translation>
    </message>
    <message>
        <source>%3 gave a token that isn&apos;t bound to your key.</source>
        <translation>%3 gab ein Token, das nicht an Ihren Schlüssel gebunden ist.</translation>
    </message>
    <message>
        <source>A bound token (DPoP) was asked for, and “%2” came: whoever gets hold of that one can use it.</source>
        <translation>Gefragt war ein gebundenes Token (DPoP), gekommen ist „%2“: Wer das in die Hand bekommt, kann es benutzen.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without binding under More.</source>
        <translation>Fragen Sie den Betreiber, oder melden Sie sich ohne Bindung an (unter Mehr).</translation>
    </message>
    <message>
        <source>%3 signed its answer in a way that can&apos;t be read.</source>
        <translation>%3 hat die Antwort so signiert, dass sie nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>What came is no JWT.</source>
        <translation>Gekommen ist kein JWT.</translation>
    </message>
    <message>
        <source>The signed answer is from somebody else.</source>
        <translation>Die signierte Antwort ist von jemand anderem.</translation>
    </message>
    <message>
        <source>The signed answer is for another program.</source>
        <translation>Die signierte Antwort ist für ein anderes Programm.</translation>
    </message>
    <message>
        <source>The signed answer has ended, or doesn&apos;t say when it ends.</source>
        <translation>Die signierte Antwort ist abgelaufen oder sagt nicht, wann sie endet.</translation>
    </message>
    <message>
        <source>Try again, and compare the clock of this computer.</source>
        <translation>Versuchen Sie es noch einmal, und vergleichen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t signed, though %3 signs its answers.</source>
        <translation>Die Antwort ist nicht signiert, obwohl %3 seine Antworten signiert.</translation>
    </message>
    <message>
        <source>What came may have been changed on its way (JARM).</source>
        <translation>Was kam, kann unterwegs verändert worden sein (JARM).</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say what it knows of the token.</source>
        <translation>%3 hat nicht gesagt, was er über das Token weiß.</translation>
    </message>
    <message>
        <source>It may let only other programs ask.</source>
        <translation>Vielleicht dürfen dort nur andere Programme fragen.</translation>
    </message>
    <message>
        <source>%3 answered in a way that can&apos;t be read.</source>
        <translation>%3 hat so geantwortet, dass es nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t what it knows of the token.</source>
        <translation>%3 hat mit etwas geantwortet, das nicht sein Wissen über das Token ist.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say whether the token is active.</source>
        <translation>%3 hat nicht gesagt, ob das Token aktiv ist.</translation>
    </message>
    <message>
        <source>The answer has no %1 that is true or false.</source>
        <translation>Die Antwort hat kein %1, das wahr oder falsch ist.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 7662, section 2.2).</source>
        <translation>Sagen Sie es denen, die den Anbieter betreiben (RFC 7662, Abschnitt 2.2).</translation>
    </message>
    <message>
        <source>Name an API, an audience or scopes.</source>
        <translation>Nennen Sie eine API, einen Empfänger oder Scopes.</translation>
    </message>
    <message>
        <source>Fill in one of the fields.</source>
        <translation>Füllen Sie eines der Felder aus.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API.</source>
        <translation>Das ist nicht die Adresse einer API.</translation>
    </message>
    <message>
        <source>“%2” is no absolute address, or has a fragment (RFC 8707, section 2).</source>
        <translation>„%2“ ist keine vollständige Adresse oder hat ein Fragment (RFC 8707, Abschnitt 2).</translation>
    </message>
    <message>
        <source>The account itself hasn&apos;t got these scopes: %2.</source>
        <translation>Das Konto selbst hat diese Scopes nicht: %2.</translation>
    </message>
    <message>
        <source>A token made from it can have fewer scopes, never more.</source>
        <translation>Ein daraus gewonnenes Token kann weniger Scopes haben, nie mehr.</translation>
    </message>
    <message>
        <source>Sign in again with more scopes first.</source>
        <translation>Melden Sie sich zuerst mit mehr Scopes erneut an.</translation>
    </message>
    <message>
        <source>What %3 issued is no access token.</source>
        <translation>Was %3 ausgegeben hat, ist kein Access-Token.</translation>
    </message>
    <message>
        <source>It is said to be “%2”.</source>
        <translation>Es soll „%2“ sein.</translation>
    </message>
    <message>
        <source>Ask its operator what may be exchanged there.</source>
        <translation>Fragen Sie den Betreiber, was dort eingetauscht werden kann.</translation>
    </message>
    <message>
        <source>The token that %3 gave is for somebody else.</source>
        <translation>Das Token, das %3 gab, ist für jemand anderen.</translation>
    </message>
    <message>
        <source>It was asked for %1, and is for %2. It isn&apos;t used.</source>
        <translation>Es war für %1 gefragt und ist für %2. Es wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The account has no refresh token to ask with.</source>
        <translation>Das Konto hat kein Refresh-Token, mit dem zu fragen wäre.</translation>
    </message>
    <message>
        <source>Only with one can a token for another API be had without signing in.</source>
        <translation>Nur mit einem gibt es ein Token für eine andere API ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in again with the scope offline_access, where the provider has that.</source>
        <translation>Melden Sie sich mit dem Scope offline_access erneut an, wo der Anbieter ihn hat.</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take the proof that the key of the tokens is at hand.</source>
        <translation>%3 nimmt den Nachweis nicht an, dass der Schlüssel der Tokens zur Hand ist.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong by more than it allows.</source>
        <translation>Die Uhr dieses Rechners geht vielleicht stärker falsch, als er erlaubt.</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, tell the operator of the server (RFC 9449).</source>
        <translation>Stellen Sie die Uhr; geht sie richtig, sagen Sie es dem Betreiber des Servers (RFC 9449).</translation>
    </message>
    <message>
        <source>%3 asks again and again for a new proof.</source>
        <translation>%3 fragt immer wieder nach einem neuen Nachweis.</translation>
    </message>
    <message>
        <source>It got one with the nonce that it gave, and asked for another.</source>
        <translation>Er bekam einen mit der Nonce, die er gab, und wollte einen anderen.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell its operator (RFC 9449, section 8).</source>
        <translation>Versuchen Sie es später; bleibt es so, sagen Sie es dem Betreiber (RFC 9449, Abschnitt 8).</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign with this kind of key.</source>
        <translation>Mit dieser Art Schlüssel kann Cloakroom nicht signieren.</translation>
    </message>
    <message>
        <source>It can with RSA, P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.</source>
        <translation>Es kann es mit RSA, P-256, P-384, P-521, secp256k1, Ed25519 und Ed448.</translation>
    </message>
    <message>
        <source>Choose another key, or have Cloakroom make one.</source>
        <translation>Wählen Sie einen anderen Schlüssel, oder lassen Sie Cloakroom einen erzeugen.</translation>
    </message>
    <message>
        <source>The signed answer is another kind of token.</source>
        <translation>Die signierte Antwort ist eine andere Art Token.</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take what this client shows itself by.</source>
        <translation>%3 nimmt nicht an, womit sich dieser Client ausweist.</translation>
    </message>
    <message>
        <source>The clocks differ by more than half a minute, and an assertion lives for one.</source>
        <translation>Die Uhren gehen mehr als eine halbe Minute auseinander, und ein Nachweis gilt eine Minute.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Stellen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Don&apos;t go on with it; tell whoever runs the provider.</source>
        <translation>Machen Sie damit nicht weiter; sagen Sie es denen, die den Anbieter betreiben.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the token should be for.</source>
        <translation>Es ist nicht gesagt, wofür das Token sein soll.</translation>
    </message>
    <message>
        <source>Write it as the API&apos;s operator does.</source>
        <translation>Schreiben Sie sie wie der Betreiber der API.</translation>
    </message>
    <message>
        <source>Cloakroom is locked.</source>
        <translation>Cloakroom ist gesperrt.</translation>
    </message>
    <message>
        <source>Until it is unlocked it hands out no token and reads none.</source>
        <translation>Bis zum Entsperren gibt es kein Token heraus und liest keines.</translation>
    </message>
    <message>
        <source>Unlock it in its window, or with cloakroom-cli unlock.</source>
        <translation>Entsperren Sie es in seinem Fenster oder mit cloakroom-cli unlock.</translation>
    </message>
    <message>
        <source>Cloakroom could not be locked.</source>
        <translation>Cloakroom ließ sich nicht sperren.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder, or quit Cloakroom.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners, oder beenden Sie Cloakroom.</translation>
    </message>
    <message>
        <source>Cloakroom could not be unlocked.</source>
        <translation>Cloakroom ließ sich nicht entsperren.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be removed.</source>
        <translation>%3 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Look at the permissions of the folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>This account hands no token to other programs.</source>
        <translation>Dieses Konto gibt anderen Programmen kein Token.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of the account, in the window.</source>
        <translation>Schalten Sie das im Fenster in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>You said no to this program.</source>
        <translation>Sie haben diesem Programm Nein gesagt.</translation>
    </message>
    <message>
        <source>Ask again in a minute and allow it, or change it in the settings of the account.</source>
        <translation>Fragen Sie in einer Minute erneut und erlauben Sie es, oder ändern Sie die Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Nobody answered whether this program may have the token.</source>
        <translation>Niemand hat beantwortet, ob dieses Programm das Token bekommen darf.</translation>
    </message>
    <message>
        <source>It was asked for %1.</source>
        <translation>Gefragt wurde %1 lang.</translation>
    </message>
    <message>
        <source>Ask again while somebody is there.</source>
        <translation>Fragen Sie erneut, wenn jemand da ist.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether this program may have the token.</source>
        <translation>Niemand konnte gefragt werden, ob dieses Programm das Token bekommen darf.</translation>
    </message>
    <message>
        <source>There is no window of Cloakroom and no terminal.</source>
        <translation>Es gibt kein Fenster von Cloakroom und kein Terminal.</translation>
    </message>
    <message>
        <source>Start Cloakroom, or allow the program in the settings of the account.</source>
        <translation>Starten Sie Cloakroom, oder erlauben Sie das Programm in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The token isn&apos;t good for long enough.</source>
        <translation>Das Token gilt nicht lange genug.</translation>
    </message>
    <message>
        <source>It was asked for %1, and the new one lasts %2.</source>
        <translation>Verlangt waren %1, und das neue gilt %2.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Verlangen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>This account has no ID token.</source>
        <translation>Dieses Konto hat kein ID-Token.</translation>
    </message>
    <message>
        <source>Sign in again with the scope openid, where the provider has that.</source>
        <translation>Melden Sie sich mit dem Scope openid erneut an, sofern der Anbieter ihn kennt.</translation>
    </message>
    <message>
        <source>The token can&apos;t be handed on.</source>
        <translation>Das Token lässt sich nicht weitergeben.</translation>
    </message>
    <message>
        <source>It is too long, or has characters that no header can hold.</source>
        <translation>Es ist zu lang oder enthält Zeichen, die in keinen Header passen.</translation>
    </message>
    <message>
        <source>Ask the operator of the provider.</source>
        <translation>Fragen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>What another program asked can&apos;t be read.</source>
        <translation>Was ein anderes Programm verlangt hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What is wrong there is “%2”.</source>
        <translation>Falsch daran ist „%2“.</translation>
    </message>
    <message>
        <source>Compare it with the protocol in the documentation.</source>
        <translation>Vergleichen Sie es mit dem Protokoll in der Dokumentation.</translation>
    </message>
    <message>
        <source>The window of Cloakroom is of another version.</source>
        <translation>Das Fenster von Cloakroom hat eine andere Version.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, and this is version %2.</source>
        <translation>Es spricht Version %1 des Protokolls, und dies ist Version %2.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again, so that both are the same.</source>
        <translation>Beenden Sie Cloakroom und starten Sie es neu, damit beide gleich sind.</translation>
    </message>
    <message>
        <source>Too many programs ask for a token at once.</source>
        <translation>Zu viele Programme fragen zugleich nach einem Token.</translation>
    </message>
    <message>
        <source>The window of Cloakroom doesn&apos;t answer.</source>
        <translation>Das Fenster von Cloakroom antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait a moment, or end it and start it again.</source>
        <translation>Warten Sie einen Augenblick, oder beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The answer of Cloakroom can&apos;t be read.</source>
        <translation>Die Antwort von Cloakroom ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It was cut off, or is of another program.</source>
        <translation>Sie ist abgeschnitten oder stammt von einem anderen Programm.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end Cloakroom and start it again.</source>
        <translation>Versuchen Sie es erneut; hilft das nicht, beenden Sie Cloakroom und starten Sie es neu.</translation>
    </message>
    <message>
        <source>What listens in the place of Cloakroom belongs to another user.</source>
        <translation>Was an der Stelle von Cloakroom lauscht, gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.</source>
        <translation>Prüfen Sie, wer den Socket angelegt hat, den CLOAKROOM_SOCKET oder XDG_RUNTIME_DIR nennt.</translation>
    </message>
    <message>
        <source>Nobody listens at the socket that CLOAKROOM_SOCKET names.</source>
        <translation>An dem Socket, den CLOAKROOM_SOCKET nennt, lauscht niemand.</translation>
    </message>
    <message>
        <source>Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.</source>
        <translation>Starten Sie Cloakroom dort, leiten Sie den Socket erneut weiter, oder entfernen Sie CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t ask for tokens.</source>
        <translation>Andere Programme können nicht nach Token fragen.</translation>
    </message>
    <message>
        <source>%3 is not a folder of this user alone.</source>
        <translation>%3 ist kein Ordner, der nur diesem Benutzer gehört.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.</source>
        <translation>Entfernen Sie ihn, oder setzen Sie XDG_RUNTIME_DIR, und starten Sie Cloakroom neu.</translation>
    </message>
    <message>
        <source>Other programs ask another Cloakroom for tokens.</source>
        <translation>Andere Programme fragen ein anderes Cloakroom nach Token.</translation>
    </message>
    <message>
        <source>It listens at %3 already.</source>
        <translation>Es lauscht bereits an %3.</translation>
    </message>
    <message>
        <source>End the other one and start this one again.</source>
        <translation>Beenden Sie das andere und starten Sie dieses neu.</translation>
    </message>
    <message>
        <source>The socket %3 can&apos;t be made: %2.</source>
        <translation>Der Socket %3 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Look at the folder, and start Cloakroom again.</source>
        <translation>Prüfen Sie den Ordner, und starten Sie Cloakroom neu.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR isn&apos;t set, so there is no safe place for a socket.</source>
        <translation>XDG_RUNTIME_DIR ist nicht gesetzt; daher gibt es keinen sicheren Ort für einen Socket.</translation>
    </message>
    <message>
        <source>Start Cloakroom in a desktop session. The command line works all the same.</source>
        <translation>Starten Sie Cloakroom in einer Desktop-Sitzung. Die Befehlszeile arbeitet trotzdem.</translation>
    </message>
    <message>
        <source>Cloakroom knows no provider called “%2”.</source>
        <translation>Cloakroom kennt keinen Anbieter namens „%2“.</translation>
    </message>
    <message>
        <source>Give its address: --issuer URL, or --resource URL.</source>
        <translation>Geben Sie seine Adresse an: --issuer URL oder --resource URL.</translation>
    </message>
    <message>
        <source>%2 has no way in for a desktop program.</source>
        <translation>%2 hat keinen Zugang für ein Desktop-Programm.</translation>
    </message>
    <message>
        <source>%2 asks for a client secret.</source>
        <translation>%2 verlangt ein Client-Secret.</translation>
    </message>
    <message>
        <source>Add --client-secret and give it on the standard input.</source>
        <translation>Ergänzen Sie --client-secret und geben Sie es auf der Standardeingabe an.</translation>
    </message>
    <message>
        <source>This provider makes no client for those who ask.</source>
        <translation>Dieser Anbieter legt auf Anfrage keinen Client an.</translation>
    </message>
    <message>
        <source>Register one there and give its ID: --client-id ID.</source>
        <translation>Registrieren Sie dort einen und geben Sie dessen ID an: --client-id ID.</translation>
    </message>
    <message>
        <source>What git asked can&apos;t be read.</source>
        <translation>Was git verlangt hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look at the helper&apos;s line in the configuration of git.</source>
        <translation>Prüfen Sie die Zeile des Helpers in der Konfiguration von git.</translation>
    </message>
    <message>
        <source>The token isn&apos;t sent over a connection that anyone can read.</source>
        <translation>Über eine Verbindung, die jeder mitlesen kann, wird das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>Git asks for a remote without https.</source>
        <translation>Git fragt für eine Gegenstelle ohne https.</translation>
    </message>
    <message>
        <source>Use the https address of the remote.</source>
        <translation>Verwenden Sie die https-Adresse der Gegenstelle.</translation>
    </message>
    <message>
        <source>What docker asked can&apos;t be read.</source>
        <translation>Was docker verlangt hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look at the credential helper in the configuration of docker.</source>
        <translation>Prüfen Sie den Credential Helper in der Konfiguration von docker.</translation>
    </message>
    <message>
        <source>What kubectl says in KUBERNETES_EXEC_INFO can&apos;t be read.</source>
        <translation>Was kubectl in KUBERNETES_EXEC_INFO sagt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look at the exec section in the configuration of kubectl.</source>
        <translation>Prüfen Sie den Abschnitt exec in der Konfiguration von kubectl.</translation>
    </message>
    <message>
        <source>This version of the exec credential isn&apos;t known.</source>
        <translation>Diese Version des Exec-Credentials ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Put the apiVersion that the manual page names into the exec section.</source>
        <translation>Tragen Sie die apiVersion, die in der Manpage steht, in den Abschnitt exec ein.</translation>
    </message>
    <message>
        <source>An account is named by its label, id, issuer or e-mail address.</source>
        <translation>Ein Konto wird mit Name, Kennung, Aussteller oder E-Mail-Adresse benannt.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the authorization code grant; in the browser Cloakroom signs in by no other.</source>
        <translation>Bitten Sie den Betreiber, den Authorization Code Grant zu erlauben; im Browser meldet Cloakroom sich auf keine andere Weise an.</translation>
    </message>
    <message>
        <source>Ask its operator for bearer tokens, or for such that are bound by DPoP.</source>
        <translation>Bitten Sie den Betreiber um Bearer-Tokens oder um solche, die durch DPoP gebunden sind.</translation>
    </message>
    <message>
        <source>Sign in as for a new account and give the client secret; this account will be taken over.</source>
        <translation>Melden Sie sich wie für ein neues Konto an und geben Sie das Client-Secret an; dieses Konto wird übernommen.</translation>
    </message>
    <message>
        <source>Your administrator does not allow sign-ins there.</source>
        <translation>Ihre Administration erlaubt dort keine Anmeldungen.</translation>
    </message>
    <message>
        <source>“%2” is not on the list.</source>
        <translation>„%2“ steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Ask your administrator to add it.</source>
        <translation>Bitten Sie Ihre Administration, es hinzuzufügen.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be read.</source>
        <translation>Die Regeln Ihrer Administration lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Ask your administrator; until then nobody can sign in anew.</source>
        <translation>Fragen Sie Ihre Administration; bis dahin kann sich niemand neu anmelden.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be understood.</source>
        <translation>Die Regeln Ihrer Administration lassen sich nicht verstehen.</translation>
    </message>
    <message>
        <source>Expected in %3: %1. Found: %2.</source>
        <translation>In %3 wird %1 erwartet, und dort steht %2.</translation>
    </message>
    <message>
        <source>Whether Cloakroom starts with your session could not be changed.</source>
        <translation>Ob Cloakroom mit Ihrer Sitzung startet, ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>Ask its operator to allow this way, its grant type, for the client ID.</source>
        <translation>Bitten Sie den Betreiber, diesen Weg, seinen Grant-Typ, für die Client-ID zu erlauben.</translation>
    </message>
    <message>
        <source>Look at the resource and the audience that are asked for.</source>
        <translation>Sehen Sie nach, welche Ressource und welche Audience angefragt werden.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 hat abgelehnt.</translation>
    </message>
    <message>
        <source>Its words repeat a secret, so they are not shown.</source>
        <translation>Der Wortlaut wiederholt ein Geheimnis und wird deshalb nicht angezeigt.</translation>
    </message>
    <message>
        <source>A proxy can&apos;t know this name.</source>
        <translation>Diesen Namen kann ein Proxy nicht kennen.</translation>
    </message>
    <message>
        <source>There is a “%1” in “%2”, which would end the name.</source>
        <translation>In „%2“ steht ein „%1“, das den Namen beenden würde.</translation>
    </message>
    <message>
        <source>Nothing opens it without its passphrase.</source>
        <translation>Ohne seine Passphrase lässt er sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Give the passphrase with the certificate.</source>
        <translation>Geben Sie die Passphrase beim Zertifikat an.</translation>
    </message>
    <message>
        <source>The private key in %3 can&apos;t be opened.</source>
        <translation>Der private Schlüssel in %3 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It has another passphrase, or the file is damaged.</source>
        <translation>Er hat eine andere Passphrase, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>Geben Sie die Passphrase noch einmal an.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password: give them with its address.</source>
        <translation>Der Proxy fragt nach Name und Passwort: Geben Sie sie bei seiner Adresse an.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t take the name and the password that were given.</source>
        <translation>Der Proxy nimmt den angegebenen Namen und das Passwort nicht an.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key.</source>
        <translation>Geben Sie die Passphrase des Schlüssels an.</translation>
    </message>
    <message>
        <source>The key in this file can&apos;t be opened.</source>
        <translation>Der Schlüssel in dieser Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key again.</source>
        <translation>Geben Sie die Passphrase des Schlüssels noch einmal an.</translation>
    </message>
    <message>
        <source>%3 takes requests only ahead of the browser.</source>
        <translation>%3 nimmt Anfragen nur vor dem Browser an.</translation>
    </message>
    <message>
        <source>That was switched off for this account (RFC 9126).</source>
        <translation>Das wurde für dieses Konto ausgeschaltet (RFC 9126).</translation>
    </message>
    <message>
        <source>Switch it on again under More.</source>
        <translation>Schalten Sie es unter „Mehr“ wieder ein.</translation>
    </message>
    <message>
        <source>Ask an administrator of this computer what listens there.</source>
        <translation>Bei der Verwaltung dieses Computers nachfragen, was dort lauscht.</translation>
    </message>
    <message>
        <source>Remove it, and start Cloakroom again.</source>
        <translation>Entfernen Sie ihn, und starten Sie Cloakroom neu.</translation>
    </message>
    <message>
        <source>The system names no safe place for a socket.</source>
        <translation>Das System nennt keinen sicheren Ort für einen Socket.</translation>
    </message>
    <message>
        <source>This token needs no proof.</source>
        <translation>Dieses Token braucht keinen Nachweis.</translation>
    </message>
    <message>
        <source>It isn&apos;t bound to a key: an API takes it from whoever has it.</source>
        <translation>Es ist an keinen Schlüssel gebunden: Eine API nimmt es von jedem an, der es hat.</translation>
    </message>
    <message>
        <source>Send the token alone, or sign in again with bound tokens.</source>
        <translation>Senden Sie das Token allein, oder melden Sie sich mit gebundenen Tokens neu an.</translation>
    </message>
    <message>
        <source>A secret is missing.</source>
        <translation>Ein Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>%3 answered with a web page where its keys belong.</source>
        <translation>%3 hat mit einer Webseite geantwortet, wo die Schlüssel sein sollten.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first; if not, ask the operator of the server.</source>
        <translation>Prüfen Sie, ob ein Netz erst eine Anmeldung verlangt; wenn nicht, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Give a token, or the answer or the header it is in.</source>
        <translation>Geben Sie ein Token an oder die Antwort oder den Header, in dem es steht.</translation>
    </message>
    <message>
        <source>Cloakroom looks at up to %1.</source>
        <translation>Cloakroom betrachtet bis zu %1.</translation>
    </message>
    <message>
        <source>The socket where it would listen can&apos;t be reached.</source>
        <translation>Der Socket, an dem es lauschen würde, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again.</source>
        <translation>Beenden Sie Cloakroom und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The folder that XDG_RUNTIME_DIR names can&apos;t be entered, or its name is too long.</source>
        <translation>Der Ordner, den XDG_RUNTIME_DIR nennt, ist nicht zugänglich, oder sein Name ist zu lang.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of this user, or unset it.</source>
        <translation>Setzen Sie XDG_RUNTIME_DIR auf einen Ordner dieses Benutzers, oder löschen Sie die Variable.</translation>
    </message>
    <message>
        <source>It can&apos;t be said whether the window of Cloakroom runs.</source>
        <translation>Es lässt sich nicht sagen, ob das Fenster von Cloakroom läuft.</translation>
    </message>
    <message>
        <source>It gives one together with the client ID.</source>
        <translation>Es wird zusammen mit der Client-ID vergeben.</translation>
    </message>
    <message>
        <source>See what it takes with --help.</source>
        <translation>Siehe mit --help, was möglich ist.</translation>
    </message>
    <message>
        <source>Not known here: “%3”.</source>
        <translation>Hier nicht bekannt: „%3“.</translation>
    </message>
    <message>
        <source>See what is with --help.</source>
        <translation>Siehe mit --help, was es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%3”.</source>
        <translation>Es gibt keinen Befehl „%3“.</translation>
    </message>
    <message>
        <source>See the commands with --help.</source>
        <translation>Siehe mit --help, welche Befehle es gibt.</translation>
    </message>
    <message>
        <source>This is missing: %3.</source>
        <translation>Das fehlt: %3.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>There is a word too many.</source>
        <translation>Da ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Put what has blanks in it in quotes.</source>
        <translation>Setzen Sie in Anführungszeichen, was Leerzeichen enthält.</translation>
    </message>
    <message>
        <source>%3 needs a value.</source>
        <translation>%3 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Give one behind it.</source>
        <translation>Geben Sie ihn dahinter an.</translation>
    </message>
    <message>
        <source>%3 takes no value.</source>
        <translation>%3 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The command can&apos;t be used like this.</source>
        <translation>Der Befehl kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>See how with --help.</source>
        <translation>Siehe mit --help, wie.</translation>
    </message>
    <message>
        <source>That is no file of providers.</source>
        <translation>Das ist keine Datei mit Anbietern.</translation>
    </message>
    <message>
        <source>%3 is not the JSON that was expected: %2.</source>
        <translation>%3 ist nicht das erwartete JSON: %2.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and can&apos;t be copied.</source>
        <translation>Die Liste der Konten war beschädigt und lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>%3 stays as it is, and nothing is saved there.</source>
        <translation>%3 bleibt, wie es ist, und dort wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, and put the copies of earlier damage elsewhere.</source>
        <translation>Sehen Sie nach dem freien Platz und den Zugriffsrechten, und legen Sie die Kopien früherer Schäden woandershin.</translation>
    </message>
    <message>
        <source>A token could not be revoked.</source>
        <translation>Ein Token konnte nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>Der Schlüsselbund gab es nicht heraus; es bleibt gültig, bis es abläuft.</translation>
    </message>
    <message>
        <source>End the session at the provider.</source>
        <translation>Beenden Sie die Sitzung beim Anbieter.</translation>
    </message>
    <message>
        <source>This file holds no private key that can be read.</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel, der lesbar ist.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, from its BEGIN line to its END line.</source>
        <translation>Einen privaten Schlüssel in PEM angeben, von der BEGIN- bis zur END-Zeile.</translation>
    </message>
    <message>
        <source>This private key can&apos;t be used.</source>
        <translation>Dieser private Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Make a longer one, or one on the curve P-256, and register its public half.</source>
        <translation>Einen längeren oder einen auf der Kurve P-256 erzeugen und seine öffentliche Hälfte registrieren.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>Es ist ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Eine Datei angeben.</translation>
    </message>
    <message>
        <source>%3 does not know this client ID, or what proves it (a secret, a key or a certificate) does not belong to it.</source>
        <translation>%3 kennt diese Client-ID nicht, oder was sie ausweist (ein Secret, ein Schlüssel oder ein Zertifikat) gehört nicht zu ihr.</translation>
    </message>
    <message>
        <source>Compare the client ID, and the secret, key or certificate, with what was registered.</source>
        <translation>Client-ID und Secret, Schlüssel oder Zertifikat mit der Registrierung vergleichen.</translation>
    </message>
    <message>
        <source>This address was cut, or it belongs to no sign-in of yours.</source>
        <translation>Diese Adresse wurde abgeschnitten, oder sie gehört zu keiner der eigenen Anmeldungen.</translation>
    </message>
    <message>
        <source>Its state is missing.</source>
        <translation>Sein „state“ fehlt.</translation>
    </message>
    <message>
        <source>%3 said no in words of its own.</source>
        <translation>%3 hat mit eigenen Worten abgelehnt.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one neither reads nor changes it.</source>
        <translation>Nehmen Sie das neuere Cloakroom; dieses liest sie nicht und ändert sie nicht.</translation>
    </message>
    <message>
        <source>%3 takes no tokens of that issuer.</source>
        <translation>%3 nimmt keine Token dieses Ausstellers.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Take that way, or choose another provider.</source>
        <translation>Nehmen Sie diesen Weg, oder wählen Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>%2 takes no client secret from a program on a desktop.</source>
        <translation>%2 nimmt kein Client-Secret von einem Programm auf einem Schreibtischrechner.</translation>
    </message>
    <message>
        <source>One was given, and would have been sent.</source>
        <translation>Eines wurde angegeben und wäre gesendet worden.</translation>
    </message>
    <message>
        <source>Leave out --client-secret, and register a public client.</source>
        <translation>Lassen Sie --client-secret weg, und registrieren Sie einen öffentlichen Client.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read.</source>
        <translation>Die Schlüssel sind nicht lesbar.</translation>
    </message>
    <message>
        <source>In their JSON “%1” is expected, but “%2” was found.</source>
        <translation>In ihrem JSON ist „%1“ erwartet, gefunden wurde „%2“.</translation>
    </message>
    <message>
        <source>Correct it there, or get the keys again.</source>
        <translation>Berichtigen Sie es dort, oder besorgen Sie die Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>One is registered by hand: %2.</source>
        <translation>Er wird von Hand registriert: %2.</translation>
    </message>
    <message>
        <source>Your keychain did not let Cloakroom in.</source>
        <translation>Ihr Schlüsselbund hat Cloakroom nicht eingelassen.</translation>
    </message>
    <message>
        <source>It was told no, by you or in its settings.</source>
        <translation>Es wurde verweigert, von Ihnen oder in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>This sign-in is lost: your keychain did not keep it.</source>
        <translation>Diese Anmeldung ist verloren: Ihr Schlüsselbund hat sie nicht behalten.</translation>
    </message>
    <message>
        <source>It was asked twice, and without the window nothing else holds a sign-in.</source>
        <translation>Er wurde zweimal gefragt, und ohne das Fenster bewahrt sonst nichts eine Anmeldung.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then sign in again.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund entsperrt und auf dem Datenträger Platz ist, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>What this renewal brought is lost: your keychain did not keep it.</source>
        <translation>Was diese Erneuerung brachte, ist verloren: Ihr Schlüsselbund hat es nicht behalten.</translation>
    </message>
    <message>
        <source>It was asked until the command ended, and without the window nothing else holds a sign-in.</source>
        <translation>Er wurde gefragt, bis der Befehl endete, und ohne das Fenster bewahrt sonst nichts eine Anmeldung.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then renew again. Where the server no longer takes the old sign-in, sign in again.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund entsperrt und auf dem Datenträger Platz ist, und erneuern Sie noch einmal. Nimmt der Server die alte Anmeldung nicht mehr, melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>It leads to %1, and not to “%2”.</source>
        <translation>Es führt zu %1 und nicht zu „%2“.</translation>
    </message>
    <message>
        <source>Choose one that it leads to, or leave the issuer out.</source>
        <translation>Wählen Sie einen, zu dem es führt, oder lassen Sie den Aussteller weg.</translation>
    </message>
    <message>
        <source>The list of accounts was changed by something other than Cloakroom.</source>
        <translation>Die Liste der Konten wurde von etwas anderem als Cloakroom geändert.</translation>
    </message>
    <message>
        <source>It is shown as it reads now; a copy of the file is kept as %3.</source>
        <translation>Sie wird angezeigt, wie sie jetzt lautet; eine Kopie der Datei liegt unter %3.</translation>
    </message>
    <message>
        <source>If you changed it yourself, all is well. Otherwise look at each account, or put a copy from a backup in its place; the tokens are still in the keychain.</source>
        <translation>Haben Sie sie selbst geändert, ist alles in Ordnung. Sonst sehen Sie sich jedes Konto an, oder legen Sie eine Sicherungskopie an die Stelle; die Token sind noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The tokens of “%3” are bound to a key, and the new ones aren&apos;t.</source>
        <translation>Die Tokens von „%3“ sind an einen Schlüssel gebunden, und die neuen sind es nicht.</translation>
    </message>
    <message>
        <source>Whoever gets hold of one that isn&apos;t bound can use it, so the account stays as it was.</source>
        <translation>Wer eines in die Hand bekommt, das nicht gebunden ist, kann es benutzen; darum bleibt das Konto, wie es war.</translation>
    </message>
    <message>
        <source>Sign in with bound tokens, or say that you want none: under More, or with --dpop never.</source>
        <translation>Melden Sie sich mit gebundenen Tokens an, oder sagen Sie, dass Sie keine wollen: unter Mehr oder mit --dpop never.</translation>
    </message>
    <message>
        <source>No browser can be opened here.</source>
        <translation>Hier lässt sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>This session has no display, and BROWSER names no program.</source>
        <translation>Diese Sitzung hat keine Anzeige, und BROWSER nennt kein Programm.</translation>
    </message>
    <message>
        <source>Sign in with another device, or open the link in a browser elsewhere and paste the address it ends on.</source>
        <translation>Melden Sie sich mit einem anderen Gerät an, oder öffnen Sie den Link anderswo in einem Browser und fügen Sie die Adresse ein, auf der er endet.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>Die Seite %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The keychain took it and gave nothing back.</source>
        <translation>Der Schlüsselbund nahm sie und gab nichts zurück.</translation>
    </message>
    <message>
        <source>Your administrator’s rules are not used.</source>
        <translation>Die Regeln Ihrer Administration werden nicht benutzt.</translation>
    </message>
    <message>
        <source>%3 can be changed by everybody.</source>
        <translation>%3 kann von jedem geändert werden.</translation>
    </message>
    <message>
        <source>It is written anew, as it is shown; a copy of the damaged file is kept as %3.</source>
        <translation>Sie ist neu geschrieben, wie sie angezeigt wird; eine Kopie der beschädigten Datei liegt unter %3.</translation>
    </message>
    <message>
        <source>There is nothing to do. If you were changing the file yourself, change it again; your changes are in the copy.</source>
        <translation>Es ist nichts zu tun. Wenn Sie die Datei gerade selbst geändert haben, ändern Sie sie noch einmal; Ihre Änderungen sind in der Kopie.</translation>
    </message>
    <message>
        <source>%3 no longer has the request that was sent ahead.</source>
        <translation>%3 hat die vorausgeschickte Anfrage nicht mehr.</translation>
    </message>
    <message>
        <source>It keeps one for a while, and for one use (RFC 9126).</source>
        <translation>Er bewahrt eine nur eine Weile und für eine Verwendung auf (RFC 9126).</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser soon.</source>
        <translation>Melden Sie sich erneut an, und schließen Sie die Anmeldung im Browser bald ab.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>%2 could not be started, or ended with an error.</source>
        <translation>%2 ließ sich nicht starten oder endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>This sign-in was given to the keychain, but could not be read back.</source>
        <translation>Diese Anmeldung wurde dem Schlüsselbund übergeben, konnte aber nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and answers. The window saves it again by itself; a command reads it the next time.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund entsperrt ist und antwortet. Das Fenster speichert sie von selbst noch einmal; ein Befehl liest sie beim nächsten Mal.</translation>
    </message>
    <message>
        <source>It has to begin with %1.</source>
        <translation>Sie muss mit %1 beginnen.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or lets nothing through: check its address.</source>
        <translation>Der Proxy ist nicht erreichbar oder lässt nichts durch: Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>This sign-in is lost: the list of accounts could not be saved.</source>
        <translation>Diese Anmeldung ist verloren: Die Liste der Konten ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Its tokens were removed from the keychain, and revoked where the server offers that. Look at the free space and the permissions of the folder, then sign in again.</source>
        <translation>Seine Token wurden aus dem Schlüsselbund entfernt und widerrufen, wo der Server das anbietet. Prüfen Sie den freien Platz und die Zugriffsrechte des Ordners und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>It is reached by a proxy, and the way there or the proxy failed.</source>
        <translation>Der Weg dorthin führt über einen Proxy, und der Weg oder der Proxy hat versagt.</translation>
    </message>
    <message>
        <source>The proxy that was set can&apos;t be read.</source>
        <translation>Der eingestellte Proxy ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nobody knows which one it was, and nothing is sent past it.</source>
        <translation>Niemand weiß, welcher es war, und an ihm vorbei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose one in the preferences, or in the account&apos;s settings.</source>
        <translation>Wählen Sie einen in den Programmeinstellungen oder in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t check with this kind of key.</source>
        <translation>Mit dieser Art Schlüssel kann Cloakroom nicht prüfen.</translation>
    </message>
    <message>
        <source>Give the key that the token is signed with.</source>
        <translation>Geben Sie den Schlüssel an, mit dem das Token signiert ist.</translation>
    </message>
    <message>
        <source>This PEM text holds more than one public key.</source>
        <translation>Dieser PEM-Text enthält mehr als einen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Give one of them alone.</source>
        <translation>Geben Sie einen davon allein an.</translation>
    </message>
    <message>
        <source>The ID token is made with a secret, not signed with a key.</source>
        <translation>Das ID-Token ist mit einem Geheimnis erstellt, nicht mit einem Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t take %2: whoever knows the client secret, which no program on a desktop can keep, can make such a token.</source>
        <translation>Cloakroom nimmt %2 nicht an: Wer das Client-Geheimnis kennt, das kein Desktop-Programm geheim halten kann, kann so ein Token erstellen.</translation>
    </message>
    <message>
        <source>Ask the operator of the server to have this client&apos;s ID tokens signed with RS256 or ES256.</source>
        <translation>Bitten Sie den Betreiber des Servers, die ID-Tokens dieses Clients mit RS256 oder ES256 signieren zu lassen.</translation>
    </message>
    <message>
        <source>Your keychain keeps this entry back.</source>
        <translation>Ihr Schlüsselbund hält diesen Eintrag zurück.</translation>
    </message>
    <message>
        <source>It is open, but asks you before a program may see an entry.</source>
        <translation>Er ist offen, fragt aber, bevor ein Programm einen Eintrag sehen darf.</translation>
    </message>
    <message>
        <source>Press Unlock in the window and allow Cloakroom there, or switch that question off in the keychain&apos;s settings.</source>
        <translation>Im Fenster auf „Entsperren“ drücken und Cloakroom dann zulassen, oder diese Frage in den Einstellungen des Schlüsselbunds ausschalten.</translation>
    </message>
    <message>
        <source>Your preferences can&apos;t be understood.</source>
        <translation>Ihre Programmeinstellungen lassen sich nicht verstehen.</translation>
    </message>
    <message>
        <source>Correct the file, or set your preferences anew; a copy of the file is kept then.</source>
        <translation>Berichtigen Sie die Datei, oder stellen Sie alles neu ein; dann bleibt eine Kopie der Datei erhalten.</translation>
    </message>
    <message>
        <source>Your keychain waits for an answer from you.</source>
        <translation>Ihr Schlüsselbund wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>It asked you something ten seconds ago.</source>
        <translation>Er hat Sie vor zehn Sekunden etwas gefragt.</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>Die Frage beantworten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your keychain can&apos;t do what it was asked.</source>
        <translation>Ihr Schlüsselbund kann nicht, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>Look for a newer version of the keychain service, or use another.</source>
        <translation>Nach einer neueren Version des Schlüsselbund-Dienstes suchen oder einen anderen verwenden.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; where the server is your company&apos;s, give the certificate that signed it in “Authorities”.</source>
        <translation>In einem unbekannten Netz nicht weitermachen; gehört der Server zur eigenen Firma, unter „Zertifizierungsstellen“ das Zertifikat angeben, mit dem seines signiert ist.</translation>
    </message>
    <message>
        <source>Cloakroom was ended before the token was there.</source>
        <translation>Cloakroom wurde beendet, bevor das Token da war.</translation>
    </message>
</context>
</TS>
