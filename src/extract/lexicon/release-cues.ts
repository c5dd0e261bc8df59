/** Words of a sentence in which authors give their own code, data or page. */
export const OWN_CUES =
  /(?<![\p{L}])(?:our|we|available|released?|open[- ]?sourced?|accessible|publicly|project|home\s?page|web\s?(?:site|page)|demo|supplementary|code|source|data|models?|checkpoints?|weights|page|url|hosted|here)(?![\p{L}])/iu;

/** Words of a sentence that gives the work of others. Cues of one's own outweigh them. */
export const OTHERS_CUES =
  /(?<![\p{L}])(?:using\s(?:the\s)?|based\son|buil(?:d|ds|t|ding)\s(?:up)?on|following|adapted\sfrom|taken\sfrom|provided\sby|baseline|inspired\sby|thanks?\sto|their|extends?|fork(?:ed)?\s(?:of|from)|such\sas)(?![\p{L}])/iu;

/** Words with which authors claim what they give: stronger than any of the above. */
export const CLAIM_CUES =
  /(?<![\p{L}])(?:our|we\s(?:will\s)?(?:also\s)?(?:release|open|make|provide|share|publish)|(?:is|are|be|made|publicly|freely|openly)\s(?:publicly\s|freely\s|openly\s|also\s)?(?:available|released|accessible|open)|available\s(?:at|on|from|online|in|under|here|via|through)|released\s(?:at|on|under)|project\s(?:page|web\s?(?:site|page))|can\sbe\s(?:found|accessed|downloaded|viewed|seen))(?![\p{L}])/iu;
