package rar.examples.paper;

import io.vavr.collection.Seq;

/**
 * A chapter.
 *
 * @param id unique in the paper, of small letters and hyphens
 * @param heading its title
 * @param blocks in the order in which they are read
 */
public record Chapter(String id, String heading, Seq<PaperBlock> blocks) {}
