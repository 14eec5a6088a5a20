import matplotlib.pyplot as plt

# Number of hours slept by 60 respondents
hours = [4.5] * 2 + [5.5] * 7 + [6.5] * 15 + [7.5] * 21 + [8.5] * 11 + [9.5] * 4

plt.figure(figsize=(8, 6))
counts, bins, patches = plt.hist(hours, bins=[4, 5, 6, 7, 8, 9, 10], color='slateblue', edgecolor='white')
plt.title('Sleep Duration of Survey Respondents')
plt.xlabel('Hours of Sleep')
plt.ylabel('Number of Respondents')
plt.ylim(0, 25)
for c, b in zip(counts, bins):
    plt.text(b + 0.5, c + 0.4, int(c), ha='center')
plt.show()
