/** Words that say nothing about what is looked for; the index leaves them out. In the form that terms have. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an and any are as at be been but by can did do doe each even every for from had has have here how i if in into is it its
   itself may more most much must no not of off on one only or other our out own so some such than that the their them then there
   these they this those to up us was we were what when where which while who whose why will with without would you your`.split(
    /\s+/,
  ),
);
