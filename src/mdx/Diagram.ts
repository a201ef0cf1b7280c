import MermaidDiagram from '../components/Diagram';
import { inPage } from '../components/model/inPage';

/** A Mermaid diagram of a page's own. */
export const Diagram = inPage('Diagram', MermaidDiagram);
