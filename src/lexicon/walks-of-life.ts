const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/**
 * Walks of life that one person rarely changes, by the words of roles. Two people of one name are told apart by them;
 * politics, business and law are left out, as people go from one to the other.
 */
export const WALKS: Readonly<Record<string, ReadonlySet<string>>> = {
  police: set('police constable sergeant detective sheriff deputy trooper superintendent firefighter inspector'),
  medicine: set(
    'doctor surgeon nurse physician paediatrician pediatrician cardiologist psychiatrist paramedic midwife',
  ),
  learning: set('teacher headteacher pupil student schoolgirl schoolboy principal'),
  science: set('professor researcher scientist biologist physicist chemist economist historian lecturer'),
  sport: set(
    'coach striker midfielder defender goalkeeper quarterback pitcher forward winger golfer sprinter swimmer boxer cyclist',
  ),
  arts: set('actor actress singer painter novelist dancer composer sculptor drummer guitarist'),
  trades: set('farmer plumber electrician driver carpenter baker fisherman mechanic hairdresser waitress waiter'),
  church: set('bishop archbishop priest vicar imam rabbi cardinal pastor'),
}
