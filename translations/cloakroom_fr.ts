<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>La connexion a réussi</translation>
    </message>
    <message>
        <source>Cloakroom has what it needs. You can close this tab.</source>
        <translation>Cloakroom a ce qu’il lui faut. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The provider or you said no. Nothing was saved. You can close this tab.</source>
        <translation>Le fournisseur ou vous-même avez refusé. Rien n’a été enregistré. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Cloakroom shows what went wrong and what to do next. You can close this tab.</source>
        <translation>Cloakroom indique ce qui n’a pas marché et que faire ensuite. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Go back to Cloakroom</source>
        <translation>Revenez à Cloakroom</translation>
    </message>
    <message>
        <source>Its window shows how the sign-in ended. You can close this tab.</source>
        <translation>Sa fenêtre indique comment la connexion s’est terminée. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Rien n’est en attente ici</translation>
    </message>
    <message>
        <source>No sign-in waits for this address. Never give the address to anyone. You can close this tab.</source>
        <translation>Aucune connexion n’attend cette adresse. Ne donnez jamais cette adresse à personne. Vous pouvez fermer cet onglet.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Lists the accounts: name, id, provider, how they stand.</source>
        <translation>Liste les comptes&#xa0;: nom, ID, fournisseur, état.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>Only a name of each.</source>
        <translation>Seulement un nom pour chacun.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Label, id, issuer or e-mail of the account.</source>
        <translation>Nom, ID, émetteur ou adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>Prints what a shell completes the commands with.</source>
        <translation>Affiche ce qui permet à un shell de compléter les commandes.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>The ID token in place of the access token.</source>
        <translation>Le jeton d’ID à la place du jeton d’accès.</translation>
    </message>
    <message>
        <source>It must be good for at least that long: 90, 90s, 5m, 2h; else it is renewed.</source>
        <translation>Durée minimale pendant laquelle il doit rester valable&#xa0;: 90, 90s, 5m, 2h&#x202f;; sinon il est renouvelé.</translation>
    </message>
    <message>
        <source>A token with these scopes only; may come several times.</source>
        <translation>Un jeton avec ces scopes seulement&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>A token for this API (RFC 8707).</source>
        <translation>Un jeton pour cette API (RFC 8707).</translation>
    </message>
    <message>
        <source>As the line of a request: Authorization: Bearer …</source>
        <translation>Comme ligne d’une requête&#xa0;: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>The variable that holds it; else ACCESS_TOKEN or ID_TOKEN.</source>
        <translation>La variable qui le contient&#x202f;; sinon ACCESS_TOKEN ou ID_TOKEN.</translation>
    </message>
    <message>
        <source>The user name beside the token; else oauth2.</source>
        <translation>Le nom d’utilisateur à côté du jeton&#x202f;; sinon oauth2.</translation>
    </message>
    <message>
        <source>Never as a bearer token, even where git offers that.</source>
        <translation>Jamais comme jeton bearer, même là où git le propose.</translation>
    </message>
    <message>
        <source>Prints an access token, renewed first if its end is near.</source>
        <translation>Affiche un jeton d’accès, renouvelé d’abord si sa fin approche.</translation>
    </message>
    <message>
        <source>Runs a command that finds the token in its environment, and nobody else.</source>
        <translation>Exécute une commande qui, seule, trouve le jeton dans son environnement.</translation>
    </message>
    <message>
        <source>Is a credential helper of git.</source>
        <translation>Sert de credential helper à git.</translation>
    </message>
    <message>
        <source>Is what a credential helper of docker calls.</source>
        <translation>Est ce qu’appelle un credential helper de docker.</translation>
    </message>
    <message>
        <source>Prints an exec credential of kubectl.</source>
        <translation>Affiche un exec credential de kubectl.</translation>
    </message>
    <message>
        <source>Prints the token and its end as JSON, as tools ask a process for it.</source>
        <translation>Affiche le jeton et sa fin en JSON, comme les outils le demandent à un processus.</translation>
    </message>
    <message>
        <source>Explains tokens and checks their signatures.

Ends with 0 when nothing failed, 1 when a check did, 2 when there is no token or the command can&apos;t be used.</source>
        <translation>Explique des jetons et vérifie leurs signatures.

Se termine par 0 si aucune vérification n’a échoué, par 1 si l’une a échoué, par 2&#xa0;s’il n’y a pas de jeton ou si la commande est inutilisable.</translation>
    </message>
    <message>
        <source>Check the signature with the key in FILE: PEM, JWK, JWK Set, or the secret of HS256.</source>
        <translation>Vérifier la signature avec la clé contenue dans FILE&#xa0;: PEM, JWK, JWK Set ou le secret de HS256.</translation>
    </message>
    <message>
        <source>Expect the token from the issuer at URL; without --keys, fetch its keys and check the signature with them.</source>
        <translation>Attendre le jeton de l’émetteur situé à URL&#x202f;; sans --keys, récupérer ses clés et vérifier la signature avec elles.</translation>
    </message>
    <message>
        <source>Say everything about a token.</source>
        <translation>Tout dire d’un jeton.</translation>
    </message>
    <message>
        <source>Locks Cloakroom: no token is handed out, and its window forgets them, until it is unlocked.</source>
        <translation>Verrouille Cloakroom&#xa0;: aucun jeton n’est remis et sa fenêtre les oublie, jusqu’au déverrouillage.</translation>
    </message>
    <message>
        <source>Unlocks Cloakroom.</source>
        <translation>Déverrouille Cloakroom.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Se connecter avec le navigateur.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Lister les comptes.</translation>
    </message>
    <message>
        <source>Say how an account stands.</source>
        <translation>Dire où en est un compte.</translation>
    </message>
    <message>
        <source>List what happened to an account.</source>
        <translation>Lister ce qui est arrivé à un compte.</translation>
    </message>
    <message>
        <source>Renew the access token of an account.</source>
        <translation>Renouveler le jeton d’accès d’un compte.</translation>
    </message>
    <message>
        <source>Revoke and remove the tokens of an account.</source>
        <translation>Révoquer et supprimer les jetons d’un compte.</translation>
    </message>
    <message>
        <source>Print an access token of an account.</source>
        <translation>Afficher un jeton d’accès d’un compte.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment.</source>
        <translation>Exécuter une commande avec le jeton dans son environnement.</translation>
    </message>
    <message>
        <source>Be a credential helper of git.</source>
        <translation>Servir de credential helper à git.</translation>
    </message>
    <message>
        <source>Be a credential helper of docker.</source>
        <translation>Servir de credential helper à docker.</translation>
    </message>
    <message>
        <source>Be an exec credential of kubectl.</source>
        <translation>Servir d’exec credential à kubectl.</translation>
    </message>
    <message>
        <source>Print the token for tools that ask a process.</source>
        <translation>Afficher le jeton pour les outils qui interrogent un processus.</translation>
    </message>
    <message>
        <source>Hand out no token until it is unlocked.</source>
        <translation>Ne remettre aucun jeton jusqu’au déverrouillage.</translation>
    </message>
    <message>
        <source>Unlock.</source>
        <translation>Déverrouiller.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish completes the commands with.</source>
        <translation>Afficher ce qui permet à bash, zsh ou fish de compléter les commandes.</translation>
    </message>
    <message>
        <source>Usage: cloakroom-cli COMMAND [OPTION]...</source>
        <translation>Usage&#xa0;: cloakroom-cli COMMANDE [OPTION]...</translation>
    </message>
    <message>
        <source>cloakroom-cli COMMAND --help tells more.</source>
        <translation>cloakroom-cli COMMANDE --help en dit plus.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>Lancé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>1: yes, this once   2: yes, always   0: no</source>
        <translation>1&#xa0;: oui, cette fois   2&#xa0;: oui, toujours   0&#xa0;: non</translation>
    </message>
    <message>
        <source>1: yes, this once   0: no</source>
        <translation>1&#xa0;: oui, cette fois   0&#xa0;: non</translation>
    </message>
    <message>
        <source>Renews the access token of an account.</source>
        <translation>Renouvelle le jeton d’accès d’un compte.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Toujours autorisés</translation>
    </message>
    <message>
        <source>Says how an account stands, and what of it is known.</source>
        <translation>Dit où en est un compte et ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Lists what happened to an account, oldest first.</source>
        <translation>Liste ce qui est arrivé à un compte, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Sign in in a browser of yours, at
%1
and paste the address it ends on here. Never paste one for somebody who asks you to.</source>
        <translation>Connectez-vous dans l’un de vos navigateurs, à l’adresse
%1
et collez ici l’adresse où il aboutit. N’en collez jamais une pour quelqu’un qui vous le demande.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If it does not open, here is the address:
%1</source>
        <translation>Connectez-vous dans le navigateur. S’il ne s’ouvre pas, voici l’adresse&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Open on any device
%1
and enter the code
%2</source>
        <translation>Ouvrez sur n’importe quel appareil
%1
et saisissez le code
%2</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Connexion établie en tant que %1 (%2).</translation>
    </message>
    <message>
        <source>A provider that Cloakroom knows, as github.</source>
        <translation>Un fournisseur que Cloakroom connaît, par exemple github.</translation>
    </message>
    <message>
        <source>What the provider has to be told, as host=git.example; may come several times.</source>
        <translation>Ce que le fournisseur doit savoir, par exemple host=git.example&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>The address of an API or MCP server, which says who gives tokens for it.</source>
        <translation>L’adresse d’une API ou d’un serveur MCP, qui indique qui délivre des jetons pour elle.</translation>
    </message>
    <message>
        <source>What the provider calls this application; without it the server makes one, where it does that.</source>
        <translation>Le nom que le fournisseur donne à cette application&#x202f;; à défaut, le serveur en crée un s’il le permet.</translation>
    </message>
    <message>
        <source>What to ask for; may come several times.</source>
        <translation>Ce qui est demandé&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Where the browser comes back to; port 0 is any port.</source>
        <translation>L’adresse où le navigateur revient&#x202f;; le port 0 signifie n’importe lequel.</translation>
    </message>
    <message>
        <source>One more parameter of the request; may come several times.</source>
        <translation>Un paramètre de plus pour la requête&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>What to call the account.</source>
        <translation>Le nom à donner au compte.</translation>
    </message>
    <message>
        <source>The application has a secret: read it from the standard input, or ask for it.</source>
        <translation>L’application a un secret&#xa0;: le lire sur l’entrée standard ou le demander.</translation>
    </message>
    <message>
        <source>Sign in with another device: shows an address and the code to enter there.</source>
        <translation>Se connecter avec un autre appareil&#xa0;: affiche une adresse et le code à y saisir.</translation>
    </message>
    <message>
        <source>The browser is on another machine: reads the address it ends on from the standard input.</source>
        <translation>Le navigateur est sur une autre machine&#xa0;: lit sur l’entrée standard l’adresse où il aboutit.</translation>
    </message>
    <message>
        <source>Sign in as a program, on its own behalf: nobody is asked.</source>
        <translation>Se connecter en tant que programme, en son propre nom&#xa0;: personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Signs in with the browser and keeps the tokens in the keychain. The same person again renews the account.</source>
        <translation>Se connecte avec le navigateur et garde les jetons dans le trousseau. Si c’est la même personne, le compte est renouvelé.</translation>
    </message>
    <message>
        <source>%1: revoked.</source>
        <translation>%1&#xa0;: révoqué.</translation>
    </message>
    <message>
        <source>%1: not revoked, the provider offers no way.</source>
        <translation>%1&#xa0;: non révoqué, le fournisseur ne le permet pas.</translation>
    </message>
    <message>
        <source>%1: not revoked, the keychain did not give it out.</source>
        <translation>%1&#xa0;: non révoqué, le trousseau ne l’a pas livré.</translation>
    </message>
    <message>
        <source>%1: not revoked, it may still live.</source>
        <translation>%1&#xa0;: non révoqué, il est peut-être encore valable.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>%1 est déconnecté.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Client: deleted at the server.</source>
        <translation>Client&#xa0;: supprimé sur le serveur.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; without a token it can do nothing.</source>
        <translation>Client&#xa0;: non supprimé sur le serveur&#x202f;; sans jeton, il ne peut rien faire.</translation>
    </message>
    <message>
        <source>Keychain: removed, looked again, gone.</source>
        <translation>Trousseau&#xa0;: supprimé, vérifié de nouveau, plus rien.</translation>
    </message>
    <message>
        <source>Revokes and removes the tokens of an account.</source>
        <translation>Révoque et supprime les jetons d’un compte.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>the keychain does not open</source>
        <translation>le trousseau ne s’ouvre pas</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>à reconnecter</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed in, expires %1</source>
        <translation>connecté, expire %1</translation>
    </message>
    <message>
        <source>expired %1, can be renewed</source>
        <translation>expiré %1, peut être renouvelé</translation>
    </message>
    <message>
        <source>expired %1, sign in again</source>
        <translation>expiré %1, à reconnecter</translation>
    </message>
    <message>
        <source>The method of the request; else GET.</source>
        <translation>La méthode de la requête&#x202f;; sinon GET.</translation>
    </message>
    <message>
        <source>The address of the request.</source>
        <translation>L’adresse de la requête.</translation>
    </message>
    <message>
        <source>What the API gave in DPoP-Nonce, where it did.</source>
        <translation>Ce que l’API a donné dans DPoP-Nonce, le cas échéant.</translation>
    </message>
    <message>
        <source>Token and proof as lines of a request: Authorization: DPoP … and DPoP: …</source>
        <translation>Jeton et preuve comme lignes d’une requête&#xa0;: Authorization: DPoP … et DPoP: …</translation>
    </message>
    <message>
        <source>Prints a proof (DPoP, RFC 9449) that the account&apos;s access token is used by who has its key: for one request to one address, for about a minute.</source>
        <translation>Affiche une preuve (DPoP, RFC 9449) que le jeton d’accès du compte est utilisé par qui a sa clé&#xa0;: pour une requête à une adresse, pendant une minute environ.</translation>
    </message>
    <message>
        <source>Print a proof of a bound token for one request.</source>
        <translation>Afficher une preuve d’un jeton lié pour une requête.</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>Mot de passe pour le proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the private key:</source>
        <translation>Phrase secrète de la clé privée&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the certificate:</source>
        <translation>Phrase secrète du certificat&#xa0;:</translation>
    </message>
    <message>
        <source>The application shows itself by this key, taken over into the keychain; a passphrase is asked for.</source>
        <translation>L’application se présente avec cette clé, reprise dans le trousseau&#x202f;; une phrase secrète est demandée.</translation>
    </message>
    <message>
        <source>... or by this certificate, with its key in the same file; a passphrase is asked for.</source>
        <translation>… ou avec ce certificat, dont la clé est dans le même fichier&#x202f;; une phrase secrète est demandée.</translation>
    </message>
    <message>
        <source>Certificates that are believed besides the system&apos;s, for this account.</source>
        <translation>Certificats admis en plus de ceux du système, pour ce compte.</translation>
    </message>
    <message>
        <source>The account&apos;s own proxy, as http://proxy.example:8080, or none.</source>
        <translation>Le proxy propre au compte, comme http://proxy.example:8080, ou none.</translation>
    </message>
    <message>
        <source>Whom the proxy knows; the password is read from the standard input, or asked for.</source>
        <translation>Qui le proxy connaît&#x202f;; le mot de passe est lu sur l’entrée standard, ou demandé.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Say how the command is used.</source>
        <translation>Dire comment la commande s’utilise.</translation>
    </message>
    <message>
        <source>The token, or what it stands in; - or nothing: the standard input.</source>
        <translation>Le jeton, ou ce qui le contient ; - ou rien : l’entrée standard.</translation>
    </message>
    <message>
        <source>Whether tokens are bound to a key of this computer: where_offered, required or never; else never.</source>
        <translation>Si les jetons sont liés à une clé de cet ordinateur : where_offered, required ou never ; sinon never.</translation>
    </message>
    <message>
        <source>Whether requests go to the server ahead of the browser: where_offered or never; else where_offered.</source>
        <translation>Si les requêtes vont au serveur avant le navigateur : where_offered ou never ; sinon where_offered.</translation>
    </message>
    <message>
        <source>Whether the server is to sign its answers: where_offered or never; else where_offered.</source>
        <translation>Si le serveur doit signer ses réponses : where_offered ou never ; sinon where_offered.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>Un serveur qui n’interroge pas le fournisseur peut l’accepter jusqu’à %1.</translation>
    </message>
    <message>
        <source>Further access tokens</source>
        <translation>Autres jetons d’accès</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser; the provider&apos;s logout page: %1</source>
        <translation>Votre session est peut-être encore ouverte dans le navigateur ; la page de déconnexion du fournisseur : %1</translation>
    </message>
    <message>
        <source>or open, and compare the code
%1</source>
        <translation>ou ouvrez, et comparez le code
%1</translation>
    </message>
    <message>
        <source>It is good for %1.</source>
        <translation>Il est valable %1.</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>Seulement si vous avez commencé cette connexion vous-même&#xa0;: qui saisit le code connecte cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of the provider; of several that an API names, the one to take.</source>
        <translation>L&apos;adresse du fournisseur ; parmi plusieurs nommées par une API, celle à prendre.</translation>
    </message>
    <message>
        <source>If the server refuses this: %1.</source>
        <translation>Si le serveur refuse : %1.</translation>
    </message>
    <message>
        <source>%1, with the redirect address %2</source>
        <translation>%1, avec l’adresse de redirection %2</translation>
    </message>
    <message>
        <source>With --device you sign in with another device.</source>
        <translation>Avec --device, vous vous connectez avec un autre appareil.</translation>
    </message>
    <message>
        <source>The public key that is registered:
%1</source>
        <translation>La clé publique qui est enregistrée :
%1</translation>
    </message>
    <message>
        <source>Register this public key at the provider, then press Enter:
%1</source>
        <translation>Enregistrez cette clé publique auprès du fournisseur, puis appuyez sur Entrée :
%1</translation>
    </message>
    <message>
        <source>The key is kept until this command ends. Press Enter to try again.</source>
        <translation>La clé est gardée jusqu’à la fin de cette commande. Appuyez sur Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>... or by one that is made now, ec or rsa: its public half is shown, to be registered.</source>
        <translation>… ou avec une clé créée maintenant, ec ou rsa : sa moitié publique est affichée, pour être enregistrée.</translation>
    </message>
    <message>
        <source>With --paste you bring the answer of a browser that is elsewhere.</source>
        <translation>Avec --paste, vous apportez la réponse d’un navigateur qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>Le fournisseur met peut-être aussi fin à ce qui a été accordé auparavant à cet ID client ; ces comptes devraient se reconnecter : %1</translation>
    </message>
    <message>
        <source>Sign in in a browser on this computer, at
%1</source>
        <translation>Connectez-vous dans un navigateur de cet ordinateur, à l’adresse
%1</translation>
    </message>
    <message>
        <source>How long the whole sign-in may take, without saving it.</source>
        <translation>La durée maximale de toute la connexion, sans l’enregistrement.</translation>
    </message>
    <message>
        <source>Expect the token to be for AUDIENCE: an API, or the client ID of an ID token.</source>
        <translation>Attendre un jeton destiné à AUDIENCE&#xa0;: une API, ou l’ID client pour un jeton d’ID.</translation>
    </message>
    <message>
        <source>Expect the NONCE that was sent with the sign-in.</source>
        <translation>Attendre le NONCE envoyé avec la connexion.</translation>
    </message>
    <message>
        <source>Keychain: not removed; the window removes it once the keychain lets it.</source>
        <translation>Trousseau : non supprimé ; la fenêtre le supprime dès que le trousseau le permet.</translation>
    </message>
    <message>
        <source>You described this issuer as “%1”. To use that, give the name to --provider.</source>
        <translation>Vous avez décrit cet émetteur sous le nom «&#xa0;%1&#xa0;». Pour utiliser cette description, donnez ce nom à --provider.</translation>
    </message>
    <message>
        <source>Sign out also where the keychain keeps the entry back: it isn&apos;t revoked then, and stays there.</source>
        <translation>Se déconnecter même si le trousseau retient l’entrée : elle n’est alors pas révoquée et y reste.</translation>
    </message>
    <message>
        <source>Nothing is signed out. To do it all the same: %1</source>
        <translation>Rien n’est déconnecté. Pour le faire quand même : %1</translation>
    </message>
    <message>
        <source>Expect the token to name the client ID that it was issued to, in azp or client_id.</source>
        <translation>Attendre un jeton qui nomme l’ID client pour lequel il a été émis, dans azp ou client_id.</translation>
    </message>
    <message>
        <source>%1: revoked; the keychain may hold a newer one.</source>
        <translation>%1 : révoqué ; le trousseau peut en contenir un plus récent.</translation>
    </message>
    <message>
        <source>Client: not deleted at the server; the keychain did not give out what that takes.</source>
        <translation>Client : non supprimé sur le serveur ; le trousseau n’a pas livré ce qu’il faut pour cela.</translation>
    </message>
</context>
<context>
    <name>cli::Inspection</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>%1, doubled</source>
        <translation>%1, en double</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli proof” makes (RFC 9449).</source>
        <translation>Ce jeton est lié à une clé&#xa0;: une API ne l’accepte qu’avec une preuve, que «&#xa0;cloakroom-cli proof&#xa0;» fournit (RFC 9449).</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This request can&apos;t be answered</source>
        <translation>Impossible de répondre à cette requête</translation>
    </message>
    <message>
        <source>The client ID isn&apos;t the one this provider knows: cloakroom-demo.</source>
        <translation>L’ID client n’est pas celui que ce fournisseur connaît&#xa0;: cloakroom-demo.</translation>
    </message>
    <message>
        <source>The redirect address must be this computer&apos;s own, like http://127.0.0.1:50000/callback.</source>
        <translation>L’adresse de redirection doit être celle de cet ordinateur, par exemple http://127.0.0.1:50000/callback.</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>Rien n’a été autorisé</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>Le formulaire venait d’un autre site.</translation>
    </message>
    <message>
        <source>This page was used before</source>
        <translation>Cette page a déjà servi</translation>
    </message>
    <message>
        <source>It can be answered once, within ten minutes. Go back to Cloakroom and sign in again.</source>
        <translation>On peut y répondre une seule fois, dans les dix minutes. Revenez à Cloakroom et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>Savoir qui vous êtes</translation>
    </message>
    <message>
        <source>See your name</source>
        <translation>Voir votre nom</translation>
    </message>
    <message>
        <source>See your e-mail address</source>
        <translation>Voir votre adresse e-mail</translation>
    </message>
    <message>
        <source>Stay signed in until you sign out</source>
        <translation>Maintenir la connexion jusqu’à ce que vous vous déconnectiez</translation>
    </message>
    <message>
        <source>Read your notes</source>
        <translation>Lire vos notes</translation>
    </message>
    <message>
        <source>Change your notes</source>
        <translation>Modifier vos notes</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of the translation, as in &lt;html lang=&quot;en&quot;&gt;</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 (never granted here, to show the difference)</source>
        <translation>%1 (jamais accordé ici, pour montrer la différence)</translation>
    </message>
    <message>
        <source>Allow as %1</source>
        <translation>Autoriser en tant que %1</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>This provider runs on this computer, for trying things out. The people are made up, and nothing leaves the computer.</source>
        <translation>Ce fournisseur tourne sur cet ordinateur, pour faire des essais. Les personnes sont inventées et rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Cloakroom asks to</source>
        <translation>Cloakroom souhaite</translation>
    </message>
    <message>
        <source>Who are you today?</source>
        <translation>Qui êtes-vous aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Sign in to the demo provider</source>
        <translation>Se connecter au fournisseur de démonstration</translation>
    </message>
</context>
<context>
    <name>explain::Challenges</name>
    <message>
        <source>It points elsewhere without saying where.</source>
        <translation>Il renvoie ailleurs sans dire où.</translation>
    </message>
    <message>
        <source>It points to %1. Nothing was sent there: the token goes only where you send it.</source>
        <translation>Il renvoie à %1. Rien n’y a été envoyé&#xa0;: le jeton ne va que là où vous l’envoyez.</translation>
    </message>
    <message>
        <source>The server can&apos;t use the request. Look whether the address is whole.</source>
        <translation>Le serveur ne sait que faire de la requête. Vérifiez que l’adresse est complète.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Le serveur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>The server knows the token, and what it allows is not enough for this.</source>
        <translation>Le serveur connaît le jeton, mais ce qu’il permet ne suffit pas ici.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or nothing that this token may see.</source>
        <translation>Il n’y a rien à cette adresse, ou rien que ce jeton puisse voir.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked with GET.</source>
        <translation>Cette adresse ne peut pas être interrogée avec GET.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again later.</source>
        <translation>Le serveur demande de patienter. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server answered. Whether it looked at the token it does not say.</source>
        <translation>Le serveur a répondu. Il ne dit pas s’il a examiné le jeton.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>Le serveur a lui-même des difficultés. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>Something in the request is missing, doubled or malformed. Look whether the address is whole.</source>
        <translation>Quelque chose dans la requête manque, est en double ou mal formé. Vérifiez que l’adresse est complète.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked, is damaged or was made for somebody else. Renew it, or compare its audience and issuer with what this API wants.</source>
        <translation>Le jeton a expiré, a été révoqué, est endommagé ou est destiné à quelqu’un d’autre. Renouvelez-le, ou comparez son audience et son émetteur à ce que veut cette API.</translation>
    </message>
    <message>
        <source>The token does not allow enough. Sign in again and ask for the scope that is missing.</source>
        <translation>Le jeton ne permet pas assez. Reconnectez-vous en demandant le scope qui manque.</translation>
    </message>
    <message>
        <source>The sign-in is too old or not strong enough for this. Sign in again.</source>
        <translation>La connexion est trop ancienne ou pas assez forte pour cela. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The proof that the token is yours does not hold.</source>
        <translation>La preuve que le jeton est à vous ne tient pas.</translation>
    </message>
    <message>
        <source>The proof that the token is yours has to carry a number that the server gives out.</source>
        <translation>La preuve que le jeton est à vous doit porter un nombre que le serveur fournit.</translation>
    </message>
    <message>
        <source>This is a word of the server&apos;s own.</source>
        <translation>C’est un mot propre au serveur.</translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation>Le serveur ajoute&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What a token needs here: %1.</source>
        <translation>Ce qu’il faut à un jeton ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The API describes itself there and names the servers that make tokens for it (RFC 9728). Nothing was fetched from there.</source>
        <translation>L’API s’y décrit et y nomme les serveurs qui délivrent des jetons pour elle (RFC 9728). Rien n’y a été récupéré.</translation>
    </message>
    <message>
        <source>The algorithms it takes for the proof: %1.</source>
        <translation>Les algorithmes acceptés pour la preuve&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How strong the sign-in has to be: %1.</source>
        <translation>La force exigée de la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How long ago the sign-in may be, in seconds.</source>
        <translation>L’ancienneté permise de la connexion, en secondes.</translation>
    </message>
    <message>
        <source>The server tells more there.</source>
        <translation>Le serveur en dit plus à cet endroit.</translation>
    </message>
    <message>
        <source>The server asks for a token that is good for whoever holds it (RFC 6750).</source>
        <translation>Le serveur demande un jeton valable pour quiconque le détient (RFC 6750).</translation>
    </message>
    <message>
        <source>The server asks for a token with a proof that it is yours (RFC 9449).</source>
        <translation>Le serveur demande un jeton accompagné d’une preuve qu’il est à vous (RFC 9449).</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password, not for a token.</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe, pas un jeton.</translation>
    </message>
    <message>
        <source>The server asks for the sign-in of a company&apos;s network, not for a token.</source>
        <translation>Le serveur demande la connexion d’un réseau d’entreprise, pas un jeton.</translation>
    </message>
    <message>
        <source>The server asks in a way that Cloakroom does not know.</source>
        <translation>Le serveur demande d’une façon que Cloakroom ne connaît pas.</translation>
    </message>
    <message>
        <source>It calls the place “%1”.</source>
        <translation>Il appelle ce domaine «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is missing, so that the server does not say why, nor what it wants instead.</source>
        <translation>Il manque&#xa0;: le serveur ne dit donc ni pourquoi, ni ce qu’il veut à la place.</translation>
    </message>
