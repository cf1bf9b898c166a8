/**
 * Every form in which news names a time, one sentence each, published on Wednesday 15 May 2024:
 * what a careful reader would mark, and with which value.
 */
import { deepStrictEqual } from "node:assert/strict";
import { told } from "./times/resolved_times.ts";

const PUBLISHED = "2024-05-15";

const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ["The treaty was signed on 4 February 2022 in the capital.", [
    "4 February 2022 = 2022-02-04",
  ]],
  ["The treaty was signed on February 4, 2022, in the capital.", [
    "February 4, 2022 = 2022-02-04",
  ]],
  ["The report of 2022-02-04 names the buyers.", ["2022-02-04 = 2022-02-04"]],
  ["The talks took place on 04.02.2022.", ["04.02.2022 = 2022-02-04"]],
  ["Sales began in March 2021.", ["March 2021 = 2021-03"]],
  ["The fund was set up in 1998.", ["1998 = 1998"]],
  ["The ministers met on Feb. 4.", ["Feb. 4 = 2024-02-04"]],
  ["The ministers will meet on June 20.", ["June 20 = 2024-06-20"]],
  ["On Tuesday the minister resigned.", ["Tuesday = 2024-05-14"]],
  ["The court will rule on Friday.", ["Friday = 2024-05-17"]],
  ["Exports fell last year.", ["last year = 2023"]],
  ["They expect growth next month.", ["next month = 2024-06"]],
  ["He had said so yesterday and will say so tomorrow.", [
    "yesterday = 2024-05-14",
    "tomorrow = 2024-05-16",
  ]],
  ["The bank cut rates three weeks ago.", ["three weeks ago = 2024-W17"]],
  ["The dam failed on 3 March 2023. A month later the river had cleared.", [
    "3 March 2023 = 2023-03-03",
    "A month later = 2023-04",
  ]],
  ["The dam failed on 3 March 2023. The following day the mayor spoke.", [
    "3 March 2023 = 2023-03-03",
    "The following day = 2023-03-04",
  ]],
  ["The dam failed on 3 March 2023. Two days earlier it had been inspected.", [
    "3 March 2023 = 2023-03-03",
    "Two days earlier = 2023-03-01",
  ]],
  ["The dam failed on 3 March 2023. That day nobody was warned.", [
    "3 March 2023 = 2023-03-03",
    "That day = 2023-03-03",
  ]],
  ["Prices peaked in late December.", ["late December = 2023-12 END"]],
  ["Prices rose in early 2022 and fell in mid-May.", [
    "early 2022 = 2022 START",
    "mid-May = 2024-05 MID",
  ]],
  ["The first half of 2023 brought a loss.", ["The first half of 2023 = 2023-H1"]],
  ["Revenue grew in the first half of last year.", [
    "the first half of last year = 2023-H1",
  ]],
  ["In Q3 profits shrank; in Q3 2022 they had grown.", [
    "Q3 = 2023-Q3",
    "Q3 2022 = 2022-Q3",
  ]],
  ["H1 2020 was the worst half on record.", ["H1 2020 = 2020-H1"]],
  ["Fiscal 2011 ended in June; the fiscal year 2012 began in July.", [
    "Fiscal 2011 = 2011",
    "June = 2023-06",
    "fiscal year 2012 = 2012",
    "July = 2023-07",
  ]],
  ["Wages stagnated in the 1990s and in the early 1970s.", [
    "the 1990s = 199",
    "the early 1970s = 197 START",
  ]],
  ["The bridge dates from the 19th century.", ["the 19th century = 18"]],
  ["Rail dominated the twentieth century.", ["the twentieth century = 19"]],
  ["Between 2014 and 2019 trade doubled.", ["2014 = 2014", "2019 = 2019"]],
  ["From 2014 to 2019 trade doubled.", ["2014 = 2014", "2019 = 2019"]],
  ["Trade doubled in 2014-2019.", ["2014 = 2014", "2019 = 2019"]],
  ["It rained from Monday to Thursday.", ["Monday = 2024-05-06", "Thursday = 2024-05-09"]],
  ["The drought of summer 2018 ruined the harvest.", ["summer 2018 = 2018-SU"]],
  ["In the winter of 2022 gas ran short.", ["the winter of 2022 = 2022-WI"]],
  ["The harvest will be poor this autumn.", ["this autumn = 2024-FA"]],
  ["The ministry is currently reviewing the file.", ["currently = PRESENT_REF"]],
  ["In the past, such cases were rare.", ["the past = PAST_REF"]],
  ["In the future, such cases will be rare.", ["the future = FUTURE_REF"]],
  ["More than two years passed.", ["More than two years = P2Y MORE_THAN"]],
  ["The siege lasted at least three months.", [
    "at least three months = P3M EQUAL_OR_MORE",
  ]],
  ["Nearly a decade went by before the trial.", ["Nearly a decade = P1DE LESS_THAN"]],
  ["It took no more than five days.", ["no more than five days = P5D EQUAL_OR_LESS"]],
  ["The committee meets every Tuesday.", ["every Tuesday = XXXX-WXX-2"]],
  ["The ferry runs every morning.", ["every morning = XXXX-XX-XXTMO"]],
  ["He visits twice a year and phones every two weeks.", [
    "twice a year = P1Y",
    "every two weeks = P2W",
  ]],
  ["Output is checked monthly, weekly and daily.", [
    "monthly = P1M",
    "weekly = P1W",
    "daily = P1D",
  ]],
  ["The march through the city took place in March.", ["March = 2024-03"]],
  ["Leaves fall in the fall.", ["the fall = 2023-FA"]],
  ["He sat for an hour and a half.", ["an hour and a half = PT1H30M"]],
  ["The blast happened at 11:10 a.m. on Monday.", [
    "11:10 a.m. on Monday = 2024-05-13T11:10",
  ]],
  ["It happened on Monday night at 9.30 pm.", [
    "Monday night at 9.30 pm = 2024-05-13T21:30",
  ]],
  ["The meeting starts at noon and ends at midnight.", [
    "noon = 2024-05-15T12:00",
    "midnight = 2024-05-15T24:00",
  ]],
  ["The 75th anniversary of the victory was marked on Thursday.", [
    "Thursday = 2024-05-09",
  ]],
  ["On New Year's Eve the bells rang.", ["New Year's Eve = 2023-12-31"]],
  ["Sales rose 5 percent from a year earlier.", ["a year earlier = 2023"]],
  ["Sales rose 5 percent in the third quarter from a year earlier.", [
    "the third quarter = 2023-Q3",
    "a year earlier = 2022-Q3",
  ]],
  ["It has grown since 2014.", ["2014 = 2014"]],
  ["Until last month nobody had complained.", ["last month = 2024-04"]],
  ["The ceasefire begins in two days' time.", ["two days' time = 2024-05-17"]],
  ["The end of the year will be hard, and so will the beginning of next year.", [
    "The end of the year = 2024 END",
    "the beginning of next year = 2025 START",
  ]],
  ["A week and a half ago the mine reopened.", ["A week and a half ago = 2024-05-04"]],
  ["By the middle of the 21st century, half will live in towns.", [
    "the middle of the 21st century = 20 MID",
  ]],
  ["The deal runs through 2030.", ["2030 = 2030"]],
  ["On 9/11 the towers fell.", ["9/11 = 2001-09-11"]],
  ["24-hour shops and 30-year bonds are common.", ["24-hour = PT24H", "30-year = P30Y"]],
  ["The 2020 election and the May 2019 vote were close.", [
    "2020 = 2020",
    "May 2019 = 2019-05",
  ]],
  ["In the six months ended June 30, profit rose.", [
    "the six months = P6M",
    "June 30 = 2023-06-30",
  ]],
  ["In recent years and in recent days it got worse.", [
    "recent years = PXY",
    "recent days = PXD",
  ]],
  ["Earlier this week and later this month talks resume.", [
    "Earlier this week = 2024-W20 START",
    "later this month = 2024-05 END",
  ]],
  ["On the evening of 5 May 2024 lights went out.", [
    "the evening of 5 May 2024 = 2024-05-05TEV",
  ]],
  ["This morning the queen arrived; last night she slept.", [
    "This morning = 2024-05-15TMO",
    "last night = 2024-05-14TNI",
  ]],
  ["Some day it will work; the other day it did.", [
    "Some day = FUTURE_REF",
    "the other day = PAST_REF",
  ]],
  ["Late Friday the board agreed.", ["Late Friday = 2024-05-10 END"]],
  ["On or about 5 July 2023 the cheque was sent.", ["5 July 2023 = 2023-07-05"]],
  ["Every other Friday, and on Mondays, the market is open.", [
    "Every other Friday = XXXX-WXX-5",
    "Mondays = XXXX-WXX-1",
  ]],
  ["In the fourth quarter of fiscal 2023 and in Q1 FY2024 sales fell.", [
    "the fourth quarter of fiscal 2023 = 2023-Q4",
    "Q1 FY2024 = 2024-Q1",
  ]],
  ["FY23 closed with a loss; 2H 2021 and 1H20 had been better.", [
    "FY23 = 2023",
    "2H 2021 = 2021-H2",
    "1H20 = 2020-H1",
  ]],
  ["The fiscal year ending March 31, 2024 closed well.", ["March 31, 2024 = 2024-03-31"]],
  ["The week ended May 3 saw record rain.", ["May 3 = 2024-05-03"]],
  ["The day before yesterday it snowed; the day after tomorrow it will thaw.", [
    "The day before yesterday = 2024-05-13",
    "the day after tomorrow = 2024-05-17",
  ]],
  ["A fortnight ago and a fortnight later it reopened.", [
    "A fortnight ago = 2024-W18",
    "a fortnight later = 2024-W22",
  ]],
  ["Next Tuesday she flies; last Tuesday she landed.", [
    "Next Tuesday = 2024-05-21",
    "last Tuesday = 2024-05-14",
  ]],
  ["The 4th of July is a holiday, as is 14 July.", [
    "The 4th of July = 2024-07-04",
    "14 July = 2024-07-14",
  ]],
  ["The train leaves at 23:59 GMT and arrives at 12 noon.", [
    "23:59 GMT = 2024-05-15T23:59",
    "noon = 2024-05-15T12:00",
  ]],
  ["In the mid-2020s and the late 1990s it was the fashion.", [
    "the mid-2020s = 202 MID",
    "the late 1990s = 199 END",
  ]],
  ["Overnight, drones struck the port.", ["Overnight = 2024-05-15TNI"]],
  ["So far this year 300 have come.", ["this year = 2024"]],
  ["The 2023-24 season was poor; 2023/24 was worse.", [
    "2023-24 = 2023/2024",
    "2023/24 = 2023/2024",
  ]],
  ["Last summer was hot and next spring will be wet.", [
    "Last summer = 2023-SU",
    "next spring = 2025-SP",
  ]],
  ["The year before last it was closed.", ["The year before last = 2022"]],
  ["Every few years a flood comes, and every four years an election.", [
    "Every few years = PXY",
    "every four years = P4Y",
  ]],
  ["They meet once a month and train three times a week.", [
    "once a month = P1M",
    "three times a week = P1W",
  ]],
  ["Each year, the annual report comes out on weekdays.", ["Each year = P1Y"]],
  ["The shop is closed on weekends and at Christmas.", [
    "weekends = XXXX-WXX-WE",
    "Christmas = 2023-12-25",
  ]],
  ["The army took the town on Sunday, 12 May.", ["Sunday, 12 May = 2024-05-12"]],
  ["On Friday, March 1st, 2024, the bank failed.", [
    "Friday, March 1st, 2024 = 2024-03-01",
  ]],
  ["The bank failed March 1.", ["March 1 = 2024-03-01"]],
  ["In the year to March, sales fell.", ["the year = P1Y", "March = 2024-03"]],
  ["For the three months ended 31 December 2023, net income doubled.", [
    "the three months = P3M",
    "31 December 2023 = 2023-12-31",
  ]],
  ["He was born in May 1950 and died in '98.", ["May 1950 = 1950-05", "'98 = 1998"]],
  ["The ship sank in nineteen eighty-four.", ["nineteen eighty-four = 1984"]],
  ["It was two thousand and eight when it began.", ["two thousand and eight = 2008"]],
  ["The plan was approved a day after the vote.", ["a day = P1D"]],
  ["Ten days before Christmas the deal was signed.", [
    "Ten days = P10D",
    "Christmas = 2023-12-25",
  ]],
  ["The vote came two weeks after the March 3 attack.", [
    "two weeks = P2W",
    "March 3 = 2024-03-03",
  ]],
  ["Within days the army fled.", ["days = PXD"]],
  ["In less than a week the price doubled.", ["less than a week = P1W LESS_THAN"]],
  ["Some 20 years on, it still stands.", ["Some 20 years = P20Y APPROX"]],
  ["Three-year-old Anna waited 10 minutes.", ["10 minutes = PT10M"]],
  ["A 30-year-old man spent two-and-a-half years in jail.", [
    "two-and-a-half years = P2Y6M",
  ]],
  ["The talks in January and February failed; those in April or May may not.", [
    "January = 2024-01",
    "February = 2024-02",
    "April = 2024-04",
    "May = 2024-05",
  ]],
  ["It is open from 9 a.m. to 5 p.m. on Mondays through Fridays.", [
    "9 a.m. = 2024-05-15T09:00",
    "5 p.m. = 2024-05-15T17:00",
    "Mondays = XXXX-WXX-1",
    "Fridays = XXXX-WXX-5",
  ]],
  ["He will speak at 7pm tonight and again tomorrow morning.", [
    "7pm tonight = 2024-05-15T19:00",
    "tomorrow morning = 2024-05-16TMO",
  ]],
  ["By 2050, and by the end of the decade, emissions must fall.", [
    "2050 = 2050",
    "the end of the decade = 202 END",
  ]],
  ["The first quarter of this year was the best since the second quarter of 2019.", [
    "The first quarter of this year = 2024-Q1",
    "the second quarter of 2019 = 2019-Q2",
  ]],
  ["The first three months of the year were calm.", [
    "The first three months = P3M",
    "the year = 2024",
  ]],
  ["Later that month the ministers agreed, and later that year they parted.", [
    "Later that month = 2024-05 END",
    "later that year = 2024 END",
  ]],
  ["The previous week it had rained; the week before, it had not.", [
    "The previous week = 2024-W19",
    "the week before = 2024-W19",
  ]],
  ["In the same period last year, sales were higher.", ["last year = 2023"]],
  ["In the year-earlier quarter sales were higher.", [
    "the year-earlier quarter = 2023-Q1",
  ]],
  ["These days nobody writes letters; nowadays they send mail.", [
    "These days = PRESENT_REF",
    "nowadays = PRESENT_REF",
  ]],
  ["At present, at the moment and right now it is quiet.", [
    "At present = PRESENT_REF",
    "at the moment = PRESENT_REF",
    "now = PRESENT_REF",
  ]],
  ["Soon, in the near future and in the coming weeks, it will change.", [
    "the near future = FUTURE_REF",
    "the coming weeks = PXW",
  ]],
  ["In coming months and the next few days more will follow.", [
    "coming months = PXM",
    "the next few days = PXD",
  ]],
  ["It was the warmest May on record and the wettest week in 40 years.", [
    "40 years = P40Y",
  ]],
  ["May I say that we may march in March?", ["March = 2025-03"]],
  ["The three-day visit began on Monday.", ["three-day = P3D", "Monday = 2024-05-13"]],
  ["Daylight saving, the daily paper and the weekly Der Spiegel.", [
    "daily = P1D",
    "weekly = P1W",
  ]],
  ["It rained between Friday and Sunday.", ["Friday = 2024-05-10", "Sunday = 2024-05-12"]],
  ["He spoke Tuesday morning at 8:15.", ["Tuesday morning at 8:15 = 2024-05-14T08:15"]],
  ["The year before last it was closed; the week before last too.", [
    "The year before last = 2022",
    "the week before last = 2024-W18",
  ]],
  ["The shop is closed on weekends and most weekends are quiet.", [
    "weekends = XXXX-WXX-WE",
    "weekends = XXXX-WXX-WE",
  ]],
  [
    "Over the past three summers fires have spread. In the past a king ruled. The past 20 years were good.",
    ["the past = PAST_REF", "The past 20 years = P20Y"],
  ],
  ["Sales rose in 2022 from a year earlier.", ["2022 = 2022", "a year earlier = 2021"]],
  ["The Six-Day War changed borders; six days of war followed.", ["six days = P6D"]],
  ["That June was hot, and that August hotter.", [
    "That June = 2024-06",
    "that August = 2024-08",
  ]],
  ["The Times reported on Sunday that he left.", ["Sunday = 2024-05-12"]],
];

