/** The AWS Lambda function: reads the articles that events name and stores their records. */
@NullMarked
package io.dateline.lambda;

import org.jspecify.annotations.NullMarked;
