/** An XML element: attributes, child elements, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const token = /<\?xml [^?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['#35', '#'],
]);

/** Reads the subset of XML 1.0 that the reporter writes, strictly: anything not well-formed, or a character XML forbids, throws. */
export function readXml(text: string): XmlElement {
  if (forbidden.test(text)) throw new Error('A character that XML 1.0 forbids.');
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`Not well-formed at ${at}: ${text.slice(at, at + 80)}`);
    const [, closing, name, attributes = '', selfClosing, content] = match;
    const parent = open.at(-1) ?? root;
    if (content !== undefined) parent.text += decodeEntities(content);
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || only === undefined || root.children.length !== 1) throw new Error('Not one closed root element.');
  return only;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`Attribute ${name} twice.`);
    attributes.set(name, decodeEntities(value));
  }
  return attributes;
}

function decodeEntities(text: string): string {
  return text.replace(/&([^;]*);?/g, (_, name: string) => {
    const value = entities.get(name);
    if (value === undefined) throw new Error(`Entity &${name}; is not defined.`);
    return value;
  });
}