</context>
<context>
    <name>explain::Checks</name>
    <message>
        <source>Bound to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>this account’s key (DPoP): of no use to anybody without it</source>
        <translation>la clé de ce compte (DPoP)&#xa0;: sans elle, il ne sert à personne</translation>
    </message>
    <message>
        <source>another key than this account’s: “%1”</source>
        <translation>une autre clé que celle de ce compte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a certificate: an API takes it on a connection that shows that one only</source>
        <translation>un certificat&#xa0;: une API ne l’accepte que sur une connexion qui présente celui-là</translation>
    </message>
    <message>
        <source>a key, as the server says (DPoP); the token itself doesn’t name it</source>
        <translation>une clé, selon le serveur (DPoP)&#x202f;; le jeton lui-même ne la nomme pas</translation>
    </message>
    <message>
        <source>this account’s key, as the server says (DPoP); an opaque token can’t show it</source>
        <translation>la clé de ce compte, selon le serveur (DPoP)&#x202f;; un jeton opaque ne peut pas le montrer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Whether the holder of the issuer’s key wrote this token, and nobody changed it since (RFC 7515). Without it nothing else in the token is worth anything.</source>
        <translation>Vérifie que le détenteur de la clé de l’émetteur a écrit ce jeton, et que personne ne l’a modifié depuis (RFC 7515). Sans cela, rien d’autre dans le jeton ne vaut quoi que ce soit.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Whether the token is meant for whoever reads it: “aud”. One that is meant for somebody else proves nothing here.</source>
        <translation>Vérifie que le jeton est destiné à qui le lit&#xa0;: «&#xa0;aud&#xa0;». Un jeton destiné à quelqu’un d’autre ne prouve rien ici.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks that differ.</source>
        <translation>Vérifie que le jeton est valable en ce moment, d’après «&#xa0;exp&#xa0;», «&#xa0;nbf&#xa0;» et «&#xa0;iat&#xa0;», à une minute près pour les horloges qui diffèrent.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Whether the token belongs to this very sign-in: “nonce” is a random text that went ahead and has to come back.</source>
        <translation>Vérifie que le jeton correspond à cette connexion précise&#xa0;: «&#xa0;nonce&#xa0;» est un texte aléatoire envoyé au départ et qui doit revenir.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Hachage du jeton d’accès</translation>
    </message>
    <message>
        <source>Whether ID token and access token belong together: “at_hash” is a digest of the access token.</source>
        <translation>Vérifie que le jeton d’ID et le jeton d’accès vont ensemble&#xa0;: «&#xa0;at_hash&#xa0;» est un condensat du jeton d’accès.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whether the token is of the kind it says, “typ”, and has all that this kind needs, so that none is taken for another.</source>
        <translation>Vérifie que le jeton est du genre qu’il indique, «&#xa0;typ&#xa0;», et qu’il a tout ce que ce genre exige, pour qu’aucun ne soit pris pour un autre.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Whether the way the token is signed is sound: “alg” has to be one that protects.</source>
        <translation>Vérifie que la façon de signer le jeton est solide&#xa0;: «&#xa0;alg&#xa0;» doit en être une qui protège.</translation>
    </message>
    <message>
        <source>Critical headers</source>
        <translation>En-têtes critiques</translation>
    </message>
    <message>
        <source>Whether all is understood that the token says must be: “crit”.</source>
        <translation>Vérifie que tout ce qui doit être compris, selon le jeton, l’est&#xa0;: «&#xa0;crit&#xa0;».</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Whether each name stands once, so that everybody reads the same.</source>
        <translation>Vérifie que chaque nom ne figure qu’une fois, pour que tout le monde lise la même chose.</translation>
    </message>
    <message>
        <source>Key in the token</source>
        <translation>Clé dans le jeton</translation>
    </message>
    <message>
        <source>A key that comes along with a token vouches for nothing: whoever wrote the one wrote the other.</source>
        <translation>Une clé qui arrive avec un jeton ne garantit rien&#xa0;: qui a écrit l’un a écrit l’autre.</translation>
    </message>
    <message>
        <source>Key of the proof</source>
        <translation>Clé de la preuve</translation>
    </message>
    <message>
        <source>Whether the proof shows the public half of a key, and that half only (RFC 9449).</source>
        <translation>Vérifie que la preuve montre la moitié publique d’une clé, et cette moitié seulement (RFC 9449).</translation>
    </message>
    <message>
        <source>Whether the token is tied to a key or a certificate, without which a thief can’t use it (RFC 9449, RFC 8705).</source>
        <translation>Vérifie que le jeton est lié à une clé ou à un certificat, sans quoi un voleur pourrait l’utiliser (RFC 9449, RFC 8705).</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Partie autorisée</translation>
    </message>
    <message>
        <source>Whether the application that the token was given to is this one: “azp”.</source>
        <translation>Vérifie que l’application à laquelle le jeton a été donné est bien celle-ci&#xa0;: «&#xa0;azp&#xa0;».</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hachage du code</translation>
    </message>
    <message>
        <source>Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.</source>
        <translation>Vérifie que le jeton d’ID correspond au code arrivé avec lui&#xa0;: «&#xa0;c_hash&#xa0;» en est un condensat.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Whether it is about the person or program that signed in: “sub”.</source>
        <translation>Vérifie qu’il concerne la personne ou le programme qui s’est connecté&#xa0;: «&#xa0;sub&#xa0;».</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgations</translation>
    </message>
    <message>
        <source>Whether each claim that was laid open is one that the issuer signed, by its digest (SD-JWT, RFC 9901).</source>
        <translation>Vérifie que chaque claim divulgué est bien un claim que l’émetteur a signé, d’après son condensat (SD-JWT, RFC 9901).</translation>
    </message>
    <message>
        <source>Key binding hash</source>
        <translation>Hachage de la liaison de clé</translation>
    </message>
    <message>
        <source>Whether the holder’s proof belongs to just these disclosures: “sd_hash”.</source>
        <translation>Vérifie que la preuve du détenteur correspond exactement à ces divulgations&#xa0;: «&#xa0;sd_hash&#xa0;».</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Whether the server itself still takes the token (RFC 7662); no other check can tell.</source>
        <translation>Vérifie que le serveur lui-même accepte encore le jeton (RFC 7662)&#x202f;; aucune autre vérification ne peut le dire.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Whether the answer is about the person that the ID token names (OpenID Connect Core 5.3.2).</source>
        <translation>Vérifie que la réponse concerne la personne que nomme le jeton d’ID (OpenID Connect Core 5.3.2).</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whether the server knows the token as one of this client.</source>
        <translation>Vérifie que le serveur connaît le jeton comme étant de ce client.</translation>
    </message>
    <message>
        <source>no algorithm</source>
        <translation>aucun algorithme</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is none that the issuer signs with</source>
        <translation>%1, avec lequel l’émetteur ne signe pas</translation>
    </message>
    <message>
        <source>its header asks for something Cloakroom doesn&apos;t know</source>
        <translation>son en-tête demande quelque chose que Cloakroom ne connaît pas</translation>
    </message>
    <message>
        <source>%1, %2 is none of the issuer&apos;s</source>
        <translation>%1, %2 inconnue de l’émetteur</translation>
    </message>
    <message>
        <source>%1, the issuer has more than one %2</source>
        <translation>%1, l’émetteur a plus d’une %2</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s %2 can&apos;t be used</source>
        <translation>%1, la %2 de l’émetteur est inutilisable</translation>
    </message>
    <message>
        <source>%1, no key of the issuer is for it</source>
        <translation>%1, aucune clé de l’émetteur n’est faite pour cela</translation>
    </message>
    <message>
        <source>%1, it fits no key of the issuer</source>
        <translation>%1, ne correspond à aucune clé de l’émetteur</translation>
    </message>
    <message>
        <source>%1, it does not fit the issuer&apos;s %2</source>
        <translation>%1, ne correspond pas à la %2 de l’émetteur</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1, une clé de l’émetteur</translation>
    </message>
    <message>
        <source>%1, %2 from the issuer</source>
        <translation>%1, %2 de l’émetteur</translation>
    </message>
    <message>
        <source>%1, the issuer&apos;s keys are not here</source>
        <translation>%1, les clés de l’émetteur ne sont pas ici</translation>
    </message>
    <message>
        <source>%1, made by another issuer, whose keys are not here</source>
        <translation>%1, faite par un autre émetteur, dont les clés ne sont pas ici</translation>
    </message>
    <message>
        <source>%1, made with a secret that only the server has</source>
        <translation>%1, faite avec un secret que seul le serveur possède</translation>
    </message>
    <message>
        <source>this account has no issuer to compare with</source>
        <translation>ce compte n’a pas d’émetteur auquel comparer</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>le jeton n’en nomme aucun</translation>
    </message>
    <message>
        <source>is the one you signed in to</source>
        <translation>est celui de votre connexion</translation>
    </message>
    <message>
        <source>%1, not %2 that you signed in to</source>
        <translation>%1, et non %2, celui de votre connexion</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 de plus</translation>
    </message>
    <message>
        <source>%1; it was checked when it came</source>
        <translation>%1&#x202f;; il a été vérifié à son arrivée</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>cette application</translation>
    </message>
    <message>
        <source>%1, not this application alone</source>
        <translation>%1, pas cette application seulement</translation>
    </message>
    <message>
        <source>%1 is missing or no date</source>
        <translation>%1 manque ou n’est pas une date</translation>
    </message>
    <message>
        <source>%1; it proved who signed in when it came</source>
        <translation>%1&#x202f;; il a prouvé qui s’est connecté lorsqu’il est arrivé</translation>
    </message>
    <message>
        <source>none is known of this sign-in</source>
        <translation>aucun n’est connu pour cette connexion</translation>
    </message>
    <message>
        <source>the token has none, as one from a renewal may</source>
        <translation>le jeton n’en a pas, ce qui est permis après un renouvellement</translation>
    </message>
    <message>
        <source>is not the one this sign-in began with</source>
        <translation>n’est pas celui par lequel cette connexion a commencé</translation>
    </message>
    <message>
        <source>is the one this sign-in began with</source>
        <translation>est celui par lequel cette connexion a commencé</translation>
    </message>
    <message>
        <source>the token has none; it is not required</source>
        <translation>le jeton n’en a pas&#x202f;; il n’est pas obligatoire</translation>
    </message>
    <message>
        <source>belongs to the access token it came with, which was renewed since</source>
        <translation>correspond au jeton d’accès reçu avec lui, qui a été renouvelé depuis</translation>
    </message>
    <message>
        <source>fits the access token</source>
        <translation>correspond au jeton d’accès</translation>
    </message>
    <message>
        <source>its access token is not here</source>
        <translation>son jeton d’accès n’est pas ici</translation>
    </message>
    <message>
        <source>needs a signature that holds</source>
        <translation>exige une signature qui tient</translation>
    </message>
    <message>
        <source>%1, not this application</source>
        <translation>%1, pas cette application</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name of a check, its verdict, the reason</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>une autre application</translation>
    </message>
    <message>
        <source>the token does not say whom it is about</source>
        <translation>le jeton ne dit pas qui il concerne</translation>
    </message>
    <message>
        <source>%1 is no ID token</source>
        <translation>%1 n’est pas un jeton d’ID</translation>
    </message>
    <message>
        <source>nothing proves who signed in: no ID token was checked</source>
        <translation>rien ne prouve qui s’est connecté&#xa0;: aucun jeton d’ID n’a été vérifié</translation>
    </message>
    <message>
        <source>disclosure %1</source>
        <translation>divulgation %1</translation>
    </message>
    <message>
        <source>disclosure %1 (“%2”)</source>
        <translation>divulgation %1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>they are hashed with “%1”, which Cloakroom can&apos;t check</source>
        <translation>elles sont hachées avec «&#xa0;%1&#xa0;», que Cloakroom ne sait pas vérifier</translation>
    </message>
    <message>
        <source>%1 is none that the token names: somebody else put it there</source>
        <translation>%1 n’est pas nommée par le jeton&#xa0;: quelqu’un d’autre l’a ajoutée</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>the token names one and the same disclosure twice</source>
        <translation>le jeton nomme deux fois une même divulgation</translation>
    </message>
    <message>
        <source>the token names %1 twice</source>
        <translation>le jeton nomme %1 deux fois</translation>
    </message>
    <message>
        <source>%1 is not what belongs there: salt, name and value of a claim, or salt and value of an element</source>
        <translation>%1 n’est pas ce qu’il faut là&#xa0;: sel, nom et valeur d’un claim, ou sel et valeur d’un élément</translation>
    </message>
    <message>
        <source>%1 has a name that no claim may have</source>
        <translation>%1 a un nom qu’aucun claim ne peut avoir</translation>
    </message>
    <message>
        <source>%1 has the name of a claim that is there already</source>
        <translation>%1 porte le nom d’un claim qui existe déjà</translation>
    </message>
    <message>
        <source>what stands at the end is no JWT</source>
        <translation>ce qui se trouve à la fin n’est pas un JWT</translation>
    </message>
    <message>
        <source>its type is “%1”, where “kb+jwt” belongs</source>
        <translation>son type est «&#xa0;%1&#xa0;», là où il faut «&#xa0;kb+jwt&#xa0;»</translation>
    </message>
    <message>
        <source>its sd_hash is of something else: it was made for other disclosures or another token</source>
        <translation>son sd_hash porte sur autre chose&#xa0;: il a été fait pour d’autres divulgations ou un autre jeton</translation>
    </message>
    <message>
        <source>the one that is here is named by the token, by its %1</source>
        <translation>celle qui est ici est nommée par le jeton, par son %1</translation>
    </message>
    <message>
        <source>the %1 that are here are named by the token, each by its %2</source>
        <translation>les %1 qui sont ici sont nommées par le jeton, chacune par son %2</translation>
    </message>
    <message>
        <source>fits this token and what it discloses</source>
        <translation>correspond à ce jeton et à ce qu’il divulgue</translation>
    </message>
    <message>
        <source>%1, give the secret it was made with to check it</source>
        <translation>%1, indiquez le secret qui a servi à la faire pour la vérifier</translation>
    </message>
    <message>
        <source>%1, give the client&apos;s public key to check it: the one in the proof is the proof&apos;s own word</source>
        <translation>%1, indiquez la clé publique du client pour la vérifier&#xa0;: celle de la preuve n’engage que la preuve</translation>
    </message>
    <message>
        <source>%1, give the issuer&apos;s public key to check it</source>
        <translation>%1, indiquez la clé publique de l’émetteur pour la vérifier</translation>
    </message>
    <message>
        <source>%1 takes a secret, and you gave a key</source>
        <translation>%1 demande un secret, et c’est une clé qui est indiquée</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3</source>
        <translation>%1, faite avec le secret indiqué, trop court pour être sûr&#xa0;: %2&#xa0;octets au lieu de %3</translation>
    </message>
    <message>
        <source>%1 takes a key, and you gave a secret</source>
        <translation>%1 demande une clé, et c’est un secret qui est indiqué</translation>
    </message>
    <message>
        <source>%1, not made with the secret you gave</source>
        <translation>%1, pas faite avec le secret indiqué</translation>
    </message>
    <message>
        <source>%1, no key you gave is called “%2”</source>
        <translation>%1, aucune clé indiquée ne s’appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, the key you gave is of another kind</source>
        <translation>%1, la clé indiquée est d’un autre genre</translation>
    </message>
    <message>
        <source>%1, not made with the key you gave</source>
        <translation>%1, pas faite avec la clé indiquée</translation>
    </message>
    <message>
        <source>“none”: the token isn&apos;t signed, anybody can have written it</source>
        <translation>«&#xa0;none&#xa0;»&#xa0;: le jeton n’est pas signé, n’importe qui peut l’avoir écrit</translation>
    </message>
    <message>
        <source>%1, made with the secret you gave</source>
        <translation>%1, faite avec le secret indiqué</translation>
    </message>
    <message>
        <source>%1, made with the key you gave</source>
        <translation>%1, faite avec la clé indiquée</translation>
    </message>
    <message>
        <source>it says %1; choose whom you expect to check it</source>
        <translation>il indique %1&#x202f;; pour vérifier, choisissez l’émetteur attendu</translation>
    </message>
    <message>
        <source>is the one you chose</source>
        <translation>est celui que vous avez choisi</translation>
    </message>
    <message>
        <source>%1, not %2 that you chose</source>
        <translation>%1, et non %2, que vous avez choisi</translation>
    </message>
    <message>
        <source>it is for %1; whether that is right, you know</source>
        <translation>il est pour %1&#x202f;; à vous de savoir si c’est juste</translation>
    </message>
    <message>
        <source>it was issued to %1; whether that is right, you know</source>
        <translation>il a été émis pour %1&#x202f;; à vous de savoir si c’est juste</translation>
    </message>
    <message>
        <source>the sign-in that it began is not known here</source>
        <translation>la connexion qu’il a commencée n’est pas connue ici</translation>
    </message>
    <message>
        <source>its code is not here</source>
        <translation>son code n’est pas ici</translation>
    </message>
    <message>
        <source>jwk gives the secret part away, too</source>
        <translation>jwk livre aussi la partie secrète</translation>
    </message>
    <message>
        <source>jwk is no public key that Cloakroom can read</source>
        <translation>jwk n’est pas une clé publique que Cloakroom sache lire</translation>
    </message>
    <message>
        <source>jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose cnf.jkt says the same</source>
        <translation>jwk est la clé avec laquelle elle se dit signée, empreinte %1&#x202f;; à qui elle est, le jeton dont cnf.jkt dit la même chose l’indique</translation>
    </message>
    <message>
        <source>“none” protects nothing</source>
        <translation>«&#xa0;none&#xa0;» ne protège rien</translation>
    </message>
    <message>
        <source>RS1 rests on SHA-1, which is broken</source>
        <translation>RS1 repose sur SHA-1, qui est cassé</translation>
    </message>
    <message>
        <source>%1 is one that Cloakroom can&apos;t check</source>
        <translation>Cloakroom ne sait pas vérifier %1</translation>
    </message>
    <message>
        <source>%1 is none that is registered</source>
        <translation>%1 n’est pas enregistré</translation>
    </message>
    <message>
        <source>%1 is not %2: upper and lower case matter</source>
        <translation>%1 n’est pas %2&#xa0;: majuscules et minuscules comptent</translation>
    </message>
    <message>
        <source>%1 with %2 bits, where 2048 is the least</source>
        <translation>%1 avec %2&#xa0;bits, alors qu’il en faut au moins 2048</translation>
    </message>
    <message>
        <source>%1: who can check it can also make it, as the secret is the same</source>
        <translation>%1&#xa0;: qui peut le vérifier peut aussi le faire, car le secret est le même</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 est solide</translation>
    </message>
    <message>
        <source>%1 has to be understood, and isn&apos;t</source>
        <translation>%1 doit être compris et ne l’est pas</translation>
    </message>
    <message>
        <source>one name stands twice, so that two readers could see two tokens</source>
        <translation>un nom figure deux fois, si bien que deux lecteurs pourraient voir deux jetons</translation>
    </message>
    <message>
        <source>%1 is shown and never used: a token can&apos;t vouch for itself</source>
        <translation>%1 est affiché et jamais utilisé&#xa0;: un jeton ne peut pas se porter garant de lui-même</translation>
    </message>
    <message>
        <source>%1 is no date: a number of seconds since 1970 belongs there</source>
        <translation>%1 n’est pas une date&#xa0;: il y faut un nombre de secondes depuis 1970</translation>
    </message>
    <message>
        <source>issued %1: one of the two clocks is wrong</source>
        <translation>émis %1&#xa0;: l’une des deux horloges est fausse</translation>
    </message>
    <message>
        <source>not good yet, begins %1</source>
        <translation>pas encore valable, commence %1</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>il finit avant de commencer</translation>
    </message>
    <message>
        <source>the token does not say when it ends</source>
        <translation>le jeton ne dit pas quand il prend fin</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>valid now</source>
        <translation>valable maintenant</translation>
    </message>
    <message>
        <source>the header doesn&apos;t say what the token is for</source>
        <translation>l’en-tête ne dit pas à quoi sert le jeton</translation>
    </message>
    <message>
        <source>“JWT” doesn&apos;t say what the token is for</source>
        <translation>«&#xa0;JWT&#xa0;» ne dit pas à quoi sert le jeton</translation>
    </message>
    <message>
        <source>no rules are known for %1</source>
        <translation>aucune règle n’est connue pour %1</translation>
    </message>
    <message>
        <source>%1 must not have %2, or it could pass for another kind</source>
        <translation>%1 ne doit pas avoir %2, sinon il pourrait passer pour un autre genre</translation>
    </message>
    <message>
        <source>%1, with all that belongs to it</source>
        <translation>%1, avec tout ce qui en fait partie</translation>
    </message>
    <message>
        <source>%1 has to have %2, too</source>
        <translation>%1 doit aussi avoir %2</translation>
    </message>
    <message>
        <source>Whether it names the server that you expect: the issuer, “iss” in a token, compared letter by letter.</source>
        <translation>Vérifie que c’est bien le serveur attendu qui est nommé&#xa0;: l’émetteur, «&#xa0;iss&#xa0;» dans un jeton, comparé caractère par caractère.</translation>
    </message>
    <message>
        <source>made %1; a proof names no end and is taken for a short time only</source>
        <translation>faite %1&#x202f;; une preuve n’indique pas de fin et n’est acceptée que peu de temps</translation>
    </message>
    <message>
        <source>no key: a bound token (DPoP) was asked for, and a bearer token came</source>
        <translation>aucune clé&#xa0;: un jeton lié (DPoP) était demandé, et un jeton au porteur est venu</translation>
    </message>
    <message>
        <source>%1, the secret you gave says that it is for something else</source>
        <translation>%1, le secret que vous avez donné dit qu’il sert à autre chose</translation>
    </message>
    <message>
        <source>this account’s key (DPoP); the answer names none</source>
        <translation>la clé de ce compte (DPoP) ; la réponse n’en nomme aucune</translation>
    </message>
    <message>
        <source>has the one you chose</source>
        <translation>contient celle que vous avez choisie</translation>
    </message>
    <message>
        <source>is the one you gave</source>
        <translation>est celui que vous avez donné</translation>
    </message>
    <message>
        <source>is another than the one you gave</source>
        <translation>est un autre que celui que vous avez donné</translation>
    </message>
    <message>
        <source>%1, made with a secret, not signed with a key of the issuer</source>
        <translation>%1, fait avec un secret, pas signé avec une clé de l’émetteur</translation>
    </message>
    <message>
        <source>%1, its “kid” is no text, or too long</source>
        <translation>%1, son «&#xa0;kid&#xa0;» n’est pas un texte ou est trop long</translation>
    </message>
    <message>
        <source>%1, more than one key you gave is called “%2”</source>
        <translation>%1, plus d’une clé indiquée s’appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, the key you gave that is called “%2” can&apos;t be used</source>
        <translation>%1, la clé indiquée qui s’appelle «&#xa0;%2&#xa0;» est inutilisable</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of two claims</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 must be signed with a key of its maker&apos;s own, not made with a shared secret</source>
        <translation>%1 doit être signé avec une clé propre à son auteur, pas fait avec un secret partagé</translation>
    </message>
    <message>
        <source>the key with the thumbprint “%1” (DPoP)</source>
        <translation>la clé dont l’empreinte est «&#xa0;%1&#xa0;» (DPoP)</translation>
    </message>
    <message>
        <source>a key, as the “DPoP” beside it says</source>
        <translation>une clé, comme le dit le «&#xa0;DPoP&#xa0;» à côté</translation>
    </message>
    <message>
        <source>%1, it fits none of the issuer&apos;s keys that are here, and they are older than the token</source>
        <translation>%1, ne correspond à aucune des clés de l’émetteur qui sont ici, et elles sont plus anciennes que le jeton</translation>
    </message>
    <message>
        <source>the issuer itself</source>
        <translation>l’émetteur lui-même</translation>
    </message>
    <message>
        <source>%1, none of the keys you gave can be used: %2</source>
        <translation>%1, aucune des clés indiquées n’est utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>no key can check it: %1</source>
        <translation>aucune clé ne peut la vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, made with a secret that no issuer publishes: give the client&apos;s secret to check it</source>
        <translation>%1, faite avec un secret qu’aucun émetteur ne publie&#xa0;: indiquez le secret du client pour la vérifier</translation>
    </message>
    <message>
        <source>the token has none</source>
        <translation>le jeton n’en a pas</translation>
    </message>
    <message>
        <source>is the client ID you chose</source>
        <translation>est l’ID client que vous avez choisi</translation>
    </message>
    <message>
        <source>fits the one you gave</source>
        <translation>correspond à ce que vous avez donné</translation>
    </message>
    <message>
        <source>does not fit the one you gave</source>
        <translation>ne correspond pas à ce que vous avez donné</translation>
    </message>
    <message>
        <source>the header names no algorithm</source>
        <translation>l’en-tête ne nomme aucun algorithme</translation>
    </message>
    <message>
        <source>%1, by this computer&apos;s clock</source>
        <translation>%1, d’après l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 ahead</source>
        <translation>%1, d’après l’horloge du serveur&#xa0;; celle de cet ordinateur avance de %2</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s clock; this computer&apos;s is %2 behind</source>
        <translation>%1, d’après l’horloge du serveur&#xa0;; celle de cet ordinateur retarde de %2</translation>
    </message>
</context>
<context>
    <name>explain::Claims</name>
    <message>
        <source>at a time that can&apos;t be read: it is no number of seconds since 1970</source>
        <translation>à un moment illisible&#xa0;: ce n’est pas un nombre de secondes depuis 1970</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far away it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a claim is for and what its value means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Perhaps as at %1: %2</source>
        <comment>name of a company</comment>
        <translation>Peut-être comme chez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 here, %2 in UTC, %3</source>
        <comment>the same moment three times</comment>
        <translation>%1 ici, %2 en UTC, %3</translation>
    </message>
    <message>
        <source>%1 more, too many to list</source>
        <translation>%1 de plus, trop nombreux pour être listés</translation>
    </message>
    <message>
        <source>Registered · RFC 7519</source>
        <translation>Enregistré · RFC 7519</translation>
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
        <translation>Autre enregistré · IANA</translation>
    </message>
    <message>
        <source>Header · RFC 7515</source>
        <translation>En-tête · RFC 7515</translation>
    </message>
    <message>
        <source>Private · defined by this issuer</source>
        <translation>Privé · défini par cet émetteur</translation>
    </message>
    <message>
        <source>Private · %1</source>
        <comment>name of a company</comment>
        <translation>Privé · %1</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>Claim non enregistré</translation>
    </message>
    <message>
        <source>Disclosed · RFC 9901</source>
        <translation>Divulgué · RFC 9901</translation>
    </message>
    <message>
        <source>Header · RFC 7516</source>
        <translation>En-tête · RFC 7516</translation>
    </message>
    <message>
        <source>Not a registered member of a header</source>
        <translation>Élément d’en-tête non enregistré</translation>
    </message>
    <message>
        <source>Broad: %1</source>
        <comment>a sentence why a scope allows much</comment>
        <translation>Étendu : %1</translation>
    </message>
</context>
<context>
    <name>explain::Comparison</name>
    <message>
        <source>%L1 more</source>
        <translation>%L1 de plus</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the second of two tokens, at the start of a sentence</comment>
        <translation>Il</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>Le second jeton</translation>
    </message>
    <message>
        <source>%1 names no scopes.</source>
        <translation>%1 ne nomme aucun scope.</translation>
    </message>
    <message>
        <source>%1 allows other things: %2 instead of %3.</source>
        <translation>%1 permet autre chose&#xa0;: %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 is gone.</source>
        <translation>%1 permet moins&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>%1 allows less: %2 are gone.</source>
        <translation>%1 permet moins&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>%1 allows more: %2.</source>
        <translation>%1 permet plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was made by another issuer.</source>
        <translation>%1 a été fait par un autre émetteur.</translation>
    </message>
    <message>
        <source>%1 is about somebody else.</source>
        <translation>%1 concerne quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 names no audience.</source>
        <translation>%1 ne nomme aucune audience.</translation>
    </message>
    <message>
        <source>%1 is for another audience: %2.</source>
        <translation>%1 est pour une autre audience&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lives %2 longer.</source>
        <translation>%1 dure %2 de plus.</translation>
    </message>
    <message>
        <source>%1 lives %2 shorter.</source>
        <translation>%1 dure %2 de moins.</translation>
    </message>
    <message>
        <source>%1 does not say when it ends.</source>
        <translation>%1 ne dit pas quand il prend fin.</translation>
    </message>
    <message>
        <source>%1 ends %2 later.</source>
        <translation>%1 prend fin %2 plus tard.</translation>
    </message>
    <message>
        <source>%1 ends %2 earlier.</source>
        <translation>%1 prend fin %2 plus tôt.</translation>
    </message>
    <message>
        <source>%1 is signed in another way: %2, not %3.</source>
        <translation>%1 est signé autrement&#xa0;: %2, et non %3.</translation>
    </message>
    <message>
        <source>%1 is signed with another key.</source>
        <translation>%1 est signé avec une autre clé.</translation>
    </message>
    <message>
        <source>%1 is bound to a key, so that whoever finds it can&apos;t use it.</source>
        <translation>%1 est lié à une clé, si bien que qui le trouve ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>%1 is no longer bound to a key.</source>
        <translation>%1 n’est plus lié à une clé.</translation>
    </message>
    <message>
        <source>All they say is the same; only the signatures differ.</source>
        <translation>Tout ce qu’ils disent est identique&#x202f;; seules les signatures diffèrent.</translation>
    </message>
    <message>
        <source>Nothing is the same.</source>
        <translation>Rien n’est identique.</translation>
    </message>
    <message>
        <source>1 line is the same.</source>
        <translation>1 ligne est identique.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same.</source>
        <translation>
            <numerusform>%n ligne est identique.</numerusform>
            <numerusform>%n lignes sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: neither can be read here.</source>
        <translation>Ce sont deux jetons différents. On ne peut en dire plus&#xa0;: aucun des deux n’est lisible ici.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the first can&apos;t be read here.</source>
        <translation>Ce sont deux jetons différents. On ne peut en dire plus&#xa0;: le premier n’est pas lisible ici.</translation>
    </message>
    <message>
        <source>These are two different tokens. More can&apos;t be said: the second can&apos;t be read here.</source>
        <translation>Ce sont deux jetons différents. On ne peut en dire plus&#xa0;: le second n’est pas lisible ici.</translation>
    </message>
    <message>
        <source>This is the same token twice, letter by letter.</source>
        <translation>C’est deux fois le même jeton, caractère pour caractère.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Divulgués</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Only the headers can be compared: what an encrypted token says can&apos;t be read here.</source>
        <translation>Seuls les en-têtes peuvent être comparés&#xa0;: ce que dit un jeton chiffré n’est pas lisible ici.</translation>
    </message>
    <message>
        <source>All that can be read of them is the same; what can&apos;t be read differs.</source>
        <translation>Tout ce qui peut en être lu est identique&#x202f;; ce qui ne peut pas être lu diffère.</translation>
    </message>
    <message>
        <source>All they say is the same, and it is written in another way.</source>
        <translation>Tout ce qu’ils disent est identique, mais écrit autrement.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Liaison de clé</translation>
    </message>
    <message>
        <source>Header of the key binding</source>
        <translation>En-tête de la liaison de clé</translation>
    </message>
    <message>
        <source>%1 names no issuer.</source>
        <translation>%1 ne nomme aucun émetteur.</translation>
    </message>
    <message>
        <source>%1 does not say whom it is about.</source>
        <translation>%1 ne dit pas qui il concerne.</translation>
    </message>
</context>
<context>
    <name>explain::EventWords</name>
    <message>
        <source>Kept for this run only: %1</source>
        <translation>Gardé jusqu’à la fermeture seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code on another device.</source>
        <translation>Code sur un autre appareil.</translation>
    </message>
    <message>
        <source>Client credentials.</source>
        <translation>Client credentials.</translation>
    </message>
    <message>
        <source>Authorization code with PKCE.</source>
        <translation>Code d’autorisation avec PKCE.</translation>
    </message>
    <message>
        <source>ID token checked.</source>
        <translation>Jeton d’ID vérifié.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The refresh token stays the same.</source>
        <translation>Le jeton d’actualisation reste le même.</translation>
    </message>
    <message>
        <source>New refresh token, old one given up. %1</source>
        <translation>Nouveau jeton d’actualisation, l’ancien est abandonné. %1</translation>
    </message>
    <message>
        <source>New refresh token saved to the keychain, old one given up.</source>
        <translation>Nouveau jeton d’actualisation enregistré dans le trousseau, l’ancien est abandonné.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <translation>Nouvel essai à %1.</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La session a pris fin</translation>
    </message>
    <message>
        <source>Could not renew</source>
        <translation>Renouvellement impossible</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>une autre machine</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programme inconnu</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Scopes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ID token handed to %1</source>
        <translation>Jeton d’ID remis à %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Remis à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Could not sign in again</source>
        <translation>Reconnexion impossible</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Got a further token</source>
        <translation>Jeton supplémentaire obtenu</translation>
    </message>
    <message>
        <source>Could not get a further token</source>
        <translation>Jeton supplémentaire non obtenu</translation>
    </message>
    <message>
        <source>Could not sign out</source>
        <translation>Déconnexion impossible</translation>
    </message>
    <message>
        <source>ID token not handed to %1</source>
        <translation>Jeton d’ID non remis à %1</translation>
    </message>
    <message>
        <source>Not handed to %1</source>
        <translation>Non remis à %1</translation>
    </message>
