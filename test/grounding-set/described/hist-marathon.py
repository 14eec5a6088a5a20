import matplotlib.pyplot as plt

times = [171, 178, 184, 189, 193, 196, 199, 202, 205, 207, 209, 211, 213, 214, 216, 217, 219, 221, 222, 224, 226, 227,
         229, 231, 233, 235, 236, 238, 239, 242, 245, 248, 251, 254, 258, 263, 268, 274, 283, 297]
bins = [160, 180, 200, 220, 240, 260, 280, 300]

plt.figure(figsize=(9, 6))
plt.hist(times, bins=bins, color='cornflowerblue', edgecolor='black')
plt.title('Finishing Times of the Village Marathon')
plt.xlabel('Time (minutes)')
plt.ylabel('Number of Runners')
plt.show()
