import numpy as np
import matplotlib.pyplot as plt

np.random.seed(4)
ages = np.random.normal(38, 11, 500)
ages = ages[(ages >= 10) & (ages < 80)]

plt.figure(figsize=(9, 5))
plt.hist(ages, bins=range(10, 85, 5), color="mediumpurple", edgecolor="white")
plt.axvline(ages.mean(), color="red", linestyle="--", label="Mean")
plt.xlabel("Age (years)")
plt.ylabel("Number of runners")
plt.title("Ages of Runners in the City Marathon")
plt.legend()
plt.show()
