/** Words of a sentence that tell what its authors do with what it names. Names do not belong here. */
export const CUE_WORDS: ReadonlySet<string> = new Set(
  `we our propose proposes proposed introduce introduces introduced present presents presented develop develops developed novel new
  called named dubbed termed release released releases construct constructed build builds built contribute design designed
  evaluate evaluated evaluates evaluation evaluations experiment experiments experimental test tested tests benchmark benchmarks dataset
  datasets corpus corpora train trained training on compare compared compares comparison comparable outperform outperforms
  outperformed outperforming surpass surpasses surpassing exceed exceeds baseline baselines state-of-the-art sota than over beat beats
  better superior competitive against unlike versus vs match matches matching improvement improvements gain gains improve improves
  existing prior previous conventional traditional standard classic classical popular widely recent recently
  use uses used using utilize utilizes utilizing leverage leverages leveraging employ employs employing apply applies applied applying
  adopt adopts based build building extend extends extending combine combines combining incorporate incorporates integrate integrates
  via with by through from fine-tune fine-tuned fine-tuning finetune finetuned adapt adapts inspired following
  analyze analyzes analyse investigate study studies examine explore show shows find demonstrate demonstrates
  such as like including e.g however although while despite limited limitations suffer suffers challenge challenges
  example instance similar different alternative instead replace replacing rather can may could potential future beyond
  success successful powerful achieved achieve achieves results result performance accuracy across several multiple two three four
  available code open-source public publicly collection consisting containing contains comprising`.split(
    /\s+/,
  ),
);
