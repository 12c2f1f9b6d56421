// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization server of the journeys: oidc-provider with a login page of its own.
// It prints one line of JSON for its issuer, then one for each request to the token, revocation, registration
// and device endpoints, so that a journey can compare what the program did with what the server saw.
//
// From the environment:
//   ACCESS_TOKEN_SECONDS  life of an access token
//   SESSION_SECONDS       how long refresh tokens work, all of them, from the start of the server; told with each
//   JWT_ACCESS_TOKENS     "1": access tokens are JWTs for an API; userinfo refuses those
//   FAULT                 "unknown-key": ID tokens are signed by a key that isn't in the JWKS
//                         "forged": ... whose `kid` is that of a published key
//   REGISTRATION          "1": clients may be registered, and deleted by whoever has their token
//   DEVICE_SECONDS        how long the codes for other devices work; without it there are none
//   SILENT                a path whose requests are never answered
//   FEATURES              what it offers beyond that, separated by blanks: par, par-required, dpop, dpop-nonce (every
//                         proof needs one), dpop-required (no tokens without a proof), introspection, jarm,
//                         signed-userinfo, client-credentials, resources (JWT access tokens for the APIs that are
//                         named), mtls (with TLS_FOLDER), client-documents (a client_id may be the address of a
//                         document; of clientDocument it has what is there)
//   TLS_FOLDER            has server.pem and server.key: it speaks https. For mtls there are ca.pem, too, which vouches
//                         for the client "certified" (CN=robot), and self.json, the JWK with x5c of "self-certified"
//   ISSUER                its address as others see it, who come to its port some other way
//   CLIENT_JWK            the public key of the client "signer", which shows itself by private_key_jwt

import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import Provider from 'oidc-provider';
import { deniedPage, loginPage } from './pages.mjs';

const {
  ACCESS_TOKEN_SECONDS = '600',
  SESSION_SECONDS,
  JWT_ACCESS_TOKENS,
  FAULT,
  REGISTRATION,
  DEVICE_SECONDS,
  SILENT,
  FEATURES = '',
  CLIENT_JWK,
  TLS_FOLDER,
  ISSUER,
} = process.env;
const features = new Set(FEATURES.split(' '));
const sessionEnd = Date.now() + Number(SESSION_SECONDS) * 1000;
const api = 'https://api.journeys.example';
const apiScopes = 'orders:read orders:write';
const clientDocument = 'https://desk.journeys.example/client.json';

const deviceCode = 'urn:ietf:params:oauth:grant-type:device_code';

const people = {
  ana: { sub: 'ana', name: 'Ana Ferreira', email: 'ana@journeys.example', email_verified: true },
  ben: { sub: 'ben', name: 'Ben Okafor', email: 'ben@journeys.example', email_verified: false },
};

// As PEM first: Node 20 can hang for ever while it exports a key that it has just generated.
function newKey(type, options) {
  const encodings = {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  };
  return createPrivateKey(generateKeyPairSync(type, { ...options, ...encodings }).privateKey);
}

const rsa = newKey('rsa', { modulusLength: 2048 });
const ec = newKey('ec', { namedCurve: 'P-256' });
const stranger = newKey('ec', { namedCurve: 'P-256' });

function nativeClient(id, signingAlgorithm) {
  return {
    client_id: id,
    client_name: 'Cloakroom',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token', ...(DEVICE_SECONDS ? [deviceCode] : [])],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/callback'],
    id_token_signed_response_alg: signingAlgorithm,
    ...(features.has('dpop-required') && { dpop_bound_access_tokens: true }),
  };
}

const ofTls = (name) => readFileSync(join(TLS_FOLDER, name));