</context>
<context>
    <name>explain::Exchange</name>
    <message>
        <source>the form of the answer that is understood</source>
        <translation>la forme de réponse comprise</translation>
    </message>
    <message>
        <source>who asks, with the proof</source>
        <translation>qui demande, avec la preuve</translation>
    </message>
    <message>
        <source>the form of what is sent</source>
        <translation>la forme de ce qui est envoyé</translation>
    </message>
    <message>
        <source>how long the server asks to wait</source>
        <translation>combien de temps le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>what proof the server misses</source>
        <translation>quelle preuve manque au serveur</translation>
    </message>
    <message>
        <source>what programs show to the API</source>
        <translation>ce que les programmes présentent à l’API</translation>
    </message>
    <message>
        <source>“offline” asks for a refresh token</source>
        <translation>«&#xa0;offline&#xa0;» demande un jeton d’actualisation</translation>
    </message>
    <message>
        <source>the API that the token is for</source>
        <translation>l’API à laquelle le jeton est destiné</translation>
    </message>
    <message>
        <source>a signed proof of the application, good for a minute</source>
        <translation>une preuve signée de l’application, valable une minute</translation>
    </message>
    <message>
        <source>what kind of proof that is</source>
        <translation>de quel genre de preuve il s’agit</translation>
    </message>
    <message>
        <source>who asks: the registered application</source>
        <translation>qui demande&#xa0;: l’application enregistrée</translation>
    </message>
    <message>
        <source>what proves the application</source>
        <translation>ce qui prouve l’identité de l’application</translation>
    </message>
    <message>
        <source>good once, to fetch the tokens with</source>
        <translation>valable une fois, pour récupérer les jetons</translation>
    </message>
    <message>
        <source>the digest of a secret kept here</source>
        <translation>le condensat d’un secret gardé ici</translation>
    </message>
    <message>
        <source>how that digest is made</source>
        <translation>la façon de calculer ce condensat</translation>
    </message>
    <message>
        <source>the secret behind the digest: whoever asked now fetches</source>
        <translation>le secret derrière le condensat&#xa0;: qui a demandé récupère maintenant</translation>
    </message>
    <message>
        <source>how the page should look</source>
        <translation>l’aspect que la page doit avoir</translation>
    </message>
    <message>
        <source>the key that the tokens are to be bound to</source>
        <translation>la clé à laquelle les jetons doivent être liés</translation>
    </message>
    <message>
        <source>why the server says no</source>
        <translation>pourquoi le serveur refuse</translation>
    </message>
    <message>
        <source>the same in the server&apos;s words</source>
        <translation>la même chose dans les mots du serveur</translation>
    </message>
    <message>
        <source>seconds that the access token lives</source>
        <translation>durée du jeton d’accès en secondes</translation>
    </message>
    <message>
        <source>what is given for a token</source>
        <translation>ce qui est donné contre un jeton</translation>
    </message>
    <message>
        <source>who signed in, signed by the provider</source>
        <translation>qui s’est connecté, signé par le fournisseur</translation>
    </message>
    <message>
        <source>which server answers</source>
        <translation>quel serveur répond</translation>
    </message>
    <message>
        <source>what kind of token came</source>
        <translation>quel genre de jeton est arrivé</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>le nom que se donne le serveur</translation>
    </message>
    <message>
        <source>the account to offer first</source>
        <translation>le compte à proposer d’abord</translation>
    </message>
    <message>
        <source>seconds that a sign-in may lie back</source>
        <translation>ancienneté permise de la connexion en secondes</translation>
    </message>
    <message>
        <source>random: the ID token has to repeat it</source>
        <translation>aléatoire&#xa0;: le jeton d’ID doit le répéter</translation>
    </message>
    <message>
        <source>what the page must ask</source>
        <translation>ce que la page doit demander</translation>
    </message>
    <message>
        <source>where the browser comes back to</source>
        <translation>où le navigateur revient</translation>
    </message>
    <message>
        <source>seconds that the refresh token lives</source>
        <translation>durée du jeton d’actualisation en secondes</translation>
    </message>
    <message>
        <source>good for new access tokens</source>
        <translation>donne de nouveaux jetons d’accès</translation>
    </message>
    <message>
        <source>where the server keeps the request that was sent ahead</source>
        <translation>où le serveur garde la requête envoyée à l’avance</translation>
    </message>
    <message>
        <source>what kind of token is wanted</source>
        <translation>quel genre de jeton est voulu</translation>
    </message>
    <message>
        <source>the signed answer</source>
        <translation>la réponse signée</translation>
    </message>
    <message>
        <source>how the answer comes back</source>
        <translation>comment revient la réponse</translation>
    </message>
    <message>
        <source>what the browser brings back</source>
        <translation>ce que le navigateur rapporte</translation>
    </message>
    <message>
        <source>what the token allows</source>
        <translation>ce que permet le jeton</translation>
    </message>
    <message>
        <source>marks the session in the browser</source>
        <translation>marque la session dans le navigateur</translation>
    </message>
    <message>
        <source>random: ties the answer to the question</source>
        <translation>aléatoire&#xa0;: lie la réponse à la demande</translation>
    </message>
    <message>
        <source>the token that is given in exchange</source>
        <translation>le jeton donné en échange</translation>
    </message>
    <message>
        <source>what kind of token that is</source>
        <translation>de quel genre de jeton il s’agit</translation>
    </message>
    <message>
        <source>the token that is given up</source>
        <translation>le jeton qui est abandonné</translation>
    </message>
    <message>
        <source>how the access token is shown</source>
        <translation>comment le jeton d’accès est présenté</translation>
    </message>
    <message>
        <source>which token that is</source>
        <translation>de quel jeton il s’agit</translation>
    </message>
    <message>
        <source>the languages of the page</source>
        <translation>les langues de la page</translation>
    </message>
    <message>
        <source>change the code for tokens</source>
        <translation>échanger le code contre des jetons</translation>
    </message>
    <message>
        <source>ask for a new access token</source>
        <translation>demander un nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>masked: nothing is known of it</source>
        <translation>masqué&#xa0;: on n’en sait rien</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>the proof was not accepted</source>
        <translation>la preuve n’a pas été acceptée</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>demandé trop souvent</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>le serveur est en difficulté</translation>
    </message>
    <message>
        <source>the server says no</source>
        <translation>le serveur refuse</translation>
    </message>
    <message>
        <source>the server points elsewhere</source>
        <translation>le serveur renvoie ailleurs</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>back from the browser</source>
        <translation>retour du navigateur</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>a signed proof that the key of the tokens is at hand</source>
        <translation>une preuve signée que la clé des jetons est là</translation>
    </message>
    <message>
        <source>what this program asks with until the code is entered</source>
        <translation>ce avec quoi ce programme demande jusqu’à ce que le code soit saisi</translation>
    </message>
    <message>
        <source>seconds to wait between two questions</source>
        <translation>secondes à attendre entre deux questions</translation>
    </message>
    <message>
        <source>what a person enters on any device</source>
        <translation>ce qu’une personne saisit sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>the page where the code is entered</source>
        <translation>la page où le code est saisi</translation>
    </message>
    <message>
        <source>the same page, with the code</source>
        <translation>la même page, avec le code</translation>
    </message>
    <message>
        <source>ask for a token of the program&apos;s own</source>
        <translation>demander un jeton propre au programme</translation>
    </message>
    <message>
        <source>ask whether the code was entered</source>
        <translation>demander si le code a été saisi</translation>
    </message>
    <message>
        <source>exchange a token for another</source>
        <translation>échanger un jeton contre un autre</translation>
    </message>
</context>
<context>
    <name>explain::Grant</name>
    <message>
        <source>A code on another device</source>
        <translation>Un code sur un autre appareil</translation>
    </message>
    <message>
        <source>Device authorization grant: a short code is typed on a phone or another computer, for when no browser here can be used.</source>
        <translation>Octroi pour appareil (device authorization grant)&#xa0;: un code court se saisit sur un téléphone ou un autre ordinateur, quand aucun navigateur n’est utilisable ici.</translation>
    </message>
    <message>
        <source>A program by itself</source>
        <translation>Un programme pour lui-même</translation>
    </message>
    <message>
        <source>Client credentials grant: for a machine or a script that acts for nobody but itself. It shows its own secret, key or certificate; nobody signs in.</source>
        <translation>Octroi client credentials&#xa0;: pour une machine ou un script qui n’agit qu’en son propre nom. Il présente son secret, sa clé ou son certificat&#x202f;; personne ne se connecte.</translation>
    </message>
    <message>
        <source>The browser on this computer</source>
        <translation>Le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Authorization code grant with PKCE: you sign in on the provider’s own page, and what the browser brings back is of use to this program alone.</source>
        <translation>Octroi par code d’autorisation (authorization code grant) avec PKCE&#xa0;: vous vous connectez sur la page du fournisseur, et ce que le navigateur rapporte ne sert qu’à ce programme.</translation>
    </message>
    <message>
        <source>The implicit grant isn’t offered, as it puts tokens into the browser’s address bar (RFC 9700 2.1.2), nor the password grant, which hands your password to a program that needs none (RFC 9700 2.4).</source>
        <translation>L’octroi implicite n’est pas proposé, car il met des jetons dans la barre d’adresse du navigateur (RFC 9700 2.1.2), ni l’octroi par mot de passe, qui donne le vôtre à un programme qui n’en a pas besoin (RFC 9700 2.4).</translation>
    </message>
</context>
<context>
    <name>explain::HandOutQuestion</name>
    <message>
        <source>somebody on another machine</source>
        <translation>quelqu’un sur une autre machine</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programme inconnu</translation>
    </message>
    <message>
        <source>It asks for the ID token, which says who you are.</source>
        <translation>Il demande le jeton d’ID, qui dit qui vous êtes.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1 with the scopes %2.</source>
        <translation>Il demande un jeton d’accès pour %1 avec les scopes %2.</translation>
    </message>
    <message>
        <source>It asks for an access token for %1.</source>
        <translation>Il demande un jeton d’accès pour %1.</translation>
    </message>
    <message>
        <source>It asks for an access token with the scopes %1 only.</source>
        <translation>Il demande un jeton d’accès avec les scopes %1 seulement.</translation>
    </message>
    <message>
        <source>It asks for the access token, with which it can do all that the account may.</source>
        <translation>Il demande le jeton d’accès, avec lequel il peut faire tout ce que le compte peut faire.</translation>
    </message>
    <message>
        <source>It asks through %1. What runs there can&apos;t be seen from here.</source>
        <translation>Il demande par l’intermédiaire de %1. Ce qui s’y exécute n’est pas visible d’ici.</translation>
    </message>
    <message>
        <source>Which program that is can&apos;t be told: it runs in a container, or was removed.</source>
        <translation>On ne peut pas dire de quel programme il s’agit&#xa0;: il s’exécute dans un conteneur ou a été supprimé.</translation>
    </message>
    <message>
        <source>%1 runs whatever it is given, so it can&apos;t be allowed for ever.</source>
        <translation>%1 exécute tout ce qu’on lui donne et ne peut donc pas être autorisé pour toujours.</translation>
    </message>
    <message>
        <source>Who asks can&apos;t be recognised again, so it can&apos;t be allowed for ever.</source>
        <translation>Celui qui demande ne pourra pas être reconnu et ne peut donc pas être autorisé pour toujours.</translation>
    </message>
    <message>
        <source>get no token</source>
        <translation>n’obtiennent aucun jeton</translation>
    </message>
    <message>
        <source>get one when you allow it</source>
        <translation>en obtiennent un si vous l’autorisez</translation>
    </message>
    <message>
        <source>get one when you allow it, each time</source>
        <translation>en obtiennent un si vous l’autorisez, chaque fois</translation>
    </message>
    <message>
        <source>get one on the command line; others when you allow it</source>
        <translation>en obtiennent un en ligne de commande&#x202f;; les autres si vous l’autorisez</translation>
    </message>
    <message>
        <source>Let %1 have a token of %2?</source>
        <translation>Donner à %1 un jeton de %2&#x202f;?</translation>
    </message>
    <message>
        <source>can’t be told</source>
        <translation>impossible à déterminer</translation>
    </message>
</context>
<context>
    <name>explain::Hosts</name>
    <message>
        <source>%1 (part of %2)</source>
        <translation>%1 (partie de %2)</translation>
    </message>
    <message>
        <source>this computer, not encrypted</source>
        <translation>cet ordinateur, non chiffré</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>Vous vous connectez auprès de %1.</translation>
    </message>
    <message>
        <source>Tokens also go to %1.</source>
        <translation>Des jetons vont aussi à %1.</translation>
    </message>
</context>
<context>
    <name>explain::Issuer</name>
    <message>
        <source>%L1 more</source>
        <translation>%L1 de plus</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>is the address that you gave</source>
        <translation>est l’adresse que vous avez indiquée</translation>
    </message>
    <message>
        <source>the document does not name one</source>
        <translation>le document n’en nomme aucun</translation>
    </message>
    <message>
        <source>%1, not %2: nothing in the document counts for that</source>
        <translation>%1, et non %2&#xa0;: rien dans le document ne vaut pour cette adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: it has to begin with https://</source>
        <translation>%1&#xa0;: il faut commencer par https://</translation>
    </message>
    <message>
        <source>each can be used safely</source>
        <translation>chacune est utilisable en toute sécurité</translation>
    </message>
    <message>
        <source>not listed; it may know S256 all the same</source>
        <translation>non indiqué&#x202f;; S256 est peut-être connu quand même</translation>
    </message>
    <message>
        <source>%1, without S256</source>
        <translation>%1, sans S256</translation>
    </message>
    <message>
        <source>Names itself in answers</source>
        <translation>Se nomme dans ses réponses</translation>
    </message>
    <message>
        <source>yes, so that no answer is taken for another server&apos;s</source>
        <translation>oui, ainsi aucune réponse ne passe pour celle d’un autre serveur</translation>
    </message>
    <message>
        <source>not promised, so that servers could be mixed up (RFC 9207)</source>
        <translation>pas promis, si bien que des serveurs pourraient être confondus (RFC 9207)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Octrois</translation>
    </message>
    <message>
        <source>none that is given up</source>
        <translation>aucun qui soit abandonné</translation>
    </message>
    <message>
        <source>it still offers %1, which RFC 9700 advises against</source>
        <translation>il propose encore %1, que la RFC 9700 déconseille</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>it offers “none”: ID tokens that anybody can write</source>
        <translation>il propose «&#xa0;none&#xa0;»&#xa0;: des jetons d’ID que n’importe qui peut écrire</translation>
    </message>
    <message>
        <source>it lists no algorithms for ID tokens</source>
        <translation>il n’indique aucun algorithme pour les jetons d’ID</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cloakroom can sign in with this document</source>
        <translation>Cloakroom peut se connecter avec ce document</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign in with this document. %1</source>
        <translation>Cloakroom ne peut pas se connecter avec ce document. %1</translation>
    </message>
    <message>
        <source>Authorization · RFC 6749, 3.1</source>
        <translation>Autorisation · RFC 6749, 3.1</translation>
    </message>
    <message>
        <source>Tokens · RFC 6749, 3.2</source>
        <translation>Jetons · RFC 6749, 3.2</translation>
    </message>
    <message>
        <source>Keys · RFC 7517</source>
        <translation>Clés · RFC 7517</translation>
    </message>
    <message>
        <source>The person · OpenID Connect Core, 5.3</source>
        <translation>La personne · OpenID Connect Core, 5.3</translation>
    </message>
    <message>
        <source>Revocation · RFC 7009</source>
        <translation>Révocation · RFC 7009</translation>
    </message>
    <message>
        <source>Introspection · RFC 7662</source>
        <translation>Introspection · RFC 7662</translation>
    </message>
    <message>
        <source>Sign-in with a code, on another device · RFC 8628</source>
        <translation>Connexion avec un code, sur un autre appareil · RFC 8628</translation>
    </message>
    <message>
        <source>Registration of clients · RFC 7591</source>
        <translation>Enregistrement de clients · RFC 7591</translation>
    </message>
    <message>
        <source>Pushed requests · RFC 9126</source>
        <translation>Requêtes envoyées à l’avance · RFC 9126</translation>
    </message>
    <message>
        <source>Sign-out in the browser · OpenID Connect</source>
        <translation>Déconnexion dans le navigateur · OpenID Connect</translation>
    </message>
    <message>
        <source>DPoP · RFC 9449</source>
        <translation>DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Types de réponse</translation>
    </message>
    <message>
        <source>How clients show who they are</source>
        <translation>Authentification des clients</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>for encryption, not for signatures</source>
        <translation>pour le chiffrement, pas pour les signatures</translation>
    </message>
    <message>
        <source>for %1, which signs nothing here</source>
        <translation>pour %1, qui ne signe rien ici</translation>
    </message>
    <message>
        <source>another key has the same name</source>
        <translation>une autre clé porte le même nom</translation>
    </message>
    <message>
        <source>a secret that is published is none</source>
        <translation>un secret publié n’en est plus un</translation>
    </message>
    <message>
        <source>of a kind that Cloakroom does not know</source>
        <translation>d’un genre que Cloakroom ne connaît pas</translation>
    </message>
    <message>
        <source>on a curve that Cloakroom does not know</source>
        <translation>sur une courbe que Cloakroom ne connaît pas</translation>
    </message>
    <message>
        <source>not of 2048 to 16384 bits, or with an exponent that is not safe</source>
        <translation>pas entre 2048 et 16384&#xa0;bits, ou avec un exposant peu sûr</translation>
    </message>
    <message>
        <source>its point is not on its curve</source>
        <translation>son point n’est pas sur sa courbe</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>un nom y figure deux fois</translation>
    </message>
    <message>
        <source>something in it is missing or can&apos;t be read</source>
        <translation>quelque chose y manque ou n’est pas lisible</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>its private half is published: anybody can sign with it</source>
        <translation>sa moitié privée est publiée&#xa0;: n’importe qui peut signer avec elle</translation>
    </message>
    <message>
        <source>checks signatures</source>
        <translation>vérifie les signatures</translation>
    </message>
</context>
<context>
    <name>explain::Paste</name>
    <message>
        <source>quotes</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>the header name “%1”</source>
        <translation>le nom d’en-tête «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the JSON form of a JWS</source>
        <translation>la forme JSON d’une JWS</translation>
    </message>
    <message>
        <source>a JSON answer around its “%1”</source>
        <translation>une réponse JSON autour de son «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an address around its “%1”</source>
        <translation>une adresse autour de son «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a form around its “%1”</source>
        <translation>un formulaire autour de son «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a command around its header</source>
        <translation>une commande autour de son en-tête</translation>
    </message>
    <message>
        <source>line breaks and blanks within</source>
        <translation>sauts de ligne et espaces à l’intérieur</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all of its %n signatures but the first</source>
        <translation>
            <numerusform>toutes sauf la première de sa %n signature</numerusform>
            <numerusform>toutes ses %n signatures sauf la première</numerusform>
        </translation>
    </message>
    <message>
        <source>a header that no signature protects (%1)</source>
        <translation>un en-tête qu’aucune signature ne protège (%1)</translation>
    </message>
    <message>
        <source>the JSON form of a JWE</source>
        <translation>la forme JSON d’un JWE</translation>
    </message>
    <message>
        <source>the lines below it</source>
        <translation>les lignes en dessous</translation>
    </message>
</context>
<context>
    <name>explain::Scopes</name>
    <message>
        <source>It can change things, not only look at them.</source>
        <translation>Il permet de modifier, pas seulement de regarder.</translation>
    </message>
    <message>
        <source>It administers: it reaches what belongs to others.</source>
        <translation>Il permet d’administrer&#xa0;: il atteint ce qui est à d’autres.</translation>
    </message>
    <message>
        <source>It reaches nearly everything.</source>
        <translation>Il atteint presque tout.</translation>
    </message>
    <message>
        <source>It lasts while you are away.</source>
        <translation>Il reste valable en votre absence.</translation>
    </message>
    <message>
        <source>Scopes · none</source>
        <translation>Scopes · aucun</translation>
    </message>
    <message>
        <source>Scopes · %1 granted</source>
        <translation>Scopes · %1 accordés</translation>
    </message>
    <message>
        <source>Scopes · %1 granted of %2 requested</source>
        <translation>Scopes · %1 accordés sur %2 demandés</translation>
    </message>
    <message>
        <source>Scopes · %1 granted, %2 requested</source>
        <translation>Scopes · %1 accordés, %2 demandés</translation>
    </message>
    <message>
        <source>%1 was asked for but the provider did not grant it.</source>
        <translation>%1 a été demandé, mais le fournisseur ne l’a pas accordé.</translation>
    </message>
    <message>
        <source>%1 were asked for but the provider did not grant them.</source>
        <translation>%1 ont été demandés, mais le fournisseur ne les a pas accordés.</translation>
    </message>
    <message>
        <source>%1 was granted without being asked for.</source>
        <translation>%1 a été accordé sans être demandé.</translation>
    </message>
    <message>
        <source>%1 were granted without being asked for.</source>
        <translation>%1 ont été accordés sans être demandés.</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 de plus</translation>
    </message>
</context>
<context>
    <name>explain::ServerAbilities</name>
    <message>
        <source>renewing</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>révocation</translation>
    </message>
    <message>
        <source>sign-in from another device</source>
        <translation>connexion depuis un autre appareil</translation>
    </message>
    <message>
        <source>registers Cloakroom by itself</source>
        <translation>enregistre Cloakroom de lui-même</translation>
    </message>
    <message>
        <source>takes client documents</source>
        <translation>accepte les documents client</translation>
    </message>
    <message>
        <source>no ID tokens</source>
        <translation>pas de jetons d’ID</translation>
    </message>
    <message>
        <source>its document doesn&apos;t list %1</source>
        <translation>son document n’indique pas %1</translation>
    </message>
    <message>
        <source>the client ID isn&apos;t the address of a client document</source>
        <translation>l’ID client n’est pas l’adresse d’un document client</translation>
    </message>
</context>
<context>
    <name>explain::ServerKnows</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1, a key from the issuer</source>
        <translation>%1, une clé de l’émetteur</translation>
    </message>
    <message>
        <source>the answer isn’t signed: it is as true as the connection to the server</source>
        <translation>la réponse n’est pas signée&#xa0;: elle est aussi fiable que la liaison avec le serveur</translation>
    </message>
    <message>
        <source>“%1”, but the account has “%2”</source>
        <translation>«&#xa0;%1&#xa0;», mais le compte a «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>prend fin %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>a pris fin %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>the same as in the ID token</source>
        <translation>la même que dans le jeton d’ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>the server doesn’t take this token, or doesn’t tell this client of it</source>
        <translation>le serveur n’accepte pas ce jeton, ou n’en dit rien à ce client</translation>
    </message>
    <message>
        <source>the server takes this token</source>
        <translation>le serveur accepte ce jeton</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>the account’s</source>
        <translation>celui du compte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>this application</source>
        <translation>cette application</translation>
    </message>
</context>
<context>
    <name>explain::Time</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
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
        <translation>%1j</translation>
    </message>
    <message>
        <source>%1y</source>
        <comment>years, short</comment>
        <translation>%1a</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>explain::Token</name>
    <message>
        <source>This is no JWT, so it can&apos;t be an ID token: nothing can be read from its %1 characters, and nothing proves who signed in.</source>
        <translation>Ce n’est pas un JWT, donc pas un jeton d’ID&#xa0;: rien ne peut être lu dans ses %1 caractères, et rien ne prouve qui s’est connecté.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. It is good for one thing, a new access token.</source>
        <translation>Seul le serveur qui a fait ce jeton peut le lire&#xa0;: pour tous les autres, ce sont %1 caractères sans signification. Il ne sert qu’à une chose, obtenir un nouveau jeton d’accès.</translation>
    </message>
    <message>
        <source>This is no JWT: for everyone but the server that made it it is %1 characters without a meaning. A program isn&apos;t meant to read such a token; its scopes and its end are told with it, or by the server&apos;s introspection endpoint.</source>
        <translation>Ce n’est pas un JWT&#xa0;: pour tous sauf le serveur qui l’a fait, ce sont %1 caractères sans signification. Un programme n’a pas à lire un tel jeton&#x202f;; ses scopes et sa fin sont indiqués avec lui, ou par l’endpoint d’introspection du serveur.</translation>
    </message>
    <message>
        <source>Only the server that made this token can read it: for everyone else it is %1 characters without a meaning. Its scopes and its end, above, are what the server told with it.</source>
        <translation>Seul le serveur qui a fait ce jeton peut le lire&#xa0;: pour tous les autres, ce sont %1 caractères sans signification. Ses scopes et sa fin, ci-dessus, sont ce que le serveur a indiqué avec lui.</translation>
    </message>
    <message>
        <source>The key that opens it is called “%1”.</source>
        <translation>La clé qui l’ouvre s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A secret that both sides share opens it.</source>
        <translation>Un secret partagé par les deux parties l’ouvre.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>This token is encrypted: only who holds the key for it, usually the API it is meant for, can read its %1 characters.</source>
        <translation>Ce jeton est chiffré&#xa0;: seul qui détient la clé, en général l’API à laquelle il est destiné, peut lire ses %1 caractères.</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opaque</translation>
    </message>
    <message>
        <source>It begins with “%1”: %2.</source>
        <translation>Il commence par «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is signed, but its payload holds no claims: it is %1 bytes that are no JSON object. Its signature can be checked all the same.</source>
        <translation>C’est signé, mais la charge utile ne contient pas de claims&#xa0;: ce sont %1&#xa0;octets qui ne forment pas un objet JSON. La signature peut être vérifiée quand même.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>aucun jeton</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>Disclosure %1 can&apos;t be read.</source>
        <translation>La divulgation %1 n’est pas lisible.</translation>
    </message>
    <message>
        <source>Some of its claims are disclosed one by one behind it: %1 here.</source>
        <translation>Certains de ses claims sont divulgués un par un à sa suite&#xa0;: %1 ici.</translation>
    </message>
    <message>
        <source>At its end its holder proves that the key is theirs; whether they signed it isn&apos;t checked.</source>
        <translation>À la fin, son détenteur prouve que la clé est à lui&#x202f;; s’il l’a vraiment signée n’est pas vérifié.</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>Character %1 of %2 is “=”, and the parts of a JWT are never padded.</source>
        <translation>Le caractère %1 sur %2 est «&#xa0;=&#xa0;», et les parties d’un JWT ne sont jamais complétées.</translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” belong in it, and character %1 of %2 is %3.</source>
        <translation>Seuls lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;» y ont leur place, et le caractère %1 sur %2 est %3.</translation>
    </message>
    <message>
        <source>It ends after character %1, and another point and part would have to follow.</source>
        <translation>Il se termine après le caractère %1, et il faudrait encore un point et une partie.</translation>
    </message>
    <message>
        <source>The point at character %1 is one too many: a JWT ends with its third part.</source>
        <translation>Le point au caractère %1 est de trop&#xa0;: un JWT se termine par sa troisième partie.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, is not whole: no bytes are written with %4 characters.</source>
        <translation>Sa partie «&#xa0;%1&#xa0;», caractères %2 à %3, est incomplète&#xa0;: aucun octet ne s’écrit avec %4 caractères.</translation>
    </message>
    <message>
        <source>The last character of its %1, number %2, holds bits that belong to no byte.</source>
        <translation>Le dernier caractère de sa partie «&#xa0;%1&#xa0;», numéro %2, contient des bits qui n’appartiennent à aucun octet.</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>une virgule ou la fin de la liste</translation>
    </message>
    <message>
        <source>it is JSON, but no object</source>
        <translation>c’est du JSON, mais pas un objet</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>il y a plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>line %1, column %2 is no UTF-8</source>
        <translation>ligne %1, colonne %2, ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>at line %1, column %2 there has to be %3</source>
        <comment>in JSON</comment>
        <translation>ligne %1, colonne %2, il faut %3</translation>
    </message>
    <message>
        <source>Its %1 is empty.</source>
        <translation>Sa partie «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Its %1, characters %2 to %3, can&apos;t be read: %4.</source>
        <translation>Sa partie «&#xa0;%1&#xa0;», caractères %2 à %3, n’est pas lisible&#xa0;: %4.</translation>
    </message>
    <message>
        <source>It begins like claims, but they can&apos;t be read: %1.</source>
        <translation>Cela commence comme des claims, mais ils ne sont pas lisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a key or a certificate in PEM, and no token.</source>
        <translation>C’est une clé ou un certificat en PEM, pas un jeton.</translation>
    </message>
    <message>
        <source>This is no token: character %1 is %2, and no token has one.</source>
        <translation>Ce n’est pas un jeton&#xa0;: le caractère %1 est %2, et aucun jeton n’en contient.</translation>
    </message>
    <message>
        <source>Logout token, by its claims</source>
        <translation>Jeton de déconnexion, d’après ses claims</translation>
    </message>
    <message>
        <source>Security event, by its claims</source>
        <translation>Événement de sécurité, d’après ses claims</translation>
    </message>
    <message>
        <source>DPoP proof, by its claims</source>
        <translation>Preuve DPoP, d’après ses claims</translation>
    </message>
    <message>
        <source>Introspection answer, by its claims</source>
        <translation>Réponse d’introspection, d’après ses claims</translation>
    </message>
    <message>
        <source>Authorization request, by its claims</source>
        <translation>Demande d’autorisation, d’après ses claims</translation>
    </message>
    <message>
        <source>Authorization answer (JARM), by its claims</source>
        <translation>Réponse d’autorisation (JARM), d’après ses claims</translation>
    </message>
    <message>
        <source>Key binding, by its claims</source>
        <translation>Liaison de clé, d’après ses claims</translation>
    </message>
    <message>
        <source>Refresh token, by its claims</source>
        <translation>Jeton d’actualisation, d’après ses claims</translation>
    </message>
    <message>
        <source>ID token, by its claims</source>
        <translation>Jeton d’ID, d’après ses claims</translation>
    </message>
    <message>
        <source>Access token, by its claims</source>
        <translation>Jeton d’accès, d’après ses claims</translation>
    </message>
    <message>
        <source>Client assertion, by its claims</source>
        <translation>Assertion de client, d’après ses claims</translation>
    </message>
    <message>
        <source>Credential, by its claims</source>
        <translation>Justificatif, d’après ses claims</translation>
    </message>
    <message>
        <source>UserInfo answer, by its claims</source>
        <translation>Réponse UserInfo, d’après ses claims</translation>
    </message>
    <message>
        <source>This is JSON, and no token: no member of it has the name of one.</source>
        <translation>C’est du JSON, et non un jeton&#xa0;: aucun de ses membres n’en porte le nom.</translation>
    </message>
    <message>
        <source>This begins like JSON, and can&apos;t be read: %1.</source>
        <translation>Cela commence comme du JSON, et ne peut être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its header begins with character %1: what stands in front doesn&apos;t belong to it.</source>
        <translation>Son en-tête commence au caractère %1&#xa0;: ce qui précède n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Its beginning is missing: characters 1 to %1 are the end of a header.</source>
        <translation>Son début manque : les caractères 1 à %1 sont la fin d’un en-tête.</translation>
    </message>
</context>
<context>
    <name>explain::Words</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Expected is “%1”, but “%2” came.</source>
        <translation>«&#xa0;%1&#xa0;» était attendu, mais «&#xa0;%2&#xa0;» est arrivé.</translation>
    </message>
    <message>
        <source>What came is “%2”.</source>
        <translation>Ce qui est arrivé est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It holds no time that can be read.</source>
        <translation>Il ne contient pas de date lisible.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but nothing came.</source>
        <translation>«&#xa0;%1&#xa0;» était attendu, mais rien n’est arrivé.</translation>
    </message>
    <message>
        <source>It added “%2”.</source>
        <translation>Précision reçue&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This can&apos;t be used.</source>
        <translation>Ceci n’est pas utilisable.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>%3 est injoignable.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 est trop occupé.</translation>
    </message>
    <message>
        <source>%3 gave an answer that Cloakroom can&apos;t use.</source>
        <translation>%3 a donné une réponse dont Cloakroom ne peut rien faire.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 a refusé.</translation>
    </message>
    <message>
        <source>What %3 sent can&apos;t be trusted.</source>
        <translation>Ce que %3 a envoyé n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>This sign-in has ended.</source>
        <translation>Cette connexion a pris fin.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Votre trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>Votre trousseau a refusé.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Ce n’est pas là.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Vérifiez la liaison réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>Demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>Ask the operator of the server what this application may do.</source>
        <translation>Demandez à l’exploitant du serveur ce que cette application peut faire.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Déverrouillez-le.</translation>
    </message>
    <message>
        <source>Start a keychain service; until then tokens are kept for this run only.</source>
        <translation>Démarrez un service de trousseau&#x202f;; d’ici là, les jetons ne sont gardés que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>Attendez un instant, ou redémarrez le service de trousseau.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Autorisez Cloakroom à l’utiliser et réessayez.</translation>
    </message>
    <message>
        <source>Look whether it was removed elsewhere.</source>
        <translation>Regardez s’il a été supprimé ailleurs.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, then try again.</source>
        <translation>Vérifiez l’espace libre et les permissions, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The certificate is of “%1”, signed by “%2”.</source>
        <translation>Le certificat est celui de «&#xa0;%1&#xa0;», signé par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its reason is “%1”.</source>
        <translation>Raison donnée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a closing quote</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a control character as an escape</source>
        <translation>un caractère de contrôle sous forme d’échappement</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>un nom entre guillemets</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>an escape</source>
        <translation>une séquence d’échappement</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>a pair of surrogates</source>
        <translation>une paire de substitution (surrogates)</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>chaque nom une seule fois</translation>
    </message>
    <message>
        <source>an array of keys</source>
        <translation>un tableau de clés</translation>
    </message>
    <message>
        <source>3 parts</source>
        <translation>3&#xa0;parties</translation>
    </message>
    <message>
        <source>an odd modulus</source>
        <translation>un module impair</translation>
    </message>
    <message>
        <source>an even one</source>
        <translation>un pair</translation>
    </message>
    <message>
        <source>an odd exponent of at least 3</source>
        <translation>un exposant impair d’au moins 3</translation>
    </message>
    <message>
        <source>another</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>une clé RSA</translation>
    </message>
    <message>
        <source>a point on the curve</source>
        <translation>un point de la courbe</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>une clé privée</translation>
    </message>
    <message>
        <source>a string of at most 1024 bytes</source>
        <translation>une chaîne d’au plus 1024&#xa0;octets</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>au plus %1&#xa0;octets</translation>
    </message>
    <message>
        <source>at most %1 bits</source>
        <translation>au plus %1&#xa0;bits</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>au moins %1&#xa0;bits</translation>
    </message>
    <message>
        <source>at most %1 keys</source>
        <translation>au plus %1&#xa0;clés</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>au plus %1&#xa0;niveaux</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1&#xa0;bits</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
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
        <translation>Cloakroom est déjà ouvert, mais sa fenêtre ne répond pas. Attendez un instant, ou fermez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Signs in to APIs and looks after the tokens.</source>
        <translation>Se connecte aux API et prend soin des jetons.</translation>
    </message>
    <message>
        <source>Start the built-in demo provider and sign in to it.</source>
        <translation>Démarrer le fournisseur de démonstration intégré et s’y connecter.</translation>
    </message>
    <message>
        <source>Start without showing the window, in the tray.</source>
        <translation>Démarrer sans afficher la fenêtre, dans la zone de notification.</translation>
    </message>
    <message>
        <source>Begin a sign-in.</source>
        <translation>Commencer une connexion.</translation>
    </message>
    <message>
        <source>Inspect a token: the one in FILE, or one to be pasted.</source>
        <translation>Inspecter un jeton : celui de FILE, ou un jeton à coller.</translation>
    </message>
    <message>
        <source>A file with a token.</source>
        <translation>Un fichier contenant un jeton.</translation>
    </message>
    <message>
        <source>There is no display for Cloakroom&apos;s window. In a terminal, cloakroom-cli does the same.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre de Cloakroom. Dans un terminal, cloakroom-cli fait la même chose.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Access token · RFC 9068</source>
        <translation>Jeton d’accès · RFC 9068</translation>
    </message>
    <message>
        <source>Logout token · OpenID Connect Back-Channel Logout</source>
        <translation>Jeton de déconnexion · OpenID Connect Back-Channel Logout</translation>
    </message>
    <message>
        <source>DPoP proof · RFC 9449</source>
        <translation>Preuve DPoP · RFC 9449</translation>
    </message>
    <message>
        <source>Client assertion · RFC 7523</source>
        <translation>Assertion de client · RFC 7523</translation>
    </message>
    <message>
        <source>Introspection answer · RFC 9701</source>
        <translation>Réponse d’introspection · RFC 9701</translation>
    </message>
    <message>
        <source>Authorization request · RFC 9101</source>
        <translation>Demande d’autorisation · RFC 9101</translation>
    </message>
    <message>
        <source>Security event · RFC 8417</source>
        <translation>Événement de sécurité · RFC 8417</translation>
    </message>
    <message>
        <source>Entity statement · OpenID Federation</source>
        <translation>Déclaration d’entité · OpenID Federation</translation>
    </message>
    <message>
        <source>Status list · Token Status List</source>
        <translation>Liste d’états · Token Status List</translation>
    </message>
    <message>
        <source>Phone call · RFC 8225</source>
        <translation>Appel téléphonique · RFC 8225</translation>
    </message>
    <message>
        <source>Key binding · RFC 9901</source>
        <translation>Liaison de clé · RFC 9901</translation>
    </message>
    <message>
        <source>Credential · SD-JWT VC</source>
        <translation>Justificatif · SD-JWT VC</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Signs in to APIs and looks after the tokens. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Se connecte aux API et prend soin des jetons. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and how the accounts stand: no token, no name, no address.</source>
        <translation>Le diagnostic contient les versions et l’état des comptes&#xa0;: aucun jeton, aucun nom, aucune adresse.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copied. Read it before you give it to somebody.</source>
        <translation>Copié. Lisez-le avant de le donner à quelqu’un.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::AccountColour</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Copy access token</source>
        <translation>Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Tokens and activity</source>
        <translation>Jetons et activité</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’ID</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>Its tokens are being read from the keychain.</source>
        <translation>Lecture des jetons dans le trousseau.</translation>
    </message>
    <message>
        <source>Its tokens can’t be shown now.</source>
        <translation>Les jetons ne peuvent pas être affichés maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n remise</numerusform>
            <numerusform>%n remises</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied · an API takes it with a proof only (menu Token)</source>
        <translation>Copié · une API ne l’accepte qu’avec une preuve (menu Jeton)</translation>
    </message>
