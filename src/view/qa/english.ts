import type { CourtesyWords } from "./words.ts";

const self = "(?:i|we|id|ill|im|ive|well|were|weve|let me|let us|lets|allow me)";

export const english: CourtesyWords = {
  courtesy: [
    "hi|hello|hey|hiya|howdy|greetings|dear(?: (?:sir|madam|customer|team|support))?|to whom it may concern",
    "good (?:morning|afternoon|evening|day)|welcome(?: back)?|nice to meet you|how are you(?: doing)?(?: today)?",
    "i hope (?:you are|youre|this (?:message|email) finds you) (?:doing )?well",
    "(?:many |ok |okay )?thanks?|thank you|thx|ty|cheers|(?:much |i |we )?appreciated?(?: it| that| your (?:help|patience|time|message|feedback))?",
    "thank(?:s| you)(?: so much| very much| a lot| again)? for (?:reaching out|contacting (?:us|me)|your (?:message|patience|reply|email|e-mail|feedback|understanding|time|(?:quick |fast )?(?:help|reply|response))|getting (?:in touch|back(?: to (?:me|us))?)|writing(?: in| back)?|waiting|letting (?:us|me) know|the (?:update|info|information|details|clarification|heads up|(?:quick |fast )?(?:help|reply|response))|all your help|being (?:so )?patient|confirming|sharing(?: that)?)",
    "(?:good|great) (?:question|point)|great|perfect|awesome|excellent|brilliant|super|wonderful|lovely|amazing|fantastic|cool|nice|good|fine|noted|sounds (?:good|great)|got (?:it|you|that)|understood|i see|i understand",
    "no (?:problem|worries)|not a problem|of course|sure(?: thing)?|certainly|absolutely|ok(?:ay)?|alright|all (?:good|set|right)|right|yes|yep|yeah|no",
    "(?:ah |oh |yes |yay )?(?:it|that|this|all|everything)?s? ?(?:has )?(?:worked|works|is working|fixed it|helps|helped|did (?:it|the trick))(?: (?:fine|now|again|perfectly))?",
    "(?:thats|that is|that was) (?:it|all|great|fine|perfect|good|everything|very (?:kind|helpful))(?: i needed| for now| then| to know)?|nothing else|you (?:saved|made) my (?:day|weekend|week)|youre (?:great|the best|a star)",
    "you(?:re| are) (?:very |most )?welcome|(?:its )?my pleasure|(?:(?:i|we)(?: a|')?m? )?(?:am |are |im |were )?(?:so |very |really )?(?:happy|glad|pleased|delighted) (?:to (?:help|hear(?: (?:that|it|this))?|assist)|i could help|we could help|(?:that )?(?:its?|it is|everything is|all is|that is) (?:sorted|solved|resolved|working|fixed|works))(?: (?:you )?(?:with|about) (?:this|that))?|any ?time|dont mention it",
    "(?:i |we )?(?:wish you |have )?(?:a )?(?:great|nice|good|lovely|wonderful|pleasant|safe|happy) (?:rest of (?:the|your) )?(?:day|one|weekend|evening|week|night|trip|holidays?)(?: ahead| too)?|take care|bye(?: bye)?|goodbye|see you|talk soon|speak soon|you too|same to you|all the best|till then",
    "(?:is|was) there (?:anything|something) else (?:that )?(?:i|we) (?:can|could|may) (?:do|help|assist)(?: (?:for )?you)?(?: with)?(?: today)?|(?:do you need )?anything else(?: (?:i|we) can (?:do|help)(?: you)?(?: with)?)?",
    "(?:please )?(?:just )?let (?:me|us) know if (?:you (?:need|have|require) (?:anything|any|some|further|more|other).*|(?:there is|theres|something|anything) .*|i can .*|we can .*|that (?:works|helps).*|it .*)",
    "(?:please )?(?:dont hesitate to|feel free to) .*|(?:just )?reply (?:here )?(?:to reopen it|any ?time|if .*)",
    "how (?:can|may|could) (?:i|we) (?:help|assist|be of (?:help|service))(?: you)?(?: today)?|what can (?:i|we) do for you(?: today)?|what (?:is it|s it|seems to be the (?:problem|issue|matter)|brings you here)(?: about)?(?: today)?",
    "(?:i|we)?(?: am| are|m|re)?(?:im|were)? ?(?:so |very |really |terribly )?(?:sorry|apologi[sz]e)(?: (?:to hear|to read|about|for|that you|you) ?(?:that|this|the (?:trouble|inconvenience|delay|confusion|wait|late reply|mix ?up)|had (?:to wait|trouble|this trouble)|any inconvenience|your trouble)?)?(?: this (?:may have )?causes?d?)?|(?:my|our) apologies(?: for .*)?",
    "does (?:that|this) (?:answer your question|help|make sense|work(?: for you)?)|(?:would|does) that (?:work|be ok|be okay|suit you)(?: for you)?|(?:i )?hope (?:this|that|it) (?:helps|clears.*)|hope to (?:see|hear).*",
    "(?:best|kind|kindest|warm|many|with)? ?(?:best |kind |warm )?(?:regards|wishes)|best|sincerely|yours(?: (?:sincerely|truly|faithfully))?",
    "(?:my name is|this is|im|i am|it is|its)(?: (?:from|with|of|at|here) .*)?(?: here)?|(?:here )?from (?:the )?[\\p{L} ]{1,40}(?:team|support)|here",
    "(?:happy|glad) to help(?: (?:you )?with (?:this|that|it))?",
    "(?:i|we)(?:ll| will| am going to)? (?:now )?(?:clos(?:e|ing)) (?:this|the) (?:conversation|ticket|chat|case)(?: now)?",
    "(?:is )?any(?:body| ?one) there|any (?:news|updates?)(?: (?:yet|on this|on that|please))?|still (?:waiting|there)(?: (?:for an answer|on this(?: one)?))?|just (?:checking|following up)(?: (?:in|whether you saw my message|on this|again))?|are you (?:still )?there|ping|please (?:help|hurry|reply|answer)|waiting|take your time|will do|here you (?:go|are)",
    "ok(?:ay)?,? i(?:ll| will) (?:try|do|wait|check)(?: (?:that|this|it))?(?: (?:tonight|later|tomorrow|now|out))?(?: and (?:write|let you know|report|come back|get back).*)?",
  ],
  fillers:
    "so very much a lot again all team there everyone everybody you too to for the and or but please your my me us it that this then now today just really also quick help support folks guys of in with about is was i we from sir madam very kind kindly well yet still truly both once more",
  holding: [
    "one (?:moment|second|sec|minute|mo)|(?:just )?a (?:moment|second|sec|minute|few minutes)(?: please)?|bear with (?:me|us)|hold on|hang on|(?:please )?(?:stand by|hold the line|wait (?:a|one|while))|give (?:me|us) (?:a|an|some|one|two|few|until|#)",
    `${self}(?: (?:will|am|are|have|had|just|now|then|also|quickly|still|already|need to|have to|going to|currently|ll))* (?:be )?(?:right )?(?:check(?:ing)?|have a (?:quick )?look|take a (?:quick |closer )?look|look(?:ing)? (?:in)?to|look(?:ing)? (?:at|for|up)|find out|see what|investigat(?:e|ing)|ask(?:ing)? (?:a|the|my|our|around)|verify(?:ing)?|pull(?:ing)? up|forward(?:ed|ing)?|pass(?:ed|ing)? (?:this|it|that|your)|escalat(?:e|ed|ing)|get(?:ting)? back|come back|back (?:shortly|soon|in a|to you|with you)|consult(?:ing)?|transfer(?:red|ring)?|connect(?:ing)? you|hand(?:ed|ing)? (?:this|you|it)|in touch|keep you (?:posted|updated)|update you|report back|right back|dig(?:ging)?|follow(?:ing)? up|work(?:ing)? on (?:it|this|that))`,
    "(?:someone|somebody|a colleague|my colleague|our (?:team|specialists?)|the (?:team|warehouse|developers)|a specialist|one of us|an agent)(?: \\S+){0,5}? will (?:contact|get back|be in touch|reach out|look|take (?:a look|over|it)|reply|answer|be with you|call)",
    "(?:we are|were|im|i am|still) (?:currently |still )?(?:checking|looking into|working on|investigating|waiting (?:for|to hear))",
    "i (?:can )?(?:see|have) (?:it |you |that |your order |the order |your account |# )*here|i (?:have )?found (?:it|you|#|your (?:order|account)|the order)(?: #)?$|will be (?:right )?(?:back|with you)|transferring you|i(?:ll| will) take (?:it from here|this|over)|looking into (?:it|this|that)(?: now| right away)?$|checking(?: it| this| that)?(?: now| for you)?$|on it$|got it from here",
  ],
  request: [
    "(?:please|kindly|could you|can you|would you|may i|can i|could i|i (?:just )?need|we (?:just )?need|i would need|id need|let me know|tell me|send (?:me|us)|i also need)(?: \\S+){0,8} (?:number|e-?mail|address|name|screenshots?|photos?|pictures?|details|version|invoice|order|account|phone|model|browser|device|error|copy|receipt|id|code|which|what|when|where|username|sku|serial|date|size|colou?r|country|video|log)",
  ],
  advice: [
    "(?:have|did) you (?:already |maybe )?(?:try|tried|checked?|looked?|restart|reset|clear)|(?:could|can|would) you (?:please )?(?:try|check|restart|reset|reinstall|clear|update|open|click|go|switch|unplug|log out|sign out)|why (?:not|dont you)|did you know",
  ],
};
