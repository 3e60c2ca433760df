import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: attributes with `@` in front of their names, children by name, text as `#text`. */
export interface XmlNode {
  readonly [name: string]: string | XmlNode | readonly (string | XmlNode)[];
}

/** XML by a parser that knows nothing of Lintel. Throws when it is not well-formed. Names in `lists` are lists however many there are. */
export function parseXml(text: string, lists: readonly string[] = []): XmlNode {
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new Error(`${validity.err.msg} (line ${validity.err.line})`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: Number.POSITIVE_INFINITY },
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text);
}

/** The elements of a name in another. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  const child = node[name];
  if (child === undefined) return [];
  return [child].flat().filter((each): each is XmlNode => typeof each === 'object');
}
