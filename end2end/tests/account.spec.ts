// An account, from the mail that makes it to the press that erases it.
import { AccountPage, address, codeOf, elsewhere, OTHER, PASSWORD } from '../pages/account';
import { accessible, expect, test as base } from '../test';

// A browser writes every refusal into its console, and the first thing the page asks is whether somebody is signed in.
const test = base.extend<{ account: AccountPage }>({
  account: async ({ page, lang }, use) => {
    await use(new AccountPage(page, lang));
  },
});
test.use({ allowed: ['the server responded with a status of 4', 'net::ERR_INTERNET_DISCONNECTED'] });

test('an account is made by the link of a mail, left and come back to', async ({ account, page, lang }) => {
  const email = address();
  await account.opens();
  await account.isOut();
  await accessible(page);
  await account.asks(email);
  await accessible(page);
  await account.follows(email, 'new');
  await accessible(page);

  // What is missing or too easy is said, and what was typed stays.
  await account.presses('account-link-make');
  await account.blames('account-password-new.missing');
  await account.owns('no');
  await account.types('account-password-new', 'trop court');
  await account.presses('account-link-make');
  await account.blames('api-password-short');
  await account.types('account-password-new', 'passwordpassword');
  await account.presses('account-link-make');
  await account.blames('api-password-weak');
  await expect(account.main.getByLabel(account.say('account-password-new'), { exact: true })).toHaveValue('passwordpassword');
  await account.types('account-password-new', PASSWORD);
  await account.presses('account-link-make');
  await account.tells('made');
  await account.isIn(email);
  await accessible(page);

  // The link has done its work: the same address makes no second account.
  const { link } = await account.mail(email);
  await account.signsOut();
  await page.goto(link);
  await account.types('account-password-new', OTHER);
  await account.owns('no');
  await account.presses('account-link-make');
  await account.blames('api-link-ended');
  await page.getByRole('link', { name: account.say('account-link-to') }).click();

  await account.signsIn(email);
  await account.tells('in');
  await account.isIn(email);
  // The language is changed under whoever is signed in; nothing else is.
  const other = new AccountPage(page, lang === 'fr' ? 'en' : 'fr');
  await page.getByRole('banner').getByRole('link', { name: other.say('language-own') }).click();
  await other.isIn(email);
  await page.reload();
  await other.isIn(email);
});

test('a wrong password and a missing answer are said where they are', async ({ account, page }) => {
  const email = address();
  await account.makes(email);
  await account.signsOut();
  await account.presses('account-sign-in');
  await account.blames('account-password.missing');
  await account.blames('account-own.missing');
  await accessible(page);
  await account.signsIn(email, OTHER);
  await account.blames('account-password.wrong-password');
  const password = account.main.getByLabel(account.say('account-password'), { exact: true });
  await expect(password).toHaveValue(OTHER);
  await expect(password).toHaveAttribute('type', 'password');
  await account.main.getByRole('button', { name: account.say('password.show') }).click();
  await expect(password).toHaveAttribute('type', 'text');
  // The list leads to the box.
  await account.main.getByRole('alert').getByRole('link').click();
  await expect(password).toBeFocused();
  await password.fill(PASSWORD);
  await password.press('Enter');
  await account.tells('in');
});

test('a forgotten password is chosen anew, and every device signs in again', async ({ account, page, context, lang }) => {
  const email = address();
  await account.makes(email);
  const other = await elsewhere(context, lang);
  await other.opens();
  await other.signsIn(email);
  await other.isIn(email);

  await account.signsOut();
  await account.types('account-email', email);
  await account.presses('account-to-forgot');
  // What was typed is not asked for twice.
  await expect(account.main.getByLabel(account.say('account-email'), { exact: true })).toHaveValue(email);
  await account.presses('account-forgot');
  await expect(account.main.getByText(account.say('account-sent', { email }))).toBeVisible();
  await account.follows(email, 'password');
  await account.types('account-password-new', OTHER);
  await accessible(page);
  await account.presses('account-link-reset');
  await account.tells('reset');
  await account.signsIn(email);
  await account.blames('account-password.wrong-password');
  await account.signsIn(email, OTHER);
  await account.isIn(email);

  await other.page.reload();
  await other.isOut();
  await other.page.context().close();
});

