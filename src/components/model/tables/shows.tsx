import type { Scenario, Table } from '@gymrats/model';
import type { ReactNode } from 'react';
import { CarriedAnswer } from '../CarriedAnswer';
import { carried } from '../carried';
import DataTable from '../DataTable';
import { perScenario } from '../perScenario';
import type { PlatformId } from '../platforms';
import { useOwnScenario, useScenario } from '../scenario';

interface OfPlatform {
  readonly platform: PlatformId;
}

interface AtUsers {
  readonly users: number;
}

type Make<Args extends readonly (string | number)[]> = (scenario: Scenario, ...args: Args) => Table;

/** A component that shows one table of the model, made once per scenario and arguments. */
export function shows<Props, Args extends readonly (string | number)[]>(
  make: Make<Args>,
  argsOf: (props: Props) => Args,
  dense = false,
): (props: Props) => ReactNode {
  const remembered = perScenario(make);
  return (props) => <DataTable table={remembered(useScenario(), ...argsOf(props))} dense={dense} />;
}

/** The same for a table by tier, which has a row for the reader's own number of users. */
export function showsByTier<Props, Args extends readonly (string | number)[]>(
  make: Make<Args>,
  argsOf: (props: Props) => Args,
): (props: Props) => ReactNode {
  const remembered = perScenario(make);
  return (props) => <DataTable table={remembered(useOwnScenario(), ...argsOf(props))} />;
}

/** The same for a table that takes long to make: its default travels with the page. */
export function carries<Props, Args extends readonly (string | number)[]>(
  name: string,
  make: Make<Args>,
  argsOf: (props: Props) => Args,
  useAsked: () => Scenario = useScenario,
): (props: Props) => ReactNode {
  const remembered = carried(name, make);
  return (props) => {
    const args = argsOf(props);
    const table = remembered.of(useAsked(), ...args);
    return (
      <>
        <CarriedAnswer name={remembered.name(...args)} answer={table} />
        <DataTable table={table} />
      </>
    );
  };
}

export const nothing = (): [] => [];
export const platformOf = ({ platform }: OfPlatform): [string] => [platform];
export const usersOf = ({ users }: AtUsers): [number] => [users];
export const platformAt = ({ platform, users }: OfPlatform & AtUsers): [string, number] => [platform, users];
