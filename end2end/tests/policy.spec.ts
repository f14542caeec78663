// The stories fail on any complaint: here it is seen that they would.
import { expect, ready, test } from '../test';

test('a style in an attribute breaks the policy, and is heard', async ({ page, lang, complaints }) => {
  await page.goto(`/${lang}/`);
  await ready(page);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => complaints.some((text) => text.includes('security policy: style-src-attr'))).toBe(true);
  complaints.length = 0;
});

test('a script from elsewhere is refused, and is heard', async ({ page, lang, complaints }) => {
  await page.goto(`/${lang}/`);
  await ready(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = 'http://localhost:1/elsewhere.js';
    document.head.append(script);
  });
  await expect.poll(() => complaints.some((text) => text.includes('security policy: script-src-elem'))).toBe(true);
  complaints.length = 0;
});

test('a line in the console is heard', async ({ page, lang, complaints }) => {
  await page.goto(`/${lang}/`);
  await page.evaluate(() => console.error('on purpose'));
  await expect.poll(() => complaints.includes('console: on purpose')).toBe(true);
  complaints.length = 0;
});
