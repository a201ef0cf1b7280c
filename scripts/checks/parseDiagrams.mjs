import { text } from 'node:stream/consumers';
import { JSDOM } from 'jsdom';

// Mermaid reads some kinds of diagrams only where there is a document.
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

/** From stdin a list of sources, to stdout what Mermaid says of each: null where it can read it. */
const answers = [];
for (const source of JSON.parse(await text(process.stdin))) {
  try {
    await mermaid.parse(source);
    answers.push(null);
  } catch (error) {
    answers.push(error.message);
  }
}
process.stdout.write(JSON.stringify(answers));