// RFC 8705 section 2: one by its name, vouched for by an authority, one by its key.
function certifiedClients() {
  const robot = { grant_types: ['client_credentials'], response_types: [], redirect_uris: [] };
  return [
    {
      ...robot,
      client_id: 'certified',
      token_endpoint_auth_method: 'tls_client_auth',
      tls_client_auth_subject_dn: 'CN=robot',
    },
    {
      ...robot,
      client_id: 'self-certified',
      token_endpoint_auth_method: 'self_signed_tls_client_auth',
      jwks: { keys: [JSON.parse(ofTls('self.json'))] },
    },
  ];
}

// Characters that RFC 6749 section 2.3.1 has encoded before they go into a header.
const oddSecret = 'p@ss:w%rd+&= /';

function confidentialClients() {
  const machine = {
    client_id: 'ma:chine+1',
    client_secret: oddSecret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
  const signer = CLIENT_JWK && {
    ...nativeClient('signer', 'ES256'),
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: [JSON.parse(CLIENT_JWK)] },
  };
  return features.has('client-credentials') ? [machine, signer].filter(Boolean) : [];
}

const resourceIndicators = {
  enabled: JWT_ACCESS_TOKENS === '1' || features.has('resources'),
  defaultResource: (ctx) => (features.has('resources') ? undefined : api),
  useGrantedResource: () => !features.has('resources'),
  getResourceServerInfo: (ctx, resource) => ({
    scope: apiScopes,
    audience: resource,
    accessTokenFormat: 'jwt',
    accessTokenTTL: Number(ACCESS_TOKEN_SECONDS),
    jwt: { sign: { alg: 'ES256' } },
  }),
};

const configuration = {
  clients: [
    {
      ...nativeClient('cloakroom', 'RS256'),
      ...(features.has('signed-userinfo') && { userinfo_signed_response_alg: 'ES256' }),
    },
    nativeClient('cloakroom-es256', 'ES256'),
    ...confidentialClients(),
    ...(features.has('mtls') ? certifiedClients() : []),
  ],
  jwks: {
    keys: [
      { ...rsa.export({ format: 'jwk' }), kid: 'rsa-1', use: 'sig', alg: 'RS256' },
      { ...ec.export({ format: 'jwk' }), kid: 'ec-1', use: 'sig', alg: 'ES256' },
    ],
  },
  cookies: { keys: ['only for journeys'] },
  scopes: ['openid', 'offline_access'],
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => people[id] }),
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  ...(features.has('mtls') && {
    clientAuthMethods: ['none', 'tls_client_auth', 'self_signed_tls_client_auth'],
  }),
  features: {
    mTLS: {
      enabled: features.has('mtls'),
      tlsClientAuth: true,
      selfSignedTlsClientAuth: true,
      getCertificate: (ctx) => ctx.socket.getPeerX509Certificate()?.toString(),
      certificateAuthorized: (ctx) => ctx.socket.authorized,
      certificateSubjectMatches: (ctx, property, expected) =>
        ctx.socket.getPeerX509Certificate().subject === expected,
    },
    devInteractions: { enabled: false },
    deviceFlow: { enabled: Boolean(DEVICE_SECONDS) },
    revocation: { enabled: true },
    pushedAuthorizationRequests: {
      enabled: features.has('par') || features.has('par-required'),
      requirePushedAuthorizationRequests: features.has('par-required'),
    },
    dPoP: {
      enabled: features.has('dpop') || features.has('dpop-nonce'),
      nonceSecret: Buffer.alloc(32, 'only for journeys'),
      requireNonce: () => features.has('dpop-nonce'),
    },
    introspection: { enabled: features.has('introspection'), allowedPolicy: () => true },
    jwtResponseModes: { enabled: features.has('jarm') },
    jwtUserinfo: { enabled: features.has('signed-userinfo') },
    clientCredentials: { enabled: features.has('client-credentials') },
    clientIdMetadataDocument: { enabled: features.has('client-documents'), ack: 'draft-02' },
    registration: { enabled: REGISTRATION === '1' },
    registrationManagement: { enabled: REGISTRATION === '1' },
    resourceIndicators,
  },
  // All that it fetches is that one document.
  fetch: async (url) => {
    say({ path: String(url), request: {}, status: 200, answer: {} });
    const { id_token_signed_response_alg: ignored, ...client } = nativeClient(clientDocument);
    return String(url) === clientDocument ? Response.json(client) : new Response('', { status: 404 });
  },
  interactions: { url: (ctx, interaction) => `/login/${interaction.uid}` },
  ttl: {
    AccessToken: Number(ACCESS_TOKEN_SECONDS),
    IdToken: 600,
    ...(DEVICE_SECONDS && { DeviceCode: Number(DEVICE_SECONDS) }),
    ...(SESSION_SECONDS && { RefreshToken: () => Math.round((sessionEnd - Date.now()) / 1000) }),
  },
  renderError: (ctx, answer) => {
    ctx.type = 'html';
    ctx.body = deniedPage(answer);
  },
};

