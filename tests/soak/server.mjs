// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization server of the soak: oidc-provider with rotation and reuse detection. It signs in whoever
// login_hint names, without a page. PUT /control sets what goes wrong at the token endpoint, GET tells what it saw.
//   fault    "500", "503", "429": that status; "portal": a web page; "truncated": half of the answer's JSON;
//            "reset": the connection ends in mid-answer; "lost": before it. The last three after the server
//            has done its part.
//   unrevoked  the status of a revocation that fails; 0: none does
//   count    how many requests it meets; delay: milliseconds before each answer; life: of access tokens in seconds
// A renewal is early in the first half of the token's life, late after its end.

import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from '../journeys/server/node_modules/oidc-provider/lib/index.js';

const control = { fault: '', unrevoked: 0, count: 0, delay: 0, life: 600 };
const seen = { requests: 0, renewals: 0, early: 0, late: 0, refused: 0, newest: {} };
const issued = {}; // to whom, when and for how long

const configuration = {
  clients: [
    {
      client_id: 'soak',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
      response_types: ['code'],
      redirect_uris: ['http://127.0.0.1/callback'],
    },
    {
      client_id: 'oidc-agent', // a peer that can't do without a secret
      client_secret: 'only for tests',
      application_type: 'native',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: ['http://localhost/callback'],
    },
  ],
  cookies: { keys: ['only for tests'] },
  scopes: ['openid', 'offline_access'],
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  features: { devInteractions: { enabled: false }, deviceFlow: { enabled: true }, revocation: { enabled: true } },
  interactions: { url: (ctx, interaction) => `/login/${interaction.uid}` },
  ttl: { AccessToken: () => control.life, IdToken: 600 },
};

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, configuration);
provider.use(async (ctx, next) => {
  await next();
  if (ctx.path !== '/token') return;
  if (ctx.status >= 400) seen.refused += 1;
  else if (ctx.oidc?.entities?.Account) {
    const id = ctx.oidc.entities.Account.accountId;
    const { at, life } = issued[id] ?? {};
    const age = (Date.now() - at) / 1000;
    if (ctx.oidc.params.grant_type === 'refresh_token') {
      seen.renewals += 1;
      seen.early += age < life / 2;
      seen.late += age >= life;
    }
    issued[id] = { at: Date.now(), life: control.life };
    seen.newest[id] = ctx.body.refresh_token;
  }
});
const answer = provider.callback();

async function signIn(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: params.login_hint, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const result = { login: { accountId: params.login_hint }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function obey(request, response) {
  if (request.method === 'PUT') {
    let text = '';
    for await (const piece of request) text += piece;
    Object.assign(control, JSON.parse(text));
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ...seen, left: control.count }));
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function giveTokens(request, response) {
  seen.requests += 1;
  const fault = control.count > 0 ? control.fault : '';
  if (fault) control.count -= 1;
  if (['500', '503', '429'].includes(fault)) {
    await pause(control.delay);
    const headers = fault === '500' ? {} : { 'retry-after': '2' };
    return response.writeHead(Number(fault), headers).end();
  }
  if (fault === 'portal') {
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end('<!doctype html><title>Welcome</title>Agree to go on');
  }
  const end = response.end.bind(response);
  response.end = async (body) => {
    await pause(control.delay);
    if (!fault) return end(body);
    if (fault === 'lost') return request.socket.destroy();
    const half = String(body).slice(0, String(body).length / 2);
    if (fault === 'truncated') response.setHeader('content-length', Buffer.byteLength(half));
    if (fault === 'truncated') return end(half);
    response.write(half);
    return setTimeout(() => request.socket.destroy(), 50);
  };
  return answer(request, response);
}

function revoke(request, response) {
  return control.unrevoked ? response.writeHead(control.unrevoked).end() : answer(request, response);
}

server.on('request', (request, response) => {
  const paths = { '/control': obey, '/token': giveTokens, '/token/revocation': revoke };
  const own = request.url.startsWith('/login/') ? signIn : paths[request.url];
  return (own || answer)(request, response);
});
console.log(JSON.stringify({ issuer }));
