import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rainy_days = [16, 13, 12, 9, 7, 4, 2, 3, 6, 10, 14, 17]

fig, ax = plt.subplots(figsize=(10, 5))
markerline, stemlines, baseline = ax.stem(months, rainy_days, linefmt='b-', markerfmt='bo', basefmt='k-')
plt.setp(markerline, markersize=9)
ax.set_title('Rainy Days per Month in Porto Alvo')
ax.set_xlabel('Month')
ax.set_ylabel('Number of Rainy Days')
ax.set_ylim(0, 20)
ax.grid(True, axis='y', linestyle=':')
plt.show()
