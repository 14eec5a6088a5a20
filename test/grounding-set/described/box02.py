import matplotlib.pyplot as plt

data = [[12, 15, 14, 18, 20, 22, 17, 45], [25, 28, 30, 27, 32, 35, 29, 31], [8, 10, 9, 12, 11, 7, 13, 10], [18, 21, 24, 20, 26, 23, 22, 19]]
names = ['Downtown', 'Airport', 'Campus', 'Suburb']

fig, ax = plt.subplots(figsize=(9, 6))
bp = ax.boxplot(data, patch_artist=True)
for patch, c in zip(bp['boxes'], ['lightblue', 'lightgreen', 'pink', 'khaki']):
    patch.set_facecolor(c)
ax.set_xticklabels(names)
ax.set_title('Taxi Fares by Pick-up Zone')
ax.set_xlabel('Zone')
ax.set_ylabel('Fare (USD)')
plt.show()
