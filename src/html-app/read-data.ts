import type { PageData } from '../reporters/html/page-data.ts';

/** The data that the page holds as JSON. They are Lintel's own, written with the program that reads them here. */
export function readData(page: Document): PageData {
  const text = page.getElementById('lintel-data')?.textContent ?? '';
  return JSON.parse(text) as PageData;
}