test('a code is asked for once there is an application for it, and a recovery code stands in for it', async ({ account, page }) => {
  const email = address();
  await account.makes(email);
  const { secret, recovery, used } = await account.takesCodes();
  await expect(account.main.getByText(account.say('codes-left', { count: 10 }))).toBeVisible();
  await account.signsOut();

  await account.signsIn(email);
  const code = account.main.getByLabel(account.say('account-code'), { exact: true });
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(code).toHaveAttribute('inputmode', 'numeric');
  await accessible(page);
  await account.presses('account-second');
  await account.blames('account-code.missing');
  await account.types('account-code', used);
  await account.presses('account-second');
  await account.blames('api-wrong-code');
  await account.types('account-code', codeOf(secret));
  await account.presses('account-second');
  await account.tells('in');
  await account.isIn(email);
  await account.signsOut();

  await account.signsIn(email);
  // Whoever comes back to the second step finds it as it was.
  await expect(account.main.getByRole('heading', { name: account.say('account-second-title') })).toBeVisible();
  await page.reload();
  await account.presses('account-second-recovery');
  await account.types('account-code-recovery', recovery[3]!.toUpperCase().replace(/-/g, ' '));
  await account.presses('account-second');
  await account.isIn(email);
  await expect(account.main.getByText(account.say('codes-left', { count: 9 }))).toBeVisible();

  const fresh = await account.unfolds('codes-to-recover');
  await account.presses('codes-recover', fresh);
  await expect(account.main.getByRole('code')).toHaveCount(10);
  await page.emulateMedia({ media: 'print' });
  await expect(account.main.getByRole('code').first()).toBeVisible();
  await expect(account.main.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await accessible(page);
  await account.presses('recovery-kept');
  const off = await account.unfolds('codes-to-end');
  await account.presses('codes-end', off);
  await account.tells('codes-ended');
  await account.signsOut();
  await account.signsIn(email);
  await account.isIn(email);
});

/** A browser of some years ago: bytes are read and written by the page. */
function withoutJson() {
  const kind = PublicKeyCredential as unknown as Record<string, unknown>;
  delete kind.parseCreationOptionsFromJSON;
  delete kind.parseRequestOptionsFromJSON;
  delete (PublicKeyCredential.prototype as unknown as Record<string, unknown>).toJSON;
}

for (const how of ['where the browser reads JSON', 'where the browser reads no JSON']) {
  test(`a passkey signs in by itself, ${how}`, async ({ account, page, context }) => {
    if (how === 'where the browser reads no JSON') await page.addInitScript(withoutJson);
    const authenticator = await context.newCDPSession(page);
    await authenticator.send('WebAuthn.enable');
    await authenticator.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const email = address();
    await account.makes(email);
    const part = await account.unfolds('passkeys-to-add');
    // It is named for the device as long as nobody names it.
    await expect(part.getByLabel(account.say('passkeys-name'), { exact: true })).toHaveValue(/^Chrome, /);
    await account.types('passkeys-name', 'Téléphone de Lan', part);
    await account.presses('passkeys-add', part);
    await account.tells('passkey-added', { name: 'Téléphone de Lan' });
    const key = account.main.getByRole('listitem').filter({ hasText: 'Téléphone de Lan' });
    await expect(key).toBeVisible();
    await accessible(page);
    // A device has one passkey for an account.
    const again = await account.unfolds('passkeys-to-add');
    await account.presses('passkeys-add', again);
    await account.blames('passkey-there');
    await account.signsOut();

    await account.presses('account-by-passkey');
    await account.blames('account-own.missing');
    await account.owns('yes');
    await account.presses('account-by-passkey');
    await account.tells('in');
    await account.isIn(email);

    await key.getByRole('button', { name: account.say('passkeys-to-remove') }).click();
    await account.presses('passkeys-remove', key);
    await account.tells('passkey-removed', { name: 'Téléphone de Lan' });
    await expect(account.main.getByText(account.say('passkeys-none'))).toBeVisible();
    await account.signsOut();
    await account.owns('yes');
    await account.presses('account-by-passkey');
    await account.blames('api-wrong-passkey');
  });
}

test('where one is signed in is listed, and ended from elsewhere', async ({ account, page, context, lang }) => {
  const email = address();
  await account.makes(email);
  const other = await elsewhere(context, lang);
  await other.opens();
  await other.signsIn(email);
  await other.isIn(email);

  await page.reload();
  const sessions = account.main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: account.say('sessions-this') })).toHaveCount(1);
  await expect(sessions.first().getByRole('heading')).toHaveText(/^Chrome, /);
  const ends = sessions.filter({ hasNotText: account.say('sessions-this') }).getByRole('button');
  await expect(ends).toHaveAccessibleName(new RegExp(`^${account.say('sessions-end')} Chrome, `));
  await ends.click();
  await expect(page.locator('#told')).toBeFocused();
  await expect(sessions).toHaveCount(1);

  // It is noticed at the next press, and nothing breaks.
  await other.presses('account-sign-out-everywhere');
  await other.tells('ended');
  await other.isOut();
  await account.isIn(email);
  await other.signsIn(email);
  await other.isIn(email);
  await other.presses('account-sign-out-everywhere');
  await other.tells('out-everywhere');
  await page.reload();
  await account.isOut();
  await other.page.context().close();
});

