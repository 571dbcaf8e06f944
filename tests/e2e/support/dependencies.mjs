// The end-to-end tests have no packages of their own: they use the web client's.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../web-client/package.json', import.meta.url));

export const { chromium } = require('playwright-core');
export const { AxeBuilder } = require('@axe-core/playwright');
export const designSystemCss = require.resolve('@digdir/designsystemet-css');
