import type { ReactNode } from 'react';
import { Actions } from './Actions';
import { Answer } from './Answer';
import { Bills } from './Bills';
import { GrowthCurve } from './Growth';
import { MyNumbers } from './MyNumbers';
import { Question } from './Question';
import { Settled } from './Settled';
import { SideBySide } from './SideBySide';
import { useMoving } from './useMoving';

/** The page of the explorer. What is told in one line follows the slider at once; the rest once it rests. */
export function Explorer(): ReactNode {
  const [isMoving, move] = useMoving();
  return (
    <main className="home explorer">
      <Question onMove={move} />
      <Answer />
      <Settled isMoving={isMoving}>
        <Actions />
        <SideBySide />
        <Bills />
        <MyNumbers />
        <GrowthCurve />
      </Settled>
    </main>
  );
}
