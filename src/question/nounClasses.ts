/** The fifty classes of answers of Li and Roth's taxonomy (2002), which TREC's questions are sorted by. */
export type FineClass =
	| 'ABBR:abb'
	| 'ABBR:exp'
	| 'DESC:def'
	| 'DESC:desc'
	| 'DESC:manner'
	| 'DESC:reason'
	| 'ENTY:animal'
	| 'ENTY:body'
	| 'ENTY:color'
	| 'ENTY:cremat'
	| 'ENTY:currency'
	| 'ENTY:dismed'
	| 'ENTY:event'
	| 'ENTY:food'
	| 'ENTY:instru'
	| 'ENTY:lang'
	| 'ENTY:letter'
	| 'ENTY:other'
	| 'ENTY:plant'
	| 'ENTY:product'
	| 'ENTY:religion'
	| 'ENTY:sport'
	| 'ENTY:substance'
	| 'ENTY:symbol'
	| 'ENTY:techmeth'
	| 'ENTY:termeq'
	| 'ENTY:veh'
	| 'ENTY:word'
	| 'HUM:desc'
	| 'HUM:gr'
	| 'HUM:ind'
	| 'HUM:title'
	| 'LOC:city'
	| 'LOC:country'
	| 'LOC:mount'
	| 'LOC:other'
	| 'LOC:state'
	| 'NUM:code'
	| 'NUM:count'
	| 'NUM:date'
	| 'NUM:dist'
	| 'NUM:money'
	| 'NUM:ord'
	| 'NUM:other'
	| 'NUM:perc'
	| 'NUM:period'
	| 'NUM:speed'
	| 'NUM:temp'
	| 'NUM:volsize'
	| 'NUM:weight';

/** What nouns a class answers to. */
export interface NounClass {
	/** Words whose most frequent sense in WordNet is not the one that questions ask with; commas between. */
	readonly words?: string;
	/** Names of WordNet synsets (`lemma.noun.sense`) or lexicographer files; what is a kind of them belongs to the class. */
	readonly kinds?: string;
}

/**
 * Which class an answer has when a question asks for "which …" or "what is the …" with a noun. A noun's own line in `words` comes
 * first; else the nearest of its ancestors in WordNet that stands in `kinds` decides.
 */
