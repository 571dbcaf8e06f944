// The tests have no packages of their own, so the rules stand with the web client's.
export { endToEnd as default } from '../../web-client/eslint.config.js';
