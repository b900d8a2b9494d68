"""Who said what in a folder or table of articles, on Apache Spark: see README.md."""

import argparse
import json
import sys
from functools import partial

from pipe import through
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import coalesce, col, concat, from_json, lit, sha1, when

OPTIONS = "--input-format jsonl --html-field html --format jsonl --offset-unit codepoint --jobs 1 --quiet".split()
RECORD = "id STRING, url STRING, text STRING, html STRING"
ANSWER = "type STRING, source STRUCT<id: STRING>"


def records_of_lines(spark: SparkSession, path: str) -> DataFrame:
    """One JSON object a line; what has no id is called by its digest, which is the same in every attempt."""
    lines = spark.read.text(path).where("trim(value) != ''")
    named = coalesce(col("record.id"), concat(lit("sha1:"), sha1("value"))).alias("id")
    return lines.select("value", from_json("value", RECORD).alias("record")).select(
        named, "record.url", "record.text", "record.html"
    )


def records_of_files(spark: SparkSession, path: str) -> DataFrame:
    """One article a file, called by its path; what is named as HTML is read as HTML."""
    files = spark.read.option("recursiveFileLookup", True).text(path, wholetext=True)
    place = col("_metadata.file_path")
    page = place.rlike(r"(?i)\.x?html?$")
    return files.select(
        place.alias("id"), when(~page, col("value")).alias("text"), when(page, col("value")).alias("html")
    )


def records_of_table(spark: SparkSession, path: str, kind: str) -> DataFrame:
    """A table with the columns id and text or html, and url where it is known."""
    table = spark.read.format(kind).load(path)
    return table.select(*[name for name in ("id", "url", "text", "html") if name in table.columns])


def records(spark: SparkSession, path: str, kind: str) -> DataFrame:
    if kind == "lines":
        return records_of_lines(spark, path)
    return records_of_files(spark, path) if kind == "files" else records_of_table(spark, path, kind)


def account(spark: SparkSession, articles: DataFrame, output: str) -> dict[str, int]:
    """Holds what was written against what was given, id by id; an id that is given twice has to come out twice."""
    answers = spark.read.schema(ANSWER).json(output).selectExpr("type", "source.id AS id").cache()
    given = articles.select(col("id").cast("string")).cache()
    return {
        "articles": given.count(),
        "documents": answers.where("type = 'document'").count(),
        "errors": answers.where("type = 'error'").count(),
        "lost": given.exceptAll(answers.select("id")).count(),
        "doubled": answers.select("id").exceptAll(given).count(),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input")
    parser.add_argument("output", help="a folder that is not there yet: one JSON line an article")
    parser.add_argument("--kind", default="lines", help="lines (JSON), files, or a format of Spark: parquet, orc, ...")
    parser.add_argument("--partitions", type=int, help="into how many parts the articles are dealt")
    parser.add_argument(
        "--whosaid", nargs=argparse.REMAINDER, default=["whosaid"], help="last: the command on the workers, with its options"
    )
    args = parser.parse_args()
    spark = SparkSession.builder.appName("whosaid").getOrCreate()
    articles = records(spark, args.input, args.kind)
    dealt = articles.repartition(args.partitions) if args.partitions else articles
    dealt.toJSON().mapPartitions(partial(through, [*args.whosaid, *OPTIONS])).saveAsTextFile(args.output)
    result = account(spark, articles, args.output)
    print(json.dumps(result))
    return 1 if result["lost"] or result["doubled"] else 0


if __name__ == "__main__":
    sys.exit(main())
