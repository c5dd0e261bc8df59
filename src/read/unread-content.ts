interface UnreadContent {
  readonly name: string;
  readonly sniff: (head: string) => boolean;
}

/** What files of papers often are and no format reads: told by name instead of misread as a listing. */
const UNREAD_CONTENTS: readonly UnreadContent[] = [
  { name: 'a PDF', sniff: (head) => head.startsWith('%PDF-') },
  { name: 'a ZIP archive', sniff: (head) => head.startsWith('PK\u0003\u0004') },
  {
    name: 'binary content (or UTF-16 without a byte order mark)',
    sniff: (head) => head.includes('\0'),
  },
  { name: 'a JSON array', sniff: (head) => /^\s*\[\s*(?:[{\]"]|$)/.test(head) },
  {
    name: 'a JSON document of several lines',
    sniff: (head) => /^\{\s*(?:"[^"]*"\s*:\s*[[{]?)?$/.test(firstLine(head)),
  },
  { name: 'HTML', sniff: (head) => /^\s*(?:<!doctype html|<html)/i.test(head) },
  { name: 'XML', sniff: (head) => /^\s*<[?!a-z]/i.test(head) },
  {
    name: 'BibTeX',
    sniff: (head) => /^\s*@[a-z]+\s*[{(]/i.test(firstLine(head, (line) => !line.startsWith('%'))),
  },
  { name: 'RIS', sniff: (head) => /^\s*TY {2}- /.test(head) },
];

/** The name of a content that no format reads, undefined where it may be one that is read. */
export function unreadContentOf(head: string): string | undefined {
  return UNREAD_CONTENTS.find(({ sniff }) => sniff(head))?.name;
}

function firstLine(head: string, isWanted = (line: string) => line !== ''): string {
  return (
    head
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && isWanted(line)) ?? ''
  );
}
