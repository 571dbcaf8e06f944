import { documentHref } from '../api/cv';

export function DocumentLinks({ documents }: { documents: readonly { id: string; name: string }[] }) {
  return (
    <ul className="lp-plain-list scr-documents">
      {documents.map(({ id, name }) => (
        <li key={id}>
          <a href={documentHref(id)} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