</context>
<context>
    <name>ui::AccountSettingsDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Un autre programme…</translation>
    </message>
    <message>
        <source>Choose a browser</source>
        <translation>Choisir un navigateur</translation>
    </message>
    <message>
        <source>Signs in at %1 as client %2, with the scopes %3.</source>
        <translation>Se connecte à %1 comme client %2, avec les scopes %3.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Asks for a new sign-in</source>
        <translation>Demande une nouvelle connexion</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPanel</name>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>Refresh tokens are in your keychain</source>
        <translation>Les jetons d’actualisation sont dans votre trousseau</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>Refresh tokens are kept for this run only. %1</source>
        <translation>Les jetons d’actualisation ne sont gardés que jusqu’à la fermeture. %1</translation>
    </message>
    <message>
        <source>No accounts yet. Sign in, or try the demo provider.</source>
        <translation>Pas encore de compte. Connectez-vous, ou essayez le fournisseur de démonstration.</translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>Aucun compte ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Inspecter un jeton…</translation>
    </message>
    <message>
        <source>Paste or drop any token</source>
        <translation>À coller ou à déposer ici</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>Votre trousseau retient une entrée</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>With variables in place of what is secret</source>
        <translation>Avec des variables à la place de ce qui est secret</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing has happened since Cloakroom began to take notes.</source>
        <translation>Rien ne s’est passé depuis que Cloakroom tient ce journal.</translation>
    </message>
    <message>
        <source>1 entry was damaged and is left out.</source>
        <translation>1 entrée était endommagée et a été omise.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out.</source>
        <translation>
            <numerusform>%n entrée était endommagée et a été omise.</numerusform>
            <numerusform>%n entrées étaient endommagées et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity is kept for this run only. %1</source>
        <translation>L’activité n’est gardée que jusqu’à la fermeture. %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys…</source>
        <translation>Récupérer les clés de l’émetteur…</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Indiquer une clé…</translation>
    </message>
    <message>
        <source>Give the secret…</source>
        <translation>Indiquer le secret…</translation>
    </message>
    <message>
        <source>Choose the issuer…</source>
        <translation>Choisir l’émetteur…</translation>
    </message>
    <message>
        <source>Choose the audience…</source>
        <translation>Choisir l’audience…</translation>
    </message>
    <message>
        <source>Give the nonce…</source>
        <translation>Donner le nonce…</translation>
    </message>
    <message>
        <source>Choose the client ID…</source>
        <translation>Choisir l’ID client…</translation>
    </message>
    <message>
        <source>Give the access token…</source>
        <translation>Donner le jeton d’accès…</translation>
    </message>
    <message>
        <source>Give the code…</source>
        <translation>Donner le code…</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, not granted</source>
        <translation>%1, non accordé</translation>
    </message>
</context>
<context>
    <name>ui::ClaimDelegate</name>
    <message>
        <source>doubled</source>
        <translation>en double</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsModel</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1, en double</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
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
        <translation>Le client présente</translation>
    </message>
    <message>
        <source>what the server lists</source>
        <translation>ce que le serveur indique</translation>
    </message>
    <message>
        <source>nothing but its ID</source>
        <translation>rien d’autre que son ID</translation>
    </message>
    <message>
        <source>the secret, in a header</source>
        <translation>le secret, dans un en-tête</translation>
    </message>
    <message>
        <source>the secret, in the form</source>
        <translation>le secret, dans le formulaire</translation>
    </message>
    <message>
        <source>a key that Cloakroom makes</source>
        <translation>une clé créée par Cloakroom</translation>
    </message>
    <message>
        <source>an RSA key that Cloakroom makes</source>
        <translation>une clé RSA créée par Cloakroom</translation>
    </message>
    <message>
        <source>a key from a file</source>
        <translation>une clé tirée d’un fichier</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>le certificat client</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>taken over into the keychain</source>
        <translation>reprise dans le trousseau</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Clés (*.pem *.key)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>to be registered at the provider</source>
        <translation>à enregistrer chez le fournisseur</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>bound to this computer where offered</source>
        <translation>liés à cet ordinateur si possible</translation>
    </message>
    <message>
        <source>bound to this computer, or none</source>
        <translation>liés à cet ordinateur, ou aucun</translation>
    </message>
    <message>
        <source>for whoever holds them</source>
        <translation>valables pour quiconque les détient</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves that the key, which stays in your keychain, is at hand.</source>
        <translation>Les jetons liés (DPoP, RFC 9449) ne servent à rien à un voleur&#xa0;: chaque requête prouve que la clé, qui reste dans votre trousseau, est bien là.</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>is being made…</source>
        <translation>en cours de création…</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>The key is being made; try again in a moment.</source>
        <translation>La clé est en cours de création&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>si la clé en a une</translation>
    </message>
    <message>
        <source>Send requests ahead where offered (PAR)</source>
        <translation>Envoyer les requêtes à l’avance si c’est proposé (PAR)</translation>
    </message>
    <message>
        <source>Have answers signed where offered (JARM)</source>
        <translation>Faire signer les réponses si c’est proposé (JARM)</translation>
    </message>
    <message>
        <source>The request goes from here to the server, and the browser gets no more than a reference to it (RFC 9126).</source>
        <translation>La requête va d’ici au serveur, et le navigateur n’en reçoit qu’une référence (RFC 9126).</translation>
    </message>
    <message>
        <source>What the browser brings back can&apos;t have been changed on its way.</source>
        <translation>Ce que le navigateur rapporte ne peut pas avoir été modifié en chemin.</translation>
    </message>
    <message>
        <source>This server takes requests only ahead of the browser.</source>
        <translation>Ce serveur n’accepte les requêtes qu’à l’avance, avant le navigateur.</translation>
    </message>
</context>
<context>
    <name>ui::Clipboard</name>
    <message>
        <source>Copied · leaves the clipboard in %1</source>
        <translation>Copié · quitte le presse-papiers dans %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>&amp;Show what is the same too</source>
        <translation>A&amp;fficher aussi ce qui est identique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparer deux jetons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier jeton</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Second jeton</translation>
    </message>
    <message>
        <source>Choose two tokens, or paste them. They are read on this computer and go nowhere.</source>
        <translation>Choisissez deux jetons, ou collez-les. Ils sont lus sur cet ordinateur et ne vont nulle part.</translation>
    </message>
    <message>
        <source>They are large: they are being compared.</source>
        <translation>Ils sont volumineux : comparaison en cours.</translation>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancé par</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>This account asks each time.</source>
        <translation>Ce compte demande chaque fois.</translation>
    </message>
    <message>
        <source>This time only</source>
        <translation>Cette fois seulement</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>Always, this program and this account</source>
        <translation>Toujours, ce programme et ce compte</translation>
    </message>
    <message>
        <source>An hour and always hold for the ID token.</source>
        <translation>Une heure et toujours valent pour le jeton d’ID.</translation>
    </message>
    <message>
        <source>An hour and always hold for each access token of this account.</source>
        <translation>Une heure et toujours valent pour chaque jeton d’accès de ce compte.</translation>
    </message>
    <message>
        <source>Can be pressed in a moment</source>
        <translation>Pourra être pressé dans un instant</translation>
    </message>
</context>
<context>
    <name>ui::DeviceCode</name>
    <message>
        <source>Address to open</source>
        <translation>Adresse à ouvrir</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Code à saisir</translation>
    </message>
    <message>
        <source>Open this address on any device</source>
        <translation>Ouvrez cette adresse sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>and enter this code</source>
        <translation>et saisissez ce code</translation>
    </message>
    <message>
        <source>A phone’s camera takes both from the picture. Compare the code before you agree.</source>
        <translation>L’appareil photo d’un téléphone lit les deux sur l’image. Comparez le code avant d’accepter.</translation>
    </message>
    <message>
        <source>A phone’s camera takes the address from the picture.</source>
        <translation>L’appareil photo d’un téléphone lit l’adresse sur l’image.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR code de l’adresse</translation>
    </message>
    <message>
        <source>Only if you began this sign-in yourself: whoever enters the code signs in this computer.</source>
        <translation>Seulement si vous avez commencé cette connexion vous-même&#xa0;: qui saisit le code connecte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ui::DialogPage</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>ui::EncodedToken</name>
    <message>
        <source>Encoded</source>
        <translation>Encodé</translation>
    </message>
    <message>
        <source>Encoded · its first %1 characters</source>
        <translation>Encodé · ses %1 premiers caractères</translation>
    </message>
    <message>
        <source>Point at the characters, or move the cursor in them, to see what they stand for.</source>
        <translation>Pointez les caractères, ou déplacez-y le curseur, pour voir ce qu’ils représentent.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedDialog</name>
    <message>
        <source>Choose the issuer</source>
        <translation>Choisir l’émetteur</translation>
    </message>
    <message>
        <source>From whom do you expect this token? Take the address from where you know the issuer, not from the token. Nothing is fetched.</source>
        <translation>De qui attendez-vous ce jeton&#x202f;? Prenez l’adresse là d’où vous connaissez l’émetteur, pas dans le jeton. Rien n’est récupéré.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the audience</source>
        <translation>Choisir l’audience</translation>
    </message>
    <message>
        <source>Whom should this token be for: which API, or which client ID? Take it from where you know it, not from the token.</source>
        <translation>À qui ce jeton devrait-il être destiné : à quelle API, ou à quel ID client ? Prenez-le là où vous le savez, pas dans le jeton.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Give the nonce</source>
        <translation>Donner le nonce</translation>
    </message>
    <message>
        <source>Which nonce was sent with the sign-in that this token came of? It stands in the address of the sign-in page.</source>
        <translation>Quel nonce a été envoyé avec la connexion dont vient ce jeton ? Il figure dans l’adresse de la page de connexion.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Choose the client ID</source>
        <translation>Choisir l’ID client</translation>
    </message>
    <message>
        <source>Which application should this token have been issued to? Take its client ID from where you know it, not from the token.</source>
        <translation>Pour quelle application ce jeton devrait-il avoir été émis&#xa0;? Prenez son ID client là où vous le connaissez, pas dans le jeton.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Give the access token</source>
        <translation>Donner le jeton d’accès</translation>
    </message>
    <message>
        <source>Which access token came with this ID token? It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>Quel jeton d’accès est arrivé avec ce jeton d’ID&#xa0;? Il ne va nulle part, et il est oublié avec le jeton que vous inspectez.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>Donner le code</translation>
    </message>
    <message>
        <source>Which code came with this ID token? It stands in the address that the browser came back with. It goes nowhere, and is forgotten with the token that you inspect.</source>
        <translation>Quel code est arrivé avec ce jeton d’ID&#xa0;? Il figure dans l’adresse avec laquelle le navigateur est revenu. Il ne va nulle part, et il est oublié avec le jeton que vous inspectez.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>ui::FindingPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it by hand</source>
        <translation>Indiquer à la main</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in</source>
        <translation>On demande à %1 comment se connecter</translation>
    </message>
    <message>
        <source>No token and no name is sent there.</source>
        <translation>Aucun jeton ni aucun nom n’y est envoyé.</translation>
    </message>
    <message>
        <source>It is told the address %1, and nothing else.</source>
        <translation>L’adresse %1 lui est communiquée, et rien d’autre.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>Its description says how.</source>
        <translation>Sa description dit comment.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>Votre propre description dit comment.</translation>
    </message>
</context>
<context>
    <name>ui::Form</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ui::FurtherBar</name>
    <message>
        <source>Another token…</source>
        <translation>Autre jeton…</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>An access token for another API, with fewer scopes, or exchanged</source>
        <translation>Un jeton d’accès pour une autre API, avec moins de scopes, ou échangé</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The account’s own</source>
        <translation>Celui du compte</translation>
    </message>
    <message>
        <source>exchanged (RFC 8693)</source>
        <translation>échangé (RFC 8693)</translation>
    </message>
    <message>
        <source>with fewer scopes</source>
        <translation>avec moins de scopes</translation>
    </message>
    <message>
        <source>for another API (RFC 8707)</source>
        <translation>pour une autre API (RFC 8707)</translation>
    </message>
    <message>
        <source>It is asked for once the account is signed in.</source>
        <translation>Il sera demandé dès que le compte sera connecté.</translation>
    </message>
    <message>
        <source>Being asked for…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Renews itself %1.</source>
        <translation>Se renouvelle %1.</translation>
    </message>
    <message>
        <source>The server doesn’t say when it ends.</source>
        <translation>Le serveur ne dit pas quand il prend fin.</translation>
    </message>
</context>
<context>
    <name>ui::FurtherDialog</name>
    <message>
        <source>Another access token</source>
        <translation>Autre jeton d’accès</translation>
    </message>
    <message>
        <source>Made from the sign-in of %1, and renewed like its own. It is for one API or for fewer scopes, so that less is lost with it.</source>
        <translation>Tiré de la connexion de %1 et renouvelé comme le sien. Il est pour une API ou pour moins de scopes, afin que sa perte coûte moins.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>the refresh token (RFC 8707)</source>
        <translation>le jeton d’actualisation (RFC 8707)</translation>
    </message>
    <message>
        <source>exchanging the access token (RFC 8693)</source>
        <translation>l’échange du jeton d’accès (RFC 8693)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>its address, as https://api.example.com</source>
        <translation>son adresse, comme https://api.example.com</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>a name that the server has for it</source>
        <translation>un nom que le serveur lui donne</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>as the account’s</source>
        <translation>comme le compte</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>Se connecter pour ce qui manque…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>asking as a program again (RFC 8707)</source>
        <translation>redemander en tant que programme (RFC 8707)</translation>
    </message>
    <message>
        <source>Token exchange: the server takes this account’s access token and gives another for it, as for a service that is called on your behalf.</source>
        <translation>Échange de jetons : le serveur prend le jeton d’accès de ce compte et en donne un autre en retour, par exemple pour un service appelé en votre nom.</translation>
    </message>
    <message>
        <source>The server gives one more token for the same sign-in, for the API that is named or for fewer scopes.</source>
        <translation>Le serveur donne un jeton de plus pour la même connexion, pour l’API nommée ou pour moins de scopes.</translation>
    </message>
</context>
<context>
    <name>ui::GrantField</name>
    <message>
        <source>By</source>
        <translation>Moyen</translation>
    </message>
</context>
<context>
    <name>ui::HandOutFields</name>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Through cloakroom-cli or its socket. Each time is written into the activity.</source>
        <translation>Par cloakroom-cli ou son socket. Chaque fois est notée dans l’activité.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 (ID token)</source>
        <translation>%1 (jeton d’ID)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>no program yet</source>
        <translation>aucun programme pour l’instant</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>not on this page</source>
        <translation>absent de cette page</translation>
    </message>
    <message>
        <source>Cloakroom Guide</source>
        <translation>Guide de Cloakroom</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>%1 — Cloakroom Guide</source>
        <translation>%1 — Guide de Cloakroom</translation>
    </message>
</context>
<context>
    <name>ui::InspectPage</name>
    <message>
        <source>Inspect a token</source>
        <translation>Inspecter un jeton</translation>
    </message>
    <message>
        <source>Paste or drop a token, or the header, JSON answer or address it is in. It is read on this computer and goes nowhere.</source>
        <translation>Collez ou déposez un jeton, ou l’en-tête, la réponse JSON ou l’adresse qui le contient. Il est lu sur cet ordinateur et ne va nulle part.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Autre jeton</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Vérifier la signature</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste or drop a public key (PEM, JWK, JWK Set), a certificate, or the secret of HS256.</source>
        <translation>Collez ou déposez une clé publique (PEM, JWK, JWK Set), un certificat ou le secret de HS256.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Fetch the issuer’s keys from %1</source>
        <translation>Récupérer les clés de l’émetteur auprès de %1</translation>
    </message>
    <message>
        <source>Open a token</source>
        <translation>Ouvrir un jeton</translation>
    </message>
</context>
<context>
    <name>ui::IssuerDialog</name>
    <message>
        <source>Look at an issuer</source>
        <translation>Examiner un émetteur</translation>
    </message>
    <message>
        <source>Cloakroom fetches what it publishes for everyone: its metadata and its keys. No token is sent.</source>
        <translation>Cloakroom récupère ce qu’il publie pour tous&#xa0;: ses métadonnées et ses clés. Aucun jeton n’est envoyé.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>Autre émetteur</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Copy JWK Set</source>
        <translation>Copier le JWK Set</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>Found at %1 and fetched at %2, %3.</source>
        <translation>Trouvé à %1 et récupéré à %2, %3.</translation>
    </message>
</context>
<context>
    <name>ui::IssuerView</name>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>Adresse ou valeur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Thumbprint · RFC 7638</source>
        <translation>Empreinte · RFC 7638</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’il propose</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys · %1</source>
        <translation>Clés · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1&#xa0;bits</translation>
    </message>
</context>
<context>
    <name>ui::JsonLines</name>
    <message>
        <source>%1, doubled</source>
        <translation>%1, en double</translation>
    </message>
    <message>
        <source> (%1 characters)</source>
        <translation> (%1 caractères)</translation>
    </message>
</context>
<context>
    <name>ui::JsonText</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Disclosure %1</source>
        <translation>Divulgation %1</translation>
    </message>
    <message>
        <source>… and %1 more lines</source>
        <translation>… et %1 lignes de plus</translation>
    </message>
    <message>
        <source>… and %1 more bytes</source>
        <translation>… et %1&#xa0;octets de plus</translation>
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
        <translation>Pas encore valable, commence %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émis %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Début de validité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Expire dans %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server did not tell when it ends</source>
        <translation>Le serveur n’a pas dit quand il prend fin</translation>
    </message>
    <message>
        <source>Never expires: it names no end</source>
        <translation>N’expire jamais&#xa0;: il n’indique pas de fin</translation>
    </message>
    <message>
        <source>When it ends can’t be read</source>
        <translation>Sa fin n’est pas lisible</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>A proof names no end: it is taken shortly after it was made</source>
        <translation>Une preuve n’indique pas de fin&#xa0;: elle n’est acceptée que peu après avoir été faite</translation>
    </message>
</context>
<context>
    <name>ui::LineDelegate</name>
    <message>
        <source>doubled</source>
        <translation>en double</translation>
    </message>
</context>
<context>
    <name>ui::LockedPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Cloakroom is locked</source>
        <translation>Cloakroom est verrouillé</translation>
    </message>
    <message>
        <source>No program gets a token. What the keychain holds has left memory, and isn’t renewed until you unlock.</source>
        <translation>Aucun programme n’obtient de jeton. Ce que contient le trousseau n’est plus en mémoire, et n’est pas renouvelé tant que vous ne déverrouillez pas.</translation>
    </message>
</context>
<context>
    <name>ui::Locker</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Comptes</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Try the &amp;demo provider</source>
        <translation>&amp;Essayer le fournisseur de démonstration</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Copy a &amp;proof…</source>
        <translation>Copier une &amp;preuve…</translation>
    </message>
    <message>
        <source>&amp;Renew now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>&amp;Inspecter un jeton…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>&amp;Ouvrir un fichier de jeton…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>&amp;Try the access token…</source>
        <translation>&amp;Essayer le jeton d’accès…</translation>
    </message>
    <message>
        <source>Look at the &amp;account’s issuer</source>
        <translation>Ex&amp;aminer l’émetteur du compte</translation>
    </message>
    <message>
        <source>&amp;Look at an issuer…</source>
        <translation>Examiner &amp;un émetteur…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Find an account</source>
        <translation>&amp;Rechercher un compte</translation>
    </message>
    <message>
        <source>&amp;Next account</source>
        <translation>Compte &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous account</source>
        <translation>Compte &amp;précédent</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Rechercher une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Cloakroom</source>
        <translation>À &amp;propos de Cloakroom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>A program asks for a token</source>
        <translation>Un programme demande un jeton</translation>
    </message>
    <message>
        <source>It waits for a minute.</source>
        <translation>Il attend pendant une minute.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>The pasted token</source>
        <translation>Le jeton collé</translation>
    </message>
    <message>
        <source>The access token of %1</source>
        <translation>Le jeton d’accès de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::Needs</name>
    <message>
        <source>%1 has to sign in again</source>
        <translation>%1 doit se reconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1 has to sign in again soon</source>
        <translation>%1 devra bientôt se reconnecter</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Until it is unlocked no account is renewed.</source>
        <translation>Tant qu’il n’est pas déverrouillé, aucun compte n’est renouvelé.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your keychain keeps an entry back</source>
        <translation>Votre trousseau retient une entrée</translation>
    </message>
    <message>
        <source>Until it is unlocked some accounts are not renewed.</source>
        <translation>Tant qu’il n’est pas déverrouillé, certains comptes ne sont pas renouvelés.</translation>
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
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Comme dans les préférences</translation>
    </message>
    <message>
        <source>besides the system’s</source>
        <translation>en plus de ceux du système</translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>avec sa clé</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>if the proxy asks</source>
        <translation>si le proxy le demande</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Certificate passphrase</source>
        <translation>Phrase secrète du certificat</translation>
    </message>
    <message>
        <source>if the key has one</source>
        <translation>si la clé en a une</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>comme avant</translation>
    </message>
