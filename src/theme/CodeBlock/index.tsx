import type { Props } from '@theme/CodeBlock';
import ElementContent from '@theme/CodeBlock/Content/Element';
import StringContent from '@theme/CodeBlock/Content/String';
import { Children, isValidElement, type ReactNode } from 'react';

/**
 * A block of code. The theme's own redraws every block once scripts run, because its colours differ between colour modes; here
 * both modes share one set of classes and variables, so that what was built can stay.
 */
export default function CodeBlock({ children, ...props }: Props): ReactNode {
  const isText = !Children.toArray(children).some((child) => isValidElement(child));
  if (!isText) return <ElementContent {...props}>{children}</ElementContent>;
  const text = Array.isArray(children) ? children.join('') : (children as string);
  return <StringContent {...props}>{text}</StringContent>;
}
