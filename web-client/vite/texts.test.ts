import { expect, it } from 'vitest';
import { isDrawn } from './fonts';
import { readTexts } from './texts';

const { texts } = readTexts();

it('gathers what answers to codes of the server', () => {
  const errors = texts.get('errors')?.get('nb') ?? {};
  expect(Object.keys(errors)).toContain('errors.offers.already-accepted');
  expect(Object.keys(texts.get('tasks')?.get('nn') ?? {})).toContain('tasks.offers.answer_one');
  for (const [namespace, languages] of texts)
    for (const [language, own] of languages)
      for (const key of Object.keys(own))
        expect(/^(?:tasks|errors)\./.exec(key)?.[0].slice(0, -1) ?? namespace, `${key} in ${language}`).toBe(
          namespace,
        );
});

it('has all its letters in the font that is preloaded or comes by need', () => {
  const letters = new Set(
    [...texts.values()]
      .flatMap((languages) => [...languages.values()])
      .flatMap((own) => Array.from(Object.values(own).join(''))),
  );
  expect(letters.size).toBeGreaterThan(60);
  expect([...letters].filter((letter) => !isDrawn(letter))).toEqual([]);
});
