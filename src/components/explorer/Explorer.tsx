import type { ReactNode } from 'react';
import { useAnswering } from '#answering';
import { Actions } from './Actions';
import { Answer } from './Answer';
import { Bills } from './Bills';
import { GrowthCurve } from './Growth';
import { MyNumbers } from './MyNumbers';
import { Question } from './Question';
import { SideBySide } from './SideBySide';

/** The page of the explorer. What is said in one line follows the slider from frame to frame; the rest once it rests. */
export function Explorer(): ReactNode {
  useAnswering(true);
  return (
    <main className="home explorer">
      <Question />
      <Answer />
      <Actions />
      <SideBySide />
      <Bills />
      <MyNumbers />
      <GrowthCurve />
    </main>
  );
}
