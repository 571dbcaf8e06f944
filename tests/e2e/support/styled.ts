// The client fetches only the parts of the design system's style sheet that a page needs; this is how it is seen that none is missing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const designSystem = join(
  __dirname,
  '../../../web-client/node_modules/@digdir/designsystemet-css/dist/src/index.css',
);
const classes = (css: string): ReadonlySet<string> => new Set(css.match(/\.ds-[a-z][a-z-]*/g) ?? []);
const styled = classes(readFileSync(designSystem, 'utf8'));

/** Every class of the design system on the page that has rules has them here. */
export const expectStyled = async (page: Page): Promise<void> => {
  const { drawn, css } = await page.evaluate(() => {
    const textOf = (rules: CSSRuleList): string =>
      [...rules]
        .map((rule) => {
          const imported = rule instanceof CSSImportRule ? rule.styleSheet : null;
          return rule.cssText + (imported ? textOf(imported.cssRules) : '');
        })
        .join('');
    return {
      drawn: [
        ...new Set([...document.querySelectorAll('[class*="ds-"]')].flatMap((one) => [...one.classList])),
      ],
      css: [...document.styleSheets].map((sheet) => textOf(sheet.cssRules)).join(''),
    };
  });
  const here = classes(css);
  const lost = drawn.map((name) => `.${name}`).filter((name) => styled.has(name) && !here.has(name));
  expect(lost, `classes without their rules on ${page.url()}`).toEqual([]);
};