test('who one is is proved again in place, and nothing that was typed is lost', async ({ account, page }) => {
  const email = address();
  await account.makes(email);
  // As after a quarter of an hour: what matters is refused until it is proved.
  let proved = false;
  await page.route('**/api/account/passkeys/start', async (route) => {
    if (proved) return route.continue();
    return route.fulfill({ status: 403, json: { error: 'prove-again' } });
  });
  await page.route('**/api/session/proof', async (route) => {
    const response = await route.fetch();
    proved = response.ok();
    await route.fulfill({ response });
  });
  const part = await account.unfolds('passkeys-to-add');
  await account.types('passkeys-name', 'Une clé', part);
  await account.presses('passkeys-add', part);
  const proof = account.main.getByRole('group', { name: account.say('account-prove-title') });
  await expect(proof).toBeFocused();
  await accessible(page);
  await account.presses('account-prove', proof);
  await account.blames('account-password-now.missing');
  await account.types('account-password-now', OTHER, proof);
  await account.presses('account-prove', proof);
  await account.blames('account-password-now.wrong-password');
  await account.presses('account-leave', proof);
  await account.blames('api-prove-again');
  await expect(part.getByLabel(account.say('passkeys-name'), { exact: true })).toHaveValue('Une clé');

  await account.presses('passkeys-add', part);
  await account.types('account-password-now', PASSWORD, proof);
  await account.presses('account-prove', proof);
  await expect(proof).toBeHidden();
  await expect(part.getByLabel(account.say('passkeys-name'), { exact: true })).toHaveValue('Une clé');
  expect(proved).toBe(true);
});

test('the password and the address are changed', async ({ account, page, lang }) => {
  const [email, to] = [address(), address()];
  await account.makes(email);
  const password = await account.unfolds('account-to-change-password');
  await account.types('account-password-now', OTHER, password);
  await account.types('account-password-new', OTHER, password);
  await account.presses('account-change-password', password);
  await account.blames('account-password-now.wrong-password');
  await account.types('account-password-now', PASSWORD, password);
  await account.presses('account-change-password', password);
  await account.tells('password');

  const part = await account.unfolds('account-to-change-email');
  await account.types('account-email-new', 'nulle part', part);
  await account.types('account-password-now', OTHER, part);
  await account.presses('account-change-email', part);
  await account.blames('api-email-unread');
  await account.types('account-email-new', to, part);
  await account.presses('account-change-email', part);
  await account.tells('email-sent', { email: to });
  await account.isIn(email);
  await account.follows(to, 'email');
  await accessible(page);
  await account.presses('account-link-confirm');
  await account.tells('email');
  await account.isIn(to);
  expect(new URL(page.url()).pathname).toBe(lang === 'fr' ? '/fr/compte' : '/en/account');
});

test('a session that ends soon is made longer with one tap', async ({ account, page }) => {
  await account.makes(address());
  await page.route('**/api/session', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, json: { ...(await response.json()), idle: 240 } });
  });
  await page.reload();
  const warning = account.main.getByRole('alert');
  await expect(warning).toHaveText(account.say('account-soon'));
  await accessible(page);
  await page.unroute('**/api/session');
  await account.presses('account-extend');
  await account.tells('extended');
  await expect(warning).toBeHidden();
});

test('an account is erased for good', async ({ account, page }) => {
  const email = address();
  await account.makes(email);
  const part = await account.unfolds('account-to-erase');
  await accessible(page);
  await account.presses('account-erase', part);
  await account.blames('account-password-now.missing');
  await account.types('account-password-now', PASSWORD, part);
  await account.presses('account-erase', part);
  await account.tells('erased');
  await account.signsIn(email);
  await account.blames('account-password.wrong-password');
});

test.describe('without a network', () => {
  test('it is said that an account needs one, and that the drafts do not', async ({ account, page, context, lang, say }) => {
    await account.opens();
    await account.isOut();
    await context.setOffline(true);
    await account.types('account-email', address());
    await account.types('account-password', PASSWORD);
    await account.owns('no');
    await account.presses('account-sign-in');
    await account.blames('api-no-network');

    await page.getByRole('contentinfo').getByRole('link', { name: say('Aide', 'Help') }).click();
    await page.getByRole('contentinfo').getByRole('link', { name: account.say('account-link') }).click();
    await expect(account.main.getByRole('heading', { name: account.say('account-away') })).toBeVisible();
    await expect(account.main.getByText(account.say('account-away-drafts'))).toBeVisible();
    await accessible(page);
    await context.setOffline(false);
    await account.presses('retry');
    await account.isOut();
    expect(new URL(page.url()).pathname).toBe(lang === 'fr' ? '/fr/compte' : '/en/account');
  });

  test('a site without accounts says so', async ({ account, page }) => {
    await page.route('**/api/**', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }));
    await account.opens();
    await expect(account.main.getByText(account.say('api-no-server'))).toBeVisible();
    await accessible(page);
  });
});
