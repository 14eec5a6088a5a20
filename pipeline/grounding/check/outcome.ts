/** "45 tons are composted", "30 people were absent", "900 reach the checkout": what became of so many. */
const didTo =
  /^(?:\w+ ){0,2}?(?:reach(?:ed)?|make|made|complete[d]?|proceed(?:ed)? to|arrive[d]? at|go(?:es)? to|went to|end(?:ed)?(?: up)? (?:in|with)|lead to|led to|choose|chose|chosen|prefer(?:red)?|pick(?:ed)?|take|took|use[ds]?|like[ds]?|vote[ds]? for|select(?:ed)?|opt(?:ed)? for|belong(?:ed)? to|fall into|fell into|buy|bought|drink|drank|eat|ate|play(?:ed)?|visit(?:ed)?|speak|spoke|own(?:ed)?|watch(?:ed)?|travel(?:led)? by|commute[d]? by)(?: the| a| an)?$/;
/** "1,500 people started the checkout", "3,100 of them added something to the cart". */
const somebodyDid =
  /^(?:people|users|visitors|customers|shoppers|clients|buyers|leads|respondents|candidates|applicants|of (?:them|these|those))(?! (?:\w+ )*?(?:not|never|than|before|after|without|instead|out|more|less|fewer|rather|except|who|that|which|and|or|but)\b)(?: \w+){1,5}$/;
const isPassive = /^(?:\w+ )?(?:is|are|was|were|get|got|have been|has been)(?: being| then| also)?$/;

/** The words between a number and a name tell what became of so many: the number is that name's. */
export const tellsOutcome = (words: string): boolean =>
  isPassive.test(words) || didTo.test(words) || somebodyDid.test(words);
