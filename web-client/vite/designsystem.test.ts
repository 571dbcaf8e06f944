import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { componentsIn, readDesignSystem } from './designsystem';

const system = readDesignSystem();
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const used = [...new Set(sources.flatMap(componentsIn))].sort();

const styles = (component: string): string =>
  [...new Set([...system.base, ...system.partsFor(component)])]
    .map((number) => system.parts[number])
    .join('');

it('reads the whole style sheet', () => {
  expect(used.length).toBeGreaterThan(15);
  expect(system.parts.length).toBeGreaterThan(20);
  expect(system.layers).toContain('ds.theme');
});

it.each(used)('%s keeps what it is styled by', (component) => {
  const name = component
    .replace('EXPERIMENTAL_', '')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
  // Some are drawn by others: a Textfield by a field and its input.
  const classes = {
    textfield: ['ds-field', 'ds-input', 'ds-label'],
    checkbox: ['ds-field', 'ds-input', 'ds-label'],
    radio: ['ds-field', 'ds-input', 'ds-label'],
    select: ['ds-input'],
    dropdown: ['ds-dropdown', 'ds-popover', 'ds-button'],
    button: ['ds-button', 'ds-spinner'],
    'error-summary': ['ds-error-summary', 'ds-heading', 'ds-link'],
  }[name] ?? [`ds-${name}`];
  for (const drawn of classes) {
    const mentioning = system.parts.filter((part) => new RegExp(String.raw`\.${drawn}(?![\w-])`).test(part));
    expect(mentioning.length, drawn).toBeGreaterThan(0);
    for (const part of mentioning) expect(styles(component)).toContain(part);
  }
});

it('gives a page that draws little little', () => {
  const whole = system.parts.join('').length;
  expect(styles('Button').length).toBeLessThan(whole / 4);
});

it('refuses a component that the design system does not have', () => {
  expect(() => system.partsFor('Buton')).toThrow('Buton');
});

it('sees what is marked by hand', () => {
  expect(system.partsMentionedIn(`<a className="ds-button">`)).toEqual(
    expect.arrayContaining([...system.partsMentionedIn('ds-button')]),
  );
  expect(system.partsMentionedIn('<span data-tooltip="…">').length).toBe(1);
  expect(system.partsMentionedIn('var(--ds-color-neutral)')).toEqual([]);
});
