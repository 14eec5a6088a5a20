import matplotlib.pyplot as plt

ages = [18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33, 35, 36, 38, 41, 44, 47, 52, 55, 63]
bins = [10, 20, 30, 40, 50, 60, 70]

plt.figure(figsize=(8, 5))
plt.hist(ages, bins=bins, color='orchid', edgecolor='white')
plt.title('Ages of Participants in a Pottery Class')
plt.xlabel('Age (years)')
plt.ylabel('Number of Participants')
plt.show()