// The person has both decided who they are and agreed, so both prompts are answered at once.
async function agree(provider, { params, grantId }, person) {
  const known = grantId && (await provider.Grant.find(grantId));
  const grant = known || new provider.Grant({ accountId: person, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  for (const resource of [params.resource ?? api].flat()) grant.addResourceScope(resource, apiScopes);
  return { login: { accountId: person }, consent: { grantId: await grant.save() } };
}

async function decided(provider, request, response) {
  request.setEncoding('utf8');
  let form = '';
  for await (const piece of request) form += piece;
  const decision = new URLSearchParams(form).get('decision');
  const details = await provider.interactionDetails(request, response);
  const result = people[decision]
    ? await agree(provider, details, decision)
    : { error: 'access_denied', error_description: 'The person pressed Deny' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function logIn(provider, request, response) {
  if (request.method === 'POST') return decided(provider, request, response);
  const { params } = await provider.interactionDetails(request, response);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  return response.end(loginPage(people, params));
}

function signedByStranger(idToken) {
  const { kid } = decodeProtectedHeader(idToken);
  const header = { alg: 'ES256', kid: FAULT === 'forged' ? kid : 'stranger-1' };
  return new SignJWT(decodeJwt(idToken)).setProtectedHeader(header).sign(stranger);
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// Inside of what oidc-provider does with a request: its answer passes here last.
async function witness(ctx, next) {
  await next();
  if (FAULT && ctx.body?.id_token) ctx.body = { ...ctx.body, id_token: await signedByStranger(ctx.body.id_token) };
  if (SESSION_SECONDS && ctx.body?.refresh_token)
    ctx.body = { ...ctx.body, refresh_token_expires_in: Math.round((sessionEnd - Date.now()) / 1000) };
  if (['/token', '/token/revocation', '/token/introspection', '/reg', '/device/auth', '/request', '/me'].includes(ctx.path)) {
    const { dpop, authorization } = ctx.headers;
    say({ path: ctx.path, request: ctx.oidc?.body ?? {}, status: ctx.status, answer: ctx.body, dpop, authorization });
  }
}

// A certificate is asked for, and whether it is good is for the token endpoint to say.
function createServerOfTls() {
  const [cert, key] = ['server.pem', 'server.key'].map(ofTls);
  const asks = features.has('mtls') && { ca: ofTls('ca.pem'), requestCert: true, rejectUnauthorized: false };
  return createSecureServer({ cert, key, ...asks });
}

const server = TLS_FOLDER ? createServerOfTls() : createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const { port } = server.address();
const issuer = ISSUER ?? `http${TLS_FOLDER ? 's' : ''}://127.0.0.1:${port}`;
const provider = new Provider(issuer, configuration);
provider.use(witness);
const answer = provider.callback();

server.on('request', (request, response) => {
  if (request.url === SILENT) return undefined;
  if (!request.url.startsWith('/login/')) return answer(request, response);
  return logIn(provider, request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end('The login page failed.');
  });
});
say({ issuer, port });