export const NOUN_CLASSES: Readonly<Partial<Record<FineClass, NounClass>>> = {
	'ABBR:abb': {
		words: 'abbreviation, acronym, initialism, abbreviated form, short form, initial',
		kinds: 'abbreviation',
	},
	'ABBR:exp': {
		words: 'expansion, full form',
	},
	'DESC:def': {
		words: 'meaning, definition, significance, concept, nature',
	},
	'DESC:desc': {
		words:
			'trend, rule, theory, agenda, proposal, moral, position on, mood, feeling, conclusion of, origin, orgin, ' +
			'history, difference, distinction, feature, information, relationship, relation, setting, secret, motto, ' +
			'slogan, lyric, text, role in, benefit, advantage, disadvantage, effect, consequence, contribution, ' +
			'influence, impact, characteristic, characterstics, trait, importance, requirement, qualification, step, ' +
			'process, story, content, plot, theme, law, right, verdict, limit, fate, background, outcome, result, ' +
			'response, reaction, view, opinion, stance, statement, example, fact, description, detail, similarity, ' +
			'quality, quotation, quote, weather, climate, design, topic, subject, issue, argument, message, news, ' +
			'plan, situation, condition, status, problem, context, application, greeting, childhood, life, drawback, ' +
			'summary, conclusion, prediction, origins',
		kinds:
			'noun.motive, difference.noun.1, fact, property.noun.2, consequence.noun.1, statement.noun.1, ' +
			'question.noun.1',
	},
	'DESC:reason': {
		words:
			'role of, function of, claim, reason, cause, purpose, motive, claim to fame, function, explanation, ' +
			'factor, why, rationale, goal, aim',
	},
	'DESC:manner': {
		words: 'recipe for',
	},
	'ENTY:animal': {
		words:
			'primate, genus, phylum, whale, tiger, animal, pet, creature, mascot, bird, fish, breed, species, specie, ' +
			'horse, dog, cat, killer whale, mammal, terror, animals',
		kinds: 'noun.animal, animal.noun.1',
	},
	'ENTY:body': {
		words: 'cell, part of body, body part, organ, bone, muscle, gland, part of the body',
		kinds: 'noun.body, body part',
	},
	'ENTY:color': {
		words: 'shade, color, colour, hue, colors',
		kinds: 'color.noun.1',
	},
	'ENTY:cremat': {
		words:
			'comedy, poetry, narrative, satire, drawing, episode, recording, short story, fable, work by, trailer for, ' +
			'autobiography, biography, miniseries, fairy tale, nursery rhyme, column, memoir, mystery, portrait, ' +
			'proverb, speech, film, movie, novel, book, song, magazine, show, series, album, opera, play, poem, ' +
			'painting, statue, musical, ballad, ballet, medium, comic strip, cartoon, strip, document, tale, hymn, ' +
			'soundtrack, sequel, trilogy, tune, bible, constitution, software, program, sitcom, newspaper, picture, ' +
			'piece of music, symphony, masterpiece, classic, musical comedy, publication, report, joint statement, ' +
			'declaration, communique, dictionary, best seller, hit, amendment, flick',
		kinds:
			'publication.noun.1, movie.noun.1, show.noun.3, music.noun.1, work of art.noun.1, dramatic composition, ' +
			'literary composition, writing.noun.2, broadcast.noun.2, periodical, sculpture, painting.noun.1, ' +
			'musical composition.noun.1, song.noun.1, creation.noun.2, art.noun.1',
	},
	'ENTY:currency': {
		words: 'currency, money, monetary unit, coin',
		kinds: 'monetary unit, currency.noun.1',
	},
	'ENTY:dismed': {
		words:
			'headache, depression, contraceptive, medical condition, side effect, bacteria, allergy, epidemic, ' +
			'addiction, deficiency, birth defect, surgery, disease, drug, illness, fear, phobia, cancer, medicine, ' +
			'vaccine, treatment, therapy, ailment, disorder, symptom, virus, vitamin deficiency, cure, remedy',
		kinds:
			'disorder.noun.1, ill health, illness.noun.1, drug.noun.1, symptom.noun.1, therapy.noun.1, phobia.noun.1, ' +
			'mental disorder, poisoning, medical procedure, injury.noun.1, virus.noun.1',
	},
	'ENTY:event': {
		words:
			'murder, shooting, expedition, voyage, journey, trip, tsunami, drought, collision, merger, debate, ' +
			'marriage, wedding, mission, phenomenon, attack, death, massacre, riot, invasion, coup, flood, accident, ' +
			'explosion, assassination, strike, protest, crash, eruption, siege, olympics, war, battle, event, holiday, ' +
			'revolution, disaster, tragedy, era, festival, ceremony, meeting, summit, hurricane, trial, occurrence, ' +
			'concert, rite, ritual, conference, talk, visit, incident, civil war, project, parade, election, ' +
			'anniversary, uprising, rebellion, movement, celebration, tour, campaign, crisis, scandal, earthquake, ' +
			'space program, feast, forum, exhibition, new year',
		kinds:
			'journey.noun.1, conflict.noun.1, attack.noun.1, storm.noun.1, war.noun.1, military action, ' +
			'ceremony.noun.1, holiday.noun.2, meeting.noun.1, historic period, social event',
	},
	'ENTY:food': {
		words:
			'soda, grain, taste, fast food, food, drink, fruit, dish, cereal, crop, meat, nut, spice, vegetable, beer, ' +
			'wine, flavor, flavour, condiment, oil, liquor, dessert, cheese, soup, candy, sauce, meal, cocktail, ' +
			'beverage, soft drink, treat, delicacy, nutrient, vitamin, recipe, candy bar, bar',
		kinds: 'noun.food, food.noun.1, food.noun.2, crop.noun.1, crop.noun.2, edible fruit, vitamin.noun.1, nut.noun.1',
	},
	'ENTY:instru': {
		words: 'instrument, musical instrument',
		kinds: 'musical instrument',
	},
	'ENTY:lang': {
		words: 'language, tongue, dialect, programming language, official language',
		kinds: 'natural language, dialect',
	},
	'ENTY:letter': {
		words: 'letter, vowel, consonant, letter of the alphabet, initial letter',
		kinds: 'letter.noun.2',
	},
	'ENTY:plant': {
		words: 'plant, flower, tree, flora, herb, weed, grass',
		kinds: 'noun.plant, plant.noun.2',
	},
	'ENTY:product': {
		words:
			'computer model, car model, perfume, appliance, gadget, product, operating system, computer, brand, ' +
			'brand name, toy, soap, shampoo, garment, cosmetic, detergent, car, toothpaste, tire, calculator, export, ' +
			'import, first aid product, browser, search engine, cigarette, model of car, tobacco',
		kinds: 'merchandise.noun.1, consumer goods, toiletry.noun.1, computer.noun.1, plaything.noun.1',
	},
	'ENTY:religion': {
		words: 'religion, faith, sect, denomination',
		kinds: 'religion.noun.1, religion.noun.2',
	},
	'ENTY:sport': {
		words:
			'hobby, pastime, championship, competition, video game, computer game, title bout, sport, game, race, ' +
			'tournament, exercise, event in sport, card game, board game, sports event, auto race, ball game, ' +
			'martial art',
		kinds: 'gambling.noun.1, sport.noun.1, game.noun.1, game.noun.3, exercise.noun.1, contest.noun.1',
	},
	'ENTY:substance': {
		words:
			'gemstone, rock, stone, gem, substance, material, element, fuel, metal, chemical, gas, alloy, compound, ' +
			'chemical element, ingredient, composition, crystal, mineral, fabric, acid',
		kinds: 'particle.noun.2, noun.substance, substance.noun.1, fabric.noun.1, gem.noun.2',
	},
	'ENTY:symbol': {
		words:
			'zodiac sign, symbol, sign, formula, chemical symbol, trademark, emblem, logo, chemical formula, ' +
			'playing card',
		kinds: 'symbol.noun.1, emblem.noun.1',
	},
	'ENTY:techmeth': {
		words:
			'technology, tactic, algorithm, technique, method, way, procedure, maneuver, manoeuvre, tip, invention, ' +
			'principle, stroke, aid, means, mechanism, approach, strategy, therapy method, practice',
		kinds: 'method.noun.1, technique.noun.1',
	},
	'ENTY:termeq': {
		words:
			'expression for, slang, former name, original name, new name, old name, popular name, technical name, ' +
			'proper name, term, synonym, translation, counterpart, equivalent, another name, other name, ' +
			'scientific name, common name, technical term, chemical name, latin name',
	},
	'ENTY:veh': {
		words:
			'vehicle, ship, airplane, aircraft, plane, boat, submarine, craft, vessel, rocket, flight, spacecraft, ' +
			'space shuttle, train, yacht, shipwreck',
		kinds: 'conveyance.noun.3, vehicle.noun.1, craft.noun.2',
	},
	'ENTY:word': {
		words: 'word, conjugation, singular, plural, phrase, adjective, verb, palindrome, prefix, suffix, anagram',
		kinds: 'word.noun.1',
	},
	'ENTY:other': {
		words:
			'charge, honor, honour, medal, variable, entity, channel, line, thing, object, type, shape, award, prize, ' +
			'trophy, weapon, format, system, sense, sex, gender, form, side, habit, tradition, card, stage, policy, ' +
			'source, resource, card suit, suit, device, structure, item, bridge, number one killer, killer, part, ' +
			'cooperation document, sector, area of cooperation, field, agreement, treaty, accord, pact, deal',
		kinds: 'award.noun.2, noun.artifact, noun.shape, noun.possession, noun.quantity, noun.group',
	},
	'HUM:gr': {
		words:
			'court, supreme court, criminal court, legislative body, governing body, industry, retailer, carmaker, ' +
			'automaker, supermarket, retail chain, startup, cruise line, company, team, group, organization, ' +
			'organisation, university, college, school, department, business, band, party, tribe, club, airline, ' +
			'network, chain, army, agency, family of companies, association, maker, manufacturer, producer, firm, ' +
			'newspaper company, station, radio station, tv station, store, religious group, ethnic group, ' +
			'race of people, people, civilization, culture, society, baseball team, football team, police department, ' +
			'corporation, high school, middle school, government, administration, ministry, bank, union, ' +
			'brewery company, provider, venture, institution, delegation, side in the war, orchestra, league, ' +
			'franchise, congress, household, council, force, record company, conglomerate, sponsor',
		kinds:
			'organization.noun.1, social group.noun.1, people.noun.1, people.noun.3, institution.noun.1, team.noun.1, ' +
			'ethnic group, business organization',
	},
	'HUM:ind': {
		words:
			'rapper, trainer, reformer, broadcaster, agent, fan, resident, admiral, anchor, superhero, model, count, ' +
			'spy, pilot, general, secretary, judge, captain, guide, cook, mate, principal, partner, pitcher, catcher, ' +
			'senator, baby, kid, guest, host, lead, chair, guard, revolutionary, feminist, spiritual leader, ' +
			'personality, prisoner, christian name, given name, family name, girl name, boy name, pen name, ' +
			'birth name, person, president, actor, actress, leader, king, queen, character, player, man, woman, star, ' +
			'god, goddess, figure, name, names, role, nickname, pseudonym, surname, hero, real name, stage name, ' +
			'first name, last name, middle name, maiden name, full name, boy, girl, prime minister, head of state, ' +
			'vice president, secretary of state, twin, dictator, ruler, alias, identity, villain, folk, dwarf, ' +
			'persona, monarch, cartoon character, winner, owner, champion, cowboy, fellow, genie, dummy, founder, ' +
			'author, creator, wild, pope, saint, pharaoh, emperor, minister, ambassador, official, general secretary, ' +
			'cabinet member, couple, duo, pillar, d.a., name of the man, martyr, horsemen, suspect, attorney, ghost, ' +
			'chief, director, head, boss',
		kinds: 'person.noun.1, deity.noun.1, imaginary being, fictional character',
	},
	'HUM:title': {
		words:
			'position, profession, occupation, title, job, rank, office, career, post, trade, job title, ' + 'position held',
		kinds: 'position.noun.6',
	},
	'LOC:city': {
		words:
			'hamlet, settlement, suburb, borough, city, capital, town, seaport, port, metropolis, capital city, ' +
			'village, home town, hometown, municipality',
		kinds: 'city.noun.1, town.noun.1, national capital, municipality.noun.1, port.noun.1',
	},
	'LOC:country': {
		words: 'country, nation, nationality, republic, kingdom, countries, superpower, colony',
		kinds: 'country.noun.2, country.noun.1',
	},
	'LOC:mount': {
		words: 'mountain, peak, mountain range, mount, range, volcano range, summit of a mountain',
		kinds: 'mountain.noun.1, mountain peak, range.noun.5',
	},
	'LOC:other': {
		words:
			'star to, nearest star, closest star, brightest star, avenue, forest, reservoir, mail address, mail, ' +
			'island group, street name, place name, place, river, sea, ocean, island, planet, star, continent, ' +
			'website, web site, web page, site, url, address, web address, location, birthplace, street, building, ' +
			'stadium, desert, lake, body of water, park, county, region, constellation, airport, museum, hotel, ' +
			'prison, canal, strait, bay, gulf, wall, palace, cathedral, bridge over, restaurant, room, direction, ' +
			'habitat, volcano, tourist attraction, attraction, mall, waterfall, area, territory, home, headquarters, ' +
			'border, venue, hall, plantation, page, house, center, temple, tomb, e-mail address, email address, ' +
			'mailing address, destination, route, road, highway, hemisphere, castle, sun, arch, zone, galaxy, moon, ' +
			'university town, sight, stop, landmark, residence, library',
		kinds:
			'noun.location, noun.object, location.noun.1, structure.noun.1, body of water, celestial body, ' +
			'geological formation, land.noun.4, way.noun.6, building.noun.1, web site, area.noun.5, room.noun.1, ' +
			'facility.noun.1, road.noun.1, workplace',
	},
	'LOC:state': {
		words: 'province, state, u.s. state, american state, states',
		kinds: 'state.noun.1',
	},
	'NUM:code': {
		words:
			'serial number, flight number, model number, telephone number, phone number, zip code, area code, ' +
			'postal code, digit, social security number, code, postcode, dialing code, hotline number, 800 number',
	},
	'NUM:count': {
		words: 'attendance, death toll, toll, total number, quantity, death count, total',
	},
	'NUM:date': {
		words:
			'night, evening, morning, afternoon, weekend, year, date, day, month, century, decade, birthday, season, ' +
			'time, birthdate, date of birth, time of day, time of year, hour, day of the week, weekday, years, ' +
			'deadline, anniversary date, week, day of week, dates, days',
		kinds:
			'calendar month, calendar day, season.noun.2, day of the week, date.noun.1, year.noun.1, decade.noun.1, ' +
			'century.noun.1',
	},
	'NUM:dist': {
		words:
			'dimensions of, distance, length, height, width, depth, wingspan, altitude, elevation, diameter, ' +
			'circumference, radius, thickness, size of the gap',
		kinds: 'length.noun.1, distance.noun.1',
	},
	'NUM:money': {
		words:
			'gnp, ransom, prize money, subsidy, stipend, value, market value, price, cost, salary, wage, income, ' +
			'amount of money, exchange rate, debt, net worth, budget, fee, fine, tax, per capita income, sum, pay, ' +
			'contract, worth, gross domestic product, gdp, trade volume, trade value, bill, profit, revenue, earnings, ' +
			'minimum wage, bounty, fare, expenditure, investment, turnover, bilateral trade',
		kinds:
			'cost.noun.1, income.noun.1, sum.noun.1, wage.noun.1, debt.noun.1, charge.noun.3, price.noun.2, ' + 'tax.noun.1',
	},
	'NUM:ord': {
		words: 'chapter, rank in, ranking, book of the bible, place in, amendment number',
	},
	'NUM:other': {
		words:
			'pressure, blood pressure, voltage, magnitude, rating, number, population, rate, statistic, latitude, ' +
			'longitude, frequency, average, score, iq, horsepower, size of the population, record, par, ratio, ' +
			'value of pi, intake, reactivity, density, percentage rate, area code number, figure of merit, ' +
			'melting point rank, level of, dose, quantity of, volume of traffic',
		kinds: 'ratio.noun.1, rate.noun.1, frequency.noun.1',
	},
	'NUM:perc': {
		words:
			'percentage, percent, fraction, odds, chance, probability, share, proportion, likelihood, approval rating, ' +
			'interest rate, sales tax rate, tax rate, unemployment rate, growth rate, literacy rate, inflation rate, ' +
			'rate of growth, growth',
		kinds: 'percentage.noun.1, probability.noun.1',
	},
	'NUM:period': {
		words:
			'lifetime, time limit, half life, shelf life, age, life span, lifespan, life expectancy, duration, period, ' +
			'average age, time span, length of time, amount of time, average time, gestation period, gestation, ' +
			'incubation period, minimum age, legal age, expectancy, span, drinking age',
		kinds: 'duration.noun.1',
	},
	'NUM:speed': {
		words: 'speed, velocity, average speed, top speed, speed limit, pace',
		kinds: 'speed.noun.1',
	},
	'NUM:temp': {
		words: 'temperature, melting point, boiling point, freezing point, body temperature',
		kinds: 'temperature.noun.1',
	},
	'NUM:volsize': {
		words: 'size, volume, acreage, area of land, capacity, land area, surface area, square footage, square mile',
		kinds: 'volume.noun.1',
	},
	'NUM:weight': {
		words: 'weight, mass, birth weight',
		kinds: 'weight.noun.1',
	},
};
