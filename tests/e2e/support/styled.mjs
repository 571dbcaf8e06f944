// The client fetches only the parts of the design system's style sheet that a page needs; this is how it is seen that none is missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { designSystemCss } from './dependencies.mjs';

const classes = (css) => new Set(css.match(/\.ds-[a-z][a-z-]*/g) ?? []);
const styled = classes(readFileSync(designSystemCss, 'utf8'));

/** Every class of the design system on the page that has rules has them here. */
export const expectStyled = async (page) => {
  const { drawn, css } = await page.evaluate(() => {
    const textOf = (rules) =>
      [...rules]
        .map((rule) => rule.cssText + (rule.styleSheet ? textOf(rule.styleSheet.cssRules) : ''))
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
  assert.deepEqual(lost, [], `classes without their rules on ${page.url()}`);
};
