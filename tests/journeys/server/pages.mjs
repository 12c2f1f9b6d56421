// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is loaded from elsewhere, and what came from outside is escaped.

const escaped = (text) =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>
${body}
</body></html>
`;

export function loginPage(people, { client_id: client, scope = '' }) {
  const buttons = Object.entries(people).map(
    ([id, { name }]) => `<button name="decision" value="${id}">Continue as ${escaped(name)}</button>`,
  );
  const scopes = scope.split(' ').map((name) => `<li>${escaped(name)}</li>`);
  return page('Sign in', `<p>${escaped(client)} asks for:</p>
<ul>${scopes.join('')}</ul>
<form method="post">
${buttons.join('\n')}
<button name="decision" value="deny">Deny</button>
</form>`);
}

export function deniedPage({ error, error_description: description = '' }) {
  return page('This can’t go on', `<p>${escaped(error)}</p><p>${escaped(description)}</p>`);
}
