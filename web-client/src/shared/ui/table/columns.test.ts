import { describe, expect, it } from 'vitest';
import { compareValues } from './columns';
import { readListState } from './useListState';

describe('compareValues', () => {
  it('puts æ, ø and å last, and nothing after everything', () => {
    const sorted = ['Ålesund', null, 'Østfold', 'Ærfugl', 'Bodø', 'Zulu'].sort(compareValues);
    expect(sorted).toEqual(['Bodø', 'Zulu', 'Ærfugl', 'Østfold', 'Ålesund', null]);
  });

  it('compares numbers by size', () => {
    expect([10, 9, 100].sort(compareValues)).toEqual([9, 10, 100]);
  });
});

describe('readListState', () => {
  it('reads search, sort, columns, filters and selection from the address', () => {
    const search = {
      q: 'bodø',
      sort: '-seats',
      columns: 'title,seats',
      'filter.kind': 'ordinary,combined',
      selected: '7',
    };
    expect(readListState(search)).toEqual({
      query: 'bodø',
      sort: { id: 'seats', descending: true },
      columns: ['title', 'seats'],
      filters: { kind: ['ordinary', 'combined'] },
      selected: '7',
    });
  });
});
