interface Page<Row> {
  items: Row[];
  next?: string | null;
}

/** The most rows a page of a list may have. */
export const largestPage = 500;

/** A whole list, page after page – for lists that belong to one person, employer or round and are sorted and filtered here. */
export const readAll = async <Row>(
  read: (page: { after?: string; limit: number }) => Promise<Page<Row>>,
): Promise<Row[]> => {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await read({ ...(after === undefined ? {} : { after }), limit: largestPage });
    rows.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return rows;
};