</context>
<context>
    <name>ui::OwnProviders</name>
    <message>
        <source>Import providers</source>
        <translation>Importer des fournisseurs</translation>
    </message>
    <message>
        <source>Providers (*.json)</source>
        <translation>Fournisseurs (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>«&#xa0;%1&#xa0;» est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n providers are imported.</source>
        <translation>
            <numerusform>%n fournisseur est importé.</numerusform>
            <numerusform>%n fournisseurs sont importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>Exporter des fournisseurs</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Accounts that are signed in with it stay as they are, and go on being renewed.</source>
        <translation>Les comptes connectés avec lui restent tels quels et continuent d’être renouvelés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
</context>
<context>
    <name>ui::PastedAddress</name>
    <message>
        <source>Address of the browser</source>
        <translation>Adresse du navigateur</translation>
    </message>
    <message>
        <source>the whole address at which the browser ended</source>
        <translation>l’adresse entière où le navigateur a abouti</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>The browser is on another machine, or ended on a page that says it can’t be reached? Copy its address to here. Only from a browser in which you signed in yourself: whoever else asks you for such an address may be after your account.</source>
        <translation>Le navigateur est sur une autre machine, ou il a abouti à une page qui se dit injoignable&#x202f;? Copiez ici son adresse. Seulement depuis un navigateur où vous vous êtes vous-même connecté&#xa0;: quiconque d’autre vous demande une telle adresse en veut peut-être à votre compte.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Shows when Cloakroom is started again.</source>
        <translation>Prend effet au prochain démarrage de Cloakroom.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Accounts go on being renewed.</source>
        <translation>Les comptes continuent d’être renouvelés.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Cloakroom.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre met fin à Cloakroom.</translation>
    </message>
    <message>
        <source>Start with the session, in the background</source>
        <translation>Démarrer avec la session, en arrière-plan</translation>
    </message>
    <message>
        <source>Accounts are renewed from the first moment on.</source>
        <translation>Les comptes sont renouvelés dès le premier instant.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>While the screen is locked no program gets a token.</source>
        <translation>Tant que l’écran est verrouillé, aucun programme n’obtient de jeton.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>A copied token leaves the clipboard after that time.</source>
        <translation>Un jeton copié quitte le presse-papiers après ce délai.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Who may have tokens of new accounts; each account’s own settings change it.</source>
        <translation>Qui peut avoir des jetons des nouveaux comptes&#x202f;; les paramètres de chaque compte permettent de changer cela.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For accounts without one of their own.</source>
        <translation>Pour les comptes qui n’en ont pas un à eux.</translation>
    </message>
    <message>
        <source>Start again in the new language?</source>
        <translation>Redémarrer dans la nouvelle langue&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is signed out by it.</source>
        <translation>Personne n’est déconnecté pour autant.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>ui::ProofDialog</name>
    <message>
        <source>A proof for one request</source>
        <translation>Une preuve pour une requête</translation>
    </message>
    <message>
        <source>The access token is bound to a key of this account: an API takes it with a proof only, sent in the header “DPoP”. A proof is good for one request, to one address, for about a minute.</source>
        <translation>Le jeton d’accès est lié à une clé de ce compte&#xa0;: une API ne l’accepte qu’avec une preuve, envoyée dans l’en-tête «&#xa0;DPoP&#xa0;». Une preuve vaut pour une requête, à une adresse, pendant une minute environ.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
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
        <translation>si l’API en a donné un dans sa réponse (DPoP-Nonce)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Copier la preuve</translation>
    </message>
</context>
<context>
    <name>ui::ProviderDelegate</name>
    <message>
        <source>yours</source>
        <translation>personnel</translation>
    </message>
</context>
<context>
    <name>ui::ProviderEditor</name>
    <message>
        <source>Save as a provider of yours</source>
        <translation>Enregistrer comme fournisseur personnel</translation>
    </message>
    <message>
        <source>Edit a provider of yours</source>
        <translation>Modifier un fournisseur personnel</translation>
    </message>
    <message>
        <source>It is kept without a secret. Accounts that are signed in stay as they are.</source>
        <translation>Il est gardé sans secret. Les comptes connectés restent tels quels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>seulement sans émetteur</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Endpoint d’autorisation</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de jetons</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Endpoint de révocation</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Endpoint userinfo</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Endpoint pour appareils</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>none: each gives their own</source>
        <translation>aucun&#xa0;: chacun indique le sien</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>l’API à laquelle les jetons sont destinés</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Paramètres en plus</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nom=valeur, un par ligne</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>Chaque ligne est un nom, un signe égal et une valeur.</translation>
    </message>
    <message>
        <source>A {name} in it has to be one that is asked for, in its place.</source>
        <translation>Un {name} doit y être l’un de ceux qui sont demandés, à sa place.</translation>
    </message>
    <message>
        <source>It has to have a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message>
        <source>That looks like a secret: it is given when you sign in, and never saved here.</source>
        <translation>Cela ressemble à un secret&#xa0;: il se donne à la connexion et n’est jamais enregistré ici.</translation>
    </message>
    <message>
        <source>Each name may stand there once.</source>
        <translation>Chaque nom ne peut y figurer qu’une fois.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or its endpoints by hand.</source>
        <translation>Indiquez l’adresse de l’émetteur, ou ses endpoints à la main.</translation>
    </message>
    <message>
        <source>There is no sign-in without it.</source>
        <translation>Sans lui, pas de connexion.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderImport</name>
    <message>
        <source>%1 can’t be imported</source>
        <translation>%1 ne peut pas être importé</translation>
    </message>
    <message>
        <source>Import a provider?</source>
        <translation>Importer un fournisseur&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n providers?</source>
        <translation>
            <numerusform>Importer %n fournisseur&#x202f;?</numerusform>
            <numerusform>Importer %n fournisseurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Nobody was asked yet: this is where each of them leads once you sign in with it. What you have stays as it is.</source>
        <translation>De %1. Personne n’a encore été interrogé&#xa0;: voici où mène chacun d’eux une fois que vous vous connectez avec lui. Ce que vous avez reste tel quel.</translation>
    </message>
    <message>
        <source>There is no provider in it.</source>
        <translation>Il ne contient aucun fournisseur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>Fournisseurs dans le fichier</translation>
    </message>
</context>
<context>
    <name>ui::ProviderListModel</name>
    <message>
        <source>Ask %1</source>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>Other, by hand</source>
        <translation>Autre, à la main</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1, personnel</translation>
    </message>
    <message>
        <source>Send your address to %1</source>
        <translation>Envoyer votre adresse à %1</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStart</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>It asks for a client secret, which no program on a desktop can keep secret.</source>
        <translation>Il demande un secret client, qu’aucun programme de bureau ne peut garder secret.</translation>
    </message>
    <message>
        <source>It gives no refresh token: nothing is renewed.</source>
        <translation>Il ne donne pas de jeton d’actualisation&#xa0;: rien n’est renouvelé.</translation>
    </message>
    <message>
        <source>It takes no client secret where people sign in with a program like this.</source>
        <translation>Il n’accepte pas de secret client quand des personnes se connectent avec un programme comme celui-ci.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>adresse de redirection</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>scopes</translation>
    </message>
    <message>
        <source>Nothing is revoked at a sign-out.</source>
        <translation>Rien n’est révoqué à la déconnexion.</translation>
    </message>
    <message>
        <source>It doesn’t say who signed in.</source>
        <translation>Il ne dit pas qui s’est connecté.</translation>
    </message>
    <message>
        <source>Its addresses come from %1.</source>
        <translation>Ses adresses viennent de %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProviderWords</name>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Gives tokens</source>
        <translation>Donne les jetons</translation>
    </message>
    <message>
        <source>Renews tokens</source>
        <translation>Renouvelle les jetons</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>Révoque les jetons</translation>
    </message>
    <message>
        <source>Signs in with another device</source>
        <translation>Connecte avec un autre appareil</translation>
    </message>
    <message>
        <source>Says who you are</source>
        <translation>Dit qui vous êtes</translation>
    </message>
    <message>
        <source>%1, and the addresses that it names</source>
        <translation>%1, et les adresses qu’il nomme</translation>
    </message>
    <message>
        <source>what you give for %1</source>
        <translation>ce que vous indiquez pour %1</translation>
    </message>
    <message>
        <source>%1 unless you give another for %2</source>
        <translation>%1, sauf si vous indiquez autre chose pour %2</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1, opened in the browser when you ask for it</source>
        <translation>%1, ouvert dans le navigateur quand vous le demandez</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Its own ways</source>
        <translation>Particularités</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>ui::QuitDialog</name>
    <message>
        <source>Quit and lose sign-ins?</source>
        <translation>Quitter et perdre des connexions&#x202f;?</translation>
    </message>
    <message>
        <source>The keychain does not hold %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>Le trousseau ne contient pas %1. Cloakroom continue d’essayer tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved and lacks %1. Cloakroom keeps trying as long as it runs.</source>
        <translation>La liste des comptes n’a pas pu être enregistrée, et %1 y manque. Cloakroom continue d’essayer tant qu’il est ouvert.</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationCard</name>
    <message>
        <source>Not registered yet? %1 gives a client ID here:</source>
        <translation>Pas encore d’enregistrement&#x202f;? %1 donne un ID client ici&#xa0;:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Not registered yet? %1 gives a client ID and a client secret here:</source>
        <translation>Pas encore d’enregistrement&#x202f;? %1 donne un ID client et un secret client ici&#xa0;:</translation>
    </message>
    <message>
        <source>Not registered yet? The provider gives a client ID to a program with this address:</source>
        <translation>Pas encore d’enregistrement&#x202f;? Le fournisseur donne un ID client à un programme avec cette adresse&#xa0;:</translation>
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
        <translation>Ce qu’ils permettent</translation>
    </message>
</context>
<context>
    <name>ui::ScopeList</name>
    <message>
        <source>What the scopes allow</source>
        <translation>Ce que permettent les scopes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>In the token</source>
        <translation>Dans le jeton</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t know what it allows</source>
        <translation>Cloakroom ne sait pas ce qu’il permet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a scope allows, and a sentence why that is much</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>étendu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>ui::ServerAnswer</name>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Answered at %1.</source>
        <translation>Réponse reçue à %1.</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>What the server knows</source>
        <translation>Ce que sait le serveur</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>Ask userinfo</source>
        <translation>Interroger userinfo</translation>
    </message>
    <message>
        <source>What the access token is</source>
        <translation>Ce qu’est le jeton d’accès</translation>
    </message>
    <message>
        <source>Ask introspection</source>
        <translation>Interroger l’introspection</translation>
    </message>
    <message>
        <source>The access token goes to %1.</source>
        <translation>Le jeton d’accès va à %1.</translation>
    </message>
    <message>
        <source>The server names no userinfo endpoint (OpenID Connect Core 5.3).</source>
        <translation>Le serveur ne nomme pas d’endpoint userinfo (OpenID Connect Core 5.3).</translation>
    </message>
    <message>
        <source>Without an ID token there is nothing to hold its answer against.</source>
        <translation>Sans jeton d’ID, il n’y a rien à quoi confronter sa réponse.</translation>
    </message>
    <message>
        <source>The server names no introspection endpoint (RFC 7662).</source>
        <translation>Le serveur ne nomme pas d’endpoint d’introspection (RFC 7662).</translation>
    </message>
</context>
<context>
    <name>ui::SessionEnd</name>
    <message>
        <source>Its last two sessions ended after %1, whatever Cloakroom did.</source>
        <translation>Ses deux dernières sessions ont pris fin après %1, quoi que fasse Cloakroom.</translation>
    </message>
    <message>
        <source>The provider ends this session after %1, whatever Cloakroom does.</source>
        <translation>Le fournisseur met fin à cette session après %1, quoi que fasse Cloakroom.</translation>
    </message>
    <message>
        <source>%1 has to sign in again by %2</source>
        <translation>%1 devra se reconnecter avant %2</translation>
    </message>
    <message>
        <source>The provider ends some sessions after %1, and doesn’t say whether this one.</source>
        <translation>Le fournisseur met fin à certaines sessions après %1, et ne dit pas si c’est le cas de celle-ci.</translation>
    </message>
    <message>
        <source>%1 may have to sign in again by %2</source>
        <translation>%1 devra peut-être se reconnecter avant %2</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What can be done with the account that is chosen</source>
        <translation>Ce qu’on peut faire avec le compte choisi</translation>
    </message>
    <message>
        <source>A token explained, as JSON, encoded</source>
        <translation>Un jeton expliqué, en JSON, encodé</translation>
    </message>
    <message>
        <source>Out of a search, a page or a dialog; nothing is changed</source>
        <translation>Quitter une recherche, une page ou un dialogue&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From one check of a token to the next</source>
        <translation>D’une vérification d’un jeton à l’autre</translation>
    </message>
    <message>
        <source>Edit or remove a provider of your own</source>
        <translation>Modifier ou supprimer un fournisseur qui est le vôtre</translation>
    </message>
    <message>
        <source>Find in a token or in the guide</source>
        <translation>Rechercher dans un jeton ou dans le guide</translation>
    </message>
    <message>
        <source>The next and the previous place that was found in a token</source>
        <translation>L’endroit suivant et l’endroit précédent trouvés dans un jeton</translation>
    </message>
    <message>
        <source>In the guide: back to the page before</source>
        <translation>Dans le guide : retour à la page précédente</translation>
    </message>
    <message>
        <source>Copy the value or the lines that are chosen in a token</source>
        <translation>Copier la valeur ou les lignes choisies dans un jeton</translation>
    </message>
</context>
<context>
    <name>ui::SignInChoice</name>
    <message>
        <source>Try it with the demo provider</source>
        <translation>Essayer avec le fournisseur de démonstration</translation>
    </message>
    <message>
        <source>Runs on this computer. No registration, short-lived tokens.</source>
        <translation>Tourne sur cet ordinateur. Aucun enregistrement, jetons de courte durée.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose a provider, or paste the address of an issuer or of any API that asks for OAuth.</source>
        <translation>Choisissez un fournisseur, ou collez l’adresse d’un émetteur ou de n’importe quelle API qui demande OAuth.</translation>
    </message>
    <message>
        <source>A provider’s name, https://…, or your e-mail address</source>
        <translation>Le nom d’un fournisseur, https://… ou votre adresse e-mail</translation>
    </message>
    <message>
        <source>Provider or address</source>
        <translation>Fournisseur ou adresse</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Providers from a file</source>
        <translation>Fournisseurs tirés d’un fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Paste the address of the API or MCP server: it says itself who gives tokens for it.</source>
        <translation>Collez l’adresse de l’API ou du serveur MCP&#xa0;: elle dit elle-même qui délivre des jetons pour elle.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export &amp;all of yours…</source>
        <translation>Exporter &amp;tous les vôtres…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Yours…</source>
        <translation>Le vôtre…</translation>
    </message>
    <message>
        <source>Edit, export or remove the chosen provider of your own</source>
        <translation>Modifier, exporter ou supprimer le fournisseur choisi qui est le vôtre</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>%1 has no way in for a desktop program</source>
        <translation>%1 n’offre pas d’accès à un programme de bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>the demo provider</source>
        <translation>le fournisseur de démonstration</translation>
    </message>
</context>
<context>
    <name>ui::SignInFailure</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1 Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>code&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sign-in couldn’t begin</source>
        <translation>La connexion n’a pas pu commencer</translation>
    </message>
    <message>
        <source>The provider is out of reach</source>
        <translation>Le fournisseur est injoignable</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>Le fournisseur est trop occupé</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be used</source>
        <translation>La réponse du fournisseur est inutilisable</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>Personne n’est revenu à temps</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>The sign-in couldn’t be finished</source>
        <translation>La connexion n’a pas pu aboutir</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider didn’t answer in time</source>
        <translation>Le fournisseur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The provider’s answer can’t be trusted</source>
        <translation>La réponse du fournisseur n’est pas digne de confiance</translation>
    </message>
</context>
<context>
    <name>ui::SignInForm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Enregistrer comme personnel…</translation>
    </message>
    <message>
        <source>Save as provider…</source>
        <translation>Enregistrer comme fournisseur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtenir un code</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>none, or the https address of a client document</source>
        <translation>aucun, ou l’adresse https d’un document client</translation>
    </message>
    <message>
        <source>an ID, or the https address of a client document</source>
        <translation>un ID, ou l’adresse https d’un document client</translation>
    </message>
    <message>
        <source>none: the server makes one</source>
        <translation>aucun&#xa0;: le serveur en crée un</translation>
    </message>
    <message>
        <source>as registered at the provider</source>
        <translation>tel qu’enregistré chez le fournisseur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>not secret on this computer</source>
        <translation>pas secret sur cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Redirect address, client authentication, resource, extra parameters and more</source>
        <translation>Adresse de redirection, authentification du client, ressource, paramètres en plus et autres</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>the API that the tokens are for</source>
        <translation>l’API à laquelle les jetons sont destinés</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Paramètres en plus</translation>
    </message>
    <message>
        <source>name=value, one a line</source>
        <translation>nom=valeur, un par ligne</translation>
    </message>
    <message>
        <source>only without an issuer</source>
        <translation>seulement sans émetteur</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Endpoint d’autorisation</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de jetons</translation>
    </message>
    <message>
        <source>Revocation endpoint</source>
        <translation>Endpoint de révocation</translation>
    </message>
    <message>
        <source>Userinfo endpoint</source>
        <translation>Endpoint userinfo</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Endpoint pour appareils</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s address, or under More its endpoints by hand.</source>
        <translation>Indiquez l’adresse de l’émetteur, ou sous «&#xa0;Plus&#xa0;» ses endpoints à la main.</translation>
    </message>
    <message>
        <source>The provider gives a client ID to each program that is registered there.</source>
        <translation>Le fournisseur donne un ID client à chaque programme qui y est enregistré.</translation>
    </message>
    <message>
        <source>There is no client secret to show.</source>
        <translation>Il n’y a pas de secret client à présenter.</translation>
    </message>
    <message>
        <source>There is no client certificate to show.</source>
        <translation>Il n’y a pas de certificat client à présenter.</translation>
    </message>
    <message>
        <source>The provider gives it with the client ID, and asks for it.</source>
        <translation>Le fournisseur le donne avec l’ID client, et le demande.</translation>
    </message>
    <message>
        <source>Each line is a name, an equals sign and a value.</source>
        <translation>Chaque ligne est un nom, un signe égal et une valeur.</translation>
    </message>
    <message>
        <source>Not verified at the provider: %1. If it is refused, look there first.</source>
        <translation>Non vérifié chez le fournisseur : %1. En cas de refus, regardez d&apos;abord là.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your own description says how.</source>
        <translation>Votre propre description dit comment.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>ui::SignInProgress</name>
    <message>
        <source>Paste address…</source>
        <translation>Coller l’adresse…</translation>
    </message>
    <message>
        <source>Use another device</source>
        <translation>Utiliser un autre appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finish signing in on another device</source>
        <translation>Terminez la connexion sur un autre appareil</translation>
    </message>
    <message>
        <source>Signing in as a program</source>
        <translation>Connexion en tant que programme</translation>
    </message>
    <message>
        <source>Finish signing in with your browser</source>
        <translation>Terminez la connexion dans votre navigateur</translation>
    </message>
    <message>
        <source>The code comes in a moment.</source>
        <translation>Le code arrive dans un instant.</translation>
    </message>
    <message>
        <source>Nobody is asked; it takes a moment.</source>
        <translation>Personne n’est interrogé&#x202f;; cela prend un instant.</translation>
    </message>
    <message>
        <source>The browser opens in a moment.</source>
        <translation>Le navigateur s’ouvre dans un instant.</translation>
    </message>
    <message>
        <source>You have done your part. The rest happens by itself.</source>
        <translation>Votre part est faite. Le reste se fait tout seul.</translation>
    </message>
    <message>
        <source>Discovery, %1 ms</source>
        <translation>Découverte, %1&#xa0;ms</translation>
    </message>
    <message>
        <source>sent ahead</source>
        <translation>envoyée à l’avance</translation>
    </message>
    <message>
        <source>It will end on %1 · PKCE S256</source>
        <translation>Il aboutira à %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Waiting on %1 · PKCE S256</source>
        <translation>En attente à %1 · PKCE S256</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 is open in your browser. When it has let you in, copy the address it ends on to here.</source>
        <translation>%1 est ouvert dans votre navigateur. Une fois la connexion acceptée, copiez ici l’adresse où il aboutit.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Come back here when it says you can close the tab.</source>
        <translation>%1 est ouvert dans votre navigateur. Revenez ici quand il indique que vous pouvez fermer l’onglet.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Cloakroom asks %1 now and then whether you have entered it.</source>
        <translation>Cloakroom demande de temps en temps à %1 si vous l’avez saisi.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Asked %1 how to sign in</source>
        <translation>%1 a dit comment se connecter</translation>
    </message>
    <message>
        <source>Ask %1 how to sign in</source>
        <translation>Interroger %1 sur la connexion</translation>
    </message>
    <message>
        <source>Registered Cloakroom at %1</source>
        <translation>Cloakroom enregistré chez %1</translation>
    </message>
    <message>
        <source>Register Cloakroom at %1</source>
        <translation>Enregistrer Cloakroom chez %1</translation>
    </message>
    <message>
        <source>Got a code from %1</source>
        <translation>Code obtenu chez %1</translation>
    </message>
    <message>
        <source>Get a code from %1</source>
        <translation>Obtenir un code chez %1</translation>
    </message>
    <message>
        <source>Opened the browser</source>
        <translation>Navigateur ouvert</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>You came back</source>
        <translation>Vous êtes de retour</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Vous attendre</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Exchanged the code for tokens</source>
        <translation>Code échangé contre des jetons</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>Échanger le code contre des jetons</translation>
    </message>
    <message>
        <source>Got a token from %1</source>
        <translation>Jeton obtenu chez %1</translation>
    </message>
    <message>
        <source>Ask %1 for a token</source>
        <translation>Demander un jeton chez %1</translation>
    </message>
    <message>
        <source>Checked the ID token</source>
        <translation>Jeton d’ID vérifié</translation>
    </message>
    <message>
        <source>Check the ID token</source>
        <translation>Vérifier le jeton d’ID</translation>
    </message>
    <message>
        <source>Saved to the keychain</source>
        <translation>Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Enregistrer dans le trousseau</translation>
    </message>
</context>
<context>
    <name>ui::SignInStart</name>
    <message>
        <source>Sign in to a provider</source>
        <translation>Se connecter à un fournisseur</translation>
    </message>
    <message>
        <source>Cloakroom asks the issuer for the rest.</source>
        <translation>Cloakroom demande le reste à l’émetteur.</translation>
    </message>
    <message>
        <source>Change how %1 signs in</source>
        <translation>Modifier la façon dont %1 se connecte</translation>
    </message>
    <message>
        <source>The account keeps its tokens until the new sign-in has come about.</source>
        <translation>Le compte garde ses jetons jusqu’à ce que la nouvelle connexion ait abouti.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Its endpoints were read from the issuer.</source>
        <translation>Ses endpoints ont été lus chez l’émetteur.</translation>
    </message>
    <message>
        <source>%1 asks for a token and doesn’t say from whom; its own host offers to give one.</source>
        <translation>%1 demande un jeton sans dire de qui&#x202f;; son propre hôte propose d’en donner un.</translation>
    </message>
    <message>
        <source>%1 asks for a token, and %2 gives it.</source>
        <translation>%1 demande un jeton, et %2 le donne.</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <translation>Vous vous connectez auprès de %1.</translation>
    </message>
</context>
<context>
    <name>ui::SignOutDialog</name>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its tokens are revoked at %1 and removed from the keychain.</source>
        <translation>Ses jetons sont révoqués chez %1 et supprimés du trousseau.</translation>
    </message>
    <message>
        <source>Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access token stays good until it expires.</source>
        <translation>Ses jetons sont supprimés du trousseau. %1 ne permet pas de les révoquer&#xa0;: le jeton d’accès reste donc valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 isn’t signed out</source>
        <translation>%1 n’est pas déconnecté</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>%1 est déconnecté</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>%1 goes on in the browser.</source>
        <translation>%1 continue dans le navigateur.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>The provider offers no way to revoke it.</source>
        <translation>Le fournisseur ne permet pas de le révoquer.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>Le trousseau ne l’a pas livré&#x202f;; il reste valable jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>It may still live.</source>
        <translation>Il est peut-être encore valable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Client not deleted at the server</source>
        <translation>Client non supprimé sur le serveur</translation>
    </message>
    <message>
        <source>Without a token it can do nothing.</source>
        <translation>Sans jeton, il ne peut rien faire.</translation>
    </message>
    <message>
        <source>A server that doesn’t ask the provider may accept it until %1.</source>
        <translation>Un serveur qui n’interroge pas le fournisseur peut l’accepter jusqu’à %1.</translation>
    </message>
    <message>
        <source>You may still be signed in in the browser</source>
        <translation>Votre session est peut-être encore ouverte dans le navigateur</translation>
    </message>
    <message>
        <source>%1 has a logout page.</source>
        <translation>%1 a une page de déconnexion.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 may remember you there until you sign out there too.</source>
        <translation>%1 peut s’y souvenir de vous jusqu’à ce que vous vous y déconnectiez aussi.</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>Jeton d’actualisation révoqué</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>Jeton d’actualisation non révoqué</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Jeton d’accès révoqué</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>Jeton d’accès non révoqué</translation>
    </message>
    <message>
        <source>Further access tokens revoked</source>
        <translation>Autres jetons d’accès révoqués</translation>
    </message>
    <message>
        <source>Further access tokens not revoked</source>
        <translation>Autres jetons d’accès non révoqués</translation>
    </message>
    <message>
        <source>Client deleted at the server</source>
        <translation>Client supprimé sur le serveur</translation>
    </message>
    <message>
        <source>It was made for this account alone.</source>
        <translation>Il avait été créé pour ce seul compte.</translation>
    </message>
    <message>
        <source>Removed from the keychain</source>
        <translation>Supprimé du trousseau</translation>
    </message>
    <message>
        <source>Looked again: it is gone.</source>
        <translation>Vérifié de nouveau&#xa0;: il n’y est plus.</translation>
    </message>
    <message>
        <source>The provider may also end what was allowed to this client ID before; these would have to sign in again: %1</source>
        <translation>Le fournisseur met peut-être aussi fin à ce qui a été accordé auparavant à cet ID client ; ces comptes devraient se reconnecter : %1</translation>
    </message>
    <message>
        <source>You can sign out all the same: what it keeps back isn’t revoked, and stays there.</source>
        <translation>Vous pouvez vous déconnecter quand même : ce qu’il retient n’est pas révoqué et y reste.</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Se déconnecter quand même</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>Non supprimé du trousseau</translation>
    </message>
    <message>
        <source>Cloakroom removes it once the keychain lets it.</source>
        <translation>Cloakroom le supprime dès que le trousseau le permet.</translation>
    </message>
    <message>
        <source>What was at hand was revoked; the keychain may hold a newer one.</source>
        <translation>Ce qui était disponible a été révoqué ; le trousseau peut en contenir un plus récent.</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>Keychain out of reach</source>
        <translation>Trousseau injoignable</translation>
    </message>
    <message>
        <source>keychain out of reach</source>
        <translation>trousseau injoignable</translation>
    </message>
    <message>
        <source>Access token expired %1 · tries again %2</source>
        <translation>Jeton d’accès expiré %1 · nouvel essai %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>Access token expired %1 · sign in again</source>
        <translation>Jeton d’accès expiré %1 · reconnectez-vous</translation>
    </message>
    <message>
        <source>Access token expired %1 · can be renewed</source>
        <translation>Jeton d’accès expiré %1 · peut être renouvelé</translation>
    </message>
    <message>
        <source>Signed in for this run only</source>
        <translation>Connecté jusqu’à la fermeture seulement</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>%1 · renewal tried again %2</source>
        <translation>%1 · nouvel essai de renouvellement %2</translation>
    </message>
    <message>
        <source>tries again %1</source>
        <translation>nouvel essai %1</translation>
    </message>
    <message>
        <source>%1 · renews itself %2</source>
        <translation>%1 · se renouvelle %2</translation>
    </message>
    <message>
        <source>this run only</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>se renouvelle %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · expire %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Reading its tokens…</source>
        <translation>Lecture des jetons…</translation>
    </message>
    <message>
        <source>reading its tokens…</source>
        <translation>lecture des jetons…</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>renewing…</source>
        <translation>renouvellement…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>signing out…</source>
        <translation>déconnexion…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>à reconnecter</translation>
    </message>
    <message>
        <source>sign in again %1</source>
        <translation>à reconnecter %1</translation>
    </message>
    <message>
        <source>may end %1</source>
        <translation>peut se terminer %1</translation>
    </message>
    <message>
        <source>Kept back by the keychain</source>
        <translation>Retenu par le trousseau</translation>
    </message>
    <message>
        <source>kept back by the keychain</source>
        <translation>retenu par le trousseau</translation>
    </message>
    <message>
        <source>%1 · session may end %2</source>
        <translation>%1 · la session peut se terminer %2</translation>
    </message>
    <message>
        <source>%1 · session ends %2</source>
        <translation>%1 · la session prend fin %2</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>ui::TokenChooser</name>
    <message>
        <source>%1: pasted token</source>
        <comment>the first or the second of two</comment>
        <translation>%1&#xa0;: jeton collé</translation>
    </message>
    <message>
        <source>Paste or drop a token.</source>
        <translation>Collez ou déposez un jeton.</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Un jeton collé</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Access token before the last renewal</source>
        <translation>Jeton d’accès avant le dernier renouvellement</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’ID</translation>
    </message>
    <message>
        <source>Pasted: %1. Paste another to replace it.</source>
        <translation>Collé&#xa0;: %1. Collez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>Jeton d’accès pour %1</translation>
    </message>
</context>
<context>
    <name>ui::TokenMap</name>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>divulgation</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
</context>
<context>
    <name>ui::TokenPage</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>It is large: it is being read.</source>
        <translation>Il est volumineux&#xa0;: lecture en cours.</translation>
    </message>
</context>
<context>
    <name>ui::TokenText</name>
    <message>
        <source>Encoded token</source>
        <translation>Jeton encodé</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>partly hidden</source>
        <translation>en partie masqué</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Encodé</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>Copier le claim</translation>
    </message>
    <message>
        <source>Copy decoded JSON</source>
        <translation>Copier le JSON décodé</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Copier comme en-tête Authorization</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copier comme commande curl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Cloakroom · locked</source>
        <translation>Cloakroom · verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · needs you: %n</source>
        <translation>
            <numerusform>Cloakroom · a besoin de vous&#xa0;: %n</numerusform>
            <numerusform>Cloakroom · a besoin de vous&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloakroom · accounts: %n</source>
        <translation>
            <numerusform>Cloakroom · compte&#xa0;: %n</numerusform>
            <numerusform>Cloakroom · comptes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts…</source>
        <translation>Tous les comptes…</translation>
    </message>
    <message>
        <source>&amp;Open Cloakroom</source>
        <translation>&amp;Ouvrir Cloakroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1&#xa0;: se reconnecter</translation>
    </message>
    <message>
        <source>%1: copy access token</source>
        <translation>%1&#xa0;: copier le jeton d’accès</translation>
    </message>
</context>
<context>
    <name>ui::TrayDialog</name>
    <message>
        <source>Stay in the tray?</source>
        <translation>Rester dans la zone de notification&#x202f;?</translation>
    </message>
    <message>
        <source>Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the window back. The preferences change this later.</source>
        <translation>Sans fenêtre, Cloakroom continue de renouveler vos comptes. Son icône dans la zone de notification ramène la fenêtre. Les préférences permettent de changer cela plus tard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>ui::TroubleBar</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
</context>
<context>
    <name>ui::TryDialog</name>
    <message>
        <source>Try the token</source>
        <translation>Essayer le jeton</translation>
    </message>
    <message>
        <source>%1 goes with one GET request to the address you type, and nowhere else. Redirects are not followed.</source>
        <translation>%1 part dans une requête GET vers l’adresse que vous saisissez, et nulle part ailleurs. Les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sign in for what is missing…</source>
        <translation>Se connecter pour ce qui manque…</translation>
    </message>
    <message>
        <source>Send the token</source>
        <translation>Envoyer le jeton</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>Envoyer le jeton à %1</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>aucun type de contenu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>the first 64 KiB are shown</source>
        <translation>les 64 premiers Kio sont affichés</translation>
    </message>
    <message>
        <source>no text, so it isn’t shown</source>
        <translation>pas du texte, donc non affiché</translation>
    </message>
    <message>
        <source>It is bound to a key (DPoP), and goes from here without a proof. An API that asks for one refuses it.</source>
        <translation>Il est lié à une clé (DPoP) et part d’ici sans preuve. Une API qui en demande une le refuse.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Sign in once, use it everywhere</source>
        <translation>Connectez-vous une fois, servez-vous-en partout</translation>
    </message>
    <message>
        <source>Cloakroom signs you in to an API in your own browser, keeps the tokens in your system’s keychain and shows what each of them says.</source>
        <translation>Cloakroom vous connecte à une API dans votre propre navigateur, garde les jetons dans le trousseau de votre système et montre ce que dit chacun d’eux.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try the demo provider</source>
        <translation>Essayer le fournisseur de démonstration</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Inspecter un jeton</translation>
    </message>
</context>
<context>
    <name>ui::proxybox</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Or an address, as http://proxy.example:8080</source>
        <translation>Ou une adresse, comme http://proxy.example:8080</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This address can&apos;t be used.</source>
        <translation>Cette adresse est inutilisable.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or with http:// when it is on this computer, but it is “%2”.</source>
        <translation>Elle doit commencer par https://, ou par http:// si elle est sur cet ordinateur, mais c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>Cette adresse ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>“%2” has no host after the two slashes.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas d’hôte après les deux barres obliques.</translation>
    </message>
    <message>
        <source>This address carries a user name or a password.</source>
        <translation>Cette adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>“%2” would give it away to whoever reads the address.</source>
        <translation>«&#xa0;%2&#xa0;» le livrerait à quiconque lit l’adresse.</translation>
    </message>
    <message>
        <source>Remove everything before the @.</source>
        <translation>Supprimez tout ce qui précède le @.</translation>
    </message>
    <message>
        <source>This address holds a character that no address may hold.</source>
        <translation>Cette adresse contient un caractère qu’aucune adresse ne peut contenir.</translation>
    </message>
    <message>
        <source>Copy the address again from its source.</source>
        <translation>Copiez de nouveau l’adresse depuis sa source.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Cette adresse est trop longue.</translation>
    </message>
    <message>
        <source>The address of an endpoint has no #.</source>
        <translation>L’adresse d’un endpoint n’a pas de #.</translation>
    </message>
    <message>
        <source>“%2” goes on behind it.</source>
        <translation>«&#xa0;%2&#xa0;» se poursuit au-delà.</translation>
    </message>
    <message>
        <source>Remove everything from the # on.</source>
        <translation>Supprimez tout à partir du #.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no question mark.</source>
        <translation>L’adresse d’un émetteur n’a pas de point d’interrogation.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark on.</source>
        <translation>Supprimez tout à partir du point d’interrogation.</translation>
    </message>
    <message>
        <source>An issuer&apos;s address has no #.</source>
        <translation>L’adresse d’un émetteur n’a pas de #.</translation>
    </message>
    <message>
        <source>This redirect address can&apos;t be used.</source>
        <translation>Cette adresse de redirection est inutilisable.</translation>
    </message>
    <message>
        <source>It has to look like http://127.0.0.1/callback, with a port if one was registered, but it is “%2”.</source>
        <translation>Elle doit ressembler à http://127.0.0.1/callback, avec un port s’il en a été enregistré un, mais c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Copy it from the registration of the client.</source>
        <translation>Copiez-la depuis l’enregistrement du client.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of a client document.</source>
        <translation>Ce n’est pas l’adresse d’un document client.</translation>
    </message>
    <message>
        <source>It has to look like %1, but it is “%2”.</source>
        <translation>Elle doit ressembler à %1, mais c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give the address under which the document is published, or a client ID.</source>
        <translation>Indiquez l’adresse où le document est publié, ou un ID client.</translation>
    </message>
    <message>
        <source>There is nothing to inspect.</source>
        <translation>Il n’y a rien à inspecter.</translation>
    </message>
    <message>
        <source>This is too large for a token.</source>
        <translation>C’est trop grand pour un jeton.</translation>
    </message>
    <message>
        <source>Look whether the right file was opened.</source>
        <translation>Vérifiez que le bon fichier a été ouvert.</translation>
    </message>
    <message>
        <source>%3 sent a form that can&apos;t be read.</source>
        <translation>%3 a envoyé un formulaire illisible.</translation>
    </message>
    <message>
        <source>Its percent-encoding is broken or it is no UTF-8.</source>
        <translation>Son encodage en pourcent est cassé ou ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent more JSON than Cloakroom reads.</source>
        <translation>%3 a envoyé plus de JSON que Cloakroom n’en lit.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is no UTF-8.</source>
        <translation>%3 a envoyé du JSON qui n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>%3 sent JSON that is nested too deeply.</source>
        <translation>%3 a envoyé du JSON aux imbrications trop profondes.</translation>
    </message>
    <message>
        <source>%3 sent JSON in which one name stands twice.</source>
        <translation>%3 a envoyé du JSON où un nom figure deux fois.</translation>
    </message>
    <message>
        <source>%3 sent something that is no JSON.</source>
        <translation>%3 a envoyé quelque chose qui n’est pas du JSON.</translation>
    </message>
    <message>
        <source>%3 does not say how to sign in to it.</source>
        <translation>%3 ne dit pas comment s’y connecter.</translation>
    </message>
    <message>
        <source>At its well-known address it answered with %2.</source>
        <translation>À l’adresse well-known, la réponse a été %2.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or give the endpoints by hand under More.</source>
        <translation>Vérifiez l’adresse de l’émetteur, ou indiquez les endpoints à la main sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>%3 answered with a web page.</source>
        <translation>%3 a répondu par une page web.</translation>
    </message>
    <message>
        <source>Expected is a JSON document that says how to sign in.</source>
        <translation>Il est attendu un document JSON qui dit comment se connecter.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address: it often goes on behind the host, as in https://id.example.com/realms/dev.</source>
        <translation>Vérifiez l’adresse de l’émetteur&#xa0;: elle se poursuit souvent après l’hôte, comme dans https://id.example.com/realms/dev.</translation>
    </message>
    <message>
        <source>%3 describes itself in JSON that can&apos;t be read.</source>
        <translation>%3 se décrit dans un JSON illisible.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s address, or ask its operator.</source>
        <translation>Vérifiez l’adresse de l’émetteur, ou demandez à son exploitant.</translation>
    </message>
    <message>
        <source>%3 names itself differently.</source>
        <translation>%3 se donne un autre nom.</translation>
    </message>
    <message>
        <source>Expected is “%1”, but it says that it is “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est attendu, mais il dit être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use exactly the address it gives itself if you trust it.</source>
        <translation>Utilisez exactement l’adresse qu’il se donne, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>%3 describes itself incompletely.</source>
        <translation>%3 se décrit de façon incomplète.</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <translation>Son «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Ask its operator, or give the endpoints by hand under More.</source>
        <translation>Demandez à son exploitant, ou indiquez les endpoints à la main sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>%3 names an address that can&apos;t be used.</source>
        <translation>%3 nomme une adresse inutilisable.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”; it has to begin with https:// and be without a #.</source>
        <translation>Son «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»&#x202f;; il doit commencer par https:// et être sans #.</translation>
    </message>
    <message>
        <source>%3 does not give out authorization codes.</source>
        <translation>%3 ne délivre pas de codes d’autorisation.</translation>
    </message>
    <message>
        <source>Ask its operator to allow the authorization code grant; in the browser Cloakroom signs in by no other.</source>
        <translation>Demandez à son exploitant de permettre l’octroi par code d’autorisation&#x202f;; dans le navigateur, Cloakroom ne se connecte par aucun autre.</translation>
    </message>
    <message>
        <source>%3 does not offer PKCE with S256.</source>
        <translation>%3 ne propose pas PKCE avec S256.</translation>
    </message>
    <message>
        <source>It names %2 only.</source>
        <translation>Seul %2 est nommé.</translation>
    </message>
    <message>
        <source>Ask its operator: without it another program could take the code.</source>
        <translation>Demandez à son exploitant&#xa0;: sans cela, un autre programme pourrait prendre le code.</translation>
    </message>
    <message>
        <source>%3 gave no keys.</source>
        <translation>%3 n’a donné aucune clé.</translation>
    </message>
    <message>
        <source>Expected is a JSON document with a list named “keys”.</source>
        <translation>Il est attendu un document JSON avec une liste nommée «&#xa0;keys&#xa0;».</translation>
    </message>
    <message>
        <source>%3 gave more keys than Cloakroom reads.</source>
        <translation>%3 a donné plus de clés que Cloakroom n’en lit.</translation>
    </message>
    <message>
        <source>%3 did not give its keys.</source>
        <translation>%3 n’a pas donné ses clés.</translation>
    </message>
    <message>
        <source>It answered with %2.</source>
        <translation>La réponse a été %2.</translation>
    </message>
    <message>
        <source>Try again later, or ask its operator.</source>
        <translation>Réessayez plus tard, ou demandez à son exploitant.</translation>
    </message>
    <message>
        <source>%3 wanted to send the request on to another address.</source>
        <translation>%3 voulait renvoyer la requête à une autre adresse.</translation>
    </message>
    <message>
        <source>A code or a refresh token goes to the token endpoint alone.</source>
        <translation>Un code ou un jeton d’actualisation ne va qu’à l’endpoint de jetons.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address.</source>
        <translation>Vérifiez l’adresse de l’endpoint de jetons.</translation>
    </message>
    <message>
        <source>%3 is busy.</source>
        <translation>%3 est trop occupé.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Expected are tokens, as JSON.</source>
        <translation>Il est attendu des jetons, en JSON.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address, or ask its operator.</source>
        <translation>Vérifiez l’adresse de l’endpoint de jetons, ou demandez à son exploitant.</translation>
    </message>
    <message>
        <source>%3 said no and gave no reason.</source>
        <translation>%3 a refusé sans donner de raison.</translation>
    </message>
    <message>
        <source>Sign in again; if that does not help, ask its operator.</source>
        <translation>Reconnectez-vous&#x202f;; si cela n’aide pas, demandez à son exploitant.</translation>
    </message>
    <message>
        <source>%3 gave no token.</source>
        <translation>%3 n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>%3 did not answer with JSON.</source>
        <translation>%3 n’a pas répondu en JSON.</translation>
    </message>
    <message>
        <source>%3 sent JSON that can&apos;t be read.</source>
        <translation>%3 a envoyé du JSON illisible.</translation>
    </message>
    <message>
        <source>%3 sent no access token.</source>
        <translation>%3 n’a pas envoyé de jeton d’accès.</translation>
    </message>
    <message>
        <source>Expected is a member “access_token” with a text in it.</source>
        <translation>Il est attendu un élément «&#xa0;access_token&#xa0;» contenant un texte.</translation>
    </message>
    <message>
        <source>%3 gave a kind of token that Cloakroom can&apos;t use.</source>
        <translation>%3 a donné un genre de jeton que Cloakroom ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Ask its operator for bearer tokens, or for such that are bound by DPoP.</source>
        <translation>Demandez à son exploitant des jetons bearer, ou des jetons liés par DPoP.</translation>
    </message>
    <message>
        <source>%3 sent a token with characters that no token may hold.</source>
        <translation>%3 a envoyé un jeton avec des caractères qu’aucun jeton ne peut contenir.</translation>
    </message>
    <message>
        <source>It stands in “%1”.</source>
        <translation>C’est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%3 sent an answer with a wrong kind of value in it.</source>
        <translation>%3 a envoyé une réponse dont une valeur est du mauvais genre.</translation>
    </message>
    <message>
        <source>“%1” has to be of another type.</source>
        <translation>«&#xa0;%1&#xa0;» doit être d’un autre type.</translation>
    </message>
    <message>
        <source>%3 did not say who you are.</source>
        <translation>%3 n’a pas dit qui vous êtes.</translation>
    </message>
    <message>
        <source>Its userinfo endpoint answered with %2.</source>
        <translation>Son endpoint userinfo a répondu %2.</translation>
    </message>
    <message>
        <source>%3 did not say who you are in JSON.</source>
        <translation>%3 n’a pas dit en JSON qui vous êtes.</translation>
    </message>
    <message>
        <source>%3 said who you are in JSON that can&apos;t be read.</source>
        <translation>%3 a dit qui vous êtes dans un JSON illisible.</translation>
    </message>
    <message>
        <source>%3 spoke of somebody else than the ID token.</source>
        <translation>%3 a parlé d’une autre personne que le jeton d’ID.</translation>
    </message>
    <message>
        <source>What its userinfo endpoint said was dropped.</source>
        <translation>Ce qu’a dit son endpoint userinfo a été écarté.</translation>
    </message>
    <message>
        <source>%3 does not say who gives tokens for it.</source>
        <translation>%3 ne dit pas qui délivre ses jetons.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s own address, if you know it.</source>
        <translation>Indiquez l’adresse de l’émetteur lui-même, si vous la connaissez.</translation>
    </message>
    <message>
        <source>It sent a web page instead of JSON.</source>
        <translation>Une page web est arrivée au lieu de JSON.</translation>
    </message>
    <message>
        <source>Its document is not good JSON: %2.</source>
        <translation>Son document n’est pas du JSON correct&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the API.</source>
        <translation>Demandez à l’exploitant de l’API.</translation>
    </message>
    <message>
        <source>%3 describes another API than this one.</source>
        <translation>%3 décrit une autre API que celle-ci.</translation>
    </message>
    <message>
        <source>This one is %1, and its document speaks of “%2”.</source>
        <translation>Celle-ci est %1, et son document parle de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%3 names an issuer that can&apos;t be used.</source>
        <translation>%3 nomme un émetteur inutilisable.</translation>
    </message>
    <message>
        <source>An issuer begins with %1, and it named “%2”.</source>
        <translation>Un émetteur commence par %1, et c’est «&#xa0;%2&#xa0;» qui est nommé.</translation>
    </message>
    <message>
        <source>%3 names nobody who gives tokens for it.</source>
        <translation>%3 ne nomme personne qui délivre ses jetons.</translation>
    </message>
    <message>
        <source>Its document has no “%1”.</source>
        <translation>Son document n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%3 registers no program by itself.</source>
        <translation>%3 n’enregistre aucun programme de lui-même.</translation>
    </message>
    <message>
        <source>Register Cloakroom at the provider and give its client ID.</source>
        <translation>Enregistrez Cloakroom chez le fournisseur et indiquez son ID client.</translation>
    </message>
    <message>
        <source>%3 did not register Cloakroom.</source>
        <translation>%3 n’a pas enregistré Cloakroom.</translation>
    </message>
    <message>
        <source>It answered with “%2” instead of JSON.</source>
        <translation>La réponse a été «&#xa0;%2&#xa0;» au lieu de JSON.</translation>
    </message>
    <message>
        <source>Its answer is not good JSON: %2.</source>
        <translation>Sa réponse n’est pas du JSON correct&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its answer has no “%1”.</source>
        <translation>Sa réponse n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%3 wants a proof that Cloakroom does not have.</source>
        <translation>%3 veut une preuve que Cloakroom n’a pas.</translation>
    </message>
    <message>
        <source>It chose “%2” where “%1” was asked for.</source>
        <translation>C’est «&#xa0;%2&#xa0;» qui a été choisi là où «&#xa0;%1&#xa0;» était demandé.</translation>
    </message>
    <message>
        <source>%3 gave an address that can&apos;t be used.</source>
        <translation>%3 a donné une adresse inutilisable.</translation>
    </message>
    <message>
        <source>Its “%1” is “%2”.</source>
        <translation>Son «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%3 did not delete the client that it made.</source>
        <translation>%3 n’a pas supprimé le client qu’il avait créé.</translation>
    </message>
    <message>
        <source>Without a token the client can do nothing.</source>
        <translation>Sans jeton, le client ne peut rien faire.</translation>
    </message>
    <message>
        <source>%3 did not say who signed in.</source>
        <translation>%3 n’a pas dit qui s’est connecté.</translation>
    </message>
    <message>
        <source>Give the account a name of your own.</source>
        <translation>Donnez vous-même un nom au compte.</translation>
    </message>
    <message>
        <source>Its answer says “%2”.</source>
        <translation>Sa réponse dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%3 is too busy to revoke the token.</source>
        <translation>%3 est trop occupé pour révoquer le jeton.</translation>
    </message>
    <message>
        <source>Until it is revoked or ends, the token can be used.</source>
        <translation>Tant qu’il n’est ni révoqué ni terminé, le jeton reste utilisable.</translation>
    </message>
    <message>
        <source>%3 did not revoke the token.</source>
        <translation>%3 n’a pas révoqué le jeton.</translation>
    </message>
    <message>
        <source>It answered with %2, so the token may still live until it ends.</source>
        <translation>La réponse a été %2, le jeton peut donc rester valable jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s own site if the token must end now.</source>
        <translation>Déconnectez-vous sur le site du fournisseur si le jeton doit prendre fin maintenant.</translation>
    </message>
    <message>
        <source>%3 says in a way that can&apos;t be read what it wants instead.</source>
        <translation>%3 dit de façon illisible ce qu’il veut à la place.</translation>
    </message>
    <message>
        <source>The fault is at character %2 of its challenge.</source>
        <translation>La faute est au caractère %2 de sa demande.</translation>
    </message>
    <message>
        <source>“%2” stands twice in its challenge.</source>
        <translation>«&#xa0;%2&#xa0;» figure deux fois dans sa demande.</translation>
    </message>
    <message>
        <source>This token can&apos;t be sent.</source>
        <translation>Ce jeton ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Its character %2 is one that no request may carry.</source>
        <translation>Son caractère %2 n’est admis dans aucune requête.</translation>
    </message>
    <message>
        <source>Copy the token again from its source.</source>
        <translation>Copiez de nouveau le jeton depuis sa source.</translation>
    </message>
    <message>
        <source>The request could not be written down.</source>
        <translation>La requête n’a pas pu être composée.</translation>
    </message>
    <message>
        <source>There is a line break in its “%2”.</source>
        <translation>Il y a un saut de ligne dans son «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret again from their source.</source>
        <translation>Copiez de nouveau l’ID client et le secret client depuis leur source.</translation>
    </message>
    <message>
        <source>This is no address of a proxy.</source>
        <translation>Ce n’est pas une adresse de proxy.</translation>
    </message>
    <message>
        <source>“%2” came; expected is http or socks5, a host and a port, as in %1, without a name and a password.</source>
        <translation>«&#xa0;%2&#xa0;» est arrivé&#x202f;; il faut http ou socks5, un hôte et un port, comme dans %1, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be read.</source>
        <translation>%3 n’est pas lisible.</translation>
    </message>
    <message>
        <source>The account&apos;s settings name this file for the way to its server: %2.</source>
        <translation>Les paramètres du compte nomment ce fichier pour l’accès à son serveur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the account&apos;s settings.</source>
        <translation>Remettez le fichier en place, ou choisissez-en un autre dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>There is no certificate in %3.</source>
        <translation>Il n’y a pas de certificat dans %3.</translation>
    </message>
    <message>
        <source>Expected is PEM: a text with BEGIN CERTIFICATE in it.</source>
        <translation>Il est attendu du PEM&#xa0;: un texte contenant BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose another file in the account&apos;s settings.</source>
        <translation>Choisissez un autre fichier dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>There is no private key in %3 that can be used.</source>
        <translation>Il n’y a pas de clé privée utilisable dans %3.</translation>
    </message>
    <message>
        <source>Expected is PEM with the certificate and its RSA or EC key in one file.</source>
        <translation>Il est attendu du PEM, avec le certificat et sa clé RSA ou EC dans un même fichier.</translation>
    </message>
    <message>
        <source>Put both into one file, or choose another one in the account&apos;s settings.</source>
        <translation>Mettez les deux dans un même fichier, ou choisissez-en un autre dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The private key in %3 is encrypted.</source>
        <translation>La clé privée contenue dans %3 est chiffrée.</translation>
    </message>
    <message>
        <source>The private key in %3 belongs to another certificate.</source>
        <translation>La clé privée contenue dans %3 appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>The first certificate in the file has to be that of the key.</source>
        <translation>Le premier certificat du fichier doit être celui de la clé.</translation>
    </message>
    <message>
        <source>Put the two that belong together into one file.</source>
        <translation>Mettez dans un même fichier les deux qui vont ensemble.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be reached.</source>
        <translation>%3 est injoignable.</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>Vérifiez la liaison réseau et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no safe connection to %3.</source>
        <translation>Il n’y a pas de liaison sûre avec %3.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; otherwise ask the operator of the server.</source>
        <translation>N’allez pas plus loin sur un réseau que vous ne connaissez pas&#x202f;; sinon, demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>%3 did not answer in time.</source>
        <translation>%3 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Cloakroom waited for %1.</source>
        <translation>Cloakroom a attendu %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%3 sent more than Cloakroom reads.</source>
        <translation>%3 a envoyé plus que Cloakroom n’en lit.</translation>
    </message>
    <message>
        <source>An answer may have %1.</source>
        <translation>Une réponse peut faire %1.</translation>
    </message>
    <message>
        <source>The connection to %3 broke off.</source>
        <translation>La liaison avec %3&#xa0;s’est interrompue.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Its name leads to no address.</source>
        <translation>Son nom ne mène à aucune adresse.</translation>
    </message>
    <message>
        <source>Nobody takes connections there.</source>
        <translation>Personne n’y accepte de liaison.</translation>
    </message>
    <message>
        <source>The network does not lead there.</source>
        <translation>Le réseau n’y mène pas.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Aucune liaison n’a pu être établie.</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>La réponse s’est arrêtée avant d’être complète.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Son certificat a expiré.</translation>
    </message>
    <message>
        <source>Its certificate is not good yet, or this computer&apos;s clock is wrong.</source>
        <translation>Son certificat n’est pas encore valable, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>Son certificat est pour un autre hôte.</translation>
    </message>
    <message>
        <source>It signed its certificate itself.</source>
        <translation>Il a signé lui-même son certificat.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed its certificate.</source>
        <translation>Personne à qui cet ordinateur fasse confiance n’a signé son certificat.</translation>
    </message>
    <message>
        <source>The two found no way of encryption that both hold safe.</source>
        <translation>Les deux n’ont trouvé aucun chiffrement que chacun tienne pour sûr.</translation>
    </message>
    <message>
        <source>Its certificate does not hold.</source>
        <translation>Son certificat ne tient pas.</translation>
    </message>
    <message>
        <source>A key can&apos;t be used.</source>
        <translation>Une clé est inutilisable.</translation>
    </message>
    <message>
        <source>An RSA key has to have 2048 to 16384 bits and an odd exponent of at least 3.</source>
        <translation>Une clé RSA doit avoir de 2048 à 16384&#xa0;bits et un exposant impair d’au moins 3.</translation>
    </message>
    <message>
        <source>Its point is not on its curve.</source>
        <translation>Son point n’est pas sur sa courbe.</translation>
    </message>
    <message>
        <source>It is not as long as its curve wants it.</source>
        <translation>Elle n’a pas la longueur que veut sa courbe.</translation>
    </message>
    <message>
        <source>A key is of a kind that Cloakroom does not know.</source>
        <translation>Une clé est d’un genre que Cloakroom ne connaît pas.</translation>
    </message>
    <message>
        <source>A key is on a curve that Cloakroom does not know.</source>
        <translation>Une clé est sur une courbe que Cloakroom ne connaît pas.</translation>
    </message>
    <message>
        <source>This token was signed with a secret.</source>
        <translation>Ce jeton a été signé avec un secret.</translation>
    </message>
    <message>
        <source>Give the secret.</source>
        <translation>Indiquez le secret.</translation>
    </message>
    <message>
        <source>The secret is too short to be safe.</source>
        <translation>Le secret est trop court pour être sûr.</translation>
    </message>
    <message>
        <source>It has %2 bytes and should have %1.</source>
        <translation>Il a %2&#xa0;octets et devrait en avoir %1.</translation>
    </message>
    <message>
        <source>This PEM text holds no key that can be read.</source>
        <translation>Ce texte PEM ne contient pas de clé lisible.</translation>
    </message>
    <message>
        <source>Give a public key or a certificate, from its BEGIN line to its END line.</source>
        <translation>Indiquez une clé publique ou un certificat, de sa ligne BEGIN à sa ligne END.</translation>
    </message>
    <message>
        <source>This is too large for a key.</source>
        <translation>C’est trop grand pour une clé.</translation>
    </message>
    <message>
        <source>Give one key or one set of keys.</source>
        <translation>Indiquez une clé ou un seul jeu de clés.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>Il n’y a pas de clé dedans.</translation>
    </message>
    <message>
        <source>Give a PEM text, a JWK, a JWK Set or a secret.</source>
        <translation>Indiquez un texte PEM, un JWK, un JWK Set ou un secret.</translation>
    </message>
    <message>
        <source>In this key one name stands twice.</source>
        <translation>Dans cette clé, un nom figure deux fois.</translation>
    </message>
    <message>
        <source>This is no private key that can be read.</source>
        <translation>Ce n’est pas une clé privée lisible.</translation>
    </message>
    <message>
        <source>A key lacks something.</source>
        <translation>Il manque quelque chose à une clé.</translation>
    </message>
    <message>
        <source>Its “%1” is missing or can&apos;t be read.</source>
        <translation>Son «&#xa0;%1&#xa0;» manque ou n’est pas lisible.</translation>
    </message>
    <message>
        <source>This is no JWT.</source>
        <translation>Ce n’est pas un JWT.</translation>
    </message>
    <message>
        <source>A JWT has three parts with dots between them, and this has %2.</source>
        <translation>Un JWT a trois parties séparées par des points, et ceci en a %2.</translation>
    </message>
    <message>
        <source>Look whether the whole token was copied.</source>
        <translation>Vérifiez que le jeton a été copié en entier.</translation>
    </message>
    <message>
        <source>This token is encrypted.</source>
        <translation>Ce jeton est chiffré.</translation>
    </message>
    <message>
        <source>It has five parts, and only who holds the key for it can read them.</source>
        <translation>Il a cinq parties, et seul qui en détient la clé peut les lire.</translation>
    </message>
    <message>
        <source>Ask its issuer for signed tokens if you need to read them.</source>
        <translation>Demandez des jetons signés à son émetteur si vous devez les lire.</translation>
    </message>
    <message>
        <source>It holds a character that no JWT may hold.</source>
        <translation>Il contient un caractère qu’aucun JWT ne peut contenir.</translation>
    </message>
    <message>
        <source>This token is damaged.</source>
        <translation>Ce jeton est endommagé.</translation>
    </message>
    <message>
        <source>One of its parts is not encoded as it should be: %2.</source>
        <translation>Une de ses parties n’est pas encodée comme il faut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its header is no JSON object.</source>
        <translation>Son en-tête n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This token holds no claims.</source>
        <translation>Ce jeton ne contient pas de claims.</translation>
    </message>
    <message>
        <source>Its payload is no JSON object.</source>
        <translation>Sa charge utile n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This token says one thing twice.</source>
        <translation>Ce jeton dit une chose deux fois.</translation>
    </message>
    <message>
        <source>In its %2 one name stands twice, so that two readers could see two tokens.</source>
        <translation>Un nom y figure deux fois (%2), si bien que deux lecteurs pourraient voir deux jetons.</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not allowed.</source>
        <translation>Le jeton est signé d’une façon qui n’est pas permise.</translation>
    </message>
    <message>
        <source>The token asks for something that Cloakroom does not know.</source>
        <translation>Le jeton demande quelque chose que Cloakroom ne connaît pas.</translation>
    </message>
    <message>
        <source>Its header marks %2 as a thing that every reader has to understand.</source>
        <translation>Son en-tête marque %2 comme une chose que tout lecteur doit comprendre.</translation>
    </message>
    <message>
        <source>The token names its key in a way that can&apos;t be read.</source>
        <translation>Le jeton nomme sa clé d’une façon illisible.</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not have.</source>
        <translation>Le jeton nomme une clé que l’émetteur n’a pas.</translation>
    </message>
    <message>
        <source>Ask the operator of the server; if you expected this issuer, try again later.</source>
        <translation>Demandez à l’exploitant du serveur&#x202f;; si vous attendiez cet émetteur, réessayez plus tard.</translation>
    </message>
    <message>
        <source>The issuer has two keys of one name.</source>
        <translation>L’émetteur a deux clés du même nom.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key of that name can&apos;t be used.</source>
        <translation>La clé de ce nom chez l’émetteur est inutilisable.</translation>
    </message>
    <message>
        <source>The issuer has no key that fits the token.</source>
        <translation>L’émetteur n’a pas de clé qui convienne au jeton.</translation>
    </message>
    <message>
        <source>The signature does not match any key of the issuer.</source>
        <translation>La signature ne correspond à aucune clé de l’émetteur.</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>La réponse est venue d’un autre serveur que celui qui a été interrogé.</translation>
    </message>
    <message>
        <source>Don&apos;t go on: someone may have mixed up two sign-ins on purpose.</source>
        <translation>N’allez pas plus loin&#xa0;: quelqu’un a pu mélanger deux connexions exprès.</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from.</source>
        <translation>La réponse ne dit pas de quel serveur elle vient.</translation>
    </message>
    <message>
        <source>This server said that its answers always do.</source>
        <translation>Ce serveur a dit que ses réponses le font toujours.</translation>
    </message>
    <message>
        <source>An answer came that belongs to no sign-in of yours.</source>
        <translation>Une réponse est arrivée qui n’appartient à aucune de vos connexions.</translation>
    </message>
    <message>
        <source>Its state is not the one that was sent.</source>
        <translation>Son state n’est pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>Close the browser&apos;s tab and sign in again.</source>
        <translation>Fermez l’onglet du navigateur et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that says one thing twice.</source>
        <translation>Le navigateur est revenu avec une réponse qui dit une chose deux fois.</translation>
    </message>
    <message>
        <source>The browser came back with a code and with a refusal at once.</source>
        <translation>Le navigateur est revenu à la fois avec un code et avec un refus.</translation>
    </message>
    <message>
        <source>The browser came back without a code that can be used.</source>
        <translation>Le navigateur est revenu sans code utilisable.</translation>
    </message>
    <message>
        <source>“%1” is missing, or it holds a character that no code may hold.</source>
        <translation>«&#xa0;%1&#xa0;» manque, ou contient un caractère qu’aucun code ne peut contenir.</translation>
    </message>
    <message>
        <source>%3 gave an ID token that can&apos;t be read.</source>
        <translation>%3 a donné un jeton d’ID illisible.</translation>
    </message>
    <message>
        <source>%3 gave no ID token.</source>
        <translation>%3 n’a pas donné de jeton d’ID.</translation>
    </message>
    <message>
        <source>The scope “openid” was asked for, so one has to come.</source>
        <translation>Le scope «&#xa0;openid&#xa0;» a été demandé, il doit donc en venir un.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without the scope “openid”.</source>
        <translation>Demandez à son exploitant, ou connectez-vous sans le scope «&#xa0;openid&#xa0;».</translation>
    </message>
    <message>
        <source>The ID token of %3 can&apos;t be checked.</source>
        <translation>Le jeton d’ID émis par %3 ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>It does not say where its keys are.</source>
        <translation>Il n’est pas dit où sont ses clés.</translation>
    </message>
    <message>
        <source>%3 gave another kind of token in place of an ID token.</source>
        <translation>%3 a donné un autre genre de jeton à la place d’un jeton d’ID.</translation>
    </message>
    <message>
        <source>The ID token was made by somebody else.</source>
        <translation>Le jeton d’ID a été fait par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The ID token is meant for another application.</source>
        <translation>Le jeton d’ID est destiné à une autre application.</translation>
    </message>
    <message>
        <source>Compare the client ID with what was registered, or ask the operator of the server.</source>
        <translation>Comparez l’ID client à ce qui a été enregistré, ou demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The ID token was issued to another application.</source>
        <translation>Le jeton d’ID a été émis pour une autre application.</translation>
    </message>
    <message>
        <source>The ID token is signed in a way that its issuer does not use.</source>
        <translation>Le jeton d’ID est signé d’une façon que son émetteur n’utilise pas.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature does not hold.</source>
        <translation>La signature du jeton d’ID ne tient pas.</translation>
    </message>
    <message>
        <source>The ID token has ended, or does not say when it does.</source>
        <translation>Le jeton d’ID a pris fin, ou ne dit pas quand il prend fin.</translation>
    </message>
    <message>
        <source>It ended at %2, and now it is %1.</source>
        <translation>Fin&#xa0;: %2&#x202f;; maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the operator of the server.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, ou demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The ID token was issued in the future, or does not say when.</source>
        <translation>Le jeton d’ID a été émis dans le futur, ou ne dit pas quand.</translation>
    </message>
    <message>
        <source>It says that it was issued at %2, and now it is %1.</source>
        <translation>Émission indiquée&#xa0;: %2&#x202f;; maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The ID token is not good yet.</source>
        <translation>Le jeton d’ID n’est pas encore valable.</translation>
    </message>
    <message>
        <source>It begins at %2, and now it is %1.</source>
        <translation>Début&#xa0;: %2&#x202f;; maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The ID token does not say whom it is about.</source>
        <translation>Le jeton d’ID ne dit pas qui il concerne.</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>Le jeton d’ID appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>Its nonce is not the one that was sent.</source>
        <translation>Son nonce n’est pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, ask the operator of the server.</source>
        <translation>Reconnectez-vous&#x202f;; si cela se reproduit, demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>Le jeton d’ID appartient à un autre jeton d’accès.</translation>
    </message>
    <message>
        <source>The renewed ID token was made by somebody else than before.</source>
        <translation>Le jeton d’ID renouvelé a été fait par quelqu’un d’autre qu’avant.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The renewed ID token is about somebody else than before.</source>
        <translation>Le jeton d’ID renouvelé concerne quelqu’un d’autre qu’avant.</translation>
    </message>
    <message>
        <source>The renewed ID token is meant for another application than before.</source>
        <translation>Le jeton d’ID renouvelé est destiné à une autre application qu’avant.</translation>
    </message>
    <message>
        <source>The renewed ID token tells of another sign-in than before.</source>
        <translation>Le jeton d’ID renouvelé parle d’une autre connexion qu’avant.</translation>
    </message>
    <message>
        <source>The renewed ID token belongs to another sign-in.</source>
        <translation>Le jeton d’ID renouvelé appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>%3 has no page to sign in at.</source>
        <translation>%3 n’a pas de page où se connecter.</translation>
    </message>
    <message>
        <source>It names no authorization endpoint.</source>
        <translation>Aucun endpoint d’autorisation n’est nommé.</translation>
    </message>
    <message>
        <source>Sign in as a program, or with another device, if it offers that.</source>
        <translation>Connectez-vous en tant que programme, ou avec un autre appareil, si c’est proposé.</translation>
    </message>
    <message>
        <source>%3 gives programs no tokens of their own.</source>
        <translation>%3 ne donne pas aux programmes de jetons à eux.</translation>
    </message>
    <message>
        <source>Its documents don&apos;t list the client credentials grant.</source>
        <translation>Ses documents n’indiquent pas l’octroi client credentials.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask its operator.</source>
        <translation>Connectez-vous avec le navigateur, ou demandez à son exploitant.</translation>
    </message>
    <message>
        <source>A program has to show who it is.</source>
        <translation>Un programme doit montrer qui il est.</translation>
    </message>
    <message>
        <source>It needs a client ID, and a secret, a private key or a certificate (RFC 6749, section 4.4).</source>
        <translation>Il lui faut un ID client, et un secret, une clé privée ou un certificat (RFC 6749, section 4.4).</translation>
    </message>
    <message>
        <source>Give them under More.</source>
        <translation>Indiquez-les sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of key.</source>
        <translation>Le serveur n’accepte pas ce genre de clé.</translation>
    </message>
    <message>
        <source>It takes %1, and the key can %2.</source>
        <translation>Il accepte %1, et la clé permet %2.</translation>
    </message>
    <message>
        <source>Make or choose another key under More.</source>
        <translation>Créez ou choisissez une autre clé sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take what this client shows itself by.</source>
        <translation>%3 n’accepte pas ce par quoi ce client se fait reconnaître.</translation>
    </message>
    <message>
        <source>The clocks differ by more than half a minute, and an assertion lives for one.</source>
        <translation>Les horloges diffèrent de plus d’une demi-minute, et une assertion en vit une.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>La clé n’est pas lisible.</translation>
    </message>
    <message>
        <source>The file “%2” isn&apos;t there, can&apos;t be opened or is far too large.</source>
        <translation>Le fichier «&#xa0;%2&#xa0;» n’est pas là, ne s’ouvre pas ou est beaucoup trop grand.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The key in this file is encrypted.</source>
        <translation>La clé contenue dans ce fichier est chiffrée.</translation>
    </message>
    <message>
        <source>This file holds no private key.</source>
        <translation>Ce fichier ne contient pas de clé privée.</translation>
    </message>
    <message>
        <source>A public key or a certificate can&apos;t sign.</source>
        <translation>Une clé publique ou un certificat ne peut pas signer.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Choisissez le fichier qui contient la clé privée.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t sign with this kind of key.</source>
        <translation>Cloakroom ne sait pas signer avec ce genre de clé.</translation>
    </message>
    <message>
        <source>It can with RSA, P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.</source>
        <translation>Il le peut avec RSA, P-256, P-384, P-521, secp256k1, Ed25519 et Ed448.</translation>
    </message>
    <message>
        <source>Choose another key, or have Cloakroom make one.</source>
        <translation>Choisissez une autre clé, ou laissez Cloakroom en créer une.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t take the request that is sent ahead.</source>
        <translation>%3 n’a pas accepté la requête envoyée à l’avance.</translation>
    </message>
    <message>
        <source>It answered with status %2.</source>
        <translation>La réponse avait le statut %2.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider (RFC 9126).</source>
        <translation>Réessayez&#x202f;; si rien ne change, prévenez l’exploitant du fournisseur (RFC 9126).</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with a page.</source>
        <translation>%3 a répondu par une page à la requête envoyée à l’avance.</translation>
    </message>
    <message>
        <source>The answer is %2, not JSON.</source>
        <translation>La réponse est %2, pas du JSON.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first.</source>
        <translation>Regardez si un réseau veut d’abord que vous vous y connectiez.</translation>
    </message>
    <message>
        <source>%3 answered the request that is sent ahead with something else.</source>
        <translation>%3 a répondu par autre chose à la requête envoyée à l’avance.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the provider.</source>
        <translation>Réessayez&#x202f;; si rien ne change, prévenez l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>The answer to the request that is sent ahead lacks something.</source>
        <translation>Il manque quelque chose dans la réponse à la requête envoyée à l’avance.</translation>
    </message>
    <message>
        <source>%3 gave no %1 that could be used.</source>
        <translation>%3 n’a pas donné de %1 utilisable.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 9126, section 2.2).</source>
        <translation>Prévenez l’exploitant du fournisseur (RFC 9126, section 2.2).</translation>
    </message>
    <message>
        <source>%3 gave a token that isn&apos;t bound to your key.</source>
        <translation>%3 a donné un jeton qui n’est pas lié à votre clé.</translation>
    </message>
    <message>
        <source>A bound token (DPoP) was asked for, and “%2” came: whoever gets hold of that one can use it.</source>
        <translation>Un jeton lié (DPoP) était demandé, et «&#xa0;%2&#xa0;» est arrivé&#xa0;: quiconque s’en empare peut l’utiliser.</translation>
    </message>
    <message>
        <source>Ask its operator, or sign in without binding under More.</source>
        <translation>Demandez à son exploitant, ou connectez-vous sans liaison sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>%3 signed its answer in a way that can&apos;t be read.</source>
        <translation>%3 a signé sa réponse d’une façon illisible.</translation>
    </message>
    <message>
        <source>What came is no JWT.</source>
        <translation>Ce qui est arrivé n’est pas un JWT.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Prévenez l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>The signed answer is from somebody else.</source>
        <translation>La réponse signée vient de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Don&apos;t go on with it; tell whoever runs the provider.</source>
        <translation>N’allez pas plus loin&#x202f;; prévenez l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>The signed answer is for another program.</source>
        <translation>La réponse signée est pour un autre programme.</translation>
    </message>
    <message>
        <source>The signed answer is another kind of token.</source>
        <translation>La réponse signée est un autre genre de jeton.</translation>
    </message>
    <message>
        <source>The signed answer has ended, or doesn&apos;t say when it ends.</source>
        <translation>La réponse signée a pris fin, ou ne dit pas quand elle prend fin.</translation>
    </message>
    <message>
        <source>Try again, and compare the clock of this computer.</source>
        <translation>Réessayez, et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t signed, though %3 signs its answers.</source>
        <translation>La réponse n’est pas signée, alors que %3 signe ses réponses.</translation>
    </message>
    <message>
        <source>What came may have been changed on its way (JARM).</source>
        <translation>Ce qui est arrivé a pu être modifié en chemin (JARM).</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say what it knows of the token.</source>
        <translation>%3 n’a pas dit ce qu’il sait du jeton.</translation>
    </message>
    <message>
        <source>It may let only other programs ask.</source>
        <translation>Peut-être seuls d’autres programmes ont-ils le droit de demander.</translation>
    </message>
    <message>
        <source>%3 answered in a way that can&apos;t be read.</source>
        <translation>%3 a répondu d’une façon illisible.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t what it knows of the token.</source>
        <translation>%3 a répondu par autre chose que ce qu’il sait du jeton.</translation>
    </message>
    <message>
        <source>%3 didn&apos;t say whether the token is active.</source>
        <translation>%3 n’a pas dit si le jeton est actif.</translation>
    </message>
    <message>
        <source>The answer has no %1 that is true or false.</source>
        <translation>La réponse n’a pas de %1 qui soit vrai ou faux.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 7662, section 2.2).</source>
        <translation>Prévenez l’exploitant du fournisseur (RFC 7662, section 2.2).</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the token should be for.</source>
        <translation>Il n’est pas dit à quoi le jeton doit servir.</translation>
    </message>
    <message>
        <source>Name an API, an audience or scopes.</source>
        <translation>Nommez une API, une audience ou des scopes.</translation>
    </message>
    <message>
        <source>Fill in one of the fields.</source>
        <translation>Remplissez l’un des champs.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API.</source>
        <translation>Ce n’est pas l’adresse d’une API.</translation>
    </message>
    <message>
        <source>“%2” is no absolute address, or has a fragment (RFC 8707, section 2).</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une adresse absolue, ou a un fragment (RFC 8707, section 2).</translation>
    </message>
    <message>
        <source>Write it as the API&apos;s operator does.</source>
        <translation>Écrivez-la comme le fait l’exploitant de l’API.</translation>
    </message>
    <message>
        <source>The account itself hasn&apos;t got these scopes: %2.</source>
        <translation>Le compte lui-même n’a pas ces scopes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A token made from it can have fewer scopes, never more.</source>
        <translation>Un jeton tiré de lui peut avoir moins de scopes, jamais plus.</translation>
    </message>
    <message>
        <source>Sign in again with more scopes first.</source>
        <translation>Reconnectez-vous d’abord avec plus de scopes.</translation>
    </message>
    <message>
        <source>What %3 issued is no access token.</source>
        <translation>Ce que %3 a émis n’est pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>It is said to be “%2”.</source>
        <translation>Ce serait «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Ask its operator what may be exchanged there.</source>
        <translation>Demandez à son exploitant ce qui peut y être échangé.</translation>
    </message>
    <message>
        <source>The token that %3 gave is for somebody else.</source>
        <translation>Le jeton donné par %3 est pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It was asked for %1, and is for %2. It isn&apos;t used.</source>
        <translation>Il était demandé pour %1, et il est pour %2. Il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Ask its operator.</source>
        <translation>Demandez à son exploitant.</translation>
    </message>
    <message>
        <source>The account has no refresh token to ask with.</source>
        <translation>Le compte n’a pas de jeton d’actualisation pour demander.</translation>
    </message>
    <message>
        <source>Only with one can a token for another API be had without signing in.</source>
        <translation>Ce n’est qu’avec lui qu’on peut avoir un jeton pour une autre API sans se connecter.</translation>
    </message>
    <message>
        <source>Sign in again with the scope offline_access, where the provider has that.</source>
        <translation>Reconnectez-vous avec le scope offline_access, si le fournisseur le connaît.</translation>
    </message>
    <message>
        <source>Cloakroom is locked.</source>
        <translation>Cloakroom est verrouillé.</translation>
    </message>
    <message>
        <source>Until it is unlocked it hands out no token and reads none.</source>
        <translation>Jusqu’au déverrouillage, il ne remet aucun jeton et n’en lit aucun.</translation>
    </message>
    <message>
        <source>Unlock it in its window, or with cloakroom-cli unlock.</source>
        <translation>Déverrouillez-le dans sa fenêtre, ou avec cloakroom-cli unlock.</translation>
    </message>
    <message>
        <source>Cloakroom could not be locked.</source>
        <translation>Cloakroom n’a pas pu être verrouillé.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be written.</source>
        <translation>%3 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder, or quit Cloakroom.</source>
        <translation>Vérifiez l’espace libre et les permissions du dossier, ou quittez Cloakroom.</translation>
    </message>
    <message>
        <source>Cloakroom could not be unlocked.</source>
        <translation>Cloakroom n’a pas pu être déverrouillé.</translation>
    </message>
    <message>
        <source>%3 can&apos;t be removed.</source>
        <translation>%3 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Look at the permissions of the folder.</source>
        <translation>Vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>This account hands no token to other programs.</source>
        <translation>Ce compte ne remet aucun jeton à d’autres programmes.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of the account, in the window.</source>
        <translation>Activez cela dans les paramètres du compte, dans la fenêtre.</translation>
    </message>
    <message>
        <source>You said no to this program.</source>
        <translation>Vous avez refusé ce programme.</translation>
    </message>
    <message>
        <source>Ask again in a minute and allow it, or change it in the settings of the account.</source>
        <translation>Redemandez dans une minute et autorisez-le, ou modifiez cela dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Nobody answered whether this program may have the token.</source>
        <translation>Personne n’a répondu si ce programme peut avoir le jeton.</translation>
    </message>
    <message>
        <source>It was asked for %1.</source>
        <translation>La question a duré %1.</translation>
    </message>
    <message>
        <source>Ask again while somebody is there.</source>
        <translation>Redemandez quand quelqu’un est là.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether this program may have the token.</source>
        <translation>Personne n’a pu être interrogé pour savoir si ce programme peut avoir le jeton.</translation>
    </message>
    <message>
        <source>There is no window of Cloakroom and no terminal.</source>
        <translation>Il n’y a ni fenêtre de Cloakroom ni terminal.</translation>
    </message>
    <message>
        <source>Start Cloakroom, or allow the program in the settings of the account.</source>
        <translation>Lancez Cloakroom, ou autorisez le programme dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The token isn&apos;t good for long enough.</source>
        <translation>Le jeton n’est pas valable assez longtemps.</translation>
    </message>
    <message>
        <source>It was asked for %1, and the new one lasts %2.</source>
        <translation>Durée demandée&#xa0;: %1&#x202f;; durée du nouveau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Demandez une durée plus courte.</translation>
    </message>
    <message>
        <source>This account has no ID token.</source>
        <translation>Ce compte n’a pas de jeton d’ID.</translation>
    </message>
    <message>
        <source>Sign in again with the scope openid, where the provider has that.</source>
        <translation>Reconnectez-vous avec le scope openid, si le fournisseur le connaît.</translation>
    </message>
    <message>
        <source>The token can&apos;t be handed on.</source>
        <translation>Le jeton ne peut pas être transmis.</translation>
    </message>
    <message>
        <source>It is too long, or has characters that no header can hold.</source>
        <translation>Il est trop long, ou contient des caractères qu’aucun en-tête ne peut contenir.</translation>
    </message>
    <message>
        <source>Ask the operator of the provider.</source>
        <translation>Demandez à l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>What another program asked can&apos;t be read.</source>
        <translation>Ce qu’un autre programme a demandé n’est pas lisible.</translation>
    </message>
    <message>
        <source>What is wrong there is “%2”.</source>
        <translation>Ce qui n’y va pas&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Compare it with the protocol in the documentation.</source>
        <translation>Comparez-le au protocole décrit dans la documentation.</translation>
    </message>
    <message>
        <source>The window of Cloakroom is of another version.</source>
        <translation>La fenêtre de Cloakroom est d’une autre version.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, and this is version %2.</source>
        <translation>Elle parle la version %1 du protocole, et ceci est la version %2.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again, so that both are the same.</source>
        <translation>Fermez Cloakroom et relancez-le, pour que les deux soient identiques.</translation>
    </message>
    <message>
        <source>Too many programs ask for a token at once.</source>
        <translation>Trop de programmes demandent un jeton en même temps.</translation>
    </message>
    <message>
        <source>The window of Cloakroom doesn&apos;t answer.</source>
        <translation>La fenêtre de Cloakroom ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a moment, or end it and start it again.</source>
        <translation>Attendez un instant, ou fermez-le et relancez-le.</translation>
    </message>
    <message>
        <source>The answer of Cloakroom can&apos;t be read.</source>
        <translation>La réponse de Cloakroom n’est pas lisible.</translation>
    </message>
    <message>
        <source>It was cut off, or is of another program.</source>
        <translation>Elle a été coupée, ou vient d’un autre programme.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end Cloakroom and start it again.</source>
        <translation>Réessayez&#x202f;; si cela n’aide pas, fermez Cloakroom et relancez-le.</translation>
    </message>
    <message>
        <source>What listens in the place of Cloakroom belongs to another user.</source>
        <translation>Ce qui écoute à la place de Cloakroom est à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Look who made the socket that CLOAKROOM_SOCKET or XDG_RUNTIME_DIR names.</source>
        <translation>Regardez qui a créé le socket que nomme CLOAKROOM_SOCKET ou XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>Nobody listens at the socket that CLOAKROOM_SOCKET names.</source>
        <translation>Personne n’écoute sur le socket que nomme CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Start Cloakroom there, forward the socket again, or unset CLOAKROOM_SOCKET.</source>
        <translation>Lancez Cloakroom là-bas, redirigez de nouveau le socket, ou supprimez la variable CLOAKROOM_SOCKET.</translation>
    </message>
    <message>
        <source>Other programs can&apos;t ask for tokens.</source>
        <translation>Les autres programmes ne peuvent pas demander de jetons.</translation>
    </message>
    <message>
        <source>%3 is not a folder of this user alone.</source>
        <translation>%3 n’est pas un dossier réservé à cet utilisateur.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR, and start Cloakroom again.</source>
        <translation>Supprimez-le, ou définissez XDG_RUNTIME_DIR, et relancez Cloakroom.</translation>
    </message>
    <message>
        <source>Other programs ask another Cloakroom for tokens.</source>
        <translation>Les autres programmes demandent leurs jetons à un autre Cloakroom.</translation>
    </message>
    <message>
        <source>It listens at %3 already.</source>
        <translation>Il écoute déjà sur %3.</translation>
    </message>
    <message>
        <source>End the other one and start this one again.</source>
        <translation>Fermez l’autre et relancez celui-ci.</translation>
    </message>
    <message>
        <source>The socket %3 can&apos;t be made: %2.</source>
        <translation>Le socket %3 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at the folder, and start Cloakroom again.</source>
        <translation>Regardez le dossier, et relancez Cloakroom.</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR isn&apos;t set, so there is no safe place for a socket.</source>
        <translation>XDG_RUNTIME_DIR n’est pas définie, il n’y a donc pas d’endroit sûr pour un socket.</translation>
    </message>
    <message>
        <source>Start Cloakroom in a desktop session. The command line works all the same.</source>
        <translation>Lancez Cloakroom dans une session de bureau. La ligne de commande fonctionne quand même.</translation>
    </message>
    <message>
        <source>Cloakroom knows no provider called “%2”.</source>
        <translation>Cloakroom ne connaît aucun fournisseur appelé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give its address: --issuer URL, or --resource URL.</source>
        <translation>Indiquez son adresse&#xa0;: --issuer URL, ou --resource URL.</translation>
    </message>
    <message>
        <source>%2 has no way in for a desktop program.</source>
        <translation>%2 n’offre pas d’accès à un programme de bureau.</translation>
    </message>
    <message>
        <source>%2 asks for a client secret.</source>
        <translation>%2 demande un secret client.</translation>
    </message>
    <message>
        <source>Add --client-secret and give it on the standard input.</source>
        <translation>Ajoutez --client-secret et donnez-le sur l’entrée standard.</translation>
    </message>
    <message>
        <source>This provider makes no client for those who ask.</source>
        <translation>Ce fournisseur ne crée pas de client sur demande.</translation>
    </message>
    <message>
        <source>Register one there and give its ID: --client-id ID.</source>
        <translation>Enregistrez-en un là-bas et indiquez son ID&#xa0;: --client-id ID.</translation>
    </message>
    <message>
        <source>What git asked can&apos;t be read.</source>
        <translation>Ce que git a demandé n’est pas lisible.</translation>
    </message>
    <message>
        <source>Look at the helper&apos;s line in the configuration of git.</source>
        <translation>Regardez la ligne du helper dans la configuration de git.</translation>
    </message>
    <message>
        <source>The token isn&apos;t sent over a connection that anyone can read.</source>
        <translation>Le jeton n’est pas envoyé sur une liaison que n’importe qui peut lire.</translation>
    </message>
    <message>
        <source>Git asks for a remote without https.</source>
        <translation>Git demande pour un dépôt distant sans https.</translation>
    </message>
    <message>
        <source>Use the https address of the remote.</source>
        <translation>Utilisez l’adresse https du dépôt distant.</translation>
    </message>
    <message>
        <source>What docker asked can&apos;t be read.</source>
        <translation>Ce que docker a demandé n’est pas lisible.</translation>
    </message>
    <message>
        <source>Look at the credential helper in the configuration of docker.</source>
        <translation>Regardez le credential helper dans la configuration de docker.</translation>
    </message>
    <message>
        <source>What kubectl says in KUBERNETES_EXEC_INFO can&apos;t be read.</source>
        <translation>Ce que dit kubectl dans KUBERNETES_EXEC_INFO n’est pas lisible.</translation>
    </message>
    <message>
        <source>Look at the exec section in the configuration of kubectl.</source>
        <translation>Regardez la section exec dans la configuration de kubectl.</translation>
    </message>
    <message>
        <source>This version of the exec credential isn&apos;t known.</source>
        <translation>Cette version de l’exec credential n’est pas connue.</translation>
    </message>
    <message>
        <source>Put the apiVersion that the manual page names into the exec section.</source>
        <translation>Mettez dans la section exec l’apiVersion que nomme la page de manuel.</translation>
    </message>
    <message>
        <source>Somebody else signed in.</source>
        <translation>Quelqu’un d’autre s’est connecté.</translation>
    </message>
    <message>
        <source>This account is %1, and in the browser it was %2.</source>
        <translation>Ce compte est %1, et dans le navigateur c’était %2.</translation>
    </message>
    <message>
        <source>Sign in again as the same person, or add the other one as an account of its own.</source>
        <translation>Reconnectez-vous en tant que la même personne, ou ajoutez l’autre comme compte à part.</translation>
    </message>
    <message>
        <source>The server describes itself differently than when you signed in.</source>
        <translation>Le serveur se décrit autrement que lors de votre connexion.</translation>
    </message>
    <message>
        <source>It was %1 then, and it is %2 now.</source>
        <translation>C’était alors %1, et c’est maintenant %2.</translation>
    </message>
    <message>
        <source>If you know of the change, sign in with its address as for a new account; this one will be taken over.</source>
        <translation>Si vous êtes au courant du changement, connectez-vous avec son adresse comme pour un nouveau compte&#x202f;; celui-ci sera repris.</translation>
    </message>
    <message>
        <source>The client secret of this account is no longer in the keychain.</source>
        <translation>Le secret client de ce compte n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Sign in as for a new account and give the client secret; this account will be taken over.</source>
        <translation>Connectez-vous comme pour un nouveau compte et indiquez le secret client&#x202f;; ce compte sera repris.</translation>
    </message>
    <message>
        <source>This account can&apos;t be renewed.</source>
        <translation>Ce compte ne peut pas être renouvelé.</translation>
    </message>
    <message>
        <source>The server gave no refresh token when you signed in.</source>
        <translation>Le serveur n’a pas donné de jeton d’actualisation lors de votre connexion.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “offline_access” often brings one.</source>
        <translation>Reconnectez-vous&#x202f;; le scope «&#xa0;offline_access&#xa0;» en apporte souvent un.</translation>
    </message>
    <message>
        <source>This sign-in was lost on the way.</source>
        <translation>Cette connexion s’est perdue en route.</translation>
    </message>
    <message>
        <source>%3 renewed it, but its answer never arrived, and it takes a refresh token only once.</source>
        <translation>%3 l’a renouvelée, mais sa réponse n’est jamais arrivée, et un jeton d’actualisation n’y vaut qu’une fois.</translation>
    </message>
    <message>
        <source>This sign-in was cut off.</source>
        <translation>Cette connexion a été interrompue.</translation>
    </message>
    <message>
        <source>Cloakroom was ended during a renewal, before the answer of %3 was saved.</source>
        <translation>Cloakroom a été fermé pendant un renouvellement, avant que la réponse envoyée par %3 soit enregistrée.</translation>
    </message>
    <message>
        <source>The way back from the browser is taken.</source>
        <translation>Le chemin de retour du navigateur est pris.</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Un autre programme utilise %1.</translation>
    </message>
    <message>
        <source>Close that program, or let the system choose the port if the registration allows it.</source>
        <translation>Fermez ce programme, ou laissez le système choisir le port si l’enregistrement le permet.</translation>
    </message>
    <message>
        <source>The way back from the browser could not be opened.</source>
        <translation>Le chemin de retour du navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Look whether a firewall keeps programs from listening on this computer.</source>
        <translation>Regardez si un pare-feu empêche les programmes d’écouter sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Le navigateur n’est pas revenu à temps.</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser while Cloakroom waits.</source>
        <translation>Reconnectez-vous, et terminez dans le navigateur pendant que Cloakroom attend.</translation>
    </message>
    <message>
        <source>The code from the browser could not be sent on.</source>
        <translation>Le code venu du navigateur n’a pas pu être transmis.</translation>
    </message>
    <message>
        <source>A code is good for one time only.</source>
        <translation>Un code ne vaut qu’une seule fois.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the link and open it yourself.</source>
        <translation>Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>Le trousseau ne contient rien pour ce compte.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Déverrouillez-le.</translation>
    </message>
    <message>
        <source>Your keychain stayed locked.</source>
        <translation>Votre trousseau est resté verrouillé.</translation>
    </message>
    <message>
        <source>The question for its password was closed.</source>
        <translation>La demande de son mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>Unlock it when you are ready.</source>
        <translation>Déverrouillez-le quand vous voudrez.</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>Programs can&apos;t talk to each other here: the D-Bus session bus is missing.</source>
        <translation>Les programmes ne peuvent pas se parler ici&#xa0;: le bus de session D-Bus manque.</translation>
    </message>
    <message>
        <source>Start Cloakroom from your desktop; until then tokens are kept for this run only.</source>
        <translation>Lancez Cloakroom depuis votre bureau&#x202f;; d’ici là, les jetons ne sont gardés que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>No keychain service runs here.</source>
        <translation>Aucun service de trousseau ne tourne ici.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KWallet or KeePassXC; until then tokens are kept for this run only.</source>
        <translation>Démarrez GNOME Keyring, KWallet ou KeePassXC&#x202f;; d’ici là, les jetons ne sont gardés que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Votre trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>It was asked ten seconds ago.</source>
        <translation>La demande lui a été faite il y a dix secondes.</translation>
    </message>
    <message>
        <source>Wait a moment, or start the keychain service again.</source>
        <translation>Attendez un instant, ou redémarrez le service de trousseau.</translation>
    </message>
    <message>
        <source>Your keychain said no.</source>
        <translation>Votre trousseau a refusé.</translation>
    </message>
    <message>
        <source>Allow Cloakroom to use it and try again.</source>
        <translation>Autorisez Cloakroom à l’utiliser et réessayez.</translation>
    </message>
    <message>
        <source>Your keychain does not keep what it is given.</source>
        <translation>Votre trousseau ne garde pas ce qu’on lui donne.</translation>
    </message>
    <message>
        <source>It took a sign-in and gave something else back.</source>
        <translation>Il a pris une connexion et rendu autre chose.</translation>
    </message>
    <message>
        <source>Look whether another program changes its entries, or whether its disk is full.</source>
        <translation>Regardez si un autre programme modifie ses entrées, ou si son disque est plein.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is incomplete.</source>
        <translation>Ce que le trousseau contient pour ce compte est incomplet.</translation>
    </message>
    <message>
        <source>A part of it is missing or was altered.</source>
        <translation>Une partie en manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>This sign-in is too large for your keychain.</source>
        <translation>Cette connexion est trop grande pour votre trousseau.</translation>
    </message>
    <message>
        <source>It takes up to %1, and this is %2.</source>
        <translation>Il prend jusqu’à %1, et ceci fait %2.</translation>
    </message>
    <message>
        <source>Ask the operator of the server for shorter tokens.</source>
        <translation>Demandez des jetons plus courts à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>No account is called “%2”.</source>
        <translation>Aucun compte ne s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An account is named by its label, id, issuer or e-mail address.</source>
        <translation>Un compte se désigne par son nom, son ID, son émetteur ou son adresse e-mail.</translation>
    </message>
    <message>
        <source>See the list: cloakroom-cli accounts.</source>
        <translation>Voyez la liste&#xa0;: cloakroom-cli accounts.</translation>
    </message>
    <message>
        <source>Several accounts are called “%2”.</source>
        <translation>Plusieurs comptes s’appellent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation>Il pourrait s’agir de %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Désignez-en un par son ID.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used like this.</source>
        <translation>%1 ne peut pas être utilisé ainsi.</translation>
    </message>
    <message>
        <source>It was given “%2”.</source>
        <translation>La valeur donnée était «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give it in one line of the standard input.</source>
        <translation>Donnez-le sur une ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>Cela a pris trop de temps.</translation>
    </message>
    <message>
        <source>The time for it was %1.</source>
        <translation>Le temps prévu était %1.</translation>
    </message>
    <message>
        <source>Try again, or give it more time.</source>
        <translation>Réessayez, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>The access token could not be renewed now.</source>
        <translation>Le jeton d’accès n’a pas pu être renouvelé maintenant.</translation>
    </message>
    <message>
        <source>The command was ended.</source>
        <translation>La commande a été arrêtée.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-la.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>It was “%2”.</source>
        <translation>C’était «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give a provider&apos;s name, an address that begins with https://, or an e-mail address.</source>
        <translation>Indiquez le nom d’un fournisseur, une adresse qui commence par https:// ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody at %3 says how to sign in.</source>
        <translation>Chez %3, personne ne dit comment se connecter.</translation>
    </message>
    <message>
        <source>It is no issuer, and no API that asks for a token.</source>
        <translation>Ce n’est ni un émetteur, ni une API qui demande un jeton.</translation>
    </message>
    <message>
        <source>Look whether the address is right, or give the endpoints by hand.</source>
        <translation>Vérifiez que l’adresse est juste, ou indiquez les endpoints à la main.</translation>
    </message>
    <message>
        <source>%3 leads into a private network.</source>
        <translation>%3 mène dans un réseau privé.</translation>
    </message>
    <message>
        <source>It named “%2”, which is not asked on its word.</source>
        <translation>C’est «&#xa0;%2&#xa0;» qui a été nommé, et on ne s’y adresse pas sur cette seule parole.</translation>
    </message>
    <message>
        <source>If you know that address, give it yourself.</source>
        <translation>Si vous connaissez cette adresse, indiquez-la vous-même.</translation>
    </message>
    <message>
        <source>The description of a provider can&apos;t be used.</source>
        <translation>La description d’un fournisseur est inutilisable.</translation>
    </message>
    <message>
        <source>Expected in line %2 is: %1.</source>
        <translation>À la ligne %2, il est attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the description and try again.</source>
        <translation>Corrigez la description et réessayez.</translation>
    </message>
    <message>
        <source>A member of it is unknown, in line %2.</source>
        <translation>Un de ses éléments est inconnu, à la ligne %2.</translation>
    </message>
    <message>
        <source>It holds what looks like a secret, in line %2.</source>
        <translation>Il contient ce qui ressemble à un secret, à la ligne %2.</translation>
    </message>
    <message>
        <source>Take the secret out; it is given when somebody signs in.</source>
        <translation>Retirez le secret&#x202f;; il se donne au moment de la connexion.</translation>
    </message>
    <message>
        <source>In line %2 stands no address that begins with https://, or with http:// on this computer.</source>
        <translation>À la ligne %2, il n’y a pas d’adresse qui commence par https://, ou par http:// sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file of your own providers can&apos;t be used.</source>
        <translation>Le fichier de vos propres fournisseurs est inutilisable.</translation>
    </message>
    <message>
        <source>%3 is damaged: %2.</source>
        <translation>%3 est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct it, or put it aside; Cloakroom leaves it as it is.</source>
        <translation>Corrigez-le, ou mettez-le de côté&#x202f;; Cloakroom le laisse tel quel.</translation>
    </message>
    <message>
        <source>These providers were written by a newer Cloakroom.</source>
        <translation>Ces fournisseurs ont été écrits par un Cloakroom plus récent.</translation>
    </message>
    <message>
        <source>The version of the file is %2.</source>
        <translation>La version du fichier est %2.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one leaves the file as it is.</source>
        <translation>Utilisez le Cloakroom plus récent&#x202f;; celui-ci laisse le fichier tel quel.</translation>
    </message>
    <message>
        <source>That is too large for a file of providers.</source>
        <translation>C’est trop grand pour un fichier de fournisseurs.</translation>
    </message>
    <message>
        <source>It may have %1 bytes, and has %2.</source>
        <translation>Il peut faire %1&#xa0;octets, et en fait %2.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Those would be too many providers.</source>
        <translation>Cela ferait trop de fournisseurs.</translation>
    </message>
    <message>
        <source>You may have %1 of your own, and it would be %2.</source>
        <translation>Vous pouvez en avoir %1 à vous, et cela ferait %2.</translation>
    </message>
    <message>
        <source>Remove what you don&apos;t need any more.</source>
        <translation>Supprimez ce dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>This provider is not there any more.</source>
        <translation>Ce fournisseur n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the list of providers again.</source>
        <translation>Regardez de nouveau la liste des fournisseurs.</translation>
    </message>
    <message>
        <source>This can&apos;t be part of the provider&apos;s address.</source>
        <translation>Ceci ne peut pas faire partie de l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>Its member “%2” is unknown, or is not one of: %1.</source>
        <translation>Son élément «&#xa0;%2&#xa0;» est inconnu, ou n’est pas l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The description of a provider&apos;s request can&apos;t be used.</source>
        <translation>La description d’une requête d’un fournisseur est inutilisable.</translation>
    </message>
    <message>
        <source>%3 is not there.</source>
        <translation>%3 n’est pas là.</translation>
    </message>
    <message>
        <source>Look at its name and its folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The system says: %2.</source>
        <translation>Le système dit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at its name and its permissions.</source>
        <translation>Vérifiez son nom et ses permissions.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions of the folder.</source>
        <translation>Vérifiez l’espace libre et les permissions du dossier.</translation>
    </message>
    <message>
        <source>%3 is not used.</source>
        <translation>%3 n’est pas utilisé.</translation>
    </message>
    <message>
        <source>It is a link, no plain file, or somebody else&apos;s.</source>
        <translation>C’est un lien, pas un simple fichier, ou il est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Look who put it there, and remove it.</source>
        <translation>Regardez qui l’a mis là, et supprimez-le.</translation>
    </message>
    <message>
        <source>Your administrator does not allow sign-ins there.</source>
        <translation>Votre administrateur n’y autorise pas de connexion.</translation>
    </message>
    <message>
        <source>“%2” is not on the list.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Ask your administrator to add it.</source>
        <translation>Demandez à votre administrateur de l’y ajouter.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be read.</source>
        <translation>Les règles de votre administrateur ne sont pas lisibles.</translation>
    </message>
    <message>
        <source>%3: %2.</source>
        <translation>%3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ask your administrator; until then nobody can sign in anew.</source>
        <translation>Demandez à votre administrateur&#x202f;; d’ici là, aucune nouvelle connexion n’est possible.</translation>
    </message>
    <message>
        <source>Your administrator’s rules can&apos;t be understood.</source>
        <translation>Les règles de votre administrateur ne peuvent pas être comprises.</translation>
    </message>
    <message>
        <source>Expected in %3: %1. Found: %2.</source>
        <translation>Dans %3, il faut %1, et il y a %2.</translation>
    </message>
    <message>
        <source>Whether Cloakroom starts with your session could not be changed.</source>
        <translation>Le démarrage de Cloakroom avec votre session n’a pas pu être modifié.</translation>
    </message>
    <message>
        <source>The provider has no logout page.</source>
        <translation>Le fournisseur n’a pas de page de déconnexion.</translation>
    </message>
    <message>
        <source>Sign out on one of its own pages in the browser.</source>
        <translation>Déconnectez-vous sur l’une de ses pages dans le navigateur.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged.</source>
        <translation>La liste des comptes était endommagée.</translation>
    </message>
    <message>
        <source>What could be read of it is shown; a copy of the file is kept as %3.</source>
        <translation>Ce qui a pu en être lu est affiché&#x202f;; une copie du fichier est gardée sous %3.</translation>
    </message>
    <message>
        <source>Put a copy from a backup in its place, or sign in again; the tokens are still in the keychain.</source>
        <translation>Mettez à sa place une copie de sauvegarde, ou reconnectez-vous&#x202f;; les jetons sont toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Cloakroom.</source>
        <translation>La liste des comptes a été écrite par un Cloakroom plus récent.</translation>
    </message>
    <message>
        <source>%3 stays as it is.</source>
        <translation>%3 reste tel quel.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read.</source>
        <translation>La liste des comptes n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Look at the permissions of the file.</source>
        <translation>Vérifiez les permissions du fichier.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved.</source>
        <translation>La liste des comptes n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Another Cloakroom works on this account.</source>
        <translation>Un autre Cloakroom travaille sur ce compte.</translation>
    </message>
    <message>
        <source>The account could not be locked against other programs.</source>
        <translation>Le compte n’a pas pu être verrouillé face aux autres programmes.</translation>
    </message>
    <message>
        <source>An account in the list can&apos;t be used.</source>
        <translation>Un compte de la liste est inutilisable.</translation>
    </message>
    <message>
        <source>Sign in to it again.</source>
        <translation>Reconnectez-le.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>Look at the list of accounts again.</source>
        <translation>Regardez de nouveau la liste des comptes.</translation>
    </message>
    <message>
        <source>This account is being renewed.</source>
        <translation>Ce compte est en cours de renouvellement.</translation>
    </message>
    <message>
        <source>Sign out once that is done, in a moment.</source>
        <translation>Déconnectez-vous une fois que ce sera fait, dans un instant.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account can&apos;t be read.</source>
        <translation>Ce que le trousseau contient pour ce compte n’est pas lisible.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account is damaged.</source>
        <translation>Ce que le trousseau contient pour ce compte est endommagé.</translation>
    </message>
    <message>
        <source>What the keychain holds for this account was written by a newer Cloakroom.</source>
        <translation>Ce que le trousseau contient pour ce compte a été écrit par un Cloakroom plus récent.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom, or sign in again.</source>
        <translation>Utilisez le Cloakroom plus récent, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>What the keychain holds here belongs to another account.</source>
        <translation>Ce que le trousseau contient ici appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The demo provider could not start.</source>
        <translation>Le fournisseur de démonstration n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>%3 could not use the request: something in it is missing, doubled or malformed.</source>
        <translation>%3 ne sait que faire de la requête&#xa0;: quelque chose y manque, y est en double ou mal formé.</translation>
    </message>
    <message>
        <source>Look at the client ID, the redirect address and the extra parameters, or ask the operator of the server.</source>
        <translation>Regardez l’ID client, l’adresse de redirection et les paramètres en plus, ou demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>%3 does not let this application sign in this way.</source>
        <translation>%3 ne permet pas à cette application de se connecter ainsi.</translation>
    </message>
    <message>
        <source>Ask its operator to allow this way, its grant type, for the client ID.</source>
        <translation>Demandez à son exploitant de permettre cette façon, son type d’octroi, pour l’ID client.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser.</source>
        <translation>La connexion a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again if that was not what you wanted.</source>
        <translation>Reconnectez-vous si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Ask its operator for a client ID that may use the authorization code grant.</source>
        <translation>Demandez à son exploitant un ID client qui puisse utiliser l’octroi par code d’autorisation.</translation>
    </message>
    <message>
        <source>%3 does not know one of the scopes, or does not allow it.</source>
        <translation>%3 ne connaît pas l’un des scopes, ou ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask for other scopes.</source>
        <translation>Demandez d’autres scopes.</translation>
    </message>
    <message>
        <source>%3 failed while it worked on the request.</source>
        <translation>%3 a échoué en traitant la requête.</translation>
    </message>
    <message>
        <source>%3 is overloaded or under maintenance.</source>
        <translation>%3 est surchargé ou en maintenance.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%3 no longer takes what this sign-in was based on.</source>
        <translation>%3 n’accepte plus ce sur quoi reposait cette connexion.</translation>
    </message>
    <message>
        <source>It was used before, has ended, was taken back, or belongs to another application.</source>
        <translation>Cela a déjà servi, a pris fin, a été retiré ou appartient à une autre application.</translation>
    </message>
    <message>
        <source>%3 does not know this way to ask for a token.</source>
        <translation>%3 ne connaît pas cette façon de demander un jeton.</translation>
    </message>
    <message>
        <source>Ask its operator which ways it offers.</source>
        <translation>Demandez à son exploitant quelles façons sont proposées.</translation>
    </message>
    <message>
        <source>%3 can&apos;t revoke this kind of token.</source>
        <translation>%3 ne sait pas révoquer ce genre de jeton.</translation>
    </message>
    <message>
        <source>%3 needs to ask you something before it goes on.</source>
        <translation>%3 doit vous demander quelque chose avant de continuer.</translation>
    </message>
    <message>
        <source>Sign in again without a prompt parameter.</source>
        <translation>Reconnectez-vous sans paramètre prompt.</translation>
    </message>
    <message>
        <source>%3 needs you to sign in there first.</source>
        <translation>%3 a besoin que vous vous y connectiez d’abord.</translation>
    </message>
    <message>
        <source>%3 needs you to choose one of your accounts there.</source>
        <translation>%3 a besoin que vous y choisissiez l’un de vos comptes.</translation>
    </message>
    <message>
        <source>Sign in again and choose one in the browser.</source>
        <translation>Reconnectez-vous et choisissez-en un dans le navigateur.</translation>
    </message>
    <message>
        <source>%3 needs your consent first.</source>
        <translation>%3 a d’abord besoin de votre accord.</translation>
    </message>
    <message>
        <source>Sign in again and give it in the browser.</source>
        <translation>Reconnectez-vous et donnez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>Ask the operator of the server.</source>
        <translation>Demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>%3 could not use the signed request.</source>
        <translation>%3 n’a rien pu faire de la requête signée.</translation>
    </message>
    <message>
        <source>%3 does not take signed requests.</source>
        <translation>%3 n’accepte pas les requêtes signées.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request” and sign in again.</source>
        <translation>Supprimez le paramètre en plus «&#xa0;request&#xa0;» et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%3 does not take requests by address.</source>
        <translation>%3 n’accepte pas les requêtes par adresse.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “request_uri” and sign in again.</source>
        <translation>Supprimez le paramètre en plus «&#xa0;request_uri&#xa0;» et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%3 does not take a registration within the request.</source>
        <translation>%3 n’accepte pas d’enregistrement au sein de la requête.</translation>
    </message>
    <message>
        <source>Remove the extra parameter “registration” and sign in again.</source>
        <translation>Supprimez le paramètre en plus «&#xa0;registration&#xa0;» et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%3 does not know the API that the token should be for, or does not allow it.</source>
        <translation>%3 ne connaît pas l’API à laquelle le jeton serait destiné, ou ne la permet pas.</translation>
    </message>
    <message>
        <source>Look at the resource and the audience that are asked for.</source>
        <translation>Regardez la ressource et l’audience demandées.</translation>
    </message>
    <message>
        <source>%3 no longer takes the access token.</source>
        <translation>%3 n’accepte plus le jeton d’accès.</translation>
    </message>
    <message>
        <source>Renew it, or sign in again.</source>
        <translation>Renouvelez-le, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>%3 doesn&apos;t take the proof that the key of the tokens is at hand.</source>
        <translation>%3 n’accepte pas la preuve que la clé des jetons est bien là.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong by more than it allows.</source>
        <translation>L’horloge de cet ordinateur s’écarte peut-être plus que permis.</translation>
    </message>
    <message>
        <source>Set the clock; if it is right, tell the operator of the server (RFC 9449).</source>
        <translation>Réglez l’horloge&#x202f;; si elle est juste, prévenez l’exploitant du serveur (RFC 9449).</translation>
    </message>
    <message>
        <source>%3 asks again and again for a new proof.</source>
        <translation>%3 redemande sans cesse une nouvelle preuve.</translation>
    </message>
    <message>
        <source>It got one with the nonce that it gave, and asked for another.</source>
        <translation>Il en a reçu une avec le nonce qu’il avait donné, et en a demandé une autre.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell its operator (RFC 9449, section 8).</source>
        <translation>Réessayez plus tard&#x202f;; si rien ne change, prévenez son exploitant (RFC 9449, section 8).</translation>
    </message>
    <message>
        <source>%3 wants a scope that the token does not have.</source>
        <translation>%3 veut un scope que le jeton n’a pas.</translation>
    </message>
    <message>
        <source>Sign in again and ask for that scope.</source>
        <translation>Reconnectez-vous et demandez ce scope.</translation>
    </message>
    <message>
        <source>%3 has no way to sign in with another device.</source>
        <translation>%3 ne permet pas de se connecter avec un autre appareil.</translation>
    </message>
    <message>
        <source>It names no device authorization endpoint (RFC 8628).</source>
        <translation>Aucun endpoint d’autorisation pour appareils n’est nommé (RFC 8628).</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Connectez-vous avec le navigateur.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>Le code n’a pas été saisi à temps.</translation>
    </message>
    <message>
        <source>%3 gave it for a while only.</source>
        <translation>%3 ne l’a donné que pour un temps.</translation>
    </message>
    <message>
        <source>Try again, and enter the new code on the other device.</source>
        <translation>Réessayez, et saisissez le nouveau code sur l’autre appareil.</translation>
    </message>
    <message>
        <source>%3 gave no code.</source>
        <translation>%3 n’a pas donné de code.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask whoever runs the provider.</source>
        <translation>Connectez-vous avec le navigateur, ou demandez à l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>%3 answered with a page where a code belongs.</source>
        <translation>%3 a répondu par une page là où il faut un code.</translation>
    </message>
    <message>
        <source>Check the device endpoint, and whether a network wants you to sign in first.</source>
        <translation>Vérifiez l’endpoint pour appareils, et si un réseau veut d’abord que vous vous y connectiez.</translation>
    </message>
    <message>
        <source>%3 answered with something that isn&apos;t the code.</source>
        <translation>%3 a répondu par quelque chose qui n’est pas le code.</translation>
    </message>
    <message>
        <source>The answer of %3 lacks something.</source>
        <translation>Il manque quelque chose dans la réponse envoyée par %3.</translation>
    </message>
    <message>
        <source>It has no %1 that could be used.</source>
        <translation>Elle n’a pas de %1 utilisable.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider (RFC 8628, section 3.2).</source>
        <translation>Prévenez l’exploitant du fournisseur (RFC 8628, section 3.2).</translation>
    </message>
    <message>
        <source>The code of %3 can&apos;t be typed.</source>
        <translation>Le code donné par %3 ne peut pas être saisi.</translation>
    </message>
    <message>
        <source>It is “%2”: too long, or with characters that can&apos;t be seen.</source>
        <translation>C’est «&#xa0;%2&#xa0;»&#xa0;: trop long, ou avec des caractères qui ne se voient pas.</translation>
    </message>
    <message>
        <source>%3 sends you to an address that isn&apos;t safe.</source>
        <translation>%3 vous envoie à une adresse qui n’est pas sûre.</translation>
    </message>
    <message>
        <source>Its %1 is “%2”, and only https is opened.</source>
        <translation>Son %1 est «&#xa0;%2&#xa0;», et seul https est ouvert.</translation>
    </message>
    <message>
        <source>%3 wants to be asked less often than its code lives.</source>
        <translation>%3 veut être interrogé moins souvent que ne dure son code.</translation>
    </message>
    <message>
        <source>The code lives %1, and it wants %2 between two questions.</source>
        <translation>Le code dure %1, et il faudrait %2 entre deux questions.</translation>
    </message>
    <message>
        <source>Sign in with the browser, and tell whoever runs the provider.</source>
        <translation>Connectez-vous avec le navigateur, et prévenez l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>This is not the address that the sign-in ends on.</source>
        <translation>Ce n’est pas l’adresse où la connexion aboutit.</translation>
    </message>
    <message>
        <source>It has to begin with %1, but it is “%2”.</source>
        <translation>Elle doit commencer par %1, mais c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser in which you signed in.</source>
        <translation>Copiez l’adresse entière depuis le navigateur où vous vous êtes connecté.</translation>
    </message>
    <message>
        <source>This address holds no answer.</source>
        <translation>Cette adresse ne contient pas de réponse.</translation>
    </message>
    <message>
        <source>What comes after the question mark is missing.</source>
        <translation>Ce qui vient après le point d’interrogation manque.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, to its very end.</source>
        <translation>Copiez l’adresse entière depuis le navigateur, jusqu’au bout.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>Cette adresse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>Its state isn&apos;t the one that was sent.</source>
        <translation>Son state n’est pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>Use the browser that was opened last, or open the link again.</source>
        <translation>Utilisez le navigateur ouvert en dernier, ou rouvrez le lien.</translation>
    </message>
    <message>
        <source>%3 said no.</source>
        <translation>%3 a refusé.</translation>
    </message>
    <message>
        <source>Its words repeat a secret, so they are not shown.</source>
        <translation>Ses mots répètent un secret : ils ne sont donc pas affichés.</translation>
    </message>
    <message>
        <source>A proxy can&apos;t know this name.</source>
        <translation>Un proxy ne peut pas connaître ce nom.</translation>
    </message>
    <message>
        <source>There is a “%1” in “%2”, which would end the name.</source>
        <translation>«&#xa0;%2&#xa0;» contient un «&#xa0;%1&#xa0;», qui mettrait fin au nom.</translation>
    </message>
    <message>
        <source>Nothing opens it without its passphrase.</source>
        <translation>Rien ne l’ouvre sans sa phrase secrète.</translation>
    </message>
    <message>
        <source>Give the passphrase with the certificate.</source>
        <translation>Indiquez la phrase secrète avec le certificat.</translation>
    </message>
    <message>
        <source>The private key in %3 can&apos;t be opened.</source>
        <translation>La clé privée dans %3 ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>It has another passphrase, or the file is damaged.</source>
        <translation>Elle a une autre phrase secrète, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Give the passphrase again.</source>
        <translation>Indiquez à nouveau la phrase secrète.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password: give them with its address.</source>
        <translation>Le proxy demande un nom et un mot de passe&#xa0;: indiquez-les avec son adresse.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t take the name and the password that were given.</source>
        <translation>Le proxy n’accepte pas le nom et le mot de passe indiqués.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key.</source>
        <translation>Indiquez la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>The key in this file can&apos;t be opened.</source>
        <translation>La clé de ce fichier ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Give the passphrase of the key again.</source>
        <translation>Indiquez à nouveau la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>%3 takes requests only ahead of the browser.</source>
        <translation>%3 n’accepte les requêtes qu’à l’avance, avant le navigateur.</translation>
    </message>
    <message>
        <source>That was switched off for this account (RFC 9126).</source>
        <translation>Cela a été désactivé pour ce compte (RFC 9126).</translation>
    </message>
    <message>
        <source>Switch it on again under More.</source>
        <translation>Réactivez-le sous «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Ask an administrator of this computer what listens there.</source>
        <translation>Demandez à un administrateur de cet ordinateur ce qui écoute là.</translation>
    </message>
    <message>
        <source>Remove it, and start Cloakroom again.</source>
        <translation>Supprimez-le et relancez Cloakroom.</translation>
    </message>
    <message>
        <source>The system names no safe place for a socket.</source>
        <translation>Le système n’indique pas d’endroit sûr pour un socket.</translation>
    </message>
    <message>
        <source>This token needs no proof.</source>
        <translation>Ce jeton n’a pas besoin de preuve.</translation>
    </message>
    <message>
        <source>It isn&apos;t bound to a key: an API takes it from whoever has it.</source>
        <translation>Il n’est lié à aucune clé&#xa0;: une API l’accepte de quiconque l’a.</translation>
    </message>
    <message>
        <source>Send the token alone, or sign in again with bound tokens.</source>
        <translation>Envoyez le jeton seul, ou reconnectez-vous avec des jetons liés.</translation>
    </message>
    <message>
        <source>A secret is missing.</source>
        <translation>Il manque un secret.</translation>
    </message>
    <message>
        <source>%3 answered with a web page where its keys belong.</source>
        <translation>%3 a répondu par une page web là où devraient être ses clés.</translation>
    </message>
    <message>
        <source>Check whether a network wants you to sign in first; if not, ask the operator of the server.</source>
        <translation>Vérifiez si un réseau veut d’abord que vous vous y connectiez ; sinon, demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>Give a token, or the answer or the header it is in.</source>
        <translation>Donnez un jeton, ou la réponse ou l’en-tête qui le contient.</translation>
    </message>
    <message>
        <source>Cloakroom looks at up to %1.</source>
        <translation>Cloakroom examine jusqu’à %1.</translation>
    </message>
    <message>
        <source>The socket where it would listen can&apos;t be reached.</source>
        <translation>Le socket où elle écouterait n’est pas accessible.</translation>
    </message>
    <message>
        <source>End Cloakroom and start it again.</source>
        <translation>Fermez Cloakroom et relancez-le.</translation>
    </message>
    <message>
        <source>The folder that XDG_RUNTIME_DIR names can&apos;t be entered, or its name is too long.</source>
        <translation>Le dossier nommé par XDG_RUNTIME_DIR n’est pas accessible, ou son nom est trop long.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a folder of this user, or unset it.</source>
        <translation>Donnez à XDG_RUNTIME_DIR un dossier de cet utilisateur, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>It can&apos;t be said whether the window of Cloakroom runs.</source>
        <translation>Impossible de dire si la fenêtre de Cloakroom est ouverte.</translation>
    </message>
    <message>
        <source>It gives one together with the client ID.</source>
        <translation>Il est donné avec l’ID client.</translation>
    </message>
    <message>
        <source>See what it takes with --help.</source>
        <translation>Voyez avec --help ce qu’elle accepte.</translation>
    </message>
    <message>
        <source>Not known here: “%3”.</source>
        <translation>Pas connu ici : « %3 ».</translation>
    </message>
    <message>
        <source>See what is with --help.</source>
        <translation>Voyez avec --help ce qui l’est.</translation>
    </message>
    <message>
        <source>There is no command “%3”.</source>
        <translation>Il n’y a pas de commande « %3 ».</translation>
    </message>
    <message>
        <source>See the commands with --help.</source>
        <translation>Voyez les commandes avec --help.</translation>
    </message>
    <message>
        <source>This is missing: %3.</source>
        <translation>Il manque : %3.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>There is a word too many.</source>
        <translation>Il y a un mot de trop.</translation>
    </message>
    <message>
        <source>Put what has blanks in it in quotes.</source>
        <translation>Mettez entre guillemets ce qui contient des espaces.</translation>
    </message>
    <message>
        <source>%3 needs a value.</source>
        <translation>%3 demande une valeur.</translation>
    </message>
    <message>
        <source>Give one behind it.</source>
        <translation>Indiquez-la à sa suite.</translation>
    </message>
    <message>
        <source>%3 takes no value.</source>
        <translation>%3 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez-la.</translation>
    </message>
    <message>
        <source>The command can&apos;t be used like this.</source>
        <translation>La commande ne peut pas être utilisée ainsi.</translation>
    </message>
    <message>
        <source>See how with --help.</source>
        <translation>Voyez comment avec --help.</translation>
    </message>
    <message>
        <source>That is no file of providers.</source>
        <translation>Ce n’est pas un fichier de fournisseurs.</translation>
    </message>
    <message>
        <source>%3 is not the JSON that was expected: %2.</source>
        <translation>%3 n’est pas le JSON attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and can&apos;t be copied.</source>
        <translation>La liste des comptes était endommagée et ne peut pas être copiée.</translation>
    </message>
    <message>
        <source>%3 stays as it is, and nothing is saved there.</source>
        <translation>%3 reste tel quel, et rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>Look at the free space and the permissions, and put the copies of earlier damage elsewhere.</source>
        <translation>Vérifiez l’espace libre et les permissions, et déplacez ailleurs les copies des dégâts précédents.</translation>
    </message>
    <message>
        <source>A token could not be revoked.</source>
        <translation>Un jeton n’a pas pu être révoqué.</translation>
    </message>
    <message>
        <source>The keychain did not give it out; it stays good until it ends.</source>
        <translation>Le trousseau ne l’a pas livré ; il reste valable jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>End the session at the provider.</source>
        <translation>Terminez la session chez le fournisseur.</translation>
    </message>
    <message>
        <source>This file holds no private key that can be read.</source>
        <translation>Ce fichier ne contient aucune clé privée lisible.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, from its BEGIN line to its END line.</source>
        <translation>Donnez une clé privée en PEM, de sa ligne BEGIN à sa ligne END.</translation>
    </message>
    <message>
        <source>This private key can&apos;t be used.</source>
        <translation>Cette clé privée ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Make a longer one, or one on the curve P-256, and register its public half.</source>
        <translation>Créez-en une plus longue, ou une sur la courbe P-256, et enregistrez sa moitié publique.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>C’est un dossier, un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Donnez un fichier.</translation>
    </message>
    <message>
        <source>%3 does not know this client ID, or what proves it (a secret, a key or a certificate) does not belong to it.</source>
        <translation>%3 ne connaît pas cet ID client, ou ce qui le prouve (un secret, une clé ou un certificat) ne lui appartient pas.</translation>
    </message>
    <message>
        <source>Compare the client ID, and the secret, key or certificate, with what was registered.</source>
        <translation>Comparez l’ID client, et le secret, la clé ou le certificat, à ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>This address was cut, or it belongs to no sign-in of yours.</source>
        <translation>Cette adresse a été coupée, ou elle n’appartient à aucune de vos connexions.</translation>
    </message>
    <message>
        <source>Its state is missing.</source>
        <translation>Son «&#xa0;state&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%3 said no in words of its own.</source>
        <translation>%3 a refusé avec ses propres mots.</translation>
    </message>
    <message>
        <source>Use the newer Cloakroom; this one neither reads nor changes it.</source>
        <translation>Utilisez le Cloakroom plus récent ; celui-ci ne la lit ni ne la modifie.</translation>
    </message>
    <message>
        <source>%3 takes no tokens of that issuer.</source>
        <translation>%3 n&apos;accepte pas les jetons de cet émetteur.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Take that way, or choose another provider.</source>
        <translation>Prenez cette voie, ou choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <source>%2 takes no client secret from a program on a desktop.</source>
        <translation>%2 n’accepte pas de secret client d’un programme de bureau.</translation>
    </message>
    <message>
        <source>One was given, and would have been sent.</source>
        <translation>Un secret a été donné, et aurait été envoyé.</translation>
    </message>
    <message>
        <source>Leave out --client-secret, and register a public client.</source>
        <translation>Omettez --client-secret et enregistrez un client public.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be read.</source>
        <translation>Les clés sont illisibles.</translation>
    </message>
    <message>
        <source>In their JSON “%1” is expected, but “%2” was found.</source>
        <translation>Dans leur JSON, «&#xa0;%1&#xa0;» était attendu, mais «&#xa0;%2&#xa0;» a été trouvé.</translation>
    </message>
    <message>
        <source>Correct it there, or get the keys again.</source>
        <translation>Corrigez-le à cet endroit, ou procurez-vous les clés à nouveau.</translation>
    </message>
    <message>
        <source>One is registered by hand: %2.</source>
        <translation>Il s’enregistre à la main&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Your keychain did not let Cloakroom in.</source>
        <translation>Votre trousseau n’a pas laissé entrer Cloakroom.</translation>
    </message>
    <message>
        <source>It was told no, by you or in its settings.</source>
        <translation>Cela a été refusé, par vous ou dans ses réglages.</translation>
    </message>
    <message>
        <source>This sign-in is lost: your keychain did not keep it.</source>
        <translation>Cette connexion est perdue : votre trousseau ne l’a pas gardée.</translation>
    </message>
    <message>
        <source>It was asked twice, and without the window nothing else holds a sign-in.</source>
        <translation>Il a été sollicité deux fois, et sans la fenêtre rien d’autre ne garde une connexion.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then sign in again.</source>
        <translation>Regardez si le trousseau est déverrouillé et si son disque a de la place, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>What this renewal brought is lost: your keychain did not keep it.</source>
        <translation>Ce que ce renouvellement a apporté est perdu : votre trousseau ne l’a pas gardé.</translation>
    </message>
    <message>
        <source>It was asked until the command ended, and without the window nothing else holds a sign-in.</source>
        <translation>Il a été sollicité jusqu’à la fin de la commande, et sans la fenêtre rien d’autre ne garde une connexion.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and its disk has room, then renew again. Where the server no longer takes the old sign-in, sign in again.</source>
        <translation>Regardez si le trousseau est déverrouillé et si son disque a de la place, puis renouvelez encore. Si le serveur n’accepte plus l’ancienne connexion, reconnectez-vous.</translation>
    </message>
    <message>
        <source>It leads to %1, and not to “%2”.</source>
        <translation>Il mène à %1, et non à « %2 ».</translation>
    </message>
    <message>
        <source>Choose one that it leads to, or leave the issuer out.</source>
        <translation>Choisissez-en un auquel il mène, ou omettez l’émetteur.</translation>
    </message>
    <message>
        <source>The list of accounts was changed by something other than Cloakroom.</source>
        <translation>La liste des comptes a été modifiée par autre chose que Cloakroom.</translation>
    </message>
    <message>
        <source>It is shown as it reads now; a copy of the file is kept as %3.</source>
        <translation>Elle est affichée telle qu’elle se lit maintenant ; une copie du fichier est gardée sous %3.</translation>
    </message>
    <message>
        <source>If you changed it yourself, all is well. Otherwise look at each account, or put a copy from a backup in its place; the tokens are still in the keychain.</source>
        <translation>Si vous l’avez modifiée vous-même, tout va bien. Sinon, regardez chaque compte, ou mettez à sa place une copie de sauvegarde ; les jetons sont toujours dans le trousseau.</translation>
    </message>
    <message>
        <source>The tokens of “%3” are bound to a key, and the new ones aren&apos;t.</source>
        <translation>Les jetons de « %3 » sont liés à une clé, et les nouveaux ne le sont pas.</translation>
    </message>
    <message>
        <source>Whoever gets hold of one that isn&apos;t bound can use it, so the account stays as it was.</source>
        <translation>Quiconque s’empare d’un jeton qui n’est pas lié peut l’utiliser ; le compte reste donc tel qu’il était.</translation>
    </message>
    <message>
        <source>Sign in with bound tokens, or say that you want none: under More, or with --dpop never.</source>
        <translation>Connectez-vous avec des jetons liés, ou dites que vous n’en voulez pas : sous « Plus », ou avec --dpop never.</translation>
    </message>
    <message>
        <source>No browser can be opened here.</source>
        <translation>Aucun navigateur ne peut être ouvert ici.</translation>
    </message>
    <message>
        <source>This session has no display, and BROWSER names no program.</source>
        <translation>Cette session n’a pas d’écran, et BROWSER ne nomme aucun programme.</translation>
    </message>
    <message>
        <source>Sign in with another device, or open the link in a browser elsewhere and paste the address it ends on.</source>
        <translation>Connectez-vous avec un autre appareil, ou ouvrez le lien dans un navigateur ailleurs et collez l’adresse où il aboutit.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 s’est terminé par une erreur.</translation>
    </message>
    <message>
        <source>The page %1 could not be opened.</source>
        <translation>La page %1 n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The keychain took it and gave nothing back.</source>
        <translation>Le trousseau l’a prise et n’a rien rendu.</translation>
    </message>
    <message>
        <source>Your administrator’s rules are not used.</source>
        <translation>Les règles de votre administrateur ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>%3 can be changed by everybody.</source>
        <translation>%3 peut être modifié par tout le monde.</translation>
    </message>
    <message>
        <source>It is written anew, as it is shown; a copy of the damaged file is kept as %3.</source>
        <translation>Elle est réécrite telle qu’elle est affichée ; une copie du fichier endommagé est gardée sous %3.</translation>
    </message>
    <message>
        <source>There is nothing to do. If you were changing the file yourself, change it again; your changes are in the copy.</source>
        <translation>Il n’y a rien à faire. Si vous modifiiez vous-même le fichier, modifiez-le à nouveau ; vos modifications sont dans la copie.</translation>
    </message>
    <message>
        <source>%3 no longer has the request that was sent ahead.</source>
        <translation>%3 n’a plus la requête envoyée d’avance.</translation>
    </message>
    <message>
        <source>It keeps one for a while, and for one use (RFC 9126).</source>
        <translation>Il n’en garde une que quelque temps, et pour un seul usage (RFC 9126).</translation>
    </message>
    <message>
        <source>Sign in again, and finish in the browser soon.</source>
        <translation>Reconnectez-vous, et terminez sans tarder dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%2 could not be started, or ended with an error.</source>
        <translation>%2 n’a pas pu être lancé ou s’est terminé par une erreur.</translation>
    </message>
    <message>
        <source>This sign-in was given to the keychain, but could not be read back.</source>
        <translation>Cette connexion a été confiée au trousseau, mais n’a pas pu être relue.</translation>
    </message>
    <message>
        <source>Look whether the keychain is unlocked and answers. The window saves it again by itself; a command reads it the next time.</source>
        <translation>Regardez si le trousseau est déverrouillé et répond. La fenêtre l’enregistre à nouveau d’elle-même ; une commande la lit la prochaine fois.</translation>
    </message>
    <message>
        <source>It has to begin with %1.</source>
        <translation>Elle doit commencer par %1.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or lets nothing through: check its address.</source>
        <translation>Le proxy est injoignable ou ne laisse rien passer&#xa0;: vérifiez son adresse.</translation>
    </message>
    <message>
        <source>This sign-in is lost: the list of accounts could not be saved.</source>
        <translation>Cette connexion est perdue : la liste des comptes n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Its tokens were removed from the keychain, and revoked where the server offers that. Look at the free space and the permissions of the folder, then sign in again.</source>
        <translation>Ses jetons ont été retirés du trousseau, et révoqués là où le serveur le permet. Vérifiez l’espace libre et les permissions du dossier, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>It is reached by a proxy, and the way there or the proxy failed.</source>
        <translation>On y accède par un proxy, et le chemin ou le proxy a échoué.</translation>
    </message>
    <message>
        <source>The proxy that was set can&apos;t be read.</source>
        <translation>Le proxy réglé n’est pas lisible.</translation>
    </message>
    <message>
        <source>Nobody knows which one it was, and nothing is sent past it.</source>
        <translation>Personne ne sait lequel c’était, et rien n’est envoyé sans passer par lui.</translation>
    </message>
    <message>
        <source>Choose one in the preferences, or in the account&apos;s settings.</source>
        <translation>Choisissez-en un dans les préférences, ou dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Cloakroom can&apos;t check with this kind of key.</source>
        <translation>Cloakroom ne sait pas vérifier avec ce genre de clé.</translation>
    </message>
    <message>
        <source>Give the key that the token is signed with.</source>
        <translation>Indiquez la clé avec laquelle le jeton est signé.</translation>
    </message>
    <message>
        <source>This PEM text holds more than one public key.</source>
        <translation>Ce texte PEM contient plus d’une clé publique.</translation>
    </message>
    <message>
        <source>Give one of them alone.</source>
        <translation>Indiquez-en une seule.</translation>
    </message>
    <message>
        <source>The ID token is made with a secret, not signed with a key.</source>
        <translation>Le jeton d’ID est fait avec un secret, pas signé avec une clé.</translation>
    </message>
    <message>
        <source>Cloakroom doesn&apos;t take %2: whoever knows the client secret, which no program on a desktop can keep, can make such a token.</source>
        <translation>Cloakroom n’accepte pas %2 : quiconque connaît le secret du client, qu’aucun programme de bureau ne peut garder, peut faire un tel jeton.</translation>
    </message>
    <message>
        <source>Ask the operator of the server to have this client&apos;s ID tokens signed with RS256 or ES256.</source>
        <translation>Demandez à l’exploitant du serveur de faire signer les jetons d’ID de ce client avec RS256 ou ES256.</translation>
    </message>
    <message>
        <source>Your keychain keeps this entry back.</source>
        <translation>Votre trousseau retient cette entrée.</translation>
    </message>
    <message>
        <source>It is open, but asks you before a program may see an entry.</source>
        <translation>Il est ouvert, mais vous demande avant de montrer une entrée à un programme.</translation>
    </message>
    <message>
        <source>Press Unlock in the window and allow Cloakroom there, or switch that question off in the keychain&apos;s settings.</source>
        <translation>Appuyez sur « Déverrouiller » dans la fenêtre et autorisez Cloakroom, ou désactivez cette question dans les réglages du trousseau.</translation>
    </message>
    <message>
        <source>Your preferences can&apos;t be understood.</source>
        <translation>Vos préférences ne peuvent pas être comprises.</translation>
    </message>
    <message>
        <source>Correct the file, or set your preferences anew; a copy of the file is kept then.</source>
        <translation>Corrigez le fichier, ou réglez de nouveau vos préférences&#x202f;; une copie du fichier est alors gardée.</translation>
    </message>
    <message>
        <source>Your keychain waits for an answer from you.</source>
        <translation>Votre trousseau attend une réponse de votre part.</translation>
    </message>
    <message>
        <source>It asked you something ten seconds ago.</source>
        <translation>Il vous a posé une question il y a dix secondes.</translation>
    </message>
    <message>
        <source>Answer its question, then try again.</source>
        <translation>Répondez à sa question, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain can&apos;t do what it was asked.</source>
        <translation>Votre trousseau ne sait pas faire ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>Look for a newer version of the keychain service, or use another.</source>
        <translation>Cherchez une version plus récente du service de trousseau, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>Don&apos;t go on in a network you don&apos;t know; where the server is your company&apos;s, give the certificate that signed it in “Authorities”.</source>
        <translation>N’allez pas plus loin sur un réseau que vous ne connaissez pas ; si le serveur est celui de votre entreprise, indiquez le certificat qui a signé le sien dans «&#xa0;Autorités&#xa0;».</translation>
    </message>
    <message>
        <source>Cloakroom was ended before the token was there.</source>
        <translation>Cloakroom a été fermé avant que le jeton soit là.</translation>
    </message>
</context>
</TS>
