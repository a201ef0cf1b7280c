import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { UsersField } from '../whatif/UsersField';

/** The question that the guide answers, as a reader has it. */
export function Question(): ReactNode {
  return (
    <header className="home-question">
      <div className="container">
        <p className="home-ask">GymRats infrastructure</p>
        <Heading as="h1">
          How many <span className="home-volt">users?</span>
        </Heading>
        <p className="home-lead">
          Type your number, or find the row of your size: what to run, what it costs a month, and which limit you meet
          first. Every figure is computed from recorded prices, and opens to its source.
        </p>
        <UsersField />
      </div>
    </header>
  );
}
