export { type AnyKey, keyOf, type TextHome, type TextKey } from './keys';
export { changeLanguage, loadTexts, startI18n } from './i18n';
export { isLanguage, languages, type Language } from './languages';
export { useCodeText } from './useCodeText';
export { useErrorText } from './useErrorText';