const NONE: readonly string[] = [
  "The plant makes 2 million barrels a day.",
  "The car did 120 kilometres per hour.",
  "The rent is $900 a month.",
  "This may provoke a crisis.",
  "May was warm. Theresa May was not.",
  "Troops march on the capital.",
  "Wait a second, he said for the second time.",
  "The second was better than the first.",
  "A fall of the rouble followed; prices fall when demand does.",
  "A spring in the mattress broke.",
  "The sun rose, and Sun Microsystems sat still.",
  "As soon as possible, and as long as needed.",
  "Boeing 737s and 1,990 people arrived.",
  "Over the past three summers fires have spread.",
  "The year of the dragon; Year 10 pupils; year after year.",
  "In the meantime, and for the time being, nothing changes.",
  "The Spring Festival and the Fall River mill are names.",
  "The 1st Infantry Division, Route 66 and 10 Downing Street are names.",
  "The minute book and the second-hand car are no times.",
  "Year-on-year growth, week by week and day in, day out.",
  "Last but not least, last orders and next of kin.",
  "The last of three men and the next step.",
  "Every time he called, this time and next time, she was out.",
  "During the day and at night it was guarded.",
  "He told reporters that June Smith and August Wilson had left.",
  "The Sunday Times and USA Today reported it, and so did CBS's 60 Minutes.",
];

for (const [sentence, times] of FORMS) {
  Deno.test(`findTimes() reads: ${sentence}`, () => {
    deepStrictEqual(told(sentence, PUBLISHED), times);
  });
}

Deno.test("findTimes() reads no time in words that only look like one", () => {
  for (const sentence of NONE) deepStrictEqual(told(sentence, PUBLISHED), [], sentence);
});
