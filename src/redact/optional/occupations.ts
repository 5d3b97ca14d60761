const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Nouns that an English job title ends with; general knowledge. */
export const occupations: readonly string[] = words(`
  accountant actor actress actuary administrator adviser advisor agent aide analyst anesthesiologist animator announcer
  appraiser apprentice arborist archaeologist architect archivist artist assembler assessor assistant associate astronomer
  athlete attendant attorney auctioneer audiologist auditor author babysitter bailiff baker barber barista bartender
  biochemist biologist blacksmith bookbinder bookkeeper botanist bricklayer broker builder butcher buyer cabinetmaker
  captain caregiver caretaker carpenter cartographer cashier ceo cfo chauffeur checker chef chemist childminder
  chiropractor choreographer cleaner clergy clerk coach coder collector columnist comedian commander composer concierge
  conductor conservator consultant controller cook coordinator copywriter coroner correspondent counselor counsellor courier
  craftsman croupier cto curator custodian dancer dealer decorator dentist deputy dermatologist designer detective
  developer dietitian director dispatcher diver docker doctor drafter dressmaker driver economist editor educator
  electrician embalmer engineer engraver entertainer entomologist entrepreneur epidemiologist estimator examiner
  executive exterminator fabricator facilitator farmer fighter firefighter fisherman fitter florist foreman forester
  founder fumigator fundraiser gardener geographer geologist glazier governor grader grinder groomer guard guide
  gynecologist hairdresser handler handyman head historian housekeeper hunter hydrologist illustrator inspector installer
  instructor interior interpreter interviewer investigator janitor jeweler jeweller journalist judge keeper laborer
  labourer landscaper lawyer lecturer librarian lifeguard linguist lobbyist locksmith logger logistician lyricist machinist
  magistrate maid manager manicurist marketer mason mathematician mayor mechanic mediator merchandiser messenger
  metallurgist meteorologist microbiologist midwife miller miner minister model moderator mover musician nanny
  neurologist novelist nurse nutritionist obstetrician officer operator optician optometrist orderly organizer painter
  paralegal paramedic pathologist pediatrician performer pharmacist philosopher photographer physician physicist pianist
  pilot pipefitter planner plasterer plumber podiatrist poet policeman politician porter postman potter preacher president
  priest principal printer producer professor programmer promoter proofreader prosecutor psychiatrist psychologist
  publicist publisher purser rabbi radiographer radiologist ranger realtor receptionist recruiter referee registrar
  rep repairer reporter representative researcher retailer rigger roofer sailor salesman salesperson saleswoman scientist
  scout screenwriter sculptor seamstress secretary senator sergeant server sheriff shipper shoemaker singer sociologist
  soldier solicitor sonographer specialist spokesperson sprayer statistician stenographer steward stewardess stockbroker
  stonemason student superintendent supervisor surgeon surveyor tailor taxidermist teacher technician technologist teller
  tester therapist toolmaker trader trainer trainee translator trapper treasurer trucker tuner tutor typist umpire
  undertaker underwriter upholsterer urologist usher vendor veterinarian vet vice vicar videographer vintner waiter
  waitress warden warehouseman weaver webmaster weigher welder winemaker woodworker worker writer zoologist`);
